// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/edits.h"

namespace rolescope::storage {

QString code(RoleChange change)
{
    switch (change) {
    case RoleChange::Name: return QStringLiteral("name");
    case RoleChange::Family: return QStringLiteral("family");
    case RoleChange::Merge: return QStringLiteral("merge");
    case RoleChange::Alias: return QStringLiteral("alias");
    }
    return {};
}

std::optional<RoleChange> roleChangeFromCode(const QString &text)
{
    for (const RoleChange change : {RoleChange::Name, RoleChange::Family, RoleChange::Merge, RoleChange::Alias})
        if (code(change) == text)
            return change;
    return std::nullopt;
}

QString code(SkillChange change)
{
    switch (change) {
    case SkillChange::Name: return QStringLiteral("name");
    case SkillChange::Alias: return QStringLiteral("alias");
    case SkillChange::Merge: return QStringLiteral("merge");
    case SkillChange::Never: return QStringLiteral("never");
    }
    return {};
}

std::optional<SkillChange> skillChangeFromCode(const QString &text)
{
    for (const SkillChange change : {SkillChange::Name, SkillChange::Alias, SkillChange::Merge, SkillChange::Never})
        if (code(change) == text)
            return change;
    return std::nullopt;
}

} // namespace rolescope::storage
