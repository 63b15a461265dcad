// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvdialect.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rolescope::importer::feed {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Three numbers with the same sign between them, as far as a date has them.
struct DateParts {
    std::array<int, 3> value{};
    std::array<int, 3> digits{};
    char separator = 0;
};

std::optional<DateParts> datePartsOf(QByteArrayView cell)
{
    DateParts parts;
    qsizetype at = 0;
    for (size_t i = 0; i < 3; ++i) {
        for (; at < cell.size() && isDigit(cell[at]) && parts.digits[i] < 5; ++at) {
            parts.value[i] = parts.value[i] * 10 + (cell[at] - '0');
            ++parts.digits[i];
        }
        if (parts.digits[i] == 0 || parts.digits[i] == 3 || parts.digits[i] > 4)
            return std::nullopt;
        if (i == 2)
            break;
        if (at == cell.size() || (cell[at] != '/' && cell[at] != '-' && cell[at] != '.'))
            return std::nullopt;
        if (i == 1 && cell[at] != parts.separator)
            return std::nullopt;
        parts.separator = cell[at++];
    }
    if (at < cell.size() && cell[at] != ' ' && cell[at] != 'T' && cell[at] != ',')
        return std::nullopt; // a time may follow
    const bool yearFirst = parts.digits[0] == 4 && parts.digits[1] <= 2 && parts.digits[2] <= 2;
    const bool yearLast = parts.digits[0] <= 2 && parts.digits[1] <= 2 && parts.digits[2] != 1;
    if (!yearFirst && !yearLast)
        return std::nullopt;
    const auto inYear = [&](size_t month, size_t day) {
        return parts.value[month] >= 1 && parts.value[month] <= 12 && parts.value[day] >= 1 && parts.value[day] <= 31;
    };
    const bool sound = yearFirst ? inYear(1, 2) : inYear(1, 0) || inYear(0, 1);
    return sound ? std::optional(parts) : std::nullopt;
}

struct DateVotes {
    int yearFirst = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    int either = 0;
    int eitherDotted = 0;
};

void vote(const DateParts &date, DateVotes &votes)
{
    if (date.digits[0] == 4)
        ++votes.yearFirst;
    else if (date.value[0] > 12)
        ++votes.dayFirst;
    else if (date.value[1] > 12)
        ++votes.monthFirst;
    else
        ++(date.separator == '.' ? votes.eitherDotted : votes.either);
}

void decide(const DateVotes &votes, CsvGuess &guess)
{
    const auto set = [&](DateOrder order, double sure) {
        guess.dialect.dateOrder = order;
        guess.dateSure = sure;
    };
    const int parted = votes.dayFirst + votes.monthFirst;
    if (parted > 0) {
        const int most = std::max(votes.dayFirst, votes.monthFirst);
        if (most < parted)
            return set(DateOrder::Ambiguous, double(most) / parted);
        return set(votes.dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst, parted > 2 ? 1 : 0.9);
    }
    if (votes.eitherDotted > 0 && votes.either == 0)
        return set(DateOrder::DayFirst, 0.9);
    if (votes.either > 0)
        return set(DateOrder::Ambiguous, 0.5);
    if (votes.yearFirst > 0)
        return set(DateOrder::YearFirst, 1);
    set(DateOrder::Unknown, 0);
}

struct DecimalVotes {
    int point = 0;
    int comma = 0;
};

/// A cell that is one number votes with its last sign: what parts off three digits is no decimal sign unless the
/// other one parts thousands.
void vote(QByteArrayView cell, DecimalVotes &votes)
{
    const qsizetype point = cell.lastIndexOf('.');
    const qsizetype comma = cell.lastIndexOf(',');
    if (point < 0 && comma < 0)
        return;
    if (point >= 0 && comma >= 0) {
        ++(point > comma ? votes.point : votes.comma);
        return;
    }
    const qsizetype at = std::max(point, comma);
    qsizetype digits = 0;
    while (at + 1 + digits < cell.size() && isDigit(cell[at + 1 + digits]))
        ++digits;
    const bool isPoint = point >= 0;
    const qsizetype signs = std::count(cell.begin(), cell.end(), isPoint ? '.' : ',');
    if (signs > 1)
        ++(isPoint ? votes.comma : votes.point); // it parts thousands
    else if (digits != 3 && digits > 0)
        ++(isPoint ? votes.point : votes.comma);
}

} // namespace

bool looksNumeric(QByteArrayView cell)
{
    constexpr qsizetype longest = 32;
    cell = cell.trimmed();
    if (cell.isEmpty() || cell.size() > longest)
        return false;
    const auto isPart = [](char c) {
        return isDigit(c) || c == '.' || c == ',' || c == '+' || c == '-' || c == ' ' || c == '%' || c == '$'
            || static_cast<unsigned char>(c) >= 0x80;
    };
    const auto digits = std::count_if(cell.begin(), cell.end(), isDigit);
    const bool unit = cell.size() > 1 && (cell.back() == 'K' || cell.back() == 'k');
    return digits > 0 && digits * 2 >= cell.size() && std::all_of(cell.begin(), cell.end() - (unit ? 1 : 0), isPart);
}

bool looksLikeDate(QByteArrayView cell) { return datePartsOf(cell.trimmed()).has_value(); }

void guessValues(const CsvTable &table, int firstRecord, CsvGuess &guess)
{
    DateVotes dates;
    DecimalVotes decimals;
    for (size_t row = static_cast<size_t>(firstRecord); row < table.size(); ++row) {
        for (const QByteArray &cell : table[row]) {
            const QByteArrayView value = QByteArrayView(cell).trimmed();
            if (const auto date = datePartsOf(value))
                vote(*date, dates);
            else if (looksNumeric(value))
                vote(value, decimals);
        }
    }
    decide(dates, guess);
    const int sum = decimals.point + decimals.comma;
    guess.dialect.decimal = decimals.comma > decimals.point ? ',' : '.';
    guess.decimalSure = sum > 0 ? double(std::max(decimals.point, decimals.comma)) / sum : 0.5;
}

} // namespace rolescope::importer::feed
