// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "randomjobs.h"

#include "engine/jobtablebuilder.h"
#include "text/fold.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace randomjobs {

using domain::FilterSpec;
using domain::Level;
using reference::PlainJob;

namespace {

template <typename T>
const T &oneOf(const std::vector<T> &values, QRandomGenerator &random)
{
    return values[random.bounded(static_cast<quint32>(values.size()))];
}

template <typename T, typename Draw>
std::vector<T> some(quint32 most, QRandomGenerator &random, Draw draw)
{
    std::vector<T> values;
    for (quint32 n = random.bounded(most + 1); n > 0; --n)
        values.push_back(draw());
    return values;
}

bool chance(int percent, QRandomGenerator &random) { return random.bounded(100) < percent; }

const std::vector<QString> titles{QStringLiteral("Data Scientist"),
                                  QStringLiteral("data scientist"),
                                  QStringLiteral("Dàta  Scientist"),
                                  QStringLiteral("Senior Data Scientist"),
                                  QStringLiteral("Machine-Learning Engineer"),
                                  QStringLiteral("C++ Developer"),
                                  QStringLiteral(".NET Engineer (Node.js)"),
                                  QStringLiteral("Head of Data"),
                                  QStringLiteral("Entry Analyst"),
                                  QStringLiteral("Straße Planner"),
                                  QStringLiteral("Senior"),
                                  QString()};
const std::vector<QString> employers{QStringLiteral("Acme Data"),
                                     QStringLiteral("acme data"),
                                     QStringLiteral("Élan Labs"),
                                     QStringLiteral("Node Works"),
                                     QStringLiteral("Acme Data Labs"),
                                     QStringLiteral("Bank of Straße"),
                                     QString()};
const std::vector<std::pair<QString, QString>> places{{QStringLiteral("Austin, TX"), QStringLiteral("US")},
                                                      {QStringLiteral("Austin"), QStringLiteral("US")},
                                                      {QStringLiteral("München"), QStringLiteral("DE")},
                                                      {QStringLiteral("Munchen"), QStringLiteral("DE")},
                                                      {QStringLiteral("York"), QStringLiteral("US")},
                                                      {QStringLiteral("York"), QStringLiteral("GB")},
                                                      {QStringLiteral("New York"), QStringLiteral("US")},
                                                      {QStringLiteral("US"), QString()},
                                                      {QString(), QStringLiteral("US")},
                                                      {QStringLiteral("Remote"), QString()},
                                                      {QStringLiteral("Remote (US)"), QString()},
                                                      {QString(), QString()}};
const std::vector<QString> currencies{QStringLiteral("USD"), QStringLiteral("USD"), QStringLiteral("EUR"),
                                      QStringLiteral("INR"), QString()};
const std::vector<QString> searches{
    QStringLiteral("data"),       QStringLiteral("DATA sci"), QStringLiteral("scientist acme"), QStringLiteral("c++"),
    QStringLiteral("node"),       QStringLiteral("net"),      QStringLiteral("learning"),       QStringLiteral("elan"),
    QStringLiteral("strasse"),    QStringLiteral("  "),       QStringLiteral("zebra"),          QStringLiteral("us"),
    QStringLiteral("munchen de"), QStringLiteral("austin"),   QStringLiteral("tx, austin"),     QStringLiteral("bank")};

qint32 amount(QRandomGenerator &random)
{
    if (chance(2, random))
        return chance(50, random) ? std::numeric_limits<qint32>::max() : 0;
    return (random.bounded(40) + 20) * 5000;
}

domain::PlaceValue placeValue(QRandomGenerator &random)
{
    if (chance(5, random))
        return {QStringLiteral("York"), QStringLiteral("gb")}; // nobody writes it so
    const auto &[place, country] = oneOf(places, random);
    return {place, country};
}
QString employerValue(QRandomGenerator &random)
{
    return chance(5, random) ? QStringLiteral("ACME data") : oneOf(employers, random);
}
domain::RoleId role(QRandomGenerator &random) { return domain::RoleId(random.bounded(6)); }
domain::SkillId skill(QRandomGenerator &random) { return domain::SkillId(1 + random.bounded(8)); }
Level level(QRandomGenerator &random) { return static_cast<Level>(1 + random.bounded(4)); }
domain::JobType type(QRandomGenerator &random) { return static_cast<domain::JobType>(random.bounded(7)); }
domain::Remote remote(QRandomGenerator &random) { return static_cast<domain::Remote>(random.bounded(4)); }
qint32 day(QRandomGenerator &random) { return 2459000 + random.bounded(90) * (chance(3, random) ? 500 : 1); }

engine::TitleInfo readTitle(const QString &title)
{
    engine::TitleInfo info;
    const QString folded = text::folded(title);
    if (folded.contains(QLatin1String("data")))
        info.role = domain::RoleId(folded.contains(QLatin1String("head")) ? 4 : 1);
    else if (folded.contains(QLatin1String("engineer")))
        info.role = domain::RoleId(2);
    else if (folded.contains(QLatin1String("developer")))
        info.role = domain::RoleId(3);
    if (folded.startsWith(QLatin1String("senior")))
        info.level = Level::Senior;
    else if (folded.startsWith(QLatin1String("entry")))
        info.level = Level::Entry;
    return info;
}

void setFilter(FilterSpec &spec, quint32 which, QRandomGenerator &random)
{
    const auto search = [&] { return oneOf(searches, random); };
    switch (which) {
    case 0: spec.roles = some<domain::RoleId>(2, random, [&] { return role(random); }); break;
    case 1: spec.exceptRoles = some<domain::RoleId>(2, random, [&] { return role(random); }); break;
    case 2: spec.levels = some<Level>(3, random, [&] { return level(random); }); break;
    case 3:
        spec.showUnknownLevel.reset();
        if (chance(70, random))
            spec.showUnknownLevel = chance(50, random);
        break;
    case 4:
        spec.salaryFrom.reset();
        if (chance(80, random))
            spec.salaryFrom = amount(random);
        break;
    case 5:
        spec.salaryTo.reset();
        if (chance(80, random))
            spec.salaryTo = amount(random);
        break;
    case 6: spec.strictSalary = chance(50, random); break;
    case 7:
        spec.showUnknownSalary = chance(50, random);
        spec.showKnownSalary = chance(70, random);
        break;
    case 8: spec.currency = chance(5, random) ? QStringLiteral("XXX") : oneOf(currencies, random); break;
    case 9: spec.showOtherCurrency = chance(50, random); break;
    case 10: spec.types = some<domain::JobType>(3, random, [&] { return type(random); }); break;
    case 11: spec.remotes = some<domain::Remote>(2, random, [&] { return remote(random); }); break;
    case 12: spec.places = some<QString>(2, random, search); break;
    case 13: spec.employers = some<QString>(2, random, search); break;
    case 14:
        spec.skills = some<domain::SkillId>(2, random, [&] { return skill(random); });
        if (chance(3, random))
            spec.skills.push_back(domain::SkillId(99));
        break;
    case 15:
        spec.text = chance(70, random) ? search() : QString();
        spec.inDescriptions = chance(40, random);
        spec.describedBy.reset();
        if (chance(70, random)) { // what a library would answer; ids of no job are among them
            auto ids = std::make_shared<std::vector<domain::JobId>>();
            for (qint64 id = 1; id < 700; id += 1 + random.bounded(9))
                ids->push_back(domain::JobId(id));
            spec.describedBy = std::move(ids);
        }
        break;
    case 16: spec.placeValues = some<domain::PlaceValue>(2, random, [&] { return placeValue(random); }); break;
    case 17: spec.employerValues = some<QString>(2, random, [&] { return employerValue(random); }); break;
    case 18: spec.withText = chance(50, random); break;
    case 19:
        spec.ranges = static_cast<domain::SalaryRanges>(random.bounded(4));
        spec.wideRange =
            spec.ranges == domain::SalaryRanges::Wide ? 1 + random.bounded(100) / 100.0 : FilterSpec().wideRange;
        spec.topFrom.reset();
        spec.topBelow.reset();
        if (chance(50, random))
            spec.topFrom = amount(random);
        if (chance(50, random))
            spec.topBelow = amount(random);
        break;
    default:
        spec.postedAfter.reset();
        if (chance(80, random))
            spec.postedAfter = QDate::fromJulianDay(day(random));
    }
}

constexpr quint32 filters = 21;

} // namespace

std::vector<PlainJob> jobs(quint32 count, int kind, QRandomGenerator &random)
{
    const int unstated = kind == 2 ? 80 : 5;
    std::vector<PlainJob> jobs(count);
    for (quint32 i = 0; i < count; ++i) {
        PlainJob &job = jobs[i];
        job.id = domain::JobId(kind == 1 ? qint64(1) + qint64(i) * 100'000'000'003 : i + 1);
        job.title = oneOf(titles, random);
        if (kind == 1 && !job.title.isEmpty())
            job.title += QLatin1Char(' ') + QString::number(random.bounded(count));
        const auto stated = [&] { return !chance(unstated, random); };
        if (stated())
            job.employer = oneOf(employers, random);
        if (stated())
            std::tie(job.place, job.country) = oneOf(places, random);
        if (stated())
            job.statedLevel = static_cast<Level>(random.bounded(5));
        if (stated())
            job.remote = remote(random);
        if (stated())
            job.type = type(random);
        if (stated())
            job.currency = oneOf(currencies, random);
        if (stated() && !job.currency.isEmpty()) {
            const qint32 a = amount(random);
            const qint32 b = amount(random);
            if (stated())
                job.yearly.low = chance(5, random) ? std::max(a, b) : std::min(a, b);
            if (stated())
                job.yearly.high = std::max(a, b);
        }
        if (stated())
            job.day = day(random);
        job.skills = some<domain::SkillId>(6, random, [&] { return skill(random); });
        job.hasText = chance(60, random);
        job.foldedTitle = text::folded(job.title);
        job.foldedEmployer = text::folded(job.employer);
        job.foldedPlace = text::folded(QString(job.place + QLatin1Char(' ') + job.country));
        const engine::TitleInfo info = readTitle(job.title);
        job.role = info.role;
        job.level = job.statedLevel == Level::Unknown ? info.level : job.statedLevel;
    }
    std::shuffle(jobs.begin(), jobs.end(), random);
    return jobs;
}

std::shared_ptr<const engine::JobTable> tableOf(const std::vector<PlainJob> &jobs)
{
    engine::JobTableBuilder builder;
    builder.reserve(static_cast<quint32>(jobs.size()));
    for (const PlainJob &job : jobs) {
        engine::JobRow row;
        row.id = job.id;
        row.title = job.title;
        row.employer = job.employer;
        row.place = job.place;
        row.country = job.country;
        row.statedLevel = job.statedLevel;
        row.remote = job.remote;
        row.type = job.type;
        row.currency = job.currency;
        row.yearly = job.yearly;
        row.postedDay = job.day;
        row.skills = job.skills;
        row.hasText = job.hasText;
        builder.add(row);
    }
    return builder.build(readTitle);
}

FilterSpec spec(QRandomGenerator &random)
{
    FilterSpec spec;
    for (quint32 n = random.bounded(5); n > 0; --n)
        setFilter(spec, random.bounded(filters), random);
    return spec;
}

FilterSpec step(FilterSpec spec, QRandomGenerator &random)
{
    setFilter(spec, random.bounded(filters), random);
    return spec;
}

engine::Order order(QRandomGenerator &random)
{
    engine::Order order;
    order.key = static_cast<engine::SortKey>(random.bounded(engine::sortKeyCount));
    order.descending = chance(50, random);
    if (chance(50, random))
        order.first = {domain::RoleId(2), domain::RoleId(1)};
    if (chance(50, random))
        order.roleNames = {domain::RoleId(3), domain::RoleId(1), domain::RoleId(4)};
    return order;
}

} // namespace randomjobs
