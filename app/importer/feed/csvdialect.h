// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/encoding.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>
#include <vector>

namespace rolescope::importer::feed {

/// In which order a table's dates have their parts.
enum class DateOrder : quint8 {
    Unknown,    ///< no dates were seen
    YearFirst,  ///< 2024-01-14
    DayFirst,   ///< 14/1/2024
    MonthFirst, ///< 1/14/2024
    Ambiguous,  ///< only dates like 3/4/2024, or some each way: ask
};

/// Stable names: "day_first".
QLatin1String code(DateOrder);
std::optional<DateOrder> dateOrderFrom(QStringView code);

/// How a table is written down. A person may change each of it and read the file again.
struct CsvDialect {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    char quote = '"';  ///< 0: quotes are text like any other
    int rowsAbove = 0; ///< above the header, or the first record if there is none; blank ones too
    bool hasHeader = true;
    char decimal = '.';
    DateOrder dateOrder = DateOrder::Unknown;

    bool operator==(const CsvDialect &) const = default;
};

/// What a person has decided already.
struct CsvWishes {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<char> quote;
};

/// A dialect and how sure each part of it is, 0 to 1.
struct CsvGuess {
    CsvDialect dialect;
    double encodingSure = 0;
    double delimiterSure = 0;
    double quoteSure = 0;
    double headerSure = 0;
    double decimalSure = 0;
    double dateSure = 0;
};

/// From the beginning of a table in UTF-8. `whole`: nothing follows, so the last row counts too.
CsvGuess guessDialect(const QByteArray &head, bool whole, const CsvWishes & = {});

/// From the first 256 KiB of a file; for the encoding also from pieces further in. The device is left at its
/// beginning.
CsvGuess guessDialect(QIODevice &, const CsvWishes & = {});

using CsvTable = std::vector<std::vector<QByteArray>>;

/// Where the header is among the first rows, blank ones included.
struct HeaderGuess {
    int rowsAbove = 0;
    bool hasHeader = true;
    double sure = 0;
};
HeaderGuess guessHeader(const CsvTable &);

/// Sets the decimal sign and the order of dates from the cells of records.
void guessValues(const CsvTable &, int firstRecord, CsvGuess &);

/// Whether a cell is a number: digits with signs, points, commas, currency signs and a unit letter.
bool looksNumeric(QByteArrayView);
bool looksLikeDate(QByteArrayView);

} // namespace rolescope::importer::feed
