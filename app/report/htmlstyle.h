// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace rolescope::report {

/// The style sheet of exported pages, for light and dark screens and for paper; colours are the program's themes.
QByteArray pageStyle();

/// What a page's policy allows beside its style sheet: a picture that is part of the page, or nothing.
enum class Pictures : quint8 { None, Embedded };

/// A page from its doctype to its main part.
QByteArray pageHead(const QString &title, Pictures = Pictures::None);
QByteArray pageEnd();

/// Text with the signs of HTML escaped, in UTF-8.
QByteArray escaped(const QString &);

} // namespace rolescope::report
