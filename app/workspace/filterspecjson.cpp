// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/filterspecjson.h"

#include <QJsonArray>

namespace rolescope::workspace {
namespace {

using domain::FilterSpec;

template <typename Tag>
QJsonArray idArray(const std::vector<domain::Id<Tag>> &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value);
    return array;
}

template <typename IdType>
std::vector<IdType> idsFrom(const QJsonValue &value)
{
    std::vector<IdType> ids;
    for (const QJsonValue &entry : value.toArray())
        ids.push_back(IdType(entry.toInteger()));
    return ids;
}

template <typename Enum>
QJsonArray codeArray(const std::vector<Enum> &values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(domain::code(value));
    return array;
}

/// The empty code stands for Unknown.
template <typename Enum, typename FromCode>
std::vector<Enum> codesFrom(const QJsonValue &value, FromCode fromCode)
{
    std::vector<Enum> values;
    for (const QJsonValue &entry : value.toArray()) {
        const QString text = entry.toString();
        if (const auto known = fromCode(text))
            values.push_back(*known);
        else if (text.isEmpty())
            values.push_back(Enum::Unknown);
    }
    return values;
}

QJsonArray textArray(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

std::vector<QString> textsFrom(const QJsonValue &value)
{
    std::vector<QString> texts;
    for (const QJsonValue &entry : value.toArray())
        texts.push_back(entry.toString());
    return texts;
}

void putArray(QJsonObject &json, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(QLatin1String(key), array);
}

} // namespace

QJsonObject toJson(const FilterSpec &spec)
{
    QJsonObject json;
    putArray(json, "roles", idArray(spec.roles));
    putArray(json, "except_roles", idArray(spec.exceptRoles));
    putArray(json, "levels", codeArray(spec.levels));
    putArray(json, "types", codeArray(spec.types));
    putArray(json, "remotes", codeArray(spec.remotes));
    putArray(json, "places", textArray(spec.places));
    putArray(json, "employers", textArray(spec.employers));
    putArray(json, "skills", idArray(spec.skills));
    if (spec.showUnknownLevel)
        json.insert(QStringLiteral("unknown_level"), *spec.showUnknownLevel);
    if (spec.salaryFrom)
        json.insert(QStringLiteral("salary_from"), *spec.salaryFrom);
    if (spec.salaryTo)
        json.insert(QStringLiteral("salary_to"), *spec.salaryTo);
    if (spec.strictSalary)
        json.insert(QStringLiteral("strict_salary"), true);
    if (!spec.showUnknownSalary)
        json.insert(QStringLiteral("unknown_salary"), false);
    if (!spec.currency.isEmpty())
        json.insert(QStringLiteral("currency"), spec.currency);
    if (spec.showOtherCurrency)
        json.insert(QStringLiteral("other_currency"), true);
    if (!spec.text.isEmpty())
        json.insert(QStringLiteral("text"), spec.text);
    if (spec.postedAfter)
        json.insert(QStringLiteral("posted_after"), spec.postedAfter->toString(Qt::ISODate));
    return json;
}

FilterSpec filterSpecFromJson(const QJsonObject &json)
{
    FilterSpec spec;
    spec.roles = idsFrom<domain::RoleId>(json[u"roles"]);
    spec.exceptRoles = idsFrom<domain::RoleId>(json[u"except_roles"]);
    spec.levels = codesFrom<domain::Level>(json[u"levels"], domain::levelFromCode);
    spec.types = codesFrom<domain::JobType>(json[u"types"], domain::jobTypeFromCode);
    spec.remotes = codesFrom<domain::Remote>(json[u"remotes"], domain::remoteFromCode);
    spec.places = textsFrom(json[u"places"]);
    spec.employers = textsFrom(json[u"employers"]);
    spec.skills = idsFrom<domain::SkillId>(json[u"skills"]);
    if (json.contains(u"unknown_level"))
        spec.showUnknownLevel = json[u"unknown_level"].toBool();
    if (json.contains(u"salary_from"))
        spec.salaryFrom = json[u"salary_from"].toInt();
    if (json.contains(u"salary_to"))
        spec.salaryTo = json[u"salary_to"].toInt();
    spec.strictSalary = json[u"strict_salary"].toBool(false);
    spec.showUnknownSalary = json[u"unknown_salary"].toBool(true);
    spec.currency = json[u"currency"].toString();
    spec.showOtherCurrency = json[u"other_currency"].toBool(false);
    spec.text = json[u"text"].toString();
    const QDate posted = QDate::fromString(json[u"posted_after"].toString(), Qt::ISODate);
    if (posted.isValid())
        spec.postedAfter = posted;
    return spec;
}

} // namespace rolescope::workspace
