// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisondocument.h"

#include "report/reportparts.h"

#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

Letterhead letterheadOf(const DocumentOptions &options)
{
    Letterhead head;
    if (!options.preparedBy.isEmpty())
        head.name = wording::preparedBy(options.preparedBy);
    head.contact = options.contact;
    head.logo = options.logo;
    return head;
}

/// The footers point to the parts that are there.
void addPointers(Document &document, const DocumentOptions &options)
{
    const bool sources = options.shows(Part::Sources);
    const bool method = options.shows(Part::Method);
    if (sources)
        document.firstFooter.push_back(
            {Tone::Quiet, method ? wording::whereFrom() : wording::whereFromOnly(), {}, QStringLiteral("sources")});
    if (method)
        document.firstFooter.push_back(
            {Tone::Quiet, sources ? wording::whereMethod() : wording::whereMethodOnly(), {}, QStringLiteral("method")});
    if (sources)
        document.footer = {{Tone::Quiet, wording::numbersPoint(), {}, QStringLiteral("sources")}};
}

} // namespace

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
    const DocumentOptions &options = input.options;
    const int publishers = analysis::countPublishers(input.catalog, ids);
    const int onet = analysis::countOnet(input.catalog, ids);
    Document document;
    document.title = wording::documentTitle(c.a.name, c.b.name);
    document.runningHeader = wording::bothNames(c.a.name, c.b.name);
    document.runningDate = wording::dataAsOf(input.dataAsOf);
    document.letterhead = letterheadOf(options);
    document.firstFooter = {
        {Tone::Quiet, wording::firstFooter(static_cast<int>(ids.size()), onet, publishers, dated), {}, {}}};
    addPointers(document, options);
    constexpr int numberWords = 3; // "1 of 9"
    document.blocks = firstPage(input,
                                wordsIn({ParagraphBlock{document.firstFooter},
                                         ParagraphBlock{{{Tone::Normal, document.letterhead.name, {}, {}}}},
                                         ParagraphBlock{{{Tone::Normal, document.letterhead.contact, {}, {}}}}})
                                    + numberWords);
    std::vector<Block> details = detailPages(input);
    if (!details.empty())
        document.blocks.emplace_back(PageBreakBlock{});
    std::move(details.begin(), details.end(), std::back_inserter(document.blocks));
    if (!options.shows(Part::Sources))
        dropNumbers(document.blocks);
    return document;
}

} // namespace rolescope::report
