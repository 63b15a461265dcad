// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "storage/catalogstore.h"
#include "storage/connection.h"
#include "storage/libraryfile.h"
#include "storage/libraryheader.h"
#include "storage/migrations.h"
#include "storagefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace rolescope;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;
using domain::ErrorCode;

namespace {

QByteArray withHeader(QByteArray bytes, int offset, quint32 value)
{
    qToBigEndian(value, bytes.data() + offset);
    return bytes;
}

/// A library's bytes with one batch in it, made once.
const QByteArray &goodBytes()
{
    static const QByteArray bytes = [] {
        const Folder folder;
        const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
        if (!importBatch(*open(file, OpenMode::ReadWrite), 200, QStringLiteral("a")))
            qFatal("no batch");
        return readAll(file.path());
    }();
    return bytes;
}

} // namespace

class TestLibraryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndReopens();
    void createNeverOverwrites();
    void refuses_data();
    void refuses();
    void refusesTamperedSchema_data();
    void refusesTamperedSchema();
    void absentIsNeverMade();
    void lockedIsSaid();
    void oddNamesOpen();
    void readOnlyFolder();
    void readOnlyFolderWithLogMode();
    void readOnlyFolderWithUnmergedLog();
    void leavesOneFileBehind();
    void aDeadlineEndsAQuery();
    void connectionsKeepToTheirThread();
    void twoConnectionsOnTwoThreads();
};

void TestLibraryFile::createsAndReopens()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l.rolescope")));
    QCOMPARE(folder.files(), QStringList{QStringLiteral("l.rolescope")});
    QCOMPARE(file.schemaVersion(), newestSchemaVersion());
    QVERIFY(!file.isReadOnly());
    const QByteArray bytes = readAll(file.path());
    QCOMPARE(bytes.mid(68, 4), QByteArray("RScp"));
    const auto again = LibraryFile::open(file.path(), OpenMode::ReadOnly);
    QVERIFY(again.ok());
    QVERIFY(again->isReadOnly());
    QVERIFY(again->access() == LibraryFile::Access::Direct);
    QVERIFY(loadCatalog(*open(*again, OpenMode::ReadOnly)).ok());
    const auto writing = Connection::open(*again, OpenMode::ReadWrite);
    QVERIFY(!writing.ok());
    QCOMPARE(writing.error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(readAll(file.path()), bytes);
}

void TestLibraryFile::createNeverOverwrites()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("mine"));
    writeAll(path, "mine");
    QCOMPARE(LibraryFile::create(path).error().code, ErrorCode::FileExists);
    QCOMPARE(readAll(path), QByteArray("mine"));
    QCOMPARE(LibraryFile::create(folder.path()).error().code, ErrorCode::NotAFile);
    QCOMPARE(LibraryFile::create(folder.path(QStringLiteral("no/where"))).error().code, ErrorCode::FileWrite);
    QCOMPARE(folder.files(), QStringList{QStringLiteral("mine")});
}

void TestLibraryFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray &good = goodBytes();
    QTest::newRow("zero bytes") << QByteArray() << ErrorCode::LibraryForeign;
    QTest::newRow("text") << QByteArray("name,place\nA,B\n") << ErrorCode::LibraryForeign;
    QTest::newRow("other application") << withHeader(good, 68, 0x12345678) << ErrorCode::LibraryForeign;
    QTest::newRow("no application") << withHeader(good, 68, 0) << ErrorCode::LibraryForeign;
    QTest::newRow("version 0") << withHeader(good, 60, 0) << ErrorCode::LibraryForeign;
    QTest::newRow("negative version") << withHeader(good, 60, 0xffffffff) << ErrorCode::LibraryForeign;
    QTest::newRow("next version") << withHeader(good, 60, static_cast<quint32>(newestSchemaVersion() + 1))
                                  << ErrorCode::LibraryTooNew;
    QTest::newRow("far version") << withHeader(good, 60, 1001) << ErrorCode::LibraryTooNew;
    QTest::newRow("header cut") << good.left(50) << ErrorCode::LibraryDamaged;
    QTest::newRow("header alone") << good.left(100) << ErrorCode::LibraryDamaged;
    QTest::newRow("first page alone") << good.left(8192) << ErrorCode::LibraryDamaged;
    QTest::newRow("last page gone") << good.left(good.size() - 8192) << ErrorCode::LibraryDamaged;
    QTest::newRow("half") << good.left(good.size() / 2) << ErrorCode::LibraryDamaged;
    QTest::newRow("garbage after the header")
        << good.left(100) + QByteArray(good.size() - 100, '\xa5') << ErrorCode::LibraryDamaged;
}

void TestLibraryFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Folder folder;
    const QString path = folder.path(QStringLiteral("l"));
    writeAll(path, bytes);
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto file = LibraryFile::open(path, mode);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, code);
        QCOMPARE(file.error().context.value(0), path);
    }
    QCOMPARE(readAll(path), bytes);
    QCOMPARE(folder.files(), QStringList{QStringLiteral("l")});
}

void TestLibraryFile::refusesTamperedSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON job BEGIN DELETE FROM role; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM job");
    QTest::newRow("view for a table") << QByteArray(
        "DROP TABLE saved_view; CREATE VIEW saved_view AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
        " SELECT i AS id, 'a' AS name, 'b' AS spec FROM n");
    QTest::newRow("table more") << QByteArray("CREATE TABLE extra(a)");
    QTest::newRow("table less") << QByteArray("DROP TABLE job_mark");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON job(title)");
    QTest::newRow("column") << QByteArray("ALTER TABLE job_mark ADD COLUMN extra TEXT");
}

void TestLibraryFile::refusesTamperedSchema()
{
    QFETCH(QByteArray, sql);
    const Folder folder;
    const QString path = folder.path(QStringLiteral("l"));
    writeAll(path, goodBytes());
    QVERIFY(rawSql(path, sql.constData()));
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::LibraryForeign);
}

void TestLibraryFile::absentIsNeverMade()
{
    const Folder folder;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        QCOMPARE(LibraryFile::open(folder.path(QStringLiteral("no")), mode).error().code, ErrorCode::LibraryMissing);
        QCOMPARE(LibraryFile::open(folder.path(), mode).error().code, ErrorCode::NotAFile);
        QCOMPARE(LibraryFile::open(QStringLiteral(":memory:"), mode).error().code, ErrorCode::LibraryMissing);
    }
    QCOMPARE(folder.files(), QStringList());
}

void TestLibraryFile::lockedIsSaid()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(file.path()).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto locked = LibraryFile::open(file.path(), OpenMode::ReadOnly, {50, 10000});
    QVERIFY(!locked.ok());
    QCOMPARE(locked.error().code, ErrorCode::LibraryLocked);
    sqlite3_close(other);
    QVERIFY(LibraryFile::open(file.path(), OpenMode::ReadOnly).ok());
}

void TestLibraryFile::oddNamesOpen()
{
    const Folder folder;
    for (const QString &name : {QStringLiteral("with space"), QStringLiteral("-first"), QStringLiteral("100%41"),
                                QStringLiteral("a?immutable=1#x"), QStringLiteral("new\nline"),
                                QStringLiteral("日本'\""), QStringLiteral("file:odd")}) {
        const LibraryFile file = newLibrary(folder.path(name));
        QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 1, name).ok());
        const auto catalog = loadCatalog(*open(file, OpenMode::ReadOnly));
        QVERIFY(catalog.ok());
        QCOMPARE(catalog->sources.size(), size_t(1));
    }
    QCOMPARE(folder.files().size(), 7);
}

/// 0: as expected; otherwise the number of the step that was not.
static int readAsOrdinaryUser(const QString &path, LibraryFile::Access access, size_t sources)
{
    return asOrdinaryUser([&] {
        const auto writing = LibraryFile::open(path, OpenMode::ReadWrite);
        if (writing || writing.error().code != ErrorCode::LibraryReadOnly)
            return 1;
        const auto file = LibraryFile::open(path, OpenMode::ReadOnly);
        if (!file)
            return 2;
        if (file->access() != access)
            return 3;
        auto connection = Connection::open(*file, OpenMode::ReadOnly);
        if (!connection)
            return 4;
        const auto catalog = loadCatalog(**connection);
        return !catalog ? 5 : catalog->sources.size() != sources ? 6 : 0;
    });
}

void TestLibraryFile::readOnlyFolder()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 10, QStringLiteral("a")).ok());
    folder.makeReadOnly();
    QCOMPARE(readAsOrdinaryUser(file.path(), LibraryFile::Access::Direct, 1), 0);
    QCOMPARE(folder.files(), QStringList{QStringLiteral("l")});
}

void TestLibraryFile::readOnlyFolderWithLogMode()
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a l?#%41"));
    writeAll(path, goodBytes());
    QVERIFY(rawSql(path, "PRAGMA journal_mode=WAL"));
    folder.makeReadOnly();
    QCOMPARE(readAsOrdinaryUser(path, LibraryFile::Access::Immutable, 1), 0);
    QCOMPARE(folder.files().size(), 1);
}

void TestLibraryFile::readOnlyFolderWithUnmergedLog()
{
    const Folder folder;
    const Folder writerFolder;
    const LibraryFile file = newLibrary(writerFolder.path(QStringLiteral("l")));
    const auto writer = open(file, OpenMode::ReadWrite);
    QVERIFY(importBatch(*writer, 10, QStringLiteral("a")).ok());
    const QString path = folder.path(QStringLiteral("l"));
    QVERIFY(QFile::copy(file.path(), path));
    QVERIFY(QFile::copy(file.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    folder.makeReadOnly();
    const QByteArray before = readAll(path);
    QCOMPARE(readAsOrdinaryUser(path, LibraryFile::Access::Copy, 1), 0);
    QCOMPARE(readAll(path), before);
    QCOMPARE(folder.files().size(), 2);
}

void TestLibraryFile::leavesOneFileBehind()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    {
        const auto writer = open(file, OpenMode::ReadWrite);
        const auto reader = open(file, OpenMode::ReadOnly);
        QVERIFY(importBatch(*writer, 10, QStringLiteral("a")).ok());
        const auto catalog = loadCatalog(*reader);
        QVERIFY(catalog.ok());
        QCOMPARE(catalog->sources.size(), size_t(1));
    }
    QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 10, QStringLiteral("b")).ok());
    QCOMPARE(folder.files(), QStringList{QStringLiteral("l")});
    QCOMPARE(readAll(file.path()).at(18), '\x01'); // no write-ahead log wanted by the next reader
}

void TestLibraryFile::aDeadlineEndsAQuery()
{
    const Folder folder;
    const auto connection = open(newLibrary(folder.path(QStringLiteral("l"))), OpenMode::ReadOnly);
    const char *endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    std::stop_source stop;
    const Connection::Watch outer(*connection, stop.get_token());
    {
        const Connection::Watch inner(*connection, {}, std::chrono::milliseconds(20));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(connection->run(endless).error().code, ErrorCode::LibraryDamaged);
        QVERIFY(timer.elapsed() < tests::patience(2000));
    }
    stop.request_stop();
    QCOMPARE(connection->run(endless).error().code, ErrorCode::Cancelled);
}

void TestLibraryFile::connectionsKeepToTheirThread()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    const auto connection = open(file, OpenMode::ReadOnly);
    std::thread([&] { // QVERIFY would only leave the lambda
        const auto catalog = loadCatalog(*connection);
        if (catalog || catalog.error().code != ErrorCode::Internal)
            qFatal("a connection worked on another thread");
    })
        .join();
    QVERIFY(loadCatalog(*connection).ok());
}

void TestLibraryFile::twoConnectionsOnTwoThreads()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    constexpr int batches = 20;
    std::atomic<int> failures{0};
    std::thread writer([&] {
        for (int i = 0; i < batches; ++i) {
            const auto connection = Connection::open(file, OpenMode::ReadWrite);
            if (!connection || !importBatch(**connection, 20, QString::number(i)))
                ++failures;
        }
    });
    std::thread reader([&] {
        size_t seen = 0;
        while (seen < batches && failures == 0) {
            const auto connection = Connection::open(file, OpenMode::ReadOnly);
            const auto catalog = connection ? loadCatalog(**connection) : connection.error();
            if (!catalog || catalog->sources.size() < seen || catalog->roles.size() != catalog->sources.size())
                ++failures;
            else
                seen = catalog->sources.size();
        }
    });
    writer.join();
    reader.join();
    QCOMPARE(failures, 0);
}

QTEST_GUILESS_MAIN(TestLibraryFile)
#include "tst_libraryfile.moc"
