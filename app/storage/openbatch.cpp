// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/openbatch.h"

#include "storage/jobstore.h"
#include "storage/query.h"

#include <algorithm>

namespace rolescope::storage {

using namespace domain;

namespace {
constexpr size_t rootsBetweenProgress = 1000;
}

Result<Done> OpenBatch::load()
{
    Result<Done> result = Done{};
    const auto each = [&](const char *sql, auto row) {
        if (result)
            result = forEachRow(connection, sql, row);
    };
    for (Insert *insert :
         {&source, &sourceReference, &role, &roleAlias, &skillCategory, &skill, &skillAlias, &claim, &job, &roleEdit,
          &claimEdit, &sourceEdit, &similarDuty, &nearCopy, &titleEdit, &skillEdit, &matchEdit})
        if (result)
            result = insert->continueIds();
    each("SELECT content_hash, id, key FROM source ORDER BY id DESC", [&](const Query &row) {
        sources.insert(row.text(0), SourceId(row.number(1)));
        sourceKeys.insert(row.text(2));
    });
    if (result)
        result = lostMarks.load();
    return result;
}

Result<Done> OpenBatch::insertBatch(const BatchInfo &info)
{
    const QDateTime when = info.importedAt.isValid() ? info.importedAt.toUTC() : QDateTime::currentDateTimeUtc();
    BatchHash unused; // the batch's own row is hashed at the end, when its report is known
    Insert insert(connection, tables::importBatch, unused);
    if (auto counted = insert.continueIds(); !counted)
        return counted;
    const qint64 id = insert.newId();
    insert.number(id).text(info.file).text(info.kind).text(when.toString(Qt::ISODateWithMs));
    insert.text(QString::fromUtf8(info.options)).text(QStringLiteral("{}"));
    if (auto run = insert.run(); !run)
        return run;
    batch = id;
    return Done{};
}

/// Remembers the first failure: SQLite may have rolled back already, and a row written after that
/// would be outside of the transaction.
Result<Done> OpenBatch::store(Insert &insert)
{
    if (failure) {
        insert.drop();
        return *failure;
    }
    auto run = insert.run();
    if (!run)
        failure = run.error();
    return run;
}

Result<Done> OpenBatch::addSourceParts(const Source &stated, SourceId id)
{
    qint64 position = 0;
    for (const RoleId of : stated.roles) {
        sourceRole.id(id).id(of).number(batch).number(position++);
        if (auto stored = store(sourceRole); !stored)
            return stored;
    }
    for (const SourceReference &reference : stated.references) {
        sourceReference.number(sourceReference.newId()).number(batch).id(id);
        sourceReference.text(reference.kind).text(reference.text).id(reference.role);
        if (auto stored = store(sourceReference); !stored)
            return stored;
    }
    return Done{};
}

Result<Done> OpenBatch::addJobText(const Job &job, JobId id)
{
    if (job.levelRaw.isEmpty() && job.hours.isEmpty() && job.description.isEmpty() && job.url.isEmpty()
        && job.skills.empty() && job.salaryNote.isEmpty())
        return Done{};
    jobText.id(id).number(batch).text(QString()).text(job.levelRaw).text(job.hours).text(job.description).text(job.url);
    // A text that names no skill is an empty list, so that loading tells it from no text without reading it.
    job.skills.empty() && job.description.isEmpty() ? jobText.null() : jobText.blob(packSkills(job.skills));
    jobText.textOrNull(job.salaryNote);
    return store(jobText);
}

/// A skipped duplicate never stands before its original, only before another one that was skipped.
Result<Done> OpenBatch::findSkippedThatStand()
{
    if (skipped.isEmpty())
        return Done{};
    return forEachRow(connection, "SELECT id FROM job WHERE repeat = 1 AND same_as IS NULL", [this](const Query &row) {
        if (const JobId id(row.number(0)); skipped.contains(id))
            repeated.insert(id);
    });
}

/// Repeats may say more than the job that was there first, also one of another batch.
Result<Done> OpenBatch::electJobs(const Settling &settling)
{
    if (auto found = findSkippedThatStand(); !found)
        return found;
    HashChanges changes;
    JobElection election(connection, changes);
    std::vector<JobId> roots(repeated.cbegin(), repeated.cend());
    std::sort(roots.begin(), roots.end()); // as they lie in the file
    for (size_t i = 0; i < roots.size(); ++i) {
        if (settling.stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (settling.progress && i % rootsBetweenProgress == 0)
            settling.progress(double(i) / double(roots.size()));
        if (auto elected = election.run(roots[i]); !elected)
            return elected.error();
    }
    hash.sum += changes.take(batch);
    return applyChanges(connection, changes);
}

Result<BatchHash> OpenBatch::batchHash()
{
    const QByteArray sql = QByteArray("SELECT ") + tables::importBatch.columns + " FROM import_batch WHERE id = ?";
    auto query = Query::prepare(connection, sql.constData());
    if (!query)
        return query.error();
    query->bind(batch);
    while (query->next()) {
        RowHash row(tables::importBatch.name);
        row.addColumns(query->statement(), 0, 0);
        hash.add(row);
    }
    if (auto done = query->finish(); !done)
        return done.error();
    return hash;
}

Result<Done> OpenBatch::finish(const QByteArray &report, const QString &file, const Settling &settling)
{
    if (auto elected = electJobs(settling); !elected)
        return elected;
    if (auto marked = lostMarks.store(); !marked)
        return marked;
    auto query = Query::prepare(
        connection, "UPDATE import_batch SET report = ?, file = coalesce(nullif(?, ''), file) WHERE id = ?");
    if (!query)
        return query.error();
    query->bind(QString::fromUtf8(report)).bind(file).bind(batch).next();
    if (auto done = query->finish(); !done)
        return done;
    const auto sum = batchHash();
    if (!sum)
        return sum.error();
    if (auto stored = storeHash(connection, BatchId(batch), *sum); !stored)
        return stored;
    return transaction.commit();
}

} // namespace rolescope::storage
