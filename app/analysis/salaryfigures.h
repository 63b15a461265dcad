// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "domain/salary.h"

namespace rolescope::analysis {

/// Lows and highs of ads in one currency; an ad with one end only counts at that end.
void addSalaries(SalaryFigures &, const std::vector<domain::YearlySalary> &);

} // namespace rolescope::analysis
