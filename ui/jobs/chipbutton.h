// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rolescope::ui {

class Style;

/// An active filter; a click anywhere on it takes the filter away.
class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    ChipButton(const QString &text, const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString shownText() const;
    int crossWidth() const;
    const Style *m_style;
};

} // namespace rolescope::ui
