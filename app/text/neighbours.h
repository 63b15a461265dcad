// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::text {

/// The word that begins behind a single space; empty behind any other sign.
QStringView wordAfter(QStringView text, qsizetype at);
/// The same before; `at` becomes where it begins.
QStringView wordBefore(QStringView text, qsizetype &at);
/// A line's end beyond either end of the text.
QChar charAt(QStringView text, qsizetype at);
bool isWord(QStringView word, const char *expected);

} // namespace rolescope::text
