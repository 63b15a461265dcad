// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/rolefamilies.h"

#include <algorithm>
#include <utility>

namespace rolescope::analysis {
namespace {

class Linkage {
public:
    Linkage(const PairTable &similarity, double sameFamily)
        : m_between(similarity),
          m_first(similarity),
          m_sameFamily(sameFamily),
          m_familyOf(similarity.size())
    {
        for (size_t i = 0; i < similarity.size(); ++i) {
            m_parts.push_back({i});
            m_live.push_back(i);
            m_familyOf[i] = i;
        }
    }

    FamilyOrder run()
    {
        std::vector<size_t> chain;
        while (m_live.size() > 1) {
            if (chain.empty())
                chain.push_back(m_live.front());
            const size_t last = chain.back();
            const size_t before = chain.size() > 1 ? chain[chain.size() - 2] : last;
            const size_t next = nearest(last, before);
            if (next != before) {
                chain.push_back(next);
                continue;
            }
            chain.resize(chain.size() - 2);
            join(std::min(last, before), std::max(last, before));
        }
        return result();
    }

private:
    /// `before`, where it is as near as any; else the first of the nearest.
    size_t nearest(size_t part, size_t before) const
    {
        size_t best = before;
        for (const size_t other : m_live)
            if (other != part && (best == part || m_between.at(part, other) > m_between.at(part, best)))
                best = other;
        return best;
    }

    void join(size_t a, size_t b)
    {
        std::vector<size_t> &first = m_parts[a];
        std::vector<size_t> &second = m_parts[b];
        if (m_between.at(a, b) >= m_sameFamily) // then so it is within both: averages only fall
            for (const size_t member : second)
                m_familyOf[member] = m_familyOf[first.front()];
        turnEndsTogether(first, second);

        const auto sizeA = static_cast<double>(first.size());
        const auto sizeB = static_cast<double>(second.size());
        first.insert(first.end(), second.begin(), second.end());
        second.clear();
        m_live.erase(std::lower_bound(m_live.begin(), m_live.end(), b));
        for (const size_t other : m_live) {
            if (other == a)
                continue;
            const double mean = (sizeA * m_between.at(a, other) + sizeB * m_between.at(b, other)) / (sizeA + sizeB);
            m_between.at(a, other) = mean;
            m_between.at(other, a) = mean;
        }
    }

    void turnEndsTogether(std::vector<size_t> &a, std::vector<size_t> &b) const
    {
        const double asTheyAre = m_first.at(a.back(), b.front());
        const double bTurned = m_first.at(a.back(), b.back());
        const double aTurned = m_first.at(a.front(), b.front());
        const double bothTurned = m_first.at(a.front(), b.back());
        const double best = std::max({asTheyAre, bTurned, aTurned, bothTurned});
        if (asTheyAre == best)
            return;
        if (bTurned != best)
            std::reverse(a.begin(), a.end());
        if (bTurned == best || aTurned != best)
            std::reverse(b.begin(), b.end());
    }

    FamilyOrder result()
    {
        FamilyOrder found;
        if (m_live.empty())
            return found;
        found.order = std::move(m_parts[m_live.front()]);
        if (found.order.front() > found.order.back())
            std::reverse(found.order.begin(), found.order.end());
        int family = 0;
        for (size_t i = 0; i < found.order.size(); ++i) {
            if (i > 0 && m_familyOf[found.order[i]] != m_familyOf[found.order[i - 1]])
                ++family;
            found.family.push_back(family);
        }
        return found;
    }

    PairTable m_between;      ///< of parts, at the place of each one's first member
    const PairTable &m_first; ///< of the things themselves
    double m_sameFamily;
    std::vector<size_t> m_familyOf;           ///< of each thing, a name for its family
    std::vector<std::vector<size_t>> m_parts; ///< their members, in the order found
    std::vector<size_t> m_live;               ///< ascending
};

} // namespace

FamilyOrder familyOrder(const PairTable &similarity, double sameFamily)
{
    return Linkage(similarity, sameFamily).run();
}

} // namespace rolescope::analysis
