// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/entrycells.h"

#include "ui/common/spacing.h"

#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int moreWidth = 20;
constexpr int moreHeight = 18;

} // namespace

std::vector<EntryCell> makeCells(const EntryData &data, const Style &style, bool words)
{
    std::vector<EntryCell> cells;
    const bool heading = data.look == EntryData::Look::Heading;
    const bool quiet = data.look == EntryData::Look::Quiet;
    const auto add = [&](const Pieces &pieces, bool bold, TextSize size = TextSize::Normal) {
        Pieces shown = pieces;
        if (quiet) {
            for (Piece &piece : shown) {
                if (piece.kind == Piece::Kind::Text)
                    piece.kind = Piece::Kind::Quiet;
            }
        }
        cells.push_back({TextBlock(std::move(shown), style, size, bold), {}, {}, EntryPart::Whole, {}, 0});
    };
    if (!data.label.isEmpty())
        add({{data.label, Piece::Kind::Quiet, 0, {}, {}}}, data.labelAbove,
            data.labelAbove ? TextSize::Small : TextSize::Normal);
    add(data.a, heading);
    cells.back().part = data.claimsA.empty() ? EntryPart::Whole : EntryPart::A;
    for (Pieces cell : data.cells) {
        if (!words)
            cell.front().text.truncate(1);
        add(cell, false, TextSize::Small);
    }
    if (data.place == EntryData::Place::Row || data.place == EntryData::Place::Matrix) {
        add(data.b, heading);
        cells.back().part = data.claimsB.empty() ? EntryPart::Whole : EntryPart::B;
    }
    if (!data.below.empty())
        add(data.below, false, TextSize::Small);
    return cells;
}

void placeCells(std::vector<EntryCell> &cells, const EntryData &data, const Grid &grid)
{
    const int pad = space::medium;
    size_t next = 0;
    const bool labelled = !data.label.isEmpty();
    if (labelled && !data.labelAbove)
        cells[next++].rect = QRect(pad, 0, grid.label - pad, 0);
    else if (labelled)
        ++next; // takes the width of its text, below
    const int left = labelled || data.place == EntryData::Place::Row ? grid.left() : 0;
    switch (data.place) {
    case EntryData::Place::Row:
        cells[next++].rect = QRect(left + pad, 0, grid.leftWidth() - 2 * pad, 0);
        cells[next].rect = QRect(grid.right() + pad, 0, grid.rightWidth() - 2 * pad, 0);
        if (!data.below.empty())
            cells.back().rect = QRect(left + pad, 0, grid.width - left - 2 * pad, 0);
        break;
    case EntryData::Place::Matrix:
        cells[next++].rect = QRect(pad, 0, (grid.cells.empty() ? grid.count : grid.cells.front()) - 2 * pad, 0);
        for (const int x : grid.cells)
            cells[next++].rect = QRect(x, 0, grid.cellWidth - space::hair, 0);
        cells[next].rect = QRect(grid.count, 0, grid.width - grid.count - pad, 0);
        break;
    case EntryData::Place::Full: cells[next].rect = QRect(left + pad, 0, grid.width - left - 2 * pad, 0); break;
    case EntryData::Place::Left: cells[next].rect = QRect(pad, 0, grid.leftWidth() - 2 * pad, 0); break;
    case EntryData::Place::Right: cells[next].rect = QRect(pad, 0, grid.rightWidth() - 2 * pad, 0); break;
    }
    if (data.labelAbove && labelled)
        cells.front().rect = cells[1].rect;
    if (data.look == EntryData::Look::Heading && data.side != Side::None)
        cells[next].rect.adjust(entryMarkSide + space::small, 0, 0, 0);
    for (EntryCell &cell : cells) {
        if (cell.part == EntryPart::Whole)
            continue;
        cell.more = QRect(cell.rect.right() + 1 + space::small - moreWidth, 0, moreWidth, moreHeight);
        cell.rect.setRight(cell.more.left() - 1);
    }
    const bool inColumn = data.place == EntryData::Place::Left || data.place == EntryData::Place::Right;
    const int wide = !inColumn                 ? grid.width
        : data.place == EntryData::Place::Left ? grid.leftWidth()
                                               : grid.rightWidth();
    const QRect row(0, 0, wide, 0);
    for (EntryCell &cell : cells) {
        cell.rect = QStyle::visualRect(QGuiApplication::layoutDirection(), row, cell.rect);
        cell.more = QStyle::visualRect(QGuiApplication::layoutDirection(), row, cell.more);
    }
}

int stackCells(std::vector<EntryCell> &cells, const EntryData &data, int air, bool tight)
{
    const bool heading = data.look == EntryData::Look::Heading;
    int top = heading ? air + space::hair : air;
    const int bottom = heading ? space::hair : air;
    int tallest = 0;
    for (EntryCell &cell : cells) {
        const int height = cell.block.layOut(cell.rect.width(), tight);
        if (!data.below.empty() && &cell == &cells.back()) {
            top += tallest + space::hair;
            tallest = 0;
        }
        // A smaller text stands on the line of the first.
        const int lower = data.place == EntryData::Place::Matrix
            ? (cells.front().block.lineHeight() - cell.block.lineHeight()) / 2
            : 0;
        cell.rect.setTop(top + lower);
        cell.rect.setHeight(height);
        cell.more.moveTop(top + (cell.block.lineHeight() - moreHeight) / 2);
        if (data.labelAbove && !data.label.isEmpty() && &cell == &cells.front())
            top += height;
        else
            tallest = std::max(tallest, height);
    }
    return top + tallest + bottom;
}

} // namespace rolescope::ui
