// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "domain/salary.h"
#include "engine/jobtable.h"
#include "storage/libraryfile.h"

#include <QDateTime>

#include <memory>
#include <stop_token>

namespace rolescope::workspace {

/// The columns of a library's jobs, and the time of its last change when they were read.
struct LoadedJobs {
    std::shared_ptr<const engine::JobTable> jobs;
    QDateTime lastChange;
};

/// One thread reads rows, the calling one packs them.
domain::Result<LoadedJobs> loadJobs(const storage::LibraryFile &, const domain::Catalog &, const domain::YearFactors &,
                                    std::stop_token);

} // namespace rolescope::workspace
