// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/comparisondocument.h"

namespace rolescope::report {

/// Salaries by role and level, where there is more than one ad to sum up.
std::vector<Block> salaryBlocks(const ComparisonInput &);
/// The job ads that the filter shows.
std::vector<Block> jobBlocks(const ComparisonInput &);

} // namespace rolescope::report
