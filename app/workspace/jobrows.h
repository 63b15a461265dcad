// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <functional>
#include <vector>

namespace rolescope::workspace {

/// Calls `take` with everything of each job, in the order asked for, until it answers false. One
/// connection reads them in slices, so a list of any length needs little memory. Jobs that are gone
/// since the ids were read are left out.
domain::Result<domain::Done> readJobRows(const Library &, const std::vector<domain::JobId> &, const domain::Catalog &,
                                         const std::function<bool(const JobDetails &)> &take, std::stop_token = {});

/// The sources that print a job, in the catalog's order, which no order of imports changes.
std::vector<domain::SourceId> inCatalogOrder(std::vector<domain::SourceId>, const domain::Catalog &);

} // namespace rolescope::workspace
