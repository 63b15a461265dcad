// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/textplaces.h"

#include <algorithm>

namespace rolescope::ui {

TextPlaces::TextPlaces(QStringView text) : m_units(int(text.size()))
{
    for (int unit = 0; unit + 1 < m_units; ++unit) {
        if (!text[unit].isHighSurrogate() || !text[unit + 1].isLowSurrogate())
            continue;
        m_pairs.push_back(unit - int(m_pairs.size()));
        ++unit;
    }
}

int TextPlaces::utf16(int codePoint) const
{
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), codePoint) - m_pairs.begin();
    return std::clamp(codePoint + int(before), 0, m_units);
}

int TextPlaces::codePoint(int utf16) const
{
    // The n-th pair starts n units after its code point's number.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] + int(middle) < utf16)
            low = middle + 1;
        else
            high = middle;
    }
    return std::clamp(utf16, 0, m_units) - int(low);
}

QStringView TextPlaces::words(QStringView text, domain::Span span) const
{
    const int from = utf16(span.from);
    return text.mid(from, std::max(0, utf16(span.to) - from));
}

} // namespace rolescope::ui
