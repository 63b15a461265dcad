// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rolescope::text {

/// Text as it is compared: case folded, accents stripped, white space simplified. No locale.
QString folded(QStringView);

/// The words of a folded text; letters, digits and `+ # .` inside or at the end of a word are
/// letters ("c++", "c#", ".net", "node.js"), a full stop that ends a sentence is not.
QStringList words(QStringView folded);

/// Whether each word begins some word of the text; no words: true.
bool containsAllWordPrefixes(QStringView folded, const QStringList &foldedWords);

} // namespace rolescope::text
