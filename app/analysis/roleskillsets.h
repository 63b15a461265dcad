// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/publishers.h"
#include "domain/catalog.h"

#include <vector>

namespace rolescope::analysis {

/// The skills one role's `skills` and `tools` claims name.
struct RoleSkillSet {
    domain::RoleId role;
    std::vector<int> skills;     ///< places in Catalog::skills, ascending, each once
    std::vector<double> weights; ///< of each, its agreement weight: publishers that name it of those that name skills
};

/// The sets of all roles, in the catalog's order, read in one pass over its claims.
std::vector<RoleSkillSet> roleSkillSets(const domain::Catalog &, const Publishers &);

/// For each skill the roles that name it: how many skills roles share comes from walking these lists, which costs
/// what there is in common and nothing for what is not.
class SharedSkills {
public:
    explicit SharedSkills(const std::vector<RoleSkillSet> &);

    /// How many skills each role shares with this set, by the role's place.
    void countsOf(const RoleSkillSet &, std::vector<int> &counts) const;
    /// How many skills there is a place for.
    size_t skills() const { return m_rolesOf.size(); }
    /// The roles that name a skill, ascending.
    const std::vector<int> &rolesOf(int skill) const { return m_rolesOf[static_cast<size_t>(skill)]; }

private:
    size_t m_roles;
    std::vector<std::vector<int>> m_rolesOf;
};

/// A figure for each pair of things, the same both ways.
class PairTable {
public:
    explicit PairTable(size_t size = 0) : m_size(size), m_values(size * size) {}
    size_t size() const { return m_size; }
    double &at(size_t a, size_t b) { return m_values[a * m_size + b]; }
    double at(size_t a, size_t b) const { return m_values[a * m_size + b]; }

private:
    size_t m_size;
    std::vector<double> m_values;
};

/// Jaccard of every pair of the sets; 1 on the diagonal, also of empty ones.
PairTable jaccardOfPairs(const std::vector<RoleSkillSet> &);

/// TF-IDF cosine (Salton 1975) of one set with each of all: skills that few roles name weigh more. `SharedSkills` is of
/// all sets, the one among them.
std::vector<double> cosinesWith(const RoleSkillSet &, const std::vector<RoleSkillSet> &all, const SharedSkills &);

} // namespace rolescope::analysis
