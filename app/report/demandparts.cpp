// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/demandparts.h"

#include "wording/demandwords.h"

#include <QStringList>

#include <algorithm>

namespace rolescope::report {
namespace {

constexpr size_t firstFew = 6;

} // namespace

std::vector<const analysis::SkillDemand *> skillsIn(const analysis::Demand &demand, analysis::DemandGroup group)
{
    std::vector<const analysis::SkillDemand *> skills;
    for (const analysis::SkillDemand &skill : demand.skills)
        if (skill.group == group)
            skills.push_back(&skill);
    return skills;
}

std::vector<const analysis::DemandDifference *> toldFor(const analysis::Comparison &c, bool a)
{
    std::vector<const analysis::DemandDifference *> told;
    for (const analysis::DemandDifference &skill : c.demandDifferences)
        if (skill.canTell() && (skill.interval->lower > 0) == a)
            told.push_back(&skill);
    if (!a)
        std::reverse(told.begin(), told.end());
    return told;
}

QString firstSkills(const std::vector<const analysis::SkillDemand *> &skills)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(firstFew, skills.size()); ++i)
        parts += wording::skillShare(skills[i]->name, skills[i]->asked);
    return wording::firstOf(parts, static_cast<int>(skills.size()));
}

} // namespace rolescope::report
