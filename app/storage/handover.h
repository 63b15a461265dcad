// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

namespace rolescope::storage {

class Connection;

/// Early libraries let a batch refer to roles, skills and sources of an earlier one. Before such a batch is
/// undone, what others refer to is handed to one of them, and their hashes are made anew. Batches written
/// since share nothing, and this does nothing.
domain::Result<domain::Done> handOver(Connection &, domain::BatchId leaving);

} // namespace rolescope::storage
