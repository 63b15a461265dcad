// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/comparisondocument.h"

namespace rolescope::report {

/// Where sources agree and differ on either role: nothing where no role has two publishers.
std::vector<Block> agreementBlocks(const ComparisonInput &);

} // namespace rolescope::report
