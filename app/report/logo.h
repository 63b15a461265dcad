// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace rolescope::report {

enum class LogoFault : quint8 { None, TooLarge, NotAnImage, TooManyPixels };

inline constexpr qsizetype mostLogoBytes = 2 * 1024 * 1024;
inline constexpr int mostLogoSide = 4000; ///< pixels

/// What keeps a file from being a logo: only PNG and JPEG of bounded size are read. No bytes, no fault.
LogoFault logoFault(const QByteArray &fileBytes);

/// The picture, or a null one where there is a fault.
QImage decodedLogo(const QByteArray &fileBytes);

} // namespace rolescope::report
