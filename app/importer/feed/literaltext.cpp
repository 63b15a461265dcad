// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/literaltext.h"

#include <QStringList>

namespace rolescope::importer::feed {
namespace {

constexpr int deepest = 16;

class LiteralReader {
public:
    explicit LiteralReader(QStringView text) : m_text(text) {}

    std::optional<QString> read()
    {
        const auto value = this->value(0);
        skipBlanks();
        return value && m_at == m_text.size() ? value : std::nullopt;
    }

private:
    std::optional<QString> value(int depth)
    {
        skipBlanks();
        const QChar c = peek();
        if (depth > deepest)
            return std::nullopt;
        if (c == u'[')
            return list(u']', depth);
        if (c == u'(')
            return list(u')', depth);
        if (c == u'{')
            return list(u'}', depth);
        if (c == u'\'' || c == u'"')
            return string();
        return word();
    }

    /// Items, or pairs with a colon; empty ones are left out.
    std::optional<QString> list(QChar end, int depth)
    {
        QStringList items;
        ++m_at;
        for (skipBlanks(); peek() != end; skipBlanks()) {
            auto item = value(depth + 1);
            if (!item)
                return std::nullopt;
            skipBlanks();
            if (peek() == u':' && end == u'}') {
                ++m_at;
                const auto second = value(depth + 1);
                if (!second)
                    return std::nullopt;
                item = second->isEmpty() ? QString() : *item + QStringLiteral(": ") + *second;
                skipBlanks();
            }
            if (!item->isEmpty())
                items += *item;
            if (peek() == u',')
                ++m_at;
            else if (peek() != end)
                return std::nullopt;
        }
        ++m_at;
        return items.join(QStringLiteral(", "));
    }

    std::optional<QString> string()
    {
        const QChar quote = m_text[m_at++];
        QString text;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == quote)
                return text.trimmed();
            text += c == u'\\' && m_at < m_text.size() ? escaped() : c;
        }
        return std::nullopt;
    }

    QChar escaped()
    {
        const QChar c = m_text[m_at++];
        if (c == u'n')
            return u'\n';
        if (c == u't')
            return u'\t';
        if (c == u'r')
            return u'\r';
        const qsizetype digits = c == u'x' ? 2 : c == u'u' ? 4 : 0;
        bool ok = false;
        const ushort unit = digits > 0 ? m_text.mid(m_at, digits).toUShort(&ok, 16) : ushort(0);
        if (!ok || unit == 0)
            return c;
        m_at += digits;
        return QChar(unit);
    }

    std::optional<QString> word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordSign(m_text[m_at]))
            ++m_at;
        const QStringView word = m_text.mid(from, m_at - from);
        if ((peek() == u'\'' || peek() == u'"') && (word == u"u" || word == u"b" || word == u"r"))
            return string();
        if (word == u"None" || word == u"null" || word == u"nan" || word == u"NaN")
            return QString();
        bool isNumber = false;
        static_cast<void>(word.toDouble(&isNumber));
        if (isNumber || word == u"True" || word == u"False" || word == u"true" || word == u"false")
            return word.toString();
        return std::nullopt;
    }

    static bool isWordSign(QChar c)
    {
        return (c >= u'0' && c <= u'9') || (c.unicode() < 0x80 && c.isLetter()) || c == u'.' || c == u'-' || c == u'+';
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> literalText(QStringView text) { return LiteralReader(text).read(); }

} // namespace rolescope::importer::feed
