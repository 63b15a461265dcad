// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/similarwords.h"

#include "wording/phrase.h"
#include "wording/tr.h"

namespace rolescope::wording {
namespace {

QString outOf(const analysis::Coverage &coverage)
{
    return tr("%1 of %2").arg(number(coverage.covered), number(coverage.of));
}

} // namespace

QString similarRoleSentence(const analysis::SimilarRole &other, const QString &chosen)
{
    const analysis::Coverage &c = other.covered;
    const QString of = trCount("Of the %1 skill named for", "Of the %1 skills named for", c.of, number(c.of));
    const QString also = trCount("%1 is also named for", "%1 are also named for", c.covered, number(c.covered));
    return tr("%1 %2, %3 %4; the other way %5.").arg(of, other.name, also, chosen, outOf(other.back));
}

QString similarCounts(const analysis::SimilarRole &other)
{
    return tr("%1 in both · other way %2").arg(outOf(other.covered), outOf(other.back));
}

QString similarRolesReading(const analysis::SimilarRoles &similar, const QString &chosen)
{
    if (similar.skills == 0)
        return tr("No source here names a skill for %1, so no role can be found similar to it.").arg(chosen);
    if (similar.roles.empty())
        return trCount("The %1 skill named for", "None of the %1 skills named for", similar.skills,
                       number(similar.skills))
            + u' '
            + (similar.skills == 1 ? tr("%1 is named for no other role.") : tr("%1 is named for another role."))
                  .arg(chosen);
    const auto count = static_cast<qint64>(similar.roles.size());
    const analysis::SimilarRole &nearest = similar.roles.front();
    const QString shares = trCount("%1 role shares skills with", "%1 roles share skills with", count, number(count));
    return tr("%1 %2; the nearest is %3, for which %4 skills are also named, the other way %5.")
        .arg(shares, chosen, nearest.name, outOf(nearest.back), outOf(nearest.covered));
}

QString rolesLeftOut(const analysis::SimilarRoles &similar, const QString &chosen)
{
    QStringList parts;
    if (similar.sharingNone > 0)
        parts += trCount("%1 other role has skills, but none in common with",
                         "%1 other roles have skills, but none in common with", similar.sharingNone,
                         number(similar.sharingNone))
            + u' ' + chosen + u'.';
    if (similar.withoutSkills > 0)
        parts += trCount("For %1 other role no source names a skill.", "For %1 other roles no source names a skill.",
                         similar.withoutSkills, number(similar.withoutSkills));
    return parts.join(u' ');
}

QString similarOrderSentence(analysis::SimilarOrder order)
{
    return order == analysis::SimilarOrder::Jaccard
        ? tr("Ordered by the skills in common of all that either role names.")
        : tr("Ordered by the skills in common, those that few roles name weighing more.");
}

QString matrixScope(size_t shown, size_t rolesWithSkills, const QString &chosen)
{
    if (shown < 2)
        return {};
    const QString all = number(static_cast<qint64>(rolesWithSkills));
    return shown == rolesWithSkills
        ? tr("Skills in common of all %1 roles that have skills; families stand together.").arg(all)
        : tr("Skills in common of %1 and the %2 nearest of %3 roles that have skills; families stand together.")
              .arg(chosen, number(static_cast<qint64>(shown) - 1), all);
}

QString numberLead() { return tr("Number: skills in both."); }

QString shadeLead() { return tr("Shade: skills in both, of all that either role names:"); }

QString shadeName(int level)
{
    switch (level) {
    case 0: return tr("none");
    case 1: return tr("under 5 %");
    case 2: return tr("under 10 %");
    case 3: return tr("under 20 %");
    case 4: return tr("under 40 %");
    default: return tr("more");
    }
}

QString roleWithSkills(const QString &role, int skills)
{
    return tr("%1: %2").arg(role, trCount("%1 skill", "%1 skills", skills, number(skills)));
}

QString moreRoles(qint64 count) { return trCount("and %1 more role", "and %1 more roles", count, number(count)); }

} // namespace rolescope::wording
