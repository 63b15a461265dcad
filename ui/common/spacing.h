// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/spacing.h"

namespace rolescope::ui::space {

/// The only gaps and margins a layout may use.
inline constexpr int hair = chart::gap::tiny;
inline constexpr int small = chart::gap::small;
inline constexpr int medium = chart::gap::medium;
inline constexpr int large = chart::gap::large;
inline constexpr int wide = chart::gap::huge;

} // namespace rolescope::ui::space
