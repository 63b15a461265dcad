// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/mapping.h"

#include "importer/jsonfields.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

constexpr std::array<QLatin1String, 3> ruleCodes{QLatin1String("none"), QLatin1String("key"), QLatin1String("cells")};

std::optional<DuplicateRule> ruleFrom(QStringView code)
{
    const auto found = std::find(ruleCodes.begin(), ruleCodes.end(), code);
    if (found == ruleCodes.end())
        return std::nullopt;
    return static_cast<DuplicateRule>(found - ruleCodes.begin());
}

bool isCurrency(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void readColumns(JsonFields &fields, Mapping &mapping)
{
    fields.objects(QLatin1String("columns"), [&](JsonFields &column) {
        const QString name = column.text(QLatin1String("column"));
        const auto field = column.code<JobField>(QLatin1String("field"), &jobFieldFrom);
        if (mapping.fieldOf(name))
            column.problem(QLatin1String("column"), QStringLiteral("stands twice"));
        mapping.set(name, field);
    });
}

} // namespace

bool Mapping::has(JobField field) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column &c) { return c.second == field; });
}

std::optional<JobField> Mapping::fieldOf(const QString &column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.first == column; });
    return found == columns.end() ? std::nullopt : std::optional(found->second);
}

void Mapping::set(const QString &column, std::optional<JobField> field)
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.first == column; });
    if (found == columns.end()) {
        if (field)
            columns.emplace_back(column, *field);
    } else if (field) {
        found->second = *field;
    } else {
        columns.erase(found);
    }
}

std::vector<JobField> missingFields(const Mapping &mapping)
{
    if (mapping.has(JobField::Title))
        return {};
    return {JobField::Title};
}

QString headerSignature(const QStringList &columns)
{
    QStringList sorted = columns;
    sorted.sort();
    const QByteArray joined = sorted.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const auto &[column, field] : mapping.columns)
        columns.append(
            QJsonObject{{QStringLiteral("column"), column}, {QStringLiteral("field"), QString(code(field))}});
    QJsonObject object{{QStringLiteral("columns"), columns},
                       {QStringLiteral("duplicates"), QString(ruleCodes[static_cast<size_t>(mapping.duplicates)])}};
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(key), text);
    };
    put("profile", mapping.profile);
    put("period", domain::code(mapping.period));
    put("currency", mapping.currency);
    put("extracted", mapping.extracted.toString(Qt::ISODate));
    if (!mapping.uncompared.isEmpty())
        object.insert(QStringLiteral("uncompared"), QJsonArray::fromStringList(mapping.uncompared));
    if (mapping.joinRanges)
        object.insert(QStringLiteral("join_ranges"), true);
    if (mapping.keepMail)
        object.insert(QStringLiteral("keep_mail"), true);
    return QJsonDocument(object).toJson();
}

Mapping readMapping(JsonFields &fields)
{
    Mapping mapping;
    mapping.profile = fields.optionalText(QLatin1String("profile"));
    readColumns(fields, mapping);
    mapping.period = fields.optionalCode<domain::Period>(QLatin1String("period"), &domain::periodFromCode);
    mapping.currency = fields.optionalText(QLatin1String("currency"));
    if (!mapping.currency.isEmpty() && !isCurrency(mapping.currency))
        fields.problem(QLatin1String("currency"), QStringLiteral("not a code of three capitals"));
    mapping.extracted = fields.date(QLatin1String("extracted"));
    if (fields.has(QLatin1String("duplicates")))
        mapping.duplicates = fields.code<DuplicateRule>(QLatin1String("duplicates"), &ruleFrom);
    mapping.uncompared = fields.texts(QLatin1String("uncompared"));
    mapping.joinRanges = fields.flag(QLatin1String("join_ranges"));
    mapping.keepMail = fields.flag(QLatin1String("keep_mail"));
    return mapping;
}

domain::Result<Mapping> mappingFromJson(const QByteArray &json, const QString &file)
{
    FileProblem problem(file);
    const QJsonObject object = parseObject(json, problem);
    if (problem.error())
        return *problem.error();
    JsonFields fields(object, {}, problem);
    const Mapping mapping = readMapping(fields);
    fields.refuseUnknownKeys();
    if (problem.error())
        return *problem.error();
    return mapping;
}

} // namespace rolescope::importer::feed
