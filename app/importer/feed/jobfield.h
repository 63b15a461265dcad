// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace rolescope::importer::feed {

/// What a column of a feed says of a job. The order is that of the mapping table.
enum class JobField : quint8 {
    Title, ///< the only one that must be there
    Employer,
    Place,
    Country,
    Remote,
    Type,
    Level,
    Salary, ///< a text, "$53K-$91K (Glassdoor est.)"
    SalaryLow,
    SalaryHigh,
    SalaryMiddle, ///< one figure that stands for both ends where they are empty
    Period,
    Currency,
    Posted,
    Extracted, ///< the day the feed was taken, for "3 days ago"
    Skills,
    Description, ///< several columns: one below the other
    Url,
    Id,
};
inline constexpr int jobFieldCount = static_cast<int>(JobField::Id) + 1;

/// Stable names for mapping files and profiles: "title", "salary_low".
QLatin1String code(JobField);
std::optional<JobField> jobFieldFrom(QStringView code);

} // namespace rolescope::importer::feed
