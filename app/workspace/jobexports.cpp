// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/jobexports.h"

#include "engine/jobtable.h"
#include "storage/checkedwriter.h"
#include "workspace/jobrecord.h"
#include "workspace/jobrows.h"

#include <QFileInfo>

#include <algorithm>

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

quint32 rowAt(const JobTableRequest &request, size_t place)
{
    return request.rows ? (*request.rows)[place] : static_cast<quint32>(place);
}

/// Gathers lines into blocks and tells how far it is.
class LineWriter {
public:
    LineWriter(const storage::BlockSink &sink, qint64 of, const std::function<void(qint64, qint64)> &progress)
        : m_sink(sink),
          m_progress(progress),
          m_of(of)
    {}

    /// False: going on is pointless, the file cannot be written.
    bool add(const QByteArray &line)
    {
        constexpr qsizetype block = 1 << 18;
        m_block += line;
        ++m_done;
        return m_block.size() < block || flush();
    }

    bool flush()
    {
        const bool written = m_sink(m_block);
        m_block.clear();
        if (m_progress)
            m_progress(m_done, m_of);
        return written;
    }

private:
    const storage::BlockSink &m_sink;
    const std::function<void(qint64, qint64)> &m_progress;
    QByteArray m_block;
    qint64 m_done = -1; ///< without the header
    const qint64 m_of;
};

bool isShown(const QStringList &columns)
{
    const QStringList known = shownJobKeys();
    return std::all_of(columns.begin(), columns.end(), [&](const QString &key) { return known.contains(key); });
}

/// From the columns in memory.
Result<Done> writeShown(const JobTableRequest &request, LineWriter &lines, const std::stop_token &stop)
{
    for (size_t i = 0; i < request.count(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const QJsonObject job = jobJson(*request.snapshot.jobs, rowAt(request, i), *request.snapshot.catalog);
        if (!lines.add(jobCsv(job, request.columns, request.reader)))
            break;
    }
    return Done{};
}

/// From the library's file, which alone has the texts.
Result<Done> writeWhole(const JobTableRequest &request, LineWriter &lines, const std::stop_token &stop)
{
    if (!request.library)
        return Error{ErrorCode::Internal, {QStringLiteral("no library is open")}};
    std::vector<domain::JobId> ids;
    ids.reserve(request.count());
    for (size_t i = 0; i < request.count(); ++i)
        ids.push_back(request.snapshot.jobs->id(rowAt(request, i)));
    return readJobRows(
        *request.library, ids, *request.snapshot.catalog,
        [&](const JobDetails &job) {
            return lines.add(jobCsv(jobJson(job, request.snapshot), request.columns, request.reader));
        },
        stop);
}

} // namespace

size_t JobTableRequest::count() const
{
    if (rows)
        return rows->size();
    return snapshot.jobs ? snapshot.jobs->size() : 0;
}

Result<ExportedFile> exportJobs(const JobTableRequest &request, const QString &path, bool overwrite,
                                const std::function<void(qint64 done, qint64 of)> &progress, std::stop_token stop)
{
    if (!request.snapshot.jobs)
        return Error{ErrorCode::Internal, {QStringLiteral("the jobs are not loaded yet")}};
    const auto mode = overwrite ? storage::Overwrite::Yes : storage::Overwrite::No;
    const auto fill = [&](const storage::BlockSink &sink) -> Result<Done> {
        LineWriter lines(sink, static_cast<qint64>(request.count()), progress);
        lines.add(jobCsvHeader(request.columns, request.reader));
        auto done = isShown(request.columns) ? writeShown(request, lines, stop) : writeWhole(request, lines, stop);
        if (done)
            lines.flush();
        return done;
    };
    if (const auto written = storage::writeFileChecked(path, mode, fill); !written)
        return written.error();
    return ExportedFile{QFileInfo(path).absoluteFilePath(), {}};
}

report::ClipTable clipJobs(const JobTableRequest &request, const std::stop_token &stop)
{
    report::ClipTable table{request.columns, {}};
    for (size_t i = 0; i < request.count(); ++i) {
        if (stop.stop_requested())
            return {};
        const QJsonObject job = jobJson(*request.snapshot.jobs, rowAt(request, i), *request.snapshot.catalog);
        table.rows.push_back(jobCells(job, request.columns));
    }
    return table;
}

} // namespace rolescope::workspace
