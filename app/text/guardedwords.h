// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::text {

/// Whether a spelling that names a skill by itself is also said of something else: "reporting to a director",
/// "an agile company", "machine learning engineers".
bool isGuardedWord(QStringView folded);

/// Whether the words around [from, to), where such a spelling stands, say so.
bool isMeantOtherwise(QStringView text, qsizetype from, qsizetype to);

} // namespace rolescope::text
