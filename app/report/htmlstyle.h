// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace rolescope::report {

/// The style sheet of exported pages, for light and dark screens and for paper; colours are the program's themes.
QByteArray pageStyle();

/// A page from its doctype to its main part. The policy allows this style sheet, pictures inside the page where it
/// has some, and nothing else.
QByteArray pageHead(const QString &title, bool hasPictures = false);
QByteArray pageEnd();

/// Text with the signs of HTML escaped, in UTF-8.
QByteArray escaped(const QString &);

} // namespace rolescope::report
