// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entry.h"
#include "ui/comparison/textblock.h"

#include <QRect>

#include <vector>

namespace rolescope::ui {

class Style;

/// What a cell of an entry speaks for: the statement of `a` or `b`, or the whole row.
enum class EntryPart : quint8 { Whole, A, B };

/// One text of an entry and where it stands.
struct EntryCell {
    TextBlock block;
    QRect rect;
    QRect more; ///< the sign that opens the statement's menu; empty: it is none
    EntryPart part = EntryPart::Whole;
    TextMarks marks;
    int hits = 0;
};

/// The side of the mark in front of a heading.
inline constexpr int entryMarkSide = 12;

/// The cells of an entry, label first where there is one, last what stands below; `words`: those of a matrix are
/// written out.
std::vector<EntryCell> makeCells(const EntryData &, const Style &, bool words);
/// Gives them left edges and widths.
void placeCells(std::vector<EntryCell> &, const EntryData &, const Grid &);
/// Gives them tops and heights, with `air` above and below; returns the height of all.
int stackCells(std::vector<EntryCell> &, const EntryData &, int air, bool tight);

} // namespace rolescope::ui
