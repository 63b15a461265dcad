// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 300000; // ms; a sanitizer build is slow
constexpr int sizes = 40;
const QByteArray precious = QByteArrayLiteral("what was there before\n");

/// What stands on a small disk after an export that may have filled it.
struct Left {
    int code = -1;
    QString said;
    QString sum; ///< of the file's bytes
    QStringList files;
};

} // namespace

/// Each export on a disk that fills up, at many sizes of the disk: a file system in memory, which only the command's
/// own processes see. What is there afterwards is the old file or the whole new one, and the exit code says which.
class TestCliExportDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oldFileOrWholeNewOne_data();
    void oldFileOrWholeNewOne();
    void folderHasWholeFilesOnly();

private:
    Left onDisk(qint64 bytes, const QString &ending) const;

    Sample m_sample;
};

void TestCliExportDisk::initTestCase()
{
    if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("true")}) != 0)
        QSKIP("no small disk can be made here: unshare is not allowed");
    QVERIFY(QDir().mkpath(m_sample.path(QStringLiteral("disk"))));
}

/// The disk's size is rounded to pages of 4 KB; the old file has one, what else is free is for the new one.
Left TestCliExportDisk::onDisk(qint64 bytes, const QString &ending) const
{
    static const QString script = QStringLiteral(
        "mount -t tmpfs -o size=${1} disk \"$2\" || exit 99\n"
        "printf '%s\\n' 'what was there before' >\"$2/c.$5\"\n"
        "\"$3\" compare 'Data Scientist' 'Machine Learning Engineer' --force --output \"$2/c.$5\" --library \"$4\" "
        ">/dev/null; code=$?\n"
        "echo $code; md5sum <\"$2/c.$5\"; ls -A \"$2\"");
    QProcess shell;
    shell.start(QStringLiteral("unshare"),
                {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                 QString::number(bytes), m_sample.path(QStringLiteral("disk")), QStringLiteral(ROLESCOPE_CLI_PROGRAM),
                 m_sample.library(), ending});
    Left left;
    if (!shell.waitForFinished(patience) || shell.exitCode() != 0)
        return left;
    const QStringList lines = QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
    if (lines.size() < 3)
        return left;
    left.said = QString::fromUtf8(shell.readAllStandardError());
    left.code = lines[0].toInt();
    left.sum = lines[1].section(u' ', 0, 0);
    left.files = lines.mid(2);
    return left;
}

void TestCliExportDisk::oldFileOrWholeNewOne_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"json", "csv", "md", "html", "pdf"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestCliExportDisk::oldFileOrWholeNewOne()
{
    QFETCH(QString, ending);
    const QString whole = m_sample.path(QStringLiteral("whole.") + ending);
    const Outcome made = m_sample.run({QStringLiteral("compare"), QStringLiteral("Data Scientist"),
                                       QStringLiteral("Machine Learning Engineer"), QStringLiteral("--output"), whole});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const auto sumOf = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    };
    const QString old = sumOf(precious);
    const QString complete = sumOf(contentOf(whole));
    constexpr qint64 page = 4096;
    const qint64 pages = contentOf(whole).size() / page + 4; // the old file and room to spare
    int refused = 0;
    for (int i = 0; i < sizes; ++i) {
        const qint64 size = page * (1 + pages * i / (sizes - 1));
        const Left left = onDisk(size, ending);
        const QByteArray where = QStringLiteral("%1 bytes: code %2, %3; %4")
                                     .arg(size)
                                     .arg(left.code)
                                     .arg(left.said, left.files.join(u' '))
                                     .toUtf8();
        QVERIFY2(left.files == QStringList{QStringLiteral("c.") + ending}, where.constData());
        if (left.code == 0) {
            QVERIFY2(left.sum == complete, where.constData());
            continue;
        }
        ++refused;
        QVERIFY2(left.code == 5, where.constData());
        QVERIFY2(left.sum == old, where.constData());
        QVERIFY2(left.said.count(u'\n') == 1, where.constData());
        QVERIFY2(left.said.contains(QStringLiteral("c.") + ending), where.constData());
        QVERIFY2(left.said.contains(u"disk", Qt::CaseInsensitive), where.constData());
    }
    QVERIFY(refused > 0);
    QVERIFY(refused < sizes);
}

/// A folder of comparisons that the disk has no room for: an error, whole files, no index.
void TestCliExportDisk::folderHasWholeFilesOnly()
{
    static const QString script =
        QStringLiteral("mount -t tmpfs -o size=300k disk \"$1\" || exit 99\n"
                       "\"$2\" compare --all-pairs --format json --output \"$1/all\" --library \"$3\" >/dev/null\n"
                       "echo $?; ls -A \"$1/all\"; for f in \"$1\"/all/*; do tail -c 2 \"$f\"; done");
    QProcess shell;
    shell.start(QStringLiteral("unshare"),
                {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                 m_sample.path(QStringLiteral("disk")), QStringLiteral(ROLESCOPE_CLI_PROGRAM), m_sample.library()});
    QVERIFY(shell.waitForFinished(patience));
    QCOMPARE(shell.exitCode(), 0);
    QStringList lines = QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(u'\n');
    QCOMPARE(lines.takeFirst(), QStringLiteral("5"));
    const qsizetype files = lines.filter(QStringLiteral(".json")).size();
    QVERIFY(files > 0 && files < 10);
    QCOMPARE(lines.filter(QStringLiteral("index")).size(), 0);
    QCOMPARE(lines.filter(QStringLiteral("}")).size(), files); // each ends as JSON does
}

QTEST_MAIN(TestCliExportDisk)
#include "tst_cliexportdisk.moc"
