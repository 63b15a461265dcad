// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/demandpages.h"

#include "report/demandparts.h"
#include "report/reportparts.h"

#include "wording/demandwords.h"
#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

using analysis::Comparison;
using analysis::Demand;
using analysis::DemandDifference;
using analysis::DemandGroup;

constexpr size_t mostOfGroup = 15;
constexpr size_t mostDifferences = 8; // of each role: the section is to stay on its page

/// Each skill with its interval; where there are too few ads for one, names in one paragraph.
void addSkills(ListColumn &column, const std::vector<const analysis::SkillDemand *> &skills, DemandGroup group)
{
    if (group == DemandGroup::TooFewAds) {
        column.items.push_back({plain(firstSkills(skills)), false});
        return;
    }
    const size_t shown = std::min(skills.size(), mostOfGroup);
    for (size_t i = 0; i < shown; ++i)
        column.items.push_back(
            {{{Tone::Normal, skills[i]->name, {}, {}},
              {Tone::Quiet, u' ' + wording::shareWithInterval(skills[i]->asked, skills[i]->interval), {}, {}}},
             false});
    if (shown < skills.size())
        column.items.push_back({quiet(wording::moreSkills(static_cast<int>(skills.size() - shown))), false});
}

ListColumn roleColumn(const Demand &demand, const QString &role, Tone tone)
{
    ListColumn column{{{tone, role, {}, {}}}, {}, 1};
    column.items.push_back({quiet(wording::adsWithText(demand)), false});
    for (const DemandGroup group : shownGroups) {
        const auto skills = skillsIn(demand, group);
        if (skills.empty() || demand.withText == 0)
            continue;
        column.items.push_back(
            {{{Tone::Normal, QStringLiteral("%1 · %2").arg(wording::groupName(group)).arg(skills.size()), {}, {}}},
             true});
        addSkills(column, skills, group);
    }
    return column;
}

void addDifferences(std::vector<Block> &blocks, const Comparison &c)
{
    blocks.emplace_back(ParagraphBlock{plain(wording::differencesReading(c)), true});
    TableBlock table;
    table.columns = {{wording::differsHead(), 1.4, Tone::Quiet},
                     {c.a.name, 0.8, Tone::RoleA},
                     {c.b.name, 0.8, Tone::RoleB},
                     {wording::differenceHead(), 1, Tone::Quiet}};
    int left = 0;
    for (const bool a : {true, false}) {
        const std::vector<const DemandDifference *> told = toldFor(c, a);
        const size_t shown = std::min(told.size(), mostDifferences);
        left += static_cast<int>(told.size() - shown);
        for (size_t i = 0; i < shown; ++i)
            table.rows.push_back({{plain(told[i]->name), plain(wording::share(told[i]->a)),
                                   plain(wording::share(told[i]->b)), plain(wording::difference(*told[i]))},
                                  a ? chart::Ink::RoleA : chart::Ink::RoleB});
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    if (left > 0)
        blocks.emplace_back(ParagraphBlock{quiet(wording::moreDifferences(left)), false});
}

} // namespace

std::vector<Block> demandBlocks(const Comparison &c)
{
    std::vector<Block> blocks;
    if (c.demandA.withText + c.demandB.withText == 0)
        return blocks;
    blocks.emplace_back(HeadingBlock{wording::demandName(), 1, {}, QStringLiteral("demand")});
    for (const bool a : {true, false})
        blocks.emplace_back(
            ParagraphBlock{plain(wording::demandReading(a ? c.demandA : c.demandB, a ? c.a.name : c.b.name)), true});
    blocks.emplace_back(ListsBlock{
        {roleColumn(c.demandA, c.a.name, Tone::RoleA), roleColumn(c.demandB, c.b.name, Tone::RoleB)}, true, true});
    addDifferences(blocks, c);
    blocks.emplace_back(ParagraphBlock{quiet(wording::demandLimit(c.thresholds)), false});
    return blocks;
}

} // namespace rolescope::report
