// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/texttable.h"

#include "report/comparisontext.h"
#include "text/leftwhole.h"

#include <algorithm>

namespace rolescope::cli {

TextTable::TextTable(QList<Column> columns, const QList<QStringList> &measured) : m_columns(std::move(columns))
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        qsizetype width = 0;
        for (const QStringList &cells : measured)
            width = std::max(width, cells.value(i).size());
        Column &column = m_columns[i];
        column.widest =
            std::max(static_cast<int>(column.title.size()), std::min(column.widest, static_cast<int>(width)));
    }
}

QString TextTable::header() const
{
    QStringList titles;
    QString rule;
    for (const Column &column : m_columns) {
        titles += column.title;
        rule += QString(column.widest, u'-') + QStringLiteral("  ");
    }
    return row(titles) + rule.trimmed() + u'\n';
}

QString TextTable::row(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        QString cell = report::printable(cells.value(i));
        if (cell.size() > column.widest)
            cell = text::leftWhole(cell, column.widest - 1) + u'…';
        text += column.alignRight ? cell.rightJustified(column.widest) : cell.leftJustified(column.widest);
        text += QStringLiteral("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace rolescope::cli
