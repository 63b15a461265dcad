// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/bytescan.h"

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

constexpr quint64 ones = 0x0101010101010101;
constexpr quint64 highs = 0x8080808080808080;

/// The high bit of each byte that is 0, perhaps of one behind such a byte too.
quint64 zeroBytes(quint64 bytes) { return (bytes - ones) & ~bytes & highs; }

} // namespace

bool isAsciiWithout(const char *at, qsizetype size, char a, char b)
{
    const quint64 everyA = ones * static_cast<quint8>(a);
    const quint64 everyB = ones * static_cast<quint8>(b);
    const auto found = [&](quint64 bytes) {
        return (bytes & highs) | zeroBytes(bytes) | zeroBytes(bytes ^ everyA) | zeroBytes(bytes ^ everyB);
    };
    const auto eight = [](const char *from) {
        quint64 bytes = 0;
        std::memcpy(&bytes, from, sizeof bytes);
        return bytes;
    };
    if (size >= 8) {
        quint64 any = found(eight(at + size - 8));
        for (const char *const end = at + size - 8; at < end; at += 8)
            any |= found(eight(at));
        return any == 0;
    }
    bool any = false;
    for (const char *const end = at + size; at < end; ++at)
        any |= static_cast<signed char>(*at) <= 0 || *at == a || *at == b;
    return !any;
}

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
