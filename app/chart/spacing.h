// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rolescope::chart {

/// The only gaps and margins there are, in window units.
namespace gap {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace gap

/// The four text sizes of the window, in pixels; weights are normal and demi-bold.
namespace textsize {
inline constexpr int small = 12;
inline constexpr int body = 13;
inline constexpr int title = 15;
inline constexpr int figure = 20;
} // namespace textsize

/// A chart's label keeps this far from any outline.
inline constexpr double labelClearance = 6;

} // namespace rolescope::chart
