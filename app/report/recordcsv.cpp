// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/recordcsv.h"

#include <QJsonObject>
#include <QLocale>

namespace rolescope::report {
namespace {

QByteArray numberText(double number)
{
    const auto whole = static_cast<qint64>(number);
    return static_cast<double>(whole) == number ? QByteArray::number(whole)
                                                : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray field(const QJsonValue &value, text::CsvReader reader)
{
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    QStringList parts;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        parts += item.toString();
    return text::csvField(text::csvCell(parts.join(QStringLiteral("; ")), reader), reader);
}

} // namespace

QByteArray recordsCsv(const QStringList &columns, const QJsonArray &records, text::CsvReader reader)
{
    QByteArrayList header;
    for (const QString &column : columns)
        header += column.toUtf8();
    QByteArray csv = text::csvStart(reader) + text::csvLine(header, reader);
    for (const QJsonValue &record : records) {
        QByteArrayList fields;
        for (const QString &column : columns)
            fields += field(record[column], reader);
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

} // namespace rolescope::report
