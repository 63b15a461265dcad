// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/bytepairs.h"

namespace rolescope::importer::feed {
namespace {

using IsByte = bool (*)(unsigned char);

/// How an encoding pairs its bytes.
struct Pairing {
    IsByte isLead;
    IsByte isTrail;
    IsByte isSingle; ///< a letter of its own
};

bool in(unsigned char c, unsigned char from, unsigned char to) { return c >= from && c <= to; }

constexpr Pairing shiftJis{
    [](unsigned char c) { return in(c, 0x81, 0x9F) || in(c, 0xE0, 0xFC); },
    [](unsigned char c) { return in(c, 0x40, 0x7E) || in(c, 0x80, 0xFC); },
    [](unsigned char c) { return in(c, 0xA1, 0xDF); },
};
constexpr Pairing gbk{
    // what EUC-KR and EUC-JP pair is a part of it
    [](unsigned char c) { return in(c, 0x81, 0xFE); },
    [](unsigned char c) { return in(c, 0x40, 0x7E) || in(c, 0x80, 0xFE); },
    [](unsigned char) { return false; },
};

struct Pairs {
    qsizetype joined = 0; ///< next to another one, as in words
    qsizetype alone = 0;  ///< as single accented letters are
    qsizetype bad = 0;    ///< bytes that begin none
};

Pairs pairsOf(QByteArrayView text, const Pairing &pairing)
{
    Pairs pairs;
    qsizetype run = 0;
    const auto endRun = [&] {
        (run > 1 ? pairs.joined : pairs.alone) += run;
        run = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isPair =
            i + 1 < text.size() && pairing.isLead(byte) && pairing.isTrail(static_cast<unsigned char>(text[i + 1]));
        if (isPair) {
            ++run;
            ++i;
            continue;
        }
        if (pairing.isSingle(byte)) // in a page of single bytes it is a letter as well
            continue;
        pairs.bad += byte >= 0x80 ? 1 : 0;
        endRun();
    }
    endRun();
    return pairs;
}

/// Words of Cyrillic pages are runs of bytes too, but hardly any of them is below 0xC0.
bool hasLowBytes(QByteArrayView text)
{
    qsizetype high = 0;
    qsizetype low = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        high += byte >= 0x80 ? 1 : 0;
        low += in(byte, 0x80, 0xBF) ? 1 : 0;
    }
    return low * 100 >= high * 15;
}

} // namespace

bool looksEastAsian(QByteArrayView text)
{
    constexpr qsizetype fewest = 4;
    if (!hasLowBytes(text))
        return false;
    for (const Pairing &pairing : {shiftJis, gbk}) {
        const Pairs pairs = pairsOf(text, pairing);
        if (pairs.joined >= fewest && pairs.joined > 2 * pairs.alone && pairs.joined >= 20 * pairs.bad)
            return true;
    }
    return false;
}

} // namespace rolescope::importer::feed
