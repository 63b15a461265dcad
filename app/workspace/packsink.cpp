// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/packsink.h"

#include "storage/librarywriter.h"

namespace rolescope::workspace {

using domain::Result;

domain::BatchId PackSink::batch() const { return m_writer.batch(); }
domain::RoleId PackSink::findRole(const QString &name) const { return m_writer.findRole(name); }
domain::SkillId PackSink::findSkill(const QString &key) const { return m_writer.findSkill(key); }
domain::SourceId PackSink::findSource(const QString &contentHash) const { return m_writer.findSource(contentHash); }
bool PackSink::hasSourceKey(const QString &key) const { return m_writer.hasSourceKey(key); }
Result<domain::JobId> PackSink::findJob(const domain::Job &job) { return m_writer.findJob(job); }

Result<domain::Done> PackSink::addSkillCategory(const domain::SkillCategory &category)
{
    return m_writer.addSkillCategory(category);
}

Result<domain::SkillId> PackSink::addSkill(const domain::Skill &skill) { return m_writer.addSkill(skill); }
Result<domain::RoleId> PackSink::addRole(const domain::Role &role) { return m_writer.addRole(role); }

Result<domain::Done> PackSink::addRoleAlias(domain::RoleId role, const domain::RoleAlias &alias)
{
    return m_writer.addRoleAlias(role, alias);
}

Result<domain::SourceId> PackSink::addSource(const domain::Source &source, const QString &contentHash)
{
    return m_writer.addSource(source, contentHash);
}

Result<domain::ClaimId> PackSink::addClaim(const domain::Claim &claim) { return m_writer.addClaim(claim); }
Result<domain::JobId> PackSink::addJob(const domain::Job &job) { return m_writer.addJob(job); }

} // namespace rolescope::workspace
