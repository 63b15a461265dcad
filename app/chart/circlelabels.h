// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/circles.h"

#include <QStringList>

#include <optional>

namespace rolescope::chart {

/// Two circles on a common axis, as placed in a picture.
struct PlacedCircles {
    QPointF a;
    QPointF b;
    double radiusA = 0;
    double radiusB = 0;

    double left() const;
    double right() const;
    bool clear(const QRectF &box, double distance) const; ///< box lies outside both
};

/// A count over its words.
struct CircleLabel {
    QString figure;
    QStringList lines;
    double width = 0;
    double height = 0;
    QPointF centre;
    bool inside = false;
    std::optional<QLineF> leader;
    bool whole = true; ///< nothing of the name is cut off

    QRectF box() const { return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height); }
};

struct CircleLabels {
    CircleLabel a;
    CircleLabel b;
    CircleLabel both;
};

/// Sizes and places the three labels of a picture.
class CircleLabelPlacer {
public:
    CircleLabelPlacer(const CirclesData &, const QRectF &room, const Fonts &, const CircleStyle &);

    /// Circles and labels at `scale` units per square root of a count, or nothing when they do not fit; `whole`: or
    /// when a name would be cut.
    std::optional<std::pair<PlacedCircles, CircleLabels>> place(const CirclePair &, double scale, bool whole) const;

private:
    CircleLabel labelOf(int count, const QString &name, double width) const;
    bool fitInside(CircleLabel &, const PlacedCircles &, bool sideA) const;
    CircleLabel sideLabel(const PlacedCircles &, bool sideA, bool whole) const;
    void putOutside(CircleLabel &, const PlacedCircles &, bool sideA) const;
    bool placeBoth(CircleLabels &, const PlacedCircles &) const;
    bool bothFits(const CircleLabels &, const PlacedCircles &, const QRectF &box, const QLineF &leader) const;

    const CirclesData &m_data;
    QRectF m_room;
    const Fonts &m_fonts;
    CircleStyle m_style;
};

} // namespace rolescope::chart
