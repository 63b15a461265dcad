// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 300000; // ms

/// Anything but the C library asking for the user's home folder where a cache of users runs, a file of the machine.
bool connects(const QByteArray &line)
{
    if (line.contains("socket("))
        return !line.contains("socket(AF_UNIX,");
    if (line.contains("connect("))
        return !line.contains("sun_path=\"/var/run/nscd/socket\"");
    return line.contains("bind(") || line.contains("listen(") || line.contains("accept");
}

} // namespace

/// What the real program asks of the system while it exports: nothing that the library's texts name, and no connection.
class TestCliTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void traceSeesSocketsAndFiles();
    void exportTouchesNothingNamedInData_data();
    void exportTouchesNothingNamedInData();

private:
    /// The system calls that name a file or make a connection; null: could not be traced.
    QByteArray traced(const QString &program, const QStringList &args) const;

    Sample m_sample;
    QString m_bait;
};

QByteArray TestCliTrace::traced(const QString &program, const QStringList &args) const
{
    const QString log = m_sample.path(QStringLiteral("trace.log"));
    QFile::remove(log);
    QProcess process;
    process.start(QStringLiteral("strace"),
                  QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("4096"),
                              QStringLiteral("-e"), QStringLiteral("trace=%file,%network"), QStringLiteral("-o"), log,
                              program}
                      + args);
    if (!process.waitForStarted() || !process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return contentOf(log);
}

void TestCliTrace::initTestCase()
{
    m_bait = m_sample.path(QStringLiteral("bait.png"));
    writeContent(m_bait, "bait");
    // Names of the file in every text that could be taken for one.
    const QByteArray path = m_bait.toUtf8();
    const QByteArray url = "file://" + path;
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(m_sample.library()), &database), SQLITE_OK);
    const QByteArray sql = "UPDATE source SET url = '" + url + "', publisher = '" + path
        + "', long_title = '<img src=\"" + url + "\">' || id;" + "UPDATE claim SET label = '![x](" + url
        + ")', text = '<img src=\"" + path + "\"> =WEBSERVICE(\"" + url + "\")' || id;" + "UPDATE skill SET name = '"
        + path + "' || id; UPDATE skill_category SET name = '" + path + "' || id;" + "UPDATE job SET employer = '" + url
        + "', place = '" + path + "';" + "UPDATE job_text SET url = '" + url + "', salary_raw = '" + path + "';";
    char *message = nullptr;
    QVERIFY2(sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK, message);
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
}

/// The test sees what it looks for; without strace, or where tracing is forbidden, nothing here is proven.
void TestCliTrace::traceSeesSocketsAndFiles()
{
    const QByteArray log = traced(QStringLiteral("cat"), {m_bait});
    QVERIFY2(!log.isEmpty(), "strace is missing or may not trace here; packaging/install installs it");
    QVERIFY(log.contains("bait.png"));
}

void TestCliTrace::exportTouchesNothingNamedInData_data()
{
    QTest::addColumn<QStringList>("args");
    const QString a = QStringLiteral("Data Scientist"), b = QStringLiteral("Machine Learning Engineer");
    for (const char *format : {"text", "json", "csv", "md", "html", "pdf"})
        QTest::newRow(format) << QStringList{QStringLiteral("compare"),
                                             a,
                                             b,
                                             QStringLiteral("--format"),
                                             QString::fromLatin1(format),
                                             QStringLiteral("--output"),
                                             m_sample.path(QStringLiteral("out.") + QString::fromLatin1(format)),
                                             QStringLiteral("--force")};
    for (const char *format : {"html", "pdf"})
        QTest::addRow("all pairs as %s", format) << QStringList{
            QStringLiteral("compare"),   QStringLiteral("--all-pairs"), QStringLiteral("--format"),
            QString::fromLatin1(format), QStringLiteral("--output"),    m_sample.path(QStringLiteral("all")),
            QStringLiteral("--force")};
    QTest::newRow("jobs") << QStringList{QStringLiteral("jobs"), QStringLiteral("--format"), QStringLiteral("csv")};
}

void TestCliTrace::exportTouchesNothingNamedInData()
{
    QFETCH(QStringList, args);
    if (args.contains(QStringLiteral("text")))
        args[args.indexOf(QStringLiteral("--output")) + 1] = m_sample.path(QStringLiteral("out.txt"));
    const QByteArray log = traced(QStringLiteral(ROLESCOPE_CLI_PROGRAM),
                                  args + QStringList{QStringLiteral("--library"), m_sample.library()});
    QVERIFY2(log.contains("sample.rolescope"),
             "strace is missing or may not trace here; packaging/install installs it");
    for (const QByteArray &line : log.split('\n')) {
        QVERIFY2(!line.contains("bait"), line.constData());
        QVERIFY2(!connects(line), line.constData());
        if (line.contains("execve("))
            QVERIFY2(line.contains("rolescope-cli"), line.constData()); // itself, and nothing else
    }
}

QTEST_GUILESS_MAIN(TestCliTrace)
#include "tst_clitrace.moc"
