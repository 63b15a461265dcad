// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QStringList>

#include <vector>

namespace rolescope::workspace {

/// A title that gives no role, with the jobs that have it.
struct UnknownTitle {
    QString title;
    quint32 jobs = 0;
    bool ignored = false;                        ///< by the person
    std::vector<domain::RoleId> candidates = {}; ///< the roles, by name, that share the name in the title

    bool operator==(const UnknownTitle &) const = default;
};

/// The titles of jobs without a role, most jobs first, equals by title. Jobs without a title are left out.
/// Candidates are left to addCandidates().
std::vector<UnknownTitle> titlesWithoutRole(const Snapshot &, bool withIgnored = false);

/// Says of each title which roles it may mean; the reader is the snapshot's.
void addCandidates(std::vector<UnknownTitle> &, const text::TitleReader &);

/// The role that is called so alone; none for another name that several roles share.
const domain::Role *soleRoleNamed(const domain::Catalog &, const QString &name);

/// What assigning would do.
struct TitleEffect {
    quint32 titles = 0; ///< that would give the role and do not now
    quint32 jobs = 0;

    bool operator==(const TitleEffect &) const = default;
};

/// How many titles and jobs get a role when `titles` are assigned to one; others that end in the same words count, too.
/// An invalid role stands for a new one.
TitleEffect effectOfAssigning(const Snapshot &, const QStringList &titles, domain::RoleId);

} // namespace rolescope::workspace
