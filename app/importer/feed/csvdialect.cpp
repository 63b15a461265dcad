// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvdialect.h"

#include "importer/feed/csvrows.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <map>

namespace rolescope::importer::feed {
namespace {

constexpr qint64 headSize = 256 * 1024;
constexpr size_t mostRows = 300;

constexpr std::array dateOrders{
    QLatin1String("unknown"),     QLatin1String("year_first"), QLatin1String("day_first"),
    QLatin1String("month_first"), QLatin1String("ambiguous"),
};

/// A table read in one way, and how much like a table it is, 0 to 1.
struct Reading {
    char delimiter = ',';
    char quote = '"';
    double score = 0;
    CsvTable table;
};

CsvTable rowsOf(const QByteArray &head, bool whole, char delimiter, char quote)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head);
    buffer->open(QIODevice::ReadOnly);
    Utf8Source source(std::move(buffer), Encoding::Utf8);
    CsvLimits limits;
    limits.block = head.size() + 16;
    CsvRows rows(source, delimiter, quote, limits);
    CsvTable table;
    std::vector<QByteArrayView> cells;
    while (table.size() < mostRows && rows.next(cells) == CsvRows::Outcome::Row) {
        const bool cut = !whole && rows.endsWithoutLineEnd();
        if (cut && !table.empty())
            break;
        std::vector<QByteArray> &row = table.emplace_back();
        for (const QByteArrayView cell : cells)
            row.push_back(cell.toByteArray());
    }
    return table;
}

bool isBlank(const std::vector<QByteArray> &row) { return row.size() == 1 && row.front().trimmed().isEmpty(); }

double scoreOf(const CsvTable &table)
{
    std::map<size_t, int> counts;
    int rows = 0;
    int cells = 0;
    int spaced = 0;
    size_t first = 0;
    for (const std::vector<QByteArray> &row : table) {
        if (isBlank(row))
            continue;
        first = rows == 0 ? row.size() : first;
        ++rows;
        ++counts[row.size()];
        for (size_t i = 1; i < row.size(); ++i) {
            ++cells;
            spaced += row[i].startsWith(' ') ? 1 : 0;
        }
    }
    if (rows == 0)
        return 0;
    const auto usual = std::max_element(counts.begin(), counts.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual->first == 1)
        return 0;
    const double share = usual->second / double(rows);
    const double width = 1 - 0.6 / double(usual->first);
    const double prose = 1 - 0.4 * spaced / std::max(cells, 1);
    const double head = first == usual->first ? 1 : 0.8;
    return share * share * width * prose * head * (rows == 1 ? 0.8 : 1);
}

/// Cells that begin with a quote, those that end with one, and those that do both.
struct QuotedCells {
    int begun = 0;
    int ended = 0;
    int whole = 0;
};

QuotedCells quotedCells(const CsvTable &table)
{
    QuotedCells found;
    for (const std::vector<QByteArray> &row : table) {
        for (const QByteArray &cell : row) {
            found.begun += cell.startsWith('"') ? 1 : 0;
            found.ended += cell.endsWith('"') ? 1 : 0;
            found.whole += cell.size() > 1 && cell.startsWith('"') && cell.endsWith('"') ? 1 : 0;
        }
    }
    return found;
}

/// In tables with tabs quotes mostly are text; there they only count where every one that begins a cell ends one, be
/// it a cell that a tab inside of the quotes parts.
bool usesQuotes(const Reading &quoted, const Reading &bare)
{
    const QuotedCells cells = quotedCells(bare.table);
    if (quoted.delimiter == '\t')
        return cells.begun > 0
            && ((cells.whole > 0 && cells.whole == cells.begun)
                || (quoted.score > bare.score && (cells.whole > 0 || cells.begun == cells.ended)));
    return quoted.score + 0.02 >= bare.score;
}

Reading bestQuote(const QByteArray &head, bool whole, char delimiter, const CsvWishes &wishes, double &sure)
{
    Reading quoted{delimiter, wishes.quote.value_or('"'), 0, {}};
    quoted.table = rowsOf(head, whole, delimiter, quoted.quote);
    quoted.score = scoreOf(quoted.table);
    sure = 1;
    if (wishes.quote)
        return quoted;
    if (!head.contains('"')) {
        quoted.quote = delimiter == '\t' ? '\0' : '"';
        sure = 0.5;
        return quoted;
    }
    Reading bare{delimiter, '\0', 0, rowsOf(head, whole, delimiter, '\0')};
    bare.score = scoreOf(bare.table);
    sure = std::clamp(0.5 + std::abs(quoted.score - bare.score), 0.6, 1.0);
    return usesQuotes(quoted, bare) ? quoted : bare;
}

/// One column: with a delimiter that does not occur.
Reading singleColumn(const QByteArray &head, bool whole)
{
    Reading reading;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        reading.delimiter = delimiter;
        if (!head.contains(delimiter))
            break;
    }
    reading.quote = '"';
    reading.table = rowsOf(head, whole, reading.delimiter, reading.quote);
    return reading;
}

} // namespace

QLatin1String code(DateOrder order) { return dateOrders[static_cast<size_t>(order)]; }

std::optional<DateOrder> dateOrderFrom(QStringView name)
{
    const auto found = std::find(dateOrders.begin(), dateOrders.end(), name);
    if (found == dateOrders.end())
        return std::nullopt;
    return static_cast<DateOrder>(found - dateOrders.begin());
}

CsvGuess guessDialect(const QByteArray &head, bool whole, const CsvWishes &wishes)
{
    constexpr double leastScore = 0.15;
    CsvGuess guess;
    Reading best;
    double second = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (wishes.delimiter && *wishes.delimiter != delimiter)
            continue;
        double quoteSure = 0;
        Reading reading = bestQuote(head, whole, delimiter, wishes, quoteSure);
        if (reading.score > best.score || best.table.empty()) {
            second = best.score;
            best = std::move(reading);
            guess.quoteSure = quoteSure;
        } else {
            second = std::max(second, reading.score);
        }
    }
    if (wishes.delimiter && best.table.empty())
        best = bestQuote(head, whole, *wishes.delimiter, wishes, guess.quoteSure);
    guess.delimiterSure = wishes.delimiter ? 1 : best.score * (1 - second / 2);
    if (!wishes.delimiter && best.score < leastScore)
        best = singleColumn(head, whole);
    const HeaderGuess header = guessHeader(best.table);
    guess.dialect.delimiter = best.delimiter;
    guess.dialect.quote = best.quote;
    guess.dialect.rowsAbove = header.rowsAbove;
    guess.dialect.hasHeader = header.hasHeader;
    guess.headerSure = header.sure;
    guess.encodingSure = 1;
    guessValues(best.table, header.rowsAbove + (header.hasHeader ? 1 : 0), guess);
    return guess;
}

CsvGuess guessDialect(QIODevice &device, const CsvWishes &wishes)
{
    EncodingGuess encoding = guessEncoding(device);
    if (wishes.encoding)
        encoding = {*wishes.encoding, 1};
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(device.read(std::min(headSize, device.size())));
    const bool whole = device.atEnd();
    device.seek(0);
    QByteArray head(3 * buffer->size() + 16, Qt::Uninitialized);
    buffer->open(QIODevice::ReadOnly);
    Utf8Source source(std::move(buffer), encoding.encoding);
    head.resize(std::max<qint64>(source.read(head.data(), head.size()), 0));
    CsvGuess guess = guessDialect(head, whole, wishes);
    guess.dialect.encoding = encoding.encoding;
    guess.encodingSure = encoding.sure;
    return guess;
}

} // namespace rolescope::importer::feed
