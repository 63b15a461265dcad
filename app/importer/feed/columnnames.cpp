// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/columnnames.h"

#include <QSet>

namespace rolescope::importer::feed {

QStringList columnNames(const QStringList &headerCells)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 0; i < headerCells.size(); ++i) {
        QString name = headerCells[i].simplified();
        if (name.isEmpty())
            name = QStringLiteral("column %1").arg(i + 1);
        QString unique = name;
        for (int n = 2; taken.contains(unique); ++n)
            unique = name + u' ' + QString::number(n);
        taken.insert(unique);
        names += unique;
    }
    return names;
}

QString withoutNumber(const QString &column)
{
    const qsizetype blank = column.lastIndexOf(u' ');
    bool isNumber = false;
    const int number = blank > 0 ? QStringView(column).sliced(blank + 1).toInt(&isNumber) : 0;
    constexpr int most = 20;
    return isNumber && number > 1 && number <= most ? column.left(blank) : column;
}

} // namespace rolescope::importer::feed
