// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparepairs.h"

#include "cli/standardinput.h"
#include "wording/counted.h"
#include "wording/errors.h"
#include "wording/phrase.h"
#include "workspace/pairexports.h"

#include <QFile>

namespace rolescope::cli {
namespace {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using workspace::RolePair;

constexpr qint64 largestList = 64 << 20;

Result<QByteArray> readList(const QString &path, Console &console)
{
    if (path == u"-")
        return readStandardInput(console, largestList);
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    if (!opened && !QFile::exists(path))
        return Error{ErrorCode::FileMissing, {path}};
    if (!opened)
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    const QByteArray bytes = file.read(largestList + 1);
    if (bytes.size() > largestList)
        return usage(Command::tr("%1 is larger than %2 bytes.").arg(path, wording::number(largestList)));
    return bytes;
}

Result<std::vector<RolePair>> readPairs(const QString &path, const domain::Catalog &catalog, Console &console)
{
    const auto bytes = readList(path, console);
    if (!bytes)
        return bytes.error();
    std::vector<RolePair> pairs;
    QString text = QString::fromUtf8(*bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QStringList names = namesOfPair(line);
        if (names.isEmpty())
            return usage(Command::tr("Line %1 of %2 does not name two roles with a tab or a comma between.")
                             .arg(wording::number(i + 1), path));
        const auto a = workspace::findRole(catalog, names[0]);
        if (!a)
            return a.error();
        const auto b = workspace::findRole(catalog, names[1]);
        if (!b)
            return b.error();
        if (*a == *b)
            return Error{ErrorCode::SameRole, {catalog.role(*a)->name}};
        pairs.emplace_back(*a, *b);
    }
    return pairs;
}

} // namespace

QStringList namesOfPair(const QString &line)
{
    QStringList names{QString()};
    const QChar mark = line.contains(u'\t') ? u'\t' : u',';
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            names.last() += c;
            ++i;
        } else if (c == u'"' && (quoted || names.last().trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (c == mark && !quoted) {
            names += QString();
        } else {
            names.last() += c;
        }
    }
    for (QString &name : names)
        name = name.trimmed();
    return names.size() == 2 && !names[0].isEmpty() && !names[1].isEmpty() ? names : QStringList();
}

Result<ExitCode> comparePairs(const Call &call, workspace::ExportRequest common, workspace::ExportFormat format)
{
    if (call.has("all-pairs") && call.has("pairs"))
        return usage(Command::tr("--all-pairs and --pairs exclude each other."));
    const QString folder = call.value("output");
    if (folder.isEmpty() || folder == u"-")
        return usage(Command::tr("Many comparisons need a folder: name it with --output."));
    const auto snapshot = loadLibrary(call);
    if (!snapshot)
        return snapshot.error();
    workspace::PairsRequest request;
    request.common = std::move(common);
    request.common.snapshot = *snapshot;
    request.format = format;
    request.folder = folder;
    request.overwrite = call.has("force");
    if (call.has("pairs")) {
        auto pairs = readPairs(call.value("pairs"), *snapshot->catalog, call.console);
        if (!pairs)
            return pairs.error();
        request.pairs = std::move(*pairs);
    } else {
        request.pairs = workspace::allPairs(*snapshot->catalog);
    }
    if (request.pairs.empty()) {
        call.console.say(Command::tr("There is no pair of roles to compare."));
        return ExitCode::NothingFound;
    }
    const auto done = workspace::exportPairs(
        request,
        [&call](qint64 written, qint64 of) {
            call.console.progress(
                Command::tr("%1 of %2 comparisons:").arg(wording::number(written), wording::number(of)),
                of == 0 ? 1 : static_cast<double>(written) / static_cast<double>(of));
        },
        call.console.stopToken());
    if (!done)
        return done.error();
    if (!done->warnings.isEmpty())
        call.console.say(wording::missingGlyphs(done->warnings));
    call.console.say(wording::counted("Wrote %1 comparison and %2.", "Wrote %1 comparisons and %2.", done->written)
                         .arg(done->index));
    return ExitCode::Ok;
}

} // namespace rolescope::cli
