// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace rolescope::cli {

/// What the program tells its caller.
enum class ExitCode : int {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    RowsSetAside = 3,
    NothingFound = 4,
    FileError = 5,
    LibraryError = 6,
    Interrupted = 130,
};

ExitCode exitCodeOf(domain::ErrorCode);

} // namespace rolescope::cli
