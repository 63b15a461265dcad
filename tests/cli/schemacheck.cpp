// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "schemacheck.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace rolescope::cli::fixture {
namespace {

const QStringList &knownKeywords()
{
    static const QStringList known{
        QStringLiteral("$schema"),  QStringLiteral("$defs"),       QStringLiteral("$ref"),
        QStringLiteral("title"),    QStringLiteral("description"), QStringLiteral("type"),
        QStringLiteral("required"), QStringLiteral("properties"),  QStringLiteral("additionalProperties"),
        QStringLiteral("items"),    QStringLiteral("minItems"),    QStringLiteral("maxItems"),
        QStringLiteral("enum"),     QStringLiteral("minimum"),     QStringLiteral("format"),
        QStringLiteral("anyOf")};
    return known;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == u"null" && value.isNull()) || (type == u"boolean" && value.isBool())
        || (type == u"number" && value.isDouble()) || (type == u"string" && value.isString())
        || (type == u"array" && value.isArray()) || (type == u"object" && value.isObject());
}

bool isOfTypes(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    for (const QJsonValue &type : types.toArray())
        if (isOfType(value, type.toString()))
            return true;
    return false;
}

bool hasFormat(const QString &text, const QString &format)
{
    if (format == u"date")
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10;
    return format == u"date-time" && QDateTime::fromString(text, Qt::ISODate).isValid() && text.contains(u'T');
}

} // namespace

QStringList SchemaCheck::problems(const QJsonValue &value) const
{
    QStringList found;
    check(value, m_root, QStringLiteral("$"), found);
    return found;
}

void SchemaCheck::check(const QJsonValue &value, const QJsonObject &schema, const QString &place,
                        QStringList &found) const
{
    for (const QString &keyword : schema.keys())
        if (!knownKeywords().contains(keyword))
            found += QStringLiteral("%1: keyword %2").arg(place, keyword);
    if (schema.contains(u"$ref")) {
        const QString name = schema[u"$ref"].toString();
        const QJsonValue target = m_root[u"$defs"][name.section(u'/', -1)];
        if (!name.startsWith(u"#/$defs/") || !target.isObject())
            found += QStringLiteral("%1: no %2").arg(place, name);
        else
            check(value, target.toObject(), place, found);
        return;
    }
    if (schema.contains(u"anyOf")) {
        QStringList tried;
        for (const QJsonValue &choice : schema[u"anyOf"].toArray()) {
            QStringList own;
            check(value, choice.toObject(), place, own);
            if (own.isEmpty())
                return;
            tried += own;
        }
        found += QStringLiteral("%1: none of the choices (%2)").arg(place, tried.mid(0, 4).join(QStringLiteral("; ")));
        return;
    }
    if (!schema.contains(u"type") && !schema.isEmpty())
        found += QStringLiteral("%1: the schema has no type").arg(place);
    if (schema.contains(u"type") && !isOfTypes(value, schema[u"type"])) {
        found += QStringLiteral("%1: another type").arg(place);
        return;
    }
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        found += QStringLiteral("%1: %2 is not in the list").arg(place, value.toVariant().toString());
    if (value.isDouble() && schema.contains(u"minimum") && value.toDouble() < schema[u"minimum"].toDouble())
        found += QStringLiteral("%1: too small").arg(place);
    if (value.isString() && schema.contains(u"format") && !hasFormat(value.toString(), schema[u"format"].toString()))
        found += QStringLiteral("%1: %2 is no %3").arg(place, value.toString(), schema[u"format"].toString());
    if (value.isObject())
        checkObject(value.toObject(), schema, place, found);
    if (value.isArray())
        checkArray(value.toArray(), schema, place, found);
}

void SchemaCheck::checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &place,
                              QStringList &found) const
{
    for (const QJsonValue &key : schema[u"required"].toArray())
        if (!value.contains(key.toString()))
            found += QStringLiteral("%1: no %2").arg(place, key.toString());
    const QJsonObject known = schema[u"properties"].toObject();
    for (const QString &key : value.keys()) {
        const QString at = place + u'.' + key;
        if (known.contains(key))
            check(value[key], known[key].toObject(), at, found);
        else if (schema.contains(u"additionalProperties"))
            check(value[key], schema[u"additionalProperties"].toObject(), at, found);
        else
            found += QStringLiteral("%1: not in the schema").arg(at);
    }
}

void SchemaCheck::checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &place,
                             QStringList &found) const
{
    if (schema.contains(u"minItems") && value.size() < schema[u"minItems"].toInt())
        found += QStringLiteral("%1: too few").arg(place);
    if (schema.contains(u"maxItems") && value.size() > schema[u"maxItems"].toInt())
        found += QStringLiteral("%1: too many").arg(place);
    for (qsizetype i = 0; i < value.size(); ++i)
        check(value[i], schema[u"items"].toObject(), QStringLiteral("%1[%2]").arg(place).arg(i), found);
}

} // namespace rolescope::cli::fixture
