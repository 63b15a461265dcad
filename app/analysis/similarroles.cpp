// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/similarroles.h"

#include "analysis/overlap.h"

#include <algorithm>
#include <numeric>

namespace rolescope::analysis {
namespace {

using domain::RoleId;
using domain::SkillId;

/// A similar role with what orders it.
struct Ranked {
    SimilarRole role;
    double likeness = 0;
    size_t place = 0; ///< by name
};

bool isNearer(const Ranked &a, const Ranked &b)
{
    return a.likeness != b.likeness ? a.likeness > b.likeness : a.place < b.place;
}

int sizeOf(const RoleSkillSet &set) { return static_cast<int>(set.skills.size()); }

} // namespace

double RoleMatrix::jaccard(size_t a, size_t b) const
{
    return analysis::jaccard(sharedBy(a, b), roles[a].skills, roles[b].skills);
}

RoleSimilarity::RoleSimilarity(const domain::Catalog &catalog, const Publishers &publishers,
                               const Thresholds &thresholds)
    : m_thresholds(thresholds),
      m_sets(roleSkillSets(catalog, publishers)),
      m_shared(m_sets)
{
    for (const domain::Role &role : catalog.roles)
        m_names.push_back(role.name);
    for (const domain::Skill &skill : catalog.skills)
        m_skills.push_back({skill.id, skill.name});
}

const RoleSkillSet *RoleSimilarity::set(RoleId role) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [role](const auto &set) { return set.role == role; });
    return found == m_sets.end() ? nullptr : &*found;
}

std::vector<RoleId> RoleSimilarity::rolesWithSkills() const
{
    std::vector<RoleId> roles;
    for (const RoleSkillSet &set : m_sets)
        if (!set.skills.empty())
            roles.push_back(set.role);
    return roles;
}

SimilarRoles RoleSimilarity::similarTo(RoleId id) const
{
    SimilarRoles result;
    result.role = id;
    const RoleSkillSet *chosen = set(id);
    if (!chosen)
        return result;
    result.skills = sizeOf(*chosen);
    if (static_cast<int>(rolesWithSkills().size()) >= m_thresholds.rolesForCosine)
        result.order = SimilarOrder::Cosine;
    const std::vector<double> likeness =
        result.order == SimilarOrder::Cosine ? cosinesWith(*chosen, m_sets, m_shared) : std::vector<double>();
    std::vector<int> counts;
    m_shared.countsOf(*chosen, counts);
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < m_sets.size(); ++i) {
        if (m_sets[i].role == id)
            continue;
        const int of = sizeOf(m_sets[i]), shared = counts[i];
        result.withoutSkills += of == 0 ? 1 : 0;
        result.sharingNone += of > 0 && shared == 0 ? 1 : 0;
        if (shared == 0)
            continue;
        const double overlap = jaccard(shared, result.skills, of);
        ranked.push_back({{m_sets[i].role, m_names[i], {shared, of}, {shared, result.skills}, overlap},
                          likeness.empty() ? overlap : likeness[i],
                          i});
    }
    std::sort(ranked.begin(), ranked.end(), isNearer);
    for (Ranked &role : ranked)
        result.roles.push_back(std::move(role.role));
    return result;
}

SharedSkillLists RoleSimilarity::lists(RoleId a, RoleId b) const
{
    SharedSkillLists lists;
    const RoleSkillSet *ofA = set(a), *ofB = set(b);
    if (!ofA || !ofB)
        return lists;
    const auto byName = [this](const std::vector<int> &places) {
        std::vector<const Skill *> skills;
        for (const int place : places)
            skills.push_back(&m_skills[static_cast<size_t>(place)]);
        std::stable_sort(skills.begin(), skills.end(), [](const Skill *one, const Skill *two) {
            return one->name.compare(two->name, Qt::CaseInsensitive) < 0;
        });
        std::vector<SkillId> ids;
        for (const Skill *skill : skills)
            ids.push_back(skill->id);
        return ids;
    };
    std::vector<int> shared, onlyA, onlyB;
    std::set_intersection(ofA->skills.begin(), ofA->skills.end(), ofB->skills.begin(), ofB->skills.end(),
                          std::back_inserter(shared));
    std::set_difference(ofA->skills.begin(), ofA->skills.end(), shared.begin(), shared.end(),
                        std::back_inserter(onlyA));
    std::set_difference(ofB->skills.begin(), ofB->skills.end(), shared.begin(), shared.end(),
                        std::back_inserter(onlyB));
    lists.shared = byName(shared);
    lists.onlyA = byName(onlyA);
    lists.onlyB = byName(onlyB);
    return lists;
}

RoleMatrix RoleSimilarity::matrix(const std::vector<RoleId> &wanted) const
{
    std::vector<size_t> places; // by name, so that the order asked for changes nothing
    for (size_t i = 0; i < m_sets.size(); ++i)
        if (!m_sets[i].skills.empty() && std::find(wanted.begin(), wanted.end(), m_sets[i].role) != wanted.end())
            places.push_back(i);
    std::vector<RoleSkillSet> sets;
    for (const size_t place : places)
        sets.push_back(m_sets[place]);
    const FamilyOrder found = familyOrder(jaccardOfPairs(sets), m_thresholds.sameFamily);

    RoleMatrix matrix;
    const SharedSkills shared(sets);
    std::vector<int> counts;
    for (size_t i = 0; i < found.order.size(); ++i) {
        const size_t at = found.order[i];
        matrix.roles.push_back({sets[at].role, m_names[places[at]], sizeOf(sets[at]), found.family[i]});
        shared.countsOf(sets[at], counts);
        for (const size_t other : found.order)
            matrix.shared.push_back(counts[other]);
    }
    return matrix;
}

} // namespace rolescope::analysis
