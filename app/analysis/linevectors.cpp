// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/linevectors.h"

#include <cmath>
#include <utility>

namespace rolescope::analysis {

LineVectors::LineVectors(const SectionWords &words, const std::set<domain::ClaimId> &wanted)
{
    const double all = static_cast<double>(words.stems.size());
    for (const domain::ClaimId claim : wanted) {
        const std::vector<int> line = words.stems.value(claim);
        Vector vector;
        double square = 0;
        for (size_t i = 0; i < line.size();) {
            const size_t first = i;
            while (i < line.size() && line[i] == line[first])
                ++i;
            const double idf = std::log((1 + all) / (1 + words.statements[static_cast<size_t>(line[first])])) + 1;
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
