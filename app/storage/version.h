// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::storage {

/// Of the SQLite that runs: "3.40.1".
QString sqliteVersion();

} // namespace rolescope::storage
