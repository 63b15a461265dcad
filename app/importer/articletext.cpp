// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articletext.h"

#include "text/fold.h"
#include "text/repair.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.push_back(i);
}

int CodePoints::at(qsizetype unit) const
{
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), unit);
    return static_cast<int>(unit - (before - m_pairs.begin()));
}

qsizetype CodePoints::unit(int point) const
{
    // Pairs that begin before the point, each a unit more than it has points.
    qsizetype pairs = 0;
    for (qsizetype step = static_cast<qsizetype>(m_pairs.size()); step > 0;) {
        const qsizetype half = step / 2;
        const bool before = m_pairs[static_cast<size_t>(pairs + half)] - 1 - (pairs + half) < point;
        pairs += before ? half + 1 : 0;
        step = before ? step - half - 1 : half;
    }
    return point + pairs;
}

std::vector<Range> textLines(QStringView text)
{
    std::vector<Range> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends =
            i == text.size() || text[i] == u'\n' || text[i] == u'\r' || text[i] == u'\u2028' || text[i] == u'\u2029';
        if (!ends)
            continue;
        if (const Range line = trimmed(text, {begin, i}); !line.isEmpty())
            lines.push_back(line);
        begin = i + 1;
    }
    return lines;
}

QString shownWords(QStringView raw)
{
    QString words = text::repaired(raw).text;
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)"));
    if (words.contains(QLatin1String("](")))
        words.replace(link, QStringLiteral("\\1"));
    for (const QLatin1String mark : {QLatin1String("**"), QLatin1String("__"), QLatin1String("`")})
        words.remove(mark);
    words.replace(QLatin1String("\\|"), QLatin1String("|"));
    return words.simplified();
}

qsizetype listMark(QStringView line)
{
    qsizetype end = 0;
    static const QStringView damagedBullet = u"\u00e2\u20ac\u00a2"; // a bullet read as Windows-1252
    if (line.startsWith(damagedBullet)) {
        end = damagedBullet.size();
    } else if (!line.isEmpty()
               && QStringView(u"\u2022\u00b7\u25aa\u25cf\u25e6\u2023-*+\u2013\u2014").contains(line[0])) {
        end = 1;
    } else {
        while (end < line.size() && end < 3 && line[end].isDigit())
            ++end;
        if (end == 0 || end == line.size() || (line[end] != u'.' && line[end] != u')'))
            return 0;
        ++end;
    }
    if (end == line.size())
        return end;
    if (!line[end].isSpace())
        return QStringView(u"\u2022\u25aa\u25cf").contains(line[0]) ? end : 0;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end;
}

Range headingWords(QStringView text, Range line)
{
    const auto isMark = [](QChar c) { return c == u'#' || c == u'*' || c == u'_' || c.isSpace(); };
    while (line.from < line.to && isMark(text[line.from]))
        ++line.from;
    const QStringView words = text.mid(line.from, line.length());
    if (!words.isEmpty() && words[0].isDigit())
        line.from += std::min(listMark(words), line.length());
    while (line.from < line.to && isMark(text[line.from]))
        ++line.from;
    const auto isEnd = [&](QChar c) { return isMark(c) || c == u':' || c == u'?' || c == u'\uff1a'; };
    while (line.to > line.from && isEnd(text[line.to - 1]))
        --line.to;
    return line;
}

QString plainLine(QStringView line)
{
    const Range words = headingWords(line, {0, line.size()});
    return text::folded(line.mid(words.from, words.length()));
}

} // namespace rolescope::importer
