// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/wordcut.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

/// "and", "of", "the": nothing without the word behind.
bool isJoiner(const QString &word)
{
    constexpr qsizetype longest = 3;
    return word.size() <= longest && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

QString withoutEndSigns(QString text)
{
    while (!text.isEmpty() && !text.back().isLetterOrNumber() && text.back() != u')' && !text.back().isSurrogate()
           && !text.back().isMark())
        text.chop(1);
    return text;
}

} // namespace

QString elidedAtWord(const QString &text, const TextStyle &style, double width, const Fonts &fonts)
{
    constexpr double enough = 0.5; // of the room
    if (fonts.width(text, style) <= width)
        return text;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1) {
        words.removeLast();
        if (isJoiner(words.last()))
            continue;
        const QString cut = withoutEndSigns(words.join(u' ')) + QChar(0x2026);
        const double taken = fonts.width(cut, style);
        if (taken <= width && taken < width * enough)
            break;
        if (taken <= width)
            return cut;
    }
    return fonts.elided(text, style, width);
}

} // namespace rolescope::chart
