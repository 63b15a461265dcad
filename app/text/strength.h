// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QStringView>

#include <optional>

namespace rolescope::text {

/// How strongly a sentence words its claim; nothing where no word says it.
///
/// The wording nearest the main statement wins: the first part of the sentence that has any, parts
/// being set off by commas, semicolons, brackets and dashes; parts with "while", "although" or "if" never
/// count, "not required" neither. Within a part the weakest wins: "typically required" is Typical,
/// "often preferred" Preferred, "usually beneficial" Beneficial. "Many ... hold", what many but not most
/// have, is Preferred.
std::optional<domain::Strength> statedStrength(QStringView sentence);

} // namespace rolescope::text
