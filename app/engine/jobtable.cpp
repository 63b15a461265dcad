// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"

#include <algorithm>
#include <limits>

namespace rolescope::engine {
namespace {

constexpr size_t maxRoles = std::numeric_limits<quint16>::max();

} // namespace

JobTable::JobTable(std::shared_ptr<const JobColumns> columns, const TitleReader &reader) : m_columns(std::move(columns))
{
    readTitles(reader);
}

void JobTable::readTitles(const TitleReader &reader)
{
    const quint32 titles = m_columns->titles.size();
    m_titleInfos.resize(titles);
    m_roles.assign(1, domain::RoleId());
    for (quint32 t = 1; t < titles; ++t) {
        m_titleInfos[t] = reader ? reader(m_columns->titles.text(t)) : TitleInfo();
        if (m_titleInfos[t].role.isValid())
            m_roles.push_back(m_titleInfos[t].role);
    }
    std::sort(m_roles.begin(), m_roles.end());
    m_roles.erase(std::unique(m_roles.begin(), m_roles.end()), m_roles.end());
    m_roles.resize(std::min(m_roles.size(), maxRoles));

    std::vector<quint16> codeOfTitle(titles, 0);
    for (quint32 t = 0; t < titles; ++t) {
        const auto role = std::lower_bound(m_roles.begin(), m_roles.end(), m_titleInfos[t].role);
        if (role != m_roles.end() && *role == m_titleInfos[t].role)
            codeOfTitle[t] = static_cast<quint16>(role - m_roles.begin());
    }

    m_role.resize(size());
    m_packed.resize(size());
    m_jobsOfRole.assign(m_roles.size(), 0);
    for (quint32 row = 0; row < size(); ++row) {
        const quint32 title = m_columns->title[row];
        m_role[row] = codeOfTitle[title];
        ++m_jobsOfRole[m_role[row]];
        const quint8 stated = m_columns->stated[row];
        const bool levelStated = packedLevel(stated) != domain::Level::Unknown;
        m_packed[row] =
            levelStated ? stated : packed(m_titleInfos[title].level, packedType(stated), packedRemote(stated));
    }
}

domain::YearlySalary JobTable::yearly(quint32 row) const
{
    domain::YearlySalary salary;
    if (m_columns->low[row] != noSalary)
        salary.low = m_columns->low[row];
    if (m_columns->high[row] != noSalary)
        salary.high = m_columns->high[row];
    return salary;
}

std::optional<qint32> JobTable::postedDay(quint32 row) const
{
    const quint16 day = m_columns->day[row];
    return day == 0 ? std::nullopt : std::optional(m_columns->days[day]);
}

std::span<const quint16> JobTable::skillCodes(quint32 row) const
{
    const quint32 first = m_columns->firstSkill[row];
    return {m_columns->skillCodes.data() + first, m_columns->firstSkill[row + 1] - first};
}

std::vector<domain::SkillId> JobTable::skills(quint32 row) const
{
    std::vector<domain::SkillId> ids;
    for (const quint16 code : skillCodes(row))
        ids.push_back(m_columns->skills[code]);
    return ids;
}

const QString &JobTable::mostFrequentCurrency() const
{
    return m_columns->currencies.text(m_columns->mostFrequentCurrency);
}

quint32 JobTable::jobsOfRole(domain::RoleId id) const
{
    const auto role = std::lower_bound(m_roles.begin(), m_roles.end(), id);
    return role != m_roles.end() && *role == id ? m_jobsOfRole[static_cast<size_t>(role - m_roles.begin())] : 0;
}

std::vector<quint32> JobTable::jobsByTitle() const
{
    std::vector<quint32> jobs(m_columns->titles.size(), 0);
    for (const quint32 title : m_columns->title)
        ++jobs[title];
    return jobs;
}

} // namespace rolescope::engine
