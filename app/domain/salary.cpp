// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/salary.h"

#include <algorithm>
#include <limits>

namespace rolescope::domain {
namespace {

std::optional<qint32> yearlyAmount(std::optional<Minor> amount, int factor)
{
    if (!amount || *amount < 0)
        return std::nullopt;
    constexpr Minor ceiling = std::numeric_limits<qint32>::max();
    if (*amount > ceiling * 100 / factor)
        return static_cast<qint32>(ceiling);
    return static_cast<qint32>((*amount * factor + 50) / 100);
}

} // namespace

int YearFactors::of(Period period) const
{
    switch (period) {
    case Period::Hour: return hour;
    case Period::Day: return day;
    case Period::Week: return week;
    case Period::Month: return month;
    case Period::Year: return 1;
    case Period::Unknown: break;
    }
    return 0;
}

bool isPossible(const YearFactors &factors)
{
    const auto within = [](int value, int most) { return value >= 1 && value <= most; };
    return within(factors.hour, 8784) && within(factors.day, 366) && within(factors.week, 53)
        && within(factors.month, 16);
}

YearlySalary yearly(const Salary &salary, const YearFactors &factors)
{
    return salary.currency.isEmpty() ? YearlySalary() : yearly(salary.period, salary.low, salary.high, factors);
}

YearlySalary yearly(Period period, std::optional<Minor> low, std::optional<Minor> high, const YearFactors &factors)
{
    const int factor = factors.of(period);
    return factor <= 0 ? YearlySalary() : YearlySalary{yearlyAmount(low, factor), yearlyAmount(high, factor)};
}

bool isWideRange(const YearlySalary &salary, double limit)
{
    return salary.low && salary.high && *salary.high > limit * *salary.low;
}

} // namespace rolescope::domain
