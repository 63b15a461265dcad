// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/overlap.h"
#include "analysis/parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::ClaimSkill;
using domain::Section;
using domain::SkillId;
using domain::Strength;

std::vector<SkillId> alternatives(const Claim &claim, const ClaimSkill &link)
{
    std::vector<SkillId> members;
    if (link.oneOf != 0)
        for (const ClaimSkill &other : claim.skills)
            if (other.oneOf == link.oneOf)
                members.push_back(other.skill);
    return members;
}

} // namespace

std::vector<RoleSkill> roleSkills(const domain::Catalog &catalog, domain::RoleId role)
{
    std::vector<const Claim *> claims;
    for (const Claim &claim : catalog.claims)
        if (claim.isAbout(role))
            claims.push_back(&claim);
    return roleSkills(claims);
}

std::vector<RoleSkill> roleSkills(const std::vector<const Claim *> &claims)
{
    std::map<SkillId, RoleSkill> found;
    std::set<SkillId> standsAlone;
    for (const Claim *given : claims) {
        const Claim &claim = *given;
        if (!namesSkills(claim.section))
            continue;
        for (const ClaimSkill &link : claim.skills) {
            RoleSkill &skill = found.try_emplace(link.skill).first->second;
            skill.id = link.skill;
            skill.strength = std::min(skill.strength, link.strength);
            skill.sources.insert(claim.source);
            // A list of tools names what is used; only a requirement can take a skill out of its group.
            if (link.oneOf == 0 && claim.section == Section::Skills && link.strength == Strength::Required)
                standsAlone.insert(link.skill);
            if (skill.oneOf.empty())
                skill.oneOf = alternatives(claim, link);
        }
    }
    std::vector<RoleSkill> skills;
    for (auto &[id, skill] : found) {
        if (standsAlone.contains(id))
            skill.oneOf.clear();
        skills.push_back(std::move(skill));
    }
    return skills;
}

Baseline selfAgreement(const domain::Catalog &catalog, domain::RoleId role, const Publishers &publishers)
{
    std::map<domain::SourceId, std::set<SkillId>> texts;
    for (const RoleSkill &skill : roleSkills(catalog, role))
        for (const domain::SourceId source : skill.sources)
            texts[source].insert(skill.id);

    std::vector<double> fractions;
    for (auto a = texts.begin(); a != texts.end(); ++a) {
        for (auto b = std::next(a); b != texts.end(); ++b) {
            if (!publishers.areIndependent(a->first, b->first))
                continue;
            std::vector<SkillId> shared;
            std::set_intersection(a->second.begin(), a->second.end(), b->second.begin(), b->second.end(),
                                  std::back_inserter(shared));
            const auto sizeOf = [](const auto &skills) { return static_cast<int>(skills.size()); };
            fractions.push_back(jaccard(sizeOf(shared), sizeOf(a->second), sizeOf(b->second)));
        }
    }
    // Added in order of size, so that the last digit does not depend on the order of sources.
    std::sort(fractions.begin(), fractions.end());
    Baseline baseline;
    baseline.sum = std::accumulate(fractions.begin(), fractions.end(), 0.);
    baseline.pairs = static_cast<int>(fractions.size());
    return baseline;
}

} // namespace rolescope::analysis
