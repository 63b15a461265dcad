// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/salarysummary.h"
#include "chart/bars.h"

#include <optional>

namespace rolescope::chart {

enum class SalaryRowKind : quint8 {
    Role,   ///< names the role of the rows below
    Figure, ///< a level's or all levels' salaries
    Note,   ///< a sentence where there is nothing to draw
};

/// A job ad's range as one line of a row.
struct SalaryAd {
    domain::YearlySalary yearly;
    QString tooltip;
};

struct SalaryBoxRow {
    SalaryRowKind kind = SalaryRowKind::Figure;
    QString label;         ///< "Senior / Expert"
    QString figure;        ///< "95K – 140K · 412 job ads"
    Ink role = Ink::Slate; ///< of a Role row, whose mark stands before the label
    analysis::Box lows;
    analysis::Box highs;
    std::vector<SalaryAd> ads; ///< to draw one by one
    QString tooltip;
    std::optional<domain::FilterSpec> filter; ///< opens the row's job ads
};

struct SalaryBoxesData {
    std::vector<SalaryBoxRow> rows;
    QString currency;                                                ///< of all amounts
    double confidence = analysis::Thresholds().quantileConfidence(); ///< of the medians' intervals
    QString reading;
};

struct SalaryBoxStyle {
    double textSize = 12;
    double lineThickness = 3; ///< of an ad
    double linePitch = 6;
    double barThickness = 6; ///< median low to median high
    double boxThickness = 14;
    double rowGap = 8;
    double labelShare = 0.3; ///< of the width, where labels stand beside the scale
    double wideFrom = 520;   ///< narrower, they stand above it
};

/// What is drawn grows with the number of ads: a line each; then the bar from median low to median high with the
/// medians' intervals; from the quartiles' tier on a box from P25 of the lows to P75 of the highs around that bar,
/// and at last whiskers from P10 of the lows to P90 of the highs. All rows share one scale, which begins at 0 and
/// stands above them under the key, below many once more; what has no room is counted in a last line. A mark's id is
/// its row.
Picture layoutSalaryBoxes(const SalaryBoxesData &, const QRectF &, const Fonts &, const SalaryBoxStyle & = {});

/// The height all rows take at that width.
double salaryBoxesHeight(const SalaryBoxesData &, double width, const Fonts &, const SalaryBoxStyle & = {});

} // namespace rolescope::chart
