// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jsoncolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

bool isNumbered(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](const QString &key) {
        bool isNumber = false;
        key.toLongLong(&isNumber);
        return isNumber;
    });
}

bool allAreObjects(const QJsonObject &object)
{
    return !object.isEmpty()
        && std::all_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isObject(); });
}

QJsonArray inOrder(const QMap<qint64, QJsonObject> &rows)
{
    QJsonArray records;
    for (const QJsonObject &row : rows)
        records.append(row);
    return records;
}

QJsonArray byColumns(const QJsonObject &columns)
{
    QMap<qint64, QJsonObject> rows;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QJsonObject cells = column.value().toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            rows[cell.key().toLongLong()].insert(column.key(), cell.value());
    }
    return inOrder(rows);
}

QJsonArray byRows(const QJsonObject &numbered)
{
    QMap<qint64, QJsonObject> rows;
    for (auto row = numbered.begin(); row != numbered.end(); ++row)
        rows.insert(row.key().toLongLong(), row.value().toObject());
    return inOrder(rows);
}

QJsonArray namedApart(const QJsonArray &names, const QJsonArray &rows)
{
    QJsonArray records;
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        QJsonObject record;
        for (qsizetype i = 0; i < std::min(names.size(), cells.size()); ++i)
            record.insert(names[i].toString(), cells[i]);
        records.append(record);
    }
    return records;
}

QJsonArray records(const QJsonObject &table)
{
    const QJsonArray names = table.value(QLatin1String("columns")).toArray();
    const QJsonArray rows = table.value(QLatin1String("data")).toArray();
    if (!names.isEmpty() && names[0].isString() && !rows.isEmpty() && rows[0].isArray())
        return namedApart(names, rows);
    if (!allAreObjects(table))
        return {};
    if (isNumbered(table))
        return byRows(table);
    const bool columns =
        std::all_of(table.begin(), table.end(), [](const QJsonValue &value) { return isNumbered(value.toObject()); });
    return columns ? byColumns(table) : QJsonArray();
}

} // namespace

std::optional<QByteArray> recordsOfColumns(const QByteArray &json)
{
    const QJsonArray found = records(QJsonDocument::fromJson(json).object());
    return found.isEmpty() ? std::nullopt : std::optional(QJsonDocument(found).toJson(QJsonDocument::Compact));
}

} // namespace rolescope::importer::feed
