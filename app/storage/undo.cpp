// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/undo.h"

#include "storage/batchhash.h"
#include "storage/connection.h"
#include "storage/descriptionindex.h"
#include "storage/handover.h"
#include "storage/jobgroups.h"
#include "storage/jobmarks.h"
#include "storage/jobreadings.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <algorithm>

namespace rolescope::storage {

using namespace domain;

namespace {

Result<Done> runFor(Connection &connection, const char *sql, std::initializer_list<qint64> values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    for (const qint64 value : values)
        query->bind(value);
    query->next();
    return query->finish();
}

/// What electing anew costs beside the deletion of a row.
constexpr qint64 unitsOfElection = 8;

class Undo {
public:
    Undo(Connection &connection, BatchId batch, const std::function<void(double)> &progress)
        : m_connection(connection),
          m_batch(batch),
          m_progress(progress)
    {}

    Result<Done> run(const QDateTime &when);

private:
    Result<Done> mayBeUndone();
    Result<Done> findJobs();
    Result<Done> electJobs();
    Result<Done> moveJobMarks();
    Result<Done> deleteRows();
    Result<Done> deleteJobs(const Table &table, const char *idColumn);
    void advance(qint64 units);
    Result<Done> record(const QDateTime &when);

    Connection &m_connection;
    BatchId m_batch;
    const std::function<void(double)> &m_progress;
    qint64 m_done = 0; ///< units of m_all: a row that is deleted is one
    qint64 m_all = 0;
    qint64 m_firstJob = 0; ///< of the batch: an import's jobs lie close together
    qint64 m_lastJob = -1;
    std::vector<JobId> m_roots; ///< jobs of the batch that stand for jobs of others
    HashChanges m_changes;
    QHash<JobId, JobId> m_winners; ///< by the job of the batch that stood for them
};

Result<Done> Undo::mayBeUndone()
{
    auto query = Query::prepare(m_connection,
                                "SELECT u.batch FROM import_batch b LEFT JOIN undone_batch u ON u.batch = b.id"
                                " WHERE b.id = ?");
    if (!query)
        return query.error();
    std::optional<ErrorCode> problem = ErrorCode::UnknownImport;
    if (query->bind(m_batch.value).next())
        problem = query->isNull(0) ? std::nullopt : std::optional(ErrorCode::ImportUndone);
    if (auto done = query->finish(); !done)
        return done;
    if (problem)
        return Error{*problem, {QString::number(m_batch.value)}};
    return Done{};
}

void Undo::advance(qint64 units)
{
    m_done += units;
    if (m_progress && m_all > 0)
        m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_all)));
}

Result<Done> Undo::findJobs()
{
    auto range = Query::prepare(m_connection, "SELECT min(id), max(id) FROM job WHERE batch = ?");
    if (!range)
        return range.error();
    if (range->bind(m_batch.value).next() && !range->isNull(0)) {
        m_firstJob = range->number(0);
        m_lastJob = range->number(1);
    }
    if (auto done = range->finish(); !done)
        return done;
    auto query = Query::prepare(m_connection,
                                "SELECT DISTINCT same_as FROM job WHERE batch <> ?1 AND same_as IS NOT NULL"
                                " AND (SELECT r.batch FROM job r WHERE r.id = job.same_as) = ?1");
    if (!query)
        return query.error();
    query->bind(m_batch.value);
    while (query->next())
        m_roots.emplace_back(query->number(0));
    m_all = 2 * (m_lastJob - m_firstJob + 1) + unitsOfElection * static_cast<qint64>(m_roots.size());
    return query->finish();
}

Result<Done> Undo::electJobs()
{
    JobElection election(m_connection, m_changes);
    for (const JobId root : m_roots) {
        const auto winner = election.run(root, m_batch);
        if (!winner)
            return winner.error();
        m_winners.insert(root, *winner);
        if (m_winners.size() % 1024 == 0)
            advance(unitsOfElection * 1024);
    }
    return Done{};
}

Result<Done> Undo::moveJobMarks()
{
    auto query = Query::prepare(m_connection,
                                "SELECT j.id, r.id, r.batch FROM job_mark m"
                                " JOIN job j ON j.id = m.job JOIN job r ON r.id = coalesce(j.same_as, j.id)"
                                " WHERE j.batch = ?");
    if (!query)
        return query.error();
    std::vector<std::pair<JobId, JobId>> moves;
    query->bind(m_batch.value);
    while (query->next()) {
        const JobId shown(query->number(1));
        const bool stays = query->number(2) != m_batch.value;
        moves.emplace_back(JobId(query->number(0)), stays ? shown : m_winners.value(shown));
    }
    if (auto done = query->finish(); !done)
        return done;
    for (const auto &[job, to] : moves)
        if (auto moved =
                runFor(m_connection, "UPDATE job_mark SET job = nullif(?, 0) WHERE job = ?", {to.value, job.value});
            !moved)
            return moved;
    return Done{};
}

Result<Done> Undo::deleteRows()
{
    if (m_lastJob >= m_firstJob)
        for (const auto forget : {&forgetDescriptions, &forgetReadings})
            if (auto forgotten = forget(m_connection, m_firstJob, m_lastJob); !forgotten)
                return forgotten;
    for (const Table &table : tables::imported) {
        const bool isJob = qstrcmp(table.name, tables::job.name) == 0;
        if (isJob || qstrcmp(table.name, tables::jobText.name) == 0) {
            if (auto gone = deleteJobs(table, isJob ? "id" : "job"); !gone)
                return gone;
            continue;
        }
        const QByteArray sql = QByteArray("DELETE FROM ") + table.name + " WHERE batch = ?";
        if (auto gone = runFor(m_connection, sql.constData(), {m_batch.value}); !gone)
            return gone;
    }
    return Done{};
}

/// In slices, which tell how far it is.
Result<Done> Undo::deleteJobs(const Table &table, const char *idColumn)
{
    constexpr qint64 slice = 20'000;
    const QByteArray sql =
        QByteArray("DELETE FROM ") + table.name + " WHERE " + idColumn + " BETWEEN ? AND ? AND batch = ?";
    for (qint64 from = m_firstJob; from <= m_lastJob; from += slice) {
        const qint64 to = std::min(from + slice - 1, m_lastJob);
        if (auto gone = runFor(m_connection, sql.constData(), {from, to, m_batch.value}); !gone)
            return gone;
        advance(to - from + 1);
    }
    return Done{};
}

Result<Done> Undo::record(const QDateTime &when)
{
    auto query = Query::prepare(m_connection, "INSERT INTO undone_batch(undone_at, batch) VALUES(?, ?)");
    if (!query)
        return query.error();
    query->bind(when.toUTC().toString(Qt::ISODateWithMs)).bind(m_batch.value).next();
    if (auto done = query->finish(); !done)
        return done;
    const auto rest = hashOfBatch(m_connection, m_batch);
    if (!rest)
        return rest.error();
    if (auto stored = storeHash(m_connection, m_batch, *rest); !stored)
        return stored;
    return applyChanges(m_connection, m_changes);
}

Result<Done> Undo::run(const QDateTime &when)
{
    if (auto may = mayBeUndone(); !may)
        return may;
    if (auto handed = handOver(m_connection, m_batch); !handed)
        return handed;
    for (const auto step : {&Undo::findJobs, &Undo::electJobs, &Undo::moveJobMarks, &Undo::deleteRows})
        if (auto done = (this->*step)(); !done)
            return done;
    if (auto found = findLostKeys(m_connection); !found)
        return found;
    return record(when);
}

} // namespace

Result<Done> undoBatch(Connection &connection, BatchId batch, std::stop_token stop, const QDateTime &undoneAt,
                       const std::function<void(double)> &progress)
{
    const Connection::Watch watch(connection, stop);
    const WithoutForeignKeys unchecked(connection);
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    Undo undo(connection, batch, progress);
    if (auto done = undo.run(undoneAt.isValid() ? undoneAt : QDateTime::currentDateTimeUtc()); !done)
        return done;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return transaction->commit();
}

} // namespace rolescope::storage
