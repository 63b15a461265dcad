// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

namespace rolescope::analysis {

/// From this TF-IDF cosine on two duties are suggested as similar. On three articles with 22 pairs that
/// a reader called the same duty, most of them reach it, and so do some that only share their nouns.
inline constexpr double similarDutyCosine = 0.30;

/// Moves statements that only one side has into rows of `similar`, each statement into one row at
/// most. Pairs that the user confirmed come first; pairs that the user rejected never; then pairs by
/// falling cosine (see LineVectors), greedily. The order of the roles makes no difference.
void pairSimilarDuties(const domain::Catalog &, SectionComparison &);

} // namespace rolescope::analysis
