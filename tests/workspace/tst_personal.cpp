// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "storage/connection.h"
#include "storage/librarywriter.h"
#include "workspace/descriptions.h"
#include "workspace/library.h"
#include "workspace/personal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::workspace;

namespace {

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

/// Jobs that say much, little, and strange things.
std::vector<Job> jobs()
{
    Job plain;
    plain.title = u"Data Scientist"_qs;
    plain.employer = u"Müller & Söhne"_qs;
    plain.place = u"Köln"_qs;
    plain.country = u"DE"_qs;
    plain.remote = Remote::Hybrid;
    plain.type = JobType::Contract;
    plain.statedLevel = Level::Senior;
    plain.salary = {u"EUR"_qs, Period::Month, 400'000, 500'050};
    plain.posted = QDate(2024, 2, 29);
    plain.description = u"Python, SQL und Geduld."_qs;
    Job empty;
    empty.title = u"数据科学家 \U0001F680"_qs;
    Job noCurrency = plain;
    noCurrency.salary.currency.clear();
    noCurrency.place.clear();
    Job noPeriod = plain;
    noPeriod.salary.period = Period::Unknown;
    noPeriod.country.clear();
    Job open = plain;
    open.salary = {u"USD"_qs, Period::Hour, 1250, std::nullopt};
    open.posted = QDate(1, 1, 1);
    open.employer = u"müller & söhne"_qs;
    Job below = plain;
    below.salary = {u"USD"_qs, Period::Year, -5, 5};
    return {plain, empty, noCurrency, noPeriod, open, below};
}

} // namespace

class TestPersonal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columnsSayWhatTheJobsSay();
    void whatIsOwnStays();
    void descriptionsAreFoundAndIndexed();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
};

void TestPersonal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = require(Library::create(m_folder->filePath(u"l.rolescope"_qs), Library::Content::Empty));
    const auto file = require(storage::LibraryFile::open(m_library->path(), storage::OpenMode::ReadWrite));
    const auto connection = storage::Connection::open(file, storage::OpenMode::ReadWrite);
    const auto writer = storage::LibraryWriter::begin(**connection, {u"feed"_qs, u"jobs"_qs, "{}", {}});
    for (const Job &job : jobs())
        require((*writer)->addJob(job));
    require((*writer)->commit("{}"));
}

void TestPersonal::columnsSayWhatTheJobsSay()
{
    const Snapshot snapshot = require(m_library->load());
    const engine::JobTable &table = *snapshot.jobs;
    const std::vector<Job> all = jobs();
    QCOMPARE(table.size(), quint32(all.size()));
    for (quint32 row = 0; row < table.size(); ++row) {
        const Job job = require(m_library->job(table.id(row), *snapshot.catalog)).job;
        QCOMPARE(table.title(row), job.title);
        QCOMPARE(table.employer(row), job.employer);
        QCOMPARE(table.place(row), job.place);
        QCOMPARE(table.country(row), job.country);
        QCOMPARE(table.currency(row), job.salary.currency);
        QCOMPARE(table.statedLevel(row), job.statedLevel);
        QCOMPARE(table.type(row), job.type);
        QCOMPARE(table.remote(row), job.remote);
        QVERIFY(table.yearly(row) == yearly(job.salary));
        QCOMPARE(table.postedDay(row).has_value(), job.posted.isValid());
        if (job.posted.isValid())
            QCOMPARE(qint64(*table.postedDay(row)), job.posted.toJulianDay());
        QCOMPARE(table.rowOf(table.id(row)), std::optional(row));
    }
}

void TestPersonal::whatIsOwnStays()
{
    require(setStar(*m_library, JobId(2), true));
    require(setNote(*m_library, JobId(2), u"ask\nthem"_qs));
    require(saveView(*m_library, {u"Mine"_qs, "{}"}));
    require(addRecent(*m_library, {u"A"_qs, u"B"_qs}));
    const Personal personal = require(readPersonal(require(Library::open(m_library->path()))));
    QCOMPARE(personal.jobs.size(), size_t(1));
    QVERIFY(personal.jobs[0] == (JobMark{JobId(2), true, u"ask\nthem"_qs}));
    QVERIFY(personal.views == std::vector<SavedView>({{u"Mine"_qs, "{}"}}));
    QVERIFY(personal.recent == std::vector<RecentComparison>({{u"A"_qs, u"B"_qs}}));
    require(removeView(*m_library, u"Mine"_qs));
    QVERIFY(require(readPersonal(*m_library)).views.empty());
}

void TestPersonal::descriptionsAreFoundAndIndexed()
{
    const std::vector<JobId> wanted{JobId(1), JobId(3), JobId(4), JobId(5), JobId(6)};
    QVERIFY(require(jobsWithWords(*m_library, u"geduld PYT"_qs)) == wanted);
    std::vector<double> told;
    require(indexDescriptions(*m_library, {}, [&](double share) { told.push_back(share); }));
    QCOMPARE(told, std::vector<double>{1.0});
    QVERIFY(require(jobsWithWords(*m_library, u"geduld PYT"_qs)) == wanted);
    QVERIFY(require(jobsWithWords(*m_library, u"geduld java"_qs)).empty());
    std::stop_source stop;
    stop.request_stop();
    const auto tell = [&](double share) { told.push_back(share); };
    QVERIFY(indexDescriptions(*m_library, stop.get_token(), tell).ok()); // nothing is left to be stopped
    QCOMPARE(told.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestPersonal)
#include "tst_personal.moc"
