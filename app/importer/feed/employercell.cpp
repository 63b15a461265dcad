// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/employercell.h"

#include "importer/feed/nulls.h"

namespace rolescope::importer::feed {
namespace {

bool isRating(QStringView line)
{
    line = line.trimmed();
    if (line.endsWith(u'★'))
        line = line.chopped(1).trimmed();
    constexpr qsizetype longest = 4;
    bool isNumber = false;
    const double value = line.size() <= longest ? line.toDouble(&isNumber) : 0;
    return isNumber && value >= 0 && value <= 5;
}

QStringView withoutRating(QStringView cell)
{
    const qsizetype last = cell.lastIndexOf(u'\n');
    return last >= 0 && isRating(cell.mid(last + 1)) ? cell.left(last) : cell;
}

/// "X, X" is X.
QStringView saidOnce(QStringView name)
{
    const qsizetype half = (name.size() - 2) / 2;
    if (name.size() < 4 || name.size() % 2 != 0 || name.mid(half, 2) != u", ")
        return name;
    const QStringView first = name.left(half);
    return first.compare(name.mid(half + 2), Qt::CaseInsensitive) == 0 ? first : name;
}

} // namespace

QString readEmployerCell(QStringView cell)
{
    while (!cell.isEmpty() && (cell.back() == u'\n' || cell.back() == u'\r' || cell.back() == u' '))
        cell.chop(1);
    const QString name = withoutRating(cell).toString().simplified();
    return isNullText(name) ? QString() : saidOnce(name).toString();
}

} // namespace rolescope::importer::feed
