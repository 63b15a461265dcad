// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/salarywords.h"

#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/methodwords.h"
#include "wording/tr.h"

#include <cmath>

namespace rolescope::wording {
namespace {

using analysis::Box;
using analysis::QuantileTier;
using analysis::SalaryFigure;
using analysis::SalarySummary;

QString range(const analysis::Interval &interval)
{
    return salaryRange(
        {static_cast<qint32>(std::lround(interval.lower)), static_cast<qint32>(std::lround(interval.upper))});
}

/// What the headline's amounts are.
QString headlineName(const SalaryFigure &figure)
{
    const domain::YearlySalary medians = figure.medians();
    if (medians.low && medians.high)
        return tr("median low to median high");
    if (medians.low)
        return tr("the median low");
    if (medians.high)
        return tr("the median high");
    return tr("lowest low to highest high");
}

QString spreadOf(const Box &box, const QString &sure, const QString &interval, const QString &quartiles,
                 const QString &deciles)
{
    QStringList parts;
    if (box.medianInterval)
        parts += interval.arg(sure, range(*box.medianInterval));
    if (box.quartiles)
        parts += quartiles.arg(range(*box.quartiles));
    if (box.whiskers)
        parts += deciles.arg(range(*box.whiskers));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString amountsAYear(const domain::YearlySalary &salary, const QString &currency)
{
    return tr("%1 %2 a year").arg(salaryRange(salary), currency);
}

QString amountsAYear(const domain::YearlySalary &salary, const QString &currency, bool inThousands)
{
    return tr("%1 %2 a year").arg(salaryRange(salary, inThousands), currency);
}

QString jobAds(qint64 count) { return trCount("%1 job ad", "%1 job ads", count, number(count)); }

QString adsAndEmployers(const SalaryFigure &figure)
{
    const QString employers = figure.employers == 0
        ? tr("no employer named")
        : trCount("%1 employer", "%1 employers", figure.employers, number(figure.employers));
    return QStringLiteral("%1, %2").arg(jobAds(figure.n), employers);
}

QString levelOf(const SalaryFigure &figure)
{
    if (!figure.level)
        return tr("all levels");
    return *figure.level == domain::Level::Unknown ? levelNotStated() : name(*figure.level);
}

QString levelNotStated() { return tr("level not stated"); }

QString internships() { return tr("internships"); }

domain::YearlySalary shownAmounts(const SalaryFigure &figure)
{
    domain::YearlySalary medians = figure.medians();
    if (!medians.isKnown())
        return figure.ends();
    // A single median is an amount, not "from" there.
    if (!medians.low)
        medians.low = medians.high;
    if (!medians.high)
        medians.high = medians.low;
    return medians;
}

QString salaryHeadline(const SalaryFigure &figure, const QString &currency)
{
    if (figure.n == 0)
        return tr("no yearly salary stated");
    const QString amounts = amountsAYear(shownAmounts(figure), currency);
    return figure.medians().isKnown() ? QStringLiteral("%1 %2").arg(headlineName(figure), amounts) : amounts;
}

QString salaryFigure(const SalaryFigure &figure)
{
    return figure.n == 0 ? QString() : salaryRange(shownAmounts(figure));
}

QString salaryRowFigure(const SalaryFigure &figure)
{
    const domain::YearlySalary medians = figure.medians();
    if (!medians.isKnown())
        return figure.n == 1 ? QStringLiteral("%1 · %2").arg(salaryFigure(figure), jobAds(1))
                             : tr("%1, too few for a median").arg(jobAds(figure.n));
    const bool both = medians.low && medians.high;
    const QString amounts =
        both ? salaryFigure(figure) : QStringLiteral("%1 %2").arg(headlineName(figure), salaryFigure(figure));
    return QStringLiteral("%1 · %2").arg(amounts, jobAds(figure.n));
}

QString salaryRefusal(const SalaryFigure &figure)
{
    switch (figure.tier) {
    case QuantileTier::None: return tr("no job ad to list");
    case QuantileTier::ListOnly: return tr("%1: listed, too few for a median").arg(jobAds(figure.n));
    case QuantileTier::Median: return tr("%1: a median, too few for quartiles").arg(jobAds(figure.n));
    case QuantileTier::Quartiles: return tr("%1: quartiles, too few for deciles").arg(jobAds(figure.n));
    case QuantileTier::Deciles: break;
    }
    return {};
}

QStringList salarySpread(const SalaryFigure &figure, const SalarySummary &of)
{
    QStringList sentences;
    const QString sure = confidence(of.thresholds.quantileConfidence());
    const QString lows = spreadOf(figure.lows, sure, tr("%1 % interval of the median low %2"),
                                  tr("half of the lows at %1"), tr("four fifths of the lows at %1"));
    const QString highs = spreadOf(figure.highs, sure, tr("%1 % interval of the median high %2"),
                                   tr("half of the highs at %1"), tr("four fifths of the highs at %1"));
    for (const QString &spread : {lows, highs})
        if (!spread.isEmpty())
            sentences += QStringLiteral("%1 (%2)").arg(spread, of.currency);
    return sentences;
}

QStringList salaryFlags(const SalaryFigure &figure)
{
    QStringList flags;
    if (figure.fewEmployers && figure.tier >= QuantileTier::Median) // of listed ads everyone sees it
        flags += tr("few employers");
    if (figure.isMostlyWide())
        flags += figure.n == 1 ? wideRange() : tr("mostly wide ranges");
    if (figure.n > 1 && figure.hasOneEndedRanges())
        flags += tr("some state one end only");
    return flags;
}

QString salaryLine(const SalaryFigure &figure, const QString &currency)
{
    QStringList parts{salaryHeadline(figure, currency), adsAndEmployers(figure)};
    if (figure.tier == QuantileTier::ListOnly)
        parts += tr("too few for a median");
    return (parts + salaryFlags(figure)).join(QStringLiteral(" · "));
}

std::vector<SalaryNote> salaryNotes(const SalarySummary &summary)
{
    std::vector<SalaryNote> notes;
    if (summary.internships.n > 0)
        notes.push_back({tr("internships, apart:"), jobAds(summary.internships.n), summary.internships.filter});
    for (const analysis::SalaryAside &other : summary.otherCurrencies)
        notes.push_back({tr("in %1:").arg(other.currency), jobAds(other.jobs), other.filter});
    if (summary.unknown.jobs > 0)
        notes.push_back({tr("salary unknown:"), jobAds(summary.unknown.jobs), summary.unknown.filter});
    return notes;
}

QString salaryCell(const SalarySummary &summary)
{
    if (summary.jobs == 0)
        return tr("No job ad here is for this role");
    const QString ads = jobAds(summary.jobs);
    const SalaryFigure &all = summary.all;
    if (all.n == 0 && summary.internships.n > 0)
        return tr("%1, a yearly salary in internships only").arg(ads);
    if (all.n == 0 && !summary.otherCurrencies.empty())
        return tr("%1, none states a yearly salary in %2").arg(ads, summary.currency);
    if (all.n == 0)
        return tr("%1, none states a yearly salary").arg(ads);
    const QString counted = all.n == summary.jobs ? ads : tr("%1, %2 with salary").arg(ads, number(all.n));
    const QString few = all.n > 1 && all.tier == QuantileTier::ListOnly ? tr(", too few for a median") : QString();
    return QStringLiteral("%1: %2%3").arg(counted, salaryHeadline(all, summary.currency), few);
}

Phrase salarySentence(const SalarySummary &summary, const QString &role)
{
    const SalaryFigure &all = summary.all;
    const QString needed = number(summary.thresholds.medianAds);
    if (all.n == 0) {
        const QString text = summary.currency.isEmpty()
            ? tr("%1: no job ad states a yearly salary; a median needs %2.").arg(role, needed)
            : tr("%1: no job ad states a yearly salary in %3; a median needs %2.").arg(role, needed, summary.currency);
        return {{text, Run::Tone::Plain}};
    }
    Phrase phrase{{QStringLiteral("%1: ").arg(role), Run::Tone::Plain}};
    const bool median = all.medians().isKnown();
    phrase.push_back({salaryRange(shownAmounts(all)), Run::Tone::Strong});
    if (median)
        phrase.push_back(
            {tr(" %1 a year, %2 of %3.").arg(summary.currency, headlineName(all), jobAds(all.n)), Run::Tone::Plain});
    else if (all.n == 1)
        phrase.push_back({tr(" %1 a year in the one job ad that states it.").arg(summary.currency), Run::Tone::Plain});
    else
        phrase.push_back({tr(" %1 a year, %2 of %3; a median needs %4.")
                              .arg(summary.currency, headlineName(all), jobAds(all.n), needed),
                          Run::Tone::Plain});
    return phrase;
}

Phrase salaryReading(const analysis::Comparison &c)
{
    if (c.salaryA.all.n == 0 && c.salaryB.all.n == 0 && c.salaryA.internships.n + c.salaryB.internships.n == 0) {
        const QString needed = number(c.thresholds.medianAds);
        if (c.a.jobs + c.b.jobs == 0)
            return {
                {tr("No job ad here is for %1 or %2; a median needs %3 with a salary.").arg(c.a.name, c.b.name, needed),
                 Run::Tone::Plain}};
        for (const auto &[role, other] : {std::pair{&c.a, &c.b}, std::pair{&c.b, &c.a}})
            if (other->jobs == 0)
                return {{tr("None of the %1 for %2 states a yearly salary, and none is for %3; a median needs %4.")
                             .arg(jobAds(role->jobs), role->name, other->name, needed),
                         Run::Tone::Plain}};
        const QString where = c.salaryA.otherCurrencies.empty() && c.salaryB.otherCurrencies.empty()
            ? QString()
            : tr(" in %1").arg(c.salaryA.currency);
        return {{tr("None of the %1 for %2 and of the %3 for %4 states a yearly salary%5; a median needs %6.")
                     .arg(jobAds(c.a.jobs), c.a.name, jobAds(c.b.jobs), c.b.name, where, needed),
                 Run::Tone::Plain}};
    }
    Phrase phrase = salarySentence(c.salaryA, c.a.name);
    phrase.push_back({QStringLiteral(" "), Run::Tone::Plain});
    const Phrase other = salarySentence(c.salaryB, c.b.name);
    phrase.insert(phrase.end(), other.begin(), other.end());
    return phrase;
}

QString salaryBasis(const analysis::Comparison &c)
{
    QStringList parts;
    const bool medians = c.salaryA.all.medians().isKnown() || c.salaryB.all.medians().isKnown();
    for (const auto &[salary, role] : {std::pair{&c.salaryA, c.a.name}, std::pair{&c.salaryB, c.b.name}}) {
        const SalaryFigure &all = salary->all;
        if (all.n < (medians ? 1 : 2))
            continue;
        const QString said = all.tier == QuantileTier::ListOnly ? salaryRefusal(all) : adsAndEmployers(all);
        parts += (QStringList{QStringLiteral("%1: %2").arg(role, said)} + salaryFlags(all)).join(QStringLiteral(", "));
    }
    if (parts.isEmpty())
        return {};
    const QString sentence = parts.join(QStringLiteral("; ")) + u'.';
    return medians ? tr("Median low to median high. %1").arg(sentence) : sentence;
}

QString salaryByLevel() { return tr("Salary by level"); }

QStringList salaryColumns()
{
    return {tr("Level"),        tr("Job ads"),       tr("Employers"), tr("Median low to median high"),
            tr("Half of lows"), tr("Half of highs"), tr("Notes")};
}

QStringList salaryCells(const SalaryFigure &figure)
{
    const auto half = [](const Box &end) { return end.quartiles ? range(*end.quartiles) : QString(); };
    const bool median = figure.medians().isKnown();
    QStringList notes = salaryFlags(figure);
    if (!median)
        notes.prepend(tr("too few for a median: %1").arg(salaryFigure(figure)));
    return {levelOf(figure),
            number(figure.n),
            number(figure.employers),
            median ? salaryFigure(figure) : QString(),
            half(figure.lows),
            half(figure.highs),
            notes.join(QStringLiteral(", "))};
}

std::vector<SalaryNote> salaryWarnings(const SalarySummary &summary)
{
    std::vector<SalaryNote> notes;
    const auto add = [&](const QString &level, const SalaryFigure &figure) {
        if (figure.fewEmployers && figure.tier >= QuantileTier::Median) // of listed ads everyone sees it
            notes.push_back({tr("%1: few employers").arg(level), {}, {}});
        if (figure.isMostlyWide())
            notes.push_back({(figure.n == 1 ? tr("%1: wide range:") : tr("%1: mostly wide ranges:")).arg(level),
                             jobAds(figure.wideRanges), figure.wideFilter(summary.thresholds)});
        if (figure.n > 1 && figure.hasOneEndedRanges())
            notes.push_back({tr("%1: one end only:").arg(level), jobAds(figure.oneEnded), figure.oneEndedFilter()});
    };
    add(levelOf(summary.all), summary.all);
    // The figures of the only level are those of all.
    for (const SalaryFigure &figure : summary.levels)
        if (summary.levels.size() > 1)
            add(levelOf(figure), figure);
    add(internships(), summary.internships);
    return notes;
}

QString keepInMind(const QString &role) { return tr("To keep in mind for %1").arg(role); }

QString salaryName() { return tr("Salary"); }

QString salaryLimit() { return tr("These are the job ads of this library, not the whole job market."); }

QString leftOut(const QString &role) { return tr("Not counted for %1").arg(role); }

QString salarySignName(SalarySign sign, double sure)
{
    switch (sign) {
    case SalarySign::Ad: return tr("a job ad");
    case SalarySign::Medians: return tr("median low to median high");
    case SalarySign::MedianInterval: return tr("a median’s %1\u00A0% interval").arg(confidence(sure));
    case SalarySign::Quartiles: return tr("P25 low to P75 high");
    case SalarySign::Deciles: return tr("P10 low to P90 high");
    }
    return {};
}

QString salaryUnit(const QString &currency) { return tr("%1 a year").arg(currency); }

QString salaryMethod(const analysis::Thresholds &limits)
{
    return tr("Salaries are yearly and in one currency, internships apart. Medians are of the lows and of the highs, "
              "from %1 job ads on, with a %6 % interval from their ranks; quartiles from %2, P10 and P90 from %3; "
              "quantiles are type 7. A range of one end counts at that end only. Few employers: fewer than %4, or one "
              "with more than %5 % of the job ads that name theirs.")
        .arg(limits.medianAds)
        .arg(limits.quartileAds)
        .arg(limits.decileAds)
        .arg(limits.employers)
        .arg(std::lround(limits.employerShare * 100))
        .arg(confidence(limits.quantileConfidence()));
}

} // namespace rolescope::wording
