// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/undo.h"
#include "storagefixture.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

/// The steps after the built-in ones are made up: what is tested is the mechanism.
class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtInStepsAreNumberedFromOne();
    void upToDate();
    void migratedWithABackup();
    void tooNew();
    void noBackupNoMigration();
    void failedStepIsRolledBackAlone();
    void aBackupIsNeverOverwritten();
    void theFirstVersionBecomesTheNewest();

private:
    int version();
    bool hasTable(const char *name);
    static QString backupName() { return QStringLiteral("l.v%1.backup").arg(newestSchemaVersion()); }
    static std::vector<Migration> stepsWith(const QByteArray &second, const QByteArray &third = {});

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestMigrations::init()
{
    m_connection.reset();
    m_folder = std::make_unique<Folder>();
    const LibraryFile file = newLibrary(m_folder->path(QStringLiteral("l")));
    m_connection = open(file, OpenMode::ReadWrite);
    QVERIFY(importBatch(*m_connection, 5, QStringLiteral("a")).ok());
}

int TestMigrations::version()
{
    int found = -1;
    const auto read = forEachRow(*m_connection, "PRAGMA user_version",
                                 [&](const Query &row) { found = static_cast<int>(row.number(0)); });
    return read ? found : -1;
}

bool TestMigrations::hasTable(const char *name)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + name;
    return forEachRow(*m_connection, sql.constData(), [](const Query &) {}).ok();
}

std::vector<Migration> TestMigrations::stepsWith(const QByteArray &second, const QByteArray &third)
{
    std::vector<Migration> steps = builtInMigrations();
    const int known = newestSchemaVersion();
    steps.push_back({known + 1, QStringLiteral("next.sql"), second});
    if (!third.isEmpty())
        steps.push_back({known + 2, QStringLiteral("after_next.sql"), third});
    return steps;
}

void TestMigrations::builtInStepsAreNumberedFromOne()
{
    int expected = 0;
    for (const Migration &step : builtInMigrations()) {
        QCOMPARE(step.number, ++expected);
        QVERIFY(!step.sql.isEmpty());
    }
    QCOMPARE(newestSchemaVersion(), expected);
    QVERIFY(expected >= 1);
}

void TestMigrations::upToDate()
{
    const MigrationReport report = migrate(*m_connection, builtInMigrations());
    QCOMPARE(report.outcome, MigrationOutcome::UpToDate);
    QCOMPARE(report.version, newestSchemaVersion());
    QVERIFY(report.backup.isEmpty());
}

void TestMigrations::migratedWithABackup()
{
    const MigrationReport report = migrate(*m_connection, stepsWith("CREATE TABLE two(a)", "CREATE TABLE three(a)"));
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.version, newestSchemaVersion() + 2);
    QCOMPARE(version(), newestSchemaVersion() + 2);
    QVERIFY(hasTable("two") && hasTable("three"));
    QCOMPARE(report.backup, m_folder->path(backupName()));
    const auto backup = LibraryFile::open(report.backup, OpenMode::ReadOnly);
    QVERIFY(backup.ok());
    QCOMPARE(backup->schemaVersion(), newestSchemaVersion());
}

void TestMigrations::tooNew()
{
    QVERIFY(m_connection->run("PRAGMA user_version=99").ok());
    QCOMPARE(migrate(*m_connection, stepsWith("CREATE TABLE two(a)")).outcome, MigrationOutcome::TooNew);
    QVERIFY(!hasTable("two"));
    QCOMPARE(version(), 99);
}

void TestMigrations::noBackupNoMigration()
{
    // A file name's limit is 255 bytes: the library's name fits, the backup's does not.
    const LibraryFile file = newLibrary(m_folder->path(QString(247, u'n')));
    m_connection = open(file, OpenMode::ReadWrite);
    const MigrationReport report = migrate(*m_connection, stepsWith("CREATE TABLE two(a)"));
    QCOMPARE(report.outcome, MigrationOutcome::NoBackup);
    QCOMPARE(version(), newestSchemaVersion());
    QVERIFY(!hasTable("two"));
}

void TestMigrations::failedStepIsRolledBackAlone()
{
    const MigrationReport report = migrate(
        *m_connection, stepsWith("CREATE TABLE two(a)", "CREATE TABLE three(a); INSERT INTO nowhere VALUES(1)"));
    QCOMPARE(report.outcome, MigrationOutcome::Failed);
    QVERIFY(report.problem.startsWith(QStringLiteral("after_next.sql")));
    QCOMPARE(report.version, newestSchemaVersion() + 1);
    QCOMPARE(version(), newestSchemaVersion() + 1);
    QVERIFY(hasTable("two") && !hasTable("three"));
}

void TestMigrations::aBackupIsNeverOverwritten()
{
    const QString first = m_folder->path(backupName());
    writeAll(first, "precious");
    const MigrationReport report = migrate(*m_connection, stepsWith("CREATE TABLE two(a)"));
    QCOMPARE(report.outcome, MigrationOutcome::Migrated);
    QCOMPARE(report.backup, first + QStringLiteral("-2"));
    QCOMPARE(readAll(first), QByteArray("precious"));
}

/// A library as the first version wrote it: its tables, and hashes of its kind.
void TestMigrations::theFirstVersionBecomesTheNewest()
{
    const QString path = m_folder->path(QStringLiteral("l"));
    m_connection.reset();
    QVERIFY(rawSql(
        path,
        "DROP TABLE job_words; DROP TABLE job_words_state; DROP TABLE undone_batch; DROP TABLE claim_skill_words; DROP "
        "TABLE role_edit; DROP TABLE claim_edit;"
        "DROP TABLE source_edit; DROP TABLE similar_duty; DROP TABLE near_copy; DROP INDEX source_content; "
        "DROP INDEX skill_key;"
        "ALTER TABLE job DROP COLUMN salary_raw; ALTER TABLE job DROP COLUMN key; ALTER TABLE job DROP COLUMN repeat;"
        "ALTER TABLE job_text DROP COLUMN salary_note; DROP TABLE job_mark; DROP TABLE recent_comparison;"
        "DROP TABLE title_edit; DROP TABLE skill_edit; DROP TABLE match_edit; DROP TABLE job_reading;"
        "DROP TABLE job_reading_state;"
        "DROP TABLE own_skill;"
        "CREATE TABLE own_skill (skill INTEGER PRIMARY KEY REFERENCES skill(id));"
        "CREATE TABLE star (job INTEGER PRIMARY KEY REFERENCES job(id));"
        "CREATE TABLE note (job INTEGER PRIMARY KEY REFERENCES job(id), text TEXT NOT NULL);"
        "UPDATE import_batch SET row_hash = '1' || substr(row_hash, 2); PRAGMA user_version=1"));
    const QByteArray first = builtInMigrations().front().sql;
    const qsizetype begin = first.indexOf("CREATE TABLE similar_duty");
    QVERIFY(rawSql(path, first.mid(begin, first.indexOf(";", begin) - begin).constData()));
    const QByteArray before = readAll(path);

    QCOMPARE(LibraryFile::open(path, OpenMode::ReadOnly).error().code, domain::ErrorCode::LibraryReadOnly);
    const auto file = LibraryFile::open(path, OpenMode::ReadWrite);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().context.join(u' ')));
    QCOMPARE(file->schemaVersion(), newestSchemaVersion());
    QVERIFY(readAll(path + QStringLiteral(".v1.backup")).size() == before.size());
    m_connection = open(*file, OpenMode::ReadWrite);
    const auto catalog = loadCatalog(*m_connection);
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->claims.size(), size_t(1));
    QVERIFY(importBatch(*m_connection, 5, QStringLiteral("b")).ok());
    QVERIFY(undoBatch(*m_connection, domain::BatchId(1)).ok());
    const auto report = check(*m_connection, true);
    QVERIFY(report.ok());
    QCOMPARE(report->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
