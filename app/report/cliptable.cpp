// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/cliptable.h"

#include "report/flatparts.h"
#include "report/htmlstyle.h"
#include "text/csvline.h"

namespace rolescope::report {
namespace {

/// A cell is one line without tabs; a number may begin with its sign.
QString pasted(const QString &cell)
{
    const QString line = flatText(cell);
    bool isNumber = false;
    line.toDouble(&isNumber);
    return isNumber ? line : QString::fromUtf8(text::guarded(line.toUtf8()));
}

QString rowHtml(const QStringList &cells, const QString &open, const QString &close)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += open + QString::fromUtf8(escaped(pasted(cell))) + close;
    return html + QStringLiteral("</tr>\n");
}

} // namespace

QString clipText(const ClipTable &table)
{
    QString text;
    const auto add = [&text](const QStringList &cells) {
        QStringList line;
        for (const QString &cell : cells)
            line += pasted(cell);
        text += line.join(u'\t') + u'\n';
    };
    if (!table.header.isEmpty())
        add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return text;
}

QString clipHtml(const ClipTable &table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"/><table>\n");
    if (!table.header.isEmpty())
        html += QStringLiteral("<thead>\n")
            + rowHtml(table.header, QStringLiteral("<th scope=\"col\">"), QStringLiteral("</th>"))
            + QStringLiteral("</thead>\n");
    html += QStringLiteral("<tbody>\n");
    for (const QStringList &row : table.rows)
        html += rowHtml(row, QStringLiteral("<td>"), QStringLiteral("</td>"));
    return html + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace rolescope::report
