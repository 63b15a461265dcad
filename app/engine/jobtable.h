// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"
#include "domain/salary.h"
#include "engine/jobcolumns.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rolescope::engine {

/// What a title says by itself.
struct TitleInfo {
    domain::RoleId role;
    domain::Level level = domain::Level::Unknown;
};
using TitleReader = std::function<TitleInfo(const QString &title)>;

/// All jobs as columns: a snapshot that never changes. Made by JobTableBuilder.
/// Rows are numbered 0 to size() - 1 in the default order; a row number means nothing to another table.
class JobTable {
public:
    JobTable(std::shared_ptr<const JobColumns> columns, const TitleReader &reader);

    quint32 size() const { return m_columns->size; }
    domain::JobId id(quint32 row) const { return m_columns->ids.at(row); }
    std::optional<quint32> rowOf(domain::JobId id) const { return m_columns->ids.rowOf(id); }

    const QString &title(quint32 row) const { return m_columns->titles.text(m_columns->title[row]); }
    const QString &employer(quint32 row) const { return m_columns->employers.text(m_columns->employer[row]); }
    const QString &place(quint32 row) const { return m_columns->placeNames[m_columns->place[row]]; }
    const QString &country(quint32 row) const { return m_columns->countryNames[m_columns->place[row]]; }
    const QString &currency(quint32 row) const { return m_columns->currencies.text(m_columns->currency[row]); }
    domain::RoleId role(quint32 row) const { return m_roles[m_role[row]]; }
    /// The stated level, else the one the title tells.
    domain::Level level(quint32 row) const { return packedLevel(m_packed[row]); }
    domain::Level statedLevel(quint32 row) const { return packedLevel(m_columns->stated[row]); }
    bool levelIsInferred(quint32 row) const { return level(row) != statedLevel(row); }
    domain::JobType type(quint32 row) const { return packedType(m_packed[row]); }
    domain::Remote remote(quint32 row) const { return packedRemote(m_packed[row]); }
    domain::YearlySalary yearly(quint32 row) const;
    std::optional<qint32> postedDay(quint32 row) const;
    /// Positions in columns().skills.
    std::span<const quint16> skillCodes(quint32 row) const;
    std::vector<domain::SkillId> skills(quint32 row) const;
    /// Whether the job's skills could be read: it has a description, or its feed lists them.
    bool hasText(quint32 row) const { return m_columns->withText[row]; }

    /// Empty when no job states a currency.
    const QString &mostFrequentCurrency() const;
    /// Before any filter; an invalid id asks for the jobs without a role.
    quint32 jobsOfRole(domain::RoleId) const;
    /// By title code: how many jobs have it.
    std::vector<quint32> jobsByTitle() const;
    const TitleInfo &titleInfo(quint32 titleCode) const { return m_titleInfos[titleCode]; }

    /// The roles that occur, ascending from position 1; position 0 is "no role".
    const std::vector<domain::RoleId> &roles() const { return m_roles; }
    const JobColumns &columns() const { return *m_columns; }
    const std::vector<quint16> &roleColumn() const { return m_role; } ///< positions in roles()
    const std::vector<quint8> &packedColumn() const { return m_packed; }

private:
    void readTitles(const TitleReader &reader);

    std::shared_ptr<const JobColumns> m_columns;
    std::vector<TitleInfo> m_titleInfos; // by title code
    std::vector<domain::RoleId> m_roles;
    std::vector<quint32> m_jobsOfRole; // by role code
    std::vector<quint16> m_role;
    std::vector<quint8> m_packed;
};

} // namespace rolescope::engine
