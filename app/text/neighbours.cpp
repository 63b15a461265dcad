// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/neighbours.h"

#include <QLatin1String>

namespace rolescope::text {

QStringView wordAfter(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u' ')
        return {};
    qsizetype to = ++at;
    while (to < text.size() && text[to].isLetterOrNumber())
        ++to;
    return text.mid(at, to - at);
}

QStringView wordBefore(QStringView text, qsizetype &at)
{
    if (at <= 1 || text[at - 1] != u' ')
        return {};
    const qsizetype to = --at;
    while (at > 0 && text[at - 1].isLetterOrNumber())
        --at;
    return text.mid(at, to - at);
}

QChar charAt(QStringView text, qsizetype at) { return at >= 0 && at < text.size() ? text[at] : QChar(u'\n'); }

bool isWord(QStringView word, const char *expected)
{
    return word.compare(QLatin1String(expected), Qt::CaseInsensitive) == 0;
}

} // namespace rolescope::text
