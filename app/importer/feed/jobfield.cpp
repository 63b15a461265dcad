// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jobfield.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

constexpr std::array<QLatin1String, jobFieldCount> codes{
    QLatin1String("title"),       QLatin1String("employer"),      QLatin1String("place"),
    QLatin1String("country"),     QLatin1String("remote"),        QLatin1String("type"),
    QLatin1String("level"),       QLatin1String("salary"),        QLatin1String("salary_low"),
    QLatin1String("salary_high"), QLatin1String("salary_middle"), QLatin1String("period"),
    QLatin1String("currency"),    QLatin1String("posted"),        QLatin1String("extracted"),
    QLatin1String("skills"),      QLatin1String("description"),   QLatin1String("url"),
    QLatin1String("id"),
};

} // namespace

QLatin1String code(JobField field) { return codes[static_cast<size_t>(field)]; }

std::optional<JobField> jobFieldFrom(QStringView name)
{
    const auto found = std::find(codes.begin(), codes.end(), name);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<JobField>(found - codes.begin());
}

} // namespace rolescope::importer::feed
