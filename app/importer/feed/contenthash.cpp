// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/contenthash.h"

#include <cstring>

namespace rolescope::importer::feed {

void ContentHash::addNumber(quint64 word)
{
    constexpr std::array<quint64, 2> factors{0x9e3779b97f4a7c15ULL, 0xc2b2ae3d27d4eb4fULL};
    for (size_t i = 0; i < m_state.size(); ++i) {
        m_state[i] = (m_state[i] ^ word) * factors[i];
        m_state[i] ^= m_state[i] >> (29 + 3 * i);
    }
}

/// The length goes in too, so that cells cannot flow into each other.
void ContentHash::add(QByteArrayView bytes)
{
    addNumber(static_cast<quint64>(bytes.size()));
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        addNumber(word);
    }
    if (at < bytes.size()) {
        quint64 rest = 0;
        std::memcpy(&rest, bytes.data() + at, static_cast<size_t>(bytes.size() - at));
        addNumber(rest);
    }
}

QString ContentHash::toString() const
{
    return QStringLiteral("%1%2").arg(m_state[0], 16, 16, QLatin1Char('0')).arg(m_state[1], 16, 16, QLatin1Char('0'));
}

} // namespace rolescope::importer::feed
