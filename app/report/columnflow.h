// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/flowbuilder.h"

namespace rolescope::report {

double heightOf(const std::vector<FlowRow> &);
/// A row with all that must follow it on the same page.
double chainHeight(const std::vector<FlowRow> &, size_t from);
/// The group that a row in its middle belongs to, or null.
const FlowRow *groupOf(const std::vector<FlowRow> &, size_t row);

/// A row of one of the lists; the lists' end is {number of lists, 0}.
struct FlowPlace {
    size_t list = 0;
    size_t row = 0;

    bool operator==(const FlowPlace &) const = default;
};

/// Rows of one list under each other in one column.
struct FlowPiece {
    FlowPlace from;
    size_t end = 0; ///< behind the last row
    size_t column = 0;
    double y = 0;           ///< of the list's head
    double header = 0;      ///< room for head and group over the first row
    bool continued = false; ///< begun in the column before: only the head's rule and the group are shown
};

struct FlowFilling {
    std::vector<FlowPiece> pieces; ///< in reading order
    FlowPlace next;
    double height = 0; ///< of the tallest column
};

/// Lists of equal width that run on from column to column, as in a newspaper, so that a short list
/// beside a long one leaves no white. There are as many columns as lists.
class ColumnFlow {
public:
    explicit ColumnFlow(const std::vector<FlowColumn> &lists);

    /// Whether to run on: a column for each list would be white in large part, or longer than the page has room.
    bool runsOn(double room) const;
    /// As much as columns of this height hold; `fresh`: a list may have a column of its own.
    FlowFilling fill(FlowPlace from, double height, bool fresh = true) const;
    /// The end of all lists.
    FlowPlace end() const { return {m_lists.size(), 0}; }
    /// The lowest height that holds all the rest, but at most `most`.
    double leastHeight(FlowPlace from, double most, bool fresh = true) const;

private:
    double fullness(double height) const;
    double headerOf(FlowPlace at, bool continued) const;

    const std::vector<FlowColumn> &m_lists;
    std::vector<double> m_headers;
    std::vector<std::vector<double>> m_heights;
    std::vector<std::vector<double>> m_chains;
    double m_total = 0;
    size_t m_freshColumn = 0; ///< this list begins in a column of its own; 0: none has to
};

} // namespace rolescope::report
