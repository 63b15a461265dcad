// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobtables.h"

#include "engine/jobtablebuilder.h"
#include "text/titlereader.h"

#include <tuple>

namespace rolescope::test {

using namespace domain;

namespace {

std::shared_ptr<const Catalog> catalog()
{
    auto c = std::make_shared<Catalog>();
    c->roles = {{dataScientist, QStringLiteral("Data Scientist"), {}, {}},
                {dataSpecialist, QStringLiteral("Data Specialist"), {}, {}},
                {machineLearningEngineer, QStringLiteral("Machine Learning Engineer"), {}, {}}};
    for (int i = 1; i <= 12; ++i)
        c->skills.push_back(
            {SkillId(i), QStringLiteral("skill-%1").arg(i), QStringLiteral("Skill %1").arg(i), {}, {}, {}});
    return c;
}

struct Ad {
    QString title;
    QString employer;
    QString place;
    QString country;
    Level level = Level::Unknown;
    JobType type = JobType::Unknown;
    QString currency;
    YearlySalary yearly;
    Remote remote = Remote::Unknown;
    std::vector<SkillId> skills;
};

workspace::Snapshot snapshotOf(const std::vector<Ad> &ads)
{
    workspace::Snapshot snapshot;
    snapshot.catalog = catalog();
    const text::TitleReader reader(*snapshot.catalog);
    engine::JobTableBuilder builder;
    qint64 id = 0;
    for (const Ad &ad : ads) {
        engine::JobRow row;
        row.id = JobId(++id);
        row.title = ad.title;
        row.employer = ad.employer;
        row.place = ad.place;
        row.country = ad.country;
        row.statedLevel = ad.level;
        row.type = ad.type;
        row.remote = ad.remote;
        row.currency = ad.currency;
        row.yearly = ad.yearly;
        row.skills = ad.skills;
        builder.add(row);
    }
    snapshot.jobs = builder.build([&reader](const QString &title) {
        const text::TitleReading reading = reader.read(title);
        return engine::TitleInfo{reading.role, reading.level};
    });
    return snapshot;
}

} // namespace

workspace::Snapshot fiveJobs()
{
    const QString usd = QStringLiteral("USD");
    const QString remote = QStringLiteral("Remote (anywhere in the U.S.)");
    const QString seattle = QStringLiteral("Seattle, Washington, USA");
    return snapshotOf({
        {QStringLiteral("Data Engineer"),
         QStringLiteral("murmuration"),
         remote,
         {},
         Level::Mid,
         JobType::FullTime,
         usd,
         {100'000, 130'000},
         Remote::Remote,
         {}},
        {QStringLiteral("Senior Data Scientist"),
         QStringLiteral("murmuration"),
         remote,
         {},
         Level::Senior,
         JobType::FullTime,
         usd,
         {120'000, 150'000},
         Remote::Remote,
         {}},
        {QStringLiteral("Asst/Assoc Professor of Applied Mathematics & Artificial Intelligence"),
         QStringLiteral("Rochester Institute of Technology"),
         QStringLiteral("Rochester, NY"),
         {},
         Level::Mid,
         JobType::FullTime,
         usd,
         {75'000, 150'000},
         Remote::Unknown,
         {}},
        {QStringLiteral("Cloud Consultant Intern, AWS Professional Services"),
         QStringLiteral("Amazon.com"),
         seattle,
         {},
         Level::Entry,
         JobType::Internship,
         usd,
         {85'000, 185'000},
         Remote::Unknown,
         {}},
        {QStringLiteral("Software Development Engineer Intern, Student Veteran Opportunity"),
         QStringLiteral("Amazon.com"),
         seattle,
         {},
         Level::Entry,
         JobType::Internship,
         usd,
         {95'000, 192'000},
         Remote::Unknown,
         {}},
    });
}

workspace::Snapshot thirtyJobs()
{
    const QStringList titles{QStringLiteral("Data Scientist"), QStringLiteral("Senior Machine Learning Engineer"),
                             QStringLiteral("Data Specialist"), QStringLiteral("Analyst"), hostileTitle};
    const QStringList places{QStringLiteral("Austin, TX"),
                             QStringLiteral("Boston, MA"),
                             QStringLiteral("Denver, CO"),
                             QStringLiteral("Houston, TX"),
                             QStringLiteral("New York, NY"),
                             QStringLiteral("Seattle, WA"),
                             QString()};
    std::vector<Ad> ads;
    for (int i = 0; i < 30; ++i) {
        Ad ad;
        ad.title = titles[i % 5];
        ad.employer = QStringLiteral("Example %1").arg(QChar(u'A' + i % 7));
        ad.place = places[i % 7];
        ad.level = i % 4 == 3 ? Level::Unknown : allLevels[size_t(i % 3)];
        ad.type = i % 6 == 5 ? JobType::Unknown : i % 2 ? JobType::FullTime : JobType::Contract;
        if (i % 10 != 9) {
            ad.currency = i % 9 == 8 ? QStringLiteral("EUR") : QStringLiteral("USD");
            ad.yearly = {60'000 + i * 5'000, 80'000 + i * 7'000};
            if (i == 4)
                ad.yearly.high.reset();
        }
        for (int s = 1; s <= 12; ++s) {
            if ((i + s) % (s + 1) == 0)
                ad.skills.push_back(SkillId(s));
        }
        ads.push_back(ad);
    }
    return snapshotOf(ads);
}

workspace::Snapshot alikePlaces()
{
    const std::vector<std::pair<QString, QString>> places{{QStringLiteral("Remote"), {}},
                                                          {QStringLiteral("Remote (US)"), {}},
                                                          {QStringLiteral("Springfield"), QStringLiteral("US")},
                                                          {QStringLiteral("Springfield"), QStringLiteral("CA")},
                                                          {QStringLiteral("York"), QStringLiteral("GB")},
                                                          {QStringLiteral("New York"), QStringLiteral("US")},
                                                          {QStringLiteral("AT&T Park"), {}},
                                                          {{}, QStringLiteral("US")},
                                                          {QStringLiteral("Austin"), QStringLiteral("US")},
                                                          {QStringLiteral("Austin, TX"), QStringLiteral("US")},
                                                          {QStringLiteral("Boston"), {}},
                                                          {QStringLiteral("boston"), {}},
                                                          {QStringLiteral("Zürich"), QStringLiteral("CH")}};
    std::vector<Ad> ads;
    for (size_t place = 0; place < places.size(); ++place) {
        for (size_t i = place; i < places.size(); ++i) {
            Ad ad;
            ad.title = QStringLiteral("Data Scientist");
            std::tie(ad.place, ad.country) = places[place];
            ad.level = place % 2 == 0 ? Level::Senior : Level::Mid;
            ad.skills = {SkillId(qint64(1 + place % 12))};
            ads.push_back(ad);
        }
    }
    return snapshotOf(ads);
}

workspace::Snapshot manyJobs(quint32 count)
{
    workspace::Snapshot snapshot;
    snapshot.catalog = catalog();
    engine::JobTableBuilder builder;
    builder.reserve(count);
    const QString title = QStringLiteral("Data Scientist");
    const QString other = QStringLiteral("Analyst");
    const QString usd = QStringLiteral("USD");
    for (quint32 i = 0; i < count; ++i) {
        engine::JobRow row;
        row.id = JobId(i + 1);
        row.title = i % 3 == 0 ? QStringView(title) : QStringView(other);
        row.currency = usd;
        row.yearly = {qint32(40'000 + i % 1000 * 100), qint32(60'000 + i % 1000 * 150)};
        row.statedLevel = allLevels[i % 5];
        builder.add(row);
    }
    snapshot.jobs = builder.build([&](const QString &text) {
        return engine::TitleInfo{text == title ? dataScientist : RoleId(), Level::Unknown};
    });
    return snapshot;
}

workspace::Snapshot noJobs() { return snapshotOf({}); }

} // namespace rolescope::test
