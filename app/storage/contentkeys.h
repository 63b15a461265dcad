// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"

#include <QString>

namespace rolescope::storage {

class Connection;

// What rows are called by their content: the same in every import, whatever their ids.

/// The content hash of every source a person writes into: in the catalog they are one.
QString ownNoteHash();

/// Roles with the same key are one role.
QString roleKey(const QString &name);
/// The content hash, or one made of the source's texts where it has none.
QString sourceKey(const domain::Source &, const QString &contentHash);
/// A claim of a source with that key; the roles' names as its import wrote them.
QString claimKey(const domain::Claim &, const QString &sourceKey, const QString &role, const QString &otherRole);

// The same of rows. An id that is not there is an Internal error.

/// The name as an import wrote it, whatever it was renamed to.
domain::Result<QString> writtenRoleName(Connection &, domain::RoleId);
domain::Result<QString> keyOf(Connection &, domain::SourceId);
domain::Result<QString> keyOf(Connection &, domain::ClaimId);

} // namespace rolescope::storage
