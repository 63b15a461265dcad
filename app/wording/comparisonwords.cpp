// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/comparisonwords.h"

#include "analysis/weightedoverlap.h"
#include "wording/agreementwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <QDate>

namespace rolescope::wording {
namespace {

using analysis::Comparison;
using Tone = Run::Tone;

/// Below this many skills a list says little, and says so.
constexpr int shortListLimit = 10;

QString decimals(double value) { return decimal(value, 'f', 2); }

void appendShortList(Phrase &phrase, int skills, const analysis::RoleSummary &role)
{
    const QString text = shortList(skills, role);
    if (!text.isEmpty())
        phrase.push_back({QStringLiteral(" ") + text, Tone::Quiet});
}

} // namespace

Phrase skillsReading(const Comparison &c)
{
    const analysis::Coverage b = c.skills.aOfB;
    const analysis::Coverage a = c.skills.bOfA;
    if (a.of == 0 && b.of == 0)
        return {{tr("No source here names a skill for either role."), Tone::Plain}};
    if (a.of == 0 || b.of == 0) {
        const analysis::RoleSummary &named = a.of == 0 ? c.b : c.a;
        const analysis::RoleSummary &silent = a.of == 0 ? c.a : c.b;
        return {{number(std::max(a.of, b.of)), Tone::Strong},
                {tr(" skills are named for %1; no source here names one for %2.").arg(named.name, silent.name),
                 Tone::Plain}};
    }
    Phrase phrase{
        {tr("Of the "), Tone::Plain},
        {number(b.of), Tone::Strong},
        {trForm(" skill named for %1, ", " skills named for %1, ", b.of).arg(c.b.name), Tone::Plain},
        {number(b.covered), Tone::Strong},
        {trForm(" is also named for %1. The other way: ", " are also named for %1. The other way: ", b.covered)
             .arg(c.a.name),
         Tone::Plain},
        {tr("%1 of %2").arg(number(a.covered), number(a.of)), Tone::Strong},
        {QStringLiteral("."), Tone::Plain}};
    appendShortList(phrase, a.of, c.a);
    appendShortList(phrase, b.of, c.b);
    return phrase;
}

QString inBoth(int count) { return tr("%1 in both").arg(number(count)); }

QString only(const QString &roleName) { return tr("only %1").arg(roleName); }

std::array<QString, 3> categoryFigures(const analysis::CategoryCount &count)
{
    const auto figure = [](int of) { return of > 0 ? number(of) : QString(); };
    QString both;
    if (count.both > 0)
        both = count.onlyA + count.onlyB > 0 ? tr("%1 both").arg(count.both) : inBoth(count.both);
    return {figure(count.onlyA), both, figure(count.onlyB)};
}

QString categoriesReading(const Comparison &c)
{
    QStringList parts;
    for (const analysis::CategoryCount &count : c.skills.categories)
        parts +=
            tr("%1: %2 in both, %3 only %4, %5 only %6")
                .arg(count.category, number(count.both), number(count.onlyA), c.a.name, number(count.onlyB), c.b.name);
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral("; ")) + u'.';
}

QString oneOf(const QStringList &names) { return tr("one of: %1").arg(joined(names, tr("or"))); }

QString notStated(const QString &roleName) { return tr("Not stated for %1").arg(roleName); }

QString emptyCell(const analysis::GlanceCell &cell, const QString &roleName)
{
    return cell.isStated ? tr("Nothing that only %1 has").arg(roleName) : notStated(roleName);
}

QString sharedWith(const QString &roleName) { return tr("said together with %1").arg(roleName); }

QString shortList(int skills, const analysis::RoleSummary &role)
{
    if (skills >= shortListLimit || skills == 0)
        return {};
    return tr("%1: a short list, %2 from %3.")
        .arg(role.name, trCount("%1 skill", "%1 skills", skills, number(skills)), sources(role.texts, role.onet));
}

QStringList analystDetails(const Comparison &c)
{
    const int all = static_cast<int>(c.skills.shared.size() + c.skills.onlyA.size() + c.skills.onlyB.size());
    QStringList lines;
    lines += tr("Jaccard: %1 (%2 shared of %3 named for either)")
                 .arg(decimals(c.skills.jaccard), number(static_cast<qint64>(c.skills.shared.size())), number(all));
    lines += baselineSentence(c.skills.baseline, c.skills.baselinePairs);
    lines += tr("Each named skill counts once, unweighted; required, typical and example skills alike.");
    return lines;
}

QStringList weightedDetails(const Comparison &c)
{
    QStringList lines;
    if (const auto overlap = analysis::overlapCoefficient(c.skills))
        lines += tr("Overlap coefficient: %1 of the shorter list; a short list inflates it").arg(decimals(*overlap));
    const auto byPublishers = analysis::publisherWeightedJaccard(c);
    lines += byPublishers
        ? tr("Weighted Jaccard by publishers: %1; a skill weighs the share of the publishers on the role’s skills that "
             "name it")
              .arg(decimals(*byPublishers))
        : tr("Weighted Jaccard by publishers: not available, it needs two publishers that describe a role’s skills");
    const auto byAds = analysis::adWeightedJaccard(c);
    lines += byAds
        ? tr("Weighted Jaccard by job ads: %1; a skill weighs the share of the role’s job ads that ask for it")
              .arg(decimals(*byAds))
        : tr("Weighted Jaccard by job ads: not available, it needs %1 job ads with readable text of either role")
              .arg(number(c.thresholds.weighedAds));
    lines += tr("RCA: not counted; beside few roles nearly every skill that not all name would stand out");
    return lines;
}

QString outlook(const domain::Outlook &outlook, const QDate &today)
{
    QStringList parts;
    parts += outlook.percent ? tr("%1 %").arg(decimal(*outlook.percent, 'g', 4)) : tr("no figure given");
    if (outlook.fromYear && outlook.toYear)
        parts += QStringLiteral("%1–%2").arg(*outlook.fromYear).arg(*outlook.toYear);
    for (const QString &text : {outlook.population, outlook.place})
        if (!text.isEmpty())
            parts += text;
    if (!outlook.origin.isEmpty())
        parts += tr("named: %1").arg(outlook.origin);
    if (outlook.fromYear) {
        parts += tr("base year %1").arg(*outlook.fromYear);
        if (const int years = today.year() - *outlook.fromYear; years > 0)
            parts += trCount("%1 year old", "%1 years old", years, number(years));
    }
    if (outlook.toYear && today.year() > *outlook.toYear)
        parts += tr("period over");
    return parts.join(QStringLiteral(", "));
}

QString withoutFullStop(const QString &text) { return text.endsWith(u'.') ? text.chopped(1) : text; }

QString glanceItem(analysis::GlanceKind kind, const analysis::GlanceItem &item)
{
    const QString word = kind == analysis::GlanceKind::Education ? strengthWord(item.strength) : QString();
    return word.isEmpty() ? item.text : QStringLiteral("%1, %2").arg(withoutFullStop(item.text), word);
}

} // namespace rolescope::wording
