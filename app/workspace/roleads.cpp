// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/roleads.h"

#include "engine/jobtable.h"

#include <algorithm>

namespace rolescope::workspace {
namespace {

QString nameOf(const domain::Catalog &catalog, domain::SkillId id)
{
    const domain::Skill *skill = catalog.skill(id);
    return skill ? skill->name : QString();
}

} // namespace

analysis::RoleAds roleAds(const Snapshot &snapshot, domain::RoleId role)
{
    analysis::RoleAds result;
    result.role = role;
    if (!snapshot.jobs)
        return result;
    const engine::JobTable &jobs = *snapshot.jobs;
    const std::vector<domain::RoleId> &roles = jobs.roles();
    const auto known = std::find(roles.begin(), roles.end(), role);
    if (known == roles.end())
        return result;
    const auto code = static_cast<quint16>(known - roles.begin());
    const std::vector<quint16> &column = jobs.roleColumn();
    std::vector<int> counts(jobs.columns().skills.size(), 0);
    for (quint32 row = 0; row < jobs.size(); ++row) {
        if (column[row] != code)
            continue;
        ++result.ads;
        result.withText += jobs.hasText(row);
        for (const quint16 skill : jobs.skillCodes(row)) // each once
            ++counts[skill];
    }
    for (size_t skill = 0; skill < counts.size(); ++skill) {
        const domain::SkillId id = jobs.columns().skills[skill];
        if (counts[skill] > 0)
            result.skills.push_back({id, nameOf(*snapshot.catalog, id), counts[skill]});
    }
    return result;
}

} // namespace rolescope::workspace
