// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/skillpayjson.h"

#include "domain/codes.h"
#include "report/comparisonjson.h"

#include <QJsonArray>

namespace rolescope::report {
namespace {

using analysis::PayRefusal;

QString refusalCode(PayRefusal refusal)
{
    switch (refusal) {
    case PayRefusal::FewAds: return QStringLiteral("few_jobs");
    case PayRefusal::FewEmployers: return QStringLiteral("few_employers");
    case PayRefusal::OneEmployer: return QStringLiteral("one_employer");
    case PayRefusal::WideInterval: break;
    }
    return QStringLiteral("wide_interval");
}

QJsonObject sideJson(const analysis::PaySide &side)
{
    return {{QStringLiteral("jobs"), side.ads},
            {QStringLiteral("employers"), side.employers},
            {QStringLiteral("largest_share"), side.largestShare}};
}

QJsonValue ifTold(const analysis::SkillPay &pay, const std::optional<double> &part)
{
    return pay.canTell() && part ? QJsonValue(*part) : QJsonValue();
}

} // namespace

QJsonObject skillPayJson(const analysis::SkillPay &pay, const QString &skill)
{
    QJsonArray refused, levels;
    for (const PayRefusal refusal : pay.refusals)
        refused.append(refusalCode(refusal));
    for (const analysis::PayStratum &stratum : pay.strata)
        levels.append(QJsonObject{{QStringLiteral("level"), textOrNull(domain::code(stratum.level))},
                                  {QStringLiteral("type"), textOrNull(domain::code(stratum.type))},
                                  {QStringLiteral("naming"), stratum.naming.x},
                                  {QStringLiteral("jobs"), stratum.naming.n}});
    const auto &interval = pay.interval;
    return {{QStringLiteral("skill"), skill},
            {QStringLiteral("told"), pay.canTell()},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("difference"), ifTold(pay, pay.difference)},
            {QStringLiteral("low"), ifTold(pay, interval ? std::optional(interval->lower) : std::nullopt)},
            {QStringLiteral("high"), ifTold(pay, interval ? std::optional(interval->upper) : std::nullopt)},
            {QStringLiteral("of_lows"), ifTold(pay, pay.ofLows)},
            {QStringLiteral("of_highs"), ifTold(pay, pay.ofHighs)},
            {QStringLiteral("naming"), sideJson(pay.naming)},
            {QStringLiteral("others"), sideJson(pay.others)},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("left_out"), pay.leftOut}};
}

} // namespace rolescope::report
