// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include "domain/catalog.h"

namespace rolescope::report {

/// All skills in three lists by category: only A, in both, only B, with strength words and sources.
ListsBlock skillLists(const analysis::Comparison &, const domain::Catalog &);

} // namespace rolescope::report
