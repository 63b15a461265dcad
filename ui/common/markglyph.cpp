// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/markglyph.h"

#include "chart/painter.h"
#include "ui/common/style.h"

#include <QPainter>

namespace rolescope::ui {

void paintMark(QPainter *p, const QRectF &r, Side side, const chart::Theme &t)
{
    if (side == Side::None)
        return;
    const chart::Ink ink = side == Side::A ? chart::Ink::RoleA : side == Side::B ? chart::Ink::RoleB : chart::Ink::Both;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    chart::paintRoleMark(*p, r, ink, t);
    p->restore();
}

MarkGlyph::MarkGlyph(Side side, const Style *style, QWidget *parent) : QWidget(parent), m_side(side), m_style(style)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MarkGlyph::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    paintMark(&p, rect(), m_side, m_style->theme());
}

} // namespace rolescope::ui
