// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "generator/jobgenerator.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QSet>
#include <QTest>

using namespace rolescope;
using generator::JobGenerator;

namespace {

QByteArray fingerprint(quint64 seed, int jobs)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    JobGenerator generator(seed);
    for (int i = 0; i < jobs; ++i) {
        const domain::Job job = generator.next();
        out << job.id.value << job.title << job.employer << job.place << job.country << quint8(job.statedLevel)
            << quint8(job.type) << quint8(job.remote) << job.salary.currency << quint8(job.salary.period)
            << job.salary.low.value_or(-1) << job.salary.high.value_or(-1) << job.posted;
        for (const domain::SkillId skill : job.skills)
            out << skill.value;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

class tst_generator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameJobsOnEveryMachine()
    {
        QCOMPARE(fingerprint(1, 2000), QByteArray("eecba0f162623351"));
        QVERIFY(fingerprint(2, 100) != fingerprint(1, 100));
    }

    void namesDiffer()
    {
        const auto distinct = [](const std::vector<QString> &names) {
            return QSet<QString>(names.begin(), names.end()).size();
        };
        QCOMPARE(distinct(generator::roleNames(200)), 200);
        QCOMPARE(distinct(generator::employerNames(20000)), 20000);
        QCOMPARE(distinct(generator::skillNames(400)), 400);
        QCOMPARE(distinct(generator::currencyCodes()), 25);
        QSet<QString> places;
        for (const generator::PlaceName &name : generator::placeNames(5000))
            places.insert(name.place + QLatin1Char('|') + name.country);
        QCOMPARE(places.size(), 5000);
    }

    void jobsHaveTheAgreedShape()
    {
        JobGenerator generator(3);
        constexpr int count = 50000;
        size_t skills = 0;
        int withoutSalary = 0, withoutDate = 0, withoutRole = 0, openTop = 0;
        QSet<QString> currencies, employers;
        QSet<int> months, levels, types, remotes;
        QSet<qint64> roles, skillIds;
        for (int i = 0; i < count; ++i) {
            const domain::Job job = generator.next();
            skills += job.skills.size();
            for (const domain::SkillId skill : job.skills)
                skillIds.insert(skill.value);
            withoutSalary += !domain::yearly(job.salary).isKnown();
            openTop += job.salary.low && !job.salary.high;
            withoutDate += !job.posted.isValid();
            if (job.posted.isValid())
                months.insert(job.posted.year() * 12 + job.posted.month());
            currencies.insert(job.salary.currency);
            employers.insert(job.employer);
            levels.insert(int(job.statedLevel));
            types.insert(int(job.type));
            remotes.insert(int(job.remote));
            const domain::RoleId role = generator.meaningOf(job.title).role;
            withoutRole += !role.isValid();
            roles.insert(role.value);
            if (role.isValid())
                QVERIFY(job.title.contains(generator.roles()[size_t(role.value) - 1]));
        }
        QVERIFY(skills > 7.5 * count && skills < 8.5 * count);
        QCOMPARE(skillIds.size(), 400);
        QCOMPARE(months.size(), 120);
        QCOMPARE(currencies.size(), 26); // and "not stated"
        QCOMPARE(levels.size(), 5);
        QCOMPARE(types.size(), 7);
        QCOMPARE(remotes.size(), 4);
        QCOMPARE(roles.size(), 201);
        QVERIFY(employers.size() > 5000);
        QVERIFY(withoutSalary > count / 10 && withoutSalary < count / 3);
        QVERIFY(withoutDate > 0 && openTop > 0 && withoutRole > 0);
    }
};

QTEST_APPLESS_MAIN(tst_generator)
#include "tst_generator.moc"
