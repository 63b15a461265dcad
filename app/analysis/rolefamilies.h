// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/roleskillsets.h"

#include <vector>

namespace rolescope::analysis {

/// Things in an order in which those alike stand together.
struct FamilyOrder {
    std::vector<size_t> order; ///< each once
    std::vector<int> family;   ///< of each place in `order`, counting up from 0
};

/// Average linkage (Sokal and Michener 1958) by chains of nearest neighbours (Murtagh 1983), in time and room of the
/// square; of two parts, the ends most alike meet. A family is a part whose halves are alike to `sameFamily` on the
/// average. Of equals the one that comes first is taken, so the order of the input decides all ties.
FamilyOrder familyOrder(const PairTable &similarity, double sameFamily);

} // namespace rolescope::analysis
