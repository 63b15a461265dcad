// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobanswer.h"

#include <algorithm>

namespace rolescope::engine {

std::vector<quint32> mostFrequent(const std::vector<quint32> &counts, size_t limit)
{
    std::vector<quint32> codes;
    for (quint32 code = 1; code < counts.size(); ++code)
        if (counts[code] > 0)
            codes.push_back(code);
    const size_t kept = std::min(limit, codes.size());
    std::partial_sort(codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(kept), codes.end(),
                      [&](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    codes.resize(kept);
    return codes;
}

} // namespace rolescope::engine
