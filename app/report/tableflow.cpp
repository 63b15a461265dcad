// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowstyles.h"

#include <utility>

namespace rolescope::report {
namespace {

/// Moves a cell's lines to the right edge of their column.
void alignRight(FlowCell &cell, double width)
{
    for (TextLine &line : cell.lines) {
        const double shift = line.pieces.empty() ? 0 : width - line.pieces.back().box.right();
        for (TextPiece &piece : line.pieces) {
            piece.baseline.rx() += shift;
            piece.box.translate(shift, 0);
        }
    }
}

} // namespace

FlowRow FlowBuilder::tableRow(const TableRow &given, const std::vector<TableSpan> &spans, bool compact) const
{
    FlowRow row;
    row.padTop = row.padBottom = compact ? 2 : 4;
    row.rule = true;
    for (size_t i = 0; i < given.cells.size() && i < spans.size(); ++i) {
        row.cells.push_back(cell(spans[i].x, given.cells[i], spans[i].width, compact ? compactStyle : bodyStyle));
        if (spans[i].figures)
            alignRight(row.cells.back(), spans[i].width);
    }
    if (given.mark != chart::Ink::Surface) {
        const double side = compact ? 6 : 7;
        row.shapes.push_back({PageShape::Kind::RoleMark, QRectF(0, row.padTop + 3, side, side), given.mark});
    }
    return row;
}

FlowBlock FlowBuilder::block(const TableBlock &table) const
{
    const std::vector<TableSpan> spans =
        tableSpans(table, m_width, table.compact ? compactStyle.size : bodyStyle.size, m_fonts);
    FlowColumn column;
    column.width = m_width;
    TableRow heads;
    bool headed = false;
    for (const TableColumn &c : table.columns) {
        heads.cells.push_back({{c.tone, c.head, {}, {}}});
        headed = headed || !c.head.isEmpty();
    }
    if (headed) {
        FlowRow head = tableRow(heads, spans, table.compact);
        if (inkOf(table.columns.front().tone) != chart::Ink::Line) {
            head.padTop = 6;
            head.shapes.push_back(headRule(m_width, table.columns.front().tone));
        }
        column.header.push_back(std::move(head));
    }
    FlowCell above;
    for (const TableRow &row : table.rows) {
        column.rows.push_back(tableRow(row, spans, table.compact));
        FlowRow &set = column.rows.back();
        if (!table.grouped || set.cells.empty())
            continue;
        if (set.cells.front().lines.empty())
            set.again = above;
        else
            above = set.cells.front();
    }
    keepPairs(column.rows);
    FlowBlock result;
    result.before = 1;
    result.columns.push_back(std::move(column));
    return result;
}

} // namespace rolescope::report
