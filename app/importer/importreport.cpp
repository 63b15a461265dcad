// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/importreport.h"

#include <QJsonArray>

namespace rolescope::importer {

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject claims;
    for (const auto &[section, count] : report.claims)
        claims.insert(domain::code(section), count);
    const QJsonObject lines{
        {QStringLiteral("claim"), report.lines.claim},
        {QStringLiteral("shared"), report.lines.shared},
        {QStringLiteral("job"), report.lines.job},
        {QStringLiteral("reference"), report.lines.reference},
        {QStringLiteral("furniture"), report.lines.furniture},
        {QStringLiteral("not_placed"), report.lines.notPlaced},
    };
    const QJsonObject jobs{
        {QStringLiteral("read"), report.jobs.read},          {QStringLiteral("added"), report.jobs.added},
        {QStringLiteral("updated"), report.jobs.updated},    {QStringLiteral("duplicates"), report.jobs.duplicates},
        {QStringLiteral("set_aside"), report.jobs.setAside},
    };
    QJsonObject json{
        {QStringLiteral("file"), report.file},
        {QStringLiteral("kind"), report.kind},
        {QStringLiteral("batch"), report.batch.isValid() ? QJsonValue(report.batch.value) : QJsonValue()},
        {QStringLiteral("claims"), claims},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("jobs"), jobs},
        {QStringLiteral("set_aside_file"), report.setAsideFile.isEmpty() ? QJsonValue() : report.setAsideFile},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)},
    };
    if (report.kind != u"onet")
        return json;
    json.insert(QStringLiteral("occupations"), report.onet.occupations);
    json.insert(QStringLiteral("technologies"), report.onet.technologies);
    json.insert(QStringLiteral("titles"), report.onet.titles);
    json.insert(QStringLiteral("titles_of_several"), report.onet.sharedTitles);
    json.insert(QStringLiteral("attribution"),
                report.onet.attribution.isEmpty() ? QJsonValue() : report.onet.attribution);
    return json;
}

} // namespace rolescope::importer
