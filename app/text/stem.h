// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::text {

/// The stem of a folded English word: plural, -ed, -ing, final y, final e and a final double l are
/// taken off, endings that make another word ("-ment", "-ation") stay. These are steps 1 and 5 of
/// Porter 1980, "An algorithm for suffix stripping". A word with anything but a to z in it
/// ("c++", "node.js") and one of two letters are left as they are.
QString stem(const QString &foldedWord);

} // namespace rolescope::text
