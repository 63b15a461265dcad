// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace rolescope::chart {

/// One salary on a scale between two ends, as a bar in a list's row or beside a filter.
struct SalaryBar {
    QRectF whole;  ///< from low to high; an end that is not stated reaches to the scale's
    QRectF stated; ///< the same, or only the end that is stated
};

/// The bar within its track. Below `least` nothing is drawn narrower: a single figure is a dot.
SalaryBar salaryBar(const domain::YearlySalary &, qint32 low, qint32 high, const QRectF &track, double least);

/// A bar that goes on past its scale is cut before that end, and as wide as the cut needs.
QPainterPath breakOf(const QRectF &bar, bool atLeft);
inline constexpr double brokenWidth = 14;

/// A text that wants its middle at a place on a line.
struct LineLabel {
    double middle = 0;
    double width = 0;
};

/// Where texts stand on a line, the first ones first; who has no room beside those is left out.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LineLabel> &, const QRectF &line);

} // namespace rolescope::chart
