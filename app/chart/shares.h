// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"
#include "analysis/thresholds.h"
#include "chart/bars.h"

#include <array>
#include <optional>

namespace rolescope::chart {

/// One share with what chance leaves open; without an interval the row's figure says all there is.
struct Share {
    analysis::Proportion of;
    std::optional<analysis::Interval> interval;
};

/// A thing whose shares two roles have: A's dot and line above, B's below.
struct ShareRow {
    QString label;
    QString beside; ///< a short text before the scale: "2 of 3"
    std::array<std::optional<Share>, 2> shares;
    QString figure; ///< after the scale: "12 of 40"
    QString tooltip;
    QString figureTooltip; ///< what the figure opens; empty: it is no link
};

struct ShareGroup {
    QString heading;
    std::vector<ShareRow> rows;
};

struct SharesData {
    std::vector<ShareGroup> groups; ///< those without rows are left out
    int more = 0;                   ///< rows that were left out beforehand; the last line counts them, too
    std::array<QString, 2> names;   ///< of the roles, for the legend; empty: none
    double confidence = analysis::Thresholds().confidence(); ///< of the intervals
    QString besideHeading;
    QString figureHeading;
    QString reading;
};

struct ShareStyle {
    double textSize = 12;
    double pitch = 20;
    double labelShare = 0.35; ///< of the width, for the label at most
};

inline constexpr int FigurePart = 0; ///< of a row: its figure, where that is a link

/// Dots on one scale from 0 to 100 % with their intervals as lines, by group. A row answers as a whole with {row,
/// NoPart}, counted over all groups; where not all rows are shown, a last line says how many more there are and
/// answers with {number of rows, NoPart}.
Picture layoutShares(const SharesData &, const QRectF &, const Fonts &, const ShareStyle & = {});

/// The height in which every row has its place.
double sharesHeight(const SharesData &, const Fonts &, const ShareStyle & = {});

} // namespace rolescope::chart
