// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace rolescope::text {

/// Who reads a table. What a spreadsheet would run as a formula gets an apostrophe in front, and so does what
/// begins like such a guarded cell, so that unguarded() gives every text back, whoever it was written for.
enum class CsvReader : quint8 {
    Any,         ///< formulas are guarded, control characters made visible
    Spreadsheet, ///< the same, and a byte order mark says that it is UTF-8
    Machine      ///< RFC 4180: cells are as they are, but that one which begins like a guarded cell is guarded, too
};

/// What stands before the first line.
QByteArray csvStart(CsvReader);

/// A text as a cell: without characters that steer a terminal or turn the direction of what follows.
QByteArray csvCell(const QString &, CsvReader = CsvReader::Any);

/// A cell as it stands between commas: guarded where it needs it, and quoted.
QByteArray csvField(const QByteArray &cell, CsvReader = CsvReader::Any);

/// Cells as a line of CSV (RFC 4180, CRLF).
QByteArray csvLine(const QByteArrayList &cells, CsvReader = CsvReader::Any);

/// A cell with the apostrophe where it needs one, and without it.
QByteArray guarded(const QByteArray &cell);
QByteArrayView unguarded(QByteArrayView cell);

} // namespace rolescope::text
