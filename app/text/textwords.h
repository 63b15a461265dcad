// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace rolescope::text {

/// One word of a text as the scanner found it.
struct ScannedWord {
    qsizetype from = 0;
    qsizetype to = 0;
    quint32 hash = 0;      ///< of the folded word; valid unless isWide
    bool isWide = false;   ///< has characters beyond ASCII: to be folded the slow way
    bool hasSigns = false; ///< has `+`, `#` or a full stop: if unknown, its parts are words
};

// Cheap for each character, mixed once for each word.
inline constexpr quint32 wordHashSeed = 0;
constexpr quint32 wordHashStep(quint32 hash, char16_t folded) { return (hash << 5 | hash >> 27) + folded; }
constexpr quint32 wordHashEnd(quint32 hash)
{
    hash *= 0x9E3779B1u;
    return (hash ^ hash >> 15) * 0x85EBCA6Bu;
}

/// 0 for what is no ASCII letter or digit, else the folded character.
inline constexpr std::array<char16_t, 128> foldedAscii = [] {
    std::array<char16_t, 128> table{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        table[c] = table[static_cast<size_t>(c - 32)] = c;
    return table;
}();

/// Whether a sign between words ends a phrase. Spaces, hyphens, slashes, commas and apostrophes do not.
bool partsPhrase(QStringView text, qsizetype at);

/// Whether a character beyond ASCII is part of a word.
inline bool isWideWordPart(char16_t c) { return c >= 0x80 && (QChar(c).isLetterOrNumber() || QChar(c).isMark()); }

/// Calls `onWord(ScannedWord)` and `onBreak()` in the order of the text. No allocation; ASCII words are
/// folded and hashed while they are read.
template <typename OnWord, typename OnBreak>
void scanWords(QStringView text, OnWord onWord, OnBreak onBreak)
{
    const char16_t *const d = text.utf16();
    const qsizetype size = text.size();
    const auto isPlain = [&](qsizetype i) { return i < size && d[i] < 128 && foldedAscii[d[i]] != 0; };
    for (qsizetype i = 0; i < size;) {
        const char16_t first = d[i];
        if (first == u' ') {
            ++i;
            continue;
        }
        const bool plain = first < 128 && foldedAscii[first] != 0;
        if (!plain && !isWideWordPart(first) && first != u'#' && !(first == u'.' && isPlain(i + 1))) {
            if (partsPhrase(text, i))
                onBreak();
            ++i;
            continue;
        }
        ScannedWord word;
        word.from = i;
        quint32 hash = wordHashSeed;
        for (;;) {
            char16_t c = u'\0';
            char16_t folded = u'\0';
            while (i < size && (c = d[i]) < 128 && (folded = foldedAscii[c]) != 0) {
                hash = wordHashStep(hash, folded);
                ++i;
            }
            if (i >= size || c == u' ')
                break;
            if (c == u'+' || c == u'#' || (c == u'.' && isPlain(i + 1))) {
                word.hasSigns = true;
                hash = wordHashStep(hash, c);
            } else if (isWideWordPart(c)) {
                word.isWide = true;
            } else {
                break;
            }
            ++i;
        }
        word.hash = wordHashEnd(hash);
        word.to = i;
        onWord(word);
    }
}

} // namespace rolescope::text
