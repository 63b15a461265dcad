// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/painter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace rolescope::chart {
namespace {

constexpr double hatchStep = 5;
constexpr double focusWidth = 2;

QColor tintColor(Ink ink, const Theme &theme)
{
    switch (ink) {
    case Ink::RoleA: return theme.tintA;
    case Ink::RoleB: return theme.tintB;
    case Ink::Both: return theme.tintBoth;
    case Ink::Slate: return theme.slateTint;
    default: return theme.track;
    }
}

QColor shadeColor(double strength, const Theme &theme)
{
    const auto between = [strength](int from, int to) {
        return static_cast<int>(std::lround(from + strength * (to - from)));
    };
    return {between(theme.surface.red(), theme.shade.red()), between(theme.surface.green(), theme.shade.green()),
            between(theme.surface.blue(), theme.shade.blue())};
}

QPainterPath lineArea(QPointF from, QPointF to, double width)
{
    QPainterPath line(from);
    line.lineTo(to);
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    return stroker.createStroke(line);
}

/// Own lines instead of a brush pattern: those are bitmaps on screen and coarse on paper.
void hatch(QPainter &painter, const QPainterPath &path, const QColor &color, double width, double step)
{
    // Files in SVG are written without a clip: there each line is cut by itself.
    const bool clips = painter.paintEngine() && painter.paintEngine()->type() != QPaintEngine::SVG;
    painter.save();
    if (clips)
        painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(color, width));
    const QRectF box = path.boundingRect();
    const double phase = std::fmod(box.left() + box.bottom(), step); // neighbours continue each other's lines
    for (double x = box.left() - phase; x < box.right() + box.height(); x += step) {
        const QPointF top(x, box.top());
        const QPointF bottom(x - box.height(), box.bottom());
        if (clips)
            painter.drawLine(top, bottom);
        else
            painter.fillPath(lineArea(top, bottom, width).intersected(path), color);
    }
    painter.restore();
}

void fillSolidPatterned(QPainter &painter, const Mark &mark, const Theme &theme)
{
    painter.fillPath(mark.path, inkColor(mark.ink, theme));
    if (mark.fill == Fill::SolidHatch)
        hatch(painter, mark.path, theme.surface, 0.7, 4);
    if (mark.fill == Fill::SolidLine) {
        constexpr double width = 0.8; // as an area: the cap of a pen would nick what stands beside it
        painter.fillRect(QRectF(mark.rect.left(), mark.rect.center().y() - width / 2, mark.rect.width(), width),
                         theme.surface);
    }
}

void fillArea(QPainter &painter, const Mark &mark, const Theme &theme)
{
    switch (mark.fill) {
    case Fill::None:
    case Fill::Row: return;
    case Fill::Tint: painter.fillPath(mark.path, tintColor(mark.ink, theme)); return;
    case Fill::TintHatch:
        painter.fillPath(mark.path, tintColor(mark.ink, theme));
        hatch(painter, mark.path, inkColor(mark.ink, theme), 0.6, hatchStep);
        return;
    case Fill::Hatch: hatch(painter, mark.path, inkColor(mark.ink, theme), 0.4, hatchStep); return;
    case Fill::Shade: painter.fillPath(mark.path, shadeColor(mark.strength, theme)); return;
    case Fill::Solid:
    case Fill::SolidHatch:
    case Fill::SolidLine: fillSolidPatterned(painter, mark, theme); return;
    }
}

void paintArea(QPainter &painter, const Mark &mark, const Theme &theme)
{
    fillArea(painter, mark, theme);
    if (mark.penWidth > 0)
        painter.strokePath(mark.path, QPen(inkColor(mark.ink, theme), mark.penWidth));
}

void paintText(QPainter &painter, const Mark &mark, const Theme &theme, const Fonts &fonts)
{
    painter.setPen(inkColor(mark.ink, theme));
    painter.setFont(fonts.fontFor(mark.text, mark.style));
    if (fonts.scale() == 1) {
        painter.drawText(mark.baseline, mark.text);
        return;
    }
    painter.save();
    painter.translate(mark.baseline);
    painter.scale(1.0 / fonts.scale(), 1.0 / fonts.scale());
    painter.drawText(QPointF(0, 0), mark.text);
    painter.restore();
}

/// A row is filled. Other hovered and selected marks get an outline in their own colour, the focused one the focus
/// frame.
void paintState(QPainter &painter, const Mark &mark, const Theme &theme, const PaintState &state)
{
    if (!mark.id.isValid() || mark.shape != Shape::Area)
        return;
    const bool lit =
        mark.id == state.hovered || std::find(state.marked.begin(), state.marked.end(), mark.id) != state.marked.end();
    const bool selected = mark.id == state.selected;
    if (mark.fill == Fill::Row) {
        if (lit || selected)
            painter.fillPath(mark.path, selected ? theme.selection : theme.hover);
        if (mark.id == state.focused)
            painter.strokePath(mark.path, QPen(theme.focus, focusWidth));
        return;
    }
    if (lit || selected)
        painter.strokePath(mark.path, QPen(theme.text, selected ? focusWidth : 1.2));
    if (mark.id == state.focused)
        painter.strokePath(mark.path, QPen(theme.focus, focusWidth, Qt::DashLine));
}

} // namespace

QColor inkColor(Ink ink, const Theme &theme)
{
    switch (ink) {
    case Ink::RoleA: return theme.roleA;
    case Ink::RoleB: return theme.roleB;
    case Ink::Both: return theme.both;
    case Ink::Slate: return theme.slate;
    case Ink::Text: return theme.text;
    case Ink::Quiet: return theme.quietText;
    case Ink::Line: return theme.line;
    case Ink::Track: return theme.track;
    case Ink::Surface: return theme.surface;
    case Ink::Link: return theme.link;
    }
    return theme.text;
}

void paintMarks(QPainter &painter, const Marks &marks, const Theme &theme, const Fonts &fonts, const PaintState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : marks) {
        if (mark.shape == Shape::Area)
            paintArea(painter, mark, theme);
        else if (mark.shape == Shape::Line)
            painter.strokePath(mark.path, QPen(inkColor(mark.ink, theme), mark.penWidth));
        else
            paintText(painter, mark, theme, fonts);
        if (mark.fill == Fill::Row)
            paintState(painter, mark, theme, state);
    }
    for (const Mark &mark : marks) { // over what touches it: segments of a bar share their edges
        if (mark.fill != Fill::Row)
            paintState(painter, mark, theme, state);
    }
    painter.restore();
}

void paintRoleMark(QPainter &painter, const QRectF &box, Ink role, const Theme &theme)
{
    QPainterPath path;
    path.addRoundedRect(box, box.width() / 10, box.width() / 10);
    Mark mark = areaMark(path, role, role == Ink::RoleB ? Fill::SolidHatch : Fill::Solid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fillArea(painter, mark, theme);
    painter.restore();
}

} // namespace rolescope::chart
