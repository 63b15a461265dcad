// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rolescope::text {

/// The `count` candidates nearest to a misspelt name: those whose words it begins first, then by
/// edit distance (Levenshtein 1966) of the folded forms. Deterministic.
QStringList nearest(const QString &name, const QStringList &candidates, int count);

} // namespace rolescope::text
