// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "wording/phrase.h"

#include <QStringList>

/// What job ads pay, from figures to sentences: a median low to a median high, never a middle of both.
namespace rolescope::wording {

/// "120K – 150K USD a year"
QString amountsAYear(const domain::YearlySalary &, const QString &currency);
/// In the form of the ranges beside it, see inThousands().
QString amountsAYear(const domain::YearlySalary &, const QString &currency, bool inThousands);
/// "1 job ad", "1,204 job ads".
QString jobAds(qint64 count);
/// "5 job ads, 3 employers"; says so where none is named.
QString adsAndEmployers(const analysis::SalaryFigure &);
/// "Senior / Expert", "level not stated", "all levels".
QString levelOf(const analysis::SalaryFigure &);
QString levelNotStated(); ///< "level not stated"
QString internships();    ///< "internships"

/// "median low to median high 95K – 140K USD a year"; of few ads "85K – 185K USD a year from lowest to highest".
QString salaryHeadline(const analysis::SalaryFigure &, const QString &currency);
/// The amounts of the headline: medians where there are any, else the ends.
domain::YearlySalary shownAmounts(const analysis::SalaryFigure &);
/// The same in a word or two, for a chart's column: "95K – 140K".
QString salaryFigure(const analysis::SalaryFigure &);
/// Beside a row of the picture: "95K – 140K · 412 job ads", "3 job ads, too few for a median".
QString salaryRowFigure(const analysis::SalaryFigure &);
/// What the number of ads does not allow: "5 job ads: listed, too few for a median". Empty when nothing is refused.
QString salaryRefusal(const analysis::SalaryFigure &);
/// What is known beside the headline, a sentence each: intervals, quartiles, deciles.
QStringList salarySpread(const analysis::SalaryFigure &, const analysis::SalarySummary &of);
/// "few employers", "mostly wide ranges", "some state one end only".
QStringList salaryFlags(const analysis::SalaryFigure &);
/// Headline, count and flags of a figure in one line: "Senior / Expert: …".
QString salaryLine(const analysis::SalaryFigure &, const QString &currency);

/// Ads that the figures leave out: "internships, apart:" and "3 job ads", which opens exactly these; no count: nothing
/// to open.
struct SalaryNote {
    QString text;
    QString count;
    domain::FilterSpec filter;
};
std::vector<SalaryNote> salaryNotes(const analysis::SalarySummary &);

/// "1 job ad: 120K – 150K USD a year", "No job ad here is for this role".
QString salaryCell(const analysis::SalarySummary &);
/// One role in a sentence: "Data Scientist: 95K – 140K USD a year, median low to median high of 412 job ads."
Phrase salarySentence(const analysis::SalarySummary &, const QString &role);
/// Both roles' sentences, which are the picture's text, too.
Phrase salaryReading(const analysis::Comparison &);
/// What a page's bars rest on: "Median low to median high. A: 412 job ads, 120 employers; B: 5 job ads: listed, …"
QString salaryBasis(const analysis::Comparison &);
QString salaryByLevel(); ///< "Salary by level"
/// A table of figures: its heads and a figure's cells.
QStringList salaryColumns();
QStringList salaryCells(const analysis::SalaryFigure &);

/// What to keep in mind of a role's figures, level by level: "Senior: few employers" with nothing to open, "Senior:
/// mostly wide ranges:" with "7 job ads".
std::vector<SalaryNote> salaryWarnings(const analysis::SalarySummary &);
QString keepInMind(const QString &role); ///< over the warnings: "To keep in mind for Data Scientist"
QString salaryName();                    ///< "Salary"
QString salaryLimit();                   ///< whose salaries these are
QString leftOut(const QString &role);    ///< over the notes: "Left out of Data Scientist:"

/// What a picture of salaries draws, from few job ads to many.
enum class SalarySign : quint8 { Ad, Medians, MedianInterval, Quartiles, Deciles };
QString salarySignName(SalarySign, double confidence);
/// "USD a year", over a scale.
QString salaryUnit(const QString &currency);

/// How the figures and the picture are made: for a method box or a page's foot.
QString salaryMethod(const analysis::Thresholds &);

} // namespace rolescope::wording
