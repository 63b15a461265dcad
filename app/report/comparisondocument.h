// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "report/documentoptions.h"

#include "analysis/agreement.h"
#include "analysis/comparison.h"
#include "domain/catalog.h"

#include <QDate>

namespace rolescope::report {

/// A job ad as the report lists it; texts are ready to be shown.
struct JobRow {
    QString title;
    QString employer;
    QString place;
    QString level;
    QString salary;
    chart::Ink mark = chart::Ink::Surface; ///< RoleA or RoleB; anything else: neither
    domain::YearlySalary yearly;
};

/// What a comparison's report is made of.
struct ComparisonInput {
    const analysis::Comparison &comparison;
    const domain::Catalog &catalog;
    std::vector<JobRow> jobs; ///< in the order shown; ads of A and B first
    QString filterName;       ///< "all levels, any salary"
    int shown = 0;            ///< jobs that pass the filter, more than are listed at times
    int total = 0;
    QDate dataAsOf;
    DocumentOptions options = {};                     ///< tidied
    std::vector<analysis::Agreement> agreements = {}; ///< A's, then B's; none: nothing to say of it
};

/// Words the first page may carry, source numbers and labels included.
inline constexpr int firstPageWords = 290;

Document comparisonDocument(const ComparisonInput &);

/// The first page's blocks: as much as keeps to `firstPageWords` with the words of its margins.
std::vector<Block> firstPage(const ComparisonInput &, int marginWords);
/// Everything after it.
std::vector<Block> detailPages(const ComparisonInput &);

} // namespace rolescope::report
