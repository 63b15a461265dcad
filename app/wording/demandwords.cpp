// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/demandwords.h"

#include "wording/methodwords.h"
#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/salarywords.h"
#include "wording/tr.h"

#include <algorithm>
#include <cmath>

namespace rolescope::wording {
namespace {

using analysis::Demand;
using analysis::DemandDifference;
using analysis::DemandGroup;
using analysis::Interval;
using analysis::Proportion;
using analysis::SkillDemand;

qint64 percent(double share) { return std::llround(share * 100); }

/// "+6", "−5": a difference in percentage points; less than half a point keeps its sign, "−0.5".
QString points(double share)
{
    if (share == 0)
        return QStringLiteral("0");
    const double value = std::abs(share) * 100;
    const QString words = value < 0.5 ? decimal(std::max(value, 0.1), 'f', 1) : number(std::llround(value));
    return (share > 0 ? QChar(u'+') : QChar(u'−')) + words;
}

/// Those a source describes among the skills of a group.
int described(const Demand &demand, DemandGroup group)
{
    return static_cast<int>(std::count_if(demand.skills.begin(), demand.skills.end(), [group](const SkillDemand &s) {
        return s.group == group && s.described.x > 0;
    }));
}

} // namespace

QString demandName() { return tr("Articles vs job ads"); }

QString groupName(DemandGroup group)
{
    switch (group) {
    case DemandGroup::Both: return tr("In both: described and asked");
    case DemandGroup::DescribedOnly: return tr("Described only");
    case DemandGroup::AskedOnly: return tr("Asked only");
    case DemandGroup::TooFewAds: return tr("Too few job ads to tell");
    case DemandGroup::Neither: break;
    }
    return tr("Seldom asked, not described");
}

QString groupShort(DemandGroup group)
{
    switch (group) {
    case DemandGroup::Both: return tr("in both");
    case DemandGroup::DescribedOnly: return tr("described only");
    case DemandGroup::AskedOnly: return tr("asked only");
    case DemandGroup::TooFewAds: return tr("too few job ads to tell");
    case DemandGroup::Neither: break;
    }
    return tr("seldom asked, not described");
}

QString share(Proportion of) { return tr("%1 of %2").arg(number(of.x), number(of.n)); }

QString percents(Interval interval) { return tr("%1–%2 %").arg(percent(interval.lower)).arg(percent(interval.upper)); }

QString shareWithInterval(Proportion of, const std::optional<Interval> &interval)
{
    return interval ? tr("%1 (%2)").arg(share(of), percents(*interval)) : share(of);
}

QString describedBy(Proportion publishers)
{
    if (publishers.x == 0)
        return tr("described nowhere here");
    return trCount("described by %1 of %2 publisher", "described by %1 of %2 publishers", publishers.n,
                   number(publishers.x))
        .arg(number(publishers.n));
}

QString askedIn(Proportion ads)
{
    if (ads.n == 0)
        return tr("no job ad to ask");
    return trCount("asked in %1 of %2 job ad", "asked in %1 of %2 job ads", ads.n, number(ads.x)).arg(number(ads.n));
}

QString askedIn(const SkillDemand &skill)
{
    const QString asked = askedIn(skill.asked);
    return skill.interval ? tr("%1 (%2)").arg(asked, percents(*skill.interval)) : asked;
}

QString demandOf(const SkillDemand &skill)
{
    return QStringLiteral("%1 · %2").arg(describedBy(skill.described), askedIn(skill));
}

QString adsWithText(const Demand &demand)
{
    if (demand.ads == 0)
        return jobAds(0);
    if (demand.withText == demand.ads)
        return trCount("%1 job ad, with readable text", "%1 job ads, all with readable text", demand.ads,
                       number(demand.ads));
    return tr("%1 of %2 with readable text").arg(number(demand.withText), jobAds(demand.ads));
}

QString demandReading(const Demand &demand, const QString &role)
{
    if (demand.withText == 0)
        return tr("No job ad here is for %1 and has readable text.").arg(role);
    if (!demand.hasIntervals())
        return tr("%1 with readable text for %2: too few to tell, so each skill shows its count alone.")
            .arg(jobAds(demand.withText), role);
    const int both = demand.count(DemandGroup::Both);
    const int only = demand.count(DemandGroup::DescribedOnly);
    const int tooFew = demand.count(DemandGroup::TooFewAds);
    const int asked = demand.count(DemandGroup::AskedOnly);
    if (demand.publishers == 0)
        return tr("No article here names skills for %1; its %2 ask for %3.")
            .arg(role, jobAds(demand.withText), trCount("%1 skill", "%1 skills", asked, number(asked)));
    const int ofArticles = both + only + described(demand, DemandGroup::TooFewAds);
    const QString skills = trCount("%1 skill", "%1 skills", ofArticles, number(ofArticles));
    QString text = only > 0 ? tr("Of the %1 that articles describe for %2, its %3 ask for %4 and hardly for %5")
                                  .arg(skills, role, jobAds(demand.withText), number(both), number(only))
                            : tr("Of the %1 that articles describe for %2, its %3 ask for %4")
                                  .arg(skills, role, jobAds(demand.withText), number(both));
    if (asked > 0)
        text += tr("; they ask for %1 more that no article describes").arg(number(asked));
    text += u'.';
    if (tooFew > 0)
        text += u' '
            + trCount("For %1 skill there are too few job ads to tell.",
                      "For %1 skills there are too few job ads to tell.", tooFew, number(tooFew));
    return text;
}

QString differencesReading(const analysis::Comparison &c)
{
    if (c.demandDifferences.empty())
        return tr("No job ad of %1 or %2 names a skill.").arg(c.a.name, c.b.name);
    if (!c.demandA.hasIntervals() || !c.demandB.hasIntervals())
        return tr("Cannot tell what the job ads of %1 and %2 differ in: %3 against %4 with readable text.")
            .arg(c.a.name, c.b.name, number(c.demandA.withText), number(c.demandB.withText));
    qint64 moreA = 0;
    qint64 moreB = 0;
    for (const DemandDifference &skill : c.demandDifferences)
        if (skill.canTell())
            ++(skill.interval->lower > 0 ? moreA : moreB);
    const auto all = static_cast<qint64>(c.demandDifferences.size());
    return tr("Of %1 that either role’s job ads ask for, the ads for %3 ask more for %2 and those for %5 more for %4; "
              "for the other %6 one cannot tell.")
        .arg(trCount("%1 skill", "%1 skills", all, number(all)), number(moreA), c.a.name, number(moreB), c.b.name,
             number(all - moreA - moreB));
}

QString difference(const DemandDifference &skill)
{
    if (!skill.interval)
        return cannotTell();
    const QString span = tr("%1 to %2 points").arg(points(skill.interval->lower), points(skill.interval->upper));
    return skill.canTell() ? span : tr("%1 (%2)").arg(cannotTell(), span);
}

QString differenceLine(const DemandDifference &skill)
{
    return tr("%1 against %2: %3").arg(share(skill.a), share(skill.b), difference(skill));
}

QString skillShare(const QString &skill, Proportion asked) { return QStringLiteral("%1 %2").arg(skill, share(asked)); }

QString firstOf(const QStringList &first, int count)
{
    const QString listed = first.join(QStringLiteral(", "));
    const qint64 more = count - first.size();
    return more > 0 ? tr("%1 and %2 more").arg(listed, number(more)) : listed;
}

QString needsAds(const analysis::Comparison &c)
{
    return tr("Articles vs job ads needs %1 job ads with readable text for a role; there are %2 for %3 and %4 for %5.")
        .arg(number(c.thresholds.intervalAds), number(c.demandA.withText), c.a.name, number(c.demandB.withText),
             c.b.name);
}

QString demandLimit(const analysis::Thresholds &limits)
{
    return tr("Your job ads, not all there are: the percentages in brackets (%1 %) cover chance alone, not which ads "
              "were collected.")
        .arg(confidence(limits.confidence()));
}

QString differsHead() { return tr("Where the job ads of the two roles differ"); }

QString differenceHead() { return tr("Difference"); }

QString moreDifferences(int count)
{
    return trCount("%1 more skill differs, too.", "%1 more skills differ, too.", count, number(count));
}

QString cannotTell() { return tr("cannot tell"); }

QString askedMoreFor(const QString &role) { return tr("Asked more for %1").arg(role); }

QString noneInGroup() { return tr("none"); }

} // namespace rolescope::wording
