// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/demandjson.h"

namespace rolescope::report {
namespace {

using analysis::DemandGroup;
using analysis::Interval;

QString groupCode(DemandGroup group)
{
    switch (group) {
    case DemandGroup::Both: return QStringLiteral("both");
    case DemandGroup::DescribedOnly: return QStringLiteral("described_only");
    case DemandGroup::AskedOnly: return QStringLiteral("asked_only");
    case DemandGroup::TooFewAds: return QStringLiteral("too_few_jobs");
    case DemandGroup::Neither: break;
    }
    return QStringLiteral("neither");
}

void insertInterval(QJsonObject &object, const std::optional<Interval> &interval)
{
    object.insert(QStringLiteral("low"), interval ? QJsonValue(interval->lower) : QJsonValue());
    object.insert(QStringLiteral("high"), interval ? QJsonValue(interval->upper) : QJsonValue());
}

QJsonObject sidesJson(const QString &name, analysis::Proportion a, analysis::Proportion b)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("jobs_a"), a.x},
            {QStringLiteral("of_jobs_a"), a.n},
            {QStringLiteral("jobs_b"), b.x},
            {QStringLiteral("of_jobs_b"), b.n}};
}

} // namespace

QJsonObject demandJson(const analysis::Demand &demand, const QString &role)
{
    QJsonArray skills;
    for (const analysis::SkillDemand &skill : demand.skills) {
        QJsonObject object{{QStringLiteral("name"), skill.name},
                           {QStringLiteral("publishers"), skill.described.x},
                           {QStringLiteral("of_publishers"), skill.described.n},
                           {QStringLiteral("jobs"), skill.asked.x},
                           {QStringLiteral("of_jobs"), skill.asked.n},
                           {QStringLiteral("group"), groupCode(skill.group)}};
        insertInterval(object, skill.interval);
        skills.append(object);
    }
    return {{QStringLiteral("name"), role},
            {QStringLiteral("publishers"), demand.publishers},
            {QStringLiteral("jobs"), demand.ads},
            {QStringLiteral("jobs_with_text"), demand.withText},
            {QStringLiteral("skills"), skills}};
}

QJsonArray differencesJson(const std::vector<analysis::DemandDifference> &differences)
{
    QJsonArray array;
    for (const analysis::DemandDifference &skill : differences) {
        QJsonObject object = sidesJson(skill.name, skill.a, skill.b);
        insertInterval(object, skill.interval);
        object.insert(QStringLiteral("tells"),
                      !skill.canTell()                ? QJsonValue()
                          : skill.interval->lower > 0 ? QJsonValue(QStringLiteral("a"))
                                                      : QJsonValue(QStringLiteral("b")));
        array.append(object);
    }
    return array;
}

QJsonArray standsOutJson(const std::vector<analysis::DistinctiveSkill> &skills)
{
    QJsonArray array;
    for (const analysis::DistinctiveSkill &skill : skills) {
        QJsonObject object = sidesJson(skill.name, skill.a, skill.b);
        object.insert(QStringLiteral("log_odds"), skill.odds.ratio);
        object.insert(QStringLiteral("z"), skill.odds.z);
        array.append(object);
    }
    return array;
}

QJsonObject demandsJson(const analysis::Comparison &c)
{
    return {{QStringLiteral("roles"), QJsonArray{demandJson(c.demandA, c.a.name), demandJson(c.demandB, c.b.name)}},
            {QStringLiteral("differences"), differencesJson(c.demandDifferences)},
            {QStringLiteral("stands_out"), standsOutJson(c.standsOut)}};
}

} // namespace rolescope::report
