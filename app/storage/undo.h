// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>

#include <functional>
#include <stop_token>

namespace rolescope::storage {

class Connection;

/// Takes an import, or a change by hand, back whole: its rows go, its line in the history stays. Jobs of
/// other batches that repeated one of its jobs are elected anew; stars and notes move to an equal job, or
/// wait for one. All or nothing, also when cancelled.
/// `progress` is told how much is done, from 0 to 1, now and then. The file keeps its size: what was freed is used
/// by the next import. Errors: UnknownImport, ImportUndone, Cancelled, and what writing may give.
domain::Result<domain::Done> undoBatch(Connection &, domain::BatchId, std::stop_token = {},
                                       const QDateTime &undoneAt = {},
                                       const std::function<void(double)> &progress = {});

} // namespace rolescope::storage
