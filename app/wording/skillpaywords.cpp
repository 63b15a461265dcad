// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/skillpaywords.h"

#include "wording/labels.h"
#include "wording/methodwords.h"
#include "wording/phrase.h"
#include "wording/salarywords.h"
#include "wording/tr.h"

#include <cmath>

namespace rolescope::wording {
namespace {

using analysis::PayRefusal;
using analysis::PaySide;
using analysis::SkillPay;

qint64 percent(double part) { return std::lround(part * 100); }

/// "7 % more", "3 % less", "the same".
QString moreOrLess(double part)
{
    const qint64 points = percent(part);
    if (points == 0)
        return tr("the same");
    return points > 0 ? tr("%1 % more").arg(points) : tr("%1 % less").arg(-points);
}

QString ofEitherSide(int naming, int others) { return tr("%1 and %2").arg(number(naming), number(others)); }

QString missing(const SkillPay &pay, PayRefusal refusal)
{
    const analysis::Thresholds &limits = pay.thresholds;
    switch (refusal) {
    case PayRefusal::FewAds:
        return tr("%1 job ads name it and do not, at levels and types that have both; either side needs %2")
            .arg(ofEitherSide(pay.naming.ads, pay.others.ads), number(limits.payAds));
    case PayRefusal::FewEmployers:
        return tr("they are of %1 named employers; either side needs %2")
            .arg(ofEitherSide(pay.naming.employers, pay.others.employers), number(limits.employers));
    case PayRefusal::OneEmployer:
        return tr("one employer has up to %1 % of the job ads of a side that name theirs; at most %2 % may be of one")
            .arg(percent(std::max(pay.naming.largestShare, pay.others.largestShare)))
            .arg(percent(limits.employerShare));
    case PayRefusal::WideInterval:
        return pay.interval ? tr("the %5 % interval is from %1 to %2, %3 points wide; it may be %4 at most")
                                  .arg(moreOrLess(pay.interval->lower), moreOrLess(pay.interval->upper))
                                  .arg(percent(pay.interval->upper - pay.interval->lower))
                                  .arg(percent(limits.payWidth))
                                  .arg(confidence(limits.quantileConfidence()))
                            : tr("no interval can be given");
    }
    return {};
}

} // namespace

QString skillAndPay() { return tr("Skill and pay"); }

QString skillPaySentence(const SkillPay &pay, const QString &skill)
{
    if (!pay.canTell() && pay.naming.ads == 0 && pay.others.ads == 0)
        return tr("Not enough to say for %1: at no stated level and type are there enough job ads that name it, beside "
                  "enough that do not.")
            .arg(skill);
    if (!pay.canTell()) {
        QStringList parts;
        for (const PayRefusal refusal : pay.refusals)
            parts += missing(pay, refusal);
        return tr("Not enough to say for %1: %2.").arg(skill, parts.join(QStringLiteral("; ")));
    }
    const QString about =
        percent(*pay.difference) == 0 ? tr("about the same") : tr("about %1").arg(moreOrLess(*pay.difference));
    const QString unsure = pay.interval->spansZero() ? tr(", so whether it is more or less cannot be told") : QString();
    return tr("In these %1, at equal stated level and type, those naming %2 advertise %3 (%7 % interval: %4 to %5%6); "
              "this is a difference between advertisements, it does not say that learning %2 raises pay.")
        .arg(jobAds(pay.naming.ads + pay.others.ads), skill, about, moreOrLess(pay.interval->lower),
             moreOrLess(pay.interval->upper), unsure, confidence(pay.thresholds.quantileConfidence()));
}

QString skillPaySpan(const SkillPay &pay)
{
    if (!pay.canTell())
        return {};
    return tr("By the lows %1, by the middles of the ranges %2, by the highs %3.")
        .arg(moreOrLess(*pay.ofLows), moreOrLess(*pay.difference), moreOrLess(*pay.ofHighs));
}

QString stratumName(const analysis::PayStratum &stratum)
{
    const QString type = stratum.type == domain::JobType::Unknown ? tr("type not stated") : name(stratum.type);
    return QStringLiteral("%1, %2").arg(shortName(stratum.level), type);
}

QString stratumNaming(const analysis::PayStratum &stratum) { return jobAds(stratum.naming.x); }

QString stratumVerb() { return tr("name it, of"); }

QString stratumAll(const analysis::PayStratum &stratum) { return jobAds(stratum.naming.n); }

QString skillPayLeftOut(const SkillPay &pay)
{
    if (pay.leftOut == 0)
        return {};
    return trCount("%1 more is not compared:", "%1 more are not compared:", pay.leftOut, number(pay.leftOut)) + u' '
        + tr("without a stated level, an internship, or at a level and type with fewer than %1 on one side.")
              .arg(number(pay.thresholds.stratumAds));
}

QString skillPayMethod(const analysis::Thresholds &limits)
{
    return tr("Skill and pay: ads with both ends of a yearly salary are compared at equal level and type where either "
              "side has %1: the median of all pairwise log differences (Hodges-Lehmann), weighted by the sides’ "
              "numbers, with a %6 % bootstrap interval over employers (2 000 draws, fixed seed). Shown with %2 job ads "
              "and %3 employers a side, none with over %4 % of the ads that name theirs, and an interval under %5 "
              "points.")
        .arg(limits.stratumAds)
        .arg(limits.payAds)
        .arg(limits.employers)
        .arg(percent(limits.employerShare))
        .arg(percent(limits.payWidth))
        .arg(confidence(limits.quantileConfidence()));
}

} // namespace rolescope::wording
