// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/samestatements.h"

#include "analysis/agreement.h"
#include "analysis/linevectors.h"
#include "text/fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rolescope::analysis {
namespace {

using domain::Claim;
using domain::Section;
using domain::SourceId;

QString wordsOf(const Claim &claim) { return text::folded(claim.label + u' ' + claim.text); }

/// Claims in the same words.
struct Wording {
    std::vector<const Claim *> claims;
    std::set<SourceId> sources;
    QString brief;
    QString industry;

    const Claim &first() const { return *claims.front(); }
};

std::vector<Wording> wordingsOf(const std::vector<const Claim *> &claims, bool byIndustry)
{
    std::vector<Wording> wordings;
    std::map<QString, size_t> places;
    for (const Claim *claim : claims) {
        const auto [place, isNew] = places.try_emplace(wordsOf(*claim), wordings.size());
        if (isNew) {
            wordings.emplace_back();
            wordings.back().brief = text::folded(claim->brief);
            if (byIndustry)
                wordings.back().industry = text::folded(claim->label);
        }
        wordings[place->second].claims.push_back(claim);
        wordings[place->second].sources.insert(claim->source);
    }
    return wordings;
}

/// 0 to 1.
double likeness(const Wording &a, const Wording &b, const LineVectors &vectors)
{
    if (!a.industry.isEmpty() || !b.industry.isEmpty())
        return a.industry == b.industry ? 1 : 0;
    if (!a.brief.isEmpty() && a.brief == b.brief)
        return 1;
    return vectors.cosine(a.first().id, b.first().id);
}

struct Pair {
    double likeness = 0;
    size_t a = 0;
    size_t b = 0;
};

/// The most alike first.
std::vector<Pair> alikePairs(const std::vector<Wording> &wordings, const LineVectors &vectors, double cosineWanted)
{
    std::vector<Pair> pairs;
    for (size_t a = 0; a < wordings.size(); ++a) {
        for (size_t b = a + 1; b < wordings.size(); ++b) {
            const double like = likeness(wordings[a], wordings[b], vectors);
            if (like >= cosineWanted)
                pairs.push_back({like, a, b});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &x, const Pair &y) {
        return std::tie(y.likeness, x.a, x.b) < std::tie(x.likeness, y.a, y.b);
    });
    return pairs;
}

bool share(const std::set<SourceId> &a, const std::set<SourceId> &b)
{
    return std::any_of(a.begin(), a.end(), [&](SourceId id) { return b.contains(id); });
}

} // namespace

bool sameWords(const Claim &a, const Claim &b) { return wordsOf(a) == wordsOf(b); }

std::vector<std::vector<const Claim *>> sameStatements(const domain::Catalog &catalog, const StatementWords &words,
                                                       Section section, const std::vector<const Claim *> &claims,
                                                       const Thresholds &thresholds)
{
    if (claims.empty())
        return {};
    const std::vector<Wording> wordings = wordingsOf(claims, section == Section::Industries);
    std::set<domain::ClaimId> ids;
    for (const Wording &wording : wordings)
        ids.insert(wording.first().id);
    const LineVectors vectors(words.of(catalog, section), ids);
    // Each group by the place of its first wording.
    std::vector<size_t> groupOf(wordings.size());
    std::vector<std::set<SourceId>> sources(wordings.size());
    for (size_t i = 0; i < wordings.size(); ++i) {
        groupOf[i] = i;
        sources[i] = wordings[i].sources;
    }
    for (const Pair &pair : alikePairs(wordings, vectors, thresholds.sameStatementCosine)) {
        const size_t keep = std::min(groupOf[pair.a], groupOf[pair.b]);
        const size_t drop = std::max(groupOf[pair.a], groupOf[pair.b]);
        if (keep == drop || share(sources[keep], sources[drop]))
            continue;
        sources[keep].insert(sources[drop].begin(), sources[drop].end());
        std::replace(groupOf.begin(), groupOf.end(), drop, keep);
    }
    std::map<size_t, std::vector<const Claim *>> groups;
    for (size_t i = 0; i < wordings.size(); ++i)
        groups[groupOf[i]].insert(groups[groupOf[i]].end(), wordings[i].claims.begin(), wordings[i].claims.end());
    std::vector<std::vector<const Claim *>> result;
    for (auto &[first, group] : groups)
        result.push_back(std::move(group));
    return result;
}

} // namespace rolescope::analysis
