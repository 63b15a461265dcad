// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/check.h"
#include "storage/jobstore.h"
#include "storage/librarywriter.h"
#include "storage/personalstore.h"
#include "storage/undo.h"
#include "storagefixture.h"

#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

namespace {

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

enum class Rule { None, Skip, Update, Keep };

struct Ad {
    QString key;
    QString title;
};

} // namespace

/// Jobs of feeds that are imported again, by each rule of duplicates.
class TestJobKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSkippedDuplicateWaits();
    void amongSkippedOnesTheirContentDecides();
    void anUpdateStandsUntilItIsUndone();
    void theLaterRowOfAFileIsTheUpdate();
    void settlingIsToldAndStops();
    void updatesAreElectedByTimeWhateverTheOrder();
    void keptOnesAreAllShown();
    void withoutARuleNothingIsRead();
    void noteAndKeyAreKept();
    void marksOutliveTheirFeed();
    void marksFollowAnUpdate();
    void adsThatAreCalledTheSameHaveTheirOwnMarks_data();
    void adsThatAreCalledTheSameHaveTheirOwnMarks();
    void viewsAndRecentComparisons();

private:
    BatchId import(const std::vector<Ad> &ads, Rule rule, int minute = 0);
    QStringList shown();
    QStringList problems();
    JobId jobOf(const QString &title);

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestJobKeys::init()
{
    m_connection.reset();
    m_folder = std::make_unique<Folder>();
    m_connection = open(newLibrary(m_folder->path(u"l"_qs)), OpenMode::ReadWrite);
}

BatchId TestJobKeys::import(const std::vector<Ad> &ads, Rule rule, int minute)
{
    BatchInfo info{u"feed.csv"_qs, u"jobs"_qs, "{}", QDateTime(QDate(2030, 1, 1), QTime(12, minute), Qt::UTC)};
    info.onlyJobs = true;
    const auto begun = LibraryWriter::begin(*m_connection, info);
    if (!begun)
        qFatal("no writer");
    LibraryWriter &writer = **begun;
    for (const Ad &ad : ads) {
        Job job = numberedJob(1, u"x"_qs);
        job.title = ad.title;
        job.key = ad.key;
        if (rule != Rule::None && rule != Rule::Keep)
            job.sameAs = require(writer.findJobByKey(ad.key));
        if (job.sameAs.isValid())
            job.repeat = rule == Rule::Skip ? Repeat::Skipped : Repeat::Newer;
        require(writer.addJob(job));
    }
    const BatchId batch = writer.batch();
    require(writer.commit("{}"));
    return batch;
}

QStringList TestJobKeys::shown()
{
    QStringList titles;
    require(scanJobs(*m_connection, [&](const ScannedJob &job) { titles << QString::fromUtf8(job.title); }));
    titles.sort();
    return titles;
}

QStringList TestJobKeys::problems()
{
    const auto report = check(*m_connection, true);
    return report ? report->problems : report.error().context;
}

JobId TestJobKeys::jobOf(const QString &title)
{
    JobId id;
    require(scanJobs(*m_connection, [&](const ScannedJob &job) {
        if (QString::fromUtf8(job.title) == title)
            id = job.id;
    }));
    return id;
}

void TestJobKeys::aSkippedDuplicateWaits()
{
    const BatchId first = import({{u"f:1"_qs, u"One"_qs}, {u"f:2"_qs, u"Two"_qs}}, Rule::Skip);
    const BatchId second = import({{u"f:1"_qs, u"One again"_qs}, {u"f:3"_qs, u"Three"_qs}}, Rule::Skip, 1);
    QCOMPARE(shown(), (QStringList{u"One"_qs, u"Three"_qs, u"Two"_qs}));
    QCOMPARE(problems(), QStringList());
    require(undoBatch(*m_connection, first));
    QCOMPARE(shown(), (QStringList{u"One again"_qs, u"Three"_qs}));
    QCOMPARE(problems(), QStringList());
    // What is imported now finds the one that stands, though it was once skipped.
    import({{ u"f:1"_qs, u"One"_qs }}, Rule::Update, 2);
    QCOMPARE(shown(), (QStringList{u"One"_qs, u"Three"_qs}));
    require(undoBatch(*m_connection, second));
    QCOMPARE(shown(), QStringList{u"One"_qs});
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::amongSkippedOnesTheirContentDecides()
{
    QStringList stands;
    for (const bool swapped : {false, true}) {
        init();
        const BatchId first = import({{u"f:1"_qs, u"One"_qs}}, Rule::Skip);
        Job poor = numberedJob(1, u"x"_qs), rich = poor;
        rich.salaryRaw = u"12 an hour"_qs;
        for (Job job : swapped ? std::vector{rich, poor} : std::vector{poor, rich}) {
            const auto writer = LibraryWriter::begin(*m_connection, {u"f"_qs, u"jobs"_qs, "{}", {}});
            job.key = u"f:1"_qs;
            job.sameAs = require((*writer)->findJobByKey(job.key));
            job.repeat = Repeat::Skipped;
            require((*writer)->addJob(job));
            require((*writer)->commit("{}"));
        }
        QCOMPARE(shown(), QStringList{u"One"_qs});
        require(undoBatch(*m_connection, first));
        QCOMPARE(problems(), QStringList());
        stands << require(readJob(*m_connection, jobOf(rich.title)))->salaryRaw;
    }
    QCOMPARE(stands, (QStringList{u"12 an hour"_qs, u"12 an hour"_qs}));
}

void TestJobKeys::anUpdateStandsUntilItIsUndone()
{
    import({{ u"f:1"_qs, u"One"_qs }}, Rule::Update);
    const BatchId second = import({{u"f:1"_qs, u"One, second"_qs}}, Rule::Update, 1);
    const BatchId third = import({{u"f:1"_qs, u"One, third"_qs}}, Rule::Update, 2);
    QCOMPARE(shown(), QStringList{u"One, third"_qs});
    QCOMPARE(problems(), QStringList());
    require(undoBatch(*m_connection, third));
    QCOMPARE(shown(), QStringList{u"One, second"_qs});
    require(undoBatch(*m_connection, second));
    QCOMPARE(shown(), QStringList{u"One"_qs});
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::settlingIsToldAndStops()
{
    import({{ u"f:1"_qs, u"One"_qs }}, Rule::Update);
    std::vector<double> told;
    const auto update = [&](std::stop_token stop) -> Result<Done> {
        const auto writer = LibraryWriter::begin(*m_connection, {u"feed.csv"_qs, u"jobs"_qs, "{}", {}});
        if (!writer)
            return writer.error();
        Job job = numberedJob(1, u"x"_qs);
        job.title = u"One, second"_qs;
        job.key = u"f:1"_qs;
        job.sameAs = require((*writer)->findJobByKey(job.key));
        job.repeat = Repeat::Newer;
        require((*writer)->addJob(job));
        return (*writer)->commit("{}", {}, {[&](double share) { told.push_back(share); }, std::move(stop)});
    };
    std::stop_source stopping;
    stopping.request_stop();
    const auto stopped = update(stopping.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(told.empty());
    QCOMPARE(shown(), QStringList(u"One"_qs));
    QCOMPARE(problems(), QStringList());
    require(update({}));
    QCOMPARE(told, std::vector<double>{0.0});
    QCOMPARE(shown(), QStringList(u"One, second"_qs));
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::theLaterRowOfAFileIsTheUpdate()
{
    import({{u"f:1"_qs, u"B"_qs}, {u"f:1"_qs, u"A"_qs}, { u"f:1"_qs, u"C"_qs }}, Rule::Update);
    QCOMPARE(shown(), QStringList{u"C"_qs});
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::updatesAreElectedByTimeWhateverTheOrder()
{
    import({{ u"f:1"_qs, u"First"_qs }}, Rule::Update, 0);
    const BatchId late = import({{u"f:1"_qs, u"Late"_qs}}, Rule::Update, 30);
    import({{ u"f:1"_qs, u"Between"_qs }}, Rule::Update, 20);
    QCOMPARE(shown(), QStringList{u"Late"_qs});
    require(undoBatch(*m_connection, late));
    QCOMPARE(shown(), QStringList{u"Between"_qs});
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::keptOnesAreAllShown()
{
    import({{ u"f:1"_qs, u"One"_qs }}, Rule::Keep);
    const BatchId second = import({{u"f:1"_qs, u"One again"_qs}}, Rule::Keep, 1);
    QCOMPARE(shown(), (QStringList{u"One"_qs, u"One again"_qs}));
    require(undoBatch(*m_connection, second));
    QCOMPARE(shown(), QStringList{u"One"_qs});
    QCOMPARE(problems(), QStringList());
}

/// A job without a key, and one of another feed's key, is nobody's duplicate.
void TestJobKeys::withoutARuleNothingIsRead()
{
    import({{QString(), u"One"_qs}, {QString(), u"Two"_qs}, { u"g:1"_qs, u"Three"_qs }}, Rule::None);
    import({{QString(), u"One"_qs}, { u"f:1"_qs, u"Four"_qs }}, Rule::Skip);
    QCOMPARE(shown(), (QStringList{u"Four"_qs, u"One"_qs, u"One"_qs, u"Three"_qs, u"Two"_qs}));
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::noteAndKeyAreKept()
{
    const auto writer = LibraryWriter::begin(*m_connection, {u"f"_qs, u"jobs"_qs, "{}", {}});
    Job job = numberedJob(1, u"x"_qs);
    job.salaryRaw = u"12\0 an hour"_qs;
    job.salaryNote = u"ote"_qs;
    require((*writer)->addJob(job));
    require((*writer)->commit("{}"));
    const auto read = require(readJob(*m_connection, jobOf(job.title)));
    QCOMPARE(read->salaryNote, u"ote"_qs);
    QCOMPARE(read->salaryRaw, QString(u"12\uFFFD an hour"_qs));
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::marksOutliveTheirFeed()
{
    const std::vector<Ad> ads{{u"f:1"_qs, u"One"_qs}, {u"f:2"_qs, u"Two"_qs}, {QString(), u"Three"_qs}};
    const BatchId first = import(ads, Rule::Skip);
    require(setStar(*m_connection, jobOf(u"Two"_qs), true));
    require(setNote(*m_connection, jobOf(u"Three"_qs), u"call them"_qs));
    require(undoBatch(*m_connection, first));
    QVERIFY(require(readPersonal(*m_connection)).jobs.empty());
    import({{u"f:0"_qs, u"Zero"_qs}, {u"f:2"_qs, u"Two, changed"_qs}, { QString(), u"Three"_qs }}, Rule::Skip, 1);
    const auto marks = require(readPersonal(*m_connection)).jobs;
    QCOMPARE(marks.size(), size_t(2));
    QVERIFY(marks[0] == (JobMark{jobOf(u"Two, changed"_qs), true, {}}));
    QVERIFY(marks[1] == (JobMark{jobOf(u"Three"_qs), false, u"call them"_qs}));
    require(setStar(*m_connection, marks[0].job, false));
    require(setNote(*m_connection, marks[1].job, {}));
    QVERIFY(require(readPersonal(*m_connection)).jobs.empty());
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::marksFollowAnUpdate()
{
    import({{ u"f:1"_qs, u"One"_qs }}, Rule::Update);
    require(setStar(*m_connection, jobOf(u"One"_qs), true));
    const BatchId update = import({{u"f:1"_qs, u"One, second"_qs}}, Rule::Update, 1);
    QCOMPARE(require(readPersonal(*m_connection)).jobs.front().job, jobOf(u"One, second"_qs));
    require(setNote(*m_connection, jobOf(u"One, second"_qs), u"grew"_qs));
    require(undoBatch(*m_connection, update));
    const auto marks = require(readPersonal(*m_connection)).jobs;
    QCOMPARE(marks.size(), size_t(1));
    QVERIFY(marks[0] == (JobMark{jobOf(u"One"_qs), true, u"grew"_qs}));
    QCOMPARE(setStar(*m_connection, JobId(999), true).error().code, ErrorCode::Internal);
}

void TestJobKeys::adsThatAreCalledTheSameHaveTheirOwnMarks_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("by a feed's key") << u"f:1"_qs;
    QTest::newRow("by their content") << QString();
}

void TestJobKeys::adsThatAreCalledTheSameHaveTheirOwnMarks()
{
    QFETCH(QString, key);
    Connection &c = *m_connection;
    const std::vector<Ad> ads{{key, u"One"_qs}, {key, u"One"_qs}, {key, u"One"_qs}};
    const BatchId batch = import(ads, Rule::Keep);
    require(setStar(c, JobId(1), true));
    require(setNote(c, JobId(1), u"first"_qs));
    require(setStar(c, JobId(3), true));
    require(setNote(c, JobId(2), u"second"_qs));
    const auto marks = [&c] { return require(readPersonal(c)).jobs; };
    const std::vector<JobMark> all{
        {JobId(1), true, u"first"_qs}, {JobId(2), false, u"second"_qs}, {JobId(3), true, {}}};
    QCOMPARE(marks().size(), all.size());
    const auto found = marks();
    QVERIFY(std::equal(all.begin(), all.end(), found.begin()));
    QCOMPARE(problems(), QStringList());
    // All of them come back, each on an ad of its own.
    require(undoBatch(c, batch));
    QVERIFY(marks().empty());
    import(ads, Rule::Keep, 1);
    QCOMPARE(marks().size(), all.size());
    const auto back = marks();
    QCOMPARE(std::count_if(back.begin(), back.end(), [](const JobMark &mark) { return mark.starred; }), 2);
    // What is taken from one stays on the others.
    require(setStar(c, JobId(1), false));
    require(setNote(c, JobId(1), {}));
    require(setNote(c, JobId(2), u"third"_qs));
    QCOMPARE(marks().size(), size_t(2));
    QVERIFY(marks()[0].job == JobId(2) && marks()[0].note == u"third"_qs);
    QCOMPARE(problems(), QStringList());
}

void TestJobKeys::viewsAndRecentComparisons()
{
    Connection &c = *m_connection;
    require(saveView(c, {u"b"_qs, "{\"x\":1}"}));
    require(saveView(c, {u"a"_qs, "{}"}));
    require(saveView(c, {u"b"_qs, "{\"x\":2}"}));
    require(removeView(c, u"not there"_qs));
    const auto views = require(readPersonal(c)).views;
    QCOMPARE(views.size(), size_t(2));
    QVERIFY(views[1] == (SavedView{u"b"_qs, "{\"x\":2}"}));
    require(removeView(c, u"a"_qs));
    QCOMPARE(require(readPersonal(c)).views.size(), size_t(1));

    for (int i = 0; i < 20; ++i)
        require(addRecent(c, {u"Role"_qs, QString::number(i)}));
    require(addRecent(c, {u"15"_qs, u"Role"_qs}));
    const auto recent = require(readPersonal(c)).recent;
    QCOMPARE(recent.size(), size_t(Personal::mostRecent));
    QVERIFY(recent[0] == (RecentComparison{u"15"_qs, u"Role"_qs}));
    QVERIFY(recent[1] == (RecentComparison{u"Role"_qs, u"19"_qs}));
    QVERIFY(std::find(recent.begin(), recent.end(), RecentComparison{u"Role"_qs, u"15"_qs}) == recent.end());
}

QTEST_GUILESS_MAIN(TestJobKeys)
#include "tst_jobkeys.moc"
