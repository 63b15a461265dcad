// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/sourcepages.h"

#include "wording/jobwords.h"
#include "wording/reportwords.h"

namespace rolescope::report {
namespace {

QString titleOf(const domain::Source &source) { return source.longTitle.isEmpty() ? source.title : source.longTitle; }

Runs detailOf(const domain::Source &source)
{
    QStringList parts{wording::publisher(source), wording::statedDate(source), wording::readingTime(source)};
    if (source.imported.isValid())
        parts << wording::importedOn(source.imported);
    Runs runs{{Tone::Quiet, parts.join(QStringLiteral(" · ")), {}, {}}};
    if (!source.url.isEmpty())
        runs.push_back({Tone::Quiet, QStringLiteral(" · ") + source.url, source.url, {}});
    if (const QString words = wording::attribution(source); !words.isEmpty())
        runs.push_back({Tone::Quiet, QStringLiteral(" · ") + words, {}, {}});
    return runs;
}

ListColumn otherComparisons(const ComparisonInput &input)
{
    ListColumn list;
    for (const domain::SourceId id : input.comparison.otherComparisons) {
        if (const domain::Source *source = input.catalog.source(id))
            list.items.push_back({{{Tone::Normal, titleOf(*source), source->url, {}},
                                   {Tone::Quiet, QStringLiteral(" · ") + wording::publisher(*source), {}, {}}},
                                  false});
    }
    return list;
}

} // namespace

NumberedEntry sourceEntry(const ComparisonInput &input, int number, const domain::Source &source)
{
    NumberedEntry entry{number, {{Tone::Normal, titleOf(source), source.url, {}}}, detailOf(source)};
    if (input.options.preset != Preset::Handout)
        return entry;
    entry.title.push_back({Tone::Quiet, QStringLiteral(" · "), {}, {}});
    entry.title.insert(entry.title.end(), entry.detail.begin(), entry.detail.end());
    entry.detail.clear();
    return entry;
}

std::vector<Block> sourceBlocks(const ComparisonInput &input)
{
    std::vector<Block> blocks;
    blocks.emplace_back(HeadingBlock{wording::sourcesHead(), 1, {}, QStringLiteral("sources")});
    NumberedBlock list;
    for (const analysis::NumberedSource &numbered : input.comparison.sources) {
        if (const domain::Source *source = input.catalog.source(numbered.id))
            list.entries.push_back(sourceEntry(input, numbered.number, *source));
    }
    blocks.emplace_back(std::move(list));
    ListColumn others = otherComparisons(input);
    if (others.items.empty() || input.options.preset == Preset::Handout)
        return blocks;
    blocks.emplace_back(HeadingBlock{wording::otherComparisons(), 2, {}, {}});
    blocks.emplace_back(ListsBlock{{std::move(others)}, false, true});
    return blocks;
}

} // namespace rolescope::report
