// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/jobmarks.h"

#include "storage/contentkeys.h"
#include "storage/jobstore.h"
#include "storage/query.h"

namespace rolescope::storage {

using namespace domain;

Result<Done> LostMarks::load()
{
    return forEachRow(m_connection, "SELECT key FROM job_mark WHERE job IS NULL",
                      [this](const Query &row) { m_lost.insert(row.text(0), JobId()); });
}

void LostMarks::find(const Job &job, std::optional<qint64> key, JobId id)
{
    const quint64 content = key ? 0 : jobContent(jobColumns(job), job.url, job.description);
    if (const auto lost = m_lost.find(markKey(key, content)); lost != m_lost.end() && !lost->isValid())
        *lost = id;
}

Result<Done> LostMarks::store()
{
    for (auto lost = m_lost.cbegin(); lost != m_lost.cend(); ++lost) {
        if (!lost->isValid())
            continue;
        auto query = Query::prepare(m_connection, "UPDATE job_mark SET job = ? WHERE key = ?");
        if (!query)
            return query.error();
        query->bind(lost->value).bind(lost.key()).next();
        if (auto done = query->finish(); !done)
            return done;
    }
    return Done{};
}

Result<MarkTarget> markTarget(Connection &connection, JobId id)
{
    auto query = Query::prepare(connection,
                                "SELECT r.id, r.key FROM job j JOIN job r ON r.id = coalesce(j.same_as, j.id)"
                                " WHERE j.id = ?");
    if (!query)
        return query.error();
    JobId shown;
    std::optional<qint64> key;
    if (query->bind(id.value).next()) {
        shown = JobId(query->number(0));
        key = query->optionalNumber(1);
    }
    if (auto done = query->finish(); !done)
        return done.error();
    const auto job = readJob(connection, shown);
    if (!job)
        return job.error();
    if (!*job)
        return Error{ErrorCode::Internal, {QStringLiteral("no job %1").arg(id.value)}};
    return MarkTarget{markKey(key, jobContent(jobColumns(**job), (*job)->url, (*job)->description)), shown};
}

Result<Done> findLostKeys(Connection &connection)
{
    LostMarks lost(connection);
    if (auto loaded = lost.load(); !loaded)
        return loaded;
    const Job unnamed;
    bool any = false;
    auto looked = forEachRow(connection, "SELECT 1 FROM job_mark WHERE job IS NULL AND key LIKE 'key %' LIMIT 1",
                             [&any](const Query &) { any = true; });
    if (!looked || !any)
        return looked;
    auto read = forEachRow(connection, "SELECT key, coalesce(same_as, id) FROM job WHERE key IS NOT NULL",
                           [&](const Query &row) { lost.see(unnamed, row.number(0), JobId(row.number(1))); });
    return read ? lost.store() : read;
}

} // namespace rolescope::storage
