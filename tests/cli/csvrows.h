// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <vector>

namespace rolescope::cli::fixture {

/// A plain reader of RFC 4180.
inline std::vector<QByteArrayList> rowsOf(const QByteArray &csv)
{
    std::vector<QByteArrayList> rows{{}};
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                cell += csv[++i];
            else
                quoted = false;
        } else if (c == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == ',' || (c == '\r' && i + 1 < csv.size() && csv[i + 1] == '\n')) {
            rows.back() += cell;
            cell.clear();
            if (c == '\r') {
                ++i;
                rows.emplace_back();
            }
        } else {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

inline bool isControl(QChar c)
{
    const ushort u = c.unicode();
    const bool turn = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return turn || (c.category() == QChar::Other_Control && u != '\n' && u != '\r' && u != '\t');
}

/// What is wrong with a table that a person opens; empty: nothing.
inline QString faultOf(const QByteArray &csv)
{
    const auto rows = rowsOf(csv);
    if (rows.size() < 2)
        return QStringLiteral("no rows");
    for (const QByteArrayList &row : rows) {
        if (row.size() != rows.front().size())
            return QStringLiteral("%1 cells: %2").arg(row.size()).arg(QString::fromUtf8(row.join('|')));
        for (const QByteArray &cell : row) {
            const QString text = QString::fromUtf8(cell);
            const QString first = text.trimmed().left(1);
            if (!first.isEmpty() && QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(first))
                return QStringLiteral("a formula: %1").arg(text);
            if (!cell.isEmpty() && QByteArrayView("\t\r\n").contains(cell[0]))
                return QStringLiteral("begins with a control: %1").arg(text);
            if (std::any_of(text.begin(), text.end(), isControl))
                return QStringLiteral("a control: %1").arg(text);
        }
    }
    return {};
}

} // namespace rolescope::cli::fixture
