// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "domain/salary.h"

namespace rolescope::analysis {

/// Linear interpolation between order statistics (Hyndman and Fan 1996, type 7).
/// `sorted` ascending and not empty; 0 <= share <= 1.
double quantile(const std::vector<qint32> &sorted, double share);

/// Lows and highs of ads in one currency; an ad with one end only counts at that end.
void addSalaries(SalaryFigures &, const std::vector<domain::YearlySalary> &);

} // namespace rolescope::analysis
