// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/columnflow.h"

namespace rolescope::report {

/// Puts flow blocks onto pages. A row is divided only when no page can hold it; a heading stays with
/// what it heads; headers of lists and tables are repeated.
class Paginator {
public:
    explicit Paginator(const PageGeometry &);

    void place(std::vector<FlowBlock>);

    std::vector<Page> takePages() { return std::move(m_pages); }
    const QHash<QString, int> &anchors() const { return m_anchors; }
    /// Whether what stands before the first page break fits on the first page.
    bool firstPageHolds() const { return m_firstPageHolds; }

private:
    void newPage();
    void continuePage(const FlowBlock &);
    bool fresh() const { return m_y <= m_top + 0.01; }
    double room() const { return m_geometry.bodyBottom() - m_y; }
    double least(const std::vector<FlowBlock> &, size_t index) const;
    void placeBlock(FlowBlock &);
    void setAnchor(const QString &);
    void placeColumns(FlowBlock &);
    void placeRunningOn(FlowBlock &, FlowPlace from = {});
    bool runOnWithRest(const FlowBlock &, const std::vector<size_t> &next);
    void placePiece(const FlowColumn &, const FlowPiece &, double x);
    void divideTallRows(FlowBlock &) const;
    bool placePart(FlowColumn &, size_t &next, bool freshPage);
    void placeNotes(const FlowBlock &);
    void placeRow(const FlowRow &, double x, double y, double width);

    PageGeometry m_geometry;
    std::vector<Page> m_pages;
    QHash<QString, int> m_anchors;
    double m_y = 0;
    double m_top = 0; ///< where the page's blocks begin
    double m_deepest = 0;
    bool m_firstPageHolds = true;
    bool m_breakSeen = false;
};

/// The part of a row that fits into `room`, at least one line; the rest stays in `row`.
FlowRow splitRow(FlowRow &row, double room);

} // namespace rolescope::report
