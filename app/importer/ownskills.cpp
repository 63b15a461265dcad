// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/ownskills.h"

#include "importer/sink.h"

namespace rolescope::importer {

using namespace domain;

Result<SkillId> OwnSkills::of(SkillId id)
{
    if (const auto there = m_rows.constFind(id); there != m_rows.cend())
        return *there;
    const Skill *skill = m_vocabulary.skill(id);
    if (!skill)
        return Error{ErrorCode::Internal, {QStringLiteral("skill %1 is not in the vocabulary").arg(id.value)}};
    const SkillId known = m_sink.findSkill(skill->key);
    const auto row = known.isValid() ? Result<SkillId>(known) : add(*skill);
    if (row)
        m_rows.insert(id, *row);
    return row;
}

Result<SkillId> OwnSkills::add(const Skill &skill)
{
    const SkillCategory category{skill.category, m_vocabulary.categoryName(skill.category)};
    if (auto added = m_sink.addSkillCategory(category); !added)
        return added.error();
    Skill bare = skill;
    bare.aliases.clear();
    return m_sink.addSkill(bare);
}

} // namespace rolescope::importer
