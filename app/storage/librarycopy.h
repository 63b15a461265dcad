// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "storage/checkedwriter.h"

#include <stop_token>

namespace rolescope::storage {

class LibraryFile;

enum class CopyContent {
    Whole,
    WithoutPersonal, ///< without own skills, stars, notes, saved views and recent comparisons
};

/// Writes a checked copy of a library, whole or not at all, and without what was deleted in it. What is left out is
/// gone before a byte reaches the target's folder. Another library is never replaced. Errors: those of
/// writeFileChecked(), Cancelled, LibraryDamaged, LibraryLocked.
domain::Result<domain::Done> copyLibrary(const LibraryFile &, const QString &target, CopyContent, Overwrite,
                                         std::stop_token = {});

} // namespace rolescope::storage
