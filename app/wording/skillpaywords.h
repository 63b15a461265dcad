// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillpay.h"

#include <QStringList>

/// What job ads that name a skill advertise beside those that do not: a difference between advertisements, in words
/// that claim nothing else.
namespace rolescope::wording {

QString skillAndPay(); ///< "Skill and pay"

/// "In these 84 job ads, at equal stated level and type, those naming Python advertise about 7 % more (95 % interval:
/// 1 % to 13 % more); this is …"; or "Not enough to say for Python: …" with what is missing.
QString skillPaySentence(const analysis::SkillPay &, const QString &skill);
/// "By the lows 5 % more, by the middles 7 % more, by the highs 9 % more."; empty where nothing is told.
QString skillPaySpan(const analysis::SkillPay &);
/// "Senior / Expert, full time": a level and type whose ads are held against each other.
QString stratumName(const analysis::PayStratum &);
/// "12 job ads" and "of 42 job ads", each a list that can be opened.
QString stratumNaming(const analysis::PayStratum &);
QString stratumAll(const analysis::PayStratum &);
QString stratumVerb(); ///< between them: "name it, of"
/// "31 more state no level, …"; empty where all are counted.
QString skillPayLeftOut(const analysis::SkillPay &);
QString skillPayMethod(const analysis::Thresholds &);

} // namespace rolescope::wording
