// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace rolescope::ui {

class Style;

/// A check box as wide as its column, with a number of jobs at its right edge.
class CountedBox : public QCheckBox {
    Q_OBJECT

public:
    explicit CountedBox(const Style *, QWidget *parent = nullptr);

    /// `spoken`: its name for a screen reader, without the count.
    void setValue(const QString &text, const QString &spoken, quint32 count);
    /// As one of several alternatives; a click on the ticked one still unticks it.
    void setRound(bool round) { m_round = round; }
    quint32 jobCount() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool hitButton(const QPoint &) const override;
    bool event(QEvent *) override;

private:
    QRect textRect() const;
    const Style *m_style;
    QString m_text;
    quint32 m_count = 0;
    bool m_round = false;
};

} // namespace rolescope::ui
