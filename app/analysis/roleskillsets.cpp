// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/roleskillsets.h"

#include "analysis/overlap.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace rolescope::analysis {
namespace {

using domain::SourceId;

/// That a source names a skill for a role.
struct Naming {
    int skill = 0;
    SourceId source;

    auto operator<=>(const Naming &) const = default;
};

template <typename Item>
auto placesOf(const std::vector<Item> &items)
{
    std::unordered_map<decltype(Item::id), int> places;
    for (size_t i = 0; i < items.size(); ++i)
        places.emplace(items[i].id, static_cast<int>(i));
    return places;
}

std::vector<std::vector<Naming>> namingsByRole(const domain::Catalog &catalog)
{
    const auto roles = placesOf(catalog.roles);
    const auto skills = placesOf(catalog.skills);
    std::vector<std::vector<Naming>> namings(catalog.roles.size());
    for (const domain::Claim &claim : catalog.claims) {
        if (!namesSkills(claim.section))
            continue;
        for (const domain::RoleId id : {claim.role, claim.otherRole}) {
            const auto role = roles.find(id);
            if (role == roles.end())
                continue;
            for (const domain::ClaimSkill &link : claim.skills)
                if (const auto skill = skills.find(link.skill); skill != skills.end())
                    namings[static_cast<size_t>(role->second)].push_back({skill->second, claim.source});
        }
    }
    return namings;
}

RoleSkillSet setOf(std::vector<Naming> namings, const Publishers &publishers)
{
    std::sort(namings.begin(), namings.end());
    std::set<SourceId> all;
    for (const Naming &naming : namings)
        all.insert(naming.source);
    // Most roles of a large library have one source: no question of who agrees.
    const int of = all.size() == 1 ? 1 : publishers.count(all);
    RoleSkillSet set;
    for (auto first = namings.begin(); first != namings.end();) {
        std::set<SourceId> sources;
        const int skill = first->skill;
        for (; first != namings.end() && first->skill == skill; ++first)
            sources.insert(first->source);
        set.skills.push_back(skill);
        set.weights.push_back(of == 1 ? 1.0 : static_cast<double>(publishers.count(sources)) / of);
    }
    return set;
}

} // namespace

std::vector<RoleSkillSet> roleSkillSets(const domain::Catalog &catalog, const Publishers &publishers)
{
    std::vector<std::vector<Naming>> namings = namingsByRole(catalog);
    std::vector<RoleSkillSet> sets;
    sets.reserve(namings.size());
    for (size_t i = 0; i < namings.size(); ++i) {
        sets.push_back(setOf(std::move(namings[i]), publishers));
        sets.back().role = catalog.roles[i].id;
    }
    return sets;
}

SharedSkills::SharedSkills(const std::vector<RoleSkillSet> &sets) : m_roles(sets.size())
{
    for (size_t role = 0; role < sets.size(); ++role)
        for (const int skill : sets[role].skills) {
            if (m_rolesOf.size() <= static_cast<size_t>(skill))
                m_rolesOf.resize(static_cast<size_t>(skill) + 1);
            m_rolesOf[static_cast<size_t>(skill)].push_back(static_cast<int>(role));
        }
}

void SharedSkills::countsOf(const RoleSkillSet &set, std::vector<int> &counts) const
{
    counts.assign(m_roles, 0);
    for (const int skill : set.skills)
        for (const int other : rolesOf(skill))
            ++counts[static_cast<size_t>(other)];
}

PairTable jaccardOfPairs(const std::vector<RoleSkillSet> &sets)
{
    const SharedSkills shared(sets);
    PairTable table(sets.size());
    std::vector<int> counts;
    for (size_t a = 0; a < sets.size(); ++a) {
        shared.countsOf(sets[a], counts);
        const int ofA = static_cast<int>(sets[a].skills.size());
        for (size_t b = 0; b < sets.size(); ++b)
            table.at(a, b) = jaccard(counts[b], ofA, static_cast<int>(sets[b].skills.size()));
        table.at(a, a) = 1;
    }
    return table;
}

std::vector<double> cosinesWith(const RoleSkillSet &chosen, const std::vector<RoleSkillSet> &sets,
                                const SharedSkills &shared)
{
    const int roles = static_cast<int>(
        std::count_if(sets.begin(), sets.end(), [](const RoleSkillSet &set) { return !set.skills.empty(); }));
    const auto weight = [&](const RoleSkillSet &set, size_t at) {
        const int named = static_cast<int>(shared.rolesOf(set.skills[at]).size());
        return set.weights[at] * inverseFrequency(roles, named);
    };
    std::vector<double> ofChosen(shared.skills());
    double square = 0;
    for (size_t at = 0; at < chosen.skills.size(); ++at) {
        const double own = weight(chosen, at);
        ofChosen[static_cast<size_t>(chosen.skills[at])] = own;
        square += own * own;
    }
    std::vector<double> all;
    for (const RoleSkillSet &set : sets) {
        double dot = 0, squareOf = 0;
        for (size_t at = 0; at < set.skills.size(); ++at) {
            const double other = weight(set, at);
            dot += other * ofChosen[static_cast<size_t>(set.skills[at])];
            squareOf += other * other;
        }
        all.push_back(dot > 0 ? dot / std::sqrt(square * squareOf) : 0);
    }
    return all;
}

} // namespace rolescope::analysis
