// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/adreader.h"

#include "importer/adhead.h"
#include "importer/adplace.h"
#include "importer/adterms.h"
#include "importer/articlehead.h"
#include "importer/articletext.h"
#include "importer/jobcards.h"
#include "importer/salaryreader.h"
#include "text/fold.h"
#include "text/strength.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

using namespace domain;

// Labels, types and levels stand in the first or last lines of an ad; longer texts are no single ad.
constexpr size_t mostLines = 2000;
constexpr size_t topLines = 15;

QStringView part(QStringView text, Range range) { return text.mid(range.from, range.length()); }

class AdReader {
public:
    AdReader(const QString &text, const text::SkillReader &skills)
        : m_text(text),
          m_skills(skills),
          m_lines(textLines(text)),
          m_points(text)
    {
        m_lines.resize(std::min(m_lines.size(), mostLines));
        m_ad.job.description = text;
    }

    Ad read()
    {
        readCard();
        const size_t top = std::min(m_lines.size(), topLines);
        readLabels(0, top);
        if (m_ad.job.title.isEmpty() || m_ad.job.employer.isEmpty() || m_ad.job.place.isEmpty())
            takeHead(readAdHead(m_text, m_lines));
        readStatements();
        readLabels(top, m_lines.size()); // a network's own labels stand below the text
        if (!m_ad.job.salary.isKnown())
            if (const std::optional<SalaryReading> salary = findSalary(m_text))
                takeSalary(*salary, 0);
        if (m_ad.job.remote == Remote::Unknown)
            m_ad.job.remote = remoteOf(m_ad.job.place);
        if (m_ad.job.remote == Remote::Unknown)
            m_ad.job.remote = statedRemote(m_text);
        if (m_ad.job.country.isEmpty())
            m_ad.job.country = countryOf(m_ad.job.place);
        readSkills();
        return std::move(m_ad);
    }

private:
    /// The first card of "title / @ company | place / type level salary".
    void readCard()
    {
        const JobCards cards = readJobCards(m_text, m_lines, 0, m_points);
        if (cards.jobs.empty() || cards.begin > 2)
            return;
        const QString description = m_ad.job.description;
        m_ad.job = cards.jobs.front().job;
        m_ad.job.description = description;
        const Range card = m_points.range(cards.jobs.front().span);
        const auto placeOf = [&](const QString &words) -> std::optional<Span> {
            const qsizetype at = words.isEmpty() ? -1 : part(m_text, card).indexOf(words);
            if (at < 0)
                return std::nullopt;
            return m_points.span({card.from + at, card.from + at + words.size()});
        };
        m_ad.title = placeOf(m_ad.job.title);
        m_ad.employer = placeOf(m_ad.job.employer);
        m_ad.place = placeOf(m_ad.job.place);
        m_ad.level = placeOf(m_ad.job.levelRaw);
        m_ad.salary = placeOf(m_ad.job.salaryRaw);
    }

    /// "Location: Leeds", or the label on a line of its own.
    void readLabels(size_t first, size_t end)
    {
        for (size_t i = first; i < end; ++i) {
            const QStringView line = part(m_text, m_lines[i]);
            const qsizetype colon = line.left(40).indexOf(u':');
            if (const std::optional<AdField> field = colon > 0 ? adField(line.left(colon)) : std::nullopt) {
                Range value = trimmed(m_text, {m_lines[i].from + colon + 1, m_lines[i].to});
                if (value.isEmpty() && i + 1 < m_lines.size())
                    value = m_lines[i + 1];
                take(*field, value);
            } else if (const std::optional<AdField> alone = adField(line); alone && i + 1 < m_lines.size()) {
                // Without a colon only what can be nothing else: "Seniority level" above "Entry level".
                const QStringView next = part(m_text, m_lines[i + 1]);
                if ((*alone == AdField::Level || *alone == AdField::Type) && next.count(u' ') < 4)
                    take(*alone, m_lines[i + 1]);
            }
        }
    }

    void take(AdField field, Range value)
    {
        const QStringView words = part(m_text, value);
        if (words.isEmpty() || words.size() > 300)
            return;
        Job &job = m_ad.job;
        switch (field) {
        case AdField::Title: setText(job.title, m_ad.title, value); break;
        case AdField::Employer: setText(job.employer, m_ad.employer, value); break;
        case AdField::Place:
            if (job.remote == Remote::Unknown)
                job.remote = remoteOf(words);
            setText(job.place, m_ad.place, barePlace(m_text, value));
            break;
        case AdField::Type: takeType(words); break;
        case AdField::Level: takeLevel(levelOf(words), value); break;
        case AdField::Salary:
            if (const std::optional<SalaryReading> salary = readSalary(words); salary && !job.salary.isKnown())
                takeSalary(*salary, value.from);
            break;
        case AdField::Posted:
            if (!job.posted.isValid())
                job.posted = statedDate(words);
            break;
        case AdField::Remote:
            if (job.remote == Remote::Unknown)
                job.remote = remoteOf(words);
            break;
        }
    }

    void takeHead(const AdHead &head)
    {
        setText(m_ad.job.title, m_ad.title, head.title);
        setText(m_ad.job.employer, m_ad.employer, head.employer);
        setText(m_ad.job.place, m_ad.place, head.place);
        m_headLines = head.lines;
    }

    /// The first statement wins.
    void setText(QString &field, std::optional<Span> &span, Range words)
    {
        if (!field.isEmpty() || words.isEmpty())
            return;
        field = shownWords(part(m_text, words));
        if (!field.isEmpty())
            span = m_points.span(words);
    }

    void takeType(QStringView words)
    {
        const JobTypeReading type = jobTypeOf(words);
        if (m_ad.job.type != JobType::Unknown || type.type == JobType::Unknown)
            return;
        m_ad.job.type = type.type;
        m_ad.job.hours = type.hours;
    }

    void takeLevel(Level level, Range words)
    {
        if (!m_ad.job.levelRaw.isEmpty())
            return;
        m_ad.job.statedLevel = level;
        m_ad.job.levelRaw = shownWords(part(m_text, words));
        m_ad.level = m_points.span(words);
    }

    void takeSalary(const SalaryReading &reading, qsizetype offset)
    {
        const Range words{reading.words.from + offset, reading.words.to + offset};
        m_ad.job.salary = reading.salary;
        m_ad.job.salaryRaw = shownWords(part(m_text, words));
        m_ad.salary = m_points.span(words);
    }

    /// Short lines of the head that state type, level, remote work or the day it was posted.
    void readStatements()
    {
        for (size_t i = 0; i < std::min(m_headLines, m_lines.size()); ++i) {
            const QStringView line = part(m_text, m_lines[i]);
            if (m_ad.title && m_points.range(*m_ad.title).from >= m_lines[i].from
                && m_points.range(*m_ad.title).to <= m_lines[i].to)
                continue; // a title's words are read from titles, as inferred ones
            takeType(line);
            if (const std::optional<LevelReading> level = statedLevel(line))
                takeLevel(level->level, {m_lines[i].from + level->words.from, m_lines[i].from + level->words.to});
            if (m_ad.job.remote == Remote::Unknown)
                m_ad.job.remote = remoteOf(line);
            static const QRegularExpression posted(QStringLiteral("\\b[Pp]osted(?: on)?:? (?=\\S)"));
            if (const auto match = posted.match(line); match.hasMatch() && !m_ad.job.posted.isValid())
                m_ad.job.posted = statedDate(line.mid(match.capturedEnd()));
        }
        if (m_ad.job.type != JobType::Unknown)
            return;
        static const QRegularExpression inText(
            QStringLiteral("\\b(?:full[- ]time|part[- ]time|contract|temporary|freelance|internship)"
                           "(?: (?:position|role|job|employment|contract|opportunity)|, permanent)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = inText.match(m_text.left(100'000)); match.hasMatch())
            takeType(match.capturedView());
    }

    void readSkills();
    Strength strengthOf(const text::SkillMention &mention, bool wished) const;

    QString m_text;
    const text::SkillReader &m_skills;
    std::vector<Range> m_lines;
    CodePoints m_points;
    size_t m_headLines = 0;
    Ad m_ad;
};

/// 1: what follows is wished for, 0: it is not, -1: no heading.
int wishHeading(QStringView line)
{
    if (line.size() > 70 || line.endsWith(u'.'))
        return -1;
    const QString folded = text::folded(line);
    static const QRegularExpression wished(
        QStringLiteral("\\bnice[- ]to[- ]haves?\\b|\\bpreferred\\b|\\bbonus\\b|\\bdesirable\\b|\\bgood to "
                       "have\\b|\\bis a plus\\b|\\bpluses\\b|\\bideally\\b"));
    static const QRegularExpression other(QStringLiteral("\\brequire|\\bmust\\b|\\bqualifications\\b|\\bresponsibilit|^"
                                                         "about\\b|^what\\b|^who\\b|^your?\\b|^we\\b|\\bbenefits\\b|"
                                                         "\\bskills:?$|\\bessential|\\bminimum\\b"));
    if (wished.match(folded).hasMatch())
        return line.endsWith(u':') || folded.count(u' ') < 4 ? 1 : -1;
    return other.match(folded).hasMatch() ? 0 : -1;
}

Strength AdReader::strengthOf(const text::SkillMention &mention, bool wished) const
{
    if (mention.example)
        return Strength::Example;
    if (wished)
        return Strength::Preferred;
    const qsizetype begin = m_text.lastIndexOf(u'\n', mention.from) + 1;
    const qsizetype newline = m_text.indexOf(u'\n', mention.from);
    const Range line{std::max(begin, mention.from - 500),
                     std::min(newline < 0 ? m_text.size() : newline, mention.to + 500)};
    for (const Range &sentence : text::sentences(m_text, line)) {
        if (mention.from < sentence.from || mention.from >= sentence.to)
            continue;
        const std::optional<Strength> stated = text::statedStrength(part(m_text, sentence));
        return stated == Strength::Preferred || stated == Strength::Beneficial ? *stated : Strength::Required;
    }
    return Strength::Required;
}

/// An ad asks for a skill unless its words or the heading above say that it only wishes for it.
void AdReader::readSkills()
{
    size_t line = 0;
    bool wished = false;
    for (const text::SkillMention &mention : m_skills.read(m_text)) {
        for (; line < m_lines.size() && m_lines[line].from <= mention.from; ++line)
            if (const int heading = wishHeading(part(m_text, m_lines[line])); heading >= 0)
                wished = heading == 1;
        NamedSkill skill;
        skill.skill = mention.skill;
        skill.term = m_text.mid(mention.from, mention.to - mention.from);
        skill.words = m_points.span({mention.from, mention.to});
        skill.strength = strengthOf(mention, wished);
        skill.oneOf = mention.oneOf;
        m_ad.skills.push_back(skill);
        m_ad.job.skills.push_back(mention.skill);
    }
}

} // namespace

Ad readAd(const QString &text, const text::SkillReader &skills) { return AdReader(text, skills).read(); }

} // namespace rolescope::importer
