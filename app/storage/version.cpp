// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/version.h"

#include <sqlite3.h>

namespace rolescope::storage {

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

} // namespace rolescope::storage
