// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "analysis/rolefamilies.h"
#include "analysis/thresholds.h"

#include <vector>

namespace rolescope::analysis {

/// Another role beside a chosen one, in counts of skills, each named skill once.
struct SimilarRole {
    domain::RoleId role;
    QString name;
    Coverage covered; ///< of its skills, how many are also named for the chosen role
    Coverage back;    ///< of the chosen role's skills, how many are also named for it
    double jaccard = 0;
};

/// What orders similar roles.
enum class SimilarOrder {
    Jaccard, ///< shared of all that either names
    Cosine,  ///< with skills that few roles name weighing more
};

/// All other roles as one chosen role sees them: those with skills in common, and how many have none.
struct SimilarRoles {
    domain::RoleId role;
    int skills = 0;                 ///< named for the chosen role
    std::vector<SimilarRole> roles; ///< nearest first, then by name
    int sharingNone = 0;            ///< other roles with skills of which none is shared
    int withoutSkills = 0;          ///< other roles that no source names a skill for
    SimilarOrder order = SimilarOrder::Jaccard;
};

/// The skills behind the counts of a pair, each list by name.
struct SharedSkillLists {
    std::vector<domain::SkillId> shared;
    std::vector<domain::SkillId> onlyA;
    std::vector<domain::SkillId> onlyB;
};

/// Some roles in an order in which families stand together, with what each pair shares.
struct RoleMatrix {
    struct Entry {
        domain::RoleId role;
        QString name;
        int skills = 0;
        int family = 0; ///< counting up; neighbours with equal ones belong together
    };
    std::vector<Entry> roles;
    std::vector<int> shared; ///< skills of each pair, row by row; on the diagonal a role's own

    int sharedBy(size_t a, size_t b) const { return shared[a * roles.size() + b]; }
    double jaccard(size_t a, size_t b) const;
};

/// Every role's skills, ready for questions about any of them. Keeps no reference to the catalog.
class RoleSimilarity {
public:
    RoleSimilarity(const domain::Catalog &, const Publishers &, const Thresholds & = {});

    /// Empty lists where the role is unknown.
    SimilarRoles similarTo(domain::RoleId) const;
    SharedSkillLists lists(domain::RoleId a, domain::RoleId b) const;
    /// Of these roles, each once; those without skills are left out.
    RoleMatrix matrix(const std::vector<domain::RoleId> &) const;
    /// All roles with skills, by name.
    std::vector<domain::RoleId> rolesWithSkills() const;

private:
    struct Skill {
        domain::SkillId id;
        QString name;
    };
    const RoleSkillSet *set(domain::RoleId) const; ///< null where it is unknown

    Thresholds m_thresholds;
    std::vector<RoleSkillSet> m_sets; ///< by name of the role
    std::vector<QString> m_names;     ///< of the roles
    std::vector<Skill> m_skills;      ///< by key
    SharedSkills m_shared;
};

} // namespace rolescope::analysis
