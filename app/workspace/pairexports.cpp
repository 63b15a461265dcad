// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/pairexports.h"

#include "report/indexpage.h"
#include "storage/checkedwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using report::IndexEntry;

/// File systems take 255 bytes; an ending and a number have to fit in, too.
constexpr qsizetype mostNameBytes = 200;

QString indexName(ExportFormat format)
{
    return format == ExportFormat::Markdown ? QStringLiteral("index.md") : QStringLiteral("index.html");
}

std::vector<RolePair> eachOnce(const std::vector<RolePair> &pairs)
{
    QSet<std::pair<qint64, qint64>> seen;
    std::vector<RolePair> once;
    for (const RolePair &pair : pairs) {
        const auto [low, high] = std::minmax(pair.first.value, pair.second.value);
        const std::pair<qint64, qint64> key(low, high);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        once.push_back(pair);
    }
    return once;
}

/// Names of files that differ by more than the case of letters, which some file systems do not tell apart.
std::vector<IndexEntry> entriesOf(const PairsRequest &request, const std::vector<RolePair> &pairs)
{
    const QString ending = u'.' + endingOf(request.format);
    QSet<QString> taken{indexName(request.format)};
    std::vector<IndexEntry> entries;
    for (const RolePair &pair : pairs) {
        const domain::Role *a = request.common.snapshot.catalog->role(pair.first);
        const domain::Role *b = request.common.snapshot.catalog->role(pair.second);
        const QString base = safeFileName(QStringLiteral("%1 vs %2").arg(a->name, b->name));
        QString file = base + ending;
        for (int n = 2; taken.contains(file.toCaseFolded()); ++n)
            file = QStringLiteral("%1 (%2)%3").arg(base, QString::number(n), ending);
        taken.insert(file.toCaseFolded());
        entries.push_back({a->name, b->name, file});
    }
    return entries;
}

Result<Done> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || (info.exists() && !info.isDir()))
        return Error{ErrorCode::NotAFile, {folder}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileWrite, {folder, QStringLiteral("the folder cannot be made")}};
    return Done{};
}

Result<Done> mayAllBeWritten(const QDir &folder, const std::vector<IndexEntry> &entries, const PairsRequest &request)
{
    const auto overwrite = request.overwrite ? storage::Overwrite::Yes : storage::Overwrite::No;
    if (const auto may = storage::mayBeWritten(folder.filePath(indexName(request.format)), overwrite); !may)
        return may.error();
    for (const IndexEntry &entry : entries)
        if (const auto may = storage::mayBeWritten(folder.filePath(entry.file), overwrite); !may)
            return may.error();
    return Done{};
}

Error stopped(qint64 written, qint64 of)
{
    return {ErrorCode::Cancelled, {QString::number(written), QString::number(of)}};
}

} // namespace

std::vector<RolePair> allPairs(const domain::Catalog &catalog)
{
    std::vector<const domain::Role *> roles;
    for (const domain::Role &role : catalog.roles)
        roles.push_back(&role);
    std::sort(roles.begin(), roles.end(), [](const domain::Role *one, const domain::Role *other) {
        const int folded = one->name.toCaseFolded().compare(other->name.toCaseFolded());
        return folded != 0 ? folded < 0 : one->name < other->name;
    });
    std::vector<RolePair> pairs;
    pairs.reserve(roles.size() * (roles.size() + 1) / 2);
    for (size_t a = 0; a < roles.size(); ++a)
        for (size_t b = a + 1; b < roles.size(); ++b)
            pairs.emplace_back(roles[a]->id, roles[b]->id);
    return pairs;
}

Result<ExportedPairs> exportPairs(const PairsRequest &request, const PairsProgress &progress, std::stop_token stop)
{
    const std::vector<RolePair> pairs = eachOnce(request.pairs);
    const std::vector<IndexEntry> entries = entriesOf(request, pairs);
    const QDir folder(QFileInfo(request.folder).absoluteFilePath());
    if (const auto made = makeFolder(request.folder.isEmpty() ? QString() : folder.path()); !made)
        return made.error();
    if (const auto may = mayAllBeWritten(folder, entries, request); !may)
        return may.error();

    ExportedPairs result;
    const auto all = static_cast<qint64>(pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (stop.stop_requested())
            return stopped(result.written, all);
        ExportRequest one = request.common;
        one.a = pairs[i].first;
        one.b = pairs[i].second;
        QStringList missing;
        const auto bytes = exported(one, request.format, &missing);
        if (!bytes)
            return bytes.error();
        const auto written = writeExport(folder.filePath(entries[i].file), *bytes, request.overwrite);
        if (!written)
            return written.error();
        result.warnings += missing;
        ++result.written;
        if (progress)
            progress(result.written, all);
    }
    if (stop.stop_requested())
        return stopped(result.written, all);
    const QDate dataAsOf = request.common.snapshot.lastChange.date();
    const QByteArray index = request.format == ExportFormat::Markdown ? report::indexMarkdown(entries, dataAsOf)
                                                                      : report::indexHtml(entries, dataAsOf);
    const auto written = writeExport(folder.filePath(indexName(request.format)), index, request.overwrite);
    if (!written)
        return written.error();
    result.index = written->path;
    result.warnings.removeDuplicates();
    return result;
}

QString safeFileName(const QString &name)
{
    QString safe = name.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar c = safe[i];
        const bool pair = c.isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate();
        const bool kept = pair || (!c.isSurrogate() && c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c));
        if (!kept)
            safe[i] = u'_'; // what one file system or another refuses, or nobody sees
        i += pair ? 1 : 0;
    }
    while (safe.toUtf8().size() > mostNameBytes)
        safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    safe = safe.trimmed();
    if (safe.isEmpty() || safe.startsWith(u'.') || safe.startsWith(u'-'))
        safe.prepend(u'_');
    return safe;
}

} // namespace rolescope::workspace
