// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"
#include "storage/transaction.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace rolescope::storage {

class Connection;

/// What is known of an import before it starts.
struct BatchInfo {
    QString file;
    QString kind;
    QByteArray options = QByteArray("{}"); ///< JSON
    QDateTime importedAt;                  ///< now, unless given
};

/// Writes one import as one batch in one transaction: nothing is there before commit(), and nothing
/// stays without it. After an error every further call gives that error again.
class LibraryWriter {
public:
    static domain::Result<std::unique_ptr<LibraryWriter>> begin(Connection &, const BatchInfo &);
    ~LibraryWriter();
    Q_DISABLE_COPY_MOVE(LibraryWriter)

    domain::BatchId batch() const;

    /// What the library holds already, rows of this batch included; an invalid id: nothing.
    domain::RoleId findRole(const QString &name) const;
    domain::SkillId findSkill(const QString &key) const;
    domain::SourceId findSource(const QString &contentHash) const;
    bool hasSourceKey(const QString &key) const;
    /// A job of the same source and content; a repeat gives the job that it repeats.
    domain::Result<domain::JobId> findJob(const domain::Job &);

    /// A category, or an alias of a role, that is there already is left as it is.
    domain::Result<domain::Done> addSkillCategory(const domain::SkillCategory &);
    domain::Result<domain::SkillId> addSkill(const domain::Skill &);
    domain::Result<domain::RoleId> addRole(const domain::Role &);
    domain::Result<domain::Done> addRoleAlias(domain::RoleId, const domain::RoleAlias &);
    domain::Result<domain::SourceId> addSource(const domain::Source &, const QString &contentHash);
    domain::Result<domain::ClaimId> addClaim(const domain::Claim &);
    domain::Result<domain::JobId> addJob(const domain::Job &);

    /// Stores the report (JSON) and the batch's hash; on return the import is on the disk.
    domain::Result<domain::Done> commit(const QByteArray &report);

private:
    struct State;
    explicit LibraryWriter(std::unique_ptr<State>);
    std::unique_ptr<State> m;
};

} // namespace rolescope::storage
