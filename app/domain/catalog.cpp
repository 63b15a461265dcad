// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/catalog.h"

#include <algorithm>

namespace rolescope::domain {
namespace {

template <typename T, typename IdType>
const T *byId(const std::vector<T> &items, IdType id)
{
    const auto it = std::find_if(items.begin(), items.end(), [id](const T &item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

bool sameWords(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

const Role *Catalog::role(RoleId id) const { return byId(roles, id); }
const Source *Catalog::source(SourceId id) const { return byId(sources, id); }
const Skill *Catalog::skill(SkillId id) const { return byId(skills, id); }
const Claim *Catalog::claim(ClaimId id) const { return byId(claims, id); }

const Role *Catalog::roleNamed(const QString &name) const
{
    const QString wanted = name.simplified();
    for (const Role &role : roles)
        if (sameWords(role.name, wanted))
            return &role;
    for (const Role &role : roles)
        for (const RoleAlias &alias : role.aliases)
            if (sameWords(alias.name, wanted))
                return &role;
    return nullptr;
}

const Skill *Catalog::skillNamed(const QString &name) const
{
    const QString wanted = name.simplified();
    for (const Skill &skill : skills)
        if (sameWords(skill.name, wanted) || sameWords(skill.key, wanted))
            return &skill;
    for (const Skill &skill : skills)
        for (const QString &alias : skill.aliases)
            if (sameWords(alias, wanted))
                return &skill;
    for (const Skill &written : skillChanges.written) // its key is no name of the skill it was merged into
        if (sameWords(written.key, wanted))
            return skill(skillChanges.merged.value(written.id, written.id));
    return nullptr;
}

const std::vector<Skill> &Catalog::writtenSkills() const
{
    return skillChanges.written.empty() ? skills : skillChanges.written;
}

QString Catalog::categoryName(const QString &key) const
{
    for (const SkillCategory &category : categories)
        if (category.key == key)
            return category.name;
    return key;
}

} // namespace rolescope::domain
