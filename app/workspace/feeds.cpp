// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/feeds.h"

#include "importer/feed/nulls.h"
#include "importer/feed/profiles.h"
#include "storage/checkedwriter.h"
#include "text/csvline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace rolescope::workspace {
namespace {

using namespace importer::feed;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

constexpr qint64 largestMapping = 1 << 20;

Result<Done> isReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!info.isFile())
        return Error{ErrorCode::NotAFile, {path}};
    return Done{};
}

Result<QByteArray> readSmallFile(const QString &path)
{
    if (const auto readable = isReadable(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    return file.read(largestMapping);
}

Result<FeedDraft> withPreview(FeedDraft draft)
{
    auto preview = previewFeed(draft.path, draft.format);
    if (!preview)
        return preview.error();
    draft.preview = std::move(*preview);
    return draft;
}

/// Whether most ads have the address of another one: then it is the feed's, and no address of an ad.
bool sharesAddresses(const FeedPreview &preview, const Mapping &mapping)
{
    int column = 0;
    while (column < preview.columns.size() && mapping.fieldOf(preview.columns[column]) != JobField::Url)
        ++column;
    QSet<QByteArray> different;
    int stated = 0;
    for (const FeedPreview::Row &row : preview.rows) {
        const QByteArray cell =
            row.cells.size() > static_cast<size_t>(column) ? row.cells[static_cast<size_t>(column)] : QByteArray();
        stated += isNull(cell) ? 0 : 1;
        if (!isNull(cell))
            different.insert(cell);
    }
    return stated > 2 * different.size();
}

void proposeMapping(FeedDraft &draft, const std::optional<Mapping> &remembered)
{
    const Profile *profile = profileFor(draft.preview.columns);
    draft.profileName = profile ? profile->name : QString();
    draft.remembered = remembered.has_value();
    draft.mapping = remembered ? *remembered : proposedMapping(draft.preview.columns);
    const bool byAddress = draft.mapping.duplicates == DuplicateRule::Key && !draft.mapping.has(JobField::Id);
    if (byAddress && !remembered && sharesAddresses(draft.preview, draft.mapping))
        draft.mapping.duplicates = DuplicateRule::None;
}

void decide(CsvGuess &guess, const FormatChoices &choices)
{
    CsvDialect &dialect = guess.dialect;
    dialect.hasHeader = choices.hasHeader.value_or(dialect.hasHeader);
    dialect.rowsAbove = choices.rowsAbove.value_or(dialect.rowsAbove);
    if (choices.hasHeader || choices.rowsAbove)
        guess.headerSure = 1;
    if (choices.decimal) {
        dialect.decimal = *choices.decimal;
        guess.decimalSure = 1;
    }
    if (choices.dateOrder) {
        dialect.dateOrder = *choices.dateOrder;
        guess.dateSure = 1;
    }
}

/// What was said of the whole feed holds for other columns, too.
void keepDefaults(Mapping &mapping, const Mapping &before)
{
    if (before.period != domain::Period::Unknown)
        mapping.period = before.period;
    if (!before.currency.isEmpty())
        mapping.currency = before.currency;
    if (before.extracted.isValid())
        mapping.extracted = before.extracted;
    mapping.joinRanges = mapping.joinRanges || before.joinRanges;
}

} // namespace

QString RememberedMappings::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/rolescope/mappings");
}

QString RememberedMappings::fileOf(const QStringList &columns) const
{
    return m_folder + u'/' + headerSignature(columns) + QStringLiteral(".json");
}

std::optional<Mapping> RememberedMappings::of(const QStringList &columns) const
{
    const QString path = fileOf(columns);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto mapping = readMappingFile(path);
    return mapping ? std::optional(*mapping) : std::nullopt; // a damaged one counts as none
}

Result<Done> RememberedMappings::remember(const QStringList &columns, const Mapping &mapping) const
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileWrite, {m_folder, QStringLiteral("the folder cannot be made")}};
    return storage::writeFileChecked(fileOf(columns), toJson(mapping), storage::Overwrite::Yes);
}

Result<FeedDraft> readFeed(const QString &path, const RememberedMappings &remembered)
{
    if (const auto readable = isReadable(path); !readable)
        return readable.error();
    const auto format = detectFeed(path);
    if (!format)
        return format.error();
    FeedDraft empty;
    empty.path = path;
    empty.bytes = QFileInfo(path).size();
    empty.format = *format;
    auto draft = withPreview(std::move(empty));
    if (draft)
        proposeMapping(*draft, remembered.of(draft->preview.columns));
    return draft;
}

Result<FeedDraft> readFeedAgain(FeedDraft draft, const FormatChoices &choices, const RememberedMappings &remembered)
{
    const auto format = detectFeed(draft.path, choices.csv);
    if (!format)
        return format.error();
    const QStringList columns = draft.preview.columns;
    const Mapping before = draft.mapping;
    draft.format = *format;
    decide(draft.format.csv, choices);
    auto again = withPreview(std::move(draft));
    if (!again || again->preview.columns == columns)
        return again;
    proposeMapping(*again, remembered.of(again->preview.columns));
    keepDefaults(again->mapping, before);
    return again;
}

RowEstimate rowEstimate(const FeedDraft &draft)
{
    const FeedPreview &preview = draft.preview;
    const auto rows = static_cast<qint64>(preview.rows.size());
    if (preview.whole || preview.bytes <= 0)
        return {rows, preview.whole};
    return {static_cast<qint64>(double(draft.bytes) / double(preview.bytes) * double(rows)), false};
}

Result<Mapping> readMappingFile(const QString &path)
{
    const auto json = readSmallFile(path);
    if (!json)
        return json.error();
    return mappingFromJson(*json, path);
}

QByteArray setAsideCsv(const FeedResult &result)
{
    QByteArrayList header{"line", "column", "reason"};
    for (const QString &column : result.columns)
        header += column.toUtf8();
    QByteArray csv = text::csvLine(header);
    for (const SetAsideRow &row : result.setAside)
        csv += text::csvLine(QByteArrayList{QByteArray::number(row.line), row.column.toUtf8(), row.reason.toUtf8()}
                             + row.cells);
    return csv;
}

Result<Done> copySetAside(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {from, file.errorString()}};
    return storage::writeFileChecked(to, file.readAll(), storage::Overwrite::Yes); // the dialog has asked
}

QString setAsidePath(const QString &library, const importer::ImportReport &report)
{
    const QFileInfo info(library);
    return QStringLiteral("%1/%2.set-aside-%3.csv")
        .arg(info.absolutePath(), QFileInfo(report.file).completeBaseName(), QString::number(report.batch.value));
}

} // namespace rolescope::workspace
