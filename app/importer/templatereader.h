// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articlebuilder.h"

#include <vector>

namespace rolescope::importer {

/// Reads the lines [first, end) of an article made of sections with lists.
void readTemplate(ArticleBuilder &, const std::vector<Range> &lines, size_t first, size_t end);

} // namespace rolescope::importer
