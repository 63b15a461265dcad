// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/typecell.h"

#include "importer/adterms.h"

#include <utility>

namespace rolescope::importer::feed {

using domain::JobType;

TypeValue readTypeCell(QStringView cell)
{
    static constexpr std::pair<const char16_t *, JobType> codes[] = {
        {u"FT", JobType::FullTime},         {u"PT", JobType::PartTime},       {u"CT", JobType::Contract},
        {u"FL", JobType::Freelance},        {u"fulltime", JobType::FullTime}, {u"parttime", JobType::PartTime},
        {u"CONTRACTOR", JobType::Contract}, {u"INTERN", JobType::Internship},
    };
    const QStringView word = cell.trimmed();
    for (const auto &[code, type] : codes)
        if (word == QStringView(code))
            return {type, {}};
    const bool several = word.contains(u',') || word.contains(u" and ") || word.contains(u';');
    if (several)
        for (qsizetype at = 1; at < word.size(); ++at)
            if (word[at] == u',' || word[at] == u';' || word.sliced(at).startsWith(u" and ")) {
                const JobTypeReading first = jobTypeOf(word.first(at));
                if (first.type != JobType::Unknown)
                    return {first.type, first.hours};
            }
    const JobTypeReading reading = jobTypeOf(word);
    return {reading.type, reading.hours};
}

} // namespace rolescope::importer::feed
