// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/codepages.h"

#include <array>

namespace rolescope::text {
namespace {

/// From 0x80 to 0x9F; 0: a gap.
constexpr std::array<char16_t, 32> latinHigh{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                             0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<quint8> latinByte(char16_t c)
{
    if (c >= 0x80 && c <= 0xFF) // the controls too: plain Latin-1 readers leave them
        return static_cast<quint8>(c);
    for (size_t i = 0; i < latinHigh.size(); ++i)
        if (latinHigh[i] == c)
            return static_cast<quint8>(0x80 + i);
    return std::nullopt;
}

std::optional<quint8> greekByte(char16_t c)
{
    switch (c) {
    case 0x0385: return quint8(0xA1);
    case 0x0386: return quint8(0xA2);
    case 0x2015: return quint8(0xAF);
    default: break;
    }
    if (c >= 0x0384 && c <= 0x03CE && c != 0x0387)
        return static_cast<quint8>(c - 0x0384 + 0xB4);
    return latinByte(c);
}

} // namespace

char16_t fromWindows1252(quint8 byte)
{
    if (byte < 0x80 || byte > 0x9F)
        return byte;
    const char16_t sign = latinHigh[byte - 0x80u];
    return sign != 0 ? sign : u'\uFFFD';
}

std::optional<CodePage> pageOfLead(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= 0xC2 && c <= 0xF4)
        return CodePage::Latin;
    if (c >= 0x0392 && c <= 0x03C4)
        return CodePage::Greek;
    if (c >= 0x0E22 && c <= 0x0E54)
        return CodePage::Thai;
    return std::nullopt;
}

std::optional<quint8> byteOf(QChar character, CodePage page)
{
    const char16_t c = character.unicode();
    switch (page) {
    case CodePage::Latin: return latinByte(c);
    case CodePage::Greek: return greekByte(c);
    case CodePage::Thai: break;
    }
    if (c >= 0x0E01 && c <= 0x0E5B)
        return static_cast<quint8>(c - 0x0E01 + 0xA1);
    return latinByte(c);
}

bool isOwnScript(QChar character, CodePage page)
{
    const char16_t c = character.unicode();
    switch (page) {
    case CodePage::Latin: return false;
    case CodePage::Greek: return (c >= 0x0370 && c <= 0x03FF) || (c >= 0x1F00 && c <= 0x1FFF);
    case CodePage::Thai: break;
    }
    return c >= 0x0E00 && c <= 0x0E7F;
}

} // namespace rolescope::text
