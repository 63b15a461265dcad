// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/shingles.h"

#include "text/fold.h"

#include <algorithm>

namespace rolescope::text {
namespace {

/// FNV-1a of 64 bits: the same on every machine and in every run, unlike qHash.
class RunHash {
public:
    void add(QStringView word)
    {
        for (const QChar c : word)
            add(c.unicode());
        add(u' '); // "a bc" is another run than "ab c"
    }
    quint64 value() const { return m_value; }

private:
    void add(char16_t unit)
    {
        for (const unsigned byte : {unit & 0xFFU, static_cast<unsigned>(unit) >> 8U})
            m_value = (m_value ^ byte) * 1099511628211ULL;
    }
    quint64 m_value = 14695981039346656037ULL;
};

} // namespace

Shingles shingles(const QStringList &passages, int length)
{
    Shingles found;
    for (const QString &passage : passages) {
        const QStringList list = words(folded(passage));
        for (qsizetype from = 0; from + length <= list.size(); ++from) {
            RunHash hash;
            for (qsizetype i = from; i < from + length; ++i)
                hash.add(list[i]);
            found.push_back(hash.value());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace rolescope::text
