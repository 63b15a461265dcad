// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/jobgroups.h"

#include "storage/connection.h"
#include "storage/contentkeys.h"
#include "storage/jobstore.h"
#include "storage/query.h"

#include <sqlite3.h>

#include <algorithm>
#include <tuple>

namespace rolescope::storage {

using namespace domain;

namespace {

Repeat repeatOf(qint64 stored)
{
    return stored >= 0 && stored <= qint64(Repeat::Newer) ? static_cast<Repeat>(stored) : Repeat::Equal;
}

Result<QHash<SkillId, QString>> readSkillKeys(Connection &connection)
{
    QHash<SkillId, QString> keys;
    auto read = forEachRow(connection, "SELECT id, key FROM skill",
                           [&](const Query &row) { keys.insert(SkillId(row.number(0)), row.text(1)); });
    if (!read)
        return read.error();
    return keys;
}

} // namespace

Result<Done> JobFinder::load()
{
    if (m_texts)
        return Done{};
    auto texts = Query::prepare(m_connection, "SELECT url, description FROM job_text WHERE job = ?");
    if (!texts)
        return texts.error();
    m_texts.emplace(std::move(*texts));
    return scanJobs(m_connection,
                    [this](const ScannedJob &job) { m_byColumns[jobColumns(job)].push_back(job.id.value); });
}

Result<Done> JobFinder::readTexts(quint64 columns)
{
    const std::vector<qint64> ids = m_byColumns.take(columns);
    if (ids.empty())
        return Done{};
    for (const qint64 id : ids) {
        const bool hasText = m_texts->bind(id).next();
        const quint64 content =
            jobContent(columns, hasText ? m_texts->text(0) : QString(), hasText ? m_texts->text(1) : QString());
        if (auto done = m_texts->finish(); !done)
            return done;
        if (!m_known.contains(content))
            m_known.insert(content, JobId(id));
    }
    return Done{};
}

Result<JobId> JobFinder::find(const Job &job)
{
    if (auto loaded = load(); !loaded)
        return loaded.error();
    const quint64 columns = jobColumns(job);
    if (auto read = readTexts(columns); !read)
        return read.error();
    return m_known.value(jobContent(columns, job.url, job.description));
}

void JobFinder::add(const Job &job, JobId standsFor)
{
    if (m_texts)
        m_known.insert(jobContent(jobColumns(job), job.url, job.description), standsFor);
}

Result<JobId> KeyFinder::find(const QString &key)
{
    if (!m_loaded) {
        auto read = forEachRow(m_connection, "SELECT key, coalesce(same_as, id) FROM job WHERE key IS NOT NULL",
                               [this](const Query &row) { m_known.insert(row.number(0), row.number(1)); });
        if (!read)
            return read.error();
        m_loaded = true;
    }
    const auto hash = feedKey(key);
    return JobId(hash ? m_known.value(*hash) : 0);
}

struct JobElection::Candidate {
    JobId id;
    JobId sameAs;
    QString salaryRaw;
    QString levelRaw;
    QString hours;
    QStringList skills; ///< keys
    QString sourceTitle;
    QString sourceHash;
    Repeat repeat = Repeat::Equal;
    QString newerSince; ///< of an update: when it was imported

    auto rank() const
    {
        return std::make_tuple(-skills.size(), salaryRaw.isEmpty(), levelRaw.isEmpty(), hours.isEmpty(),
                               sourceHash.isEmpty(), salaryRaw, levelRaw, hours, skills, sourceTitle, sourceHash, id);
    }

    /// Updates by their time and, in one file, their order; all others by what they say.
    bool standsBefore(const Candidate &other) const
    {
        const bool skipped = repeat == Repeat::Skipped;
        if (skipped != (other.repeat == Repeat::Skipped))
            return !skipped;
        if (newerSince != other.newerSince)
            return newerSince > other.newerSince;
        return newerSince.isEmpty() ? rank() < other.rank() : id > other.id;
    }
};

Result<Done> JobElection::prepare()
{
    if (m_members)
        return Done{};
    auto query =
        Query::prepare(m_connection,
                       "SELECT j.id, j.same_as, coalesce(j.salary_raw, t.salary_raw), t.level_raw, t.hours, t.skills,"
                       " s.title, s.content_hash, j.repeat, b.imported_at"
                       " FROM job j LEFT JOIN job_text t ON t.job = j.id LEFT JOIN source s ON s.id = j.source"
                       " JOIN import_batch b ON b.id = j.batch"
                       " WHERE (j.id = ?1 OR j.same_as = ?1) AND j.batch <> ?2");
    if (!query)
        return query.error();
    const QByteArray rowSql = QByteArray("SELECT batch,") + tables::job.columns + " FROM job WHERE id = ?";
    auto row = Query::prepare(m_connection, rowSql.constData());
    auto update = Query::prepare(m_connection, "UPDATE job SET same_as = nullif(?, 0) WHERE id = ?");
    if (!row || !update)
        return row ? update.error() : row.error();
    auto keys = readSkillKeys(m_connection);
    if (!keys)
        return keys.error();
    m_row.emplace(std::move(*row));
    m_update.emplace(std::move(*update));
    m_members.emplace(std::move(*query));
    m_skillKeys = std::move(*keys);
    return Done{};
}

Result<std::vector<JobElection::Candidate>> JobElection::candidates(JobId root, BatchId leaving)
{
    if (auto prepared = prepare(); !prepared)
        return prepared.error();
    std::vector<Candidate> found;
    Query &row = *m_members;
    row.bind(root.value).bind(leaving.value);
    while (row.next()) {
        Candidate candidate{
            JobId(row.number(0)), JobId(row.number(1)),    row.text(2), row.text(3), row.text(4), {}, row.text(6),
            row.text(7),          repeatOf(row.number(8)), {}};
        for (const SkillId skill : unpackSkills(row.bytes(5)))
            candidate.skills << m_skillKeys.value(skill);
        if (candidate.repeat == Repeat::Newer)
            candidate.newerSince = row.text(9);
        found.push_back(std::move(candidate));
    }
    if (auto done = row.finish(); !done)
        return done.error();
    return found;
}

Result<Done> JobElection::point(JobId job, JobId to)
{
    constexpr int sameAs = 4; // behind the batch that is asked for beside the columns
    sqlite3_stmt *row = m_row->statement();
    if (m_row->bind(job.value).next()) {
        RowHash before(tables::job.name), after(tables::job.name);
        before.addColumns(row, 1, tables::job.optional);
        for (int i = 1; i < sameAs; ++i)
            after.addColumn(row, i);
        to.isValid() ? after.addInteger(to.value) : after.addNull();
        after.addColumns(row, sameAs + 1, tables::job.optional);
        m_changes[m_row->number(0)] += after.value() - before.value();
    }
    if (auto done = m_row->finish(); !done)
        return done;
    m_update->bind(to.value).bind(job.value).next();
    return m_update->finish();
}

Result<JobId> JobElection::run(JobId root, BatchId leaving)
{
    const auto all = candidates(root, leaving);
    if (!all)
        return all.error();
    if (all->empty())
        return JobId();
    const auto winner = std::min_element(all->begin(), all->end(), [](const Candidate &a, const Candidate &b) {
                            return a.standsBefore(b);
                        })->id;
    for (const Candidate &candidate : *all) {
        const JobId wanted = candidate.id == winner ? JobId() : winner;
        if (candidate.sameAs != wanted)
            if (auto done = point(candidate.id, wanted); !done)
                return done.error();
    }
    return winner;
}

} // namespace rolescope::storage
