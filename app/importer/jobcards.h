// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "importer/articletext.h"

#include <QStringView>

#include <vector>

namespace rolescope::importer {

/// The job cards of an article and the lines they take.
struct JobCards {
    std::vector<ArticleJob> jobs;
    std::vector<size_t> lines;   ///< of the cards, in order
    std::vector<size_t> markers; ///< "Featured Job"
    size_t begin = 0;            ///< first line of the first card; the number of lines when there is none
    size_t end = 0;              ///< behind the last card
};

/// Cards are "title / @ company | place / type level salary", with a marker before each, or glued: the pay
/// of one and the title of the next on one line.
JobCards readJobCards(QStringView text, const std::vector<Range> &lines, size_t first, const CodePoints &);

} // namespace rolescope::importer
