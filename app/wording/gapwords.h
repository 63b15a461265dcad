// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/skillgap.h"

#include <QString>

/// A person's own skills against what a role asks for.
namespace rolescope::wording {

QString mySkills();     ///< "My skills"
QString have();         ///< "Have"
QString stillToLearn(); ///< "Still to learn"
QString carriesOver();  ///< "Carries over"
QString learnFirst();   ///< "To learn first"
QString learnLater();   ///< "To learn later"
QString onlyExamples(); ///< over what counts for nothing: "Named only as an example (“such as …”), not counted"

/// "Python"; "one of: Java, Python or R".
QString requirement(const analysis::Requirement &);
/// "asked in 12 of 40 job ads, described by 2 of 3 publishers"; without job ads the second half alone.
QString requirementFigures(const analysis::Requirement &);
/// How a requirement is covered that the person did not tick: "named for Data Scientist, too"; else empty.
QString coverWords(const analysis::Requirement &, const QString &here);

/// "Have 10 of 26".
QString haveOf(analysis::Proportion);
/// "Have 10 of 26 named for Data Scientist. A choice of several counts once; what is named only as an
/// example, “such as …”, does not count."
QString gapReading(const analysis::SkillGap &);
/// "covers 1 more for Data Scientist, and more in 3 roles".
QString addingCovers(const analysis::SkillToAdd &, const QString &wanted);

} // namespace rolescope::wording
