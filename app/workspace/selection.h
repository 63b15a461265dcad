// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QObject>

#include <vector>

namespace rolescope::workspace {

/// The two roles being compared, the pointed-at skill and the chosen job: what views have in common.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    domain::RoleId roleA() const { return m_a; }
    domain::RoleId roleB() const { return m_b; }
    bool isPair() const { return m_a.isValid() && m_b.isValid() && m_a != m_b; }
    domain::JobId job() const { return m_job; }
    /// Skills marked everywhere: by pointing at one, or by choosing a part of a chart.
    const std::vector<domain::SkillId> &skills() const { return m_skills; }

    /// Choosing the other side's role swaps the two.
    void setRoleA(domain::RoleId);
    void setRoleB(domain::RoleId);
    void setPair(domain::RoleId a, domain::RoleId b);
    void swap();
    void setJob(domain::JobId);
    void setSkills(std::vector<domain::SkillId>);

Q_SIGNALS:
    void pairChanged();
    void jobChanged();
    void skillsChanged();

private:
    domain::RoleId m_a;
    domain::RoleId m_b;
    domain::JobId m_job;
    std::vector<domain::SkillId> m_skills;
};

} // namespace rolescope::workspace
