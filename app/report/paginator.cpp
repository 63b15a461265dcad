// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/paginator.h"

#include "report/columnflow.h"

#include <algorithm>

namespace rolescope::report {
namespace {

constexpr double notesPitch = 22;
constexpr int fewestNotes = 2;
constexpr double ruleWidth = 0.6;
constexpr double seam = 0.5;           ///< a panel reaches into the one above, so that no line shows between them
constexpr double cutPad = 8;           ///< inside a panel, above and below where a page divides it
constexpr double fewestRunningOn = 72; ///< points of columns that run on; less is left to the next page

double tallestGroup(const std::vector<FlowRow> &rows)
{
    double tallest = 0;
    for (const FlowRow &row : rows)
        tallest = std::max(tallest, row.group ? row.height() : 0);
    return tallest;
}

/// Room that a panel needs below these rows where it goes on on the next page.
double footOf(const std::vector<FlowRow> &rows, size_t from)
{
    if (!rows[from].panel)
        return 0;
    while (from + 1 < rows.size() && rows[from].keepWithNext)
        ++from;
    return from + 1 < rows.size() ? cutPad : 0;
}

bool holdsText(const FlowBlock &block)
{
    return block.kind == FlowBlock::Kind::Columns || block.kind == FlowBlock::Kind::RunningOn;
}

} // namespace

FlowRow splitRow(FlowRow &row, double room)
{
    FlowRow part = row;
    part.rule = false;
    const double lines = room - row.padTop;
    bool any = false;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        std::vector<TextLine> &all = row.cells[c].lines;
        double used = 0;
        size_t count = 0;
        while (count < all.size() && used + all[count].before + all[count].height <= lines) {
            used += all[count].before + all[count].height;
            ++count;
        }
        const size_t left = all.size() - count;
        if (left == 1 && count > 2)
            --count; // no line stands alone on the next page
        part.cells[c].lines.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
        any = any || count > 0;
    }
    if (!any) { // a line taller than a page: nothing better is possible
        part.cells = row.cells;
        for (FlowCell &cell : row.cells)
            cell.lines.clear();
    }
    part.padBottom = 0;
    row.shapes.clear();
    row.marks.clear();
    row.images.clear();
    row.minHeight = 0;
    return part;
}

Paginator::Paginator(const PageGeometry &geometry) : m_geometry(geometry) { newPage(); }

void Paginator::newPage()
{
    m_pages.emplace_back();
    m_y = m_top = m_geometry.bodyTop(m_pages.size() == 1);
    if (!m_breakSeen && m_pages.size() > 1)
        m_firstPageHolds = false;
}

/// A new page that says what it goes on with.
void Paginator::continuePage(const FlowBlock &block)
{
    newPage();
    for (const FlowRow &row : block.topic) {
        placeRow(row, 0, m_y, m_geometry.width());
        m_y += row.height();
    }
    m_top = m_y;
}

double Paginator::least(const std::vector<FlowBlock> &blocks, size_t index) const
{
    if (index >= blocks.size() || !holdsText(blocks[index]))
        return 0;
    const FlowBlock &block = blocks[index];
    double height =
        block.kind == FlowBlock::Kind::RunningOn ? ColumnFlow(block.columns).leastHeight({}, fewestRunningOn) : 0;
    for (const FlowColumn &column : block.columns) {
        const double rows = block.keepWithNext ? heightOf(column.rows) : chainHeight(column.rows, 0);
        const double foot = column.rows.empty() ? 0 : footOf(column.rows, 0);
        height = std::max(height, heightOf(column.header) + rows + foot);
    }
    if (block.keepWithNext && index + 1 < blocks.size())
        height += blocks[index + 1].before + least(blocks, index + 1);
    return height;
}

void Paginator::place(std::vector<FlowBlock> blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        FlowBlock &block = blocks[i];
        if (!fresh() && holdsText(block)) {
            if (block.before + least(blocks, i) > room())
                block.begins ? newPage() : continuePage(block);
            else
                m_y += block.before;
        }
        placeBlock(block);
    }
}

void Paginator::placeBlock(FlowBlock &block)
{
    switch (block.kind) {
    case FlowBlock::Kind::PageBreak:
        m_breakSeen = true;
        if (!fresh())
            newPage();
        return;
    case FlowBlock::Kind::Notes: placeNotes(block); return;
    case FlowBlock::Kind::RunningOn:
        if (ColumnFlow(block.columns).runsOn(room()))
            return placeRunningOn(block);
        return placeColumns(block);
    case FlowBlock::Kind::Columns:
        setAnchor(block.anchor);
        placeColumns(block);
        return;
    }
}

/// What has this name begins on the page at hand.
void Paginator::setAnchor(const QString &name)
{
    if (!name.isEmpty())
        m_anchors.insert(name, static_cast<int>(m_pages.size()));
}

void Paginator::placeColumns(FlowBlock &block)
{
    std::vector<size_t> next(block.columns.size(), 0);
    while (true) {
        const bool freshPage = fresh();
        bool done = true;
        m_deepest = m_y;
        for (size_t c = 0; c < block.columns.size(); ++c)
            done = placePart(block.columns[c], next[c], freshPage) && done;
        m_y = m_deepest;
        if (done)
            return;
        continuePage(block);
        if (block.kind == FlowBlock::Kind::RunningOn && runOnWithRest(block, next))
            return;
    }
}

/// On a new page the rest of one list has all columns, and so has that of more where they would not hold it side by
/// side.
bool Paginator::runOnWithRest(const FlowBlock &block, const std::vector<size_t> &next)
{
    const size_t columns = block.columns.size();
    FlowBlock rest = block;
    for (FlowColumn &column : rest.columns) {
        column.rows.clear();
        column.header.clear();
        column.anchor.clear();
    }
    size_t first = columns; // the lists that are left stand behind those that are done
    for (size_t c = columns; c-- > 0;) {
        const FlowColumn &list = block.columns[c];
        if (next[c] >= list.rows.size())
            continue;
        FlowColumn &left = rest.columns[--first];
        left.header = list.header;
        if (next[c] == 0)
            left.anchor = list.anchor;
        if (const FlowRow *group = groupOf(list.rows, next[c]); group && next[c] > 0)
            left.rows.push_back(*group);
        left.rows.insert(left.rows.end(), list.rows.begin() + static_cast<std::ptrdiff_t>(next[c]), list.rows.end());
    }
    const bool alone = first + 1 == columns && columns > 1;
    if (!alone && !ColumnFlow(rest.columns).runsOn(room()))
        return false;
    placeRunningOn(rest, {first, 0});
    return true;
}

void Paginator::placeRunningOn(FlowBlock &block, FlowPlace at)
{
    divideTallRows(block);
    const ColumnFlow flow(block.columns);
    for (bool fresh = true;; fresh = false) {
        FlowFilling filling = flow.fill(at, flow.leastHeight(at, room(), fresh), fresh);
        if (fresh && !(filling.next == flow.end())) // the page is too low for a column of its own
            filling = flow.fill(at, flow.leastHeight(at, room(), false), false);
        for (const FlowPiece &piece : filling.pieces)
            placePiece(block.columns[piece.from.list], piece, block.columns[piece.column].x);
        m_y += filling.height;
        at = filling.next;
        if (at.list >= block.columns.size())
            return;
        continuePage(block);
    }
}

/// A list that goes on from the column before shows its rule again and its group in place of its head, from the
/// page before its head and its group.
void Paginator::placePiece(const FlowColumn &list, const FlowPiece &piece, double x)
{
    if (piece.from.row == 0)
        setAnchor(list.anchor);
    double y = m_y + piece.y;
    for (FlowRow row : list.header) {
        const double height = row.height();
        if (piece.continued)
            row.cells.clear();
        placeRow(row, x, y, list.width);
        y += height;
    }
    y = m_y + piece.y + piece.header;
    if (piece.from.row > 0 && piece.end > piece.from.row) {
        if (const FlowRow *group = groupOf(list.rows, piece.from.row))
            placeRow(*group, x, y - group->height(), list.width);
    }
    for (size_t i = piece.from.row; i < piece.end; ++i) {
        placeRow(list.rows[i], x, y, list.width);
        y += list.rows[i].height();
    }
}

/// Rows taller than any page become several, and what could not be kept together is not.
void Paginator::divideTallRows(FlowBlock &block) const
{
    const double page = m_geometry.bodyBottom() - m_geometry.bodyTop(false);
    for (FlowColumn &list : block.columns) {
        const double most = page - heightOf(block.topic) - heightOf(list.header) - tallestGroup(list.rows);
        for (size_t i = 0; i < list.rows.size(); ++i) {
            if (list.rows[i].height() > most) {
                FlowRow part = splitRow(list.rows[i], most);
                list.rows.insert(list.rows.begin() + static_cast<std::ptrdiff_t>(i), std::move(part));
            }
            if (chainHeight(list.rows, i) > most)
                list.rows[i].keepWithNext = false;
        }
    }
}

/// Places as much of a column as the page holds; true when nothing is left.
bool Paginator::placePart(FlowColumn &column, size_t &next, bool freshPage)
{
    if (next >= column.rows.size() && next > 0)
        return true;
    const double bottom = m_geometry.bodyBottom();
    double y = m_y;
    if (next > 0 && column.rows[next].panel)
        column.rows[next].padTop = std::max(column.rows[next].padTop, cutPad);
    const FlowRow *group = next > 0 ? groupOf(column.rows, next) : nullptr;
    const double header = heightOf(column.header) + (group ? group->height() : 0);
    const double foot = column.rows.empty() ? 0 : footOf(column.rows, next);
    const bool firstFits = y + header + chainHeight(column.rows, next) + foot <= bottom;
    if (!firstFits && !freshPage)
        return false;
    if (next == 0)
        setAnchor(column.anchor);
    for (const FlowRow &row : column.header) {
        placeRow(row, column.x, y, column.width);
        y += row.height();
    }
    if (group) {
        placeRow(*group, column.x, y, column.width);
        y += group->height();
    }
    if (next > 0 && !column.rows[next].again.lines.empty())
        column.rows[next].cells.front() = column.rows[next].again;
    bool any = false;
    while (next < column.rows.size()) {
        FlowRow &row = column.rows[next];
        const double wanted = any ? chainHeight(column.rows, next) + footOf(column.rows, next) : row.height();
        if (y + wanted <= bottom) {
            placeRow(row, column.x, y, column.width);
            y += row.height();
            any = any || !row.keepWithNext;
            ++next;
            continue;
        }
        if (!any && freshPage && y + row.height() > bottom) { // taller than any page
            const FlowRow part = splitRow(row, bottom - y);
            placeRow(part, column.x, y, column.width);
            y += part.height();
        }
        break;
    }
    if (next > 0 && next < column.rows.size() && column.rows[next].panel && y + cutPad <= bottom) {
        const QRectF strip(m_geometry.side + column.x, y - seam, column.width, cutPad + seam);
        m_pages.back().items.push_back(PageShape{PageShape::Kind::Panel, strip, chart::Ink::Line});
    }
    m_deepest = std::max(m_deepest, y);
    if (column.rows.empty())
        next = 1; // a head without rows is placed once
    return next >= column.rows.size();
}

void Paginator::placeNotes(const FlowBlock &block)
{
    const double heading = chainHeight(block.columns.front().rows, 0);
    if (block.before + heading + fewestNotes * notesPitch > room())
        return;
    m_y += block.before;
    const FlowColumn &column = block.columns.front();
    placeRow(column.rows.front(), column.x, m_y, column.width);
    m_y += heading;
    while (room() >= notesPitch) {
        m_y += notesPitch;
        const QRectF line(m_geometry.side, m_y - ruleWidth, m_geometry.width(), ruleWidth);
        m_pages.back().items.push_back(PageShape{PageShape::Kind::Bar, line, chart::Ink::Line});
    }
}

void Paginator::placeRow(const FlowRow &row, double x, double y, double width)
{
    std::vector<PageItem> &items = m_pages.back().items;
    const QPointF corner(m_geometry.side + x, y);
    const double height = row.height();
    if (row.panel)
        items.push_back(PageShape{PageShape::Kind::Panel,
                                  QRectF(corner, QSizeF(width, height)).adjusted(0, -seam, 0, 0), chart::Ink::Line});
    for (PageShape shape : row.shapes) {
        shape.rect.translate(corner);
        items.push_back(shape);
    }
    for (PageImage image : row.images) {
        image.rect.translate(corner);
        items.push_back(std::move(image));
    }
    if (!row.marks.empty()) {
        chart::Marks marks = row.marks;
        chart::translate(marks, corner);
        items.push_back(std::move(marks));
    }
    for (const FlowCell &cell : row.cells) {
        QPointF at = corner + QPointF(cell.x, row.padTop);
        for (const TextLine &line : cell.lines) {
            at.ry() += line.before;
            for (TextPiece piece : line.pieces) {
                piece.baseline += at;
                piece.box.translate(at);
                items.push_back(std::move(piece));
            }
            at.ry() += line.height;
        }
    }
    if (row.rule) {
        const QRectF line(corner.x(), y + height - ruleWidth, width, ruleWidth);
        items.push_back(PageShape{PageShape::Kind::Bar, line, chart::Ink::Line});
    }
}

} // namespace rolescope::report
