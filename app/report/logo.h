// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/logofault.h"

#include <QByteArray>
#include <QImage>

namespace rolescope::report {

using domain::LogoFault;
using domain::mostLogoBytes;
using domain::mostLogoSide;

/// What keeps a file from being a logo: only PNG and JPEG of bounded size are read. No bytes, no fault.
LogoFault logoFault(const QByteArray &fileBytes);

/// The picture, or a null one where there is a fault.
QImage decodedLogo(const QByteArray &fileBytes);

} // namespace rolescope::report
