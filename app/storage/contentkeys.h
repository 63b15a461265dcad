// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace rolescope::storage {

class Connection;
struct ScannedJob;

// What rows are called by their content: the same in every import, whatever their ids.

/// The content hash of every source a person writes into: in the catalog they are one.
QString ownNoteHash();

/// Roles with the same key are one role.
QString roleKey(const QString &name);
/// The content hash, or one made of the source's texts where it has none.
QString sourceKey(const domain::Source &, const QString &contentHash);
/// A claim of a source with that key; the roles' names as its import wrote them.
QString claimKey(const domain::Claim &, const QString &sourceKey, const QString &role, const QString &otherRole);

/// Jobs that are equal in all that is scanned; part of the content.
quint64 jobColumns(const domain::Job &);
quint64 jobColumns(const ScannedJob &);
/// Jobs that state the same have the same content: every stated field, the address and the description.
quint64 jobContent(quint64 columns, const QString &url, const QString &description);
/// What a library keeps of the key that a feed gives a job; none of an empty one.
std::optional<qint64> feedKey(const QString &key);
/// What a job's star and note are stored under: its feed's key, else its content.
QString markKey(std::optional<qint64> feedKey, quint64 content);

// The same of rows. An id that is not there is an Internal error.

/// The name as an import wrote it, whatever it was renamed to.
domain::Result<QString> writtenRoleName(Connection &, domain::RoleId);
domain::Result<QString> keyOf(Connection &, domain::SourceId);
domain::Result<QString> keyOf(Connection &, domain::ClaimId);

} // namespace rolescope::storage
