// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "storage/catalogrows.h"

#include <map>
#include <set>

namespace rolescope::storage {

/// What is shown of all that imports wrote, and changes by hand applied. It depends on what is in the
/// rows, not on the order in which imports came; ids are those of the oldest of equal rows.
domain::Catalog elect(const CatalogRows &);

/// Picks one of several spellings: the one that most sources use, of those the alphabetically first.
class Votes {
public:
    void add(const QString &value, const std::set<qint64> &voters)
    {
        m_votes[value].insert(voters.begin(), voters.end());
    }
    /// An empty text when nothing was voted for.
    QString winner() const
    {
        auto best = m_votes.cbegin();
        for (auto it = m_votes.cbegin(); it != m_votes.cend(); ++it)
            if (it->second.size() > best->second.size())
                best = it;
        return best == m_votes.cend() ? QString() : best->first;
    }

private:
    std::map<QString, std::set<qint64>> m_votes;
};

/// The sources that are shown, by their rows.
struct ElectedSources {
    explicit ElectedSources(const CatalogRows &);

    std::vector<domain::Source> shown;             ///< in their order; roles are still those of rows
    QHash<domain::SourceId, domain::SourceId> ids; ///< of every row
    QHash<QString, domain::SourceId> byKey;        ///< shown ones, by their keys
    QSet<domain::SourceId> speaking;               ///< rows whose claims are shown
    QHash<domain::SourceId, int> rank;             ///< of the shown ones: their place in the order
};

/// The roles that are shown, by their rows.
struct ElectedRoles {
    ElectedRoles(const CatalogRows &, const ElectedSources &);

    std::vector<domain::Role> shown; ///< by name
    QHash<domain::RoleId, domain::RoleId> ids;
};

/// The skills that are shown, by their rows and keys.
struct ElectedSkills {
    ElectedSkills(const CatalogRows &, const ElectedSources &);

    std::vector<domain::Skill> written; ///< by key, as imports wrote them; empty when nothing was changed by hand
    std::vector<domain::Skill> shown;   ///< by key
    QHash<domain::SkillId, domain::SkillId> ids;    ///< of every row
    QHash<QString, domain::SkillId> byKey;          ///< of every key
    QHash<domain::SkillId, domain::SkillId> merged; ///< written ones that are another now
};

} // namespace rolescope::storage
