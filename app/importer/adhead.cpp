// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/adhead.h"

#include "importer/adplace.h"
#include "importer/adterms.h"
#include "importer/salaryreader.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace rolescope::importer {
namespace {

constexpr size_t mostHeadLines = 15;
constexpr size_t mostTitleLines = 6; // further down a trade's name is no title

QStringView part(QStringView text, Range range) { return text.mid(range.from, range.length()); }

/// Words of a page's buttons and of the headings that begin its text.
bool isPageWord(const QString &folded)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral("apply|apply now|easy apply|save|saved|save job|share|report|follow|home|jobs|job|back|"
                           "search|sign in|log in|menu|new|promoted|urgently hiring|hiring|we are hiring|we're "
                           "hiring|skip to content|skip to main content|job details|featured job|job ad|"
                           "show more|see more|actively recruiting|be an early applicant|apply on company site")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(folded);
}

bool beginsBody(const QString &folded)
{
    static const QRegularExpression heading(QStringLiteral(
        "^(?:about (?:the|us|you|this|our)\\b.*|(?:full )?job description|description|responsibilities|your "
        "(?:role|tasks|"
        "profile)|requirements|qualifications|what (?:you|we)\\b.*|who (?:we|you)\\b.*|the (?:role|job|team)|overview|"
        "(?:job )?summary|role overview|company description|benefits|skills):?$"));
    return heading.match(folded).hasMatch();
}

/// Words that name trades, so that a line with one is a title before any other.
bool namesTrade(const QString &folded)
{
    static const QRegularExpression trade(QStringLiteral(
        "\\b(?:\\w*engineer|\\w*developer|\\w*scientist|\\w*analyst|\\w*manager|specialist|architect|administrator|"
        "consultant|"
        "designer|director|head|lead|researcher|technician|programmer|officer|coordinator|assistant|associate|intern|"
        "internship|statistician|professor|lecturer|teacher|nurse|driver|cook|baker|chef|accountant|representative|"
        "executive|"
        "advisor|adviser|owner|editor|writer|strategist|planner|operator|supervisor|trainee|apprentice|fellow|expert|"
        "president|mathematician|economist|modeler|modeller|steward|evangelist|recruiter|clerk|auditor|buyer|"
        "entwickler(?:in)?|"
        "ingenieur(?:in)?|werkstudent(?:in)?)\\b"));
    return trade.match(folded).hasMatch();
}

class HeadReader {
public:
    HeadReader(QStringView text, const std::vector<Range> &lines) : m_text(text), m_lines(lines) {}

    AdHead read()
    {
        while (m_head.lines < std::min(m_lines.size(), mostHeadLines) && isHeadLine(m_head.lines))
            ++m_head.lines;
        const std::optional<size_t> title = titleLine();
        if (title) {
            m_head.title = m_lines[*title];
            splitTitle();
            readBehindTitle(*title + 1);
        } else {
            readSentence();
        }
        for (size_t i = 0; i < m_head.lines && m_head.place.isEmpty(); ++i)
            if (isPlace(part(m_text, m_lines[i])))
                m_head.place = barePlace(m_text, m_lines[i]);
        return m_head;
    }

private:
    QString folded(size_t line) const { return text::folded(part(m_text, m_lines[line]).left(200)); }

    bool isHeadLine(size_t line) const
    {
        const QStringView words = part(m_text, m_lines[line]);
        static const QRegularExpression twoSentences(QStringLiteral("\\p{Ll}{3,}[.!?] \\p{Lu}"));
        const bool sentence =
            words.count(u' ') > 5 && (words.endsWith(u'.') || twoSentences.match(words.left(300)).hasMatch());
        return words.size() <= 200 && !sentence && !beginsBody(folded(line));
    }

    bool readsAsTitle(size_t line) const
    {
        const QStringView words = part(m_text, m_lines[line]);
        if (words.size() < 3 || words.size() > 160 || QStringView(u".:,;").contains(words.back())
            || listMark(words) > 0)
            return false;
        if (std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }) || words.startsWith(u'@')
            || words.contains(u"://"))
            return false;
        const qsizetype colon = words.indexOf(u':');
        if (isPageWord(folded(line)) || isPlace(words) || (colon > 0 && adField(words.left(colon))))
            return false;
        const std::optional<SalaryReading> salary = readSalary(words);
        return !(salary && !salary->salary.currency.isEmpty()) && words.count(u' ') < 20;
    }

    std::optional<size_t> titleLine() const
    {
        std::optional<size_t> first;
        size_t seen = 0;
        for (size_t i = 0; i < m_head.lines && seen < mostTitleLines; ++i) {
            if (!readsAsTitle(i))
                continue;
            ++seen;
            if (namesTrade(folded(i)))
                return i;
            // A page of one short line, or a first line alone, may name a trade that we do not know.
            if (i == 0)
                first = i;
        }
        return first;
    }

    /// "Title at Employer", "Employer hiring Title in Place | Site", "Hiring: Title".
    void splitTitle()
    {
        const QString words = part(m_text, m_head.title).toString();
        const qsizetype from = m_head.title.from;
        const auto at = [&](const QRegularExpressionMatch &match, int group) {
            return Range{from + match.capturedStart(group), from + match.capturedEnd(group)};
        };
        static const QRegularExpression hires(QStringLiteral(
            "^(\\p{Lu}[^|]{1,60}?) (?:is )?hiring (?:an? )?(\\p{Lu}[^|]{2,80}?) in (\\p{Lu}[^|]{2,60}?)(?: \\|.*)?$"));
        static const QRegularExpression prefix(
            QStringLiteral("^(?:we(?:'|’)?(?: a)?re )?hiring:?(?: an?)? (?=\\S)|^(?:job|vacancy|stelle): ?"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression atEmployer(
            QStringLiteral("^(.{3,80}?) (?:at|@) (\\p{Lu}[\\p{L}\\p{N}&.,'’ -]{1,60})$"));
        if (const auto match = hires.match(words); match.hasMatch()) {
            m_head.employer = at(match, 1);
            m_head.title = at(match, 2);
            m_head.place = at(match, 3);
        } else if (const auto employed = atEmployer.match(words); employed.hasMatch()) {
            m_head.title = at(employed, 1);
            m_head.employer = at(employed, 2);
        } else if (const auto cut = prefix.match(words); cut.hasMatch()) {
            m_head.title.from += cut.capturedLength();
        }
    }

    /// The line behind the title: "Employer · Place · ...", or the employer before a line with the place.
    void readBehindTitle(size_t line)
    {
        while (line < m_head.lines && isPageWord(folded(line)))
            ++line;
        if (line >= m_head.lines || !m_head.employer.isEmpty())
            return;
        const std::vector<Range> parts = partsOf(m_lines[line]);
        const QStringView first = part(m_text, parts.front());
        if (!readsAsEmployer(first))
            return;
        const bool placeFollows = line + 1 < m_head.lines
            && (isPlace(part(m_text, m_lines[line + 1])) || isPlace(part(m_text, partsOf(m_lines[line + 1]).front())));
        if (parts.size() == 1 && !placeFollows)
            return;
        if (parts.size() > 1) {
            const QStringView second = part(m_text, parts[1]);
            if (!isPlace(second) && jobTypeOf(second).type != domain::JobType::Unknown)
                return;
            m_head.place = barePlace(m_text, parts[1]);
        }
        m_head.employer = parts.front();
        if (m_head.place.isEmpty() && placeFollows)
            m_head.place = barePlace(m_text, partsOf(m_lines[line + 1]).front());
    }

    static bool readsAsEmployer(QStringView words)
    {
        static const QRegularExpression abbreviation(
            QStringLiteral("\\b(?:Inc|Ltd|LLC|LLP|Co|Corp|Bros|N\\.V|B\\.V|S\\.A|e\\.V)\\.$"));
        const std::optional<SalaryReading> salary = readSalary(words);
        return words.size() > 1 && words.size() <= 60 && words.count(u' ') < 9 && words[0].isLetterOrNumber()
            && !isPlace(words) && !words.endsWith(u':')
            && (!words.endsWith(u'.') || abbreviation.match(words).hasMatch())
            && jobTypeOf(words).type == domain::JobType::Unknown && !statedLevel(words)
            && remoteOf(words) == domain::Remote::Unknown && !(salary && !salary->salary.currency.isEmpty());
    }

    /// Parts of a line between "·", "|" and "•".
    std::vector<Range> partsOf(Range line) const
    {
        std::vector<Range> parts;
        qsizetype from = line.from;
        for (qsizetype i = line.from; i <= line.to; ++i) {
            if (i < line.to && !QStringView(u"·|•∙").contains(m_text[i]))
                continue;
            if (const Range one = trimmed(m_text, {from, i}); !one.isEmpty())
                parts.push_back(one);
            from = i + 1;
        }
        if (parts.empty())
            parts.push_back(line);
        return parts;
    }

    /// "Northwind is looking for a Senior Baker to ...", where no line is a title.
    void readSentence()
    {
        static const QRegularExpression seeks(QStringLiteral(
            "(?:(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}) is |[Ww]e(?:’|'| a)re "
            ")?(?:currently )?"
            "(?:looking for|seeking|hiring|searching for|recruiting)(?: an?| our next| our)?(?: [a-z-]{3,20}){0,2} "
            "(\\p{Lu}[\\p{L}+#./-]*(?: (?:\\p{Lu}|II)[\\p{L}+#./-]*){0,5})"));
        const auto match = seeks.match(m_text.left(3000));
        if (!match.hasMatch() || !namesTrade(text::folded(match.capturedView(2))))
            return;
        m_head.title = {match.capturedStart(2), match.capturedEnd(2)};
        while (!m_head.title.isEmpty() && QStringView(u".,").contains(m_text[m_head.title.to - 1]))
            --m_head.title.to;
        if (match.capturedLength(1) > 0 && match.capturedView(1) != u"We")
            m_head.employer = {match.capturedStart(1), match.capturedEnd(1)};
    }

    QStringView m_text;
    const std::vector<Range> &m_lines;
    AdHead m_head;
};

} // namespace

AdHead readAdHead(QStringView text, const std::vector<Range> &lines) { return HeadReader(text, lines).read(); }

} // namespace rolescope::importer
