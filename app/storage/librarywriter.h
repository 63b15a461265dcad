// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"
#include "storage/edits.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace rolescope::storage {

class Connection;
struct OpenBatch;

/// What is known of an import before it starts.
struct BatchInfo {
    QString file;
    QString kind;
    QByteArray options = QByteArray("{}"); ///< JSON
    QDateTime importedAt;                  ///< now, unless given
    bool onlyJobs = false; ///< a feed: its rows name nothing but each other, and references are not looked up
};

/// The end of an import, when repeats are settled: which of the ads of one key is shown. A million take some 16 s.
struct Settling {
    std::function<void(double)> progress; ///< told, on the calling thread, how much is done, from 0 to 1
    std::stop_token stop;
};

/// Writes one import as one batch in one transaction: nothing is there before commit(), and nothing
/// stays without it. After an error every further call gives that error again.
class LibraryWriter {
public:
    static domain::Result<std::unique_ptr<LibraryWriter>> begin(Connection &, const BatchInfo &);
    ~LibraryWriter();
    Q_DISABLE_COPY_MOVE(LibraryWriter)

    domain::BatchId batch() const;

    /// Rows of this batch: no batch shares its roles and skills with another. An invalid id: nothing.
    domain::RoleId findRole(const QString &name) const;
    domain::SkillId findSkill(const QString &key) const;
    /// Sources of every batch.
    domain::SourceId findSource(const QString &contentHash) const;
    bool hasSourceKey(const QString &key) const;
    /// The job that stands for all of the same content, whatever their sources and batches.
    domain::Result<domain::JobId> findJob(const domain::Job &);
    /// The job that stands for all of the same key (domain::Job::key). The first call reads the keys of all
    /// jobs, 0.2 s a million; whoever needs no duplicates does not call it.
    domain::Result<domain::JobId> findJobByKey(const QString &key);

    /// A category, or an alias of a role, that this batch has already is left as it is.
    domain::Result<domain::Done> addSkillCategory(const domain::SkillCategory &);
    domain::Result<domain::SkillId> addSkill(const domain::Skill &);
    domain::Result<domain::RoleId> addRole(const domain::Role &);
    domain::Result<domain::Done> addRoleAlias(domain::RoleId, const domain::RoleAlias &);
    domain::Result<domain::SourceId> addSource(const domain::Source &, const QString &contentHash);
    domain::Result<domain::ClaimId> addClaim(const domain::Claim &);
    /// With sameAs it is a repeat, and its `repeat` says of which kind; which of them is shown is elected at
    /// the end.
    domain::Result<domain::JobId> addJob(const domain::Job &);
    domain::Result<domain::Done> addEdit(const RoleEdit &);
    domain::Result<domain::Done> addEdit(const ClaimEdit &);
    domain::Result<domain::Done> addEdit(const SourceEdit &);
    domain::Result<domain::Done> addEdit(const DutyEdit &);
    domain::Result<domain::Done> addEdit(const NearCopyEdit &);
    domain::Result<domain::Done> addEdit(const TitleEdit &);
    domain::Result<domain::Done> addEdit(const SkillEdit &);
    domain::Result<domain::Done> addEdit(const MatchEdit &);

    /// Stores the report (JSON) and the batch's hash; on return the import is on the disk. `file`, when
    /// given, replaces the name given at the beginning. Stopped, it leaves the library as it was.
    domain::Result<domain::Done> commit(const QByteArray &report, const QString &file = {}, const Settling & = {});

private:
    explicit LibraryWriter(std::unique_ptr<OpenBatch>);
    std::unique_ptr<OpenBatch> m;
};

} // namespace rolescope::storage
