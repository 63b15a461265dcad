// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisondocument.h"

#include "report/reportparts.h"

#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {

Document comparisonDocument(const ComparisonInput &input)
{
    const analysis::Comparison &c = input.comparison;
    std::vector<domain::SourceId> ids;
    std::vector<QDate> dated;
    for (const analysis::NumberedSource &numbered : c.sources) {
        ids.push_back(numbered.id);
        const domain::Source *source = input.catalog.source(numbered.id);
        if (source && source->date.isValid())
            dated.push_back(source->date);
    }
    const int publishers = analysis::countPublishers(input.catalog, ids);
    const int onet = analysis::countOnet(input.catalog, ids);
    Document document;
    document.title = wording::documentTitle(c.a.name, c.b.name);
    document.runningHeader = wording::runningHeader(c.a.name, c.b.name, input.dataAsOf);
    document.firstFooter = {
        {Tone::Quiet, wording::firstFooter(static_cast<int>(ids.size()), onet, publishers, dated), {}, {}},
        {Tone::Quiet, wording::whereFrom(), {}, QStringLiteral("sources")},
        {Tone::Quiet, wording::whereMethod(), {}, QStringLiteral("method")}};
    document.footer = {{Tone::Quiet, wording::numbersPoint(), {}, QStringLiteral("sources")}};
    constexpr int numberWords = 3; // "1 of 9"
    document.blocks = firstPage(input, wordsIn({ParagraphBlock{document.firstFooter}}) + numberWords);
    document.blocks.emplace_back(PageBreakBlock{});
    std::vector<Block> details = detailPages(input);
    std::move(details.begin(), details.end(), std::back_inserter(document.blocks));
    return document;
}

} // namespace rolescope::report
