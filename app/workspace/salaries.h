// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/salarysummary.h"

#include <vector>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::workspace {

/// One summary for each of different roles, in their order, all in one currency, so that they can stand side by side:
/// unless chosen the one that most of these roles' ads with a yearly salary state, or the library's most frequent one
/// when they state none. Looks only at the ads that state a salary, once for all roles.
std::vector<analysis::SalarySummary> salaries(const engine::JobTable &, const std::vector<domain::RoleId> &roles,
                                              const analysis::Thresholds & = {}, QString currency = {});

} // namespace rolescope::workspace
