// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtablebuilder.h"

#include "engine/scan.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace rolescope::engine {
namespace {

constexpr QByteArrayView separator("\xe2\x80\xa9"); // placeSeparator
constexpr quint32 narrowLimit = std::numeric_limits<quint16>::max();

qint32 amount(std::optional<qint32> value) { return value && *value >= 0 ? *value : noSalary; }

template <typename T, typename NewCodes>
void renumber(std::vector<T> &column, const NewCodes &newCodes)
{
    for (T &code : column)
        code = static_cast<T>(newCodes[code]);
}

/// The coder's texts in order, and the column with the codes they got.
template <typename T>
Dictionary sorted(TextCoder &coder, std::vector<T> &column)
{
    std::vector<quint32> newCodes;
    Dictionary dictionary(coder.takeTexts(), newCodes);
    renumber(column, newCodes);
    return dictionary;
}

/// Takes `column` along, so that only one column is held twice at a time.
template <typename T>
std::vector<T> inOrder(std::vector<T> &&column, const std::vector<quint32> &order)
{
    const std::vector<T> from = std::move(column);
    std::vector<T> sorted(from.size());
    for (size_t i = 0; i < order.size(); ++i)
        sorted[i] = from[order[i]];
    return sorted;
}

/// The default order as one number: salary downwards, unknown last, then title, not stated last.
quint64 sortKey(const JobColumns &c, quint32 row)
{
    const qint32 top = c.topSalary(row);
    const quint64 salary = top == noSalary ? std::numeric_limits<quint32>::max()
                                           : static_cast<quint32>(std::numeric_limits<qint32>::max() - top);
    const quint64 title = c.title[row] == 0 ? std::numeric_limits<quint32>::max() : c.title[row];
    return salary << 32 | title;
}

quint16 mostFrequent(const std::vector<quint16> &currency, quint32 distinct)
{
    std::vector<quint32> counts(distinct, 0);
    for (const quint16 code : currency)
        ++counts[code];
    if (distinct < 2)
        return 0;
    return static_cast<quint16>(std::max_element(counts.begin() + 1, counts.end()) - counts.begin());
}

} // namespace

JobRow rowOf(const domain::Job &job, const domain::YearFactors &factors)
{
    JobRow row;
    row.id = job.id;
    row.title = job.title;
    row.employer = job.employer;
    row.place = job.place;
    row.country = job.country;
    row.statedLevel = job.statedLevel;
    row.remote = job.remote;
    row.type = job.type;
    row.currency = job.salary.currency;
    if (job.salary.isKnown())
        row.period = job.salary.period;
    row.yearly = domain::yearly(job.salary, factors);
    if (job.posted.isValid())
        row.postedDay = static_cast<qint32>(job.posted.toJulianDay());
    row.skills = job.skills;
    row.hasText = !job.description.isEmpty();
    return row;
}

JobTableBuilder::JobTableBuilder(const domain::YearFactors &factors) : m_currencies(narrowLimit)
{
    m_raw.yearFactors = factors;
    m_raw.days.assign(1, 0);
    m_raw.firstSkill.assign(1, 0);
}

void JobTableBuilder::reserve(quint32 rows)
{
    m_ids.reserve(rows);
    for (auto *column : {&m_raw.title, &m_raw.employer, &m_raw.place})
        column->reserve(rows);
    m_raw.currency.reserve(rows);
    m_raw.day.reserve(rows);
    m_raw.low.reserve(rows);
    m_raw.high.reserve(rows);
    m_raw.stated.reserve(rows);
    m_raw.firstSkill.reserve(rows + 1);
    m_raw.withText.reserve(rows);
}

quint16 JobTableBuilder::dayCode(std::optional<qint32> day)
{
    if (!day)
        return 0;
    const auto known = m_dayCodes.constFind(*day);
    if (known != m_dayCodes.constEnd())
        return *known;
    if (m_raw.days.size() >= narrowLimit)
        return 0; // 179 years of days: dates of that kind are no job's date
    const auto code = static_cast<quint16>(m_raw.days.size());
    m_raw.days.push_back(*day);
    m_dayCodes.insert(*day, code);
    return code;
}

void JobTableBuilder::addSkills(std::span<const domain::SkillId> skills)
{
    for (const domain::SkillId skill : skills) {
        auto code = m_skillCodes.constFind(skill.value);
        if (code == m_skillCodes.constEnd()) {
            if (m_raw.skills.size() == narrowLimit)
                continue; // more skills than any vocabulary holds
            code = m_skillCodes.insert(skill.value, static_cast<quint16>(m_raw.skills.size()));
            m_raw.skills.push_back(skill);
        }
        m_raw.skillCodes.push_back(*code);
    }
    m_raw.firstSkill.push_back(static_cast<quint32>(m_raw.skillCodes.size()));
}

void JobTableBuilder::add(const JobRow &row)
{
    const QByteArray texts[] = {row.title.toUtf8(), row.employer.toUtf8(), row.place.toUtf8(), row.country.toUtf8(),
                                row.currency.toUtf8()};
    add(Utf8JobRow{row.id, texts[0], texts[1], texts[2], texts[3], row.statedLevel, row.remote, row.type, texts[4],
                   row.period, row.yearly, row.postedDay, row.skills, row.hasText});
}

void JobTableBuilder::add(const Utf8JobRow &row)
{
    m_ids.push_back(row.id.value);
    m_raw.title.push_back(m_titles.code(row.title));
    m_raw.employer.push_back(m_employers.code(row.employer));
    m_placeText.resize(0); // keeps its room
    if (!row.place.isEmpty() || !row.country.isEmpty())
        m_placeText.append(row.place).append(separator).append(row.country);
    m_raw.place.push_back(m_places.code(m_placeText));
    const auto currency = static_cast<quint16>(m_currencies.code(row.currency));
    m_raw.currency.push_back(currency);
    m_raw.low.push_back(currency == 0 ? noSalary : amount(row.yearly.low));
    m_raw.high.push_back(currency == 0 ? noSalary : amount(row.yearly.high));
    m_raw.periods |= static_cast<quint8>(1U << static_cast<unsigned>(row.period));
    m_raw.day.push_back(dayCode(row.postedDay));
    m_raw.stated.push_back(packed(row.statedLevel, row.type, row.remote));
    addSkills(row.skills);
    m_raw.withText.push_back(row.hasText || !row.skills.empty());
}

void JobTableBuilder::sortDictionaries(JobColumns &into)
{
    // Independent of each other: whoever is free takes the next.
    const std::array<std::function<void()>, 4> columns{
        [&] { into.titles = sorted(m_titles, m_raw.title); },
        [&] { into.employers = sorted(m_employers, m_raw.employer); },
        [&] { into.places = sorted(m_places, m_raw.place); },
        [&] { into.currencies = sorted(m_currencies, m_raw.currency); },
    };
    std::atomic<size_t> next = 0;
    onWorkers(static_cast<quint32>(m_ids.size()), [&](int) {
        for (size_t i = next++; i < columns.size(); i = next++)
            columns[i]();
    });
    for (quint32 code = 0; code < into.places.size(); ++code) {
        const QString &text = into.places.text(code);
        const qsizetype cut = text.lastIndexOf(placeSeparator);
        into.placeNames.push_back(text.left(std::max<qsizetype>(cut, 0)));
        into.countryNames.push_back(text.mid(cut + 1));
    }
    into.mostFrequentCurrency = mostFrequent(m_raw.currency, into.currencies.size());
}

void JobTableBuilder::sortDays(JobColumns &into)
{
    std::vector<quint32> order(m_raw.days.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin() + 1, order.end(), [this](quint32 a, quint32 b) { return m_raw.days[a] < m_raw.days[b]; });
    std::vector<quint16> newCodes(order.size());
    into.months.assign(1, Month());
    for (quint32 code = 0; code < order.size(); ++code) {
        newCodes[order[code]] = static_cast<quint16>(code);
        into.days.push_back(m_raw.days[order[code]]);
        if (code > 0) {
            const QDate date = QDate::fromJulianDay(into.days[code]);
            const Month month{date.year(), date.month()};
            if (into.months.size() == 1 || into.months.back() != month)
                into.months.push_back(month);
        }
        into.monthOfDay.push_back(static_cast<quint16>(into.months.size() - 1));
    }
    renumber(m_raw.day, newCodes);
}

void JobTableBuilder::sortSkills(JobColumns &into)
{
    std::vector<quint32> order(m_raw.skills.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_raw.skills[a] < m_raw.skills[b]; });
    std::vector<quint16> newCodes(order.size());
    for (quint32 code = 0; code < order.size(); ++code) {
        newCodes[order[code]] = static_cast<quint16>(code);
        into.skills.push_back(m_raw.skills[order[code]]);
    }
    renumber(m_raw.skillCodes, newCodes);
}

/// Settles the order of jobs with one salary and title by what they state, whatever the order of imports.
bool JobTableBuilder::isBefore(quint32 a, quint32 b) const
{
    const auto rank = [this](quint32 row) {
        return std::make_tuple(m_raw.employer[row], m_raw.place[row], m_raw.day[row], m_raw.low[row], m_raw.high[row],
                               m_raw.currency[row], m_raw.stated[row], m_ids[row]);
    };
    return rank(a) < rank(b);
}

void JobTableBuilder::sortRows(JobColumns &into)
{
    struct Entry {
        quint64 key;
        quint32 row;
    };
    std::vector<Entry> entries(m_ids.size());
    for (quint32 row = 0; row < entries.size(); ++row)
        entries[row] = {sortKey(m_raw, row), row};
    const auto before = [this](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : isBefore(a.row, b.row);
    };
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    std::atomic<int> next = 0;
    onWorkers(static_cast<quint32>(entries.size()), [&](int) {
        for (int half = next++; half < 2; half = next++)
            half == 0 ? std::sort(entries.begin(), middle, before) : std::sort(middle, entries.end(), before);
    });
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (auto a = entries.cbegin(), b = entries.cbegin() + (middle - entries.begin()), end = b;
         order.size() < entries.size();)
        order.push_back(b == entries.cend() || (a != end && before(*a, *b)) ? (a++)->row : (b++)->row);
    entries = {};

    into.size = static_cast<quint32>(order.size());
    std::vector<quint32> rowsById;
    if (std::is_sorted(m_ids.begin(), m_ids.end())) { // as a library gives them
        rowsById.resize(order.size());
        for (quint32 row = 0; row < order.size(); ++row)
            rowsById[order[row]] = row;
    }
    into.ids = IdColumn(inOrder(std::move(m_ids), order), std::move(rowsById));
    into.title = inOrder(std::move(m_raw.title), order);
    into.employer = inOrder(std::move(m_raw.employer), order);
    into.place = inOrder(std::move(m_raw.place), order);
    into.currency = inOrder(std::move(m_raw.currency), order);
    into.day = inOrder(std::move(m_raw.day), order);
    into.low = inOrder(std::move(m_raw.low), order);
    into.high = inOrder(std::move(m_raw.high), order);
    into.stated = inOrder(std::move(m_raw.stated), order);
    into.withText = inOrder(std::move(m_raw.withText), order);
    while (into.knownSalaries < into.size && into.topSalary(into.knownSalaries) != noSalary)
        ++into.knownSalaries;

    into.firstSkill.reserve(order.size() + 1);
    into.firstSkill.push_back(0);
    into.skillCodes.reserve(m_raw.skillCodes.size());
    for (const quint32 row : order) {
        const auto first =
            into.skillCodes.insert(into.skillCodes.end(), m_raw.skillCodes.begin() + m_raw.firstSkill[row],
                                   m_raw.skillCodes.begin() + m_raw.firstSkill[row + 1]);
        std::sort(first, into.skillCodes.end());
        into.skillCodes.erase(std::unique(first, into.skillCodes.end()), into.skillCodes.end());
        into.firstSkill.push_back(static_cast<quint32>(into.skillCodes.size()));
    }
}

std::shared_ptr<const JobTable> JobTableBuilder::build(const TitleReader &reader)
{
    auto columns = std::make_shared<JobColumns>();
    sortDictionaries(*columns);
    sortDays(*columns);
    sortSkills(*columns);
    sortRows(*columns);
    columns->yearFactors = m_raw.yearFactors;
    columns->periods = m_raw.periods;
    *this = JobTableBuilder();
    return std::make_shared<const JobTable>(std::move(columns), reader);
}

} // namespace rolescope::engine
