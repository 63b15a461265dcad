// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/jobreadings.h"

#include "storage/connection.h"
#include "storage/descriptionindex.h"
#include "storage/jobstore.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <algorithm>

namespace rolescope::storage {

using namespace domain;

namespace {

Result<Done> setState(Connection &connection, const QString &version, qint64 upTo)
{
    auto query =
        Query::prepare(connection, "INSERT OR REPLACE INTO job_reading_state(id, version, upto) VALUES(1, ?, ?)");
    if (!query)
        return query.error();
    query->bind(version).bind(upTo).next();
    return query->finish();
}

Result<Done> insertReadings(Connection &connection, const std::vector<JobReading> &readings)
{
    auto insert = Query::prepare(connection, "INSERT OR REPLACE INTO job_reading(job, added, removed) VALUES(?, ?, ?)");
    if (!insert)
        return insert.error();
    for (const JobReading &reading : readings) {
        insert->bind(reading.job.value).bindBlob(packSkills(reading.added)).bindBlob(packSkills(reading.removed));
        insert->next();
        if (auto done = insert->finish(); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<ReadingState> readingState(Connection &connection)
{
    ReadingState state;
    auto read = forEachRow(connection, "SELECT version, upto FROM job_reading_state", [&state](const Query &row) {
        state.version = row.text(0);
        state.upTo = row.number(1);
    });
    if (read)
        read = forEachRow(connection, "SELECT coalesce(max(id), 0) FROM job",
                          [&state](const Query &row) { state.newest = row.number(0); });
    return read ? Result<ReadingState>(state) : read.error();
}

Result<Done> beginReadings(Connection &connection, const QString &version)
{
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    if (auto emptied = connection.run("DELETE FROM job_reading"); !emptied)
        return emptied;
    if (auto set = setState(connection, version, 0); !set)
        return set;
    return transaction->commit();
}

Result<std::vector<JobId>> jobsToRead(Connection &connection, const std::vector<QStringList> &foldedWords,
                                      const std::function<bool(const QString &, const QStringList &)> &holds,
                                      qint64 after, std::stop_token stop)
{
    std::vector<JobId> all;
    const auto look = [&](const QStringList &words, const Holds &has, Among::Part part) -> Result<Done> {
        const auto found = findInDescriptions(connection, words, has, stop, {part, true, after});
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
        return Done{};
    };
    if (foldedWords.empty())
        return all;
    // What is not indexed yet comes first: it may be in the meantime.
    const Holds hasAny = [&](const QString &description) {
        return std::any_of(foldedWords.begin(), foldedWords.end(),
                           [&](const QStringList &words) { return holds(description, words); });
    };
    if (auto looked = look(foldedWords.front(), hasAny, Among::Part::NotIndexed); !looked)
        return looked.error();
    for (const QStringList &words : foldedWords) {
        const Holds hasThese = [&](const QString &description) { return holds(description, words); };
        if (auto looked = look(words, hasThese, Among::Part::Indexed); !looked)
            return looked.error();
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<Done> readDescriptions(Connection &connection, const std::vector<JobId> &jobs,
                              const std::function<bool(JobId, const QString &)> &take)
{
    auto query = Query::prepare(connection,
                                "SELECT t.description FROM job_text t JOIN import_batch b ON b.id = t.batch"
                                " WHERE t.job = ? AND b.kind <> 'by_hand'");
    if (!query)
        return query.error();
    for (const JobId job : jobs) {
        const bool goOn = !query->bind(job.value).next() || take(job, query->text(0));
        if (auto done = query->finish(); !done || !goOn)
            return done;
    }
    return Done{};
}

Result<bool> storeReadings(Connection &connection, const QString &version, const std::vector<JobReading> &readings,
                           qint64 upTo)
{
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    const auto state = readingState(connection);
    if (!state)
        return state.error();
    if (state->version != version || state->newest < upTo)
        return false;
    if (auto inserted = insertReadings(connection, readings); !inserted)
        return inserted.error();
    if (auto set = setState(connection, version, upTo); !set)
        return set.error();
    auto done = transaction->commit();
    return done ? Result<bool>(true) : done.error();
}

Result<Done> forgetReadings(Connection &connection, qint64 first, qint64 last)
{
    auto query = Query::prepare(connection, "DELETE FROM job_reading WHERE job BETWEEN ? AND ?");
    if (!query)
        return query.error();
    query->bind(first).bind(last).next();
    if (auto done = query->finish(); !done)
        return done;
    const auto newest = newestJobOutside(connection, first, last);
    if (!newest)
        return newest.error();
    auto state = Query::prepare(connection, "UPDATE job_reading_state SET upto = min(upto, ?)");
    if (!state)
        return state.error();
    state->bind(*newest).next();
    return state->finish();
}

} // namespace rolescope::storage
