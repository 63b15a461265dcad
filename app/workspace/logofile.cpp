// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/logofile.h"

#include "report/logo.h"

#include <QFile>

namespace rolescope::workspace {

using domain::Error;
using domain::ErrorCode;
using domain::LogoFault;

domain::Result<LogoFile> readLogo(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {path, file.errorString()}};
    LogoFile logo{file.read(domain::mostLogoBytes + 1), LogoFault::None};
    logo.fault = logo.bytes.isEmpty() ? LogoFault::NotAnImage : report::logoFault(logo.bytes);
    if (logo.fault != LogoFault::None)
        logo.bytes.clear();
    return logo;
}

} // namespace rolescope::workspace
