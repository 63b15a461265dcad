// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/reportwords.h"

#include "wording/agreementwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/salarywords.h"
#include "wording/tr.h"

#include <algorithm>

namespace rolescope::wording {
namespace {

QString datesPart(const std::vector<QDate> &dated)
{
    if (dated.empty())
        return tr("none dated");
    if (dated.size() == 1)
        return tr("one dated %1").arg(longDate(dated.front()));
    const auto [first, last] = std::minmax_element(dated.begin(), dated.end());
    return tr("%1 dated, from %2 to %3")
        .arg(number(static_cast<qint64>(dated.size())), longDate(*first), longDate(*last));
}

/// "1 for Data Scientist", "none for Data Scientist".
QString adsFor(int count, const QString &role)
{
    return tr("%1 for %2").arg(count == 0 ? tr("none") : number(count), role);
}

} // namespace

QString documentTitle(const QString &a, const QString &b)
{
    return tr("%1 and %2: how these two jobs differ").arg(a, b);
}
QString continued(const QString &heading) { return tr("%1, continued").arg(heading); }

QString namesJoiner() { return tr("and"); }

QString reportSubtitle(const QDate &dataAsOf, const QString &preparedFor)
{
    return tr("How these two jobs differ · data as of %1 · prepared for %2")
        .arg(longDate(dataAsOf), preparedFor.isEmpty() ? QString(18, u'_') : preparedFor);
}

QString preparedBy(const QString &name) { return tr("Prepared by %1").arg(name); }
QString noteHead() { return tr("Note"); }

QString bothNames(const QString &a, const QString &b) { return tr("%1 and %2").arg(a, b); }

QString dataAsOf(const QDate &day) { return tr("data as of %1").arg(longDate(day)); }

QString pageOf(int page, int pages) { return tr("%1 of %2").arg(page).arg(pages); }

QString firstFooter(int texts, int onet, int publishers, const std::vector<QDate> &dated)
{
    const QString all = sources(texts, onet);
    const QString from = texts == 1
        ? tr("From %1").arg(all)
        : trCount("From %2 by %1 publisher", "From %2 by %1 publishers", publishers, number(publishers)).arg(all);
    return tr("%1, %2. Not the whole job market. ").arg(from, datesPart(dated));
}

// A number that stands alone in the next line is hard to read: it keeps to its word.
QString whereFrom() { return tr("Sources page\u00A0{page}, "); }
QString whereMethod() { return tr("method page\u00A0{page}."); }
QString whereFromOnly() { return tr("Sources page\u00A0{page}."); }
QString whereMethodOnly() { return tr("Method page\u00A0{page}."); }
QString numbersPoint() { return tr("Small numbers point to the sources on page\u00A0{page}."); }

QString glanceHead() { return tr("At a glance"); }
QString skillsHead() { return tr("Skills"); }
QString skillsInCommonHead() { return tr("Skills in common"); }
QString onlyHead(const QString &role) { return tr("Only %1").arg(role); }
QString inBothHead() { return tr("In both"); }
QString inOwnWordsHead() { return tr("In own words"); }
QString noneListed() { return tr("none"); }
QString moreOnPage(int more) { return tr("+%1\u00A0on\u00A0page\u00A0{page}").arg(number(more)); }
QString andMore(int more) { return tr("+%1").arg(number(more)); }
QString moreSkills(int more) { return tr("%1 more").arg(number(more)); }
QString differsMost() { return tr("What differs most"); }
QString salaryAndJobs() { return tr("Salary and jobs"); }

QString jobsSentence(int jobsA, int jobsB, int total, const QString &a, const QString &b, const QString &filter)
{
    const QString ads = trCount("%1 job ad", "%1 job ads", total, number(total));
    const QString counts = jobsA + jobsB == 0
        ? tr("Of the %1 here, none is for either role").arg(ads)
        : tr("Of the %1 here: %2, %3").arg(ads, adsFor(jobsA, a), adsFor(jobsB, b));
    return filter.isEmpty() ? counts + u'.' : tr("%1; %2.").arg(counts, filter);
}

QString noJobs() { return tr("No job ads are in this library."); }
QString aYear(const QString &salary) { return tr("%1 a year").arg(salary); }

QString forYourNotes() { return tr("For your notes"); }
QString emptyHere(const analysis::GlanceCell &cell) { return cell.isStated ? tr("none only here") : tr("not stated"); }
QString skillsInFull() { return tr("Skills in full"); }
QString skillsByStrength() { return tr("Skills"); }
QString listedFirst(bool leavesOut)
{
    return leavesOut ? tr("In each list, what is asked for most firmly comes first; + counts what has no room here.")
                     : tr("In each list, what is asked for most firmly comes first.");
}

QString strengthOrder(const QString &a, const QString &b)
{
    return tr("How firmly a skill is asked for: in both, first for %1, then for %2.").arg(a, b);
}

QString strengths(const QString &a, const QString &b) { return a == b ? a : tr("%1 / %2").arg(a, b); }
QString oneOfFor(const QString &oneOf, const QString &role) { return tr("%1 for %2").arg(oneOf, role); }
QString sectionBySection() { return tr("Section by section"); }

QString nothingOwn(const QString &role, const QString &other)
{
    return tr("Nothing is said of %1 that is not also said of %2.").arg(role, other);
}

QString nothingElse(const QString &role) { return tr("Nothing else is said of %1.").arg(role); }

QString jobAdsHead() { return tr("Job ads"); }

QString shownUnder(const QString &filter, int shown, int total)
{
    const QString counts = tr("%1 of %2 shown").arg(number(shown), number(total));
    return filter.isEmpty() ? counts : tr("%1: %2").arg(counts, filter);
}

QStringList jobColumns() { return {tr("Title"), tr("Employer"), tr("Place"), tr("Level"), tr("Salary a year")}; }

QString rowsLeftOut(int count)
{
    return trCount("%1 more job ad is not listed.", "%1 more job ads are not listed.", count, number(count));
}

QString noneShown() { return tr("No job ad passes this filter."); }
QString sourcesDiffer() { return tr("Where sources differ"); }

QString agreementTableReading()
{
    return tr("What at least two publishers state, by source number. %1. Statements of one publisher alone stand in "
              "their sections and are counted below each table.")
        .arg(cellLegend());
}

QString sectionColumn() { return tr("Section"); }
QString statedColumn() { return tr("Statement"); }
QString publishersColumn() { return tr("Publishers"); }
QString sourcesHead() { return tr("Sources"); }
QString importedOn(const QDate &date) { return tr("imported %1").arg(longDate(date)); }

QString attribution(const domain::Source &source)
{
    QStringList texts;
    for (const domain::SourceReference &reference : source.references)
        if (reference.kind == u"attribution")
            texts += reference.text;
    return texts.join(u' ');
}
QString otherComparisons() { return tr("Other comparisons with these roles"); }
QString methodHead() { return tr("How this was counted"); }

namespace {

/// "an hour × 2,080, a day × 260, …"
QString factorWords(const domain::YearFactors &factors)
{
    using domain::Period;
    QStringList words;
    for (const Period period : {Period::Hour, Period::Day, Period::Week, Period::Month})
        words += timesAYear(period, factors);
    return words.join(QStringLiteral(", "));
}

} // namespace

QStringList methodParagraphs(const analysis::Comparison &c, const QStringList &details)
{
    QStringList paragraphs{
        tr("Skills: each skill that a source names for a role counts once, however often and however firmly it is "
           "named. "
           "Of the skills named for one role, the key figure says how many are also named for the other, both ways; "
           "a short list makes either figure small. The circles and their overlap are drawn in proportion to the "
           "counts."),
        details.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". ")),
        tr("Strength words (required, typical, preferred, beneficial, named as an example) are those of the sources. "
           "“One of” names alternatives of which a source asks for one."),
        tr("Agreement counts publishers, not texts; a source that states none counts as its own, unless a near copy.")};
    if (const auto *duties = c.section(domain::Section::Responsibilities); duties && !duties->similar.empty())
        paragraphs << tr("Similar duties (≈) are paired by like words (TF-IDF cosine of stems); each says "
                         "whether you checked it.");
    if (c.jobsTotal > 0) {
        paragraphs << tr("Job ads belong to a role when their title names it. Salaries are the advertised ranges, made "
                         "yearly (%1), in the currency shown; an ad without a salary or with an unclear period has "
                         "none here.")
                          .arg(factorWords(c.yearFactors));
        if (c.salaryA.all.n + c.salaryB.all.n > 1)
            paragraphs << salaryMethod(c.thresholds);
    }
    paragraphs << tr(
        "Everything here is from one library of texts and job ads, not from the job market. “Not stated” means that "
        "no source here says it, not that it is untrue.");
    return paragraphs;
}

} // namespace rolescope::wording
