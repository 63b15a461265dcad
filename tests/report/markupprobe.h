// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/flatparts.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

/// Reads exported pages as XML.
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

} // namespace reporttest
