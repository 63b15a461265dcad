// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/marks.h"

namespace rolescope::chart {

Mark areaMark(const QPainterPath &path, Ink ink, Fill fill, double penWidth)
{
    Mark m;
    m.shape = Shape::Area;
    m.ink = ink;
    m.fill = fill;
    m.penWidth = penWidth;
    m.path = path;
    m.rect = path.boundingRect();
    return m;
}

Mark rectMark(const QRectF &rect, Ink ink, Fill fill)
{
    QPainterPath path;
    path.addRect(rect);
    return areaMark(path, ink, fill);
}

Mark lineMark(QPointF from, QPointF to, Ink ink, double width)
{
    Mark m;
    m.shape = Shape::Line;
    m.ink = ink;
    m.penWidth = width;
    m.path.moveTo(from);
    m.path.lineTo(to);
    m.rect = m.path.boundingRect();
    return m;
}

Mark textMark(const QString &text, QPointF topLeft, const TextStyle &style, Ink ink, const Fonts &fonts)
{
    Mark m;
    m.shape = Shape::Text;
    m.ink = ink;
    m.text = text;
    m.style = style;
    m.baseline = topLeft + QPointF(0, fonts.ascent(style));
    m.rect = QRectF(topLeft, QSizeF(fonts.width(text, style), fonts.height(style)));
    return m;
}

Mark answering(Mark mark, MarkId id, const QString &tooltip)
{
    mark.id = id;
    mark.tooltip = tooltip;
    if (mark.shape == Shape::Text)
        mark.hit.addRect(mark.rect);
    else
        mark.hit = mark.path;
    return mark;
}

void translate(Marks &marks, QPointF by)
{
    for (Mark &mark : marks) {
        mark.path.translate(by);
        mark.hit.translate(by);
        mark.rect.translate(by);
        mark.baseline += by;
    }
}

QRectF boundsOf(const Marks &marks, MarkId id)
{
    QRectF bounds;
    for (const Mark &mark : marks) {
        if (mark.id.isValid() && mark.id == id)
            bounds = bounds.united(mark.rect);
    }
    return bounds;
}

} // namespace rolescope::chart
