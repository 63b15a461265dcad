// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/overlap.h"
#include "analysis/parts.h"

#include <algorithm>
#include <map>

namespace rolescope::analysis {
namespace {

using domain::SkillId;

/// A skill named for A, for B or for both; at least one side is given.
SkillFigure figure(const domain::Catalog &catalog, const RoleSkill *a, const RoleSkill *b, const SourceNumbers *numbers,
                   const Publishers &publishers)
{
    const domain::Skill *skill = catalog.skill((a ? a : b)->id);
    SkillFigure result;
    result.id = skill->id;
    result.name = skill->name;
    result.category = catalog.categoryName(skill->category);
    std::set<domain::SourceId> sources;
    if (a) {
        result.strengthA = a->strength;
        result.textsA = static_cast<int>(a->sources.size());
        result.publishersA = publishers.count(a->sources);
        result.oneOfA = a->oneOf;
        if (numbers)
            result.sourcesA = numbers->of(a->sources);
        sources = a->sources;
    }
    if (b) {
        result.strengthB = b->strength;
        result.textsB = static_cast<int>(b->sources.size());
        result.publishersB = publishers.count(b->sources);
        result.oneOfB = b->oneOf;
        if (numbers)
            result.sourcesB = numbers->of(b->sources);
        sources.insert(b->sources.begin(), b->sources.end());
    }
    if (numbers)
        result.sources = numbers->of(sources);
    return result;
}

bool byName(const SkillFigure &a, const SkillFigure &b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

std::vector<CategoryCount> countCategories(const domain::Catalog &catalog, const SkillsInCommon &skills)
{
    std::map<QString, CategoryCount> counts;
    for (const SkillFigure &skill : skills.shared)
        ++counts[skill.category].both;
    for (const SkillFigure &skill : skills.onlyA)
        ++counts[skill.category].onlyA;
    for (const SkillFigure &skill : skills.onlyB)
        ++counts[skill.category].onlyB;

    std::vector<CategoryCount> ordered;
    const auto take = [&](const QString &name) {
        const auto it = counts.find(name);
        if (it == counts.end())
            return;
        ordered.push_back(it->second);
        ordered.back().category = name;
        counts.erase(it);
    };
    for (const domain::SkillCategory &category : catalog.categories)
        take(category.name);
    while (!counts.empty())
        take(QString(counts.begin()->first));
    return ordered;
}

} // namespace

SkillsInCommon compareSkills(const domain::Catalog &catalog, domain::RoleId a, domain::RoleId b,
                             const SourceNumbers &numbers, const Publishers &publishers)
{
    const std::vector<RoleSkill> skillsA = roleSkills(catalog, a);
    const std::vector<RoleSkill> skillsB = roleSkills(catalog, b);
    std::map<SkillId, std::pair<const RoleSkill *, const RoleSkill *>> all;
    for (const RoleSkill &skill : skillsA)
        all[skill.id].first = &skill;
    for (const RoleSkill &skill : skillsB)
        all[skill.id].second = &skill;

    SkillsInCommon result;
    for (const auto &[id, sides] : all) {
        auto &list = sides.first && sides.second ? result.shared : sides.first ? result.onlyA : result.onlyB;
        list.push_back(figure(catalog, sides.first, sides.second, &numbers, publishers));
    }
    for (auto *list : {&result.shared, &result.onlyA, &result.onlyB})
        std::sort(list->begin(), list->end(), byName);

    const int shared = static_cast<int>(result.shared.size());
    result.aOfB = {shared, static_cast<int>(skillsB.size())};
    result.bOfA = {shared, static_cast<int>(skillsA.size())};
    result.jaccard = jaccard(shared, result.bOfA.of, result.aOfB.of);
    result.categories = countCategories(catalog, result);

    const Baseline ofA = selfAgreement(catalog, a, publishers);
    const Baseline ofB = selfAgreement(catalog, b, publishers);
    result.baselinePairs = ofA.pairs + ofB.pairs;
    if (result.baselinePairs > 0)
        result.baseline = (ofA.sum + ofB.sum) / result.baselinePairs;
    return result;
}

std::vector<SkillFigure> skillsOf(const domain::Catalog &catalog, domain::RoleId role)
{
    const Publishers publishers(catalog);
    std::vector<SkillFigure> figures;
    for (const RoleSkill &skill : roleSkills(catalog, role))
        figures.push_back(figure(catalog, &skill, nullptr, nullptr, publishers));
    std::sort(figures.begin(), figures.end(), byName);
    return figures;
}

} // namespace rolescope::analysis
