// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "workspace/library.h"
#include "workspace/roleads.h"
#include "workspace/salaries.h"

namespace rolescope::workspace {

analysis::JobFigures jobFigures(const Snapshot &snapshot, domain::RoleId a, domain::RoleId b)
{
    if (!snapshot.jobs)
        return {};
    std::vector<analysis::SalarySummary> both = salaries(*snapshot.jobs, {a, b}, snapshot.thresholds);
    return {static_cast<int>(snapshot.jobs->size()), std::move(both[0]),   std::move(both[1]),
            snapshot.jobs->columns().yearFactors,    roleAds(snapshot, a), roleAds(snapshot, b)};
}

analysis::Comparison compare(const Snapshot &snapshot, domain::RoleId a, domain::RoleId b)
{
    return analysis::compare(*snapshot.catalog, *snapshot.words, a, b, jobFigures(snapshot, a, b), snapshot.thresholds);
}

} // namespace rolescope::workspace
