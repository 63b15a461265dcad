// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articletable.h"

#include "importer/sectionheading.h"

#include <algorithm>

namespace rolescope::importer {
namespace {

using domain::Section;

constexpr size_t noColumn = 0;

/// The cells of a row, without the white space around them.
std::vector<Range> cells(QStringView text, Range row)
{
    std::vector<Range> found;
    qsizetype begin = row.from + 1;
    for (qsizetype i = begin; i <= row.to; ++i) {
        if (i < row.to && (text[i] != u'|' || text[i - 1] == u'\\'))
            continue;
        const Range cell = trimmed(text, {std::min(begin, i), i});
        if (i < row.to || !cell.isEmpty())
            found.push_back(cell);
        begin = i + 1;
    }
    return found;
}

bool isRule(QStringView row)
{
    return std::all_of(row.begin(), row.end(),
                       [](QChar c) { return c == u'|' || c == u'-' || c == u':' || c == u'=' || c.isSpace(); });
}

bool saysNothing(QStringView cell)
{
    return cell.isEmpty() || cell == u"-" || cell == u"\u2013" || cell == u"\u2014"
        || cell.compare(u"n/a", Qt::CaseInsensitive) == 0;
}

std::optional<Section> sectionOf(QStringView aspect, const RoleNames &names)
{
    if (const auto heading = readHeading(aspect, names); heading && !heading->sections.empty())
        return heading->sections.front();
    const std::vector<Section> byKey = sectionsByKeyWord(aspect);
    return byKey.empty() ? std::nullopt : std::optional(byKey.front());
}

} // namespace

bool isTableRow(QStringView line) { return line.size() > 4 && line[0] == u'|' && line.count(u'|') >= 3; }

std::optional<std::array<QString, 2>> tableRoles(QStringView line)
{
    if (!isTableRow(line))
        return std::nullopt;
    const std::vector<Range> columns = cells(line, {0, line.size()});
    if (columns.size() != 3)
        return std::nullopt;
    const auto cell = [&](size_t i) { return shownWords(line.mid(columns[i].from, columns[i].length())); };
    const bool named =
        !cell(1).isEmpty() && !cell(2).isEmpty() && RoleNames(cell(1), cell(2)).exactly(cell(2)) == About::Second;
    return named ? std::optional(std::array{cell(1), cell(2)}) : std::nullopt;
}

size_t readTable(ArticleBuilder &builder, const std::vector<Range> &lines, size_t first)
{
    size_t firstColumn = noColumn;
    size_t secondColumn = noColumn;
    size_t columns = 0;
    size_t i = first;
    for (; i < lines.size() && isTableRow(builder.words(lines[i])); ++i) {
        if (isRule(builder.words(lines[i]))) {
            builder.furniture(lines[i], "table");
            continue;
        }
        const std::vector<Range> row = cells(builder.text(), lines[i]);
        if (firstColumn == noColumn) {
            for (size_t column = 1; column < row.size(); ++column) {
                const About role = builder.names().exactly(builder.words(row[column]));
                if (role == About::First)
                    firstColumn = column;
                if (role == About::Second)
                    secondColumn = column;
            }
            const bool header = firstColumn != noColumn && secondColumn != noColumn;
            header ? builder.furniture(lines[i], "table") : builder.notPlaced(lines[i], "table_without_roles");
            if (!header)
                firstColumn = secondColumn = noColumn;
            columns = row.size();
            continue;
        }
        if (row.size() > columns) { // which cell is whose is a guess
            builder.notPlaced(lines[i], "table_row_too_wide");
            continue;
        }
        const auto section = sectionOf(builder.words(row[0]), builder.names());
        bool stated = false;
        for (size_t column = 1; column < row.size(); ++column) {
            const About role = column == firstColumn ? About::First
                : column == secondColumn             ? About::Second
                                                     : About::Nobody;
            if (role == About::Nobody || saysNothing(builder.words(row[column])))
                continue;
            if (!builder.claim(role, section.value_or(Section::Overview), row[column]))
                continue;
            stated = true;
            builder.line(lines[i], Fate::Claim, role, section.value_or(Section::Overview));
            if (!section)
                builder.article().claims.back().label = shownWords(builder.words(row[0]));
        }
        if (!stated)
            builder.furniture(lines[i], "table");
    }
    return i;
}

} // namespace rolescope::importer
