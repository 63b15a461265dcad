// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articletail.h"

#include "importer/articlehead.h"
#include "importer/sectionheading.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

constexpr qsizetype longestTeaserTitle = 120;

bool isTeaserTitle(QStringView line)
{
    const bool sentence = line.endsWith(u'.') || line.endsWith(u',') || line.endsWith(u'\u2026');
    const bool cutOff = line.contains(u". "); // a teaser's text may end anywhere
    return line.size() <= longestTeaserTitle && !sentence && !cutOff && looksLikeHeading(line);
}

} // namespace

bool beginsTail(QStringView line)
{
    if (line.size() > 60)
        return false;
    static const std::vector<const char *> headings{
        "salary insights", "related articles",    "related article",     "related posts",     "related reading",
        "explore more",    "read more",           "more articles",       "you may also like", "you might also like",
        "further reading", "recommended reading", "more from this site", "featured jobs"};
    const QString plain = plainLine(line);
    return std::any_of(headings.begin(), headings.end(), [&](const char *h) { return plain == QLatin1String(h); });
}

void readTail(ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, bool prose)
{
    static const QRegularExpression insight(
        QStringLiteral("^View salary info for (.+?)\\s*(?:\\(([^()]*)\\))?\\s*(?:Details)?$"),
        QRegularExpression::CaseInsensitiveOption);
    bool teasers = false;
    for (size_t i = first; i < lines.size(); ++i) {
        QStringView line = builder.words(lines[i]);
        if (beginsTail(line)) {
            teasers = plainLine(line) != u"salary insights";
            builder.furniture(lines[i], "heading");
            continue;
        }
        const qsizetype mark = listMark(line);
        const Range words{lines[i].from + (mark == line.size() ? 0 : mark), lines[i].to};
        line = builder.words(words);
        const auto salary = line.size() < 200 ? insight.match(line) : QRegularExpressionMatch();
        if (salary.hasMatch())
            builder.reference(lines[i], "salary_insight", shownWords(salary.capturedView(1)));
        else if (line.size() < 200 && comparedRoles(line))
            builder.reference(lines[i], "related");
        else if (teasers && isTeaserTitle(line))
            builder.reference(lines[i], "off_topic");
        else
            for (const Range &part : prose ? text::sentences(builder.text(), lines[i]) : std::vector{lines[i]})
                builder.furniture(part, teasers ? "teaser" : "after_article");
    }
}

} // namespace rolescope::importer
