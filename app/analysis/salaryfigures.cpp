// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/salaryfigures.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {

double quantile(const std::vector<qint32> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

void addSalaries(SalaryFigures &figures, const std::vector<domain::YearlySalary> &salaries)
{
    std::vector<qint32> lows;
    std::vector<qint32> highs;
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
    figures.lowest = lows.front();
    figures.highest = highs.back();
    figures.medianLow = static_cast<qint32>(std::lround(quantile(lows, 0.5)));
    figures.medianHigh = static_cast<qint32>(std::lround(quantile(highs, 0.5)));
}

} // namespace rolescope::analysis
