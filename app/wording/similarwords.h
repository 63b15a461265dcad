// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/similarroles.h"

#include <QString>

namespace rolescope::wording {

/// "Of the 26 skills named for B, 10 are also named for A; the other way 10 of 21."
QString similarRoleSentence(const analysis::SimilarRole &, const QString &chosen);
/// The same for a narrow place: "10 of its 26 · the other way 10 of 21"
QString similarCounts(const analysis::SimilarRole &);
/// How many roles are similar and which is nearest, in one sentence; what is missing where there is none.
QString similarRolesReading(const analysis::SimilarRoles &, const QString &chosen);
/// "2 other roles have skills, but none in common with A. No source names skills for 3." Empty where none is left out.
QString rolesLeftOut(const analysis::SimilarRoles &, const QString &chosen);
/// What comes first in the list, as a sentence.
QString similarOrderSentence(analysis::SimilarOrder);

/// Which roles the matrix shows: the chosen one and the nearest, or all; empty where there is no pair.
QString matrixScope(size_t shown, size_t rolesWithSkills, const QString &chosen);
/// What a cell's number and shade mean; the shades' names follow.
QString numberLead();
QString shadeLead();
/// Of all that the two name, how much both do: "none", "to 5 %" … "over 40 %"; see chart::shadeLevel().
QString shadeName(int level);
/// "Data Scientist: 6 skills"
QString roleWithSkills(const QString &role, int skills);
/// "and 12 more roles"
QString moreRoles(qint64 count);

} // namespace rolescope::wording
