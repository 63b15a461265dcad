// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/salaryjson.h"

#include "report/comparisonjson.h"

#include <QJsonArray>

namespace rolescope::report {
namespace {

using analysis::Box;
using analysis::QuantileTier;
using analysis::SalaryFigure;

QString tierCode(QuantileTier tier)
{
    switch (tier) {
    case QuantileTier::None: break;
    case QuantileTier::ListOnly: return QStringLiteral("list");
    case QuantileTier::Median: return QStringLiteral("median");
    case QuantileTier::Quartiles: return QStringLiteral("quartiles");
    case QuantileTier::Deciles: return QStringLiteral("deciles");
    }
    return QStringLiteral("none");
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// {"low": [l, u], "high": [l, u]} of an interval that each end may have; null when neither has.
QJsonValue bothEnds(const SalaryFigure &figure, std::optional<analysis::Interval> Box::*interval)
{
    const auto pair = [interval](const Box &box) {
        const auto &value = box.*interval;
        return value ? QJsonValue(QJsonArray{value->lower, value->upper}) : QJsonValue();
    };
    const QJsonValue low = pair(figure.lows);
    const QJsonValue high = pair(figure.highs);
    return low.isNull() && high.isNull()
        ? QJsonValue()
        : QJsonValue(QJsonObject{{QStringLiteral("low"), low}, {QStringLiteral("high"), high}});
}

QJsonObject figureJson(const SalaryFigure &figure)
{
    const domain::YearlySalary medians = figure.medians();
    const domain::YearlySalary ends = figure.ends();
    return {{QStringLiteral("n"), figure.n},
            {QStringLiteral("n_low"), figure.lows.n},
            {QStringLiteral("n_high"), figure.highs.n},
            {QStringLiteral("employers"), figure.employers},
            {QStringLiteral("few_employers"), figure.fewEmployers},
            {QStringLiteral("wide_ranges"), figure.wideRanges},
            {QStringLiteral("tier"), tierCode(figure.tier)},
            {QStringLiteral("lowest"), orNull(ends.low)},
            {QStringLiteral("highest"), orNull(ends.high)},
            {QStringLiteral("median_low"), orNull(medians.low)},
            {QStringLiteral("median_high"), orNull(medians.high)},
            {QStringLiteral("median_interval"), bothEnds(figure, &Box::medianInterval)},
            {QStringLiteral("quartiles"), bothEnds(figure, &Box::quartiles)},
            {QStringLiteral("deciles"), bothEnds(figure, &Box::whiskers)}};
}

} // namespace

QJsonObject salaryJson(const analysis::SalarySummary &summary)
{
    QJsonObject object = figureJson(summary.all);
    object.insert(QStringLiteral("jobs"), summary.jobs);
    object.insert(QStringLiteral("currency"), textOrNull(summary.currency));
    QJsonArray levels, others;
    for (const SalaryFigure &figure : summary.levels) {
        QJsonObject level = figureJson(figure);
        level.insert(QStringLiteral("level"), textOrNull(domain::code(*figure.level)));
        levels.append(level);
    }
    for (const analysis::SalaryAside &other : summary.otherCurrencies)
        others.append(QJsonObject{{QStringLiteral("currency"), other.currency}, {QStringLiteral("jobs"), other.jobs}});
    object.insert(QStringLiteral("levels"), levels);
    object.insert(QStringLiteral("internships"), figureJson(summary.internships));
    object.insert(QStringLiteral("other_currencies"), others);
    object.insert(QStringLiteral("unknown"), summary.unknown.jobs);
    return object;
}

QJsonObject salaryPointJson(const analysis::SalaryPoint &point, const analysis::Thresholds &thresholds)
{
    return {{QStringLiteral("low"), orNull(point.yearly.low)},
            {QStringLiteral("high"), orNull(point.yearly.high)},
            {QStringLiteral("level"), textOrNull(domain::code(point.level))},
            {QStringLiteral("type"), textOrNull(domain::code(point.type))},
            {QStringLiteral("wide_range"), domain::isWideRange(point.yearly, thresholds.wideRange)}};
}

} // namespace rolescope::report
