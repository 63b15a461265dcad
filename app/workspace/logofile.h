// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/logofault.h"
#include "domain/result.h"

#include <QByteArray>

namespace rolescope::workspace {

/// A file on its way to be a document's logo.
struct LogoFile {
    QByteArray bytes; ///< none where there is a fault
    domain::LogoFault fault = domain::LogoFault::None;
};

/// Reads no more than a logo may have. Errors: FileMissing, FileRead.
domain::Result<LogoFile> readLogo(const QString &path);

} // namespace rolescope::workspace
