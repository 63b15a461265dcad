// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/similarroles.h"

#include <QString>

namespace rolescope::wording {

/// "Of the 26 skills named for B, 10 are also named for A; the other way 10 of 21."
QString similarRoleSentence(const analysis::SimilarRole &, const QString &chosen);
/// How many roles are similar and which is nearest, in one sentence; what is missing where there is none.
QString similarRolesReading(const analysis::SimilarRoles &, const QString &chosen);
/// "2 other roles have skills, but none in common with A. No source names skills for 3." Empty where none is left out.
QString rolesLeftOut(const analysis::SimilarRoles &, const QString &chosen);
/// What comes first in the list, as a sentence.
QString similarOrderSentence(analysis::SimilarOrder);

} // namespace rolescope::wording
