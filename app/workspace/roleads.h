// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skilldemand.h"
#include "workspace/library.h"

namespace rolescope::workspace {

/// A role's ads and how many of them name each skill, in the order of the skills' ids. Each count is that of the jobs a
/// FilterSpec of the role and the skill shows; without loaded jobs all are 0.
analysis::RoleAds roleAds(const Snapshot &, domain::RoleId);

} // namespace rolescope::workspace
