// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fieldframe.h"

#include "chart/theme.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rolescope::ui {

FieldFrame::FieldFrame(QPlainTextEdit *edit, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_style(style)
{
    edit->setFrameShape(QFrame::NoFrame);
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, space::hair, space::hair, space::hair);
    column->addWidget(edit);
    setFocusProxy(edit);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    const bool focus = m_edit->hasFocus();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(focus ? t.focus : t.controlBorder, focus ? 2 : 1));
    p.setBrush(t.surface);
    const double half = focus ? 1 : 0.5;
    p.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace rolescope::ui
