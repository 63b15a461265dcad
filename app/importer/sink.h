// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"

#include <QString>

namespace rolescope::importer {

/// Where an import writes: one batch, kept whole or not at all by whoever owns the sink.
class Sink {
public:
    virtual ~Sink() = default;

    virtual domain::BatchId batch() const = 0;

    /// What this import has added; an invalid id: nothing. An import shares no role and no skill with another,
    /// so that each can be taken back whole: it adds every one that it names, and equal ones are shown as one.
    virtual domain::RoleId findRole(const QString &name) const = 0;
    virtual domain::SkillId findSkill(const QString &key) const = 0;
    /// A source that any import has added.
    virtual domain::SourceId findSource(const QString &contentHash) const = 0;
    virtual bool hasSourceKey(const QString &key) const = 0;
    /// The job that stands for all with the same content, of this import or another, from whatever source; for
    /// the sameAs of its repeat.
    virtual domain::Result<domain::JobId> findJob(const domain::Job &) = 0;
    /// The job that stands for all of the same key (domain::Job::key), of this import or another; for the sameAs
    /// of a duplicate or an update, whose `repeat` says which it is. The first call reads the keys of all jobs.
    virtual domain::Result<domain::JobId> findJobByKey(const QString &key) = 0;

    /// A category, or an alias of a role, that this import has added already is left as it is.
    virtual domain::Result<domain::Done> addSkillCategory(const domain::SkillCategory &) = 0;
    virtual domain::Result<domain::SkillId> addSkill(const domain::Skill &) = 0;
    virtual domain::Result<domain::RoleId> addRole(const domain::Role &) = 0;
    virtual domain::Result<domain::Done> addRoleAlias(domain::RoleId, const domain::RoleAlias &) = 0;
    virtual domain::Result<domain::SourceId> addSource(const domain::Source &, const QString &contentHash) = 0;
    virtual domain::Result<domain::ClaimId> addClaim(const domain::Claim &) = 0;
    virtual domain::Result<domain::JobId> addJob(const domain::Job &) = 0;
};

} // namespace rolescope::importer
