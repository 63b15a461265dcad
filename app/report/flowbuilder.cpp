// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowbuilder.h"

#include <algorithm>
#include <utility>

namespace rolescope::report {
namespace {

constexpr LineStyle bodyStyle{papersize::body, 12.6, false, false};
constexpr LineStyle quietStyle{papersize::body, 12.6, false, true};
constexpr LineStyle smallStyle{papersize::small, 11.4, false, false};
constexpr LineStyle smallQuiet{papersize::small, 11.5, false, true};
constexpr LineStyle compactStyle{papersize::small, 11, false, false};
constexpr LineStyle listStyle{papersize::body, 12.5, false, false};
constexpr LineStyle headStyle{papersize::body, 13, true, false};
constexpr LineStyle partStyle{papersize::key, 16, true, false};
constexpr LineStyle keyStyle{papersize::key, 15.5, false, false};
constexpr double columnGap = 16;

FlowColumn only(FlowRow row, double width)
{
    FlowColumn column;
    column.width = width;
    column.rows.push_back(std::move(row));
    return column;
}

FlowBlock oneRow(FlowRow row, double width, double before)
{
    FlowBlock block;
    block.before = before;
    block.columns.push_back(only(std::move(row), width));
    return block;
}

PageShape bar(const QRectF &rect, chart::Ink ink) { return {PageShape::Kind::Bar, rect, ink}; }

chart::Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::RoleA: return chart::Ink::RoleA;
    case Tone::RoleB: return chart::Ink::RoleB;
    case Tone::Both: return chart::Ink::Both;
    default: return chart::Ink::Line;
    }
}

/// The rule in its colour over a list or table.
PageShape headRule(double width, Tone tone) { return bar(QRectF(0, 1, width, 1.2), inkOf(tone)); }

/// A paragraph all in bold names what follows.
bool isHead(const Runs &runs)
{
    return !runs.empty()
        && std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.tone == Tone::Strong; });
}

/// The first two rows and the last two stay together: no page ends or begins with one row of many.
void keepPairs(std::vector<FlowRow> &rows)
{
    constexpr double low = 60; // taller rows stand well alone
    const auto join = [&](size_t first) {
        if (rows[first].height() < low && rows[first + 1].height() < low)
            rows[first].keepWithNext = true;
    };
    if (rows.size() < 4)
        return;
    join(0);
    join(rows.size() - 2);
}

/// A row for each line; the first two and the last two stay together.
void addLines(std::vector<FlowRow> &rows, const FlowRow &whole)
{
    const std::vector<TextLine> &lines = whole.cells.front().lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        FlowRow row = whole;
        row.cells.front().lines = {lines[i]};
        row.padTop = i == 0 ? whole.padTop : 0;
        row.padBottom = i + 1 == lines.size() ? whole.padBottom : 0;
        row.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        rows.push_back(std::move(row));
    }
}

/// Room that a picture does not use is left to what follows.
void trimHeight(FlowRow &row)
{
    constexpr double margin = 5;
    double top = row.minHeight;
    double bottom = 0;
    for (const chart::Mark &mark : row.marks) {
        top = std::min(top, mark.rect.top());
        bottom = std::max(bottom, mark.rect.bottom());
    }
    if (bottom <= top)
        return;
    chart::translate(row.marks, QPointF(0, margin - top));
    row.minHeight = bottom - top + 2 * margin;
}

} // namespace

double FlowCell::height() const
{
    double sum = 0;
    for (const TextLine &line : lines)
        sum += line.before + line.height;
    return sum;
}

double FlowRow::height() const
{
    double tallest = minHeight;
    for (const FlowCell &cell : cells)
        tallest = std::max(tallest, cell.height());
    return padTop + tallest + padBottom;
}

FlowBuilder::FlowBuilder(const chart::Fonts &fonts, double width, double pictureHeight,
                         const QHash<QString, int> &pages)
    : m_fonts(fonts),
      m_width(width),
      m_pictureHeight(pictureHeight),
      m_pages(pages)
{}

std::vector<FlowBlock> FlowBuilder::build(const Document &document) const
{
    std::vector<FlowBlock> flow;
    flow.reserve(document.blocks.size() + 1);
    if (!document.letterhead.isEmpty())
        flow.push_back(letterhead(document.letterhead));
    for (const Block &any : document.blocks)
        flow.push_back(std::visit([this](const auto &known) { return block(known); }, any));
    return flow;
}

Runs FlowBuilder::resolved(const Runs &runs) const
{
    Runs result = runs;
    for (Run &run : result) {
        if (!run.anchor.isEmpty())
            run.text.replace(QLatin1String("{page}"), QString::number(m_pages.value(run.anchor, 2)));
    }
    return result;
}

FlowCell FlowBuilder::cell(double x, const Runs &runs, double width, const LineStyle &style) const
{
    FlowCell result;
    result.x = x;
    result.lines = breakLines(resolved(runs), width, style, m_fonts);
    return result;
}

FlowRow FlowBuilder::headingRow(const HeadingBlock &heading) const
{
    Runs runs{{Tone::Strong, heading.text, {}, {}}};
    if (!heading.aside.isEmpty())
        runs.push_back({Tone::Quiet, QStringLiteral("  ") + heading.aside, {}, {}});
    FlowRow row;
    row.cells.push_back(cell(0, runs, m_width, heading.level == 1 ? partStyle : headStyle));
    row.rule = heading.level < 3;
    row.padBottom = row.rule ? 3 : 1;
    return row;
}

FlowBlock FlowBuilder::block(const HeadingBlock &heading) const
{
    FlowBlock result = oneRow(headingRow(heading), m_width, heading.level == 1 ? 22 : heading.level == 2 ? 14 : 8);
    result.keepWithNext = true;
    result.anchor = heading.anchor;
    return result;
}

FlowBlock FlowBuilder::block(const ParagraphBlock &paragraph) const
{
    FlowRow row;
    row.cells.push_back(cell(0, paragraph.runs, m_width, bodyStyle));
    FlowBlock result = oneRow(std::move(row), m_width, 5);
    result.keepWithNext = paragraph.keepWithNext;
    return result;
}

FlowBlock FlowBuilder::block(const PairBlock &pair) const
{
    const double width = (m_width - columnGap) / 2;
    FlowRow row;
    row.padTop = 6;
    row.cells.push_back(cell(0, pair.a, width, {papersize::body, 12.6, false, false}));
    row.cells.push_back(cell(width + columnGap, pair.b, width, {papersize::body, 12.6, false, false}));
    row.shapes.push_back(bar(QRectF(0, 0, width, 2), chart::Ink::RoleA));
    row.shapes.push_back(bar(QRectF(width + columnGap, 0, width, 2), chart::Ink::RoleB));
    return oneRow(std::move(row), m_width, 13);
}

FlowBlock FlowBuilder::block(const KeyFigureBlock &key) const
{
    FlowRow row;
    row.panel = true;
    row.padTop = row.padBottom = 8;
    FlowCell text = cell(10, key.sentence, m_width - 20, keyStyle);
    FlowCell note = cell(10, key.note, m_width - 20, smallQuiet);
    if (!note.lines.empty())
        note.lines.front().before = 3;
    std::move(note.lines.begin(), note.lines.end(), std::back_inserter(text.lines));
    row.cells.push_back(std::move(text));
    return oneRow(std::move(row), m_width, 10);
}

FlowBlock FlowBuilder::block(const PictureBlock &picture) const
{
    FlowRow row;
    row.minHeight = m_pictureHeight;
    const double half = (m_width - columnGap) / 2;
    const double bars = picture.bars.rows.empty() ? 0 : half - 4;
    const QRectF left(0, 4, bars > 0 ? half - 8 : m_width, m_pictureHeight - 8);
    row.marks = chart::layoutCircles(picture.circles, left, m_fonts, {15, papersize::small, 1.2}).marks;
    if (bars > 0) {
        const chart::BarStyle style{papersize::small, 8.5, 17.3, 0.42};
        const double wanted = style.pitch * static_cast<double>(picture.bars.rows.size());
        const double height = std::min(wanted, m_pictureHeight);
        const QRectF right(half + columnGap + 4, (m_pictureHeight - height) / 2, bars, height);
        const chart::Picture drawn = chart::layoutBars(picture.bars, right, m_fonts, style);
        row.marks.insert(row.marks.end(), drawn.marks.begin(), drawn.marks.end());
    }
    trimHeight(row);
    return oneRow(std::move(row), m_width, 8);
}

FlowColumn FlowBuilder::listColumn(const ListColumn &list, double x, double width, const ListsBlock &lists) const
{
    const bool ruled = lists.ruled;
    FlowColumn column;
    column.x = x;
    column.width = width;
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
        row.cells.push_back(cell(0, item.runs, width, item.group ? smallQuiet : listStyle));
        row.padTop = item.group && !column.rows.empty() ? 6 : 0;
        row.padBottom = item.group || !ruled || lists.compact ? 1 : 4;
        row.group = row.keepWithNext = item.group;
        if (item.running)
            addLines(column.rows, row);
        else
            column.rows.push_back(std::move(row));
    }
    if (!lists.compact)
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

FlowRow FlowBuilder::tableRow(const TableRow &given, const std::vector<TableSpan> &spans, bool compact) const
{
    FlowRow row;
    row.padTop = row.padBottom = compact ? 2 : 4;
    row.rule = true;
    for (size_t i = 0; i < given.cells.size() && i < spans.size(); ++i)
        row.cells.push_back(cell(spans[i].x, given.cells[i], spans[i].width, compact ? compactStyle : bodyStyle));
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
    for (const TableRow &row : table.rows)
        column.rows.push_back(tableRow(row, spans, table.compact));
    keepPairs(column.rows);
    FlowBlock result;
    result.before = 1;
    result.columns.push_back(std::move(column));
    return result;
}

FlowBlock FlowBuilder::block(const SalaryBlock &salary) const
{
    FlowRow row;
    chart::Picture drawn;
    if (salary.data.lines.empty()) {
        chart::SalaryBoxStyle style;
        style.textSize = papersize::small;
        style.lineThickness = 2;
        style.linePitch = 4;
        style.barThickness = 4.5;
        style.boxThickness = 9;
        style.rowGap = 5;
        style.wideFrom = 0;
        const double height = chart::salaryBoxesHeight(salary.boxes, m_width, m_fonts, style);
        drawn = chart::layoutSalaryBoxes(salary.boxes, QRectF(0, 3, m_width, height), m_fonts, style);
        row.minHeight = height + 6;
    } else {
        const chart::SalaryLineStyle style{papersize::small, 4.5, 15, 0.3};
        const QRectF rect(0, 3, m_width, chart::salaryLinesHeight(salary.data, style));
        drawn = chart::layoutSalaryLines(salary.data, rect, m_fonts, style);
        row.minHeight = drawn.bounds.height() + 4;
    }
    row.marks = std::move(drawn.marks);
    return oneRow(std::move(row), m_width, 4);
}

FlowBlock FlowBuilder::block(const NotesBlock &notes) const
{
    FlowBlock result = oneRow(headingRow({notes.heading, 2, {}, {}}), m_width, 14);
    result.kind = FlowBlock::Kind::Notes;
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

/// A row for each paragraph, so that a page's end may divide the box.
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
        column.rows.push_back(std::move(row));
    }
    FlowBlock result;
    result.before = 20;
    result.anchor = box.anchor;
    if (!column.rows.empty()) {
        column.rows.front().padTop = column.rows.back().padBottom = 10;
        keepPairs(column.rows);
    }
    result.columns.push_back(std::move(column));
    return result;
}

FlowBlock FlowBuilder::block(const PageBreakBlock &) const
{
    FlowBlock result;
    result.kind = FlowBlock::Kind::PageBreak;
    return result;
}

} // namespace rolescope::report
