// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSlider>

namespace rolescope::ui {

class Style;

/// A knob on the salary scale. Its value is a place between bins; keys move it as in any slider.
class SalaryHandle : public QAbstractSlider {
    Q_OBJECT

public:
    SalaryHandle(const QString &name, const Style *, QWidget *parent);

    static constexpr int knob = 12;   ///< what is seen
    static constexpr int target = 24; ///< what can be hit

Q_SIGNALS:
    void dragged(double x); ///< in the parent's coordinates
    void dropped();

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void keyReleaseEvent(QKeyEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    const Style *m_style;
};

} // namespace rolescope::ui
