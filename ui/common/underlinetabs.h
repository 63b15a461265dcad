// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace rolescope::ui {

class Style;
enum class TextSize : quint8;

/// Names in a row of which the chosen one is underlined; arrow keys move along it.
class UnderlineTabs : public QTabBar {
    Q_OBJECT

public:
    explicit UnderlineTabs(const Style *, QWidget *parent = nullptr);

    /// A text's place in its tab: half the gap between two names.
    static int inset();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
    void wheelEvent(QWheelEvent *) override;

private:
    TextSize textSize() const; ///< smaller where the names would not fit

    const Style *m_style;
};

} // namespace rolescope::ui
