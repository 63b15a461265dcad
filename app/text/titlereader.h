// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace rolescope::domain {
struct Catalog;
}

namespace rolescope::text {

struct TitleWord;

/// What a job's title says, with the words it was read from.
struct TitleReading {
    domain::RoleId role;
    QString roleWords; ///< as in the title, "Data Scientist"; empty without a role and candidates
    domain::Level level = domain::Level::Unknown;
    QString levelWords;                     ///< as in the title, "Senior"; empty without a level
    std::vector<domain::RoleId> candidates; ///< the roles, by name, that share the name in the title; then role is none

    bool operator==(const TitleReading &) const = default;
};

/// Reads role and level from job titles. The role is the title's first part without its level
/// words, or the longest role name that part ends with ("Lead Data Engineer" before "Data Engineer"). A role's own name
/// beats other names; a name of several roles gives none but the candidates.
class TitleReader {
public:
    explicit TitleReader(const domain::Catalog &);
    TitleReading read(const QString &title) const;

    /// The words of a title that can name a role, as written: its first part without level words. The title has a
    /// role once some role is called so. Empty for "Senior".
    static QString roleNameIn(const QString &title);

private:
    struct Match {
        domain::RoleId role; ///< invalid: a name of several
        size_t words = 0;    ///< 0: none
    };
    Match match(const std::vector<TitleWord> &) const;
    void learn(const QString &name, domain::RoleId);
    void forget(const QString &name);

    QSet<quint64> m_hashes;                                ///< of the names: most words end none
    QHash<QString, domain::RoleId> m_roles;                ///< folded name; an invalid id marks an ambiguous one
    QHash<QString, std::vector<domain::RoleId>> m_several; ///< of the ambiguous names
    qsizetype m_longest = 0;                               ///< in words
};

} // namespace rolescope::text
