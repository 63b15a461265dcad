// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/personal.h"
#include "domain/result.h"

namespace rolescope::storage {

class Connection;

// A person's own part. It belongs to no import and no undo takes it away: stars and notes name their job by
// its feed's key or its content, own skills their skill by its key; they wait while it is gone, and are on it again
// after the next import of it.

domain::Result<domain::Personal> readPersonal(Connection &);

/// Of a job that repeats another one, that one is marked. Errors: Internal for an id that is not there.
domain::Result<domain::Done> setStar(Connection &, domain::JobId, bool starred);
/// An empty text removes the note.
domain::Result<domain::Done> setNote(Connection &, domain::JobId, const QString &text);

/// A view of the same name is replaced.
domain::Result<domain::Done> saveView(Connection &, const domain::SavedView &);
/// A name that is not there is no error.
domain::Result<domain::Done> removeView(Connection &, const QString &name);

/// Adds a skill to the own ones or takes it out, by its key.
domain::Result<domain::Done> setOwnSkill(Connection &, const QString &key, bool own);

/// Removes all of it.
domain::Result<domain::Done> removePersonal(Connection &);

/// Puts the pair in front; the same two roles the other way round are the same pair.
domain::Result<domain::Done> addRecent(Connection &, const domain::RecentComparison &);

} // namespace rolescope::storage
