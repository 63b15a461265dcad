// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/circles.h"

#include "chart/circlelabels.h"
#include "wording/chartwords.h"
#include "wording/comparisonwords.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace rolescope::chart {
namespace {

constexpr double scaleStep = 0.96;
constexpr int scaleSteps = 90;
constexpr double worthWholeNames = 0.7; ///< of the largest scale: so much smaller rather than with a name cut

/// Negative or impossible counts become the nearest possible ones.
CirclesData possible(CirclesData data)
{
    data.a = std::max(0, data.a);
    data.b = std::max(0, data.b);
    data.shared = std::clamp(data.shared, 0, std::min(data.a, data.b));
    return data;
}

/// Counter-clockwise from an angle, both in degrees from three o'clock; joins on to what is drawn. Short curves: Qt's
/// quarter circles are so far off that a thin lens is a hundredth too large.
void addArc(QPainterPath &path, QPointF centre, double radius, double from, double sweep)
{
    constexpr double longest = 15;
    constexpr double radians = std::numbers::pi / 180;
    const auto at = [&](double degrees) {
        return QPointF(std::cos(degrees * radians), -std::sin(degrees * radians)) * radius;
    };
    if (path.elementCount() == 0)
        path.moveTo(centre + at(from));
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / longest)));
    const double step = sweep / pieces;
    const double pull = 4.0 / 3 * std::tan(step * radians / 4); // how far the handles reach along the tangents
    for (int i = 0; i < pieces; ++i) {
        const QPointF p = at(from + i * step), q = at(from + (i + 1) * step);
        path.cubicTo(centre + p + pull * QPointF(p.y(), -p.x()), centre + q - pull * QPointF(q.y(), -q.x()),
                     centre + q);
    }
}

QPainterPath circle(QPointF centre, double radius)
{
    QPainterPath path;
    addArc(path, centre, radius, 0, 360);
    path.closeSubpath();
    return path;
}

/// Half the opening angle, in degrees, under which a circle sees the other's part of it.
double halfAngle(double own, double other, double distance)
{
    const double c = (distance * distance + own * own - other * other) / (2 * distance * own);
    return std::acos(std::clamp(c, -1.0, 1.0)) * 180 / std::numbers::pi;
}

/// The three parts as exact arcs, so that fills and hits need no path arithmetic.
struct PartPaths {
    QPainterPath onlyA;
    QPainterPath both;
    QPainterPath onlyB;
};

PartPaths crossingParts(const PlacedCircles &p)
{
    const double d = p.b.x() - p.a.x();
    const double angleA = halfAngle(p.radiusA, p.radiusB, d);
    const double angleB = halfAngle(p.radiusB, p.radiusA, d);
    PartPaths parts;
    addArc(parts.both, p.a, p.radiusA, -angleA, 2 * angleA);
    addArc(parts.both, p.b, p.radiusB, 180 - angleB, 2 * angleB);
    addArc(parts.onlyA, p.a, p.radiusA, angleA, 360 - 2 * angleA);
    addArc(parts.onlyA, p.b, p.radiusB, 180 + angleB, -2 * angleB);
    addArc(parts.onlyB, p.b, p.radiusB, 180 - angleB, 2 * angleB - 360);
    addArc(parts.onlyB, p.a, p.radiusA, -angleA, 2 * angleA);
    for (QPainterPath *path : {&parts.onlyA, &parts.both, &parts.onlyB})
        path->closeSubpath();
    return parts;
}

/// Circles of which one lies inside the other, or that do not meet.
PartPaths simpleParts(const PlacedCircles &p, const CirclesData &data)
{
    PartPaths parts;
    if (p.radiusA > 0)
        parts.onlyA = circle(p.a, p.radiusA);
    if (p.radiusB > 0)
        parts.onlyB = circle(p.b, p.radiusB);
    if (data.shared == 0)
        return parts;
    const bool aInside = p.radiusA <= p.radiusB;
    parts.both = aInside ? parts.onlyA : parts.onlyB;
    QPainterPath &outer = aInside ? parts.onlyB : parts.onlyA;
    outer.addPath(parts.both); // odd-even: a ring
    (aInside ? parts.onlyA : parts.onlyB) = QPainterPath();
    if (data.a == data.b)
        parts.onlyA = parts.onlyB = QPainterPath();
    return parts;
}

PartPaths partPaths(const PlacedCircles &p, const CirclesData &data)
{
    const bool crossing = data.shared > 0 && data.shared < std::min(data.a, data.b);
    return crossing ? crossingParts(p) : simpleParts(p, data);
}

void addPart(Marks &marks, const QPainterPath &path, Ink ink, Fill fill, Part part, const QString &tooltip)
{
    if (!path.isEmpty())
        marks.push_back(answering(areaMark(path, ink, fill), {0, part}, tooltip));
}

void addLabel(Marks &marks, const CircleLabel &label, Ink ink, Part part, const QString &tooltip, const Fonts &fonts,
              const CircleStyle &style)
{
    if (label.lines.isEmpty())
        return;
    const QRectF box = label.box();
    if (label.leader)
        marks.push_back(lineMark(label.leader->p1(), label.leader->p2(), ink, 1));
    if (label.inside) // keeps the hatching away from the letters
        marks.push_back(rectMark(box.adjusted(-2, 0, 2, 0), Ink::Surface, Fill::Solid));
    double y = box.top();
    const auto line = [&](const QString &text, const TextStyle &s) {
        const QPointF at(box.center().x() - fonts.width(text, s) / 2, y);
        marks.push_back(answering(textMark(text, at, s, ink, fonts), {0, part}, tooltip));
        y += fonts.height(s);
    };
    if (!label.figure.isEmpty())
        line(label.figure, {style.figureSize, true, false});
    for (const QString &text : label.lines)
        line(text, {style.labelSize, label.figure.isEmpty(), false});
}

CirclePicture pictureOf(const CirclesData &data, const PlacedCircles &p, const CircleLabels &labels, const Fonts &fonts,
                        const CircleStyle &style)
{
    const QString tipA = wording::partTooltip(data.a - data.shared, wording::only(data.nameA));
    const QString tipB = wording::partTooltip(data.b - data.shared, wording::only(data.nameB));
    const QString tipBoth = wording::inBoth(data.shared);
    CirclePicture picture{p.a, p.b, p.radiusA, p.radiusB, {}, data.reading};
    const PartPaths parts = partPaths(p, data);
    addPart(picture.marks, parts.onlyA, Ink::RoleA, Fill::Tint, OnlyA, tipA);
    addPart(picture.marks, parts.onlyB, Ink::RoleB, Fill::Hatch, OnlyB, tipB);
    addPart(picture.marks, parts.both, Ink::Both, Fill::TintHatch, InBoth, tipBoth);
    if (p.radiusA > 0)
        picture.marks.push_back(areaMark(circle(p.a, p.radiusA), Ink::RoleA, Fill::None, style.lineWidth));
    if (p.radiusB > 0)
        picture.marks.push_back(areaMark(circle(p.b, p.radiusB), Ink::RoleB, Fill::None, style.lineWidth));
    addLabel(picture.marks, labels.a, Ink::RoleA, OnlyA, tipA, fonts, style);
    addLabel(picture.marks, labels.both, Ink::Both, InBoth, tipBoth, fonts, style);
    addLabel(picture.marks, labels.b, Ink::RoleB, OnlyB, tipB, fonts, style);
    return picture;
}

/// Where there is no room for words: the circles alone, in the middle.
PlacedCircles centred(const CirclePair &pair, const QRectF &rect)
{
    const double left = std::min(-pair.radiusA, pair.distance - pair.radiusB);
    const double right = std::max(pair.radiusA, pair.distance + pair.radiusB);
    const double tallest = std::max({pair.radiusA, pair.radiusB, 1e-9});
    const double scale = std::min(rect.width() / std::max(right - left, 1e-9), rect.height() / (2 * tallest)) * 0.96;
    const double x = rect.center().x() - scale * (left + right) / 2;
    const double y = rect.center().y();
    return {QPointF(x, y), QPointF(x + scale * pair.distance, y), scale * pair.radiusA, scale * pair.radiusB};
}

} // namespace

double lensArea(double r1, double r2, double d)
{
    if (r1 <= 0 || r2 <= 0 || d >= r1 + r2)
        return 0;
    const double smaller = std::min(r1, r2);
    if (d <= std::abs(r1 - r2))
        return std::numbers::pi * smaller * smaller;
    const double a = 2 * std::acos(std::clamp((d * d + r1 * r1 - r2 * r2) / (2 * d * r1), -1.0, 1.0));
    const double b = 2 * std::acos(std::clamp((d * d + r2 * r2 - r1 * r1) / (2 * d * r2), -1.0, 1.0));
    return 0.5 * (r1 * r1 * (a - std::sin(a)) + r2 * r2 * (b - std::sin(b)));
}

CirclePair solveCircles(int a, int b, int shared)
{
    CirclePair pair;
    pair.radiusA = std::sqrt(a / std::numbers::pi);
    pair.radiusB = std::sqrt(b / std::numbers::pi);
    const double apart = pair.radiusA + pair.radiusB;
    const double nested = std::abs(pair.radiusA - pair.radiusB);
    if (shared <= 0) {
        pair.distance = apart * 1.06; // a visible gap; the areas do not depend on it
    } else if (shared >= std::min(a, b)) {
        pair.distance = nested * 0.62; // off the centre, and clear of the outer outline
    } else {
        double low = nested;
        double high = apart;
        for (int i = 0; i < 80; ++i) { // the lens shrinks as the distance grows
            const double middle = (low + high) / 2;
            (lensArea(pair.radiusA, pair.radiusB, middle) > shared ? low : high) = middle;
        }
        pair.distance = (low + high) / 2;
    }
    return pair;
}

CirclePicture layoutCircles(const CirclesData &given, const QRectF &rect, const Fonts &fonts, const CircleStyle &style)
{
    const CirclesData data = possible(given);
    const CirclePair pair = solveCircles(data.a, data.b, data.shared);
    const double tallest = std::max({pair.radiusA, pair.radiusB, 1e-9});
    const CircleLabelPlacer placer(data, rect, fonts, style);
    double smallest = 0;
    std::optional<std::pair<PlacedCircles, CircleLabels>> cut; // with names that are not whole
    double scale = (rect.height() - 2 * style.lineWidth) / (2 * tallest);
    for (int i = 0; i < scaleSteps && scale >= smallest; ++i, scale *= scaleStep) {
        if (const auto placed = placer.place(pair, scale, true))
            return pictureOf(data, placed->first, placed->second, fonts, style);
        if (cut)
            continue;
        cut = placer.place(pair, scale, false);
        if (cut)
            smallest = scale * worthWholeNames;
    }
    if (cut)
        return pictureOf(data, cut->first, cut->second, fonts, style);
    return pictureOf(data, centred(pair, rect), {}, fonts, style);
}

} // namespace rolescope::chart
