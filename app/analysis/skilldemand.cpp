// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/skilldemand.h"

#include "analysis/agreement.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rolescope::analysis {
namespace {

/// By name, and without ties.
bool isNamedBefore(const auto &x, const auto &y)
{
    if (const int order = x.name.compare(y.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return x.name != y.name ? x.name < y.name : x.skill < y.skill;
}

bool standsBefore(const SkillDemand &x, const SkillDemand &y)
{
    if (x.group != y.group)
        return x.group < y.group;
    const auto rank = [](const SkillDemand &skill) {
        return std::make_tuple(skill.interval ? skill.interval->lower : 0, skill.asked.x, skill.described.x);
    };
    if (rank(x) != rank(y))
        return rank(x) > rank(y);
    return isNamedBefore(x, y);
}

bool differsBefore(const DemandDifference &x, const DemandDifference &y)
{
    if (x.canTell() != y.canTell())
        return x.canTell();
    const auto centre = [](const DemandDifference &d) { return d.interval->lower + d.interval->upper; };
    if (x.canTell() && centre(x) != centre(y))
        return centre(x) > centre(y);
    return isNamedBefore(x, y);
}

} // namespace

bool Demand::hasIntervals() const { return proportionTier(withText, thresholds) == ProportionTier::WithInterval; }

int Demand::count(DemandGroup group) const
{
    return static_cast<int>(
        std::count_if(skills.begin(), skills.end(), [group](const SkillDemand &s) { return s.group == group; }));
}

domain::FilterSpec Demand::jobsAskingFor(domain::SkillId skill) const
{
    domain::FilterSpec filter;
    filter.roles = {role};
    filter.skills = {skill};
    return filter;
}

domain::FilterSpec Demand::jobsWithText() const
{
    domain::FilterSpec filter;
    filter.roles = {role};
    filter.withText = true;
    return filter;
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
    result.role = ads.role;
    result.ads = ads.ads;
    result.withText = ads.withText;
    result.thresholds = thresholds;
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

    for (auto &[id, skill] : skills) {
        skill.described.n = result.publishers;
        skill.asked.n = ads.withText;
        if (result.hasIntervals())
            skill.interval = wilson(skill.asked, thresholds.z);
        skill.group = demandGroup(skill.described, skill.asked, thresholds);
        result.skills.push_back(std::move(skill));
    }
    std::sort(result.skills.begin(), result.skills.end(), standsBefore);
    return result;
}

std::vector<DemandDifference> demandDifferences(const Demand &a, const Demand &b, const Thresholds &thresholds)
{
    std::map<domain::SkillId, DemandDifference> skills;
    const auto add = [&skills](const Demand &side, Proportion DemandDifference::*of) {
        for (const SkillDemand &skill : side.skills) {
            if (skill.asked.x == 0)
                continue;
            DemandDifference &difference = skills[skill.skill];
            difference.skill = skill.skill;
            difference.name = skill.name;
            (difference.*of).x = skill.asked.x;
        }
    };
    add(a, &DemandDifference::a);
    add(b, &DemandDifference::b);

    std::vector<DemandDifference> result;
    for (auto &[id, difference] : skills) {
        difference.a.n = a.withText;
        difference.b.n = b.withText;
        difference.interval = differenceInterval(difference.a, difference.b, thresholds);
        result.push_back(std::move(difference));
    }
    std::sort(result.begin(), result.end(), differsBefore);
    return result;
}

} // namespace rolescope::analysis
