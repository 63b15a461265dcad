// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/feedimport.h"

#include "domain/blockqueue.h"
#include "importer/ownskills.h"
#include "importer/sink.h"

#include <QFile>

#include <thread>
#include <utility>

namespace rolescope::importer::feed {
namespace {

using namespace domain;

constexpr size_t blockSize = 256;

/// What the reading thread hands over. Emptied, it keeps the memory of its jobs.
struct Block {
    std::vector<FeedJob> jobs; ///< those behind `used` are empty
    size_t used = 0;
    std::vector<SetAsideRow> setAside;
    qint64 position = 0;

    FeedJob &next()
    {
        if (used == jobs.size())
            jobs.emplace_back();
        return jobs[used];
    }
    void clear()
    {
        used = 0;
        setAside.clear();
    }
};

SetAsideRow setAside(const Record &record, QString reason)
{
    SetAsideRow row{record.line, {}, std::move(reason), {}};
    for (const QByteArrayView cell : record.cells)
        row.cells += cell.toByteArray();
    return row;
}

/// The reading thread: records to jobs, the two ends of a range joined.
class Reading {
public:
    Reading(RecordReader &reader, JobAssembler assembler, bool joinRanges)
        : m_reader(reader),
          m_assembler(std::move(assembler)),
          m_joinRanges(joinRanges)
    {}

    void run(const std::stop_token &stop)
    {
        Record record;
        while (!stop.stop_requested()) {
            const auto more = m_reader.next(record);
            if (!more)
                m_error = more.error();
            if (!more || !*more)
                break;
            take(record);
            if (m_block.used + m_block.setAside.size() >= blockSize && !handOver(m_joinRanges))
                break;
        }
        handOver(false);
        m_queue.close();
    }

    domain::BlockQueue<Block> &queue() { return m_queue; }
    // Once the thread has ended:
    const std::optional<Error> &error() const { return m_error; }
    const JobAssembler &assembler() const { return m_assembler; }
    int read() const { return m_read; }
    int joined() const { return m_joined; }
    int notices() const { return m_notices; }
    qint64 lateValues() const { return m_reader.lateValues(); }

private:
    void take(const Record &record)
    {
        if (const QString fault = m_reader.fault(); !fault.isEmpty()) {
            ++m_read;
            m_block.setAside.push_back(setAside(record, fault));
            return;
        }
        FeedJob &job = m_block.next();
        switch (m_assembler.assemble(record, job)) {
        case JobAssembler::Outcome::NotAnAd: ++m_notices; return;
        case JobAssembler::Outcome::NoTitle:
            ++m_read;
            m_block.setAside.push_back(setAside(record, QStringLiteral("no_title")));
            return;
        case JobAssembler::Outcome::Job: break;
        }
        ++m_read;
        if (m_joinRanges && m_block.used > 0 && joinRange(m_block.jobs[m_block.used - 1], job))
            ++m_joined;
        else
            ++m_block.used;
    }

    bool handOver(bool keepLast)
    {
        m_block.position = m_reader.position();
        // The last job waits for the other end of its range.
        const bool keeps = keepLast && m_block.used > 0;
        FeedJob last;
        if (keeps)
            std::swap(last, m_block.jobs[--m_block.used]);
        const bool taken = m_queue.put(m_block);
        m_block.clear();
        if (keeps) {
            std::swap(m_block.next(), last);
            ++m_block.used;
        }
        return taken;
    }

    RecordReader &m_reader;
    JobAssembler m_assembler;
    bool m_joinRanges;
    domain::BlockQueue<Block> m_queue;
    Block m_block;
    std::optional<Error> m_error;
    int m_read = 0;
    int m_joined = 0;
    int m_notices = 0; ///< records that are no ads
};

/// The writing side.
class FeedImport {
public:
    FeedImport(const Mapping &mapping, const FeedOptions &options, const Catalog &catalog, Sink &sink)
        : m_mapping(mapping),
          m_options(options),
          m_sink(sink),
          m_skills(catalog, sink)
    {}

    Result<FeedResult> run(RecordReader &reader, JobAssembler assembler, const FeedProgress &progress,
                           const std::stop_token &stop);

private:
    Result<Done> addSource();
    Result<Done> write(Block &block);
    Result<Done> write(FeedJob &job);
    int &repeated(Job &job, JobId there);
    void reportReading(const Reading &reading);

    const Mapping &m_mapping;
    const FeedOptions &m_options;
    Sink &m_sink;
    FeedResult m_result;
    SourceId m_source;
    OwnSkills m_skills;
};

Result<Done> FeedImport::addSource()
{
    Source source;
    source.key = QStringLiteral("feed-") + m_options.contentHash.left(12);
    source.title = m_options.file;
    source.publisher = m_options.publisher.simplified();
    source.url = m_options.url.trimmed();
    source.kind = QStringLiteral("feed");
    const auto added = m_sink.addSource(source, m_options.contentHash);
    if (!added)
        return added.error();
    m_source = *added;
    return Done{};
}

Result<Done> FeedImport::write(FeedJob &feedJob)
{
    ImportReport::Jobs &counts = m_result.report.jobs;
    Job &job = feedJob.job;
    job.source = m_source;
    for (SkillId &skill : job.skills) {
        const auto own = m_skills.of(skill);
        if (!own)
            return own.error();
        skill = *own;
    }
    const auto there = job.key.isEmpty() ? Result<JobId>(JobId()) : m_sink.findJobByKey(job.key);
    if (!there)
        return there.error();
    ++counts.read;
    ++(there->isValid() ? repeated(job, *there) : counts.added);
    const auto added = m_sink.addJob(job);
    return added ? Result<Done>(Done{}) : Result<Done>(added.error());
}

/// Says what a repeat of `there` becomes, and where it is counted.
int &FeedImport::repeated(Job &job, JobId there)
{
    ImportReport::Jobs &counts = m_result.report.jobs;
    if (m_options.duplicates == Duplicates::Keep)
        return counts.added;
    job.sameAs = there;
    const bool skip = m_options.duplicates == Duplicates::Skip;
    job.repeat = skip ? Repeat::Skipped : Repeat::Newer;
    return skip ? counts.duplicates : counts.updated;
}

Result<Done> FeedImport::write(Block &block)
{
    for (size_t i = 0; i < block.used; ++i)
        if (auto done = write(block.jobs[i]); !done)
            return done;
    ImportReport::Jobs &counts = m_result.report.jobs;
    for (SetAsideRow &row : block.setAside) {
        ++counts.read;
        ++counts.setAside;
        if (m_result.setAside.size() < mostSetAside)
            m_result.setAside.push_back(std::move(row));
    }
    return Done{};
}

void FeedImport::reportReading(const Reading &reading)
{
    ImportReport &report = m_result.report;
    report.jobs.read += reading.joined();
    report.jobs.updated += reading.joined();
    if (const auto kept = static_cast<int>(m_result.setAside.size()); report.jobs.setAside > kept)
        report.warnings << QStringLiteral("set_aside_more: %1").arg(report.jobs.setAside - kept);
    if (reading.notices() > 0)
        report.warnings << QStringLiteral("notice: %1").arg(reading.notices());
    if (reading.lateValues() > 0)
        report.warnings << QStringLiteral("late_values: %1").arg(reading.lateValues());
    for (const auto &[key, count] : reading.assembler().notices())
        report.warnings << (count > 0 ? QStringLiteral("%1: %2").arg(key).arg(count) : key);
}

Result<FeedResult> FeedImport::run(RecordReader &reader, JobAssembler assembler, const FeedProgress &progress,
                                   const std::stop_token &stop)
{
    ImportReport &report = m_result.report;
    report.file = m_options.file;
    report.kind = QStringLiteral("jobs");
    m_result.columns = reader.columns();
    if (m_options.duplicates != Duplicates::Keep && m_sink.findSource(m_options.contentHash).isValid()) {
        report.warnings << QStringLiteral("feed_known: ") + m_options.file;
        return std::move(m_result);
    }
    report.batch = m_sink.batch();
    if (auto added = addSource(); !added)
        return added.error();

    Reading reading(reader, std::move(assembler), m_mapping.joinRanges);
    Result<Done> done = Done{};
    {
        std::jthread thread([&reading](const std::stop_token &ending) { reading.run(ending); });
        Block block;
        while (reading.queue().take(block)) {
            if (progress)
                progress(block.position);
            done = stop.stop_requested() ? Result<Done>(Error{ErrorCode::Cancelled, {}}) : write(block);
            if (!done)
                break;
        }
        reading.queue().close();
        thread.request_stop();
    }
    if (!done)
        return done.error();
    if (reading.error())
        return *reading.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    reportReading(reading);
    const ImportReport::Jobs &jobs = report.jobs;
    if (jobs.read != reading.read() || jobs.read != jobs.added + jobs.updated + jobs.duplicates + jobs.setAside)
        return Error{ErrorCode::Internal, {QStringLiteral("the rows of the feed do not add up")}};
    return std::move(m_result);
}

} // namespace

ReadingOptions readingOptions(const FeedFormat &format)
{
    if (isJson(format.kind))
        return {format.jsonDates, '.', false};
    return {format.csv.dialect.dateOrder, format.csv.dialect.decimal, true};
}

Result<QString> fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    ContentHash hash;
    for (QByteArray block = file.read(1 << 20); !block.isEmpty(); block = file.read(1 << 20))
        hash.add(block);
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    return hash.toString();
}

Result<FeedResult> importFeed(RecordReader &reader, const Mapping &mapping, const ReadingOptions &reading,
                              const FeedOptions &options, const Catalog &catalog, Sink &sink,
                              const FeedProgress &progress, std::stop_token stop)
{
    JobAssembler assembler(reader.columns(), mapping, reading, catalog);
    return FeedImport(mapping, options, catalog, sink).run(reader, std::move(assembler), progress, stop);
}

} // namespace rolescope::importer::feed
