// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articlebuilder.h"

#include <QStringView>

#include <vector>

namespace rolescope::importer {

/// Whether a line begins what follows an article: "Salary Insights", "Related articles", "Explore more".
bool beginsTail(QStringView line);

/// Lines from `first` on: salary insights and teasers become references, all else is furniture, in an article
/// in prose a sentence at a time.
void readTail(ArticleBuilder &, const std::vector<Range> &lines, size_t first, bool prose);

} // namespace rolescope::importer
