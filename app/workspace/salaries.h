// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/salarysummary.h"

#include <vector>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::workspace {

/// The currency that most of these roles' ads with a yearly salary state, so that their figures can stand side by
/// side; the library's most frequent one when they state none.
QString salaryCurrency(const engine::JobTable &, const std::vector<domain::RoleId> &roles);

/// One summary for each of different roles, in their order, all in one currency: salaryCurrency() unless chosen. Looks
/// only at the ads that state a salary, once for all roles.
std::vector<analysis::SalarySummary> salaries(const engine::JobTable &, const std::vector<domain::RoleId> &roles,
                                              const analysis::Thresholds & = {}, QString currency = {});

} // namespace rolescope::workspace
