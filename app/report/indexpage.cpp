// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/indexpage.h"

#include "report/htmlstyle.h"
#include "report/markdownwriter.h"
#include "wording/exportwords.h"

#include <QSet>
#include <QUrl>

namespace rolescope::report {
namespace {

QString summaryOf(const std::vector<IndexEntry> &entries, const QDate &dataAsOf)
{
    QSet<QString> roles;
    for (const IndexEntry &entry : entries)
        roles << entry.nameA << entry.nameB;
    return wording::indexSummary(static_cast<qint64>(entries.size()), roles.size(), dataAsOf);
}

/// "./" keeps a name with a colon from being read as an address.
QByteArray reference(const QString &file) { return "./" + QUrl::toPercentEncoding(file); }

} // namespace

QByteArray indexHtml(const std::vector<IndexEntry> &entries, const QDate &dataAsOf)
{
    QByteArray html = pageHead(wording::indexTitle()) + "<main>\n<h1>" + escaped(wording::indexTitle()) + "</h1>\n<p>"
        + escaped(summaryOf(entries, dataAsOf)) + "</p>\n<div class=\"scroll\"><table>\n<thead><tr>";
    for (const QString &head : {wording::roleHead(), wording::comparedWithHead(), wording::fileHead()})
        html += "<th scope=\"col\">" + escaped(head) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const IndexEntry &entry : entries)
        html += "<tr><th scope=\"row\">" + escaped(entry.nameA) + "</th><td>" + escaped(entry.nameB)
            + "</td><td><a href=\"" + reference(entry.file) + "\">" + escaped(entry.file) + "</a></td></tr>\n";
    return html + "</tbody>\n</table></div>\n</main>\n" + pageEnd();
}

QByteArray indexMarkdown(const std::vector<IndexEntry> &entries, const QDate &dataAsOf)
{
    QString text = QStringLiteral("# %1\n\n%2\n\n| %3 | %4 | %5 |\n| --- | --- | --- |\n")
                       .arg(markdownText(wording::indexTitle()), markdownText(summaryOf(entries, dataAsOf)),
                            markdownText(wording::roleHead()), markdownText(wording::comparedWithHead()),
                            markdownText(wording::fileHead()));
    for (const IndexEntry &entry : entries)
        text += QStringLiteral("| ") + markdownText(entry.nameA) + QStringLiteral(" | ") + markdownText(entry.nameB)
            + QStringLiteral(" | [") + markdownText(entry.file) + QStringLiteral("](<")
            + QString::fromLatin1(reference(entry.file)) + QStringLiteral(">) |\n");
    return text.toUtf8();
}

} // namespace rolescope::report
