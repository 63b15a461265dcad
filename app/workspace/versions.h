// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::workspace {

/// Of the libraries that run with the program, as they say themselves.
struct Versions {
    QString sqlite;
    QString libzip;
};

Versions libraryVersions();

} // namespace rolescope::workspace
