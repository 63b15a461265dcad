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

    /// What is there already, rows just added included; an invalid id: nothing.
    virtual domain::RoleId findRole(const QString &name) const = 0;
    virtual domain::SkillId findSkill(const QString &key) const = 0;
    virtual domain::SourceId findSource(const QString &contentHash) const = 0;
    virtual bool hasSourceKey(const QString &key) const = 0;
    /// A job of the same source and content; a repeat gives the job that it repeats.
    virtual domain::Result<domain::JobId> findJob(const domain::Job &) = 0;

    /// A category, or an alias of a role, that is there already is left as it is.
    virtual domain::Result<domain::Done> addSkillCategory(const domain::SkillCategory &) = 0;
    virtual domain::Result<domain::SkillId> addSkill(const domain::Skill &) = 0;
    virtual domain::Result<domain::RoleId> addRole(const domain::Role &) = 0;
    virtual domain::Result<domain::Done> addRoleAlias(domain::RoleId, const domain::RoleAlias &) = 0;
    virtual domain::Result<domain::SourceId> addSource(const domain::Source &, const QString &contentHash) = 0;
    virtual domain::Result<domain::ClaimId> addClaim(const domain::Claim &) = 0;
    virtual domain::Result<domain::JobId> addJob(const domain::Job &) = 0;
};

} // namespace rolescope::importer
