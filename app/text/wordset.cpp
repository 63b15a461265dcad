// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/wordset.h"

#include <bit>

namespace rolescope::text {
namespace {

constexpr qsizetype longest = 24;

/// Of ASCII letters whatever their case: few words have the same.
size_t hashOf(QStringView word)
{
    auto hash = static_cast<size_t>(word.size());
    for (const QChar c : word)
        hash = hash * 31 + (static_cast<size_t>(c.unicode()) | 0x20U);
    return hash ^ hash >> 7U;
}

} // namespace

WordSet::WordSet(const char *words)
{
    QStringList list = QString::fromLatin1(words).split(u' ');
    m_places.resize(std::bit_ceil(static_cast<size_t>(list.size()) * 4));
    for (QString &word : list) {
        size_t at = hashOf(word) % m_places.size();
        while (!m_places[at].isEmpty())
            at = (at + 1) % m_places.size();
        m_places[at] = std::move(word);
    }
}

bool WordSet::contains(QStringView word) const
{
    if (word.isEmpty() || word.size() > longest)
        return false;
    for (size_t at = hashOf(word) % m_places.size(); !m_places[at].isEmpty(); at = (at + 1) % m_places.size())
        if (m_places[at].size() == word.size() && word.compare(m_places[at], Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace rolescope::text
