// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/demandparts.h"

#include "wording/demandwords.h"
#include "wording/labels.h"
#include "wording/methodwords.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rolescope::ui {

namespace {

using analysis::Comparison;
using analysis::Demand;
using analysis::DemandGroup;
using analysis::SkillDemand;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rolescope::ui::DemandPane)
};

constexpr int shortName = 20;
constexpr size_t fewRows = 8; ///< of a group before the person asks for all
constexpr std::array shownGroups{DemandGroup::Both, DemandGroup::DescribedOnly, DemandGroup::AskedOnly,
                                 DemandGroup::TooFewAds};

DemandSide other(DemandSide side) { return side == DemandSide::A ? DemandSide::B : DemandSide::A; }

const QString &nameOf(const Comparison &c, DemandSide side) { return side == DemandSide::A ? c.a.name : c.b.name; }

using SkillsById = std::map<domain::SkillId, const SkillDemand *>;

SkillsById byId(const Demand &demand)
{
    SkillsById skills;
    for (const SkillDemand &skill : demand.skills)
        skills[skill.skill] = &skill;
    return skills;
}

/// What a side's ads say of a skill; a skill it does not list is in none of its ads.
std::optional<SkillDemand> askedBy(const SkillsById &skills, const Demand &demand, domain::SkillId id)
{
    if (!demand.hasIntervals())
        return std::nullopt;
    const auto found = skills.find(id);
    if (found != skills.end())
        return *found->second;
    SkillDemand none;
    none.skill = id;
    none.asked = {0, demand.withText};
    none.interval = analysis::wilson(none.asked, demand.thresholds.z);
    return none;
}

QString figureOf(const SkillDemand &skill) { return wording::share(skill.asked); }

class RowMaker {
public:
    RowMaker(const Comparison &c, DemandSide side)
        : m_comparison(c),
          m_side(side),
          m_other(demandOf(c, other(side))),
          m_others(byId(m_other))
    {}

    chart::ShareRow row(const SkillDemand &skill) const
    {
        chart::ShareRow row;
        row.label = skill.name;
        row.beside = skill.described.n > 0 ? wording::share(skill.described) : QString();
        row.figure = figureOf(skill);
        row.tooltip = Words::tr("%1: %2").arg(skill.name, wording::demandOf(skill));
        if (skill.asked.x > 0)
            row.figureTooltip = Words::tr("%1: %2; lists these job ads").arg(skill.name, wording::askedIn(skill));
        const size_t own = m_side == DemandSide::A ? 0 : 1;
        row.shares[own] = chart::Share{skill.asked, skill.interval};
        if (const auto theirs = askedBy(m_others, m_other, skill.skill)) {
            row.shares[1 - own] = chart::Share{theirs->asked, theirs->interval};
            row.tooltip +=
                u'\n' + Words::tr("%1: %2").arg(nameOf(m_comparison, other(m_side)), wording::askedIn(*theirs));
        }
        return row;
    }

private:
    const Comparison &m_comparison;
    DemandSide m_side;
    const Demand &m_other;
    SkillsById m_others;
};

} // namespace

const Demand &demandOf(const Comparison &c, DemandSide side) { return side == DemandSide::A ? c.demandA : c.demandB; }

DemandRows demandRows(const Comparison &c, DemandSide side, bool all)
{
    const Demand &demand = demandOf(c, side);
    const RowMaker maker(c, side);
    DemandRows rows;
    rows.shares.names = {wording::shortRoleName(c.a.name, shortName), wording::shortRoleName(c.b.name, shortName)};
    rows.shares.confidence = c.thresholds.confidence();
    rows.shares.besideHeading = Words::tr("publishers");
    rows.shares.figureHeading = Words::tr("job ads");
    rows.shares.reading = wording::demandReading(demand, nameOf(c, side));
    std::vector<DemandGroup> groups(shownGroups.begin(), shownGroups.end());
    if (all)
        groups.push_back(DemandGroup::Neither);
    for (const DemandGroup wanted : groups) {
        chart::ShareGroup group;
        group.heading =
            QStringLiteral("%1 · %2").arg(wording::groupName(wanted), wording::number(demand.count(wanted)));
        for (const SkillDemand &skill : demand.skills) {
            if (skill.group != wanted || (!all && group.rows.size() == fewRows))
                continue;
            group.rows.push_back(maker.row(skill));
            rows.skills.push_back(skill.skill);
        }
        rows.shares.groups.push_back(std::move(group));
    }
    rows.shares.more = int(demand.skills.size() - rows.skills.size());
    return rows;
}

ChartTable demandTable(const Comparison &c, DemandSide side)
{
    const Demand &demand = demandOf(c, side);
    const Demand &theirs = demandOf(c, other(side));
    const SkillsById others = byId(theirs);
    ChartTable table;
    table.header = {Words::tr("Skill"),
                    Words::tr("Group"),
                    Words::tr("Publishers"),
                    Words::tr("Job ads"),
                    Words::tr("Interval (%1 %)").arg(wording::confidence(c.thresholds.confidence())),
                    Words::tr("Job ads, %1").arg(nameOf(c, other(side)))};
    for (const SkillDemand &skill : demand.skills) {
        const auto asked = askedBy(others, theirs, skill.skill);
        table.rows.push_back({skill.name, wording::groupShort(skill.group), wording::share(skill.described),
                              figureOf(skill), skill.interval ? wording::percents(*skill.interval) : QString(),
                              asked ? wording::shareWithInterval(asked->asked, asked->interval) : QString()});
    }
    return table;
}

} // namespace rolescope::ui
