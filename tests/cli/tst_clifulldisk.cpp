// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 300000; // ms; a sanitizer build is slow
constexpr int sizes = 32;
constexpr int rows = 6000;

/// What is left on a small disk after a command that may have filled it.
struct Left {
    int code = -1;        ///< of the command
    QString said;         ///< its standard error
    bool isSound = false; ///< check --deep
    int jobs = -1;        ///< shown
    qint64 bytes = 0;     ///< that all files have
    QStringList files;
};

/// A row in a hundred has no title, so that something is set aside.
QByteArray feed()
{
    QByteArray csv = "id,title,company,location,salary\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ',' + (i % 100 == 0 ? "" : "Data Engineer ") + (i % 100 == 0 ? "" : number) + ",Example "
            + number + ",\"Leeds, GB\",\"GBP " + QByteArray::number(40000 + i) + " a year\"\n";
    }
    return csv;
}

} // namespace

/// Import and undo on a disk that fills up, at many sizes of the disk: a file system in memory, which only the
/// command's own processes see.
class TestCliFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importLeavesNoneOrAll();
    void undoLeavesNoneOrAll();

private:
    Left onDisk(qint64 kilobytes, const QString &library, const QStringList &command) const;
    void sweep(const QString &library, const QStringList &command, int before, int after) const;

    Sample m_sample;
    QString m_feed;
};

void TestCliFullDisk::initTestCase()
{
    if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")}) != 0)
        QSKIP("no small disk can be made here: unshare is not allowed");
    m_feed = m_sample.path(QStringLiteral("ads.csv"));
    writeContent(m_feed, feed());
}

Left TestCliFullDisk::onDisk(qint64 kilobytes, const QString &library, const QStringList &command) const
{
    static const QString script =
        QStringLiteral("mount -t tmpfs -o size=${1}k disk \"$2\" || exit 99\n"
                       "program=$3 disk=$2; cp \"$4\" \"$disk/l.rolescope\" || exit 98; shift 4\n"
                       "\"$program\" \"$@\" --library \"$disk/l.rolescope\" >/dev/null; code=$?\n"
                       "echo \"--\" >&2\n"
                       "\"$program\" check --deep --library \"$disk/l.rolescope\" >/dev/null 2>&1; sound=$?\n"
                       "\"$program\" jobs --count --json --library \"$disk/l.rolescope\" | tr -d '\\n'; echo\n"
                       "echo $code; echo $sound; cat \"$disk\"/* | wc -c; ls \"$disk\"");
    QProcess shell;
    shell.start(QStringLiteral("unshare"),
                QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                            QStringLiteral("sh"), QString::number(kilobytes), m_sample.path(QStringLiteral("disk")),
                            QStringLiteral(ROLESCOPE_CLI_PROGRAM), library}
                    + command);
    Left left;
    if (!shell.waitForFinished(patience) || shell.exitCode() != 0)
        return left;
    const QStringList lines = QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
    if (lines.size() < 4)
        return left;
    left.said = QString::fromUtf8(shell.readAllStandardError()).section(QStringLiteral("--\n"), 0, 0);
    left.jobs = QJsonDocument::fromJson(lines[0].toUtf8()).object().value(u"total").toInt(-1);
    left.code = lines[1].toInt();
    left.isSound = lines[2] == u"0";
    left.bytes = lines[3].toLongLong();
    left.files = lines.mid(4);
    return left;
}

void TestCliFullDisk::sweep(const QString &library, const QStringList &command, int before, int after) const
{
    const Left roomy = onDisk(100'000, library, command);
    QVERIFY2(roomy.code == 0 || roomy.code == 3, qPrintable(roomy.said));
    QCOMPARE(roomy.jobs, after);

    // From no room at all to what the command needs while it works, its journal beside the grown file.
    const qint64 least = QFileInfo(library).size() / 1024 + 16;
    const qint64 most = least + roomy.bytes * 5 / 2 / 1024;
    int refused = 0;
    for (int i = 0; i < sizes; ++i) {
        const qint64 size = least + (most - least) * i / (sizes - 1);
        const Left left = onDisk(size, library, command);
        const QByteArray where = QStringLiteral("%1 KB: code %2, %3 jobs, %4; %5")
                                     .arg(size)
                                     .arg(left.code)
                                     .arg(left.jobs)
                                     .arg(left.said, left.files.join(u' '))
                                     .toUtf8();
        QVERIFY2(left.isSound, where.constData());
        if (left.code == 0 || left.code == 3) {
            QVERIFY2(left.jobs == after, where.constData());
            continue;
        }
        ++refused;
        QVERIFY2(left.code == 5, where.constData());
        QVERIFY2(left.jobs == before, where.constData());
        QVERIFY2(left.said.count(u'\n') == 1, where.constData());
        QVERIFY2(left.said.contains(u"l.rolescope") || left.said.contains(u"set-aside"), where.constData());
        QVERIFY2(left.said.contains(u"disk", Qt::CaseInsensitive), where.constData());
        QVERIFY2(!left.files.join(u' ').contains(u"set-aside"), where.constData());
    }
    QVERIFY(refused > 0);
    QVERIFY(refused < sizes);
}

void TestCliFullDisk::importLeavesNoneOrAll()
{
    QVERIFY(QDir().mkpath(m_sample.path(QStringLiteral("disk"))));
    sweep(m_sample.library(), {QStringLiteral("import"), m_feed, QStringLiteral("--kind"), QStringLiteral("jobs")}, 5,
          5 + rows - rows / 100);
}

void TestCliFullDisk::undoLeavesNoneOrAll()
{
    const QString full = m_sample.path(QStringLiteral("full.rolescope"));
    QVERIFY(QFile::copy(m_sample.library(), full));
    QCOMPARE(QProcess::execute(QStringLiteral(ROLESCOPE_CLI_PROGRAM),
                               {QStringLiteral("import"), m_feed, QStringLiteral("--kind"), QStringLiteral("jobs"),
                                QStringLiteral("--library"), full}),
             3);
    const Outcome imports =
        runCli({QStringLiteral("imports"), QStringLiteral("--json"), QStringLiteral("--library"), full});
    int batch = 0;
    for (const QJsonValue &import : imports.array())
        batch = std::max(batch, import.toObject().value(u"batch").toInt());
    sweep(full, {QStringLiteral("undo"), QString::number(batch)}, 5 + rows - rows / 100, 5);
}

QTEST_GUILESS_MAIN(TestCliFullDisk)
#include "tst_clifulldisk.moc"
