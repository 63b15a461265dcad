// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::text {

/// The first `most` code units, or one fewer where the last would be half of a character.
inline QString leftWhole(const QString &text, qsizetype most)
{
    const bool cut = most > 0 && most < text.size() && text[most - 1].isHighSurrogate();
    return text.left(cut ? most - 1 : most);
}

} // namespace rolescope::text
