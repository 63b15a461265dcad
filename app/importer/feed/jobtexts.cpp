// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jobtexts.h"

#include "importer/feed/celltext.h"
#include "importer/feed/nulls.h"

#include <algorithm>

namespace rolescope::importer::feed {

void put(QString &to, QStringView text)
{
    if (to.isEmpty() && text.isEmpty())
        return;
    to.resize(text.size());
    std::copy(text.begin(), text.end(), to.begin());
}

void put(QString &to, QLatin1String text)
{
    to.resize(text.size());
    std::transform(text.begin(), text.end(), to.begin(), [](char c) { return QLatin1Char(c); });
}

bool isSimplified(QByteArrayView cell)
{
    char before = 0;
    for (const char c : cell) {
        if ((c >= '\t' && c <= '\r') || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return true;
}

QString textOf(QByteArrayView cell) { return isNull(cell) ? QString() : plainCell(cell); }

int removeMail(QString &text)
{
    int removed = 0;
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"._%+-").contains(c); };
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype from = at;
        while (from > 0 && isPart(text[from - 1]))
            --from;
        qsizetype to = at + 1;
        while (to < text.size() && isPart(text[to]))
            ++to;
        const qsizetype dot = QStringView(text).sliced(at, to - at).indexOf(u'.');
        if (from == at || dot < 2)
            continue;
        text.replace(from, to - from, QStringLiteral("[e-mail]"));
        at = from;
        ++removed;
    }
    return removed;
}

void removeTestOfHumans(QString &description)
{
    constexpr qsizetype nearTheEnd = 1000;
    const qsizetype from = std::max<qsizetype>(0, description.size() - nearTheEnd);
    const qsizetype at = QStringView(description).sliced(from).indexOf(u"Please mention the word");
    if (at >= 0)
        description = description.left(from + at).trimmed();
}

} // namespace rolescope::importer::feed
