// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/linevectors.h"

#include "text/fold.h"
#include "text/stem.h"

#include <QSet>

#include <cmath>
#include <map>

namespace rolescope::analysis {
namespace {

/// Words that say nothing of what a statement is about.
bool isStopWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "a also an and any are as at be been being but by can e.g each etc for from had has have how i if in into "
            "is it its may more most new no nor not of on onto or other our over own per s so such t than that the "
            "their them then there these they this those through to too under up upon use used uses using various via "
            "was we were what when where which while who whom whose will with within you your");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

} // namespace

LineVectors::LineVectors(const domain::Catalog &catalog, domain::Section section)
{
    QHash<QString, int> terms;
    std::vector<int> documents; ///< of each term
    std::vector<std::pair<domain::ClaimId, std::map<int, int>>> lines;
    for (const domain::Claim &claim : catalog.claims) {
        if (claim.section != section)
            continue;
        std::map<int, int> counts;
        for (const QString &word : text::words(text::folded(claim.label + u' ' + claim.text))) {
            if (isStopWord(word))
                continue;
            const QString stem = text::stem(word);
            auto term = terms.constFind(stem);
            if (term == terms.cend()) {
                term = terms.insert(stem, static_cast<int>(documents.size()));
                documents.push_back(0);
            }
            if (++counts[*term] == 1)
                ++documents[static_cast<size_t>(*term)];
        }
        lines.emplace_back(claim.id, std::move(counts));
    }
    const double all = static_cast<double>(lines.size());
    for (const auto &[claim, counts] : lines) {
        Vector vector;
        double square = 0;
        for (const auto &[term, count] : counts) {
            const double weight = count * (std::log((1 + all) / (1 + documents[static_cast<size_t>(term)])) + 1);
            vector.push_back({term, weight});
            square += weight * weight;
        }
        for (Weight &weight : vector)
            weight.value /= std::sqrt(square);
        m_vectors.insert(claim, std::move(vector));
    }
}

double LineVectors::cosine(domain::ClaimId a, domain::ClaimId b) const
{
    const auto left = m_vectors.constFind(a);
    const auto right = m_vectors.constFind(b);
    if (left == m_vectors.cend() || right == m_vectors.cend())
        return 0;
    double sum = 0;
    for (auto x = left->begin(), y = right->begin(); x != left->end() && y != right->end();) {
        if (x->term == y->term)
            sum += x++->value * y++->value;
        else if (x->term < y->term)
            ++x;
        else
            ++y;
    }
    return sum;
}

} // namespace rolescope::analysis
