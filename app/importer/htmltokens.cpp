// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/htmltokens.h"

namespace rolescope::importer {
namespace {

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isNamePart(QChar c) { return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':'; }

} // namespace

HtmlTokens::HtmlTokens(QStringView html) : m_html(html), m_lastClose(html.lastIndexOf(u'>')) {}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        const bool opens = m_html[m_at] == u'<' && m_at < m_lastClose;
        const QChar second = charAt(m_at + 1);
        if (opens && (second == u'!' || second == u'?')) {
            skipMarkup();
            continue;
        }
        if (opens && (isAsciiLetter(second) || (second == u'/' && isAsciiLetter(charAt(m_at + 2)))))
            return tag();
        const qsizetype end = m_html.indexOf(u'<', m_at + 1);
        const qsizetype to = end < 0 ? m_html.size() : end;
        const QStringView text = m_html.mid(m_at, to - m_at);
        m_at = to;
        return {HtmlToken::Kind::Text, text, {}};
    }
    return {};
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    token.kind = m_html[m_at + 1] == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    qsizetype at = m_at + (token.kind == HtmlToken::Kind::Close ? 2 : 1);
    const qsizetype nameAt = at;
    while (at < m_html.size() && isNamePart(m_html[at]))
        ++at;
    // No tag has a longer name; the limit keeps hostile names cheap.
    token.name = m_html.mid(nameAt, qMin<qsizetype>(at - nameAt, 20)).toString().toLower();
    m_at = tagEnd(at);
    if (token.kind == HtmlToken::Kind::Open && (token.name == u"script" || token.name == u"style"))
        skipRawText(token.name);
    return token;
}

void HtmlTokens::skipMarkup()
{
    if (m_html.mid(m_at).startsWith(u"<!--"))
        skipTo(u"-->");
    else
        skipTo(u">");
}

void HtmlTokens::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlTokens::skipRawText(const QString &name)
{
    const qsizetype found = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

/// Behind the '>' of a tag. Quotes count after '=' only, so that a stray one swallows nothing.
qsizetype HtmlTokens::tagEnd(qsizetype from) const
{
    qsizetype at = from;
    bool afterEquals = false;
    while (at < m_html.size() && m_html[at] != u'>') {
        const QChar c = m_html[at];
        if (afterEquals && (c == u'"' || c == u'\'')) {
            const qsizetype close = m_html.indexOf(c, at + 1);
            if (close < 0 || close > m_lastClose) // never closed: the next '>' ends the tag; happens once a quote sign
                return m_html.indexOf(u'>', at) + 1;
            at = close;
            afterEquals = false;
        } else if (!c.isSpace()) {
            afterEquals = c == u'=';
        }
        ++at;
    }
    return qMin(at + 1, m_html.size());
}

} // namespace rolescope::importer
