// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Articles against job ads: what sources say of a role's skills beside what its ads ask for.
namespace rolescope::wording {

QString demandName();                      ///< "Articles vs job ads"
QString groupName(analysis::DemandGroup);  ///< "In both: described and asked"
QString groupShort(analysis::DemandGroup); ///< "in both"

QString share(analysis::Proportion);  ///< "14 of 60"
QString percents(analysis::Interval); ///< "14–35 %"
/// "14 of 60 (14–35 %)", without an interval "3 of 4".
QString shareWithInterval(analysis::Proportion, const std::optional<analysis::Interval> &);
/// "described by 2 of 3 publishers"; of none: "described nowhere here".
QString describedBy(analysis::Proportion);
QString askedIn(analysis::Proportion ads); ///< "asked in 14 of 60 job ads"
/// The same with its interval, where it has one: "asked in 14 of 60 job ads (14–35 %)".
QString askedIn(const analysis::SkillDemand &);
/// "described by 2 of 3 publishers · asked in 14 of 60 job ads (14–35 %)".
QString demandOf(const analysis::SkillDemand &);

/// "60 job ads with readable text, of 65".
QString adsWithText(const analysis::Demand &);
/// The role in a sentence: how many skills stand in each group, or that there are too few ads to tell.
QString demandReading(const analysis::Demand &, const QString &role);
/// What two roles' ads differ in: "Of 40 skills …, the ads for A ask more for 6 and those for B more for 3; …".
QString differencesReading(const analysis::Comparison &);
/// "+6 to +33 points", "cannot tell (−5 to +42 points)", "cannot tell" without an interval.
QString difference(const analysis::DemandDifference &);
/// "40 of 100 against 12 of 100: +16 to +39 points".
QString differenceLine(const analysis::DemandDifference &);
/// "Python 14 of 60".
QString skillShare(const QString &skill, analysis::Proportion);
/// "Python, SQL, R and 9 more": the first of `count`, all of them without "more".
QString firstOf(const QStringList &first, int count);
/// The view without ads enough: how many it needs and how many there are.
QString needsAds(const analysis::Comparison &);

/// "Your job ads, not all there are: …"
QString demandLimit(const analysis::Thresholds &);

QString differsHead();              ///< over the differences of two roles
QString differenceHead();           ///< "Difference", over "+6 to +33 points"
QString moreDifferences(int count); ///< "4 more differ, too."
QString cannotTell();               ///< "cannot tell"
QString askedMoreFor(const QString &role);
QString noneInGroup(); ///< what stands where a group holds no skill

} // namespace rolescope::wording
