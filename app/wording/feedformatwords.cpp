// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/feedformatwords.h"

#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <QLocale>

namespace rolescope::wording {
namespace {

constexpr double sureFrom = 0.9;
constexpr double likelyFrom = 0.6;

} // namespace

QString feedKind(QAnyStringView code)
{
    if (code == u"delimited")
        return tr("table");
    if (code == u"json_array")
        return tr("JSON list");
    if (code == u"json_object")
        return tr("JSON object");
    if (code == u"json_lines")
        return tr("JSON lines");
    return code.toString();
}

QString encodingName(QAnyStringView code)
{
    if (code == u"utf-8")
        return tr("UTF-8");
    if (code == u"utf-16le")
        return tr("UTF-16 LE");
    if (code == u"utf-16be")
        return tr("UTF-16 BE");
    if (code == u"windows-1252")
        return tr("Western (1252)");
    if (code == u"windows-1250")
        return tr("Central Eur. (1250)");
    if (code == u"windows-1251")
        return tr("Cyrillic (1251)");
    return code.toString();
}

QString dateOrderName(QAnyStringView code)
{
    if (code == u"unknown")
        return tr("no dates seen");
    if (code == u"year_first")
        return tr("year first");
    if (code == u"day_first")
        return tr("day first");
    if (code == u"month_first")
        return tr("month first");
    if (code == u"ambiguous")
        return tr("day or month first?");
    return code.toString();
}

QString delimiterName(char sign)
{
    switch (sign) {
    case ',': return tr("comma");
    case ';': return tr("semicolon");
    case '\t': return tr("tab");
    case '|': return tr("bar");
    default: return QString(QLatin1Char(sign));
    }
}

QString quoteName(char sign)
{
    switch (sign) {
    case '"': return tr("double, \"…\"");
    case '\'': return tr("single, '…'");
    case 0: return tr("none");
    default: return QString(QLatin1Char(sign));
    }
}

QString decimalName(char sign) { return sign == ',' ? tr("comma, 1,5") : tr("point, 1.5"); }

QString howSure(double sure)
{
    if (sure >= sureFrom)
        return tr("sure");
    return isDoubtful(sure) ? tr("please check") : tr("likely");
}

bool isDoubtful(double sure) { return sure < likelyFrom; }

QString feedRows(qint64 rows, bool exact)
{
    if (exact)
        return trCount("%1 row", "%1 rows", rows, number(rows));
    qint64 step = 1;
    while (rows / step >= 100)
        step *= 10;
    return tr("about %1 rows").arg(number((rows + step / 2) / step * step));
}

QString fileSize(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = 1000 * kilo;
    if (bytes < kilo)
        return trCount("%1 byte", "%1 bytes", bytes, number(bytes));
    if (bytes < mega)
        return tr("%1 KB").arg(number((bytes + kilo / 2) / kilo));
    return tr("%1 MB").arg(readerLocale().toString(static_cast<double>(bytes) / mega, 'f', 1));
}

} // namespace rolescope::wording
