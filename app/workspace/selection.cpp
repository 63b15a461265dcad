// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/selection.h"

#include <utility>

namespace rolescope::workspace {

void Selection::setRoleA(domain::RoleId role) { setPair(role, role == m_b ? m_a : m_b); }

void Selection::setRoleB(domain::RoleId role) { setPair(role == m_a ? m_b : m_a, role); }

void Selection::setPair(domain::RoleId a, domain::RoleId b)
{
    if (a == m_a && b == m_b)
        return;
    m_a = a;
    m_b = b;
    // A marked skill of the last pair may not occur in this one.
    setSkills({});
    Q_EMIT pairChanged();
}

void Selection::swap() { setPair(m_b, m_a); }

void Selection::setJob(domain::JobId job)
{
    if (std::exchange(m_job, job) != job)
        Q_EMIT jobChanged();
}

void Selection::setSkills(std::vector<domain::SkillId> skills)
{
    if (skills == m_skills)
        return;
    m_skills = std::move(skills);
    Q_EMIT skillsChanged();
}

} // namespace rolescope::workspace
