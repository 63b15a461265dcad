// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/rowhash.h"
#include "storage/tables.h"

#include <QHash>

namespace rolescope::storage {

class Connection;

/// Rows of imports may change a reference when another import comes or goes; what that adds to the sums of
/// their batches' hashes is gathered here.
using HashChanges = QHash<qint64, quint64>;

/// Adds the hashes of a table's rows to their batches.
domain::Result<domain::Done> hashTable(Connection &, const Table &, const char *batchColumn, BatchHashes &);

/// The hash of a batch's rows as they are now, in every table.
domain::Result<BatchHash> hashOfBatch(Connection &, domain::BatchId);

domain::Result<domain::Done> storeHash(Connection &, domain::BatchId, const BatchHash &);

/// Writes the changes into the batches' stored hashes; a stored hash that is none is LibraryDamaged.
domain::Result<domain::Done> applyChanges(Connection &, const HashChanges &);

} // namespace rolescope::storage
