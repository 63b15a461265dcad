// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "domain/salary.h"
#include "engine/jobtable.h"
#include "storage/libraryfile.h"

#include <memory>
#include <stop_token>

namespace rolescope::workspace {

/// The columns of a library's jobs: one thread reads rows, the calling one packs them.
domain::Result<std::shared_ptr<const engine::JobTable>> loadJobs(const storage::LibraryFile &, const domain::Catalog &,
                                                                 const domain::YearFactors &, std::stop_token);

} // namespace rolescope::workspace
