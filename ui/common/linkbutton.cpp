// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/linkbutton.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>

namespace rolescope::ui {

LinkButton::LinkButton(const Style *style, QWidget *parent) : LinkButton(QString(), style, parent) {}

LinkButton::LinkButton(const QString &text, const Style *style, QWidget *parent)
    : QAbstractButton(parent),
      m_style(style)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextSingleLine, this->text());
    return {text.width() + 3, text.height() + 2};
}

QSize LinkButton::minimumSizeHint() const { return sizeHint(); }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    QFont f = font();
    f.setUnderline(true);
    p.setFont(f);
    p.setPen(!isEnabled() ? t.disabledText : underMouse() || isDown() ? t.text : t.link);
    drawInOrder(&p, rect().adjusted(1, 0, -1, 0), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.focus, 2));
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *) { update(); }

void LinkButton::leaveEvent(QEvent *) { update(); }

} // namespace rolescope::ui
