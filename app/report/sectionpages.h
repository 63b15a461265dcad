// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/comparisondocument.h"

namespace rolescope::report {

/// What the texts say of both roles, section by section; nothing where they say nothing.
std::vector<Block> sectionBlocks(const ComparisonInput &);

} // namespace rolescope::report
