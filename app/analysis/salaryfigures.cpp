// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/salaryfigures.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {

void addSalaries(SalaryFigures &figures, const std::vector<domain::YearlySalary> &salaries)
{
    std::vector<double> lows;
    std::vector<double> highs;
    for (const domain::YearlySalary &salary : salaries) {
        if (!salary.isKnown())
            continue;
        ++figures.withSalary;
        lows.push_back(salary.low ? *salary.low : *salary.high);
        highs.push_back(salary.high ? *salary.high : *salary.low);
    }
    if (figures.withSalary == 0)
        return;
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());
    figures.lowest = static_cast<qint32>(lows.front());
    figures.highest = static_cast<qint32>(highs.back());
    figures.medianLow = static_cast<qint32>(std::lround(quantile(lows, 0.5)));
    figures.medianHigh = static_cast<qint32>(std::lround(quantile(highs, 0.5)));
}

} // namespace rolescope::analysis
