// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvrows.h"

#include <algorithm>
#include <cstring>

namespace rolescope::importer::feed {
namespace {

constexpr qint64 smallestBlock = 32;
constexpr qint64 blanksAfterQuote = 16;

/// Without ="…", a spreadsheet's way to keep a code from being read as a number.
QByteArrayView unwrapped(const char *from, const char *to)
{
    const bool formula = to - from >= 3 && *from == '=' && from[1] == '"' && to[-1] == '"';
    return formula ? QByteArrayView(from + 2, to - from - 3) : QByteArrayView(from, to - from);
}

} // namespace

CsvRows::CsvRows(Utf8Source &source, char delimiter, char quote, const CsvLimits &limits)
    : m_source(source),
      m_delimiter(delimiter),
      m_quote(quote),
      m_limits(limits),
      m_longest(std::min(limits.cell, limits.record)),
      m_scan(delimiter, '\n', '\r')
{}

CsvRows::Outcome CsvRows::next(Cells &cells)
{
    m_line = m_failure == Outcome::Row ? m_nextLine : m_line;
    while (m_failure == Outcome::Row) {
        if (m_at == m_end && m_sourceEnded)
            return Outcome::End;
        const Step step = m_at == m_end ? Step::More : row(cells);
        if (step == Step::Row) {
            cells.resize(std::min(m_count, 8 * m_limits.columns));
            for (const size_t i : m_doubled)
                undouble(cells[i]);
            m_at = m_rowEnd;
            return Outcome::Row;
        }
        if (step == Step::More && !fill())
            m_failure = Outcome::DeviceError;
    }
    return m_failure;
}

CsvRows::Step CsvRows::row(Cells &cells)
{
    m_count = 0;
    m_doubled.clear();
    m_cell = m_at;
    m_nextLine = m_line;
    Step step = Step::Cell;
    while (step == Step::Cell)
        step = m_quote != '\0' && m_cell < m_end && *m_cell == m_quote ? quotedCell(cells) : plainCells(cells);
    return step;
}

/// Cells up to a quoted one or the end of the row. The state is in locals here: this loop is what reading costs.
CsvRows::Step CsvRows::plainCells(Cells &cells)
{
    const char *const end = m_end;
    const char *const longest = m_at + std::min<qint64>(m_longest, m_end - m_at);
    const char *chunk = m_chunk;
    const char *cell = m_cell;
    quint64 signs = m_signs;
    QByteArrayView *out = cells.data() + std::min(m_count, cells.size());
    const QByteArrayView *const full = cells.data() + cells.size();
    const auto save = [&] {
        m_count = m_count > cells.size() ? m_count : static_cast<size_t>(out - cells.data());
        m_chunk = chunk;
        m_cell = cell;
        m_signs = signs;
    };
    while (true) {
        while (signs == 0 && chunk + 64 < end) {
            chunk += 64;
            signs = m_scan(chunk);
        }
        const char *const sign = signs == 0 ? end : chunk + std::countr_zero(signs);
        if (sign >= end || sign > longest || out == full) {
            save();
            return plainCell(cells);
        }
        signs &= signs - 1;
        *out++ = unwrapped(cell, sign);
        if (*sign != m_delimiter) {
            save();
            return afterCell(sign);
        }
        cell = sign + 1;
        if (*cell == m_quote && m_quote != '\0' && cell < end) {
            save();
            return Step::Cell;
        }
    }
}

/// One cell, with all that seldom happens.
CsvRows::Step CsvRows::plainCell(Cells &cells)
{
    const char *const sign = nextSign();
    if (sign == nullptr)
        return endOfText(cells, false, false);
    if (isTooLong(sign, false))
        return Step::Failed;
    endCell(cells, m_cell, sign);
    if (*sign != m_delimiter)
        return afterCell(sign);
    m_cell = sign + 1;
    return Step::Cell;
}

CsvRows::Step CsvRows::quotedCell(Cells &cells)
{
    bool doubled = false;
    const char *after = nullptr;
    const char *const close = closingQuote(m_cell + 1, after, doubled);
    if (close == nullptr)
        return endOfText(cells, true, doubled);
    if (isTooLong(close, true))
        return Step::Failed;
    if (after == m_end && !m_sourceEnded)
        return Step::More;
    m_nextLine += lineEnds(m_cell + 1, close);
    endCell(cells, m_cell + 1, close, doubled);
    if (after == m_end)
        return afterCell(after);
    skipSign(after);
    if (*after != m_delimiter)
        return afterCell(after);
    m_cell = after + 1;
    return Step::Cell;
}

/// The quote that ends a cell and the sign that follows it; null: there is none yet.
const char *CsvRows::closingQuote(const char *from, const char *&after, bool &doubled) const
{
    while (from < m_end) {
        const auto *const quote =
            static_cast<const char *>(std::memchr(from, m_quote, static_cast<size_t>(m_end - from)));
        if (quote == nullptr)
            return nullptr;
        after = quote + 1;
        if (after < m_end && *after == m_quote) {
            doubled = true;
            from = quote + 2;
            continue;
        }
        const char *const blanksEnd = after + std::min<qint64>(blanksAfterQuote, m_end - after);
        while (after < blanksEnd && *after == ' ')
            ++after;
        if (after == m_end || *after == m_delimiter || *after == '\n' || *after == '\r')
            return quote;
        from = quote + 1;
    }
    return nullptr;
}

/// Behind the last cell of a row, at its line end or the end of the text.
CsvRows::Step CsvRows::afterCell(const char *sign)
{
    m_endsInQuote = false;
    m_endsWithoutLineEnd = sign == m_end;
    m_rowEnd = sign;
    if (sign == m_end)
        return Step::Row;
    ++m_nextLine;
    ++m_rowEnd;
    if (*sign == '\n')
        return Step::Row;
    if (m_rowEnd == m_end && !m_sourceEnded)
        return Step::More;
    if (m_rowEnd < m_end && *m_rowEnd == '\n') {
        ++m_rowEnd;
        nextSign();
    }
    return Step::Row;
}

/// What was read ends inside a cell.
CsvRows::Step CsvRows::endOfText(Cells &cells, bool quoted, bool doubled)
{
    if (isTooLong(m_end, quoted))
        return Step::Failed;
    if (!m_sourceEnded)
        return Step::More;
    const char *const from = quoted ? m_cell + 1 : m_cell;
    endCell(cells, from, m_end, doubled);
    afterCell(m_end);
    m_endsInQuote = quoted;
    return Step::Row;
}

void CsvRows::endCell(Cells &cells, const char *from, const char *to, bool doubled)
{
    if (m_count >= cells.size()) {
        if (m_count >= 8 * m_limits.columns) {
            ++m_count;
            return;
        }
        cells.resize(m_count + 16);
    }
    cells[m_count] = doubled ? QByteArrayView(from, to - from) : unwrapped(from, to);
    if (doubled)
        m_doubled.push_back(m_count);
    ++m_count;
}

/// Whether a limit was passed up to here; of two, the one that was passed first counts, so that blocks make no
/// difference.
bool CsvRows::isTooLong(const char *to, bool quoted)
{
    if (to - m_at <= m_longest)
        return false;
    const bool cell = to - m_cell > m_limits.cell;
    const bool record = to - m_at > m_limits.record;
    if (!cell && !record)
        return false;
    if (cell && (!record || m_cell - m_at + m_limits.cell < m_limits.record)) {
        m_failure = quoted ? Outcome::OpenQuote : Outcome::LongCell;
        m_line = m_nextLine;
    } else {
        m_failure = Outcome::LongRecord;
    }
    return true;
}

const char *CsvRows::nextSign()
{
    while (m_signs == 0) {
        m_chunk += 64;
        if (m_chunk >= m_end)
            return nullptr;
        m_signs = m_scan(m_chunk);
    }
    const char *const sign = m_chunk + std::countr_zero(m_signs);
    m_signs &= m_signs - 1;
    return sign < m_end ? sign : nullptr;
}

/// Goes on behind a sign that was found by other means.
void CsvRows::skipSign(const char *sign)
{
    if (sign - m_chunk >= 64)
        seekTo(sign);
    m_signs &= ~quint64(1) << (sign - m_chunk);
}

void CsvRows::seekTo(const char *at)
{
    m_chunk = at;
    m_signs = m_scan(at);
}

bool CsvRows::fill()
{
    const qint64 kept = m_end - m_at;
    if (m_capacity == 0 || kept * 2 > m_capacity) {
        const qint64 wanted = std::max({smallestBlock, m_limits.block, 2 * m_capacity});
        auto larger = std::make_unique<char[]>(static_cast<size_t>(wanted + 2 * scanMargin));
        if (kept > 0)
            std::memcpy(larger.get(), m_at, static_cast<size_t>(kept));
        m_buffer = std::move(larger);
        m_capacity = wanted;
    } else if (kept > 0) {
        std::memmove(m_buffer.get(), m_at, static_cast<size_t>(kept));
    }
    const qint64 got = m_source.read(m_buffer.get() + kept, m_capacity - kept);
    m_sourceEnded = got <= 0;
    m_at = m_buffer.get();
    m_end = m_at + kept + std::max<qint64>(got, 0);
    seekTo(m_at);
    return got >= 0;
}

void CsvRows::undouble(QByteArrayView &cell)
{
    char *const begin = m_buffer.get() + (cell.data() - m_buffer.get());
    char *to = begin;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        *to++ = cell[i];
        if (cell[i] == m_quote && i + 1 < cell.size() && cell[i + 1] == m_quote)
            ++i;
    }
    cell = unwrapped(begin, to);
}

} // namespace rolescope::importer::feed
