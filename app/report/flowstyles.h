// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/flowbuilder.h"

namespace rolescope::report {

/// How the kinds of text on paper are set.
inline constexpr LineStyle bodyStyle{papersize::body, 12.6, false, false};
inline constexpr LineStyle quietStyle{papersize::body, 12.6, false, true};
inline constexpr LineStyle smallStyle{papersize::small, 11.4, false, false};
inline constexpr LineStyle smallQuiet{papersize::small, 11.5, false, true};
inline constexpr LineStyle compactStyle{papersize::small, 11, false, false};
inline constexpr LineStyle listStyle{papersize::body, 12.5, false, false};
inline constexpr LineStyle hangingStyle{papersize::body, 12.5, false, false, 8};
inline constexpr LineStyle headStyle{papersize::body, 13, true, false};
inline constexpr LineStyle partStyle{papersize::key, 16, true, false};
inline constexpr LineStyle keyStyle{papersize::key, 15.5, false, false};
inline constexpr double columnGap = 16;

/// A bar at a place of its row.
PageShape bar(const QRectF &, chart::Ink);
chart::Ink inkOf(Tone);
/// The rule in its colour over a list or table.
PageShape headRule(double width, Tone);
/// The first two rows and the last two stay together: no page ends or begins with one row of many.
void keepPairs(std::vector<FlowRow> &);

} // namespace rolescope::report
