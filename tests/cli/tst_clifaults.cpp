// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace rolescope::cli::fixture;

namespace {

/// Statements run by plain sqlite3 on a file, as another program would.
void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    char *message = nullptr;
    QVERIFY2(sqlite3_exec(database, sql, nullptr, nullptr, &message) == SQLITE_OK, message);
    sqlite3_close(database);
}

} // namespace

/// Libraries that are missing, hostile or busy, and text that wants to be more than text.
class TestCliFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badLibrary_data();
    void badLibrary();
    void changedCellsAreFound();
    void lockedLibrary();
    void hostileTextStaysText();
    void brokenPack();
    void interruption();

private:
    Sample m_sample;
};

void TestCliFaults::badLibrary_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no such file
    QTest::addColumn<int>("code");
    const QByteArray good = contentOf(m_sample.library());
    const auto row = [](const char *name, const QByteArray &content, int code) {
        QTest::newRow(name) << content << code;
    };
    row("missing", QByteArray(), 5);
    row("empty", QByteArray(""), 6);
    row("garbage", QByteArray(5000, 'x'), 6);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(4000, '\0'), 6);
    row("header only", good.left(100), 6);
    row("half", good.left(good.size() / 2), 6);
    row("last page missing", good.left(good.size() - 8192), 6);
    QByteArray foreign = good;
    foreign.replace(68, 4, "\x01\x02\x03\x04"); // application_id
    row("foreign", foreign, 6);
    QByteArray tooNew = good;
    tooNew.replace(60, 4, QByteArray("\0\0\x03\xe9", 4)); // user_version
    row("too new", tooNew, 6);
    QByteArray negative = good;
    negative.replace(60, 4, "\xff\xff\xff\xff");
    row("version below zero", negative, 6);
    QByteArray wild = good;
    wild.replace(8192, 8192, QByteArray(8192, '\xa5'));
    row("a page of noise", wild, 6);
}

void TestCliFaults::badLibrary()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QString path = m_sample.path(QStringLiteral("bad.rolescope"));
    QFile::remove(path);
    if (!content.isNull())
        writeContent(path, content);
    const QString output = m_sample.path(QStringLiteral("bad.json"));
    for (const QStringList &args :
         {QStringList{QStringLiteral("roles"), QStringLiteral("--json")}, QStringList{QStringLiteral("jobs")},
          QStringList{QStringLiteral("check")},
          QStringList{QStringLiteral("import"), QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")},
          QStringList{QStringLiteral("compare"), QStringLiteral("Data Scientist"), QStringLiteral("Data Specialist"),
                      QStringLiteral("--output"), output}}) {
        const Outcome outcome = runCli(QStringList{QStringLiteral("--library"), path} + args);
        QVERIFY2(outcome.code == code,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(args[0]).arg(outcome.code).arg(outcome.err)));
        QVERIFY(outcome.err.contains(path));
        QCOMPARE(contentOf(path), content); // nothing is mended behind the user's back
        QVERIFY(!QFile::exists(output));
    }
    const QStringList strays = m_sample.files().filter(QStringLiteral("bad"));
    QCOMPARE(strays, content.isNull() ? QStringList{} : QStringList{QStringLiteral("bad.rolescope")});
}

void TestCliFaults::changedCellsAreFound()
{
    const QString path = m_sample.path(QStringLiteral("changed.rolescope"));
    QVERIFY(QFile::copy(m_sample.library(), path));
    runSql(path, "UPDATE claim SET text = text || '!' WHERE id = 3");
    const Outcome outcome =
        runCli({QStringLiteral("--library"), path, QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 6);
    QVERIFY(!outcome.object()[QLatin1String("ok")].toBool(true));
    QVERIFY(!outcome.object()[QLatin1String("problems")].toArray().isEmpty());
}

void TestCliFaults::lockedLibrary()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(m_sample.library()), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Outcome outcome =
        m_sample.run({QStringLiteral("import"), QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")});
    sqlite3_close(other);
    QCOMPARE(outcome.code, 6);
    QVERIFY2(outcome.err.contains(u"in use"), qPrintable(outcome.err));
}

void TestCliFaults::hostileTextStaysText()
{
    const QString path = m_sample.path(QStringLiteral("hostile.rolescope"));
    QVERIFY(QFile::copy(m_sample.library(), path));
    runSql(path,
           "UPDATE role SET name = '<img src=\"file:///etc/hostname\">' WHERE name = 'Data Specialist';"
           "UPDATE job SET title = char(27) || '[31mred' || char(7) || char(8238) || 'evil', employer = '=cmd()'");
    const QString role = QStringLiteral("<img src=\"file:///etc/hostname\">");
    const Outcome text =
        runCli({QStringLiteral("--library"), path, QStringLiteral("compare"), role, QStringLiteral("Data Scientist")});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith(role.toUtf8()));
    const Outcome json =
        runCli({QStringLiteral("--library"), path, QStringLiteral("role"), role, QStringLiteral("--json")});
    QCOMPARE(json.object()[QLatin1String("name")].toString(), role);
    const Outcome jobs = runCli({QStringLiteral("--library"), path, QStringLiteral("jobs")});
    QVERIFY(!jobs.out.contains('\x1b') && !jobs.out.contains('\x07'));
    QVERIFY(!QString::fromUtf8(jobs.out).contains(QChar(0x202e)));
    const Outcome csv = runCli(
        {QStringLiteral("--library"), path, QStringLiteral("jobs"), QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(csv.out.contains(",'=cmd(),")); // no spreadsheet runs it; our own import takes the mark off

    const Outcome unknown =
        runCli({QStringLiteral("role"), QStringLiteral("a\x1b[2Jb"), QStringLiteral("--library"), path});
    QCOMPARE(unknown.code, 4);
    QVERIFY(!unknown.err.contains(u'\x1b'));
}

void TestCliFaults::brokenPack()
{
    const QString pack = m_sample.path(QStringLiteral("pack"));
    QVERIFY(QDir().mkpath(pack));
    const QByteArray before = contentOf(m_sample.library());
    for (const char *content : {"", "{", "[]", "{\"nmae\": \"x\"}", "{\"name\": 5}", "\xff\xfe\x01"}) {
        writeContent(pack + QStringLiteral("/pack.json"), content);
        const Outcome outcome = m_sample.run({QStringLiteral("import"), pack, QStringLiteral("--json")});
        QVERIFY2(outcome.code == 1 || outcome.code == 5, qPrintable(outcome.err));
        QVERIFY(outcome.array().isEmpty());
        QVERIFY(outcome.err.contains(u"pack"));
    }
    QCOMPARE(contentOf(m_sample.library()), before);
    QCOMPARE(m_sample.run({QStringLiteral("import"), m_sample.path(QStringLiteral("not-there"))}).code, 5);
}

void TestCliFaults::interruption()
{
    std::stop_source source;
    source.request_stop();
    const QByteArray before = contentOf(m_sample.library());
    for (const QStringList &args :
         {QStringList{QStringLiteral("roles")}, QStringList{QStringLiteral("jobs"), QStringLiteral("--json")},
          QStringList{QStringLiteral("import"), QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")}}) {
        const Outcome outcome =
            runCli(QStringList{QStringLiteral("--library"), m_sample.library()} + args, source.get_token());
        QCOMPARE(outcome.code, 130);
        QVERIFY(!outcome.err.isEmpty());
    }
    QCOMPARE(contentOf(m_sample.library()), before);
}

QTEST_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
