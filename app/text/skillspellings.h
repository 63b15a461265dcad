// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace rolescope::text {

/// The folded words of a phrase, parted by blanks: phrases with the same key are found in the same places.
QString phraseKey(QStringView phrase);

/// Calls `take` with every spelling that skills are read by, those that win over equal ones first: what a skill is
/// called, what it is called too, what is derived from these. Words that never mean a skill are left out.
void forEachSpelling(const std::vector<domain::Skill> &,
                     const std::function<void(const domain::Skill &, const QString &spelling)> &take);

} // namespace rolescope::text
