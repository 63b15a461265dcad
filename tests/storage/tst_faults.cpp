// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "storage/batchstore.h"
#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/jobstore.h"
#include "storagefixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rolescope;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileImporting();
    void diskFullWhileImporting_data();
    void diskFullWhileImporting();
    void randomDamageNeverCrashes();
    void strangeSideFiles_data();
    void strangeSideFiles();
};

/// Checks that the library holds whole batches of `jobs` jobs only; gives their number.
static int soundBatches(const QString &path, int jobs)
{
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return -1;
    const auto connection = Connection::open(*file, OpenMode::ReadWrite);
    if (!connection)
        return -2;
    const auto report = check(**connection, true);
    if (!report || !report->ok)
        return -3;
    int rows = 0;
    const auto read = scanJobs(**connection, [&](const ScannedJob &) { ++rows; });
    return !read ? -4 : rows != report->batches * jobs ? -5 : report->batches;
}

/// The child imports without end and says each batch when it is done; the parent kills it.
void TestFaults::killedWhileImporting()
{
    constexpr int jobs = 300;
    const Folder folder;
    const QString path = newLibrary(folder.path(QStringLiteral("l"))).path();
    int before = 0;
    for (int point = 0; point < 30; ++point) {
        int pipes[2];
        QCOMPARE(pipe(pipes), 0);
        const pid_t child = fork();
        if (child == 0) {
            for (char i = 0;; ++i) {
                const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
                const auto connection = file ? Connection::open(*file, OpenMode::ReadWrite) : file.error();
                const QString tag = QStringLiteral("%1-%2").arg(point).arg(int(i));
                if (!connection || !importBatch(**connection, jobs, tag) || write(pipes[1], &i, 1) != 1)
                    _exit(1);
            }
        }
        close(pipes[1]);
        QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(5, 80)));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status)); // it had not failed by itself
        int acknowledged = 0;
        for (char byte = 0; read(pipes[0], &byte, 1) == 1;)
            ++acknowledged;
        close(pipes[0]);
        const int now = soundBatches(path, jobs);
        QVERIFY2(now >= before + acknowledged && now <= before + acknowledged + 1,
                 qPrintable(QStringLiteral("%1 then %2, %3 acknowledged").arg(before).arg(now).arg(acknowledged)));
        before = now;
    }
    QVERIFY(before > 0);
}

void TestFaults::diskFullWhileImporting_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("bytesMore");
    QTest::newRow("small") << 3000 << 40 << 20'000;
    QTest::newRow("many jobs") << 20'000 << 16 << 300'000;
}

void TestFaults::diskFullWhileImporting()
{
    QFETCH(int, jobs);
    QFETCH(int, steps);
    QFETCH(int, bytesMore);
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    const QString path = file.path();
    int batches = 0;
    int refused = 0;
    for (int step = 0; step < steps; ++step) {
        const auto limit =
            static_cast<rlim_t>(step) * static_cast<rlim_t>(bytesMore) + static_cast<rlim_t>(QFileInfo(path).size());
        const int failed = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit both{limit, limit};
            setrlimit(RLIMIT_FSIZE, &both);
            const auto connection = Connection::open(file, OpenMode::ReadWrite);
            if (!connection)
                return 1;
            const auto imported = importBatch(**connection, jobs, QString::number(step));
            const bool clear = imported || imported.error().code == domain::ErrorCode::DiskFull
                || imported.error().code == domain::ErrorCode::FileWrite;
            return imported ? 0 : clear ? 1 : 2;
        });
        const int now = soundBatches(path, jobs);
        QCOMPARE(now, batches + 1 - failed);
        batches = now;
        refused += failed;
    }
    QVERIFY2(refused > 0 && refused < steps, qPrintable(QString::number(refused)));
}

void TestFaults::randomDamageNeverCrashes()
{
    // Most pages are of jobs, so that most hits are in what is read.
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    for (int i = 0; i < 3; ++i)
        QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 1000, QString::number(i)).ok());
    const QByteArray good = readAll(file.path());
    const QString path = folder.path(QStringLiteral("bad"));
    QRandomGenerator random(20240229);
    int noticed = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray bad = good;
        const int changes = 1 << random.bounded(7);
        for (int i = 0; i < changes; ++i) {
            // Half of the hits go to the pages' headers, where the structure is.
            const auto page = random.bounded(static_cast<int>(bad.size() / 8192)) * 8192;
            bad[page + random.bounded(i % 2 ? 8192 : 110)] = static_cast<char>(random.bounded(256));
        }
        if (round % 10 == 0)
            bad.truncate(random.bounded(static_cast<int>(bad.size())));
        writeAll(path, bad);
        QElapsedTimer timer;
        timer.start();
        const auto opened = LibraryFile::open(path, OpenMode::ReadOnly);
        const auto connection = opened ? Connection::open(*opened, OpenMode::ReadOnly) : opened.error();
        bool whole = false;
        if (connection) {
            const bool catalog = loadCatalog(**connection).ok();
            const bool jobs = scanJobs(**connection, [](const ScannedJob &) {}).ok();
            const bool texts = readJobTexts(**connection, {domain::JobId(1), domain::JobId(150)}).ok();
            const auto report = check(**connection, true);
            whole = catalog && jobs && texts && report && report->ok;
        }
        noticed += whole ? 0 : 1;
        QVERIFY(timer.elapsed() < tests::patience(5000));
        QCOMPARE(readAll(path), bad);
    }
    QVERIFY2(noticed > 150, qPrintable(QString::number(noticed)));
}

void TestFaults::strangeSideFiles_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        QTest::addRow("empty %s", ending) << QString::fromLatin1(ending) << QByteArray();
        QTest::addRow("short %s", ending) << QString::fromLatin1(ending) << QByteArray("x");
        QTest::addRow("garbage %s", ending) << QString::fromLatin1(ending) << QByteArray(40000, '\x5a');
    }
}

/// Left by something else: our rows are still there, and still ours.
void TestFaults::strangeSideFiles()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, bytes);
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 100, QStringLiteral("a")).ok());
    writeAll(file.path() + ending, bytes);
    const auto opened = LibraryFile::open(file.path(), OpenMode::ReadOnly);
    QVERIFY(opened.ok());
    const auto catalog = loadCatalog(*open(*opened, OpenMode::ReadOnly));
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->sources.size(), size_t(1));
    QCOMPARE(soundBatches(file.path(), 100), 1);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
