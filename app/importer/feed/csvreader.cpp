// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvreader.h"

#include "importer/feed/columnnames.h"
#include "importer/feed/feederror.h"

namespace rolescope::importer::feed {

using domain::Done;
using domain::Result;

namespace {

bool isBlank(const std::vector<QByteArrayView> &cells)
{
    return cells.size() == 1 && cells.front().trimmed().isEmpty();
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const QString &file, const CsvDialect &dialect,
                     const CsvLimits &limits)
    : m_file(file),
      m_source(std::move(device), dialect.encoding),
      m_rows(m_source, dialect.delimiter, dialect.quote, limits)
{}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString &file,
                                                   const CsvDialect &dialect, const CsvLimits &limits)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), file, dialect, limits));
    if (const auto done = reader->readHeader(dialect, limits.columns); !done)
        return done.error();
    return reader;
}

Result<Done> CsvReader::readHeader(const CsvDialect &dialect, size_t mostColumns)
{
    std::vector<QByteArrayView> cells;
    for (int i = 0; i < dialect.rowsAbove; ++i)
        if (const auto row = nextRow(cells, true); !row)
            return row.error();
    const auto row = nextRow(cells, false);
    if (!row)
        return row.error();
    if (!*row)
        return Done{};
    if (m_rows.cellCount() > mostColumns)
        return feedError(m_file, "wide", {QString::number(m_rows.cellCount())});
    QStringList names;
    for (const QByteArrayView cell : cells)
        names += dialect.hasHeader ? QString::fromUtf8(cell) : QString();
    m_columns = columnNames(names);
    m_hasFirstRecord = !dialect.hasHeader;
    m_firstRecord = std::move(cells);
    return Done{};
}

/// The next row, blank lines only if they are asked for; false behind the last one.
Result<bool> CsvReader::nextRow(std::vector<QByteArrayView> &cells, bool blankToo)
{
    while (true) {
        const CsvRows::Outcome outcome = m_rows.next(cells);
        if (outcome == CsvRows::Outcome::End)
            return false;
        if (outcome != CsvRows::Outcome::Row)
            return errorOf(outcome);
        if (blankToo || !isBlank(cells))
            return true;
    }
}

domain::Error CsvReader::errorOf(CsvRows::Outcome outcome) const
{
    const QStringList line{QString::number(m_rows.line())};
    if (outcome == CsvRows::Outcome::OpenQuote)
        return feedError(m_file, "open_quote", line);
    if (outcome == CsvRows::Outcome::LongCell)
        return feedError(m_file, "long_cell", line);
    if (outcome == CsvRows::Outcome::LongRecord)
        return feedError(m_file, "long_record", line);
    return {domain::ErrorCode::FileRead, {m_file, m_source.errorString()}};
}

Result<bool> CsvReader::next(Record &record)
{
    m_fault.clear();
    if (m_hasFirstRecord) {
        record.cells = std::move(m_firstRecord);
        m_hasFirstRecord = false;
    } else if (const auto row = nextRow(record.cells, false); !row || !*row) {
        return row;
    }
    record.line = m_rows.line();
    judge(m_rows.cellCount());
    return true;
}

void CsvReader::judge(size_t cells)
{
    const auto wanted = static_cast<size_t>(m_columns.size());
    if (m_rows.endsInQuote())
        m_fault = QStringLiteral("open_quote");
    else if (cells < wanted)
        m_fault = m_rows.endsWithoutLineEnd() ? QStringLiteral("cut_off") : QStringLiteral("short_row");
    else if (cells > wanted)
        m_fault = QStringLiteral("long_row");
}

} // namespace rolescope::importer::feed
