// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/jobstore.h"

#include "storage/connection.h"
#include "storage/contentkeys.h"
#include "storage/query.h"
#include "storage/skillview.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace rolescope::storage {
namespace {

using namespace domain;

constexpr int packedSkillSize = 3 * 4;

/// The oldest source of the same content, as the catalog has it; of a source's id.
#define ROLESCOPE_SHOWN_SOURCE(id)                                                           \
    "(SELECT coalesce((SELECT min(o.id) FROM source o WHERE o.content_hash = s.content_hash" \
    " AND s.content_hash <> ''), s.id) FROM source s WHERE s.id = " id ")"

/// The columns of `job`, in the order readScanned() reads them.
#define ROLESCOPE_JOB_COLUMNS                                                                        \
    "j.id, j.source, j.same_as, j.title, j.employer, j.place, j.country, j.remote, j.type, j.level," \
    " j.currency, j.period, j.low, j.high, j.posted"

/// A stored code; anything out of range counts as unknown.
template <typename Enum>
Enum enumFrom(qint64 stored, Enum last)
{
    return stored >= 0 && stored <= static_cast<qint64>(last) ? static_cast<Enum>(stored) : Enum{};
}

void readScanned(const Query &row, Job &job)
{
    job.id = JobId(row.number(0));
    job.source = SourceId(row.number(1));
    job.sameAs = JobId(row.number(2));
    job.title = row.text(3);
    job.employer = row.text(4);
    job.place = row.text(5);
    job.country = row.text(6);
    job.remote = enumFrom(row.number(7), Remote::Remote);
    job.type = enumFrom(row.number(8), JobType::Internship);
    job.statedLevel = enumFrom(row.number(9), Level::Executive);
    job.salary.currency = row.text(10);
    job.salary.period = enumFrom(row.number(11), Period::Year);
    job.salary.low = row.optionalNumber(12);
    job.salary.high = row.optionalNumber(13);
    const auto day = row.optionalNumber(14);
    job.posted = day ? QDate::fromJulianDay(*day) : QDate();
}

Result<std::optional<Job>> readNext(Query &query, const SkillView &skills, JobId id)
{
    std::optional<Job> job;
    if (query.bind(id.value).next()) {
        job.emplace();
        readScanned(query, *job);
        job->salaryRaw = query.text(15);
        job->levelRaw = query.text(16);
        job->hours = query.text(17);
        job->description = query.text(18);
        job->url = query.text(19);
        job->skills = unpackSkills(query.bytes(20));
        job->source = SourceId(query.number(21));
        job->salaryNote = query.text(22);
        job->repeat = enumFrom(query.number(23), Repeat::Newer);
        skills.apply(*job, query.optionalNumber(24), unpackSkills(query.bytes(25)), unpackSkills(query.bytes(26)));
    }
    if (auto done = query.finish(); !done)
        return done.error();
    return job;
}

constexpr char scanSql[] = "SELECT " ROLESCOPE_JOB_COLUMNS " FROM job j WHERE j.same_as IS NULL ORDER BY j.id";

constexpr char wholeJobSql[] =
    "SELECT " ROLESCOPE_JOB_COLUMNS
    ", coalesce(j.salary_raw, t.salary_raw), t.level_raw, t.hours, t.description, t.url, "
    "t.skills, " ROLESCOPE_SHOWN_SOURCE(
        "j.source") ", t.salary_note, j.repeat, j.key, r.added, r.removed FROM job j LEFT JOIN job_text t"
                    " ON t.job = j.id LEFT JOIN job_reading r ON r.job = j.id WHERE j.id = ?";

// Only libraries of earlier versions have a description with skills that are null; only there it is looked at.
constexpr char skillsSql[] =
    "SELECT t.job, t.skills FROM job_text t JOIN job j ON j.id = t.job"
    " WHERE (t.skills IS NOT NULL OR t.description <> '') AND j.same_as IS NULL ORDER BY t.job";

constexpr char readingsSql[] =
    "SELECT t.job, t.skills, r.added, r.removed FROM job_text t JOIN job j ON j.id = t.job"
    " LEFT JOIN job_reading r ON r.job = t.job"
    " WHERE (t.skills IS NOT NULL OR r.job IS NOT NULL OR t.description <> '') AND j.same_as IS NULL"
    " ORDER BY t.job";

} // namespace

Result<Done> scanJobs(Connection &connection, const std::function<void(const ScannedJob &)> &take, std::stop_token stop)
{
    const Connection::Watch watch(connection, std::move(stop));
    ScannedJob job;
    return forEachRow(connection, scanSql, [&](const Query &row) {
        job.id = JobId(row.number(0));
        job.title = row.utf8(3);
        job.employer = row.utf8(4);
        job.place = row.utf8(5);
        job.country = row.utf8(6);
        job.remote = enumFrom(row.number(7), Remote::Remote);
        job.type = enumFrom(row.number(8), JobType::Internship);
        job.statedLevel = enumFrom(row.number(9), Level::Executive);
        job.currency = row.utf8(10);
        job.period = enumFrom(row.number(11), Period::Year);
        job.low = row.optionalNumber(12);
        job.high = row.optionalNumber(13);
        job.posted = row.optionalNumber(14);
        take(job);
    });
}

Result<Done> readJobSkills(Connection &connection, const std::function<void(JobId, const std::vector<SkillId> &)> &take,
                           const QString &version, std::stop_token stop)
{
    const Connection::Watch watch(connection, std::move(stop));
    auto shown = SkillView::read(connection, version);
    if (!shown)
        return shown.error();
    if (auto found = shown->findJobs(connection); !found)
        return found;
    const bool readings = shown->usesReadings();
    return forEachRow(connection, readings ? readingsSql : skillsSql, [&](const Query &row) {
        const JobId job(row.number(0));
        std::vector<SkillId> skills = unpackSkills(row.bytes(1));
        if (readings && !row.isNull(2))
            shown->apply(job, skills, unpackSkills(row.bytes(2)), unpackSkills(row.bytes(3)));
        else
            shown->apply(job, skills);
        take(job, skills);
    });
}

Result<std::optional<Job>> readJob(Connection &connection, JobId id, const QString &version)
{
    auto query = Query::prepare(connection, wholeJobSql);
    const auto skills = SkillView::read(connection, version);
    if (!query || !skills)
        return query ? skills.error() : query.error();
    return readNext(*query, *skills, id);
}

Result<std::vector<Job>> readJobTexts(Connection &connection, const std::vector<JobId> &ids, const QString &version)
{
    auto query = Query::prepare(connection, wholeJobSql);
    const auto skills = SkillView::read(connection, version);
    if (!query || !skills)
        return query ? skills.error() : query.error();
    std::vector<Job> jobs;
    jobs.reserve(ids.size());
    for (const JobId id : ids) {
        auto job = readNext(*query, *skills, id);
        if (!job)
            return job.error();
        if (*job)
            jobs.push_back(std::move(**job));
    }
    return jobs;
}

Result<quint64> contentOfJob(Connection &connection, JobId id)
{
    auto query = Query::prepare(connection, wholeJobSql);
    if (!query)
        return query.error();
    const auto job = readNext(*query, SkillView(), id);
    if (!job)
        return job.error();
    return *job ? jobContent(jobColumns(**job), (*job)->url, (*job)->description) : quint64(0);
}

Result<std::vector<SourceId>> sourcesOfJob(Connection &connection, JobId id)
{
    auto query = Query::prepare(connection,
                                "SELECT " ROLESCOPE_SHOWN_SOURCE(
                                    "j.source") " FROM (SELECT coalesce(same_as, id) AS id FROM job WHERE id = ?) r"
                                                " JOIN job j ON j.id = r.id OR j.same_as = r.id"
                                                " WHERE j.source IS NOT NULL ORDER BY j.id <> r.id, j.id");
    if (!query)
        return query.error();
    query->bind(id.value);
    std::vector<SourceId> sources;
    while (query->next()) {
        const SourceId source(query->number(0));
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
    if (auto done = query->finish(); !done)
        return done.error();
    return sources;
}

Result<qint64> newestJobOutside(Connection &connection, qint64 first, qint64 last)
{
    auto query = Query::prepare(connection,
                                "SELECT coalesce((SELECT max(id) FROM job WHERE id > ?2),"
                                " (SELECT max(id) FROM job WHERE id < ?1), 0)");
    if (!query)
        return query.error();
    query->bind(first).bind(last);
    const qint64 newest = query->next() ? query->number(0) : 0;
    if (auto done = query->finish(); !done)
        return done.error();
    return newest;
}

QByteArray packSkills(const std::vector<SkillId> &skills)
{
    QByteArray packed(static_cast<qsizetype>(skills.size()) * packedSkillSize, Qt::Uninitialized);
    char *out = packed.data();
    for (const SkillId skill : skills) {
        Q_ASSERT(skill.value <= std::numeric_limits<qint32>::max());
        for (const qint32 value : {static_cast<qint32>(skill.value), -1, -1}) {
            qToLittleEndian(value, out);
            out += sizeof value;
        }
    }
    return packed;
}

std::vector<SkillId> unpackSkills(QByteArrayView packed)
{
    std::vector<SkillId> skills;
    skills.reserve(static_cast<size_t>(packed.size() / packedSkillSize));
    for (qsizetype at = 0; at + packedSkillSize <= packed.size(); at += packedSkillSize)
        skills.push_back(SkillId(qFromLittleEndian<qint32>(packed.data() + at)));
    return skills;
}

} // namespace rolescope::storage
