// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

#include <optional>

namespace rolescope::text {

/// Single-byte pages that UTF-8 gets mistaken for.
enum class CodePage : quint8 { Latin, Greek, Thai };

/// What Windows-1252 shows for a byte: Latin-1 with signs in place of its upper controls, U+FFFD in the gaps.
char16_t fromWindows1252(quint8 byte);

/// The page whose letters could stand for the first byte of a UTF-8 sequence.
std::optional<CodePage> pageOfLead(QChar);

/// The byte (0x80 to 0xFF) that the page, or Windows-1252 in its gaps, shows as this character.
std::optional<quint8> byteOf(QChar, CodePage);

/// Whether the character is one of the page's own script; never for Latin.
bool isOwnScript(QChar, CodePage);

} // namespace rolescope::text
