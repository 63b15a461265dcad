// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "generator/random.h"

#include <algorithm>

namespace rolescope::generator {

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

quint32 Random::below(quint32 bound) { return static_cast<quint32>((next() >> 32) * bound >> 32); }

Zipf::Zipf(quint32 values)
{
    constexpr quint64 heaviest = quint64(1) << 32;
    quint64 sum = 0;
    for (quint32 value = 0; value < values; ++value) {
        sum += heaviest / (value + 1);
        m_upTo.push_back(sum);
    }
}

quint32 Zipf::draw(Random &random) const
{
    const quint64 at = random.next() % m_upTo.back();
    return static_cast<quint32>(std::upper_bound(m_upTo.begin(), m_upTo.end(), at) - m_upTo.begin());
}

} // namespace rolescope::generator
