// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace rolescope::storage {

/// "RScp", written into every library when it is made.
inline constexpr quint32 applicationId = 0x52536370;

/// Looks at a file's first bytes without SQLite and gives its schema version.
/// Errors: LibraryMissing, NotAFile, FileRead, LibraryForeign, LibraryDamaged.
domain::Result<int> readHeaderVersion(const QString &path);

} // namespace rolescope::storage
