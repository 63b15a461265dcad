// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/openfeed.h"

#include "importer/feed/csvreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rolescope::importer::feed {

using domain::Result;

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr qint64 jsonHeadSize = 1024 * 1024;

Result<std::unique_ptr<QIODevice>> opened(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return domain::Error{domain::ErrorCode::FileMissing, {path}};
    if (!info.isFile())
        return domain::Error{domain::ErrorCode::NotAFile, {path}};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::Error{domain::ErrorCode::FileRead, {path, file->errorString()}};
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<JsonShape> jsonShape(std::unique_ptr<QIODevice> device, const QString &path, FileKind kind)
{
    const Encoding encoding = guessEncoding(*device).encoding;
    Utf8Source source(std::move(device), encoding);
    QByteArray head(jsonHeadSize, Qt::Uninitialized);
    head.resize(std::max<qint64>(source.read(head.data(), head.size()), 0));
    auto shape = guessJsonShape(head, path, kind == FileKind::JsonLines);
    if (shape)
        shape.value().encoding = encoding;
    return shape;
}

/// Objects are no table, yet their dates are written by people too; an error is said when the feed is read.
void guessDates(const QString &path, FeedFormat &format)
{
    constexpr size_t mostRecords = 500;
    auto beginning = previewFeed(path, format, mostRecords);
    if (!beginning)
        return;
    CsvTable records;
    for (FeedPreview::Row &row : beginning->rows)
        records.push_back(std::move(row.cells));
    guessValues(records, 0, format.csv);
}

} // namespace

Result<FeedFormat> detectFeed(const QString &path, const CsvWishes &wishes)
{
    auto device = opened(path);
    if (!device)
        return device.error();
    QIODevice &file = **device;
    const auto kind = fileKind(file.read(headSize), path);
    if (!kind)
        return kind.error();
    file.seek(0);
    FeedFormat format;
    format.kind = *kind;
    if (!isJson(*kind)) {
        format.csv = guessDialect(file, wishes);
        return format;
    }
    const auto shape = jsonShape(std::move(device).value(), path, *kind);
    if (!shape)
        return shape.error();
    format.json = *shape;
    guessDates(path, format);
    return format;
}

Result<std::unique_ptr<RecordReader>> openFeed(const QString &path, const FeedFormat &format)
{
    auto device = opened(path);
    if (!device)
        return device.error();
    if (isJson(format.kind)) {
        auto reader = JsonReader::open(std::move(device).value(), path, format.json);
        if (!reader)
            return reader.error();
        return std::unique_ptr<RecordReader>(std::move(reader).value());
    }
    auto reader = CsvReader::open(std::move(device).value(), path, format.csv.dialect);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RecordReader>(std::move(reader).value());
}

Result<FeedPreview> previewFeed(const QString &path, const FeedFormat &format, size_t most)
{
    const auto reader = openFeed(path, format);
    if (!reader)
        return reader.error();
    FeedPreview preview;
    preview.columns = (*reader)->columns();
    Record record;
    while (preview.rows.size() < most) {
        const auto more = (*reader)->next(record);
        if (!more || !*more) {
            preview.whole = more.ok();
            break;
        }
        FeedPreview::Row &row = preview.rows.emplace_back();
        row.line = record.line;
        row.fault = (*reader)->fault();
        for (const QByteArrayView cell : record.cells)
            row.cells.push_back(cell.toByteArray());
    }
    preview.bytes = (*reader)->position();
    return preview;
}

} // namespace rolescope::importer::feed
