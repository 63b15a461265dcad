// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articlereview.h"

#include "importer/articlebuilder.h"

#include <algorithm>

namespace rolescope::importer {
namespace {

using domain::Section;
using domain::Span;

bool overlap(Span a, Span b) { return a.from < b.to && b.from < a.to; }

bool contains(Span outer, Span inner) { return outer.from <= inner.from && inner.to <= outer.to; }

/// A claim of other words of the same text.
ArticleClaim claimOf(const Article &article, const ArticleClaim &like, Span span, const text::SkillReader &skills)
{
    ArticleBuilder builder(article.rawText, article.roles, skills);
    builder.claim(like.about, like.section, trimmed(article.rawText, builder.points().range(span)));
    ArticleClaim claim = builder.article().claims.empty() ? like : builder.article().claims.front();
    claim.span = builder.article().claims.empty() ? span : claim.span;
    return claim;
}

/// Takes a line's words out of the claims that reach beyond it; what is left of them stays.
void carve(Article &article, Span line, const text::SkillReader &skills)
{
    std::vector<ArticleClaim> kept;
    for (const ArticleClaim &claim : article.claims) {
        if (!overlap(claim.span, line) || contains(line, claim.span)) {
            kept.push_back(claim);
            continue;
        }
        if (claim.span.from < line.from)
            kept.push_back(claimOf(article, claim, {claim.span.from, line.from}, skills));
        if (claim.span.to > line.to)
            kept.push_back(claimOf(article, claim, {line.to, claim.span.to}, skills));
    }
    article.claims = std::move(kept);
}

void sortClaims(Article &article)
{
    std::stable_sort(article.claims.begin(), article.claims.end(),
                     [](const ArticleClaim &a, const ArticleClaim &b) { return a.span.from < b.span.from; });
}

} // namespace

std::vector<size_t> unclearLines(const Article &article)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < article.lines.size(); ++i)
        if (article.lines[i].fate == Fate::NotPlaced)
            places.push_back(i);
    return places;
}

void correct(Article &article, size_t place, About about, std::optional<Section> section,
             const text::SkillReader &skills)
{
    ArticleLine &line = article.lines[place];
    carve(article, line.span, skills);
    const auto inLine = [&](const ArticleClaim &claim) { return contains(line.span, claim.span); };
    const bool nobody = about == About::Nobody || !section;
    if (nobody) {
        article.claims.erase(std::remove_if(article.claims.begin(), article.claims.end(), inLine),
                             article.claims.end());
        line = {line.span, Fate::NotPlaced, About::Nobody, {}, QStringLiteral("by_hand")};
        return;
    }
    std::vector<std::pair<Range, Range>> words; // and their labels
    ArticleBuilder builder(article.rawText, article.roles, skills);
    for (const ArticleClaim &claim : article.claims) {
        if (!inLine(claim))
            continue;
        const Range range = builder.points().range(claim.span);
        const Range label = claim.label.isEmpty() ? Range() : categoryLabel(article.rawText, range);
        words.emplace_back(Range{label.isEmpty() ? range.from : label.to, range.to}, label);
    }
    if (words.empty()) {
        const Range range = builder.points().range(line.span);
        const qsizetype mark = listMark(builder.words(range));
        const Range text = trimmed(article.rawText, {range.from + mark, range.to});
        const Range label = categoryLabel(article.rawText, text);
        words.emplace_back(Range{label.isEmpty() ? text.from : label.to, text.to}, label);
    }
    article.claims.erase(std::remove_if(article.claims.begin(), article.claims.end(), inLine), article.claims.end());
    for (const auto &[range, label] : words)
        builder.claim(about, *section, range, label);
    const std::vector<ArticleClaim> &made = builder.article().claims;
    article.claims.insert(article.claims.end(), made.begin(), made.end());
    sortClaims(article);
    line = {line.span, about == About::Both ? Fate::Shared : Fate::Claim, about, section, QStringLiteral("by_hand")};
}

ImportReport::Lines lineCounts(const Article &article)
{
    ImportReport::Lines counts;
    for (const ArticleLine &line : article.lines) {
        switch (line.fate) {
        case Fate::Claim: ++counts.claim; break;
        case Fate::Shared: ++counts.shared; break;
        case Fate::Job: ++counts.job; break;
        case Fate::Reference: ++counts.reference; break;
        case Fate::Furniture: ++counts.furniture; break;
        case Fate::NotPlaced: ++counts.notPlaced; break;
        }
    }
    return counts;
}

} // namespace rolescope::importer
