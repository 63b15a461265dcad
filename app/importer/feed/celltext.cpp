// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/celltext.h"

#include "importer/feed/bytescan.h"
#include "importer/feed/encoding.h"
#include "importer/feed/literaltext.h"
#include "importer/htmlentities.h"
#include "importer/htmltext.h"
#include "text/codepages.h"
#include "text/repair.h"

#include <QSet>

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

bool isLetter(QChar c) { return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z'; }

QString decoded(QByteArrayView cell)
{
    QString text = isUtf8(cell) ? QString::fromUtf8(cell) : fromPage(cell);
    text.remove(QChar(QChar::Null));
    return text;
}

/// Damaged characters stand side by side, the first one for the first byte of a sequence.
bool mayBeDamaged(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i].unicode() >= 0x80 && text[i + 1].unicode() >= 0x80 && text::pageOfLead(text[i]))
            return true;
    return false;
}

/// What tags a text has.
struct Tags {
    bool any = false;
    bool blocks = false; ///< those that end a line
};

Tags tagsOf(QStringView text)
{
    static const QSet<QString> blocks{QStringLiteral("p"),     QStringLiteral("br"),      QStringLiteral("div"),
                                      QStringLiteral("ul"),    QStringLiteral("ol"),      QStringLiteral("li"),
                                      QStringLiteral("h1"),    QStringLiteral("h2"),      QStringLiteral("h3"),
                                      QStringLiteral("h4"),    QStringLiteral("h5"),      QStringLiteral("h6"),
                                      QStringLiteral("table"), QStringLiteral("tr"),      QStringLiteral("html"),
                                      QStringLiteral("body"),  QStringLiteral("section"), QStringLiteral("article")};
    static const QSet<QString> others{
        QStringLiteral("b"),    QStringLiteral("strong"), QStringLiteral("i"),         QStringLiteral("em"),
        QStringLiteral("u"),    QStringLiteral("a"),      QStringLiteral("span"),      QStringLiteral("font"),
        QStringLiteral("td"),   QStringLiteral("th"),     QStringLiteral("img"),       QStringLiteral("hr"),
        QStringLiteral("code"), QStringLiteral("pre"),    QStringLiteral("small"),     QStringLiteral("sup"),
        QStringLiteral("sub"),  QStringLiteral("style"),  QStringLiteral("script"),    QStringLiteral("head"),
        QStringLiteral("s"),    QStringLiteral("center"), QStringLiteral("blockquote")};
    constexpr qsizetype longestName = 12;
    Tags tags;
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && !tags.blocks; at = text.indexOf(u'<', at + 1)) {
        qsizetype from = at + 1;
        from += from < text.size() && text[from] == u'/' ? 1 : 0;
        qsizetype to = from;
        while (to < text.size() && to - from < longestName && (isLetter(text[to]) || text[to].isDigit()))
            ++to;
        const bool ends = to < text.size() && (text[to] == u'>' || text[to] == u'/' || text[to].isSpace());
        if (to == from || !ends)
            continue;
        const QString name = text.mid(from, to - from).toString().toLower();
        tags.blocks = blocks.contains(name);
        tags.any = tags.any || tags.blocks || others.contains(name);
    }
    return tags;
}

/// HTML as text. Where tags only mark words, the line ends are the text's own.
QString withoutTags(QString text, const Tags &tags)
{
    if (!tags.blocks)
        text.replace(u'\n', QStringLiteral("<br>"));
    return htmlToText(text);
}

QString withoutMarkup(QString text)
{
    if (const Tags tags = tagsOf(text); tags.any)
        text = withoutTags(std::move(text), tags);
    if (!text.contains(u'&'))
        return text;
    QString shown;
    appendDecoded(shown, text);
    if (const Tags tags = tagsOf(shown); tags.any && !tagsOf(text).any)
        return withoutTags(std::move(shown), tags); // a page's source, written as text
    return shown;
}

} // namespace

bool isPlainAscii(QByteArrayView cell)
{
    if (!isAsciiWithout(cell.data(), cell.size(), '&', '<'))
        return false;
    const QByteArrayView trimmed = cell.trimmed();
    return trimmed.isEmpty() || (trimmed.front() != '[' && trimmed.front() != '{');
}

QString plainCell(QByteArrayView cell)
{
    if (isPlainAscii(cell))
        return QString::fromLatin1(cell.trimmed());
    QString text = decoded(cell);
    if (mayBeDamaged(text))
        text = text::repaired(text).text;
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.startsWith(u'[') || trimmed.startsWith(u'{'))
        if (const auto values = literalText(trimmed))
            text = *values;
    return withoutMarkup(std::move(text)).trimmed();
}

} // namespace rolescope::importer::feed
