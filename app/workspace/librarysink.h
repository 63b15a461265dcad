// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/sink.h"

namespace rolescope::storage {
class LibraryWriter;
}

namespace rolescope::workspace {

/// Hands what an importer reads to the library's writer: the one place where the two rooms meet.
class LibrarySink : public importer::Sink {
public:
    explicit LibrarySink(storage::LibraryWriter &writer) : m_writer(writer) {}

    domain::BatchId batch() const override;
    domain::RoleId findRole(const QString &name) const override;
    domain::SkillId findSkill(const QString &key) const override;
    domain::SourceId findSource(const QString &contentHash) const override;
    bool hasSourceKey(const QString &key) const override;
    domain::Result<domain::JobId> findJob(const domain::Job &) override;
    domain::Result<domain::JobId> findJobByKey(const QString &key) override;
    domain::Result<domain::Done> addSkillCategory(const domain::SkillCategory &) override;
    domain::Result<domain::SkillId> addSkill(const domain::Skill &) override;
    domain::Result<domain::RoleId> addRole(const domain::Role &) override;
    domain::Result<domain::Done> addRoleAlias(domain::RoleId, const domain::RoleAlias &) override;
    domain::Result<domain::SourceId> addSource(const domain::Source &, const QString &contentHash) override;
    domain::Result<domain::ClaimId> addClaim(const domain::Claim &) override;
    domain::Result<domain::JobId> addJob(const domain::Job &) override;

private:
    storage::LibraryWriter &m_writer;
};

} // namespace rolescope::workspace
