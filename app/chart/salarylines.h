// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/bars.h"
#include "domain/salary.h"

namespace rolescope::chart {

/// One job's yearly salary from low to high; an open end has none.
struct SalaryLine {
    QString label;  ///< "Senior, murmuration"
    QString figure; ///< "120K – 150K USD a year"
    domain::YearlySalary yearly;
    Ink role = Ink::Slate; ///< RoleA and RoleB get a colour mark before the label
    QString tooltip;
};

struct SalaryLinesData {
    std::vector<SalaryLine> lines;
    QString reading;
};

struct SalaryLineStyle {
    double textSize = 12;
    double thickness = 6;
    double pitch = 20;
    double labelShare = 0.34;
};

/// All lines share one scale that begins at 0; salary is slate, whatever the role. Lines that have no room are counted
/// in a last line.
Picture layoutSalaryLines(const SalaryLinesData &, const QRectF &, const Fonts &, const SalaryLineStyle & = {});

/// The height all lines take.
double salaryLinesHeight(const SalaryLinesData &, const SalaryLineStyle & = {});

} // namespace rolescope::chart
