// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/check.h"

#include "storage/batchhash.h"
#include "storage/batchstore.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace rolescope::storage {
namespace {

using namespace domain;

/// Damage goes into the report; only what says nothing about the file stays an error.
Result<Done> note(CheckReport &report, const Result<Done> &result)
{
    if (result)
        return result;
    if (result.error().code == ErrorCode::LibraryDamaged)
        report.problems << QStringLiteral("sqlite: ") + result.error().context.value(1);
    else if (result.error().code == ErrorCode::LibraryForeign)
        report.problems << QStringLiteral("schema: ") + result.error().context.value(1);
    else
        return result;
    return Done{};
}

Result<Done> checkStructure(Connection &connection, bool deep, CheckReport &report)
{
    auto checked =
        forEachRow(connection, deep ? "PRAGMA integrity_check" : "PRAGMA quick_check", [&](const Query &row) {
            if (const QString words = row.text(0); words != QLatin1String("ok"))
                report.problems << QStringLiteral("sqlite: ") + words;
        });
    if (auto noted = note(report, checked); !noted || !deep)
        return noted;
    QStringList dangling;
    auto references = forEachRow(connection, "PRAGMA foreign_key_check", [&](const Query &row) {
        if (const QString problem = QStringLiteral("dangling: ") + row.text(0); !dangling.contains(problem))
            dangling << problem;
    });
    report.problems << dangling;
    return note(report, references);
}

/// The stored hash's version says how it was made, not what it must be.
bool isHash(const QString &stored, const BatchHash &found)
{
    const auto hash = BatchHash::fromString(stored);
    return hash && hash->rows == found.rows && hash->sum == found.sum;
}

Result<Done> checkHashes(Connection &connection, CheckReport &report)
{
    BatchHashes hashes;
    for (const Table &table : tables::imported)
        if (auto noted = note(report, hashTable(connection, table, "batch", hashes)); !noted)
            return noted;
    for (const BatchHash &hash : std::as_const(hashes))
        report.rows += hash.rows;
    if (auto noted = note(report, hashTable(connection, tables::importBatch, "id", hashes)); !noted)
        return noted;
    if (auto noted = note(report, hashTable(connection, tables::undoneBatch, "batch", hashes)); !noted)
        return noted;
    const auto batches = readBatches(connection);
    if (!batches)
        return note(report, batches.error());
    report.batches = static_cast<int>(batches->size());
    for (const Batch &batch : *batches)
        if (!isHash(batch.rowHash, hashes.take(batch.id.value)))
            report.problems << QStringLiteral("batch_hash: %1").arg(batch.id.value);
    for (auto it = hashes.cbegin(); it != hashes.cend(); ++it)
        report.problems << QStringLiteral("batch_missing: %1").arg(it.key());
    return Done{};
}

} // namespace

Result<CheckReport> check(Connection &connection, bool deep, std::stop_token stop)
{
    const Connection::Watch watch(connection, std::move(stop));
    const auto moment = OneMoment::begin(connection); // an import meanwhile is no damage
    if (!moment)
        return moment.error();
    CheckReport report;
    if (auto schema = note(report, checkSchema(connection, newestSchemaVersion())); !schema)
        return schema.error();
    if (auto structure = checkStructure(connection, deep, report); !structure)
        return structure.error();
    if (auto hashes = checkHashes(connection, report); !hashes)
        return hashes.error();
    report.ok = report.problems.isEmpty();
    return report;
}

Result<Done> quickCheck(Connection &connection, std::stop_token stop)
{
    const Connection::Watch watch(connection, stop);
    CheckReport report;
    if (const auto checked = checkStructure(connection, false, report); !checked)
        return checked;
    if (report.problems.isEmpty())
        return Done{};
    return Error{ErrorCode::LibraryDamaged, {connection.path(), report.problems.front().section(u' ', 1)}};
}

} // namespace rolescope::storage
