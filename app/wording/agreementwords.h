// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/agreement.h"
#include "analysis/comparison.h"

#include <QString>

/// What says that two duties are similar, and on what a role's sources agree.
namespace rolescope::wording {

/// Stands before what is alike but not the same.
inline constexpr QChar alikeMark = u'≈';

QString similarDutiesHead();          ///< "Similar duties"
QString dutyState(bool checked);      ///< "similar duty, checked by you", "similar duty, suggested"
QString shortDutyState(bool checked); ///< "checked by you", "suggested"
QString sameDuty();                   ///< the link that confirms a suggestion
QString notTheSameDuty();             ///< the link that rejects it
/// "2 of 5 duties of A and 2 of 7 of B have a similar one: 1 checked by you, 1 suggested."
QString similarDutiesReading(const analysis::SectionComparison &, const QString &a, const QString &b);

} // namespace rolescope::wording
