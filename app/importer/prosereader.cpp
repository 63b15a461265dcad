// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/prosereader.h"

#include "importer/articletable.h"
#include "importer/linekinds.h"
#include "importer/sectionheading.h"
#include "importer/subjectreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

using domain::Section;

/// Sections whose neighbouring sentences make one statement.
bool isBlock(Section section)
{
    return section == Section::Definition || section == Section::Overview || section == Section::Challenges
        || section == Section::Conclusion || section == Section::Outlook;
}

/// One piece of advice: for whom, and which role.
struct Advice {
    About about = About::Nobody;
    Range range;
};

/// "Businesses that need X should hire Y, while those with Z ...": a condition and a role each; empty: none.
std::vector<Advice> adviceIn(QStringView text, Range sentence, const RoleNames &names)
{
    static const QRegularExpression advises(
        QStringLiteral("\\b(?:lean(?:ing)? "
                       "toward|benefit|hir(?:e|ing)|employ(?:ing)?|recruit(?:ing)?|choos(?:e|ing)|opt(?:ing)? for"
                       "|engag(?:e|ing)|consider(?:ing)?|prefer|turn(?:ing)? to|look(?:ing)? for|invest(?:ing)? "
                       "in|start with|need|gain|worth|favou?r)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression condition(QStringLiteral("^\\W*(?:for|if|when|where|in)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression recommends(
        QStringLiteral("\\b(?:should|may|might|could|can|would|ought|better|best|safer|wise|sensible|ideal|right choice"
                       "|makes sense|recommend\\w*|advis\\w+|worth)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression split(QStringLiteral(",\\s+(?:while|whereas)\\s+|;\\s+"));
    static const QRegularExpression both(QStringLiteral("\\bboth\\b"), QRegularExpression::CaseInsensitiveOption);
    const QStringView words = text.mid(sentence.from, sentence.length());
    const About subject = subjectOf(words, names, About::Nobody);
    const bool ofARole = subject == About::First || subject == About::Second;
    if ((ofARole && !condition.match(words).hasMatch()) || !advises.match(words).hasMatch()
        || !recommends.match(words).hasMatch())
        return {};
    std::vector<Advice> parts;
    qsizetype from = 0;
    auto breaks = split.globalMatch(words);
    while (from <= words.size()) {
        const auto match = breaks.hasNext() ? breaks.next() : QRegularExpressionMatch();
        const qsizetype to = match.hasMatch() ? match.capturedStart() : words.size();
        const QStringView part = words.mid(from, to - from);
        const auto mentions = names.mentions(part);
        const bool two = both.match(part).hasMatch()
            || std::any_of(mentions.begin(), mentions.end(),
                           [&](const RoleMention &m) { return m.role != mentions[0].role; });
        if (mentions.empty() && !two)
            return {};
        parts.push_back(
            {two ? About::Both : mentions[0].role, trimmed(text, {sentence.from + from, sentence.from + to})});
        from = match.hasMatch() ? match.capturedEnd() : words.size() + 1;
    }
    return parts;
}

class ProseReader {
public:
    ProseReader(ArticleBuilder &builder, const std::vector<Range> &lines) : m_builder(builder), m_lines(lines) {}
    void run(size_t first, size_t end);

private:
    bool isHeading(Range) const;
    bool readHeadingLine(size_t i, size_t end);
    void readParagraph(Range);
    void readSentence(Range sentence, About about);
    void place(Range sentence, About about, Section section);
    void flush();
    std::optional<About> onlySubject(const std::vector<Range> &sentences) const;
    Section sectionOf(Range sentence) const;

    ArticleBuilder &m_builder;
    const std::vector<Range> &m_lines;
    std::vector<Section> m_sections{Section::Overview};
    bool m_lead = false;    ///< before the first heading
    bool m_opening = false; ///< nothing was placed under this heading
    bool m_unknown = false;
    bool m_headingBefore = false; ///< nothing stood between the last heading and this line
    About m_headingRole = About::Nobody;
    About m_previous = About::Nobody;
    About m_blockAbout = About::Nobody;
    Section m_blockSection = Section::Overview;
    Range m_block;
    Range m_line; ///< of the sentence at hand; a list mark in front goes with the first
};

void ProseReader::run(size_t first, size_t end)
{
    m_lead =
        std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(first),
                    m_lines.begin() + static_cast<std::ptrdiff_t>(end), [&](Range line) { return isHeading(line); });
    for (size_t i = first; i < end;) {
        if (isTableRow(m_builder.words(m_lines[i]))) {
            i = std::min(end, readTable(m_builder, m_lines, i));
            continue;
        }
        if (!readHeadingLine(i, end)) {
            if (i + 1 == end && concludes(m_builder.words(m_lines[i])))
                m_sections = {Section::Conclusion};
            readParagraph(m_lines[i]);
        }
        ++i;
    }
}

bool ProseReader::isHeading(Range range) const
{
    const QStringView line = m_builder.words(range);
    if (listMark(line) > 0 && !line[0].isDigit())
        return false;
    return readHeading(line, m_builder.names()) || (looksLikeHeading(line) && !line.endsWith(u':'));
}

bool ProseReader::readHeadingLine(size_t i, size_t end)
{
    const QStringView line = m_builder.words(m_lines[i]);
    if (!isHeading(m_lines[i]))
        return false;
    const auto exact = readHeading(line, m_builder.names());
    m_lead = false;
    m_opening = true;
    m_builder.furniture(m_lines[i], exact && exact->isRoleOnly() ? "role_heading" : "heading");
    m_headingRole = exact ? exact->role : About::Nobody;
    m_previous = m_headingRole;
    if (exact && exact->isRoleOnly()) {
        m_headingBefore = true;
        return true;
    }
    const bool child = m_headingBefore && i + 1 < end && !m_unknown; // "Core Responsibilities", then its first part
    std::vector<Section> sections = exact ? exact->sections : sectionsByKeyWord(line);
    if (!child || m_sections.empty()) {
        m_unknown = sections.empty();
        m_sections = std::move(sections);
    }
    m_headingBefore = true;
    return true;
}

/// The role that alone is a subject in a paragraph; nothing when there are two, or both together.
std::optional<About> ProseReader::onlySubject(const std::vector<Range> &sentences) const
{
    About only = About::Nobody;
    About previous = About::Nobody;
    for (const Range &sentence : sentences) {
        const About about = subjectOf(m_builder.words(sentence), m_builder.names(), previous);
        if (about == About::Nobody)
            continue;
        if (about == About::Both || (only != About::Nobody && only != about))
            return std::nullopt;
        only = previous = about;
    }
    return only == About::Nobody ? std::nullopt : std::optional(only);
}

void ProseReader::readParagraph(Range paragraph)
{
    m_headingBefore = false;
    const qsizetype mark = listMark(m_builder.words(paragraph));
    if (mark == paragraph.length())
        return m_builder.furniture(paragraph, "list_mark");
    const auto sentences = text::sentences(m_builder.text(), {paragraph.from + mark, paragraph.to});
    const auto only = onlySubject(sentences);
    for (const Range &sentence : sentences) {
        m_line = {&sentence == &sentences.front() ? paragraph.from : sentence.from, sentence.to};
        if (m_unknown) {
            m_builder.notPlaced(m_line, "unknown_section");
            continue;
        }
        About about = subjectOf(m_builder.words(sentence), m_builder.names(), m_previous);
        if (m_lead)
            about = About::Both;
        if (about == About::Nobody && only && m_previous == *only)
            about = *only;
        if (about == About::Nobody && m_headingRole != About::Nobody)
            about = m_headingRole;
        readSentence(sentence, about);
        if (about != About::Nobody)
            m_previous = about;
    }
    flush();
}

Section ProseReader::sectionOf(Range sentence) const
{
    if (m_sections.size() < 2)
        return m_sections.empty() ? Section::Overview : m_sections.front();
    const std::vector<Section> named = sectionsByKeyWord(m_builder.words(sentence));
    for (const Section section : named)
        if (std::find(m_sections.begin(), m_sections.end(), section) != m_sections.end())
            return section;
    return m_sections.front();
}

void ProseReader::readSentence(Range sentence, About about)
{
    Section section = sectionOf(sentence);
    if (section == Section::Conclusion || section == Section::Advice) {
        const std::vector<Advice> advice = adviceIn(m_builder.text(), sentence, m_builder.names());
        if (!advice.empty())
            flush();
        for (const Advice &part : advice)
            m_builder.lineClaim(m_line, part.about, Section::Advice, part.range);
        if (!advice.empty())
            return;
    }
    if (section == Section::Advice)
        section = Section::Conclusion;
    const bool single = about == About::First || about == About::Second;
    if (section == Section::Conclusion)
        about = About::Both;
    else if (section == Section::Overview && single)
        section = Section::Definition;
    else if (section == Section::Definition && about == About::Both)
        section = Section::Overview;
    if (about == About::Nobody && isOfThePair(section))
        about = About::Both;
    if (about == About::Both && !isOfThePair(section) && m_opening)
        section = Section::Overview; // it opens the section and says what both have in common
    if (about == About::Nobody) {
        flush();
        return m_builder.notPlaced(m_line, "no_role", section);
    }
    m_opening = false;
    place(sentence, about, section);
}

void ProseReader::place(Range sentence, About about, Section section)
{
    const bool goesOn = !m_block.isEmpty() && m_blockAbout == about && m_blockSection == section;
    if (!goesOn)
        flush();
    m_builder.line(m_line, about == About::Both ? Fate::Shared : Fate::Claim, about, section);
    if (!isBlock(section)) {
        m_builder.claim(about, section, sentence);
        return;
    }
    if (!goesOn)
        m_block.from = sentence.from;
    m_block.to = sentence.to;
    m_blockAbout = about;
    m_blockSection = section;
}

void ProseReader::flush()
{
    if (!m_block.isEmpty())
        m_builder.claim(m_blockAbout, m_blockSection, m_block);
    m_block = {};
}

} // namespace

void readProse(ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, size_t end)
{
    ProseReader(builder, lines).run(first, end);
}

} // namespace rolescope::importer
