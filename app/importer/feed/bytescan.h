// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace rolescope::importer::feed {

/// Readable bytes that must follow what is scanned; their values do not matter.
inline constexpr qsizetype scanMargin = 64;

/// Where three signs stand in 64 bytes, a bit each, the lowest for the first byte.
class ByteScan {
public:
    ByteScan(char a, char b, char c) : m_a(a), m_b(b), m_c(c) {}

#if defined(__SSE2__)
    quint64 operator()(const char *at) const
    {
        const __m128i a = _mm_set1_epi8(m_a);
        const __m128i b = _mm_set1_epi8(m_b);
        const __m128i c = _mm_set1_epi8(m_c);
        quint64 found = 0;
        for (int i = 0; i < 4; ++i) {
            __m128i bytes;
            std::memcpy(&bytes, at + 16 * i, sizeof bytes);
            const __m128i hits = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, a), _mm_cmpeq_epi8(bytes, b)),
                                              _mm_cmpeq_epi8(bytes, c));
            found |= static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(hits))) << (16 * i);
        }
        return found;
    }
#else
    quint64 operator()(const char *at) const
    {
        quint64 found = 0;
        for (int i = 0; i < 64; ++i)
            found |= static_cast<quint64>(at[i] == m_a || at[i] == m_b || at[i] == m_c) << i;
        return found;
    }
#endif

    /// The first of the three signs from `at` on, or `end`.
    const char *find(const char *at, const char *end) const
    {
        for (; at < end; at += 64)
            if (const quint64 found = (*this)(at))
                return qMin(at + std::countr_zero(found), end);
        return end;
    }

private:
    char m_a;
    char m_b;
    char m_c;
};

/// Line ends of a text: its line feeds, or its carriage returns where there are more of them. Looks at up to 63
/// bytes behind it.
qint64 lineEnds(const char *at, const char *end);

/// Whether a text is ASCII without NUL and the two signs. Looks at nothing outside of it.
bool isAsciiWithout(const char *at, qsizetype size, char a, char b);

} // namespace rolescope::importer::feed
