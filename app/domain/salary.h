// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>

#include <optional>

namespace rolescope::domain {

/// Hundredths of a currency unit, so that hourly rates keep their cents.
using Minor = qint64;

/// A salary as printed. One figure alone is low = high; "From X" has no high, "Up to X" no low.
struct Salary {
    QString currency; ///< ISO 4217, empty when not stated
    Period period = Period::Unknown;
    std::optional<Minor> low;
    std::optional<Minor> high;

    bool isKnown() const { return low.has_value() || high.has_value(); }
    bool operator==(const Salary &) const = default;
};

/// How often a period fits into a year; shown and editable in the window.
struct YearFactors {
    int hour = 2080;
    int day = 260;
    int week = 52;
    int month = 12;

    /// 0 for an unknown period: its yearly salary is unknown.
    int of(Period period) const;
    bool operator==(const YearFactors &) const = default;
};

/// Whether a year can have so many of each: at least one, no more hours than a leap year, and of months
/// up to 16, because some jobs pay more than twelve.
bool isPossible(const YearFactors &);

/// Yearly salary in whole currency units; an unsure period or currency leaves it unknown.
struct YearlySalary {
    std::optional<qint32> low;
    std::optional<qint32> high;

    bool isKnown() const { return low.has_value() || high.has_value(); }
    bool operator==(const YearlySalary &) const = default;
};

YearlySalary yearly(const Salary &, const YearFactors & = {});
/// The same of a salary whose currency is known.
YearlySalary yearly(Period, std::optional<Minor> low, std::optional<Minor> high, const YearFactors &);

/// Whether the top is more than `limit` times the bottom.
bool isWideRange(const YearlySalary &, double limit);

} // namespace rolescope::domain
