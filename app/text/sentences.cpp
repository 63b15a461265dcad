// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/sentences.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

constexpr std::array abbreviations{
    QLatin1String("e.g"),  QLatin1String("i.e"), QLatin1String("etc"), QLatin1String("vs"),   QLatin1String("dr"),
    QLatin1String("mr"),   QLatin1String("mrs"), QLatin1String("ms"),  QLatin1String("prof"), QLatin1String("approx"),
    QLatin1String("ph.d"), QLatin1String("ph"),  QLatin1String("sr"),  QLatin1String("jr"),   QLatin1String("inc"),
    QLatin1String("no"),   QLatin1String("fig"), QLatin1String("cf"),  QLatin1String("incl"), QLatin1String("dept"),
};

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == u'\u201d' || c == u'\u2019' || c == u'*';
}

/// Whether the full stop at `dot` belongs to the word before it.
bool isAbbreviation(QStringView text, qsizetype from, qsizetype dot)
{
    qsizetype begin = dot;
    while (begin > from && (text[begin - 1].isLetter() || text[begin - 1] == u'.'))
        --begin;
    const QStringView word = text.mid(begin, dot - begin);
    if (word.size() == 1 && word[0].isUpper()) // an initial, "U.S." included
        return true;
    if (word.size() >= 3 && word[word.size() - 2] == u'.' && word.back().isUpper())
        return true;
    return std::any_of(abbreviations.begin(), abbreviations.end(),
                       [&](QLatin1String known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// Past the marks that end a sentence at `i`, or -1: none ends here.
qsizetype endOfSentence(QStringView text, qsizetype from, qsizetype i, qsizetype to)
{
    const QChar c = text[i];
    if (c != u'.' && c != u'!' && c != u'?' && c != u'\u2026')
        return -1;
    if (c == u'.' && isAbbreviation(text, from, i))
        return -1;
    qsizetype end = i + 1;
    while (end < to && (isClosing(text[end]) || text[end] == u'.' || text[end] == u'!' || text[end] == u'?'))
        ++end;
    return end == to || text[end].isSpace() ? end : -1;
}

/// A sentence begins with a capital, a digit or an opening mark; "of approx. ten" goes on.
bool beginsSentence(QStringView text, qsizetype i, qsizetype to)
{
    while (i < to && text[i].isSpace())
        ++i;
    return i == to || !text[i].isLower();
}

} // namespace

Range trimmed(QStringView text, Range range)
{
    while (range.from < range.to && (text[range.from].isSpace() || text[range.from] == u'\ufeff'))
        ++range.from;
    while (range.to > range.from && text[range.to - 1].isSpace())
        --range.to;
    return range;
}

std::vector<Range> sentences(QStringView text, Range part)
{
    std::vector<Range> found;
    qsizetype begin = part.from;
    const auto close = [&](qsizetype end) {
        if (const Range sentence = trimmed(text, {begin, end}); !sentence.isEmpty())
            found.push_back(sentence);
        begin = end;
    };
    for (qsizetype i = part.from; i < part.to; ++i) {
        const qsizetype end = endOfSentence(text, begin, i, part.to);
        if (end < 0 || !beginsSentence(text, end, part.to))
            continue;
        close(end);
        i = end - 1;
    }
    close(part.to);
    return found;
}

} // namespace rolescope::text
