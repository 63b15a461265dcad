// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "chart/salaryboxes.h"

namespace rolescope::chart {

/// The rows of both roles: all levels, each level, internships apart. Ads that are few enough are drawn once, with
/// their level.
SalaryBoxesData salaryRows(const analysis::Comparison &);

} // namespace rolescope::chart
