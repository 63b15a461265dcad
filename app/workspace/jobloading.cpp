// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/jobloading.h"

#include "domain/blockqueue.h"
#include "engine/jobtablebuilder.h"
#include "storage/batchstore.h"
#include "storage/connection.h"
#include "storage/jobstore.h"
#include "storage/transaction.h"
#include "text/titlereader.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Error;
using domain::Result;
using storage::ScannedJob;

/// The skills of all jobs with text, flat and in the order of ids, as the job rows will come.
struct SkillLists {
    std::vector<domain::JobId> jobs;
    std::vector<size_t> ends;
    std::vector<domain::SkillId> skills;
    size_t next = 0;

    /// None: the job has no text.
    std::optional<std::span<const domain::SkillId>> take(domain::JobId job)
    {
        while (next < jobs.size() && jobs[next] < job)
            ++next;
        if (next == jobs.size() || jobs[next] != job)
            return std::nullopt;
        const size_t begin = next == 0 ? 0 : ends[next - 1];
        const size_t end = ends[next++];
        return std::span(skills).subspan(begin, end - begin);
    }
};

Result<Done> readSkillLists(storage::Connection &connection, SkillLists &lists, const QString &version,
                            std::stop_token stop)
{
    return storage::readJobSkills(
        connection,
        [&](domain::JobId job, const std::vector<domain::SkillId> &skills) {
            lists.jobs.push_back(job);
            lists.skills.insert(lists.skills.end(), skills.begin(), skills.end());
            lists.ends.push_back(lists.skills.size());
        },
        version, std::move(stop));
}

engine::Utf8JobRow rowOf(const ScannedJob &job, const domain::YearFactors &factors)
{
    engine::Utf8JobRow row;
    row.id = job.id;
    row.title = job.title;
    row.employer = job.employer;
    row.place = job.place;
    row.country = job.country;
    row.statedLevel = job.statedLevel;
    row.remote = job.remote;
    row.type = job.type;
    row.currency = job.currency;
    if (job.low || job.high)
        row.period = job.period;
    if (!job.currency.isEmpty())
        row.yearly = domain::yearly(job.period, job.low, job.high, factors);
    if (job.posted && QDate::fromJulianDay(*job.posted).isValid())
        row.postedDay = static_cast<qint32>(*job.posted);
    return row;
}

/// Scanned jobs with their texts.
class Block {
public:
    bool hasRoomFor(const ScannedJob &job) const { return m_jobs.empty() || sizeOf(job) + m_texts.size() <= bytes; }
    void add(const ScannedJob &job)
    {
        m_texts.reserve(std::max(bytes, sizeOf(job))); // views into it stay where they are
        m_jobs.push_back(job);
        for (QByteArrayView *text : textsOf(m_jobs.back())) {
            const size_t from = m_texts.size();
            m_texts.insert(m_texts.end(), text->begin(), text->end());
            *text = QByteArrayView(m_texts.data() + from, text->size());
        }
    }
    void clear()
    {
        m_jobs.clear();
        m_texts.clear();
    }
    const std::vector<ScannedJob> &jobs() const { return m_jobs; }

private:
    static constexpr size_t bytes = 64U << 10U;

    static std::array<QByteArrayView *, 5> textsOf(ScannedJob &job)
    {
        return {&job.title, &job.employer, &job.place, &job.country, &job.currency};
    }
    static size_t sizeOf(const ScannedJob &job)
    {
        return static_cast<size_t>(job.title.size() + job.employer.size() + job.place.size() + job.country.size()
                                   + job.currency.size());
    }

    std::vector<ScannedJob> m_jobs;
    std::vector<char> m_texts;
};

/// The reading side.
class Scan {
public:
    Scan(const storage::LibraryFile &file, QString version, std::stop_token stop)
        : m_file(file),
          m_version(std::move(version)),
          m_stop(std::move(stop))
    {}

    void run()
    {
        if (auto read = scan(); !read)
            m_error = read.error();
        m_queue.close();
    }

    domain::BlockQueue<Block> &queue() { return m_queue; }
    SkillLists &skills() { return m_skills; } ///< whole before the first block comes
    // Once the thread has ended:
    const std::optional<Error> &error() const { return m_error; }
    const QDateTime &lastChange() const { return m_lastChange; }

private:
    Result<Done> scan()
    {
        const auto connection = storage::Connection::open(m_file, storage::OpenMode::ReadOnly);
        if (!connection)
            return connection.error();
        const auto moment = storage::OneMoment::begin(**connection);
        if (!moment)
            return moment.error();
        const auto change = storage::lastChange(**connection);
        if (!change)
            return change.error();
        m_lastChange = *change;
        if (auto read = readSkillLists(**connection, m_skills, m_version, m_stop); !read)
            return read;
        Block block;
        const auto scanned = storage::scanJobs(
            **connection,
            [&](const ScannedJob &job) {
                if (!block.hasRoomFor(job)) {
                    m_queue.put(block);
                    block.clear();
                }
                block.add(job);
            },
            m_stop);
        m_queue.put(block);
        return scanned;
    }

    const storage::LibraryFile &m_file;
    QString m_version; ///< of the words skills are read by
    std::stop_token m_stop;
    domain::BlockQueue<Block> m_queue;
    SkillLists m_skills;
    QDateTime m_lastChange;
    std::optional<Error> m_error;
};

} // namespace

Result<LoadedJobs> loadJobs(const storage::LibraryFile &file, const domain::Catalog &catalog,
                            const domain::YearFactors &factors, std::stop_token stop)
{
    Scan scan(file, catalog.skillChanges.version, std::move(stop));
    engine::JobTableBuilder builder(factors);
    {
        const std::jthread thread([&scan] { scan.run(); });
        Block block;
        while (scan.queue().take(block)) {
            for (const ScannedJob &job : block.jobs()) {
                engine::Utf8JobRow row = rowOf(job, factors);
                if (const auto skills = scan.skills().take(job.id)) {
                    row.skills = *skills;
                    row.hasText = true;
                }
                builder.add(row);
            }
        }
    }
    if (scan.error())
        return *scan.error();
    const text::TitleReader reader(catalog);
    auto jobs = builder.build([&](const QString &title) {
        const text::TitleReading reading = reader.read(title);
        return engine::TitleInfo{reading.role, reading.level};
    });
    return LoadedJobs{std::move(jobs), scan.lastChange()};
}

} // namespace rolescope::workspace
