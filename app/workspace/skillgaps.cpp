// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/skillgaps.h"

#include "engine/jobtable.h"
#include "text/nearest.h"

#include <algorithm>
#include <unordered_map>

namespace rolescope::workspace {
namespace {

using domain::RoleId;
using domain::SkillId;

/// The ads of one role, by the skills they name.
class RoleAdSkills {
public:
    void add(const engine::JobTable &jobs, quint32 row)
    {
        m_withText += jobs.hasText(row);
        for (const quint16 code : jobs.skillCodes(row)) // each once
            m_rows[jobs.columns().skills[code].value].push_back(row);
    }

    analysis::AdCounts counts() const
    {
        return {m_withText, [this](const std::vector<SkillId> &skills) { return naming(skills); }};
    }

private:
    int naming(const std::vector<SkillId> &skills) const
    {
        std::vector<quint32> any;
        for (const SkillId id : skills) {
            const auto rows = m_rows.find(id.value);
            if (rows == m_rows.end())
                continue;
            std::vector<quint32> both;
            std::set_union(any.begin(), any.end(), rows->second.begin(), rows->second.end(), std::back_inserter(both));
            any = std::move(both);
        }
        return static_cast<int>(any.size());
    }

    int m_withText = 0;
    std::unordered_map<qint64, std::vector<quint32>> m_rows; ///< ascending
};

using AdsOfRoles = std::unordered_map<qint64, RoleAdSkills>;

/// One pass over the jobs for all roles.
AdsOfRoles adsOf(const engine::JobTable &jobs, const std::vector<RoleId> &only, const std::stop_token &stop)
{
    AdsOfRoles ads;
    std::vector<RoleAdSkills *> byCode(jobs.roles().size(), nullptr);
    for (size_t code = 1; code < byCode.size(); ++code) {
        const RoleId role = jobs.roles()[code];
        if (only.empty() || std::find(only.begin(), only.end(), role) != only.end())
            byCode[code] = &ads[role.value];
    }
    constexpr quint32 rowsBetweenLooks = 1 << 14;
    for (quint32 row = 0; row < jobs.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            break;
        if (RoleAdSkills *role = byCode[jobs.roleColumn()[row]])
            role->add(jobs, row);
    }
    return ads;
}

} // namespace

std::vector<analysis::RoleRequirements> requirementsOf(const Snapshot &snapshot, const std::vector<RoleId> &only,
                                                       std::stop_token stop)
{
    const domain::Catalog &catalog = *snapshot.catalog;
    const analysis::RequirementReader reader(catalog);
    const AdsOfRoles ads = snapshot.jobs ? adsOf(*snapshot.jobs, only, stop) : AdsOfRoles();
    std::vector<analysis::RoleRequirements> all;
    for (const domain::Role &role : catalog.roles) {
        if (stop.stop_requested())
            break;
        if (!only.empty() && std::find(only.begin(), only.end(), role.id) == only.end())
            continue;
        const auto counted = ads.find(role.id.value);
        all.push_back(reader.of(role.id, counted == ads.end() ? analysis::AdCounts() : counted->second.counts()));
    }
    return all;
}

std::set<SkillId> skillsOfKeys(const domain::Catalog &catalog, const QStringList &keys)
{
    // A skill that a person made the same as another one keeps its key among the written ones.
    const std::vector<domain::Skill> &written = catalog.writtenSkills();
    std::set<SkillId> skills;
    for (const QString &key : keys) {
        const auto skill = std::lower_bound(written.begin(), written.end(), key,
                                            [](const domain::Skill &s, const QString &k) { return s.key < k; });
        if (skill != written.end() && skill->key == key)
            skills.insert(catalog.skillChanges.merged.value(skill->id, skill->id));
    }
    return skills;
}

domain::Result<SkillId> findSkill(const domain::Catalog &catalog, const QString &name)
{
    if (const domain::Skill *skill = catalog.skillNamed(name))
        return skill->id;
    QStringList names;
    for (const domain::Skill &skill : catalog.skills)
        names += skill.name;
    return domain::Error{domain::ErrorCode::UnknownSkill, QStringList{name} + text::nearest(name, names, 3)};
}

} // namespace rolescope::workspace
