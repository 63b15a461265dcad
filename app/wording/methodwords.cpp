// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/methodwords.h"

#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <QHash>

#include <algorithm>

namespace rolescope::wording {
namespace {

using analysis::Threshold;
using analysis::ThresholdUnit;

QHash<QString, QString> meanings()
{
    return {
        {QStringLiteral("z"),
         tr("standard deviations to either side of an interval, for chance alone: with 1.96 it is 95 %; of 40 skills "
            "some miss by chance")},
        {QStringLiteral("interval_ads"), tr("for an interval; fewer show “x of n” alone")},
        {QStringLiteral("asked_share"), tr("of the job ads: a skill is asked for where its interval lies above")},
        {QStringLiteral("rare_share"),
         tr("of the job ads: hardly asked for where the interval lies below; where it spans both, too few to tell")},
        {QStringLiteral("prior_ads"),
         tr("is the weight of both roles’ job ads together when skills are ranked by how much they stand out")},
        {QStringLiteral("tail"), tr("at most on either side of the interval of a median; with 2.5 it is 95 %")},
        {QStringLiteral("median_ads"), tr("with a salary for a median; fewer are listed one by one")},
        {QStringLiteral("quartile_ads"), tr("with a salary for quartiles")},
        {QStringLiteral("decile_ads"), tr("with a salary for the 10th and 90th percentile")},
        {QStringLiteral("employers"), tr("for a salary without the note “few employers”")},
        {QStringLiteral("employer_share"),
         tr("of the job ads that name an employer, from one: more get the note “few employers”")},
        {QStringLiteral("wide_range"), tr("its bottom: a range whose top is more gets the note “wide range”")},
        {QStringLiteral("pay_ads"),
         tr("that name a skill and as many that do not, before their salaries are compared")},
        {QStringLiteral("stratum_ads"), tr("on either side of a level and type for it to count in that comparison")},
        {QStringLiteral("pay_width"), tr("the widest interval of that comparison that is shown")},
        {QStringLiteral("weighed_ads"),
         tr("of either role with readable text before their skills are compared by how many job ads ask for them")},
        {QStringLiteral("roles_for_cosine"), tr("with skills before rare skills weigh more in finding similar roles")},
        {QStringLiteral("same_family"), tr("mean Jaccard from which similar roles stand together as a family")},
        {QStringLiteral("near_copy_containment"),
         tr("of the shorter text’s five-word runs in the other: both count as one publisher’s")},
        {QStringLiteral("fewest_shared_runs"), tr("at least for that, however short the text")},
        {QStringLiteral("similar_duty_cosine"), tr("TF-IDF cosine from which two duties are suggested as similar")},
        {QStringLiteral("same_statement_cosine"),
         tr("TF-IDF cosine from which two sources say the same in other words")},
    };
}

bool isPercent(const Threshold &threshold) { return threshold.unit == ThresholdUnit::Percent; }

} // namespace

QString thresholdsHead() { return tr("Thresholds"); }

QString thresholdMeaning(const Threshold &threshold)
{
    static const QHash<QString, QString> all = meanings();
    return all.value(QLatin1String(threshold.key));
}

QString thresholdUnit(const Threshold &threshold)
{
    switch (threshold.unit) {
    case ThresholdUnit::Percent: return tr("%");
    case ThresholdUnit::Ads: return tr("job ads");
    case ThresholdUnit::Employers: return tr("employers");
    case ThresholdUnit::Times: return tr("times");
    case ThresholdUnit::Roles: return tr("roles");
    case ThresholdUnit::Runs: return tr("shared runs");
    case ThresholdUnit::None: break;
    }
    return {};
}

QString thresholdNumber(const Threshold &threshold, const analysis::Thresholds &all)
{
    constexpr int digits = 6;
    return decimal(threshold.of(all) * (isPercent(threshold) ? 100 : 1), 'g', digits);
}

std::optional<double> thresholdValue(const Threshold &threshold, const QString &number)
{
    bool isNumber = false;
    const double value = decimalOf(number, &isNumber);
    if (!isNumber)
        return std::nullopt;
    return isPercent(threshold) ? value / 100 : value;
}

QString confidence(double share)
{
    constexpr double most = 99.9; // no interval is sure
    return decimal(std::min(share * 100, most), 'g', 3);
}

std::vector<ThresholdLine> thresholdLines(const analysis::Thresholds &thresholds)
{
    std::vector<ThresholdLine> lines;
    for (const Threshold &threshold : analysis::allThresholds()) {
        const QString unit = thresholdUnit(threshold);
        const QString number = thresholdNumber(threshold, thresholds);
        lines.push_back(
            {unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unit), thresholdMeaning(threshold)});
    }
    return lines;
}

} // namespace rolescope::wording
