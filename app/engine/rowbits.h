// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <vector>

namespace rolescope::engine {

inline constexpr quint32 rowsInWord = 64;

/// A bit for each of up to 64 values that pass the test. Written so that compilers use the vector unit.
template <typename Test>
quint64 bitsWhere(const quint16 *values, quint32 count, Test test)
{
    alignas(64) quint8 flags[rowsInWord] = {};
    for (quint32 i = 0; i < count; ++i)
        flags[i] = test(values[i]);
    quint64 bits = 0;
    for (quint32 i = 0; i < rowsInWord; i += 8) {
        // The product's top byte gathers the lowest bits of eight bytes.
        const quint64 eight = qFromLittleEndian<quint64>(flags + i);
        bits |= (eight * 0x0102040810204080U >> 56) << i;
    }
    return bits;
}

/// For rows' fail bits: set where nothing fails but what lies within `own`.
inline quint64 passingBits(const quint16 *fails, quint32 rows, quint16 own)
{
    return bitsWhere(fails, rows, [own](quint16 f) { return (f & ~own) == 0; });
}

/// Writes first + n for each set bit n, ascending; gives the end of what it wrote.
inline quint32 *listRows(quint64 bits, quint32 first, quint32 *to)
{
    for (; bits != 0; bits &= bits - 1)
        *to++ = first + static_cast<quint32>(std::countr_zero(bits));
    return to;
}

/// A bit for each of many values, asked for range by range.
class BitRange {
public:
    explicit BitRange(quint32 size) : m_size(size), m_bytes((size / rowsInWord + 2) * sizeof(quint64)) {}

    template <typename Test>
    void fill(const quint16 *values, Test test)
    {
        for (quint32 from = 0; from < m_size; from += rowsInWord)
            qToLittleEndian(bitsWhere(values + from, std::min(rowsInWord, m_size - from), test),
                            m_bytes.data() + from / 8);
    }

    bool any(quint32 from, quint32 count) const
    {
        constexpr quint32 atOnce = 56; // of eight bytes, what is left wherever in a byte they start
        for (; count > atOnce; from += atOnce, count -= atOnce)
            if (any(from, atOnce))
                return true;
        const quint64 bits = qFromLittleEndian<quint64>(m_bytes.data() + from / 8) >> from % 8;
        return (bits & ((quint64(1) << count) - 1)) != 0;
    }

private:
    quint32 m_size;
    std::vector<quint8> m_bytes;
};

} // namespace rolescope::engine
