// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articlebuilder.h"

#include <vector>

namespace rolescope::importer {

/// Reads the lines [first, end) of an article in prose, sentence by sentence: headings give the section, the
/// subject of a sentence its role. What has no certain place is not placed.
void readProse(ArticleBuilder &, const std::vector<Range> &lines, size_t first, size_t end);

} // namespace rolescope::importer
