// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "wording/phrase.h"

#include <array>

namespace rolescope::wording {

/// "Of the 34 skills named for B, 3 are also named for A. The other way: 3 of 6. A short list: ..."
Phrase skillsReading(const analysis::Comparison &);
/// "3 in both", "31 only Machine Learning Engineer" as said for a part of the circles.
QString inBoth(int count);
QString only(const QString &roleName);
/// "3", "2 both" and "4" behind a bar, in its order: only A, both, only B; empty where there are none.
std::array<QString, 3> categoryFigures(const analysis::CategoryCount &);
/// The bars in one sentence, for a screen reader.
QString categoriesReading(const analysis::Comparison &);
/// "one of: Python, R or Java"
QString oneOf(const QStringList &names);
/// "Not stated for Data Scientist"
QString notStated(const QString &roleName);
/// What an empty glance cell says: "Not stated for Data Scientist" or "Nothing that only Data Scientist has".
QString emptyCell(const analysis::GlanceCell &, const QString &roleName);
/// "said of this role and Data Specialist together"
QString sharedWith(const QString &roleName);
/// "from 1 article", "a short list: 6 skills from 1 article"; empty from ten skills on.
QString shortList(int skills, const analysis::RoleSummary &);
/// Lines of the analysts' details: Jaccard, baseline, what each counts.
QStringList analystDetails(const analysis::Comparison &);
/// Overlap coefficient and weighted forms, or what they need; for the window's details beside analystDetails().
QStringList weightedDetails(const analysis::Comparison &);
/// "11 %, 2019–2029, computer and IT occupations, United States, named: US Bureau of Labor Statistics";
/// says "no figure given" without a percent and "period over" once `today` is past its end.
QString outlook(const domain::Outlook &, const QDate &today);
/// An item that more words follow: a full stop would end it before them.
QString withoutFullStop(const QString &);
/// The glance item's text with its strength word: "Bachelor's degree, typically".
QString glanceItem(analysis::GlanceKind, const analysis::GlanceItem &);

} // namespace rolescope::wording
