// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace rolescope::workspace {

class Library;

/// What a person changes by hand. Each call is one batch of kind "by_hand" in the import history, so it can
/// be undone like any import; nothing that a source says is overwritten.
class Edits {
public:
    explicit Edits(const Library &library) : m_library(library) {}

    domain::Result<domain::BatchId> addRole(const QString &name, const QString &family) const;
    /// The old name stays as an alias.
    domain::Result<domain::BatchId> renameRole(domain::RoleId, const QString &name) const;
    /// Everything said of `from` is then said of `into`; its name stays as an alias.
    domain::Result<domain::BatchId> mergeRoles(domain::RoleId from, domain::RoleId into) const;
    domain::Result<domain::BatchId> setFamily(domain::RoleId, const QString &family) const;
    domain::Result<domain::BatchId> addAlias(domain::RoleId, const QString &alias) const;

    /// A statement of one's own; its source is "Own note". Id and source of the claim are ignored.
    domain::Result<domain::BatchId> addClaim(const domain::Claim &) const;
    /// Hides the statement and adds its new form as an own note, in one batch.
    domain::Result<domain::BatchId> editClaim(domain::ClaimId, const domain::Claim &) const;
    domain::Result<domain::BatchId> hideClaim(domain::ClaimId) const;

    domain::Result<domain::BatchId> setPublisher(domain::SourceId, const QString &publisher) const;
    /// Two statements of different roles are the same duty, or are not.
    domain::Result<domain::BatchId> checkDuty(domain::ClaimId, domain::ClaimId, bool confirmed) const;
    /// Near copies of each pair count as two publishers, or as one again: one batch for all pairs.
    domain::Result<domain::BatchId> countApart(const std::vector<std::pair<domain::SourceId, domain::SourceId>> &,
                                               bool apart) const;
    /// The titles' jobs have that role from now on: what names a role in them becomes its aliases, in one batch.
    domain::Result<domain::BatchId> assignTitles(const QStringList &titles, domain::RoleId) const;
    /// The same with a new role of that name.
    domain::Result<domain::BatchId> assignTitles(const QStringList &titles, const QString &newRole) const;
    /// Whether the titles are among those without a role.
    domain::Result<domain::BatchId> ignoreTitles(const QStringList &titles, bool ignored) const;
    /// A job ad that was pasted and checked.
    domain::Result<domain::BatchId> keepJob(const domain::Job &) const;

private:
    const Library &m_library;
};

} // namespace rolescope::workspace
