// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/personal.h"
#include "domain/result.h"

#include <stop_token>

namespace rolescope::workspace {

class Library;

// A person's own part of a library: own skills, stars, notes, saved views, recent comparisons. Stars and notes stay
// with their job, own skills with their skill when its import is undone and imported again. Each call opens its own
// connection, so any thread may call. Errors of the writing ones: LibraryReadOnly, LibraryLocked (an import is being
// written), DiskFull.

domain::Result<domain::Personal> readPersonal(const Library &);

domain::Result<domain::Done> setStar(const Library &, domain::JobId, bool starred);
/// An empty text removes the note.
domain::Result<domain::Done> setNote(const Library &, domain::JobId, const QString &text);

/// A view of the same name is replaced.
domain::Result<domain::Done> saveView(const Library &, const domain::SavedView &);
/// A name that is not there is no error.
domain::Result<domain::Done> removeView(const Library &, const QString &name);

/// Adds a skill to the own ones or takes it out, by its key.
domain::Result<domain::Done> setOwnSkill(const Library &, const QString &key, bool own);

/// Puts the pair in front; the same two roles the other way round are the same pair.
domain::Result<domain::Done> addRecent(const Library &, const domain::RecentComparison &);

enum class CopyContent { Whole, WithoutPersonal };

/// Writes a checked copy of the library, whole or not at all; the other one is without all of the above. An existing
/// file that is no library is replaced, another library never. Gives the absolute path.
domain::Result<QString> saveCopy(const Library &, const QString &path, CopyContent, std::stop_token = {});

} // namespace rolescope::workspace
