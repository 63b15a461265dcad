// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/pagelayout.h"
#include "report/tablegrid.h"

namespace rolescope::report {

/// A column of lines inside a row.
struct FlowCell {
    double x = 0;
    std::vector<TextLine> lines;

    double height() const;
};

/// What stays on one page, unless it is taller than a page: then its lines are divided.
struct FlowRow {
    std::vector<FlowCell> cells;
    std::vector<PageShape> shapes; ///< relative to the row's corner
    chart::Marks marks;            ///< relative to the row's corner
    std::vector<PageImage> images; ///< relative to the row's corner
    double padTop = 0;
    double padBottom = 0;
    double minHeight = 0;
    bool panel = false; ///< on a tinted ground
    bool rule = false;  ///< a hairline below
    bool keepWithNext = false;
    bool group = false; ///< names the rows that follow
    FlowCell again;     ///< in place of an empty first cell where the row begins a page

    double height() const;
};

/// Rows under a header that is repeated on every page they reach.
struct FlowColumn {
    double x = 0;
    double width = 0;
    std::vector<FlowRow> header;
    std::vector<FlowRow> rows;
    QString anchor = {};
};

/// A block ready to be placed: columns side by side, or of equal width that may run on into each other.
struct FlowBlock {
    enum class Kind : quint8 { Columns, RunningOn, Notes, PageBreak };
    Kind kind = Kind::Columns;
    double before = 0; ///< room above, dropped at the top of a page
    bool keepWithNext = false;
    QString anchor;
    std::vector<FlowColumn> columns;
    std::vector<FlowRow> topic; ///< names what goes on where a page begins inside it
    bool begins = false;        ///< names itself: the topic is only for the pages after its first
};

/// Turns a document's blocks into rows of set lines.
class FlowBuilder {
public:
    FlowBuilder(const chart::Fonts &, double width, double pictureHeight, const QHash<QString, int> &pages);

    std::vector<FlowBlock> build(const Document &) const;

    FlowBlock letterhead(const Letterhead &) const;
    FlowBlock block(const TitleBlock &) const;
    FlowBlock block(const HeadingBlock &) const;
    FlowBlock block(const ParagraphBlock &) const;
    FlowBlock block(const PairBlock &) const;
    FlowBlock block(const KeyFigureBlock &) const;
    FlowBlock block(const PictureBlock &) const;
    FlowBlock block(const ListsBlock &) const;
    FlowBlock block(const TableBlock &) const;
    FlowBlock block(const SalaryBlock &) const;
    FlowBlock block(const NotesBlock &) const;
    FlowBlock block(const NumberedBlock &) const;
    FlowBlock block(const BoxBlock &) const;
    FlowBlock block(const PageBreakBlock &) const;

    /// Runs with their page references filled in.
    Runs resolved(const Runs &) const;

private:
    FlowCell cell(double x, const Runs &, double width, const LineStyle &) const;
    FlowRow headingRow(const HeadingBlock &) const;
    std::vector<FlowRow> topicRows(const QString &heading) const;
    bool oneLineTitle(const TitleBlock &, double size, FlowRow &) const;
    FlowRow titleRow(const TitleBlock &) const;
    FlowColumn listColumn(const ListColumn &, double x, double width, const ListsBlock &) const;
    FlowRow tableRow(const TableRow &, const std::vector<TableSpan> &, bool compact) const;

    const chart::Fonts &m_fonts;
    double m_width;
    double m_pictureHeight;
    const QHash<QString, int> &m_pages;
};

} // namespace rolescope::report
