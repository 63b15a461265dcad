// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flatparts.h"

#include "report/textflow.h"
#include "wording/exportwords.h"

#include <QUrl>

#include <algorithm>

namespace rolescope::report {
namespace {

bool isRole(chart::Ink mark) { return mark == chart::Ink::RoleA || mark == chart::Ink::RoleB; }

} // namespace

FlatParts::FlatParts(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<TitleBlock>(&block)) {
            nameA = title->nameA;
            nameB = title->nameB;
        } else if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            anchors.insert(heading->anchor);
        } else if (const auto *box = std::get_if<BoxBlock>(&block)) {
            anchors.insert(box->anchor);
        } else if (const auto *lists = std::get_if<ListsBlock>(&block)) {
            for (const ListColumn &column : lists->columns)
                anchors.insert(column.anchor);
        } else if (const auto *list = std::get_if<NumberedBlock>(&block)) {
            for (const NumberedEntry &entry : list->entries)
                sources.insert(QString::number(entry.number));
        }
    }
    anchors.remove(QString());
}

TableBlock FlatParts::named(const TableBlock &table) const
{
    TableBlock result = table;
    const bool headless = std::all_of(table.columns.begin(), table.columns.end(),
                                      [](const TableColumn &column) { return column.head.isEmpty(); });
    if (headless && table.columns.size() == 3) { // under the two names: what it is about, A, B
        result.columns[1].head = nameA;
        result.columns[1].tone = Tone::RoleA;
        result.columns[2].head = nameB;
        result.columns[2].tone = Tone::RoleB;
    }
    if (std::none_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) { return isRole(row.mark); }))
        return result;
    result.columns.insert(result.columns.begin(), {wording::roleHead(), 1, Tone::Quiet});
    for (TableRow &row : result.rows) {
        Runs role;
        if (isRole(row.mark))
            role.push_back(row.mark == chart::Ink::RoleA ? Run{Tone::RoleA, nameA, {}, {}}
                                                         : Run{Tone::RoleB, nameB, {}, {}});
        row.cells.insert(row.cells.begin(), std::move(role));
    }
    return result;
}

QString flatText(const QString &text)
{
    QString result = cleaned(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        const bool pair = c.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, result[i + 1]) : c.unicode();
        const bool mark = code == 0x200E || code == 0x200F || code == 0x061C; // of direction, without a look
        const bool tag = code >= 0xE0000 && code <= 0xE007F;
        if ((!pair && c.isSurrogate()) || QChar::isNonCharacter(code) || mark || tag) {
            result.replace(i, pair ? 2 : 1, mark ? QString() : QString(QChar(QChar::ReplacementCharacter)));
            i -= mark ? 1 : 0;
        } else if (pair) {
            ++i;
        }
    }
    return result;
}

QString flatText(const Run &run) { return flatText(run.anchor.isEmpty() ? run.text : wording::withoutPages(run.text)); }

QString webAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool web = parsed.scheme() == QLatin1String("http") || parsed.scheme() == QLatin1String("https");
    if (!parsed.isValid() || parsed.host().isEmpty() || !web || !parsed.userInfo().isEmpty())
        return {};
    return QString::fromLatin1(parsed.toEncoded());
}

} // namespace rolescope::report
