// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/jobmarks.h"

#include "storage/contentkeys.h"
#include "storage/jobstore.h"
#include "storage/query.h"

#include <algorithm>
#include <utility>

namespace rolescope::storage {

using namespace domain;

namespace {

/// A mark's key without its number.
QString calledBy(const QString &markKey) { return markKey.section(u' ', 0, 1); }

} // namespace

Result<Done> LostMarks::load()
{
    return forEachRow(m_connection, "SELECT key FROM job_mark WHERE job IS NULL",
                      [this](const Query &row) { m_lost[calledBy(row.text(0))].push_back({row.text(0), {}}); });
}

void LostMarks::find(const Job &job, std::optional<qint64> key, JobId id)
{
    const quint64 content = key ? 0 : jobContent(jobColumns(job), job.url, job.description);
    const auto lost = m_lost.find(markKey(key, content));
    if (lost == m_lost.end())
        return;
    const auto next = std::find_if(lost->begin(), lost->end(), [](const Lost &mark) { return !mark.job.isValid(); });
    if (next != lost->end())
        next->job = id;
}

Result<Done> LostMarks::store()
{
    auto query = Query::prepare(m_connection, "UPDATE job_mark SET job = ? WHERE key = ?");
    if (!query)
        return query.error();
    for (const std::vector<Lost> &marks : std::as_const(m_lost)) {
        for (const Lost &mark : marks) {
            if (!mark.job.isValid())
                continue;
            query->bind(mark.job.value).bind(mark.key).next();
            if (auto done = query->finish(); !done)
                return done;
        }
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
