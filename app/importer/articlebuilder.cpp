// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articlebuilder.h"

#include "importer/outlookreader.h"
#include "text/repair.h"
#include "text/strength.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

using namespace domain;

constexpr int longestLabel = 6;    // words
constexpr size_t mostAliases = 40; // more is no article

Strength usualStrength(Section section)
{
    if (namesSkills(section))
        return Strength::Required;
    return section == Section::Advice ? Strength::Beneficial : Strength::Typical;
}

/// Without the Markdown marks around it.
Range unmarked(QStringView text, Range range)
{
    const auto isMark = [](QChar c) { return c == u'*' || c == u'_' || c.isSpace(); };
    while (range.from < range.to && isMark(text[range.from]))
        ++range.from;
    while (range.to > range.from && isMark(text[range.to - 1]))
        --range.to;
    return range;
}

} // namespace

ArticleBuilder::ArticleBuilder(const QString &rawText, const std::array<QString, 2> &roles,
                               const text::SkillReader &skills)
    : m_names(roles[0], roles[1]),
      m_points(rawText),
      m_skills(skills)
{
    m_article.rawText = rawText;
    m_article.roles = roles;
}

void ArticleBuilder::line(Range range, Fate fate, About about, std::optional<Section> section, const char *reason)
{
    const Span span = m_points.span(range);
    if (!m_article.lines.empty() && m_article.lines.back().span == span) {
        if (fate == Fate::Furniture)
            return; // a lead-in behind content
        ArticleLine &known = m_article.lines.back();
        if (fate == Fate::Claim)
            known.fate = fate;
        if (known.about != about)
            known.about = About::Both;
        return;
    }
    m_article.lines.push_back({span, fate, about, section, QString::fromLatin1(reason)});
}

/// Known skills from label and words, new ones from the words only: a label names a kind.
void ArticleBuilder::readSkills(ArticleClaim &claim, Range words, Range label) const
{
    const Range whole{label.isEmpty() ? words.from : label.from, words.to};
    const qsizetype before = words.from - whole.from;
    std::vector<text::SkillMention> found = m_skills.read(this->words(whole));
    std::vector<text::SkillMention> inWords;
    for (text::SkillMention mention : found) {
        mention.from -= before;
        mention.to -= before;
        if (mention.from >= 0)
            inWords.push_back(mention);
    }
    for (text::SkillMention term : text::unknownTerms(this->words(words), inWords)) {
        term.from += before;
        term.to += before;
        found.push_back(term);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    for (const text::SkillMention &mention : found) {
        const Range range{whole.from + mention.from, whole.from + mention.to};
        claim.skills.push_back({mention.skill, shownWords(this->words(range)), m_points.span(range),
                                mention.example ? Strength::Example : claim.strength, mention.oneOf});
    }
}

bool ArticleBuilder::claim(About about, Section section, Range words, Range label)
{
    words = unmarked(text(), words);
    if (words.isEmpty())
        return false;
    ArticleClaim claim;
    claim.about = about;
    claim.section = section;
    Range labelWords = unmarked(text(), label);
    while (labelWords.to > labelWords.from && (text()[labelWords.to - 1] == u':' || text()[labelWords.to - 1] == u'*'))
        --labelWords.to;
    claim.label = shownWords(this->words(labelWords));
    claim.text = shownWords(this->words(words));
    if (claim.text.isEmpty())
        return false;
    claim.span = m_points.span({label.isEmpty() ? words.from : labelWords.from, words.to});
    const bool example = claim.text.startsWith(u"For example") || claim.text.startsWith(u"For instance");
    const std::optional<Strength> stated = example ? Strength::Example : text::statedStrength(claim.text);
    claim.strength = stated.value_or(usualStrength(section));
    if (namesSkills(section))
        readSkills(claim, words, label);
    if (section == Section::Outlook)
        claim.outlook = readOutlook(claim.text);
    m_article.claims.push_back(std::move(claim));
    return true;
}

void ArticleBuilder::lineClaim(Range range, About about, Section section, Range words, Range label)
{
    if (!claim(about, section, words, label))
        return furniture(range, "list_mark");
    line(range, about == About::Both ? Fate::Shared : Fate::Claim, about, section);
}

void ArticleBuilder::reference(Range range, const char *kind, const QString &role)
{
    line(range, Fate::Reference, About::Nobody, {}, kind);
    m_article.references.push_back({QString::fromLatin1(kind), shownWords(words(range)), role});
}

Range categoryLabel(QStringView text, Range words)
{
    const QStringView line = text.mid(words.from, words.length());
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > 80)
        return {};
    qsizetype end = colon + 1;
    while (end < line.size() && (line[end] == u'*' || line[end] == u'_'))
        ++end;
    if (end == line.size() || !line[end].isSpace())
        return {};
    const QStringView label = line.left(colon);
    if (label.trimmed().count(u' ') >= longestLabel || label.contains(u". ") || label.contains(u'?'))
        return {};
    static const QRegularExpression sentence(
        QStringLiteral(
            "\\b(?:is|are|was|were|has|have|includes?|including|should|must|will|can|may|involves?|requires?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (sentence.match(label).hasMatch())
        return {};
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end == line.size() ? Range() : Range{words.from, words.from + end};
}

void readAbbreviations(ArticleBuilder &builder, Range part)
{
    static const QRegularExpression bracketed(QStringLiteral("(?<=\\p{L}) \\((\\p{Lu}{2,6})s?\\)"));
    const QStringView text = builder.text().left(part.to);
    auto matches = bracketed.globalMatch(text, part.from);
    for (int i = 0; i < static_cast<int>(mostAliases) && matches.hasNext(); ++i) {
        const auto match = matches.next();
        const qsizetype before = std::max<qsizetype>(part.from, match.capturedStart(0) - 100);
        const auto mentions = builder.names().mentions(text.mid(before, match.capturedStart(0) - before));
        const bool right = !mentions.empty() && before + mentions.back().range.to == match.capturedStart(0);
        const QString name = match.captured(1);
        if (right && text[before + mentions.back().range.from].toUpper() == name[0])
            builder.names().addAlias(mentions.back().role, name);
    }
}

void readAliases(ArticleBuilder &builder, Range part)
{
    static const QRegularExpression naming(
        QStringLiteral("\\b(?:known|referred to|called|termed|titled)(?: simply| also)?(?: as)? (?:an? |the )?"
                       "([\"\\x{201c}']?\\p{Lu}[\\p{L}\\d/&+\\-]*(?: (?:of |and )?\\p{Lu}[\\p{L}\\d/&+\\-]*){0,5})"));
    static const QRegularExpression quote(QStringLiteral("[\"\\x{201c}\\x{201d}]"));
    const QStringView text = builder.text().left(part.to);
    auto matches = naming.globalMatch(text, part.from);
    while (matches.hasNext() && builder.article().aliases.size() < mostAliases) {
        const auto match = matches.next();
        const Range words{match.capturedStart(1), match.capturedEnd(1)};
        QString name = shownWords(builder.words(words));
        name.remove(quote);
        if (builder.names().exactly(name) != About::Nobody)
            continue;
        qsizetype begin = std::max<qsizetype>(0, words.from - 300);
        for (qsizetype i = words.from - 1; i > begin; --i)
            if (text[i] == u'\n')
                begin = i;
        const auto before = builder.names().mentions(text.mid(begin, match.capturedStart(0) - begin));
        if (before.empty())
            continue;
        builder.article().aliases.push_back({before.back().role, name, builder.points().span(words)});
        builder.names().addAlias(before.back().role, name);
    }
}

} // namespace rolescope::importer
