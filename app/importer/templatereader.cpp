// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/templatereader.h"

#include "importer/articletable.h"
#include "importer/linekinds.h"
#include "importer/openheadings.h"
#include "importer/sectionheading.h"
#include "importer/subjectreader.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

using domain::Section;

class TemplateReader {
public:
    TemplateReader(ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, size_t end)
        : m_builder(builder),
          m_lines(lines),
          m_at(first),
          m_end(end)
    {
        m_under.count(builder, lines, first, end);
    }
    void run();

private:
    struct Unit {
        Range line;  ///< with the list mark
        Range words; ///< without
        bool isItem = false;
    };

    Unit nextUnit();
    void read(const Unit &);
    bool readHeadingLine(const Unit &);
    bool readFreeHeading(const Unit &);
    bool readLead(const Unit &);
    bool readRoleLabel(Unit &);
    bool readInlineList(const Unit &);
    void readItem(const Unit &, About);
    void readParagraph(const Unit &);
    void readRuns(const Unit &);
    QStringView words(const Unit &unit) const { return m_builder.words(unit.words); }

    ArticleBuilder &m_builder;
    const std::vector<Range> &m_lines;
    size_t m_at;
    size_t m_end;
    OpenHeadings m_under;             ///< what the headings so far say of the lines
    About m_labelled = About::Nobody; ///< of a label that held for its line only
};

TemplateReader::Unit TemplateReader::nextUnit()
{
    const Range line = m_lines[m_at++];
    const QStringView text = m_builder.words(line);
    const qsizetype mark = listMark(text);
    if (mark == 0)
        return {line, line, false};
    if (mark < text.size())
        return {line, {line.from + mark, line.to}, true};
    const bool joins = m_at < m_end && listMark(m_builder.words(m_lines[m_at])) == 0;
    if (!joins)
        return {line, {line.to, line.to}, true};
    const Range next = m_lines[m_at++]; // a mark alone goes with the line behind it
    return {{line.from, next.to}, next, true};
}

void TemplateReader::run()
{
    while (m_at < m_end) {
        if (isTableRow(m_builder.words(m_lines[m_at]))) {
            m_at = std::min(m_end, readTable(m_builder, m_lines, m_at));
            m_under.started = true;
            continue;
        }
        read(nextUnit());
    }
}

void TemplateReader::read(const Unit &given)
{
    Unit unit = given;
    m_labelled = About::Nobody;
    if (unit.words.isEmpty())
        return m_builder.furniture(unit.line, "list_mark");
    if (readHeadingLine(unit))
        return;
    if (m_under.started && !unit.isItem && concludes(words(unit)) && !words(unit).endsWith(u':')) {
        m_under.sections = {Section::Conclusion};
        m_under.role = About::Nobody;
        m_under.roleMajor = m_under.unknown = false;
        return m_builder.lineClaim(unit.line, About::Both, Section::Conclusion, unit.words);
    }
    if (m_under.unknown)
        return m_builder.notPlaced(unit.line, "unknown_section");
    if (readInlineList(unit) || readRoleLabel(unit))
        return;
    if (readLead(unit))
        return;
    if (unit.isItem)
        readItem(unit, m_labelled != About::Nobody ? m_labelled : m_under.role);
    else
        readParagraph(unit);
}

bool TemplateReader::readHeadingLine(const Unit &unit)
{
    const QStringView line = m_builder.words(unit.line);
    const bool numbered = unit.isItem && line[0].isDigit();
    if (unit.isItem && !numbered)
        return false;
    const auto heading = readHeading(line, m_builder.names());
    if (!heading || (numbered && heading->sections.empty() && !heading->isRoleOnly()))
        return numbered || heading ? false : readFreeHeading(unit);
    if (numbered && !m_under.opened.empty() && m_under.opened.back() == Section::Tips && m_under.itemsSeen)
        return false;
    m_builder.furniture(unit.line, heading->isRoleOnly() ? "role_heading" : "heading");
    m_under.open(*heading);
    m_under.started = true;
    // A role's name under a heading that says nothing to us opens no section again.
    m_under.unknown = m_under.unknown && heading->isRoleOnly() && !m_under.roleMajor;
    m_under.educationBegan = false;
    m_under.listOf.reset();
    return true;
}

/// A heading in words of its own: by its key words, if its section is not open yet; else it is unknown, and
/// what stands under it is not placed.
bool TemplateReader::readFreeHeading(const Unit &unit)
{
    const QStringView line = words(unit);
    const bool question =
        line.endsWith(u'?') && isOfThePair(m_under.sections.empty() ? Section::Overview : m_under.sections.front());
    const bool plain =
        m_under.started && looksLikeHeading(line) && (question || (isTitleCase(line) && line.count(u' ') < 9));
    const bool marked =
        line.startsWith(u'#') || (line.startsWith(QLatin1String("**")) && line.endsWith(QLatin1String("**")));
    const bool atSectionsEnd = m_under.contentSeen || m_under.sections.empty() || isOfThePair(m_under.sections.front())
        || m_under.unknown || marked || m_under.sections.front() == Section::Definition;
    const bool listWithoutMarks =
        !m_under.sections.empty() && m_under.sections.front() == Section::Industries && !m_under.itemsSeen;
    if (!plain || !atSectionsEnd || (listWithoutMarks && !marked)
        || (!question && !m_builder.names().mentions(line).empty()))
        return false;
    if (!categoryLabel(m_builder.text(), unit.words).isEmpty())
        return false;
    Heading heading;
    const std::vector<Section> named = question ? std::vector<Section>() : sectionsByKeyWord(line);
    const bool part = m_under.role != About::Nobody && m_under.sections.size() == 1 && !m_under.unknown
        && !named.empty() && named.front() == m_under.sections.front();
    if (part) { // "Soft Skills" under a role
        m_builder.furniture(unit.line, "heading");
        return true;
    }
    for (const Section section : named)
        if (std::find(m_under.opened.begin(), m_under.opened.end(), section) == m_under.opened.end())
            heading.sections.push_back(section);
    m_under.listOf.reset();
    if (heading.sections.empty()) {
        m_builder.furniture(unit.line, "unknown_heading");
        m_under.unknown = true;
        m_under.role = About::Nobody;
        return true;
    }
    heading.sections.resize(1);
    m_builder.furniture(unit.line, "heading");
    m_under.unknown = false;
    m_under.open(heading);
    return true;
}

/// "Role: text" speaks of that role; "Role:" with a list behind it, too. True when the line is done.
bool TemplateReader::readRoleLabel(Unit &unit)
{
    const QStringView text = words(unit);
    const qsizetype colon = text.left(160).indexOf(u':');
    if (colon <= 0)
        return false;
    Range label = headingWords(text, {0, colon});
    static const QRegularExpression lead(QStringLiteral("^for (?:aspiring |future )?"),
                                         QRegularExpression::CaseInsensitiveOption);
    label.from += lead.match(text.mid(label.from, label.length())).capturedLength(0);
    const About role = m_builder.names().exactly(text.mid(label.from, label.length()));
    if (role == About::Nobody)
        return false;
    qsizetype from = colon + 1;
    while (from < text.size() && (text[from].isSpace() || text[from] == u'*' || text[from] == u'_'))
        ++from;
    m_labelled = role;
    unit.words.from += from;
    if (unit.words.isEmpty()) {
        m_under.role = role;
        m_builder.furniture(unit.line, "role_heading");
        return true;
    }
    if (words(unit).endsWith(u':')) { // label and lead-in: "X: The responsibilities of an X include:"
        m_under.role = role;
        return false;
    }
    if (unit.isItem && m_under.sections.size() == 1 && m_under.sections.front() != Section::Definition)
        return false;
    m_under.contentSeen = true;
    m_builder.lineClaim(unit.line, role, m_under.sectionFor(words(unit), false), unit.words);
    return true;
}

/// A sentence that introduces a list; sentences before it in the line are content.
bool TemplateReader::readLead(const Unit &unit)
{
    const QStringView text = words(unit);
    if (unit.isItem || !text.endsWith(u':') || text.size() > 2000)
        return false;
    const auto sentences = text::sentences(m_builder.text(), unit.words);
    const QStringView lead = m_builder.words(sentences.back());
    const About before = m_labelled != About::Nobody ? m_labelled : m_under.role;
    About previous = before;
    if (sentences.size() > 1) {
        const Range content{sentences.front().from, sentences[sentences.size() - 2].to};
        const auto runs = subjectRuns(m_builder.text(), content, m_builder.names(), before);
        for (const SubjectRun &run : runs) {
            const About about = run.about == About::Nobody ? before : run.about;
            // What is said of both before a list only leads to it.
            if (about == About::Nobody || about == About::Both || announces(m_builder.words(run.range)))
                continue;
            m_builder.lineClaim(unit.line, about, m_under.sectionFor(m_builder.words(run.range), false), run.range);
            previous = about;
        }
    }
    const About about = subjectOf(lead, m_builder.names(), previous);
    const auto mentions = m_builder.names().mentions(lead);
    const bool oneNamed = !mentions.empty() && std::all_of(mentions.begin(), mentions.end(), [&](const RoleMention &m) {
        return m.role == mentions[0].role;
    });
    if (about != About::Nobody)
        m_under.role = about;
    else if (oneNamed)
        m_under.role = mentions[0].role;
    else if (!mentions.empty())
        m_under.role = About::Both;
    else if (!m_under.roleByHeading)
        m_under.role = About::Nobody; // somebody whom we do not know
    m_under.roleByHeading = m_under.roleByHeading && mentions.empty();
    const std::vector<Section> named = sectionsByKeyWord(lead);
    const bool open =
        m_under.sections.empty() || m_under.sections.size() > 1 || m_under.sections.front() == Section::Definition;
    m_under.listOf.reset();
    if (open && !named.empty())
        m_under.listOf = named.front();
    m_builder.line(unit.line, Fate::Furniture, About::Nobody, {}, "lead_in");
    return true;
}

/// A whole list on one line, its items behind " - ".
bool TemplateReader::readInlineList(const Unit &unit)
{
    const QStringView line = m_builder.words(unit.line);
    const bool dash = line.startsWith(u'-');
    const qsizetype breaks = itemBreaks(line);
    const qsizetype first = dash ? 0 : line.indexOf(u" - ");
    const bool led = !dash && first > 0 && line.left(first).trimmed().endsWith(u':');
    const bool inList = m_under.role != About::Nobody && m_under.started;
    if (breaks < 2 || (unit.isItem && !dash) || (!dash && !led && !inList))
        return false;
    About role = m_under.role;
    if (led) {
        const QStringView lead = line.left(first).trimmed();
        const About named = subjectOf(lead, m_builder.names(), m_under.role);
        role = named != About::Nobody ? named : m_under.role;
        const auto mentions = m_builder.names().mentions(lead);
        if (named == About::Nobody && !mentions.empty())
            role = mentions.front().role;
    }
    qsizetype from = dash ? 1 : led ? first + 3 : 0;
    while (from <= line.size()) {
        qsizetype to = line.indexOf(u" - ", from);
        to = to < 0 ? line.size() : to;
        const Range item = trimmed(m_builder.text(), {unit.line.from + from, unit.line.from + to});
        if (!item.isEmpty())
            readItem({unit.line, item, true}, role);
        from = to + 3;
    }
    return true;
}

void TemplateReader::readItem(const Unit &unit, About role)
{
    m_under.itemsSeen = m_under.contentSeen = true;
    const Section section = m_under.sectionFor(words(unit), true);
    m_under.educationBegan = section == Section::Education; // skills come first in a merged list, degrees last
    if (role == About::Nobody && !m_under.started)
        return m_builder.notPlaced(unit.line, "before_sections");
    if (role == About::Nobody && isOfThePair(section))
        role = About::Both;
    if (role == About::Nobody)
        role = subjectOf(words(unit), m_builder.names(), About::Nobody);
    if (role == About::Nobody)
        return m_builder.notPlaced(unit.line, "no_role", section);
    const Range label = categoryLabel(m_builder.text(), unit.words);
    const Range detail{label.isEmpty() ? unit.words.from : label.to, unit.words.to};
    m_builder.lineClaim(unit.line, role, section, detail, label);
}

void TemplateReader::readParagraph(const Unit &unit)
{
    if (!m_under.started) // the introduction
        return m_builder.lineClaim(unit.line, About::Both, Section::Overview, unit.words);
    if (m_under.sections.empty())
        return m_builder.notPlaced(unit.line, "unknown_section");
    const Section section = m_under.sectionFor(words(unit), false);
    if (section == Section::Conclusion || (section == Section::Tips && m_under.itemsSeen))
        return m_builder.lineClaim(unit.line, About::Both, Section::Conclusion, unit.words);
    const bool opens = !m_under.contentSeen && m_under.role == About::Nobody && isOfEachRole(section);
    const bool filler = announces(words(unit)) && text::sentences(m_builder.text(), unit.words).size() == 1;
    if (filler || (opens && (announces(words(unit)) || onlyContrasts(words(unit)))))
        return m_builder.furniture(unit.line, "announcement");
    m_under.contentSeen = true;
    if (section == Section::Outlook || section == Section::Tips || section == Section::Overview
        || section == Section::Advice) {
        const auto runs = subjectRuns(m_builder.text(), unit.words, m_builder.names(), m_under.role);
        const auto about = [&](About role) {
            return std::any_of(runs.begin(), runs.end(), [&](const SubjectRun &r) { return r.about == role; });
        };
        const bool first = about(About::First);
        const bool second = about(About::Second);
        const bool pair = about(About::Both) || (first && second);
        const bool single =
            first != second && !about(About::Both) && !runs.empty() && runs.front().about != About::Nobody;
        const About role = single                    ? (first ? About::First : About::Second)
            : !pair && m_under.role != About::Nobody ? m_under.role
                                                     : About::Both;
        return m_builder.lineClaim(unit.line, role, section, unit.words);
    }
    readRuns(unit);
}

/// A paragraph in a section about each role: stretches with one subject each.
void TemplateReader::readRuns(const Unit &unit)
{
    std::vector<SubjectRun> runs = subjectRuns(m_builder.text(), unit.words, m_builder.names(), m_under.role);
    // Sentences without a subject of their own go with the one before, under a role's heading with that role.
    std::vector<SubjectRun> joined;
    for (SubjectRun run : runs) {
        if (run.about == About::Nobody && m_under.role != About::Nobody && m_under.role != About::Both)
            run.about = m_under.role;
        if (!joined.empty()
            && (joined.back().about == run.about
                || (run.about == About::Nobody && joined.back().about != About::Nobody)))
            joined.back().range.to = run.range.to;
        else
            joined.push_back(run);
    }
    // With a stretch that has no place, each stretch is a line of its own, so that none is lost.
    const bool apart = joined.size() > 1
        && std::any_of(joined.begin(), joined.end(), [](const SubjectRun &r) { return r.about == About::Nobody; });
    for (size_t i = 0; i < joined.size(); ++i) {
        const SubjectRun &run = joined[i];
        const Range line = !apart ? unit.line : Range{i == 0 ? unit.line.from : run.range.from, run.range.to};
        const Section section = m_under.sectionFor(m_builder.words(run.range), false);
        if (run.about == About::Nobody && announces(m_builder.words(run.range)))
            m_builder.furniture(line, "announcement");
        else if (run.about == About::Nobody)
            m_builder.notPlaced(line, "no_role", section);
        else if (run.about == About::Both && section == Section::Definition)
            m_builder.lineClaim(line, About::Both, Section::Overview, run.range);
        else
            m_builder.lineClaim(line, run.about, section, run.range);
    }
}

} // namespace

void readTemplate(ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, size_t end)
{
    TemplateReader(builder, lines, first, end).run();
}

} // namespace rolescope::importer
