// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/skillgap.h"

#include "analysis/parts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rolescope::analysis {
namespace {

using domain::Catalog;
using domain::SkillId;
using domain::SourceId;
using domain::Strength;
using Own = std::set<SkillId>;
using Cover = Requirement::Cover;

int compareNames(const QStringList &a, const QStringList &b)
{
    return a.join(QChar(u'\0')).compare(b.join(QChar(u'\0')), Qt::CaseInsensitive);
}

bool standsBefore(const Requirement &a, const Requirement &b)
{
    const auto rank = [](const Requirement &r) { return std::tuple(r.strength, -r.asked.x, -r.described.x); };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    const int byName = compareNames(a.names, b.names);
    return byName != 0 ? byName < 0 : a.skills < b.skills;
}

/// The skill and its alternatives.
std::set<SkillId> groupOf(const RoleSkill &skill)
{
    std::set<SkillId> group(skill.oneOf.begin(), skill.oneOf.end());
    group.insert(skill.id);
    return group;
}

/// The skills of each requirement, each group once.
std::set<std::set<SkillId>> groupsOf(const std::map<SkillId, RoleSkill> &skills)
{
    std::set<std::set<SkillId>> groups;
    for (const auto &[id, skill] : skills)
        groups.insert(groupOf(skill));
    return groups;
}

bool coversAny(const Own &own, const Requirement &requirement)
{
    return std::any_of(requirement.skills.begin(), requirement.skills.end(),
                       [&own](SkillId id) { return own.contains(id); });
}

/// Whether who meets one requirement meets the other, too.
bool implies(const Requirement &met, const Requirement &other)
{
    return std::all_of(met.skills.begin(), met.skills.end(), [&other](SkillId id) {
        return std::find(other.skills.begin(), other.skills.end(), id) != other.skills.end();
    });
}

bool isAsked(const Requirement &requirement, const Thresholds &thresholds)
{
    return proportionTier(requirement.asked.n, thresholds) == ProportionTier::WithInterval
        && wilson(requirement.asked, thresholds.z).lower > thresholds.askedShare;
}

} // namespace

RequirementReader::RequirementReader(const Catalog &catalog) : m_publishers(catalog)
{
    for (const domain::Role &role : catalog.roles)
        m_roleNames.insert(role.id, role.name);
    for (const domain::Skill &skill : catalog.skills)
        m_skillNames.insert(skill.id, skill.name);
    for (const domain::Claim &claim : catalog.claims) {
        if (!namesSkills(claim.section))
            continue;
        m_claims[claim.role].push_back(&claim);
        if (claim.isPair())
            m_claims[claim.otherRole].push_back(&claim);
    }
}

RoleRequirements RequirementReader::of(domain::RoleId role, const AdCounts &ads) const
{
    RoleRequirements result;
    result.role = role;
    result.name = m_roleNames.value(role);
    const std::vector<const domain::Claim *> claims = m_claims.value(role);
    std::set<SourceId> describing;
    for (const domain::Claim *claim : claims)
        describing.insert(claim->source);
    const int publishers = m_publishers.count(describing);
    std::map<SkillId, RoleSkill> skills;
    for (RoleSkill &skill : roleSkills(claims))
        skills.emplace(skill.id, std::move(skill));
    for (const std::set<SkillId> &group : groupsOf(skills)) {
        Requirement requirement = make(group, skills, publishers, ads);
        auto &list = requirement.strength == Strength::Example ? result.examples : result.required;
        list.push_back(std::move(requirement));
    }
    for (auto *list : {&result.required, &result.examples})
        std::sort(list->begin(), list->end(), standsBefore);
    return result;
}

Requirement RequirementReader::make(const std::set<SkillId> &group, const std::map<SkillId, RoleSkill> &skills,
                                    int describing, const AdCounts &ads) const
{
    Requirement requirement;
    std::set<SourceId> sources;
    std::vector<std::pair<QString, SkillId>> named;
    for (const SkillId id : group) {
        named.emplace_back(m_skillNames.value(id), id);
        const RoleSkill &skill = skills.at(id);
        // A member that is required alone is a requirement of its own; its wording is not the group's.
        if (group.size() == 1 || groupOf(skill) == group)
            requirement.strength = std::min(requirement.strength, skill.strength);
        sources.insert(skill.sources.begin(), skill.sources.end());
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    for (const auto &[name, id] : named) {
        requirement.names << name;
        requirement.skills.push_back(id);
    }
    requirement.described = {m_publishers.count(sources), describing};
    requirement.asked = {ads.naming ? ads.naming(requirement.skills) : 0, ads.withText};
    return requirement;
}

Proportion SkillGap::covered() const
{
    return {static_cast<int>(have.size()), static_cast<int>(have.size() + missing.size())};
}

SkillGap skillGap(const RoleRequirements &role, const Own &own)
{
    SkillGap gap;
    gap.role = role.role;
    gap.name = role.name;
    for (Requirement requirement : role.required) {
        const bool has = coversAny(own, requirement);
        requirement.cover = has ? Cover::Own : Cover::None;
        (has ? gap.have : gap.missing).push_back(std::move(requirement));
    }
    gap.examples = role.examples;
    for (Requirement &example : gap.examples)
        example.cover = coversAny(own, example) ? Cover::Own : Cover::None;
    return gap;
}

LearningPlan learningPlan(const RoleRequirements &here, const RoleRequirements &wanted, const Own &own,
                          const Thresholds &thresholds)
{
    LearningPlan plan;
    std::vector<Requirement> missing;
    for (Requirement requirement : wanted.required) {
        const bool isNamed = std::any_of(here.required.begin(), here.required.end(),
                                         [&](const Requirement &met) { return implies(met, requirement); });
        requirement.cover = coversAny(own, requirement) ? Cover::Own : isNamed ? Cover::Named : Cover::None;
        (requirement.cover == Cover::None ? missing : plan.carriesOver).push_back(std::move(requirement));
    }
    const auto isPressing = [&](const Requirement &r) {
        return r.strength == Strength::Required && isAsked(r, thresholds);
    };
    const bool anyPressing = std::any_of(missing.begin(), missing.end(), isPressing);
    for (Requirement &requirement : missing) {
        // The first one is worded most firmly: they stand in that order.
        const bool first = anyPressing ? isPressing(requirement) : requirement.strength == missing.front().strength;
        (first ? plan.first : plan.later).push_back(requirement);
    }
    return plan;
}

std::vector<SkillToAdd> skillsToAdd(const std::vector<RoleRequirements> &roles, domain::RoleId wanted, const Own &own)
{
    std::map<SkillId, SkillToAdd> found;
    for (const RoleRequirements &role : roles) {
        std::set<SkillId> counted; // once a role, though two of its groups may hold it
        for (const Requirement &requirement : role.required) {
            if (coversAny(own, requirement))
                continue;
            for (size_t i = 0; i < requirement.skills.size(); ++i) {
                SkillToAdd &skill = found[requirement.skills[i]];
                skill.skill = requirement.skills[i];
                skill.name = requirement.names[static_cast<qsizetype>(i)];
                skill.requirements += role.role == wanted;
                skill.roles += counted.insert(skill.skill).second;
            }
        }
    }
    std::vector<SkillToAdd> skills;
    for (auto &[id, skill] : found)
        skills.push_back(std::move(skill));
    std::sort(skills.begin(), skills.end(), [](const SkillToAdd &a, const SkillToAdd &b) {
        const auto rank = [](const SkillToAdd &s) { return std::tuple(-s.requirements, -s.roles); };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        const int byName = a.name.compare(b.name, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.skill < b.skill;
    });
    return skills;
}

} // namespace rolescope::analysis
