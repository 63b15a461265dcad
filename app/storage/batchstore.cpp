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
    auto read = forEachRow(connection,
                           "SELECT b.id, b.file, b.kind, b.imported_at, b.options, b.report, b.row_hash, u.undone_at"
                           " FROM import_batch b LEFT JOIN undone_batch u ON u.batch = b.id ORDER BY b.id",
                           [&](const Query &row) {
                               Batch batch;
                               batch.id = domain::BatchId(row.number(0));
                               batch.file = row.text(1);
                               batch.kind = row.text(2);
                               batch.importedAt = QDateTime::fromString(row.text(3), Qt::ISODateWithMs);
                               batch.options = row.bytes(4);
                               batch.report = row.bytes(5);
                               batch.rowHash = row.text(6);
                               batch.undoneAt = QDateTime::fromString(row.text(7), Qt::ISODateWithMs);
                               batches.push_back(std::move(batch));
                           });
    if (!read)
        return read.error();
    return batches;
}

Result<QDateTime> lastChange(Connection &connection)
{
    QDateTime newest;
    auto read = forEachRow(
        connection,
        "SELECT max(t) FROM (SELECT imported_at AS t FROM import_batch UNION ALL SELECT undone_at FROM undone_batch)",
        [&](const Query &row) { newest = QDateTime::fromString(row.text(0), Qt::ISODateWithMs); });
    if (!read)
        return read.error();
    return newest;
}

} // namespace rolescope::storage
