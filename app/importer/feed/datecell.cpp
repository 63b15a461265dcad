// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/datecell.h"

#include "importer/feed/datewords.h"
#include "importer/feed/nulls.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rolescope::importer::feed {
namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2100;
constexpr DateValue unread{{}, DateProblem::Unread};

bool isDigit(QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; }

DateValue inRange(QDate date)
{
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return unread;
    return {date, DateProblem::None};
}

DateValue dateOf(int year, int month, int day) { return inRange(QDate(year, month, day)); }

/// "24" is 2024 and "87" is 1987.
int fullYear(int year, qsizetype digits) { return digits == 4 ? year : year + (year < firstYear % 100 ? 2000 : 1900); }

/// Seconds, milli-, micro- or nanoseconds since 1970, or days as spreadsheets count them.
DateValue dateOfNumber(double value)
{
    constexpr double firstSerial = 25569; // 1970-01-01
    constexpr double afterSerials = 73416;
    if (value >= firstSerial && value < afterSerials)
        return inRange(QDate(1899, 12, 30).addDays(static_cast<qint64>(value)));
    constexpr double firstSecond = 1e8; // less is something else than a time
    constexpr double afterSeconds = 4.2e9;
    for (const double perSecond : {1.0, 1e3, 1e6, 1e9})
        if (value / perSecond >= firstSecond && value / perSecond < afterSeconds)
            return inRange(QDate(firstYear, 1, 1).addDays(static_cast<qint64>(std::floor(value / perSecond / 86400))));
    return unread;
}

/// A cell that is one number; nothing for others.
std::optional<DateValue> readNumber(QStringView cell)
{
    constexpr qsizetype longest = 30;
    const auto isPart = [](QChar c) { return isDigit(c) || c == u'.' || c == u'e' || c == u'E' || c == u'+'; };
    if (cell.size() > longest || !isDigit(cell.front()) || !std::all_of(cell.begin(), cell.end(), isPart))
        return std::nullopt;
    QStringView digits = cell;
    if (digits.endsWith(u".0"))
        digits.chop(2);
    const bool estimate = digits.size() == 5 && digits.endsWith(u'e'); // "2021e"
    if (estimate)
        digits.chop(1);
    const bool whole = std::all_of(digits.begin(), digits.end(), isDigit);
    if (whole && digits.size() == 4) {
        const int year = digits.toInt();
        return year < firstYear || year > lastYear ? unread : DateValue{{}, DateProblem::YearOnly};
    }
    if (whole && digits.size() == 8)
        return dateOf(digits.left(4).toInt(), digits.mid(4, 2).toInt(), digits.mid(6).toInt());
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber ? std::optional(dateOfNumber(value)) : std::nullopt;
}

/// Whether what is behind a date is a time of the day, a zone, or nothing.
bool isTime(QStringView rest)
{
    constexpr qsizetype longest = 60;
    if (rest.isEmpty())
        return true;
    if (rest.size() > longest || isDigit(rest.front()) || QStringView(u"/.").contains(rest.front()))
        return false;
    qsizetype letters = 0;
    bool bracket = false;
    for (const QChar c : rest) {
        bracket = bracket || c == u'(' || c == u'[';
        letters = c.isLetter() ? letters + 1 : 0;
        constexpr qsizetype longestZone = 5;
        if (!bracket && letters > longestZone)
            return false;
    }
    return std::any_of(rest.begin(), rest.end(), isDigit) || rest.size() <= 2;
}

struct Parts {
    std::array<int, 3> value{};
    std::array<qsizetype, 3> digits{};
    QStringView rest;
};

/// "2024-01-14", "14.1.24": three numbers with one sign between them.
std::optional<Parts> numericParts(QStringView cell)
{
    Parts parts;
    qsizetype at = 0;
    QChar sign;
    for (size_t i = 0; i < 3; ++i) {
        const qsizetype from = at;
        while (at < cell.size() && at - from < 5 && isDigit(cell[at]))
            ++at;
        parts.digits[i] = at - from;
        if (parts.digits[i] == 0 || parts.digits[i] == 3 || parts.digits[i] > 4)
            return std::nullopt;
        parts.value[i] = cell.mid(from, at - from).toInt();
        if (i == 2)
            break;
        if (at == cell.size() || !QStringView(u"/-.").contains(cell[at]) || (i == 1 && cell[at] != sign))
            return std::nullopt;
        sign = cell[at++];
    }
    parts.rest = cell.mid(at);
    return parts;
}

DateValue readParts(const Parts &parts, DateOrder order)
{
    if (!isTime(parts.rest) || parts.rest.startsWith(u'-') || parts.digits[1] > 2)
        return unread;
    if (parts.digits[0] == 4)
        return parts.digits[2] > 2 ? unread : dateOf(parts.value[0], parts.value[1], parts.value[2]);
    if (parts.digits[2] == 1)
        return unread;
    const int year = fullYear(parts.value[2], parts.digits[2]);
    constexpr int months = 12;
    const bool dayFirst = parts.value[0] > months || (parts.value[1] <= months && order == DateOrder::DayFirst);
    const bool monthFirst = parts.value[1] > months || (parts.value[0] <= months && order == DateOrder::MonthFirst);
    if (dayFirst)
        return dateOf(year, parts.value[1], parts.value[0]);
    return monthFirst || parts.value[0] == parts.value[1] ? dateOf(year, parts.value[0], parts.value[1]) : unread;
}

/// "19 June 2026", "Fri, Jun 19th, 2026 10:00 GMT", "19-Jun-26".
class NamedMonth {
public:
    /// Nothing where no month is named.
    std::optional<DateValue> read(QStringView cell)
    {
        qsizetype at = 0;
        while (at < cell.size() && !(m_day && m_month && m_year)) {
            const qsizetype from = at;
            while (at < cell.size() && isDigit(cell[at]))
                ++at;
            if (at > from) {
                if (at < cell.size() && cell[at] == u':' && m_month && m_day) // a time in front of the year
                    while (at < cell.size() && !cell[at].isSpace())
                        ++at;
                else if (!takeNumber(cell.mid(from, at - from)))
                    return fault();
                continue;
            }
            while (at < cell.size() && cell[at].isLetter())
                ++at;
            if (at > from) {
                if (!takeWord(cell.mid(from, at - from)))
                    return fault();
                continue;
            }
            if (!cell[at].isSpace() && !QStringView(u",.-/'’").contains(cell[at]))
                return fault();
            ++at;
        }
        if (!m_day || !m_month || !m_year)
            return fault();
        return isTime(cell.mid(at).trimmed()) || isTime(cell.mid(at)) ? dateOf(*m_year, *m_month, *m_day) : unread;
    }

private:
    std::optional<DateValue> fault() const { return m_month ? std::optional(unread) : std::nullopt; }

    bool takeNumber(QStringView digits)
    {
        if (digits.size() == 4 && !m_year)
            m_year = digits.toInt();
        else if (digits.size() <= 2 && !m_day)
            m_day = digits.toInt();
        else if (digits.size() == 2 && m_day && m_month && !m_year)
            m_year = fullYear(digits.toInt(), 2);
        else
            return false;
        return true;
    }
    bool takeWord(QStringView word)
    {
        constexpr std::array others{u"st", u"nd", u"rd", u"th", u"of", u"de", u"del", u"posted", u"on", u"t", u"er"};
        if (std::any_of(others.begin(), others.end(), [word](QStringView other) { return word == other; }))
            return true;
        if (const int month = monthOfWord(word); month > 0 && !m_month) {
            m_month = month;
            return true;
        }
        return isWeekday(word);
    }

    std::optional<int> m_day;
    std::optional<int> m_month;
    std::optional<int> m_year;
};

/// "20240603T101112Z"; nothing for others.
std::optional<DateValue> readCompact(QStringView cell)
{
    constexpr qsizetype date = 8;
    const auto digits = [](QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); };
    if (cell.size() < date + 5 || cell[date] != u'T' || !digits(cell.first(date)) || !digits(cell.sliced(date + 1, 4)))
        return std::nullopt;
    return dateOf(cell.first(4).toInt(), cell.sliced(4, 2).toInt(), cell.sliced(6, 2).toInt());
}

/// With hyphens in place of the signs for year and month: Chinese, Japanese and Korean; others as they are.
QString withoutDateSigns(QStringView cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]"));
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return {};
    return match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3)
        + cell.sliced(match.capturedEnd()).toString();
}

DateValue before(QDate extracted, Ago ago)
{
    return extracted.isValid() ? inRange(extracted.addMonths(-ago.months).addDays(-ago.days))
                               : DateValue{{}, DateProblem::Relative};
}

} // namespace

DateValue readDateCell(QStringView cell, DateOrder order, QDate extracted)
{
    cell = cell.trimmed();
    if (isNullText(cell))
        return {{}, DateProblem::Empty};
    constexpr qsizetype longest = 100;
    if (cell.size() > longest)
        return unread;
    if (const auto date = readNumber(cell))
        return *date;
    if (const auto date = readCompact(cell))
        return *date;
    if (const auto parts = numericParts(cell))
        return readParts(*parts, order);
    if (const QString plain = withoutDateSigns(cell); !plain.isEmpty())
        if (const auto parts = numericParts(plain))
            return readParts(*parts, order);
    const QString words = cell.toString().toLower();
    if (const auto date = NamedMonth().read(words))
        return *date;
    if (const auto ago = readAgo(words))
        return before(extracted, *ago);
    return unread;
}

} // namespace rolescope::importer::feed
