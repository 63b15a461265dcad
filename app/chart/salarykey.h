// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/key.h"
#include "chart/salaryboxes.h"

#include <optional>
#include <utility>

/// Private to the room.
namespace rolescope::chart {

inline constexpr double medianTick = 2; ///< ties a median's interval to its bar

/// From where to where something is drawn, in amounts.
using SalarySpan = std::optional<std::pair<double, double>>;

/// From the median low to the median high; an end that has none leaves both to the other end.
SalarySpan medianSpan(const SalaryBoxRow &);
bool hasBox(const SalaryBoxRow &);

/// What the signs of these rows mean.
Key salaryKey(const SalaryBoxesData &, double width, const Fonts &, const SalaryBoxStyle &);

} // namespace rolescope::chart
