// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Heads and sentences that stand only in the report.
namespace rolescope::wording {

QString documentTitle(const QString &a, const QString &b);
QString continued(const QString &heading); ///< "Tips, continued"
QString namesJoiner();                     ///< "and", between the names
/// Without a name, a line to write it on.
QString reportSubtitle(const QDate &dataAsOf, const QString &preparedFor = {});
QString preparedBy(const QString &name);
QString noteHead(); ///< over the adviser's note
QString bothNames(const QString &a, const QString &b);
QString dataAsOf(const QDate &);
QString pageOf(int page, int pages); ///< "1 of 4"
QString firstFooter(int texts, int onet, int publishers, const std::vector<QDate> &dated);
QString whereFrom(); ///< "Sources page {page}, ", with a page reference
QString whereMethod();
QString whereFromOnly();   ///< where there is no method box to point to
QString whereMethodOnly(); ///< where there is no list of sources
QString numbersPoint();    ///< footer of the other pages, with a page reference

QString glanceHead(); ///< "At a glance"
QString skillsHead();
QString skillsInCommonHead();
QString onlyHead(const QString &role); ///< "Only Data Scientist"
QString inBothHead();
QString inOwnWordsHead(); ///< over what else each side says of what both share
QString noneListed();
QString moreOnPage(int more); ///< "+23 on page {page}", in one line
QString andMore(int more);    ///< "+3", behind what a cell shows
QString moreSkills(int more); ///< "23 more", where no page lists them
QString differsMost();
QString salaryAndJobs();
QString jobsSentence(int jobsA, int jobsB, int total, const QString &a, const QString &b, const QString &filter);
QString noJobs();
QString aYear(const QString &salary); ///< "120K – 150K USD a year"
QString forYourNotes();
QString emptyHere(const analysis::GlanceCell &); ///< "not stated", or "none only here"

QString skillsInFull();
QString skillsByStrength(); ///< over the lists of a handout
QString listedFirst(bool leavesOut); ///< in which order they are, and what "+12" behind them means
QString strengthOrder(const QString &a, const QString &b);
QString strengths(const QString &a, const QString &b);
QString oneOfFor(const QString &oneOf, const QString &role);
QString sectionBySection();
QString nothingOwn(const QString &role, const QString &other);
QString nothingElse(const QString &role); ///< where all it has stands among what is similar
QString jobAdsHead();
QString shownUnder(const QString &filter, int shown, int total);
QStringList jobColumns();
QString rowsLeftOut(int count);
QString noneShown();
QString sourcesDiffer();         ///< "Where sources differ"
QString agreementTableReading(); ///< what its tables hold, and their signs
QString sectionColumn();
QString statedColumn();
QString publishersColumn();
QString sourcesHead();
QString importedOn(const QDate &);
/// What a source's licence wants to be printed with it, as the source has it; empty for most.
QString attribution(const domain::Source &);
QString otherComparisons();
QString methodHead();
QStringList methodParagraphs(const analysis::Comparison &, const QStringList &details);

} // namespace rolescope::wording
