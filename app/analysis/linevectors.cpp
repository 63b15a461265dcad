// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/linevectors.h"

#include "text/fold.h"
#include "text/stem.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Numbers the stems of a section and counts the lines that have them.
class Terms {
public:
    /// The stems of a statement, ascending, as often as they stand there.
    std::vector<int> of(const domain::Claim &claim)
    {
        std::vector<int> line;
        for (const QString &word : text::words(text::folded(claim.label + u' ' + claim.text)))
            if (const int term = termOf(word); term >= 0)
                line.push_back(term);
        std::sort(line.begin(), line.end());
        for (size_t i = 0; i < line.size(); ++i)
            if (i == 0 || line[i] != line[i - 1])
                ++m_lines[static_cast<size_t>(line[i])];
        return line;
    }
    int lines(int term) const { return m_lines[static_cast<size_t>(term)]; }

private:
    /// -1 for a stop word. Each word is looked into once, however often it stands there.
    int termOf(const QString &word)
    {
        const auto known = m_words.constFind(word);
        if (known != m_words.cend())
            return *known;
        int term = -1;
        if (!isStopWord(word)) {
            const QString stem = text::stem(word);
            term = m_stems.value(stem, static_cast<int>(m_lines.size()));
            if (term == static_cast<int>(m_lines.size())) {
                m_stems.insert(stem, term);
                m_lines.push_back(0);
            }
        }
        m_words.insert(word, term);
        return term;
    }

    QHash<QString, int> m_words;
    QHash<QString, int> m_stems;
    std::vector<int> m_lines; ///< of each term
};

} // namespace

LineVectors::LineVectors(const domain::Catalog &catalog, domain::Section section,
                         const std::set<domain::ClaimId> &wanted)
{
    Terms terms;
    std::vector<std::pair<domain::ClaimId, std::vector<int>>> kept;
    double all = 0;
    for (const domain::Claim &claim : catalog.claims) {
        if (claim.section != section)
            continue;
        ++all;
        std::vector<int> line = terms.of(claim);
        if (wanted.contains(claim.id))
            kept.emplace_back(claim.id, std::move(line));
    }
    for (const auto &[claim, line] : kept) {
        Vector vector;
        double square = 0;
        for (size_t i = 0; i < line.size();) {
            const size_t first = i;
            while (i < line.size() && line[i] == line[first])
                ++i;
            const double idf = std::log((1 + all) / (1 + terms.lines(line[first]))) + 1;
            vector.push_back({line[first], static_cast<double>(i - first) * idf});
            square += vector.back().value * vector.back().value;
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
