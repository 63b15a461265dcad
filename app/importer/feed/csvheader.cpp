// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvdialect.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace rolescope::importer::feed {
namespace {

using Row = std::vector<QByteArray>;

constexpr int mostRowsAbove = 10;

int filled(const Row &row)
{
    return static_cast<int>(
        std::count_if(row.begin(), row.end(), [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); }));
}

size_t usualWidth(const CsvTable &table)
{
    std::map<size_t, int> counts;
    for (const Row &row : table)
        counts[row.size()] += filled(row) > 0 ? 1 : 0;
    const auto usual = std::max_element(counts.begin(), counts.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    return usual == counts.end() ? 0 : usual->first;
}

/// A line above the table: blank, or a title that fills one cell or few.
bool isAbove(const Row &row, size_t width)
{
    const int cells = filled(row);
    if (cells == 0)
        return true;
    if (row.size() != width)
        return cells * 3 <= static_cast<int>(width) || row.size() == 1;
    return width >= 3 && cells == 1;
}

bool isHeaderWord(const QByteArray &word)
{
    static const QSet<QByteArray> words{
        "title",       "job",      "position",   "role",     "company", "employer", "organization", "location",
        "place",       "city",     "country",    "state",    "region",  "salary",   "pay",          "wage",
        "income",      "currency", "min",        "max",      "lower",   "upper",    "level",        "seniority",
        "experience",  "type",     "employment", "remote",   "date",    "posted",   "published",    "created",
        "url",         "link",     "id",         "code",     "skills",  "skill",    "tags",         "text",
        "summary",     "name",     "category",   "industry", "sector",  "rating",   "year",         "size",
        "description", "period",   "index",      "website",  "via",     "deadline"};
    return words.contains(word);
}

bool namesSomething(const QByteArray &cell)
{
    QByteArray word;
    for (const char c : cell.toLower() + ' ') {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        if (isHeaderWord(word))
            return true;
        word.clear();
    }
    return false;
}

bool looksLikeAddress(QByteArrayView cell)
{
    return cell.startsWith("http://") || cell.startsWith("https://") || cell.startsWith("www.");
}

/// What kind of value a cell holds; a header is none of them.
enum class Kind : quint8 { Empty, Word, Number, Date, Address, LongText };

Kind kindOf(const QByteArray &cell)
{
    constexpr qsizetype longText = 120;
    const QByteArray trimmed = cell.trimmed();
    if (trimmed.isEmpty())
        return Kind::Empty;
    if (looksLikeAddress(trimmed))
        return Kind::Address;
    if (looksLikeDate(trimmed))
        return Kind::Date;
    if (looksNumeric(trimmed))
        return Kind::Number;
    return trimmed.size() > longText ? Kind::LongText : Kind::Word;
}

/// How far a column says that its first cell is a name (for), or a value like those below (against).
struct Evidence {
    double supporting = 0;
    double against = 0;
};

void weigh(const QByteArray &head, const std::vector<const QByteArray *> &below, Evidence &evidence)
{
    std::array<int, 6> kinds{};
    int same = 0;
    for (const QByteArray *cell : below) {
        ++kinds[static_cast<size_t>(kindOf(*cell))];
        same += *cell == head ? 1 : 0;
    }
    const Kind kind = kindOf(head);
    if (kind == Kind::Empty)
        return;
    const int values = static_cast<int>(below.size()) - kinds[0];
    const auto mostly = [&](Kind k) { return values > 0 && kinds[static_cast<size_t>(k)] * 5 >= values * 4; };
    if (kind != Kind::Word)
        evidence.against += mostly(kind) ? 2 : 1;
    else if (mostly(Kind::Number) || mostly(Kind::Date) || mostly(Kind::Address) || mostly(Kind::LongText))
        evidence.supporting += 1;
    if (same > 0)
        evidence.against += 1;
    else if (kind != Kind::Number && namesSomething(head))
        evidence.supporting += 1;
}

} // namespace

HeaderGuess guessHeader(const CsvTable &table)
{
    constexpr size_t mostRecords = 100;
    HeaderGuess guess;
    const size_t width = usualWidth(table);
    size_t at = 0;
    while (at < std::min<size_t>(table.size(), mostRowsAbove) && isAbove(table[at], width))
        ++at;
    if (at == table.size() || at == mostRowsAbove)
        at = 0;
    guess.rowsAbove = static_cast<int>(at);
    if (table.empty())
        return guess;
    const Row &head = table[at];
    Evidence evidence;
    for (size_t column = 0; column < head.size(); ++column) {
        std::vector<const QByteArray *> below;
        for (size_t row = at + 1; row < std::min(table.size(), at + mostRecords); ++row)
            if (column < table[row].size() && table[row].size() == width)
                below.push_back(&table[row][column]);
        weigh(head[column], below, evidence);
    }
    const double sum = evidence.supporting + evidence.against;
    guess.hasHeader = evidence.supporting >= evidence.against;
    guess.sure = sum > 0 ? 0.5 + std::abs(evidence.supporting - evidence.against) / sum / 2 : 0.5;
    return guess;
}

} // namespace rolescope::importer::feed
