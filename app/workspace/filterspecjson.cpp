// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/filterspecjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace rolescope::workspace {
namespace {

using domain::FilterSpec;

const std::array rangeCodes{QLatin1String(), QLatin1String("one_end"), QLatin1String("both_ends"),
                            QLatin1String("wide")}; ///< by domain::SalaryRanges

/// The empty name stands for "no role".
QJsonArray roleArray(const std::vector<domain::RoleId> &roles, const domain::Catalog &catalog)
{
    QJsonArray array;
    for (const domain::RoleId id : roles)
        if (const domain::Role *role = catalog.role(id); role || !id.isValid())
            array.append(role ? role->name : QString());
    return array;
}

std::vector<domain::RoleId> rolesFrom(const QJsonValue &value, const domain::Catalog &catalog)
{
    std::vector<domain::RoleId> roles;
    for (const QJsonValue &entry : value.toArray()) {
        const domain::Role *role = catalog.roleNamed(entry.toString());
        if (role || (entry.isString() && entry.toString().isEmpty()))
            roles.push_back(role ? role->id : domain::RoleId());
    }
    return roles;
}

QJsonArray skillArray(const std::vector<domain::SkillId> &skills, const domain::Catalog &catalog)
{
    QJsonArray array;
    for (const domain::SkillId id : skills)
        if (const domain::Skill *skill = catalog.skill(id))
            array.append(skill->key);
    return array;
}

std::vector<domain::SkillId> skillsFrom(const QJsonValue &value, const domain::Catalog &catalog)
{
    std::vector<domain::SkillId> skills;
    for (const QJsonValue &entry : value.toArray())
        if (const domain::Skill *skill = catalog.skillNamed(entry.toString());
            skill && std::find(skills.begin(), skills.end(), skill->id) == skills.end()) // two may be one by now
            skills.push_back(skill->id);
    return skills;
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

QJsonArray placeArray(const std::vector<domain::PlaceValue> &places)
{
    QJsonArray array;
    for (const domain::PlaceValue &value : places)
        array.append(QJsonObject{{QStringLiteral("place"), value.place}, {QStringLiteral("country"), value.country}});
    return array;
}

std::vector<domain::PlaceValue> placesFrom(const QJsonValue &value)
{
    std::vector<domain::PlaceValue> places;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isObject())
            places.push_back({entry[u"place"].toString(), entry[u"country"].toString()});
    }
    return places;
}

void putArray(QJsonObject &json, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(QLatin1String(key), array);
}

} // namespace

QJsonObject toJson(const FilterSpec &spec, const domain::Catalog &catalog)
{
    QJsonObject json;
    putArray(json, "roles", roleArray(spec.roles, catalog));
    putArray(json, "except_roles", roleArray(spec.exceptRoles, catalog));
    putArray(json, "levels", codeArray(spec.levels));
    putArray(json, "types", codeArray(spec.types));
    putArray(json, "remotes", codeArray(spec.remotes));
    putArray(json, "places", textArray(spec.places));
    putArray(json, "place_values", placeArray(spec.placeValues));
    putArray(json, "employers", textArray(spec.employers));
    putArray(json, "employer_values", textArray(spec.employerValues));
    putArray(json, "skills", skillArray(spec.skills, catalog));
    if (spec.withText)
        json.insert(QStringLiteral("with_text"), true);
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
    if (!spec.showKnownSalary)
        json.insert(QStringLiteral("known_salary"), false);
    if (spec.ranges != domain::SalaryRanges::All)
        json.insert(QStringLiteral("ranges"), rangeCodes[static_cast<size_t>(spec.ranges)]);
    if (spec.ranges == domain::SalaryRanges::Wide)
        json.insert(QStringLiteral("wide_range"), spec.wideRange);
    if (spec.topFrom)
        json.insert(QStringLiteral("top_from"), *spec.topFrom);
    if (spec.topBelow)
        json.insert(QStringLiteral("top_below"), *spec.topBelow);
    if (!spec.currency.isEmpty())
        json.insert(QStringLiteral("currency"), spec.currency);
    if (spec.showOtherCurrency)
        json.insert(QStringLiteral("other_currency"), true);
    if (!spec.text.isEmpty())
        json.insert(QStringLiteral("text"), spec.text);
    if (spec.inDescriptions)
        json.insert(QStringLiteral("in_descriptions"), true);
    if (spec.postedAfter)
        json.insert(QStringLiteral("posted_after"), spec.postedAfter->toString(Qt::ISODate));
    return json;
}

FilterSpec filterSpecFromJson(const QJsonObject &json, const domain::Catalog &catalog)
{
    FilterSpec spec;
    spec.roles = rolesFrom(json[u"roles"], catalog);
    spec.exceptRoles = rolesFrom(json[u"except_roles"], catalog);
    spec.levels = codesFrom<domain::Level>(json[u"levels"], domain::levelFromCode);
    spec.types = codesFrom<domain::JobType>(json[u"types"], domain::jobTypeFromCode);
    spec.remotes = codesFrom<domain::Remote>(json[u"remotes"], domain::remoteFromCode);
    spec.places = textsFrom(json[u"places"]);
    spec.placeValues = placesFrom(json[u"place_values"]);
    spec.employers = textsFrom(json[u"employers"]);
    spec.employerValues = textsFrom(json[u"employer_values"]);
    spec.skills = skillsFrom(json[u"skills"], catalog);
    spec.withText = json[u"with_text"].toBool(false);
    if (json.contains(u"unknown_level"))
        spec.showUnknownLevel = json[u"unknown_level"].toBool();
    if (json.contains(u"salary_from"))
        spec.salaryFrom = json[u"salary_from"].toInt();
    if (json.contains(u"salary_to"))
        spec.salaryTo = json[u"salary_to"].toInt();
    spec.strictSalary = json[u"strict_salary"].toBool(false);
    spec.showUnknownSalary = json[u"unknown_salary"].toBool(true);
    spec.showKnownSalary = json[u"known_salary"].toBool(true);
    for (size_t i = 1; i < rangeCodes.size(); ++i)
        if (json[u"ranges"].toString() == rangeCodes[i])
            spec.ranges = static_cast<domain::SalaryRanges>(i);
    if (spec.ranges == domain::SalaryRanges::Wide)
        spec.wideRange = json[u"wide_range"].toDouble(spec.wideRange);
    if (json.contains(u"top_from"))
        spec.topFrom = json[u"top_from"].toInt();
    if (json.contains(u"top_below"))
        spec.topBelow = json[u"top_below"].toInt();
    spec.currency = json[u"currency"].toString();
    spec.showOtherCurrency = json[u"other_currency"].toBool(false);
    spec.text = json[u"text"].toString();
    spec.inDescriptions = json[u"in_descriptions"].toBool(false);
    const QDate posted = QDate::fromString(json[u"posted_after"].toString(), Qt::ISODate);
    if (posted.isValid())
        spec.postedAfter = posted;
    return spec;
}

} // namespace rolescope::workspace
