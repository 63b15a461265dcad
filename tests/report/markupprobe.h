// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/flatparts.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

/// Reads exported pages as XML, and the texts that try to be more than text.
namespace reporttest {

struct Element {
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< all of it, that of its children too
};

class Markup {
public:
    explicit Markup(const QByteArray &bytes)
    {
        QXmlStreamReader reader(bytes);
        std::vector<size_t> open;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                Element element{reader.name().toString(), {}, {}};
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
                open.push_back(m_elements.size());
                m_elements.push_back(std::move(element));
            } else if (reader.isEndElement()) {
                open.pop_back();
            } else if (reader.isCharacters()) {
                for (const size_t at : open)
                    m_elements[at].text += reader.text();
                m_text += reader.text();
            }
        }
        if (reader.hasError())
            m_error = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    }

    const QString &error() const { return m_error; }
    const QString &text() const { return m_text; }
    const std::vector<Element> &elements() const { return m_elements; }

    std::vector<Element> named(const QString &name) const
    {
        std::vector<Element> found;
        for (const Element &element : m_elements)
            if (element.name == name)
                found.push_back(element);
        return found;
    }

    QString textOf(const QString &name) const
    {
        const std::vector<Element> found = named(name);
        return found.empty() ? QString() : found.front().text;
    }

private:
    std::vector<Element> m_elements;
    QString m_text;
    QString m_error;
};

inline QStringList markupPayloads()
{
    QStringList payloads{QStringLiteral("<script>alert(1)</script>"),
                         QStringLiteral("</title><script>alert(1)</script>"),
                         QStringLiteral("</style><img src=x onerror=alert(1)>"),
                         QStringLiteral("\"><svg onload=alert(1)>"),
                         QStringLiteral("' onmouseover='alert(1)"),
                         QStringLiteral("<!-- --><![CDATA[<b>]]>"),
                         QStringLiteral("]]></desc></svg><p>"),
                         QStringLiteral("&lt;b&gt; &amp;amp; &#60;"),
                         QStringLiteral("javascript:alert(1)"),
                         QStringLiteral("data:text/html,<b>x</b>"),
                         QStringLiteral("file:///etc/passwd"),
                         QStringLiteral("https://user:pass@host.example/"),
                         QStringLiteral("http://host.example/\"onclick=\"x"),
                         QStringLiteral("[link](javascript:alert(1))"),
                         QStringLiteral("![picture](http://host.example/a.png)"),
                         QStringLiteral("<http://host.example/>"),
                         QStringLiteral("[ref]: http://host.example/"),
                         QStringLiteral("# heading"),
                         QStringLiteral("- item\n- item"),
                         QStringLiteral("1. item"),
                         QStringLiteral("> quote"),
                         QStringLiteral("```\ncode\n```"),
                         QStringLiteral("    code"),
                         QStringLiteral("a | b | c"),
                         QStringLiteral("| --- | --- |"),
                         QStringLiteral("*em* **strong** _em_ __strong__ ~~gone~~ `code`"),
                         QStringLiteral("title\n====="),
                         QStringLiteral("line  \nbreak\\\nagain"),
                         QStringLiteral("\\<b\\>"),
                         QStringLiteral("{page} %1 %n")};
    QString controls = QStringLiteral("a");
    for (char16_t c = 1; c < 0xa0; ++c)
        if (c < 32 || c > 126)
            controls += QChar(c);
    payloads << controls + QStringLiteral("b");
    payloads << QStringLiteral("abc\u202Egnp.exe\u2066x\u2069\u200F\u061C");
    payloads << QStringLiteral("x\u2028y\u2029z\uFEFF");
    payloads << QString(QChar(0xd800)) + QStringLiteral("lone") + QChar(0xdc00) + QChar(0xfffe) + QChar(0xffff);
    payloads << QString::fromUcs4(U"tag\U000E0041\U000E007F end");
    payloads << QString(120, u'W');
    return payloads;
}

} // namespace reporttest
