// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/bars.h"
#include "chart/circles.h"
#include "chart/salaryboxes.h"
#include "chart/salarylines.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace rolescope::report {

/// What a run of text means; each format has its own way to show it.
enum class Tone : quint8 { Normal, Quiet, Strong, SourceNumber, RoleA, RoleB, Both };

/// A piece of text of one tone. Texts are plain: nothing in them is markup.
struct Run {
    Tone tone = Tone::Normal;
    QString text;
    QString url;    ///< opens this address; empty: none
    QString anchor; ///< a place in this document; "{page}" in the text becomes its page
};
using Runs = std::vector<Run>;

/// The two names over the first page.
struct TitleBlock {
    QString nameA;
    QString joiner;
    QString nameB;
    QString below;
};

struct HeadingBlock {
    QString text;
    int level = 1;  ///< 1: over a rule, 2: over a list
    QString aside;  ///< quiet, behind the heading
    QString anchor; ///< others refer to it by this name
};

struct ParagraphBlock {
    Runs runs;
    bool keepWithNext = false; ///< says something of what follows
};

/// One text under A's rule and one under B's.
struct PairBlock {
    Runs a;
    Runs b;
};

/// The figure to remember, in a box.
struct KeyFigureBlock {
    Runs sentence;
    Runs note;
};

/// Circles and bars, side by side.
struct PictureBlock {
    chart::CirclesData circles;
    chart::BarsData bars;
};

struct ListItem {
    Runs runs;
    bool group = false;   ///< names the items that follow, stays with the next
    bool running = false; ///< running text, which a column's end may divide
};

struct ListColumn {
    Runs head;
    std::vector<ListItem> items;
    double share = 1;    ///< of the width
    QString anchor = {}; ///< others refer to the list by this name
};

/// Two or three lists side by side that have nothing to do with each other's lines.
struct ListsBlock {
    std::vector<ListColumn> columns;
    bool ruled = false;   ///< a rule in the column's colour over its head
    bool compact = false; ///< short items, close together
    bool runOn = false;   ///< equal columns; a long list may run on into the next where others are short
};

struct TableColumn {
    QString head;
    double share = 1;        ///< of the width
    Tone tone = Tone::Quiet; ///< of the head; a first head in a colour has a rule of that colour over the table
    bool figures = false;    ///< numbers and ranges: whole on their line, at the column's right
};

struct TableRow {
    std::vector<Runs> cells;
    chart::Ink mark = chart::Ink::Surface; ///< a role's colour mark before the first cell
};

struct TableBlock {
    std::vector<TableColumn> columns; ///< heads all empty: no header row
    std::vector<TableRow> rows;
    bool compact = false; ///< many rows of short cells: small and close together
    bool grouped = false; ///< an empty first cell means the one above
};

/// A picture of salaries: single lines, or a role's levels. A table or sentences beside it say the same.
struct SalaryBlock {
    chart::SalaryLinesData data;
    chart::SalaryBoxesData boxes = {};
};

/// Lines to write on; fills its page.
struct NotesBlock {
    QString heading;
};

struct NumberedEntry {
    int number = 0;
    Runs title;
    Runs detail;
};

struct NumberedBlock {
    std::vector<NumberedEntry> entries;
};

struct BoxBlock {
    QString heading;
    std::vector<Runs> paragraphs;
    QString anchor;
};

struct PageBreakBlock {};

using Block = std::variant<TitleBlock, HeadingBlock, ParagraphBlock, PairBlock, KeyFigureBlock, PictureBlock,
                           ListsBlock, TableBlock, SalaryBlock, NotesBlock, NumberedBlock, BoxBlock, PageBreakBlock>;

/// Whose paper this is: over everything else on the first page.
struct Letterhead {
    QString name;    ///< "Prepared by …"
    QString contact; ///< one line
    QByteArray logo; ///< a PNG or JPEG file's bytes, at the end of the line

    bool isEmpty() const { return name.isEmpty() && contact.isEmpty() && logo.isEmpty(); }
};

/// A report as blocks in reading order, for any format.
struct Document {
    QString title;
    Letterhead letterhead;
    QString runningHeader; ///< from the second page on; cut where it is too long
    QString runningDate;   ///< behind it, never cut
    Runs firstFooter;      ///< of the first page
    Runs footer;           ///< of the others
    std::vector<Block> blocks;
};

/// The text without tones.
QString plainText(const Runs &);

} // namespace rolescope::report
