// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/bytescan.h"

#include <algorithm>

namespace rolescope::importer::feed {

qint64 lineEnds(const char *at, const char *end)
{
    const ByteScan feeds('\n', '\n', '\n');
    const ByteScan returns('\r', '\r', '\r');
    qint64 feedCount = 0;
    qint64 returnCount = 0;
    for (; at < end; at += 64) {
        const quint64 inside = end - at < 64 ? ~quint64(0) >> (64 - (end - at)) : ~quint64(0);
        feedCount += std::popcount(feeds(at) & inside);
        returnCount += std::popcount(returns(at) & inside);
    }
    return std::max(feedCount, returnCount);
}

} // namespace rolescope::importer::feed
