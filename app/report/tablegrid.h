// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "chart/fonts.h"

namespace rolescope::report {

/// Where a table's column stands.
struct TableSpan {
    double x = 0;
    double width = 0;
    bool figures = false; ///< at the right
};

/// Columns by their shares, but none narrower than its longest word while others have room to give.
std::vector<TableSpan> tableSpans(const TableBlock &, double width, double textSize, const chart::Fonts &);

} // namespace rolescope::report
