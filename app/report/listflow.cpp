// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowstyles.h"

#include <algorithm>
#include <utility>

namespace rolescope::report {
namespace {

/// A paragraph all in bold names what follows.
bool isHead(const Runs &runs)
{
    return !runs.empty()
        && std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.tone == Tone::Strong; });
}

constexpr size_t boxLines = 6; ///< of a box's paragraph at a page's end: fewer look lost on a page of their own
constexpr size_t longItem = 8; ///< lines; an item of as many is divided rather than leave a page's foot white

bool isLong(const FlowRow &row) { return row.cells.front().lines.size() >= longItem; }

/// A row for each line; so many of the first and of the last stay together.
void addLines(std::vector<FlowRow> &rows, const FlowRow &whole, size_t together = 2)
{
    const std::vector<TextLine> &lines = whole.cells.front().lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        FlowRow row = whole;
        row.cells.front().lines = {lines[i]};
        row.padTop = i == 0 ? whole.padTop : 0;
        row.padBottom = i + 1 == lines.size() ? whole.padBottom : 0;
        row.keepWithNext = i + 1 < lines.size() && (i + 1 < together || i + together >= lines.size());
        rows.push_back(std::move(row));
    }
}

/// Running names of which short ones are not divided, neither between lines nor between columns.
Runs withWholeNames(Runs runs)
{
    constexpr qsizetype shortName = 24; ///< letters, fewer than a line of a third of the page has
    const QString between = QStringLiteral(", ");
    for (Run &run : runs) {
        QStringList names = run.text.split(between);
        for (QString &name : names)
            if (name.size() <= shortName)
                name.replace(u' ', QChar::Nbsp);
        run.text = names.join(between);
    }
    return runs;
}

} // namespace

FlowColumn FlowBuilder::listColumn(const ListColumn &list, double x, double width, const ListsBlock &lists) const
{
    const bool ruled = lists.ruled;
    FlowColumn column;
    column.x = x;
    column.width = width;
    column.anchor = list.anchor;
    if (!list.head.empty()) {
        FlowRow head;
        head.padTop = ruled ? 6 : 3;
        head.padBottom = ruled ? 2 : 0;
        head.cells.push_back(cell(0, list.head, width, headStyle));
        if (ruled)
            head.shapes.push_back(headRule(width, list.head.front().tone));
        column.header.push_back(std::move(head));
    }
    for (const ListItem &item : list.items) {
        FlowRow row;
        const bool named = lists.compact && !item.running; // many short items, close together
        const LineStyle &style = item.group ? smallQuiet : named ? hangingStyle : listStyle;
        row.cells.push_back(cell(0, item.running ? withWholeNames(item.runs) : item.runs, width, style));
        row.padTop = item.group && !column.rows.empty() ? 6 : 0;
        row.padBottom = item.group || !ruled || lists.compact ? 1 : 4;
        row.group = row.keepWithNext = item.group;
        if (item.running || isLong(row))
            addLines(column.rows, row);
        else
            column.rows.push_back(std::move(row));
    }
    keepPairs(column.rows);
    return column;
}

FlowBlock FlowBuilder::block(const ListsBlock &lists) const
{
    double shares = 0;
    for (const ListColumn &list : lists.columns)
        shares += list.share;
    const double room = m_width - columnGap * (static_cast<double>(lists.columns.size()) - 1);
    FlowBlock result;
    result.kind = lists.runOn ? FlowBlock::Kind::RunningOn : FlowBlock::Kind::Columns;
    result.before = 3;
    double x = 0;
    for (const ListColumn &list : lists.columns) {
        const double width = room * list.share / shares;
        result.columns.push_back(listColumn(list, x, width, lists));
        x += width + columnGap;
    }
    return result;
}

FlowBlock FlowBuilder::block(const NumberedBlock &list) const
{
    constexpr double gutter = 20;
    FlowColumn column;
    column.width = m_width;
    for (const NumberedEntry &entry : list.entries) {
        FlowRow row;
        row.padTop = 4;
        row.padBottom = 3;
        row.cells.push_back(cell(0, {{Tone::Strong, QString::number(entry.number), {}, {}}}, gutter, bodyStyle));
        FlowCell text = cell(gutter, entry.title, m_width - gutter, bodyStyle);
        FlowCell detail = cell(gutter, entry.detail, m_width - gutter, quietStyle);
        std::move(detail.lines.begin(), detail.lines.end(), std::back_inserter(text.lines));
        row.cells.push_back(std::move(text));
        column.rows.push_back(std::move(row));
    }
    FlowBlock result;
    result.before = 2;
    result.columns.push_back(std::move(column));
    return result;
}

/// A row for each line, so that a page's end may divide the box.
FlowBlock FlowBuilder::block(const BoxBlock &box) const
{
    FlowColumn column;
    column.width = m_width;
    FlowCell text = cell(12, {{Tone::Strong, box.heading, {}, {}}}, m_width - 24, keyStyle);
    for (const Runs &paragraph : box.paragraphs) {
        FlowCell lines = cell(12, paragraph, m_width - 24, smallStyle);
        std::move(lines.lines.begin(), lines.lines.end(), std::back_inserter(text.lines));
        FlowRow row;
        row.panel = true;
        row.padTop = row.padBottom = 2;
        row.keepWithNext = isHead(paragraph);
        row.cells.push_back(std::exchange(text, FlowCell{12, {}}));
        const bool first = column.rows.empty();
        if (row.keepWithNext)
            column.rows.push_back(std::move(row));
        else
            addLines(column.rows, row, boxLines);
        if (first) // more than one paragraph stays under the heading
            for (FlowRow &line : column.rows)
                line.keepWithNext = true;
    }
    FlowBlock result;
    result.before = 20;
    result.anchor = box.anchor;
    if (!column.rows.empty()) {
        column.rows.front().padTop = column.rows.back().padBottom = 10;
    }
    result.columns.push_back(std::move(column));
    return result;
}

} // namespace rolescope::report
