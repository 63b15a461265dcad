// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rolescope::ui {

class Style;

/// The line under the comparison that searches it. Enter goes on, Shift+Enter back, Esc closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(const Style *, QWidget *parent = nullptr);

    void open();
    QString words() const;
    /// "3 of 12"; `current` from 0, -1 for none.
    void setHits(int current, int all);

Q_SIGNALS:
    void wordsChanged(const QString &);
    void stepRequested(int steps);
    void closed();

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void closeBar();
    const Style *m_style;
    QLineEdit *m_edit;
    QLabel *m_hits;
};

} // namespace rolescope::ui
