// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/bytescan.h"
#include "importer/feed/encoding.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace rolescope::importer::feed {

/// How much a reader of rows takes at a time and is ready to hold.
struct CsvLimits {
    qint64 block = 1024 * 1024;      ///< bytes
    qint64 cell = 1024 * 1024;       ///< bytes
    qint64 record = 8 * 1024 * 1024; ///< bytes
    size_t columns = 1000;
};

/// Cuts a text into rows of cells. A row ends with LF, CRLF or CR; a quoted cell may hold them, the delimiter, and
/// its quote doubled. A quote inside it that neither is doubled nor ends it is one of the text.
class CsvRows {
public:
    enum class Outcome : quint8 { Row, End, OpenQuote, LongCell, LongRecord, DeviceError };

    /// `quote` 0: there is none.
    CsvRows(Utf8Source &, char delimiter, char quote, const CsvLimits & = {});

    /// Sets the cells, as many as columns are allowed and eight times that; they live until the next call. A blank
    /// line has one empty cell. After an error nothing more is read.
    Outcome next(std::vector<QByteArrayView> &cells);

    /// Line on which the row that was read last begins, from 1; after an error that of the cell.
    qint64 line() const { return m_line; }
    /// Cells of the row, those that were not given too.
    size_t cellCount() const { return m_count; }
    /// Whether the text ended inside the row's last cell, its quote open.
    bool endsInQuote() const { return m_endsInQuote; }
    /// Whether the text ended before the row's line did.
    bool endsWithoutLineEnd() const { return m_endsWithoutLineEnd; }
    /// Bytes that were read and belong to no row yet.
    qint64 pending() const { return m_end - m_at; }

private:
    enum class Step : quint8 { Cell, Row, More, Failed };
    using Cells = std::vector<QByteArrayView>;

    Step row(Cells &);
    Step plainCells(Cells &);
    Step plainCell(Cells &);
    Step quotedCell(Cells &);
    const char *closingQuote(const char *from, const char *&after, bool &doubled) const;
    Step afterCell(const char *sign);
    Step endOfText(Cells &, bool quoted, bool doubled);
    void endCell(Cells &, const char *from, const char *to, bool doubled = false);
    bool isTooLong(const char *to, bool quoted);
    const char *nextSign();
    void skipSign(const char *sign);
    void seekTo(const char *at);
    bool fill();
    void undouble(QByteArrayView &cell);

    Utf8Source &m_source;
    const char m_delimiter;
    const char m_quote;
    const CsvLimits m_limits;
    const qint64 m_longest; ///< below it no limit is reached
    const ByteScan m_scan;

    std::unique_ptr<char[]> m_buffer;
    qint64 m_capacity = 0;
    const char *m_at = nullptr;   ///< beginning of the row
    const char *m_cell = nullptr; ///< beginning of the cell
    const char *m_end = nullptr;  ///< of what was read
    bool m_sourceEnded = false;

    const char *m_chunk = nullptr; ///< the 64 bytes being looked at
    quint64 m_signs = 0;           ///< in them, those not taken yet

    size_t m_count = 0;
    std::vector<size_t> m_doubled; ///< cells that hold their quote doubled
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    const char *m_rowEnd = nullptr;
    bool m_endsInQuote = false;
    bool m_endsWithoutLineEnd = false;
    Outcome m_failure = Outcome::Row;
};

} // namespace rolescope::importer::feed
