// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/batchhash.h"

#include "storage/connection.h"
#include "storage/query.h"

namespace rolescope::storage {

using namespace domain;

namespace {

Result<BatchHash> storedHash(Connection &connection, qint64 batch)
{
    auto query = Query::prepare(connection, "SELECT row_hash FROM import_batch WHERE id = ?");
    if (!query)
        return query.error();
    std::optional<BatchHash> hash;
    if (query->bind(batch).next())
        hash = BatchHash::fromString(query->text(0));
    if (auto done = query->finish(); !done)
        return done.error();
    if (!hash)
        return Error{ErrorCode::LibraryDamaged, {connection.path(), QStringLiteral("row_hash %1").arg(batch)}};
    return *hash;
}

/// The rows that `where` keeps, each with its hash.
template <typename Take>
Result<Done> hashRows(Connection &connection, const Table &table, const char *column, qint64 value, Take take)
{
    const QByteArray sql = QByteArray("SELECT ") + table.columns + " FROM " + table.name + " WHERE " + column + " = ?";
    auto query = Query::prepare(connection, sql.constData());
    if (!query)
        return query.error();
    query->bind(value);
    while (query->next()) {
        RowHash hash(table.name);
        hash.addColumns(query->statement(), 0, table.optional);
        take(hash);
    }
    return query->finish();
}

} // namespace

Result<Done> hashTable(Connection &connection, const Table &table, const char *batchColumn, BatchHashes &hashes)
{
    const QByteArray sql = QByteArray("SELECT ") + batchColumn + "," + table.columns + " FROM " + table.name;
    return forEachRow(connection, sql.constData(), [&](const Query &row) {
        RowHash hash(table.name);
        hash.addColumns(row.statement(), 1, table.optional);
        hashes[row.number(0)].add(hash);
    });
}

Result<BatchHash> hashOfBatch(Connection &connection, BatchId batch)
{
    BatchHash sum;
    const auto add = [&sum](const RowHash &hash) { sum.add(hash); };
    for (const Table &table : tables::imported)
        if (auto read = hashRows(connection, table, "batch", batch.value, add); !read)
            return read.error();
    if (auto read = hashRows(connection, tables::importBatch, "id", batch.value, add); !read)
        return read.error();
    if (auto read = hashRows(connection, tables::undoneBatch, "batch", batch.value, add); !read)
        return read.error();
    return sum;
}

Result<Done> storeHash(Connection &connection, BatchId batch, const BatchHash &hash)
{
    auto query = Query::prepare(connection, "UPDATE import_batch SET row_hash = ? WHERE id = ?");
    if (!query)
        return query.error();
    query->bind(hash.toString()).bind(batch.value).next();
    return query->finish();
}

Result<Done> applyChanges(Connection &connection, const HashChanges &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        auto hash = storedHash(connection, it.key());
        if (!hash)
            return hash.error();
        hash->sum += it.value();
        if (auto stored = storeHash(connection, BatchId(it.key()), *hash); !stored)
            return stored;
    }
    return Done{};
}

} // namespace rolescope::storage
