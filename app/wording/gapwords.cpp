// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/gapwords.h"

#include "wording/comparisonwords.h"
#include "wording/demandwords.h"
#include "wording/phrase.h"
#include "wording/tr.h"

namespace rolescope::wording {
namespace {

using analysis::Proportion;
using analysis::Requirement;

} // namespace

QString mySkills() { return tr("My skills"); }
QString have() { return tr("Have"); }
QString stillToLearn() { return tr("Still to learn"); }
QString carriesOver() { return tr("Carries over"); }
QString learnFirst() { return tr("To learn first"); }
QString learnLater() { return tr("To learn later"); }
QString onlyExamples() { return tr("Named only as an example (“such as …”), not counted"); }

QString requirement(const Requirement &requirement)
{
    return requirement.isOneOf() ? oneOf(requirement.names) : requirement.names.join(QString());
}

QString requirementFigures(const Requirement &requirement)
{
    const QString described = describedBy(requirement.described);
    return requirement.asked.n > 0 ? tr("%1, %2").arg(askedIn(requirement.asked), described) : described;
}

QString coverWords(const Requirement &requirement, const QString &here)
{
    return requirement.cover == Requirement::Cover::Named ? tr("named for %1, too").arg(here) : QString();
}

QString haveOf(Proportion covered) { return tr("Have %1 of %2").arg(number(covered.x), number(covered.n)); }

QString gapReading(const analysis::SkillGap &gap)
{
    const Proportion covered = gap.covered();
    if (covered.n == 0)
        return tr("No article here names skills for %1.").arg(gap.name);
    return tr("Have %1 of %2 named for %3. A choice of several counts once; what is named only as an example, “such as "
              "…”, "
              "does not count.")
        .arg(number(covered.x), number(covered.n), gap.name);
}

QString addingCovers(const analysis::SkillToAdd &skill, const QString &wanted)
{
    const QString roles = trCount("%1 role", "%1 roles", skill.roles, number(skill.roles));
    if (skill.requirements == 0)
        return tr("covers one more skill of %1").arg(roles);
    return tr("covers %1 more for %2, and more in %3").arg(number(skill.requirements), wanted, roles);
}

} // namespace rolescope::wording
