// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::translationtest {

/// Marks imported text: most letters get a dot, in one character, so that places in a text stay. Reading roles and
/// skills does not mind accents.
QString dotted(const QString &);
/// Whether a letter is a dotted one; q, Q and J never are.
bool isDotted(QChar);

/// A library of the sample and 60 job ads in which every imported text is dotted; empty: it could not be made.
QString makeMarkedLibrary(const QString &folder);

} // namespace rolescope::translationtest
