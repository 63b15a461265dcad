// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salarylines.h"

#include "chart/spacing.h"
#include "wording/chartwords.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

constexpr double markSize = 7;
constexpr double leastScale = 24;

/// Where the columns stand and how wide a unit of salary is.
struct Scale {
    double label = 0; ///< width of the labels
    double left = 0;
    double right = 0;
    double figure = 0; ///< left edge of the figures
    double figureRoom = 0;
    qint32 top = 1;

    double x(qint32 amount) const { return left + (right - left) * amount / top; }
};

Scale scaleOf(const SalaryLinesData &data, const QRectF &rect, const Fonts &fonts, const SalaryLineStyle &style)
{
    const TextStyle text{style.textSize, false, false};
    Scale scale;
    double labels = 0;
    double figures = 0;
    for (const SalaryLine &line : data.lines) {
        const double mark = line.role == Ink::Slate ? 0 : markSize + gap::tiny;
        labels = std::max(labels, fonts.width(line.label, text) + mark);
        figures = std::max(figures, fonts.width(line.figure, text));
        scale.top = std::max({scale.top, line.yearly.low.value_or(0), line.yearly.high.value_or(0)});
    }
    // The figures are what is looked for: the scale gives way to them, then the labels, then they to the rectangle.
    figures = std::min(figures, rect.width());
    const double beside = std::max(0.0, rect.width() - figures - 2 * gap::medium - leastScale);
    scale.label = std::min({labels, rect.width() * style.labelShare, beside});
    scale.left = rect.left() + scale.label + gap::medium;
    scale.figure = rect.right() - figures;
    scale.figureRoom = figures;
    scale.right = std::max(scale.left, scale.figure - gap::medium);
    return scale;
}

/// The role's colour with its pattern, as in the headings.
Mark roleMark(const QRectF &box, Ink role)
{
    return rectMark(box, role, role == Ink::RoleB ? Fill::SolidHatch : Fill::Solid);
}

/// An open end points on instead of stopping.
QPainterPath linePath(const SalaryLine &line, const Scale &scale, double y, double thickness)
{
    const double half = thickness / 2;
    constexpr double least = 2; // one figure alone is still to be seen
    const double to = line.yearly.high ? scale.x(*line.yearly.high) : scale.right - thickness;
    const double from = line.yearly.low ? scale.x(*line.yearly.low) : std::min(scale.left + thickness, to - least);
    const double end = std::max(to, from + least);
    QPainterPath path(QPointF(from, y - half));
    path.lineTo(end, y - half);
    if (!line.yearly.high)
        path.lineTo(end + thickness, y);
    path.lineTo(end, y + half);
    path.lineTo(from, y + half);
    if (!line.yearly.low)
        path.lineTo(from - thickness, y);
    path.closeSubpath();
    return path;
}

void addLine(Picture &picture, int index, const SalaryLine &line, const Scale &scale, double y, const Fonts &fonts,
             const SalaryLineStyle &style)
{
    const TextStyle text{style.textSize, false, false};
    const double top = y - fonts.height(text) / 2;
    double x = picture.bounds.left();
    double room = scale.label;
    if (line.role != Ink::Slate) {
        picture.marks.push_back(roleMark(QRectF(x, y - markSize / 2, markSize, markSize), line.role));
        x += markSize + gap::tiny;
        room -= markSize + gap::tiny;
    }
    const QString label = fonts.elided(line.label, text, room);
    picture.marks.push_back(
        answering(textMark(label, QPointF(x, top), text, Ink::Text, fonts), {index, NoPart}, line.tooltip));
    picture.marks.push_back(lineMark(QPointF(scale.left, y), QPointF(scale.right, y), Ink::Track, 1.5));
    if (line.yearly.isKnown()) {
        const QPainterPath path = linePath(line, scale, y, style.thickness);
        picture.marks.push_back(answering(areaMark(path, Ink::Slate, Fill::Solid), {index, NoPart}, line.tooltip));
    }
    const QString figure = fonts.elided(line.figure, text, scale.figureRoom);
    picture.marks.push_back(textMark(figure, QPointF(scale.figure, top), text, Ink::Text, fonts));
}

} // namespace

double salaryLinesHeight(const SalaryLinesData &data, const SalaryLineStyle &style)
{
    return style.pitch * static_cast<double>(data.lines.size());
}

Picture layoutSalaryLines(const SalaryLinesData &data, const QRectF &rect, const Fonts &fonts,
                          const SalaryLineStyle &style)
{
    Picture picture{{}, QRectF(rect.topLeft(), QSizeF(rect.width(), 0)), data.reading};
    const Scale scale = scaleOf(data, rect, fonts, style);
    const int count = static_cast<int>(data.lines.size());
    const int room = std::max(1, static_cast<int>(rect.height() / style.pitch + 1e-6));
    const int shown = count <= room ? count : room - 1;
    double y = rect.top() + style.pitch / 2;
    for (int i = 0; i < shown; ++i, y += style.pitch)
        addLine(picture, i, data.lines[static_cast<size_t>(i)], scale, y, fonts, style);
    if (shown < count) {
        const TextStyle text{style.textSize, false, false};
        const QPointF at(rect.left(), y - fonts.height(text) / 2);
        picture.marks.push_back(textMark(wording::moreRows(count - shown), at, text, Ink::Quiet, fonts));
        y += style.pitch;
    }
    picture.bounds.setHeight(y - style.pitch / 2 - rect.top());
    return picture;
}

} // namespace rolescope::chart
