// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "librarydump.h"
#include "storage/check.h"
#include "storage/librarywriter.h"
#include "storage/undo.h"
#include "storagefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <chrono>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

namespace {

constexpr int manyJobs = 20000;
const QDateTime noon(QDate(2031, 1, 2), QTime(12, 0), Qt::UTC);

/// Jobs with texts, half of them equal to those of the library; false: something failed.
bool importJobs(const QString &path, const QString &tag)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return false;
    const auto connection = Connection::open(*file, OpenMode::ReadWrite);
    if (!connection)
        return false;
    const auto writer = LibraryWriter::begin(**connection, {tag, u"jobs"_qs, "{}", noon});
    if (!writer)
        return false;
    for (int i = 0; i < 3000; ++i) {
        Job job = numberedJob(i, i % 2 == 0 ? u"same"_qs : tag);
        job.description = u"Words of the ad. "_qs.repeated(20);
        job.hours = tag;
        const auto same = (*writer)->findJob(job);
        if (!same)
            return false;
        job.sameAs = *same;
        if (!(*writer)->addJob(job))
            return false;
    }
    return (*writer)->commit("{}").ok();
}

/// A feed of many jobs; those whose keys the library has are updates. False: something failed.
bool importFeed(const QString &path, int jobs)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    const auto connection = file ? Connection::open(*file, OpenMode::ReadWrite) : file.error();
    if (!connection)
        return false;
    BatchInfo info{u"feed.csv"_qs, u"jobs"_qs, "{}", noon};
    info.onlyJobs = true;
    const auto writer = LibraryWriter::begin(**connection, info);
    if (!writer)
        return false;
    for (int i = 0; i < jobs; ++i) {
        Job job = numberedJob(i, u"feed"_qs);
        job.key = u"feed:%1"_qs.arg(i);
        job.salaryRaw = u"12.50 an hour"_qs;
        const auto same = (*writer)->findJobByKey(job.key);
        if (!same)
            return false;
        job.sameAs = *same;
        job.repeat = same->isValid() ? Repeat::Newer : Repeat::Equal;
        if (!(*writer)->addJob(job))
            return false;
    }
    return (*writer)->commit("{}").ok();
}

bool undo(const QString &path, BatchId batch)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return false;
    const auto connection = Connection::open(*file, OpenMode::ReadWrite);
    return connection && undoBatch(**connection, batch, {}, noon).ok();
}

QStringList rowsOf(const QString &path)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadOnly);
    return file ? rowsAsTheyAre(*open(*file, OpenMode::ReadOnly)) : QStringList();
}

/// Runs in a process of its own that is killed after `wait`.
void runAndKill(const std::function<bool()> &work, std::chrono::microseconds wait)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    std::this_thread::sleep_for(wait); // any moment will do: this is what is tested
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

int moments()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("ROLESCOPE_KILLS", &given);
    return given ? count : 20;
}

} // namespace

/// A process that is killed with signal 9 at moments spread over its run. ROLESCOPE_KILLS says how many.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noneOrAllOfIt_data();
    void noneOrAllOfIt();

private:
    Folder m_folder;
    QString m_library = m_folder.path(u"before"_qs);
    QString m_withFeed = m_folder.path(u"feed"_qs);
};

void TestKill::initTestCase()
{
    newLibrary(m_library);
    QVERIFY(importJobs(m_library, u"first"_qs));
    QVERIFY(importJobs(m_library, u"second"_qs));
    QVERIFY(importFeed(m_library, 1000));
    QVERIFY(QFile::copy(m_library, m_withFeed));
    QVERIFY(importFeed(m_withFeed, manyJobs));
}

void TestKill::noneOrAllOfIt_data()
{
    using Work = std::function<bool(const QString &)>;
    QTest::addColumn<QString>("library");
    QTest::addColumn<Work>("work");
    QTest::newRow("import") << m_library << Work([](const QString &l) { return importJobs(l, u"third"_qs); });
    QTest::newRow("undo") << m_library << Work([](const QString &l) { return undo(l, BatchId(1)); });
    QTest::newRow("feed") << m_library << Work([](const QString &l) { return importFeed(l, manyJobs); });
    QTest::newRow("undo of a feed") << m_withFeed << Work([](const QString &l) { return undo(l, BatchId(4)); });
}

void TestKill::noneOrAllOfIt()
{
    QFETCH(QString, library);
    QFETCH(std::function<bool(const QString &)>, work);
    const QString path = m_folder.path(u"library"_qs);
    const auto run = [&] { return work(path); };
    const auto renew = [&] {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(ending));
        QVERIFY(QFile::copy(library, path));
    };

    renew();
    const QStringList before = rowsOf(path);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(inChild([&] { return run() ? 0 : 1; }), 0);
    const qint64 whole = timer.nsecsElapsed() / 1000;
    const QStringList after = rowsOf(path);
    QVERIFY(!before.isEmpty() && !after.isEmpty() && before != after);

    const int count = moments() / 2;
    int none = 0;
    for (int i = 0; i < count; ++i) {
        renew();
        runAndKill(run, std::chrono::microseconds(whole * (2 * i + 1) / (2 * count)));
        const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().context.join(u' ')));
        const auto connection = open(*file, OpenMode::ReadWrite);
        const QStringList found = rowsAsTheyAre(*connection);
        QVERIFY2(found == before || found == after, qPrintable(QString::number(i)));
        none += found == before ? 1 : 0;
        const auto report = check(*connection, true);
        QVERIFY(report.ok());
        QCOMPARE(report->problems, QStringList());
    }
    qInfo("%d moments in %lld ms: %d times nothing, %d times all", count, static_cast<long long>(whole / 1000), none,
          count - none);
    QVERIFY(none > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
