// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/check.h"
#include "storage/tables.h"
#include "storagefixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace rolescope;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundLibrary();
    void changedValues_data();
    void changedValues();
    void everyFlippedTextByteIsSeen();
    void danglingReference();
    void anImportMeanwhileIsNoDamage();
    void canBeStopped();
};

namespace {

CheckReport checked(const LibraryFile &file, bool deep = false)
{
    auto report = check(*open(file, OpenMode::ReadOnly), deep);
    if (!report)
        qFatal("no report: %s", qPrintable(report.error().context.join(u' ')));
    return *report;
}

LibraryFile twoBatches(const Folder &folder)
{
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    const auto connection = open(file, OpenMode::ReadWrite);
    for (const char *tag : {"a", "b"})
        if (!importBatch(*connection, 50, QLatin1String(tag)))
            qFatal("no batch");
    return file;
}

} // namespace

void TestCheck::soundLibrary()
{
    const Folder folder;
    const LibraryFile file = twoBatches(folder);
    for (const bool deep : {false, true}) {
        const CheckReport report = checked(file, deep);
        QCOMPARE(report.problems, QStringList());
        QVERIFY(report.ok);
        QCOMPARE(report.batches, 2);
        QCOMPARE(report.rows, qint64(2 * (50 + 7))); // each has a category of its own
    }
}

void TestCheck::changedValues_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    const QString second = QStringLiteral("batch_hash: 2");
    QTest::newRow("text") << QByteArray("UPDATE job SET title = 'Data engineer b 7' WHERE title = 'Data Engineer b 7'")
                          << second;
    QTest::newRow("number") << QByteArray("UPDATE job SET low = 1251 WHERE title = 'Data Engineer b 7'") << second;
    QTest::newRow("null for a number") << QByteArray("UPDATE job SET low = NULL WHERE title = 'Data Engineer b 7'")
                                       << second;
    QTest::newRow("two texts exchanged") << QByteArray(
        "UPDATE job SET title = 'Data Engineer b ' || (15 - substr(title, 17)) WHERE title IN"
        " ('Data Engineer b 7', 'Data Engineer b 8')")
                                         << second;
    QTest::newRow("row gone") << QByteArray("DELETE FROM claim_skill WHERE batch = 2") << second;
    QTest::newRow("row more") << QByteArray("INSERT INTO role(batch, name) VALUES(2, 'x')") << second;
    QTest::newRow("moved to the other batch") << QByteArray("UPDATE claim SET batch = 1 WHERE batch = 2") << second;
    QTest::newRow("report") << QByteArray("UPDATE import_batch SET report = '{ }' WHERE id = 2") << second;
    QTest::newRow("batch gone") << QByteArray("DELETE FROM import_batch WHERE id = 2")
                                << QStringLiteral("batch_missing: 2");
}

void TestCheck::changedValues()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, problem);
    const Folder folder;
    const LibraryFile file = twoBatches(folder);
    QVERIFY(rawSql(file.path(), sql.constData()));
    const CheckReport report = checked(file);
    QVERIFY(!report.ok);
    QVERIFY2(report.problems.contains(problem), qPrintable(report.problems.join(u'|')));
}

/// What SQLite's own check cannot see: a bit turned inside a stored text.
void TestCheck::everyFlippedTextByteIsSeen()
{
    const Folder folder;
    const LibraryFile file = twoBatches(folder);
    const QByteArray good = readAll(file.path());
    int tried = 0;
    for (const QByteArray &word : {QByteArray("Data Engineer b 33"), QByteArray("Keeps the data of a in order.")}) {
        const qsizetype start = good.indexOf(word);
        QVERIFY(start > 0);
        for (qsizetype at = start; at < start + word.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 1);
            writeAll(file.path(), bad);
            QVERIFY(!checked(file).ok);
            ++tried;
        }
    }
    QCOMPARE(tried, 47);
}

void TestCheck::danglingReference()
{
    const Folder folder;
    const LibraryFile file = twoBatches(folder);
    QVERIFY(rawSql(file.path(), "INSERT INTO job_mark(key, job) VALUES('key 1', 12345)"));
    QVERIFY(checked(file).ok);
    const CheckReport deep = checked(file, true);
    QCOMPARE(deep.problems, QStringList{QStringLiteral("dangling: job_mark")});
}

void TestCheck::anImportMeanwhileIsNoDamage()
{
    struct Other {
        std::unique_ptr<Connection> connection;
        bool imported = false;

        /// Imports between the hashes of the rows and those of the imports.
        static int seen(unsigned, void *self, void *, void *sql)
        {
            auto *other = static_cast<Other *>(self);
            if (!other->imported && QByteArray(static_cast<const char *>(sql)).contains("FROM import_batch"))
                other->imported = importBatch(*other->connection, 50, QStringLiteral("c")).ok();
            return 0;
        }
    };
    const Folder folder;
    const LibraryFile file = twoBatches(folder);
    Other other{open(file, OpenMode::ReadWrite)};
    const auto connection = open(file, OpenMode::ReadOnly);
    sqlite3_trace_v2(connection->handle(), SQLITE_TRACE_STMT, &Other::seen, &other);
    const auto report = check(*connection, true);
    sqlite3_trace_v2(connection->handle(), 0, nullptr, nullptr);
    QVERIFY(other.imported);
    QVERIFY(report.ok());
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->batches, 2);
    QCOMPARE(checked(file, true).batches, 3);
}

void TestCheck::canBeStopped()
{
    const Folder folder;
    const LibraryFile file = newLibrary(folder.path(QStringLiteral("l")));
    QVERIFY(importBatch(*open(file, OpenMode::ReadWrite), 5000, QStringLiteral("a")).ok());
    std::stop_source stop;
    stop.request_stop();
    const auto report = check(*open(file, OpenMode::ReadOnly), true, stop.get_token());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, domain::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
