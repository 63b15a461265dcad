// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/columnflow.h"

#include <algorithm>
#include <numeric>

namespace rolescope::report {
namespace {

constexpr double listGap = 12;        ///< above a list that begins below another
constexpr double fullEnough = 0.7;    ///< of the columns' area
constexpr double fullBeside = 0.8;    ///< the same where a list has columns of its own
constexpr double bearableWhite = 150; ///< of one column's height: lists stay side by side
constexpr double boundless = 100000;

/// Of the row's first text, from its top.
double firstBaseline(const FlowRow &row)
{
    if (row.cells.empty() || row.cells.front().lines.empty() || row.cells.front().lines.front().pieces.empty())
        return row.padTop;
    const TextLine &line = row.cells.front().lines.front();
    return row.padTop + line.before + line.pieces.front().baseline.y();
}

} // namespace

double heightOf(const std::vector<FlowRow> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, const FlowRow &row) { return sum + row.height(); });
}

double chainHeight(const std::vector<FlowRow> &rows, size_t from)
{
    double sum = 0;
    for (size_t i = from; i < rows.size(); ++i) {
        sum += rows[i].height();
        if (!rows[i].keepWithNext)
            break;
    }
    return sum;
}

const FlowRow *groupOf(const std::vector<FlowRow> &rows, size_t row)
{
    if (row >= rows.size() || rows[row].group)
        return nullptr;
    while (row > 0)
        if (rows[--row].group)
            return &rows[row];
    return nullptr;
}

ColumnFlow::ColumnFlow(const std::vector<FlowColumn> &lists) : m_lists(lists)
{
    for (const FlowColumn &list : lists) {
        m_headers.push_back(heightOf(list.header));
        m_total += m_headers.back();
        std::vector<double> heights;
        std::vector<double> chains;
        for (size_t i = 0; i < list.rows.size(); ++i) {
            heights.push_back(list.rows[i].height());
            chains.push_back(chainHeight(list.rows, i));
            m_total += heights.back();
        }
        m_heights.push_back(std::move(heights));
        m_chains.push_back(std::move(chains));
    }
    // Of three lists the longest at either end stands beside the others, if that leaves little white.
    if (lists.size() < 3)
        return;
    double best = fullBeside;
    size_t fresh = 0;
    for (const size_t list : {lists.size() - 1, size_t(1)}) {
        m_freshColumn = list;
        const double full = fullness(leastHeight({}, boundless));
        if (full > best) {
            best = full;
            fresh = list;
        }
    }
    m_freshColumn = fresh;
}

double ColumnFlow::fullness(double height) const
{
    return m_total / (static_cast<double>(m_lists.size()) * std::max(1.0, height));
}

bool ColumnFlow::runsOn(double room) const
{
    double tallest = 0;
    for (size_t i = 0; i < m_lists.size(); ++i)
        tallest = std::max(tallest, std::accumulate(m_heights[i].begin(), m_heights[i].end(), m_headers[i]));
    if (tallest > room && leastHeight({}, boundless, false) <= room)
        return true;
    const double white = static_cast<double>(m_lists.size()) * tallest - m_total;
    return fullness(tallest) < fullEnough && white > bearableWhite;
}

/// Room over a row that a column begins with; a list that goes on begins in the line in which its head would stand.
double ColumnFlow::headerOf(FlowPlace at, bool continued) const
{
    const FlowColumn &list = m_lists[at.list];
    const FlowRow *group = at.row > 0 ? groupOf(list.rows, at.row) : nullptr;
    const double named = group ? group->height() : 0;
    if (!continued)
        return m_headers[at.list] + named;
    const double line = list.header.empty() ? 0 : firstBaseline(list.header.front());
    return std::max(0.0, line - firstBaseline(group ? *group : list.rows[at.row])) + named;
}

FlowFilling ColumnFlow::fill(FlowPlace from, double height, bool mayBeFresh) const
{
    FlowFilling filling;
    FlowPlace &at = filling.next;
    at = from;
    size_t column = 0;
    double y = 0;
    while (at.list < m_lists.size()) {
        const std::vector<double> &chains = m_chains[at.list];
        const double gap = y > 0 ? listGap : 0;
        const bool continued = at.row > 0 && !(at == from);
        const double header = headerOf(at, continued);
        const double least = header + (at.row < chains.size() ? chains[at.row] : 0);
        const bool fresh = mayBeFresh && at.list == m_freshColumn && at.list > 0 && at.row == 0 && from.list < at.list;
        if (y > 0 && (fresh || y + gap + least > height)) {
            ++column;
            y = 0;
        }
        if (column == m_lists.size() || (y == 0 && least > height))
            return filling;
        y += y > 0 ? listGap : 0;
        FlowPiece piece{at, at.row, column, y, header, continued};
        y += header;
        while (piece.end < chains.size() && y + chains[piece.end] <= height)
            y += m_heights[at.list][piece.end++];
        filling.height = std::max(filling.height, y);
        at.row = piece.end;
        filling.pieces.push_back(piece);
        if (at.row < chains.size()) {
            ++column;
            y = 0;
        } else {
            at = {at.list + 1, 0};
        }
    }
    return filling;
}

double ColumnFlow::leastHeight(FlowPlace from, double most, bool fresh) const
{
    const FlowPlace end{m_lists.size(), 0};
    double low = 0;
    double high = std::min(most, m_total + listGap * static_cast<double>(m_lists.size()));
    if (!(fill(from, high, fresh).next == end))
        return most;
    while (high - low > 1) {
        const double middle = (low + high) / 2;
        (fill(from, middle, fresh).next == end ? high : low) = middle;
    }
    return high;
}

} // namespace rolescope::report
