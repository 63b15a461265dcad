// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/skilldemand.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rolescope::analysis {
namespace {

bool standsBefore(const SkillDemand &x, const SkillDemand &y)
{
    if (x.group != y.group)
        return x.group < y.group;
    const auto rank = [](const SkillDemand &skill) {
        return std::make_tuple(skill.interval ? skill.interval->lower : 0, skill.asked.x, skill.described.x);
    };
    if (rank(x) != rank(y))
        return rank(x) > rank(y);
    if (const int order = x.name.compare(y.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return x.name != y.name ? x.name < y.name : x.skill < y.skill;
}

} // namespace

int Demand::count(DemandGroup group) const
{
    return static_cast<int>(
        std::count_if(skills.begin(), skills.end(), [group](const SkillDemand &s) { return s.group == group; }));
}

DemandGroup demandGroup(Proportion described, Proportion asked, const Thresholds &thresholds)
{
    if (proportionTier(asked.n, thresholds) != ProportionTier::WithInterval)
        return DemandGroup::TooFewAds;
    const Interval interval = wilson(asked, thresholds.z);
    if (interval.lower > thresholds.askedShare)
        return described.x > 0 ? DemandGroup::Both : DemandGroup::AskedOnly;
    if (interval.upper < thresholds.rareShare)
        return described.x > 0 ? DemandGroup::DescribedOnly : DemandGroup::Neither;
    return DemandGroup::TooFewAds;
}

Demand demand(const Agreement &agreement, const RoleAds &ads, const Thresholds &thresholds)
{
    Demand result;
    result.ads = ads.ads;
    result.withText = ads.withText;
    std::map<domain::SkillId, SkillDemand> skills;
    const auto entry = [&skills](domain::SkillId id, const QString &name) -> SkillDemand & {
        SkillDemand &skill = skills[id];
        skill.skill = id;
        skill.name = name;
        return skill;
    };
    for (const AgreementSection &section : agreement.sections) {
        if (section.section != domain::Section::Skills)
            continue;
        result.publishers = section.publishers;
        for (const AgreementRow &row : section.rows)
            if (row.skill.isValid()) // the others are statements
                entry(row.skill, row.text).described.x = row.publishers;
    }
    for (const SkillAds &skill : ads.skills)
        entry(skill.skill, skill.name).asked.x = skill.ads;

    const bool hasInterval = proportionTier(ads.withText, thresholds) == ProportionTier::WithInterval;
    for (auto &[id, skill] : skills) {
        skill.described.n = result.publishers;
        skill.asked.n = ads.withText;
        if (hasInterval)
            skill.interval = wilson(skill.asked, thresholds.z);
        skill.group = demandGroup(skill.described, skill.asked, thresholds);
        result.skills.push_back(std::move(skill));
    }
    std::sort(result.skills.begin(), result.skills.end(), standsBefore);
    return result;
}

} // namespace rolescope::analysis
