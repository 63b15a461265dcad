// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "analysis/statementwords.h"

namespace rolescope::analysis {

/// Moves statements that only one side has into rows of `similar`, each statement into one row at
/// most. Pairs that the user confirmed come first; pairs that the user rejected never; then pairs by
/// falling cosine (see LineVectors) from Thresholds::similarDutyCosine on, greedily. The order of the roles makes no
/// difference.
void pairSimilarDuties(const domain::Catalog &, const StatementWords &, SectionComparison &, const Thresholds &);

} // namespace rolescope::analysis
