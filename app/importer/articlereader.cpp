// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articlereader.h"

#include "importer/articlebuilder.h"
#include "importer/articlehead.h"
#include "importer/articletable.h"
#include "importer/articletail.h"
#include "importer/jobcards.h"
#include "importer/prosereader.h"
#include "importer/sectionheading.h"
#include "importer/templatereader.h"
#include "text/repair.h"

#include <algorithm>

namespace rolescope::importer {
namespace {

constexpr size_t linesSearched = 40;
constexpr int fewestListItems = 3; ///< of an article in sections with lists

/// Roles of an article whose title names none: the header of its table.
std::optional<ArticleHead> headOfTable(QStringView text, const std::vector<Range> &lines)
{
    const size_t end = std::min(linesSearched, lines.size());
    for (size_t i = 0; i < end; ++i) {
        const auto roles = tableRoles(text.mid(lines[i].from, lines[i].length()));
        if (!roles)
            continue;
        ArticleHead head;
        head.roles = *roles;
        head.title = head.longTitle = (*roles)[0] + QStringLiteral(" vs. ") + (*roles)[1];
        return head;
    }
    return std::nullopt;
}

/// Where the text ends and cards, salary links or teasers begin.
size_t endOfText(const ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, const JobCards &cards)
{
    for (size_t i = first; i < std::min(cards.begin, lines.size()); ++i)
        if (beginsTail(builder.words(lines[i])))
            return i;
    return cards.begin;
}

/// An article in sections has lists or a heading a role; prose has neither.
bool isProse(const ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, size_t end)
{
    int items = 0;
    int roleLabels = 0;
    int leads = 0;
    for (size_t i = first; i < end; ++i) {
        const QStringView line = builder.words(lines[i]);
        items += listMark(line) > 0 || isTableRow(line) ? 1 : 0;
        items += line.contains(QLatin1String(" - ")) ? static_cast<int>(line.count(QLatin1String(" - "))) : 0;
        leads += line.endsWith(u':') ? 1 : 0;
        const qsizetype colon = line.left(120).indexOf(u':');
        const auto heading = readHeading(line, builder.names());
        roleLabels += heading && heading->isRoleOnly() ? 1 : 0;
        roleLabels += colon > 0 && builder.names().exactly(line.left(colon)) != About::Nobody ? 1 : 0;
    }
    return items < fewestListItems && roleLabels < 2 && leads < 2;
}

void takeCards(ArticleBuilder &builder, const std::vector<Range> &lines, const JobCards &cards)
{
    size_t marker = 0;
    size_t line = 0;
    for (size_t i = cards.begin; i < cards.end; ++i) {
        if (marker < cards.markers.size() && cards.markers[marker] == i) {
            builder.furniture(lines[i], "job_marker");
            ++marker;
        } else if (line < cards.lines.size() && cards.lines[line] == i) {
            builder.line(lines[i], Fate::Job, About::Nobody, {});
            ++line;
        } else {
            builder.furniture(lines[i], "after_article");
        }
    }
    builder.article().jobs = cards.jobs;
}

} // namespace

domain::Result<Article> readArticle(const QString &text, const text::SkillReader &skills)
{
    const std::vector<Range> lines = textLines(text);
    auto head = readHead(text, lines);
    if (!head)
        head = headOfTable(text, lines);
    if (!head)
        return domain::Error{domain::ErrorCode::ArticleWithoutRoles, {}};
    ArticleBuilder builder(text, head->roles, skills);
    Article &article = builder.article();
    article.title = head->title;
    article.longTitle = head->longTitle;
    article.date = head->date;
    article.readingMinutes = head->readingMinutes;
    article.repairs = text::repaired(text).count;
    for (const auto &[line, reason] : head->furniture)
        builder.furniture(lines[line], reason);

    const JobCards cards = readJobCards(text, lines, head->end, builder.points());
    const size_t end = endOfText(builder, lines, head->end, cards);
    if (head->end < end)
        for (const Range part{lines[head->end].from, lines[end - 1].to};
             const auto read : {readAbbreviations, readAliases})
            read(builder, part);
    const bool prose = isProse(builder, lines, head->end, end);
    if (prose)
        readProse(builder, lines, head->end, end);
    else
        readTemplate(builder, lines, head->end, end);
    if (end == cards.begin)
        takeCards(builder, lines, cards);
    readTail(builder, lines, end == cards.begin ? cards.end : end, prose);
    return std::move(article);
}

} // namespace rolescope::importer
