// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace rolescope::domain {

/// What keeps a file from being a document's logo.
enum class LogoFault : quint8 { None, TooLarge, NotAnImage, TooManyPixels };

inline constexpr qsizetype mostLogoBytes = 2 * 1024 * 1024;
inline constexpr int mostLogoSide = 4000; ///< pixels

} // namespace rolescope::domain
