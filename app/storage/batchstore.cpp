// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/batchstore.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <algorithm>

namespace rolescope::storage {

using domain::Result;

Result<std::vector<Batch>> readBatches(Connection &connection)
{
    std::vector<Batch> batches;
    auto read = forEachRow(
        connection, "SELECT id, file, kind, imported_at, options, report, row_hash FROM import_batch ORDER BY id",
        [&](const Query &row) {
            Batch batch;
            batch.id = domain::BatchId(row.number(0));
            batch.file = row.text(1);
            batch.kind = row.text(2);
            batch.importedAt = QDateTime::fromString(row.text(3), Qt::ISODateWithMs);
            batch.options = row.bytes(4);
            batch.report = row.bytes(5);
            batch.rowHash = row.text(6);
            batches.push_back(std::move(batch));
        });
    if (!read)
        return read.error();
    return batches;
}

Result<QDateTime> lastChange(Connection &connection)
{
    QDateTime newest;
    auto read = forEachRow(connection, "SELECT max(imported_at) FROM import_batch",
                           [&](const Query &row) { newest = QDateTime::fromString(row.text(0), Qt::ISODateWithMs); });
    if (!read)
        return read.error();
    return newest;
}

} // namespace rolescope::storage
