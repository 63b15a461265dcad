// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/marks.h"

#include <QString>

namespace rolescope::chart {

/// Two sets and what they share, with the names that label them.
struct CirclesData {
    int a = 0; ///< size of A, what is shared included
    int b = 0;
    int shared = 0;
    QString nameA;
    QString nameB;
    QString reading; ///< the picture in one sentence
};

/// Circles whose areas are the counts themselves: A and B, and their lens the shared count.
struct CirclePair {
    double radiusA = 0;
    double radiusB = 0;
    double distance = 0;
};

struct CircleStyle {
    double figureSize = 20;
    double labelSize = 12;
    double lineWidth = 1.5;
};

struct CirclePicture {
    QPointF centreA;
    QPointF centreB;
    double radiusA = 0;
    double radiusB = 0;
    Marks marks;
    QString reading;
};

/// Exact for two sets: the distance is solved, not approximated.
CirclePair solveCircles(int a, int b, int shared);

/// Area common to two circles.
double lensArea(double radius1, double radius2, double distance);

/// The largest picture whose labels keep clear of every outline; too small a rectangle has no labels.
CirclePicture layoutCircles(const CirclesData &, const QRectF &, const Fonts &, const CircleStyle & = {});

} // namespace rolescope::chart
