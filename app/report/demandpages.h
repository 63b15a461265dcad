// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "analysis/comparison.h"

namespace rolescope::report {

/// Articles against job ads: each role's groups with their first skills, and where the two roles' ads differ. Nothing
/// where neither role has ads with text.
std::vector<Block> demandBlocks(const analysis::Comparison &);

} // namespace rolescope::report
