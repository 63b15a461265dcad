// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/salaryhandle.h"

#include "chart/theme.h"
#include "ui/common/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace rolescope::ui {

SalaryHandle::SalaryHandle(const QString &name, const Style *style, QWidget *parent)
    : QAbstractSlider(parent),
      m_style(style)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setLayoutDirection(Qt::LeftToRight); // as the scale, so that the right key moves it to the right
    setFixedSize(target, target);
}

void SalaryHandle::paintEvent(QPaintEvent *)
{
    const chart::Theme &theme = m_style->theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF disc(0, 0, knob - 2, knob - 2);
    disc.moveCenter(QRectF(rect()).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.button);
    painter.drawEllipse(disc);
    if (hasFocus() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawEllipse(disc.adjusted(-3, -3, 3, 3));
    }
}

void SalaryHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    raise();
}

void SalaryHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x());
}

void SalaryHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    Q_EMIT dropped();
}

void SalaryHandle::keyReleaseEvent(QKeyEvent *event)
{
    QAbstractSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        Q_EMIT dropped();
}

void SalaryHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls the filters; a filter is no accident
}

} // namespace rolescope::ui
