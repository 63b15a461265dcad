// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/jobcards.h"

#include "importer/adplace.h"
#include "importer/adterms.h"
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
    const JobTypeReading type = jobTypeOf(words.left(end));
    m_job.type = type.type;
    m_job.hours = type.hours;
    if (const auto level = statedLevel(words.left(end))) {
        m_job.levelRaw = words.mid(level->words.from, level->words.length()).toString();
        m_job.statedLevel = level->level;
    }
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
        if (bar >= 0) {
            m_job.place = about.mid(bar + 1).trimmed();
            m_job.country = countryOf(m_job.place);
            m_job.remote = remoteOf(m_job.place);
        }
        take(i++);
        const bool details = i < count && !isMarker(line(i))
            && !(i + 1 < count && isCompany(line(i + 1)) && !pay().match(line(i)).hasMatch()
                 && !line(i).contains(QLatin1String("-level")) && !line(i).startsWith(QLatin1String("Full Time")));
        if (details && (pay().match(line(i)).hasMatch() || jobTypeOf(line(i)).type != JobType::Unknown)) {
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
