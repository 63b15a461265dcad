// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowstyles.h"

#include "wording/reportwords.h"

#include <algorithm>
#include <utility>

namespace rolescope::report {
namespace {

constexpr double gapBehindRules = 10;

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

/// What the block calls itself, or nothing.
QString headingOf(const Block &block)
{
    if (const auto *heading = std::get_if<HeadingBlock>(&block))
        return heading->text;
    if (const auto *box = std::get_if<BoxBlock>(&block))
        return box->heading;
    return {};
}

/// Whether it ends in a rule or with columns: what follows keeps a distance, or two rules look like one.
bool isRuled(const Block &block)
{
    const auto *lists = std::get_if<ListsBlock>(&block);
    return std::holds_alternative<TableBlock>(block) || (lists && lists->ruled);
}

/// Figures in their sentence stay whole at a line's end: "5 of 10".
Runs withWholeFigures(Runs runs)
{
    for (Run &run : runs)
        if (run.tone == Tone::Strong)
            run.text.replace(u' ', QChar::Nbsp);
    return runs;
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
    std::vector<FlowRow> topic;
    const Block *last = nullptr;
    for (const Block &any : document.blocks) {
        FlowBlock next = std::visit([this](const auto &known) { return block(known); }, any);
        const QString named = headingOf(any);
        if (!named.isEmpty())
            topic = topicRows(named);
        next.topic = topic;
        next.begins = !named.isEmpty();
        if (last && isRuled(*last) && !next.begins)
            next.before = std::max(next.before, gapBehindRules);
        flow.push_back(std::move(next));
        last = &any;
    }
    return flow;
}

/// What a page says at its top when it begins inside of what this heading is over.
std::vector<FlowRow> FlowBuilder::topicRows(const QString &heading) const
{
    FlowRow row;
    row.cells.push_back(
        {0, {singleLine({Tone::Quiet, wording::continued(heading), {}, {}}, m_width, smallQuiet, m_fonts)}});
    row.padBottom = 4;
    return {std::move(row)};
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
    row.rule = true;
    row.padBottom = 3;
    return row;
}

FlowBlock FlowBuilder::block(const HeadingBlock &heading) const
{
    FlowBlock result = oneRow(headingRow(heading), m_width, heading.level == 1 ? 22 : 14);
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
    FlowCell text = cell(10, withWholeFigures(key.sentence), m_width - 20, keyStyle);
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

FlowBlock FlowBuilder::block(const PageBreakBlock &) const
{
    FlowBlock result;
    result.kind = FlowBlock::Kind::PageBreak;
    return result;
}

} // namespace rolescope::report
