// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/openfeed.h"

#include "importer/feed/csvreader.h"
#include "importer/feed/feederror.h"
#include "importer/feed/jsoncolumns.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rolescope::importer::feed {

using domain::Result;

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr qint64 leastRead = 16; ///< what a Utf8Source takes
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

QByteArray headOf(std::unique_ptr<QIODevice> device, Encoding encoding, qint64 most)
{
    Utf8Source source(std::move(device), encoding);
    QByteArray head(most, Qt::Uninitialized);
    qint64 size = 0;
    for (qint64 got = 1; got > 0 && most - size >= leastRead; size += std::max<qint64>(got, 0))
        got = source.read(head.data() + size, most - size);
    head.resize(size);
    return head;
}

/// The records of a table by columns, as a device; null for other files.
std::unique_ptr<QIODevice> recordsByColumns(const QString &path, Encoding encoding)
{
    constexpr qint64 largest = 64LL * 1024 * 1024; // it is held in memory as a whole
    auto device = opened(path);
    if (!device || (*device)->size() > largest)
        return nullptr;
    const qint64 size = (*device)->size();
    const auto records = recordsOfColumns(headOf(std::move(device).value(), encoding, 3 * size + leastRead));
    if (!records)
        return nullptr;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*records);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<JsonShape> jsonShape(std::unique_ptr<QIODevice> device, const QString &path, FileKind kind)
{
    const Encoding encoding = guessEncoding(*device).encoding;
    const QByteArray head = headOf(std::move(device), encoding, jsonHeadSize);
    auto shape = guessJsonShape(head, path, kind == FileKind::JsonLines);
    if (shape) {
        shape.value().encoding = encoding;
    } else if (kind == FileKind::JsonObject && recordsByColumns(path, encoding)) {
        JsonShape columns;
        columns.byColumns = true;
        columns.encoding = encoding;
        return columns;
    }
    return shape;
}

/// Made records are in UTF-8, whatever their file is in.
Result<std::unique_ptr<JsonReader>> openColumns(const QString &path, const JsonShape &shape)
{
    auto records = recordsByColumns(path, shape.encoding);
    if (!records)
        return feedError(path, "json_no_records");
    return JsonReader::open(std::move(records), path, {});
}

/// JSON mostly has dates with the year first; where days and months stand in front the cells say which.
DateOrder dateOrder(const QString &path, const FeedFormat &format)
{
    constexpr size_t mostRecords = 300;
    const auto preview = previewFeed(path, format, mostRecords);
    if (!preview)
        return DateOrder::YearFirst;
    CsvTable table;
    for (const FeedPreview::Row &row : preview->rows)
        table.push_back(row.cells);
    CsvGuess guess;
    guessValues(table, 0, guess);
    const DateOrder order = guess.dialect.dateOrder;
    return order == DateOrder::DayFirst || order == DateOrder::MonthFirst ? order : DateOrder::YearFirst;
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
    if (!wishes.encoding && guessEncoding(file).eastAsian)
        return feedError(path, "east_asian");
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
    format.jsonDates = dateOrder(path, format);
    return format;
}

Result<std::unique_ptr<RecordReader>> openFeed(const QString &path, const FeedFormat &format)
{
    auto device = opened(path);
    if (!device)
        return device.error();
    if (isJson(format.kind)) {
        auto reader = format.json.byColumns ? openColumns(path, format.json)
                                            : JsonReader::open(std::move(device).value(), path, format.json);
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
