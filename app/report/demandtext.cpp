// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/demandtext.h"

#include "report/comparisontext.h"
#include "report/demandparts.h"

#include "wording/demandwords.h"

namespace rolescope::report {
namespace {

using analysis::Demand;
using analysis::DemandDifference;
using analysis::DemandGroup;
using analysis::SkillDemand;

constexpr qsizetype nameColumn = 34;
constexpr qsizetype shareColumn = 24;

/// A name with what stands behind it, in a column of its own where the name leaves room.
QString row(const QString &name, const QString &words)
{
    return wrapped(words, QStringLiteral("  ") + printable(name).leftJustified(nameColumn) + u' ') + u'\n';
}

/// "Python   14 of 60 (14–35 %)   described by 2 of 3 publishers"
QString skillRow(const SkillDemand &skill)
{
    const QString asked = wording::shareWithInterval(skill.asked, skill.interval);
    const QString name = QStringLiteral("  ") + printable(skill.name).leftJustified(nameColumn) + u' ';
    return skill.group == DemandGroup::AskedOnly
        ? name + asked + u'\n'
        : name + asked.leftJustified(shareColumn) + u' ' + wording::describedBy(skill.described) + u'\n';
}

QString groupHead(DemandGroup group, size_t count)
{
    return QStringLiteral("%1 (%2)").arg(wording::groupName(group), QString::number(count));
}

QString namesLine(DemandGroup group, const std::vector<const SkillDemand *> &skills)
{
    QStringList names;
    for (const SkillDemand *skill : skills)
        names += skill->name;
    return wrapped(QStringLiteral("%1: %2").arg(groupHead(group, skills.size()), names.join(QStringLiteral(", "))));
}

QString told(const analysis::Comparison &c, bool a)
{
    const std::vector<const DemandDifference *> skills = toldFor(c, a);
    if (skills.empty())
        return {};
    QString text = printable(wording::askedMoreFor(a ? c.a.name : c.b.name)) + u'\n';
    for (const DemandDifference *skill : skills)
        text += row(skill->name, wording::differenceLine(*skill));
    return text;
}

} // namespace

QString demandText(const Demand &demand, const QString &role)
{
    QString text = heading(printable(role), u'=') + printable(wording::adsWithText(demand)) + u'\n'
        + wrapped(wording::demandReading(demand, role)) + u'\n';
    for (const DemandGroup group : shownGroups) {
        const std::vector<const SkillDemand *> skills = skillsIn(demand, group);
        if (skills.empty())
            continue;
        text += u'\n' + heading(groupHead(group, skills.size()));
        for (const SkillDemand *skill : skills)
            text += skillRow(*skill);
    }
    if (const auto rest = skillsIn(demand, DemandGroup::Neither); !rest.empty())
        text += u'\n' + namesLine(DemandGroup::Neither, rest) + u'\n';
    return text + u'\n' + wrapped(wording::demandLimit(demand.thresholds)) + u'\n';
}

QString demandSummary(const analysis::Comparison &c)
{
    QString text = heading(wording::demandName());
    for (const bool a : {true, false}) {
        const Demand &demand = a ? c.demandA : c.demandB;
        text += wrapped(wording::demandReading(demand, a ? c.a.name : c.b.name)) + u'\n';
        for (const DemandGroup group : shownGroups) {
            const std::vector<const SkillDemand *> skills = skillsIn(demand, group);
            if (!skills.empty() && demand.withText > 0)
                text += wrapped(QStringLiteral("%1: %2").arg(groupHead(group, skills.size()), firstSkills(skills)),
                                QStringLiteral("  "))
                    + u'\n';
        }
    }
    text += wrapped(wording::differencesReading(c)) + u'\n';
    for (const bool a : {true, false})
        text += told(c, a);
    return text + wrapped(wording::demandLimit(c.thresholds)) + u'\n';
}

} // namespace rolescope::report
