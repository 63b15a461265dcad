// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// Stands in for what the workspace does not have yet. It is linked last and weakly, so that
// the real functions win as soon as they are there; the file goes then.
#include "workspace/edits.h"
#include "workspace/imports.h"

#define ROLESCOPE_PENDING __attribute__((weak))

namespace rolescope {

namespace {

domain::Error missing() { return {domain::ErrorCode::Internal, {QStringLiteral("this part is not built in yet")}}; }

} // namespace

namespace workspace {

ROLESCOPE_PENDING domain::Result<std::vector<ImportEntry>> imports(const Library &) { return missing(); }

ROLESCOPE_PENDING domain::Result<domain::Done> undoImport(const Library &, domain::BatchId, std::stop_token)
{
    return missing();
}

using Batch = domain::Result<domain::BatchId>;

ROLESCOPE_PENDING Batch Edits::addRole(const QString &, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::renameRole(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::mergeRoles(domain::RoleId, domain::RoleId) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::setFamily(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::addAlias(domain::RoleId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::addClaim(const domain::Claim &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::editClaim(domain::ClaimId, const domain::Claim &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::hideClaim(domain::ClaimId) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::setPublisher(domain::SourceId, const QString &) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::checkDuty(domain::ClaimId, domain::ClaimId, bool) const { return missing(); }
ROLESCOPE_PENDING Batch Edits::keepJob(const domain::Job &) const { return missing(); }

} // namespace workspace

} // namespace rolescope
