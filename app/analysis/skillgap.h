// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"
#include "analysis/publishers.h"
#include "domain/catalog.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace rolescope::analysis {

struct RoleSkill;

/// What a role asks for: one skill, or a one-of group, which is one requirement.
struct Requirement {
    enum class Cover : quint8 {
        None,
        Own,   ///< by a skill a person can do
        Named, ///< by one that is named for the role they are in
    };

    std::vector<domain::SkillId> skills;                   ///< by name; more than one are alternatives
    QStringList names;                                     ///< theirs
    domain::Strength strength = domain::Strength::Example; ///< strongest wording
    Proportion described; ///< publishers that name any of them, of those that name skills for the role
    Proportion asked;     ///< job ads that ask for any of them, of those with a description
    Cover cover = Cover::None;

    bool isOneOf() const { return skills.size() > 1; }
};

/// A role's job ads as their holder counts them, who alone sees jobs.
struct AdCounts {
    int withText = 0;                                                     ///< with a description
    std::function<int(const std::vector<domain::SkillId> &)> naming = {}; ///< of these, those that name any
};

/// All that a role asks for, firmest wording first; in it what most job ads ask for, then what most publishers
/// name, then by name. A plain value.
struct RoleRequirements {
    domain::RoleId role;
    QString name;
    std::vector<Requirement> required; ///< what counts; every wording but "example"
    std::vector<Requirement> examples; ///< named as examples: no requirements, listed apart

    size_t count() const { return required.size(); }
};

/// Finds the requirements of one role after the other; the catalog must outlive it.
class RequirementReader {
public:
    explicit RequirementReader(const domain::Catalog &);

    /// Of a role that is not there: nothing.
    RoleRequirements of(domain::RoleId, const AdCounts & = {}) const;

private:
    Requirement make(const std::set<domain::SkillId> &group, const std::map<domain::SkillId, RoleSkill> &,
                     int describing, const AdCounts &) const;

    Publishers m_publishers;
    QHash<domain::RoleId, QString> m_roleNames;
    QHash<domain::SkillId, QString> m_skillNames;
    QHash<domain::RoleId, std::vector<const domain::Claim *>> m_claims; ///< on skills and tools
};

/// A person's skills against one role. Both lists together are the requirements, each in their order.
struct SkillGap {
    domain::RoleId role;
    QString name;
    std::vector<Requirement> have;
    std::vector<Requirement> missing;
    std::vector<Requirement> examples; ///< not counted; covered where a person has one

    Proportion covered() const;
};

SkillGap skillGap(const RoleRequirements &, const std::set<domain::SkillId> &own);

/// From a role to another one: the three lists together are the other one's requirements.
struct LearningPlan {
    std::vector<Requirement> carriesOver; ///< own skills, and what is named for the role a person is in, too
    std::vector<Requirement> first;
    std::vector<Requirement> later;
};

/// To learn first is what is required and what job ads ask for; where no requirement is both, or job ads are too few
/// to tell, what is worded most firmly of all that is missing. A one-of group of the role a person is in says of
/// none of its members that they have it.
LearningPlan learningPlan(const RoleRequirements &here, const RoleRequirements &wanted,
                          const std::set<domain::SkillId> &own, const Thresholds & = {});

/// A skill that is missing, and what it would cover.
struct SkillToAdd {
    domain::SkillId skill;
    QString name;
    int requirements = 0; ///< of the wanted role
    int roles = 0;        ///< in which it covers a requirement

    bool operator==(const SkillToAdd &) const = default;
};

/// Every skill that would cover a requirement more in any of the roles: what covers most of `wanted` first, then
/// what most roles ask for, then by name.
std::vector<SkillToAdd> skillsToAdd(const std::vector<RoleRequirements> &roles, domain::RoleId wanted,
                                    const std::set<domain::SkillId> &own);

} // namespace rolescope::analysis
