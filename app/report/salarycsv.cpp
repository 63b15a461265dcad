// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/salarycsv.h"

#include "report/salaryjson.h"
#include "report/skillpayjson.h"

namespace rolescope::report {
namespace {

/// A figure's numbers with one in each column: amounts say that they are of a year.
QJsonObject flat(const QJsonObject &figure, const QString &role, const char *group, const QJsonValue &currency)
{
    QJsonObject record{{QStringLiteral("role"), role},
                       {QStringLiteral("group"), QLatin1String(group)},
                       {QStringLiteral("currency"), currency}};
    for (const char *key : {"level", "n", "n_low", "n_high", "employers", "few_employers", "wide_ranges", "tier"})
        record.insert(QLatin1String(key), figure[QLatin1String(key)]);
    for (const char *key : {"lowest", "highest", "median_low", "median_high"})
        record.insert(QLatin1String(key) + QStringLiteral("_yearly"), figure[QLatin1String(key)]);
    for (const char *end : {"low", "high"}) {
        const auto add = [&](const char *key, const char *from, const char *to) {
            const QJsonArray pair = figure[QLatin1String(key)][QLatin1String(end)].toArray();
            record.insert(QString(QLatin1String(from)).arg(QLatin1String(end)),
                          pair.isEmpty() ? QJsonValue() : pair[0]);
            record.insert(QString(QLatin1String(to)).arg(QLatin1String(end)), pair.isEmpty() ? QJsonValue() : pair[1]);
        };
        add("median_interval", "median_%1_from_yearly", "median_%1_to_yearly");
        add("quartiles", "%1_quartile_1_yearly", "%1_quartile_3_yearly");
        add("deciles", "%1_decile_1_yearly", "%1_decile_9_yearly");
    }
    return record;
}

QJsonObject aside(const QString &role, const char *group, const QJsonValue &currency, int jobs)
{
    return {{QStringLiteral("role"), role},
            {QStringLiteral("group"), QLatin1String(group)},
            {QStringLiteral("currency"), currency},
            {QStringLiteral("n"), jobs}};
}

} // namespace

QStringList salaryColumns()
{
    return {QStringLiteral("role"),
            QStringLiteral("group"),
            QStringLiteral("level"),
            QStringLiteral("currency"),
            QStringLiteral("n"),
            QStringLiteral("n_low"),
            QStringLiteral("n_high"),
            QStringLiteral("employers"),
            QStringLiteral("few_employers"),
            QStringLiteral("wide_ranges"),
            QStringLiteral("tier"),
            QStringLiteral("lowest_yearly"),
            QStringLiteral("highest_yearly"),
            QStringLiteral("median_low_yearly"),
            QStringLiteral("median_low_from_yearly"),
            QStringLiteral("median_low_to_yearly"),
            QStringLiteral("median_high_yearly"),
            QStringLiteral("median_high_from_yearly"),
            QStringLiteral("median_high_to_yearly"),
            QStringLiteral("low_quartile_1_yearly"),
            QStringLiteral("low_quartile_3_yearly"),
            QStringLiteral("high_quartile_1_yearly"),
            QStringLiteral("high_quartile_3_yearly"),
            QStringLiteral("low_decile_1_yearly"),
            QStringLiteral("low_decile_9_yearly"),
            QStringLiteral("high_decile_1_yearly"),
            QStringLiteral("high_decile_9_yearly")};
}

QJsonArray salaryRecords(const analysis::SalarySummary &summary, const QString &role)
{
    const QJsonObject json = salaryJson(summary);
    const QJsonValue currency = json[u"currency"];
    QJsonArray records;
    for (const QJsonValue &level : json[u"levels"].toArray())
        records.append(flat(level.toObject(), role, "level", currency));
    records.append(flat(json, role, "all", currency));
    records.append(flat(json[u"internships"].toObject(), role, "internships", currency));
    for (const analysis::SalaryAside &other : summary.otherCurrencies)
        records.append(aside(role, "other_currency", other.currency, other.jobs));
    records.append(aside(role, "unknown", {}, summary.unknown.jobs));
    return records;
}

QStringList skillPayColumns()
{
    return {QStringLiteral("role"),
            QStringLiteral("skill"),
            QStringLiteral("told"),
            QStringLiteral("refused"),
            QStringLiteral("difference_share"),
            QStringLiteral("difference_from_share"),
            QStringLiteral("difference_to_share"),
            QStringLiteral("of_lows_share"),
            QStringLiteral("of_highs_share"),
            QStringLiteral("naming_jobs"),
            QStringLiteral("naming_employers"),
            QStringLiteral("naming_largest_share"),
            QStringLiteral("others_jobs"),
            QStringLiteral("others_employers"),
            QStringLiteral("others_largest_share"),
            QStringLiteral("left_out")};
}

QJsonObject skillPayRecord(const analysis::SkillPay &pay, const QString &skill, const QString &role)
{
    QJsonObject record = skillPayJson(pay, skill);
    record.insert(QStringLiteral("role"), role);
    const auto copy = [&record](const QJsonValue &value, const char *to) { record.insert(QLatin1String(to), value); };
    copy(record[u"difference"], "difference_share");
    copy(record[u"low"], "difference_from_share");
    copy(record[u"high"], "difference_to_share");
    copy(record[u"of_lows"], "of_lows_share");
    copy(record[u"of_highs"], "of_highs_share");
    for (const char *side : {"naming", "others"}) {
        for (const char *key : {"jobs", "employers", "largest_share"}) {
            const QString name = QLatin1String(side) + u'_' + QLatin1String(key);
            record.insert(name, record[QLatin1String(side)][QLatin1String(key)]);
        }
    }
    return record;
}

} // namespace rolescope::report
