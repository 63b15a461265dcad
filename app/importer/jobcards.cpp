// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/jobcards.h"

#include "importer/salary/salarycell.h"
#include "text/fold.h"
#include "text/repair.h"

#include <QRegularExpression>

namespace rolescope::importer {
namespace {

using namespace domain;

QStringView part(QStringView text, Range range) { return text.mid(range.from, range.length()); }

bool isMarker(QStringView line) { return line.size() < 40 && text::folded(line.left(12)) == u"featured job"; }

/// "@ company | place"
bool isCompany(QStringView line)
{
    return line.size() > 2 && line.size() < 300 && line[0] == u'@' && line[1].isSpace();
}

const QRegularExpression &pay()
{
    // The title glued behind may begin with any letter or digit: "130KSenior", "150K3D".
    static const QRegularExpression expression(
        QStringLiteral("\\b([A-Z]{3})\\s?(\\d[\\d,.]*)(?:\\s?(K|M)(?!\\p{Ll}))?\\+?"
                       "(?:\\s*[-\\x{2013}]\\s*(?:[A-Z]{3}\\s?)?(\\d[\\d,.]*)(?:\\s?(K|M)(?!\\p{Ll}))?)?"));
    return expression;
}

void readTypes(QStringView words, Job &job)
{
    const QString folded = text::folded(words).replace(u'-', u' ');
    static const std::vector<std::pair<const char *, JobType>> types{
        {"internship", JobType::Internship}, {"freelance", JobType::Freelance}, {"contract", JobType::Contract},
        {"temporary", JobType::Temporary},   {"part time", JobType::PartTime},  {"full time", JobType::FullTime}};
    for (const auto &[word, type] : types)
        if (job.type == JobType::Unknown && folded.contains(QLatin1String(word)))
            job.type = type;
    // "Full Time Internship" is an internship, with full-time hours beside it.
    if (job.type != JobType::FullTime && folded.contains(QLatin1String("full time")))
        job.hours = code(JobType::FullTime);
    else if (job.type != JobType::PartTime && folded.contains(QLatin1String("part time")))
        job.hours = code(JobType::PartTime);
}

void readLevel(QStringView words, Job &job)
{
    static const QRegularExpression level(QStringLiteral("\\b(?:(entry)-level|(mid)-level|(senior)-level|(executive)-"
                                                         "level)(?:\\s*/\\s*(?:Junior|Intermediate|Expert|Director))?"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = level.match(words);
    if (!match.hasMatch())
        return;
    job.levelRaw = match.captured(0);
    const std::array levels{Level::Entry, Level::Mid, Level::Senior, Level::Executive};
    for (int i = 0; i < 4; ++i)
        if (match.hasCaptured(i + 1) && !match.captured(i + 1).isEmpty())
            job.statedLevel = levels[static_cast<size_t>(i)];
}

/// Where a place names it, as the job's columns hold it.
void readPlace(const QString &place, Job &job)
{
    job.place = place;
    const QString folded = text::folded(place);
    if (folded.contains(QLatin1String("hybrid")))
        job.remote = Remote::Hybrid;
    else if (folded.contains(QLatin1String("remote")))
        job.remote = Remote::Remote;
    static const QRegularExpression us(QStringLiteral("\\b(?:U\\.S\\.(?:A\\.)?|USA|United States|[A-Z][a-z]+, "
                                                      "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N["
                                                      "CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$)"));
    if (us.match(place).hasMatch())
        job.country = QStringLiteral("US");
}

class CardReader {
public:
    CardReader(QStringView text, const std::vector<Range> &lines, const CodePoints &points)
        : m_text(text),
          m_lines(lines),
          m_points(points)
    {}

    JobCards read(size_t first);

private:
    void readDetails(size_t line);
    void take(size_t line)
    {
        if (m_cards.lines.empty() || m_cards.lines.back() != line)
            m_cards.lines.push_back(line);
    }

    QStringView m_text;
    const std::vector<Range> &m_lines;
    const CodePoints &m_points;
    JobCards m_cards;
    Range m_title; ///< of the card to come; empty: none read yet
    Job m_job;
    Range m_card;
};

/// Type, level and pay of the card at hand; a title glued behind them belongs to the next.
void CardReader::readDetails(size_t line)
{
    const Range range = m_lines[line];
    const QStringView words = part(m_text, range);
    qsizetype end = words.size();
    if (const auto match = pay().match(words); match.hasMatch()) {
        m_job.salary = salary::readSalaryText(match.capturedView(0), {Period::Year, {}, '.'}).salary; // unsaid in cards
        m_job.salaryRaw = shownWords(match.capturedView(0));
        end = match.capturedEnd(0);
        if (end < words.size() && words[end] == u'+')
            ++end;
    } else if (static const QRegularExpression level(
                   QStringLiteral("(?:Junior|Intermediate|Expert|Director|-level)(?=[\\p{Lu}\\d(\\[])"));
               level.match(words).hasMatch()) {
        end = level.match(words).capturedEnd(0); // glued without any pay
    }
    readTypes(words.left(end), m_job);
    readLevel(words.left(end), m_job);
    m_card.to = range.from + end;
    const Range glued = trimmed(m_text, {range.from + end, range.to});
    m_title = glued;
}

JobCards CardReader::read(size_t first)
{
    const size_t count = m_lines.size();
    m_cards.begin = m_cards.end = count;
    const auto line = [&](size_t i) { return part(m_text, m_lines[i]); };
    size_t company = first;
    while (company < count && !isCompany(line(company)))
        ++company;
    if (company == count || company == first)
        return m_cards;
    size_t i = company - 1;
    m_cards.begin = i > first && isMarker(line(i - 1)) ? i - 1 : i;
    if (m_cards.begin < i)
        m_cards.markers.push_back(m_cards.begin);
    m_title = m_lines[i];
    take(i++);
    while (i < count && isCompany(line(i)) && !m_title.isEmpty()) {
        m_job = {};
        m_job.title = shownWords(part(m_text, m_title));
        m_card = {m_title.from, m_lines[i].to};
        m_title = {};
        const QString about = shownWords(line(i).mid(1));
        const qsizetype bar = about.indexOf(u'|');
        m_job.employer = (bar < 0 ? about : about.left(bar)).trimmed();
        if (bar >= 0)
            readPlace(about.mid(bar + 1).trimmed(), m_job);
        take(i++);
        const bool details = i < count && !isMarker(line(i))
            && !(i + 1 < count && isCompany(line(i + 1)) && !pay().match(line(i)).hasMatch()
                 && !line(i).contains(QLatin1String("-level")) && !line(i).startsWith(QLatin1String("Full Time")));
        if (details)
            if (Job probe = m_job;
                pay().match(line(i)).hasMatch() || (readTypes(line(i), probe), probe.type != JobType::Unknown)) {
                readDetails(i);
                take(i++);
            }
        m_cards.jobs.push_back({m_job, m_points.span(m_card)});
        m_cards.end = i;
        if (!m_title.isEmpty())
            continue;
        size_t next = i;
        if (next < count && isMarker(line(next)))
            ++next;
        if (next + 1 >= count || !isCompany(line(next + 1)))
            break;
        if (next > i)
            m_cards.markers.push_back(i);
        m_title = m_lines[next];
        take(next);
        i = next + 1;
    }
    return m_cards;
}

} // namespace

JobCards readJobCards(QStringView text, const std::vector<Range> &lines, size_t first, const CodePoints &points)
{
    return CardReader(text, lines, points).read(first);
}

} // namespace rolescope::importer
