// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "chart/marks.h"

#include <QString>

#include <vector>

namespace rolescope::chart {

/// Skills by category: only A, in both, only B, as one stacked bar a category.
struct BarsData {
    std::vector<analysis::CategoryCount> rows;
    QString nameA;
    QString nameB;
    QString reading; ///< the picture in one sentence
};

struct BarStyle {
    double textSize = 12;
    double thickness = 11;
    double pitch = 24;       ///< from row to row, less where the rectangle is low
    double labelShare = 0.4; ///< of the width, for the category's name at most
};

/// Marks of bars, lines or bins with the place left for it.
struct Picture {
    Marks marks;
    QRectF bounds;
    QString reading;
};

/// All bars share one scale; rows that have no room are counted in a last line.
Picture layoutBars(const BarsData &, const QRectF &, const Fonts &, const BarStyle & = {});

} // namespace rolescope::chart
