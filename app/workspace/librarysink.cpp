// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/librarysink.h"

#include "storage/librarywriter.h"

namespace rolescope::workspace {

using domain::Result;

domain::BatchId LibrarySink::batch() const { return m_writer.batch(); }
domain::RoleId LibrarySink::findRole(const QString &name) const { return m_writer.findRole(name); }
domain::SkillId LibrarySink::findSkill(const QString &key) const { return m_writer.findSkill(key); }
domain::SourceId LibrarySink::findSource(const QString &contentHash) const { return m_writer.findSource(contentHash); }
bool LibrarySink::hasSourceKey(const QString &key) const { return m_writer.hasSourceKey(key); }
Result<domain::JobId> LibrarySink::findJob(const domain::Job &job) { return m_writer.findJob(job); }
Result<domain::JobId> LibrarySink::findJobByKey(const QString &key) { return m_writer.findJobByKey(key); }

Result<domain::Done> LibrarySink::addSkillCategory(const domain::SkillCategory &category)
{
    return m_writer.addSkillCategory(category);
}

Result<domain::SkillId> LibrarySink::addSkill(const domain::Skill &skill) { return m_writer.addSkill(skill); }
Result<domain::RoleId> LibrarySink::addRole(const domain::Role &role) { return m_writer.addRole(role); }

Result<domain::Done> LibrarySink::addRoleAlias(domain::RoleId role, const domain::RoleAlias &alias)
{
    return m_writer.addRoleAlias(role, alias);
}

Result<domain::SourceId> LibrarySink::addSource(const domain::Source &source, const QString &contentHash)
{
    return m_writer.addSource(source, contentHash);
}

Result<domain::ClaimId> LibrarySink::addClaim(const domain::Claim &claim) { return m_writer.addClaim(claim); }
Result<domain::JobId> LibrarySink::addJob(const domain::Job &job) { return m_writer.addJob(job); }

} // namespace rolescope::workspace
