// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace rolescope::text {

/// Other spellings that mean the same skill for sure: the plural or singular of common nouns
/// ("data structure(s)") and of abbreviations ("APIs"), "NodeJS" for "Node.js". Proper names
/// ("Pandas", "Docker") and nouns that only look like plurals ("statistics") have none.
QStringList nameVariants(const QString &name);

} // namespace rolescope::text
