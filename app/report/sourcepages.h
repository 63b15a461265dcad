// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/comparisondocument.h"

namespace rolescope::report {

/// The numbered sources, and in a full document the comparisons that name one of the roles.
std::vector<Block> sourceBlocks(const ComparisonInput &);
/// Title and details under each other; on a handout, which has one page for all, in one paragraph.
NumberedEntry sourceEntry(const ComparisonInput &, int number, const domain::Source &);

} // namespace rolescope::report
