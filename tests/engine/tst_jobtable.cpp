// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobindex.h"
#include "engine/jobtablebuilder.h"
#include "engine/salaryscale.h"

#include <QDate>
#include <QTest>

using namespace rolescope;
using domain::JobId;
using domain::Level;
using domain::RoleId;
using domain::SkillId;
using engine::JobRow;
using engine::JobTable;

namespace {

engine::TitleInfo readTitle(const QString &title)
{
    return {title.contains(QLatin1String("Scientist")) ? RoleId(5) : RoleId(),
            title.startsWith(QLatin1String("Senior")) ? Level::Senior : Level::Unknown};
}

JobRow row(qint64 id, QStringView title)
{
    JobRow row;
    row.id = JobId(id);
    row.title = title;
    return row;
}

std::shared_ptr<const JobTable> table(const std::vector<JobRow> &rows)
{
    engine::JobTableBuilder builder;
    for (const JobRow &row : rows)
        builder.add(row);
    return builder.build(readTitle);
}

std::vector<qint64> idsOf(const JobTable &table, const std::vector<quint32> &rows)
{
    std::vector<qint64> ids;
    for (const quint32 row : rows)
        ids.push_back(table.id(row).value);
    return ids;
}

} // namespace

class tst_jobtable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAdded()
    {
        const std::vector<SkillId> skills{SkillId(30), SkillId(4), SkillId(30)};
        JobRow job = row(42, u"Senior Data Scientist");
        job.employer = u"Acme";
        job.place = u"Austin, TX";
        job.country = u"US";
        job.remote = domain::Remote::Hybrid;
        job.type = domain::JobType::Internship;
        job.currency = u"USD";
        job.yearly = {100000, std::nullopt};
        job.postedDay = static_cast<qint32>(QDate(2025, 3, 1).toJulianDay());
        job.skills = skills;
        const auto jobs = table({row(7, {}), job});

        const auto at = jobs->rowOf(JobId(42));
        QVERIFY(at);
        QCOMPARE(jobs->id(*at), JobId(42));
        QCOMPARE(jobs->title(*at), QStringLiteral("Senior Data Scientist"));
        QCOMPARE(jobs->employer(*at), QStringLiteral("Acme"));
        QCOMPARE(jobs->place(*at), QStringLiteral("Austin, TX"));
        QCOMPARE(jobs->country(*at), QStringLiteral("US"));
        QCOMPARE(jobs->remote(*at), domain::Remote::Hybrid);
        QCOMPARE(jobs->type(*at), domain::JobType::Internship);
        QCOMPARE(jobs->currency(*at), QStringLiteral("USD"));
        QCOMPARE(jobs->yearly(*at), (domain::YearlySalary{100000, std::nullopt}));
        QCOMPARE(jobs->postedDay(*at), job.postedDay);
        QCOMPARE(jobs->skills(*at), (std::vector{SkillId(4), SkillId(30)})); // each once
        QCOMPARE(jobs->role(*at), RoleId(5));
        QVERIFY(!jobs->rowOf(JobId(8)));
        QVERIFY(!jobs->rowOf(JobId(43)));

        const quint32 empty = *jobs->rowOf(JobId(7));
        QVERIFY(jobs->title(empty).isEmpty() && jobs->employer(empty).isEmpty() && jobs->place(empty).isEmpty());
        QVERIFY(!jobs->yearly(empty).isKnown() && !jobs->postedDay(empty) && jobs->skills(empty).empty());
        QVERIFY(!jobs->role(empty).isValid());
    }

    void salariesAreYearlyByTheFactors()
    {
        domain::Job job;
        job.id = JobId(1);
        job.salary = {QStringLiteral("USD"), domain::Period::Hour, 3000, 4000};
        const domain::YearFactors factors{1'000, 260, 52, 12};
        engine::JobTableBuilder builder(factors);
        builder.add(engine::rowOf(job, factors));
        const auto jobs = builder.build([](const QString &) { return engine::TitleInfo(); });
        QCOMPARE(jobs->yearly(0), (domain::YearlySalary{30'000, 40'000}));
        QCOMPARE(jobs->columns().yearFactors, factors);
        QVERIFY(jobs->columns().hasPeriod(domain::Period::Hour));
        QVERIFY(!jobs->columns().hasPeriod(domain::Period::Month));
        QCOMPARE(engine::rowOf(job).yearly, (domain::YearlySalary{62'400, 83'200}));
    }

    void aStatedLevelBeatsTheTitles()
    {
        JobRow stated = row(1, u"Senior Scientist");
        stated.statedLevel = Level::Entry;
        const auto jobs = table({stated, row(2, u"Senior Scientist"), row(3, u"Scientist")});
        const auto at = [&](qint64 id) { return *jobs->rowOf(JobId(id)); };
        QCOMPARE(jobs->level(at(1)), Level::Entry);
        QVERIFY(!jobs->levelIsInferred(at(1)));
        QCOMPARE(jobs->level(at(2)), Level::Senior);
        QCOMPARE(jobs->statedLevel(at(2)), Level::Unknown);
        QVERIFY(jobs->levelIsInferred(at(2)));
        QCOMPARE(jobs->level(at(3)), Level::Unknown);
        QVERIFY(!jobs->levelIsInferred(at(3)));
    }

    void titlesAreReadOnceEach()
    {
        engine::JobTableBuilder builder;
        for (qint64 id = 1; id <= 100; ++id)
            builder.add(row(id, id % 2 ? u"Analyst" : u"Scientist"));
        int read = 0;
        const auto jobs = builder.build([&read](const QString &title) {
            ++read;
            return readTitle(title);
        });
        QCOMPARE(read, 2);
        QCOMPARE(jobs->jobsOfRole(RoleId(5)), 50U);
        QCOMPARE(jobs->jobsOfRole(RoleId()), 50U);
        QCOMPARE(jobs->jobsByTitle(), (std::vector<quint32>{0, 50, 50}));
    }

    void aSalaryWithoutCurrencyIsUnknown()
    {
        JobRow job = row(1, u"Analyst");
        job.yearly = {100000, 120000};
        const auto jobs = table({job});
        QVERIFY(!jobs->yearly(0).isKnown());
        QVERIFY(jobs->mostFrequentCurrency().isEmpty());
        domain::FilterSpec spec;
        spec.salaryFrom = 50000;
        spec.showUnknownSalary = false;
        const auto answer = engine::JobIndex(jobs).answer(spec);
        QCOMPARE(answer->hiddenBy(domain::HiddenKey::SalaryUnknown), 1U);
    }

    void stretchedIdsAreKept()
    {
        const qint64 far = qint64(1) << 60;
        const auto jobs = table({row(far, u"B"), row(3, u"A")});
        QCOMPARE(jobs->id(*jobs->rowOf(JobId(far))).value, far);
        QCOMPARE(jobs->id(*jobs->rowOf(JobId(3))).value, 3);
    }

    void ordersBySalaryThenTitleThenId()
    {
        const auto paid = [](qint64 id, QStringView title, std::optional<qint32> low, std::optional<qint32> high) {
            JobRow job = row(id, title);
            job.currency = u"USD";
            job.yearly = {low, high};
            return job;
        };
        const auto jobs = table({row(9, u"A"), paid(5, u"B", 1000, 2000), paid(4, u"b", 1000, 2000), row(8, {}),
                                 paid(3, u"B", 1, 2000), paid(2, u"A", 3000, {}), paid(1, u"Z", {}, 2500)});
        engine::JobIndex index(jobs);
        // "B" and "b" read alike but are two titles: capitals first.
        QCOMPARE(idsOf(*jobs, index.answer({})->rows), (std::vector<qint64>{2, 1, 3, 5, 4, 9, 8}));
        engine::Order upwards;
        upwards.key = engine::SortKey::Salary;
        QCOMPARE(idsOf(*jobs, index.answer({}, upwards)->rows), (std::vector<qint64>{3, 5, 4, 1, 2, 9, 8}));
    }

    void aAndBComeFirst()
    {
        const auto jobs = table({row(1, u"Analyst"), row(2, u"Scientist"), row(3, u"Analyst"), row(4, u"Scientist")});
        engine::Order order;
        order.first = {RoleId(77), RoleId(5)}; // a role without jobs does no harm
        QCOMPARE(idsOf(*jobs, engine::JobIndex(jobs).answer({}, order)->rows), (std::vector<qint64>{2, 4, 1, 3}));
    }

    void wordsMayBeSpreadOverTitleAndEmployer()
    {
        JobRow a = row(1, u"Data Scientist");
        a.employer = u"Élan Labs";
        JobRow b = row(2, u"Elan Scientist");
        const auto jobs = table({a, b});
        engine::JobIndex index(jobs);
        const auto found = [&](const QString &text) {
            domain::FilterSpec spec;
            spec.text = text;
            return index.answer(spec)->shown;
        };
        QCOMPARE(found(QStringLiteral("elan sci")), 2U);
        QCOMPARE(found(QStringLiteral("lab DATA")), 1U);
        QCOMPARE(found(QStringLiteral("cientist")), 0U); // not at a word's start
        const QString many = QStringLiteral("elan scientist ").repeated(40);
        QCOMPARE(found(many), 2U);
        QCOMPARE(found(many + QStringLiteral("zebra")), 0U);
    }

    void jobsWithManySkillsAreFound()
    {
        std::vector<std::vector<SkillId>> skills(300);
        std::vector<JobRow> rows;
        for (size_t i = 0; i < skills.size(); ++i) {
            for (size_t s = 1; s <= i; ++s)
                skills[i].push_back(SkillId(static_cast<qint64>(s)));
            rows.push_back(row(static_cast<qint64>(i) + 1, u"Analyst"));
            rows.back().skills = skills[i];
        }
        engine::JobIndex index(table(rows));
        for (qint64 wanted = 1; wanted < 300; wanted += 7) {
            domain::FilterSpec spec;
            spec.skills = {SkillId(1), SkillId(wanted)};
            QCOMPARE(index.answer(spec)->shown, static_cast<quint32>(300 - wanted));
            QCOMPARE(index.answer(spec)->facets.skills.front(), static_cast<quint32>(300 - wanted));
        }
    }

    void salaryBinsAreRoundAndFew()
    {
        std::vector<qint32> top;
        for (qint32 salary = 300000; salary >= 40000; salary -= 1000)
            top.push_back(salary);
        const engine::SalaryScale scale = engine::salaryScale(top);
        QCOMPARE(scale.step, 20000);
        QCOMPARE(scale.first, 40000);
        QCOMPARE(scale.bins, quint16(13));
        QCOMPARE(scale.bin(0), quint16(0));
        QCOMPARE(scale.bin(119999), quint16(3));
        QCOMPARE(scale.bin(120000), quint16(4));
        QCOMPARE(scale.bin(2000000000), quint16(12));
        QCOMPARE(engine::salaryScale({}).bins, quint16(0));
        QCOMPARE(engine::salaryScale({5}).bins, quint16(1));
        QVERIFY(engine::salaryScale({std::numeric_limits<qint32>::max(), 0}).bins <= 22);
        // Low ones are in it as long as they are near.
        top.push_back(10000);
        QCOMPARE(engine::salaryScale(top).first, 0);
        top.back() = 40000;
        for (int slip = 0; slip < 2; ++slip)
            top.push_back(120);
        QCOMPARE(engine::salaryScale(top).first, 0);
        for (qint32 &salary : top)
            salary = salary < 1000 ? salary : salary + 200000;
        QCOMPARE(engine::salaryScale(top).first, 240000);
    }

    void mostFrequentValuesComeFirst()
    {
        QCOMPARE(engine::mostFrequent({9, 2, 0, 5, 2}, 10), (std::vector<quint32>{3, 1, 4}));
        QCOMPARE(engine::mostFrequent({9, 2, 0, 5, 2}, 1), (std::vector<quint32>{3}));
        QCOMPARE(engine::mostFrequent({}, 3), std::vector<quint32>());
    }
};

QTEST_APPLESS_MAIN(tst_jobtable)
#include "tst_jobtable.moc"
