// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/circlelabels.h"

#include "chart/spacing.h"
#include "chart/wordcut.h"
#include "wording/comparisonwords.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace rolescope::chart {
namespace {

constexpr double leaderLength = 26;
constexpr double leaderGap = 4;    ///< between a label and its leader
constexpr double leaderInside = 8; ///< how far it reaches into its part
constexpr double gridStep = 4;
constexpr int mostLines = 4; ///< of a name

double distanceTo(const QRectF &box, QPointF point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

double farthest(const QRectF &box, QPointF point)
{
    return std::hypot(std::max(std::abs(box.left() - point.x()), std::abs(box.right() - point.x())),
                      std::max(std::abs(box.top() - point.y()), std::abs(box.bottom() - point.y())));
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> sides{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
                                      QLineF(box.bottomRight(), box.bottomLeft()),
                                      QLineF(box.bottomLeft(), box.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF &side) {
        return side.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

/// The middle of what the circles share.
QPointF lensCentre(const PlacedCircles &p)
{
    const double left = std::max(p.a.x() - p.radiusA, p.b.x() - p.radiusB);
    const double right = std::min(p.a.x() + p.radiusA, p.b.x() + p.radiusB);
    return QPointF((left + right) / 2, p.a.y());
}

} // namespace

double PlacedCircles::left() const { return std::min(a.x() - radiusA, b.x() - radiusB); }

double PlacedCircles::right() const { return std::max(a.x() + radiusA, b.x() + radiusB); }

bool PlacedCircles::clear(const QRectF &box, double distance) const
{
    return (radiusA <= 0 || distanceTo(box, a) >= radiusA + distance)
        && (radiusB <= 0 || distanceTo(box, b) >= radiusB + distance);
}

CircleLabelPlacer::CircleLabelPlacer(const CirclesData &data, const QRectF &room, const Fonts &fonts,
                                     const CircleStyle &style)
    : m_data(data),
      m_room(room),
      m_fonts(fonts),
      m_style(style)
{}

CircleLabel CircleLabelPlacer::labelOf(int count, const QString &name, double width) const
{
    const TextStyle small{m_style.labelSize, false, false};
    const TextStyle big{m_style.figureSize, true, false};
    CircleLabel label;
    label.figure = QString::number(count);
    const QString text = wording::only(name).simplified();
    label.lines = m_fonts.wrapped(text, small, width, mostLines);
    label.whole = label.lines.join(u' ') == text;
    if (!label.whole) { // the last line as it would go on, cut behind a word
        const qsizetype before = label.lines.mid(0, label.lines.size() - 1).join(u' ').split(u' ').size();
        const QString rest = text.split(u' ').mid(label.lines.size() > 1 ? before : 0).join(u' ');
        label.lines.last() = elidedAtWord(rest, small, width, m_fonts);
        const qsizetype kept = label.lines.last().size() - 1;
        const bool inWord = kept < 1 || (label.lines.last() != rest && rest.at(kept).isLetterOrNumber());
        if (inWord && label.lines.size() > 2) { // the line above ends behind a word
            label.lines.removeLast();
            label.lines.last() = elidedAtWord(label.lines.last() + u' ' + rest, small, width, m_fonts);
        }
    }
    label.width = m_fonts.width(label.figure, big);
    for (const QString &line : label.lines)
        label.width = std::max(label.width, m_fonts.width(line, small));
    label.height = m_fonts.height(big) + static_cast<double>(label.lines.size()) * m_fonts.height(small);
    return label;
}

/// Inside its own circle, outside the other, with clearance to both outlines; in the middle of the room there.
bool CircleLabelPlacer::fitInside(CircleLabel &label, const PlacedCircles &p, bool sideA) const
{
    const QPointF own = sideA ? p.a : p.b;
    const QPointF other = sideA ? p.b : p.a;
    const double radius = sideA ? p.radiusA : p.radiusB;
    const double otherRadius = sideA ? p.radiusB : p.radiusA;
    const double direction = sideA ? 1 : -1; // from the outer side inwards
    std::optional<double> first;
    double last = 0;
    for (double step = 0; step <= 2 * radius; step += 1) {
        label.centre = QPointF(own.x() + direction * (step - radius), own.y());
        const QRectF box = label.box().adjusted(-2, 0, 2, 0);
        const bool fits = farthest(box, own) <= radius - labelClearance
            && (otherRadius <= 0 || distanceTo(box, other) >= otherRadius + labelClearance);
        if (fits) {
            first = first.value_or(label.centre.x());
            last = label.centre.x();
        } else if (first) {
            break;
        }
    }
    if (!first)
        return false;
    label.centre.setX((*first + last) / 2);
    label.inside = true;
    return true;
}

CircleLabel CircleLabelPlacer::sideLabel(const PlacedCircles &p, bool sideA, bool whole) const
{
    const int count = (sideA ? m_data.a : m_data.b) - m_data.shared;
    const QString &name = sideA ? m_data.nameA : m_data.nameB;
    if (count > 0) {
        for (const double width : {160.0, 110.0, 80.0, 60.0}) {
            CircleLabel label = labelOf(count, name, width);
            if ((label.whole || !whole) && fitInside(label, p, sideA))
                return label;
        }
    }
    const double narrow = std::min(92.0, m_room.width() / 4);
    CircleLabel label = labelOf(count, name, narrow);
    for (const double wider : {1.15, 1.3, 1.5})
        if (whole && !label.whole)
            label = labelOf(count, name, narrow * wider);
    return label;
}

/// Beside the circles, with a leader into its part where there is one.
void CircleLabelPlacer::putOutside(CircleLabel &label, const PlacedCircles &p, bool sideA) const
{
    const int count = (sideA ? m_data.a : m_data.b) - m_data.shared;
    const double outward = sideA ? -1 : 1;
    const double edge = sideA ? p.left() : p.right();
    label.centre = QPointF(edge + outward * (leaderLength + label.width / 2), p.a.y());
    if (count == 0)
        return;
    const double ownEdge = sideA ? p.a.x() - p.radiusA : p.b.x() + p.radiusB;
    const double otherEdge = sideA ? p.b.x() - p.radiusB : p.a.x() + p.radiusA;
    const double room = std::max(0.0, std::min((ownEdge - otherEdge) * outward, 2 * (sideA ? p.radiusA : p.radiusB)));
    const double reach = std::min(leaderInside, room / 2);
    label.leader =
        QLineF(label.centre.x() - outward * (label.width / 2 + leaderGap), p.a.y(), ownEdge - outward * reach, p.a.y());
}

bool CircleLabelPlacer::bothFits(const CircleLabels &labels, const PlacedCircles &p, const QRectF &box,
                                 const QLineF &leader) const
{
    if (!p.clear(box, labelClearance))
        return false;
    for (const CircleLabel *label : {&labels.a, &labels.b}) {
        const QRectF taken = label->box().adjusted(-leaderGap, -leaderGap, leaderGap, leaderGap);
        if (taken.intersects(box) || (m_data.shared > 0 && crosses(leader, taken)))
            return false;
        if (label->leader && crosses(*label->leader, box.adjusted(-leaderGap, -leaderGap, leaderGap, leaderGap)))
            return false;
    }
    return true;
}

/// Above the circles, as near to the lens as outlines and the other labels let it.
bool CircleLabelPlacer::placeBoth(CircleLabels &labels, const PlacedCircles &p) const
{
    const TextStyle style{m_style.labelSize, true, false};
    CircleLabel &label = labels.both;
    label.lines = {wording::inBoth(m_data.shared)};
    label.width = m_fonts.width(label.lines.first(), style);
    label.height = m_fonts.height(style);
    const QPointF target = lensCentre(p);
    double best = -1;
    for (double y = m_room.top() + label.height / 2; y < p.a.y(); y += gridStep) {
        for (double x = m_room.left() + label.width / 2; x <= m_room.right() - label.width / 2; x += gridStep) {
            const QRectF box(x - label.width / 2, y - label.height / 2, label.width, label.height);
            const QLineF leader(QPointF(x, box.bottom() + 2), target);
            // Steep leaders read better than flat ones.
            const double cost = std::hypot((x - target.x()) * 1.6, y - target.y());
            if ((best >= 0 && cost >= best) || !bothFits(labels, p, box, leader))
                continue;
            best = cost;
            label.centre = box.center();
            label.leader = leader;
        }
    }
    if (m_data.shared == 0)
        label.leader.reset();
    return best >= 0;
}

std::optional<std::pair<PlacedCircles, CircleLabels>> CircleLabelPlacer::place(const CirclePair &pair, double scale,
                                                                               bool whole) const
{
    PlacedCircles p{{0, 0}, {scale * pair.distance, 0}, scale * pair.radiusA, scale * pair.radiusB};
    CircleLabels labels{sideLabel(p, true, whole), sideLabel(p, false, whole), {}};
    if (whole && !(labels.a.whole && labels.b.whole))
        return std::nullopt;
    const double before = labels.a.inside ? 1 : labels.a.width + leaderLength;
    const double after = labels.b.inside ? 1 : labels.b.width + leaderLength;
    const double spare = m_room.width() - before - after - (p.right() - p.left());
    if (spare < 0)
        return std::nullopt;
    const double tallest = std::max(p.radiusA, p.radiusB);
    const double x = m_room.left() + spare / 2 + before - p.left();
    for (const double y : {m_room.center().y(), m_room.bottom() - tallest - 1}) {
        const QPointF by(x - p.a.x(), y - p.a.y());
        p.a += by;
        p.b += by;
        for (CircleLabel *label : {&labels.a, &labels.b})
            label->centre += by;
        if (!labels.a.inside)
            putOutside(labels.a, p, true);
        if (!labels.b.inside)
            putOutside(labels.b, p, false);
        const bool within = std::min(labels.a.box().top(), labels.b.box().top()) >= m_room.top()
            && std::max(labels.a.box().bottom(), labels.b.box().bottom()) <= m_room.bottom();
        if (within && y - tallest >= m_room.top() && placeBoth(labels, p))
            return std::pair(p, labels);
    }
    return std::nullopt;
}

} // namespace rolescope::chart
