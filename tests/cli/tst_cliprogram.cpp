// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include "domain/codes.h"
#include "wording/labels.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 60000; // ms; a sanitizer build is slow

const QStringList pair{QStringLiteral("compare"), QStringLiteral("Machine Learning Engineer"),
                       QStringLiteral("Data Scientist")};

/// As a user without rights; nothing to do when the tests run as one.
void dropPrivileges()
{
    if (geteuid() != 0)
        return;
    constexpr uid_t nobody = 65534;
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        _exit(99);
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &args, int *exitCode = nullptr)
{
    QProcess process;
    process.start(program, args);
    if (!process.waitForFinished(patience))
        return {};
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

/// Whether the texts follow each other in `page`; white space and line ends do not count.
QString firstMissing(const QString &page, const QStringList &texts)
{
    const QString all = page.simplified();
    qsizetype at = 0;
    for (const QString &text : texts) {
        at = all.indexOf(text.simplified(), at);
        if (at < 0)
            return text;
    }
    return {};
}

/// The program as a process: its platform, streams, rights and limits.
class TestCliProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdfNeedsNoDisplay();
    void everyPairsPdfIsWhole();
    void pdfIsTheSameTwice();
    void cLocaleAndNoHome();
    void qtOptionsAreNotTaken();
    void readerThatLeavesIsNoFault();
    void fullStandardOutput();
    void deviceIsNoOutput();
    void fullDiskKeepsTheOldFile();
    void readOnlyFolder();
    void defaultLibraryIsMadeOnce();

private:
    /// Runs a copy of the program that any user may run.
    Outcome run(const QStringList &args, const std::function<void(QProcess &)> &prepare = {}) const;
    QStringList withLibrary(const QStringList &args) const
    {
        return QStringList{QStringLiteral("--library"), m_sample.library()} + args;
    }

    Sample m_sample;
    QString m_program;
};

void TestCliProgram::initTestCase()
{
    m_program = m_sample.path(QStringLiteral("rolescope-cli"));
    QVERIFY(QFile::copy(QStringLiteral(ROLESCOPE_CLI_PROGRAM), m_program));
    QFile::setPermissions(m_program, QFile::Permissions(0x7755));
    QFile::setPermissions(m_sample.path({}), QFile::Permissions(0x7755));
    QFile::setPermissions(m_sample.library(), QFile::Permissions(0x6644));
}

Outcome TestCliProgram::run(const QStringList &args, const std::function<void(QProcess &)> &prepare) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_sample.path({}));
    if (prepare)
        prepare(process);
    process.start(m_program, args);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void TestCliProgram::pdfNeedsNoDisplay()
{
    const Outcome outcome = run(withLibrary(pair + QStringList{QStringLiteral("--output"), QStringLiteral("a.pdf")}));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    const QString path = m_sample.path(QStringLiteral("a.pdf")); // relative paths mean the caller's folder
    QVERIFY(outcome.err.contains(path));
    QCOMPARE(outcome.err.count(u'\n'), 1);

    QProcess check;
    check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.waitForFinished(patience), "qpdf is needed for this test");
    QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY2(text.waitForFinished(patience), "pdftotext is needed for this test");
    const QByteArray page = text.readAllStandardOutput();
    QVERIFY(page.contains("Machine Learning Engineer"));
    QVERIFY(page.contains("Data Scientist"));
}

void TestCliProgram::everyPairsPdfIsWhole()
{
    const QString path = m_sample.path(QStringLiteral("pair.pdf"));
    const QJsonArray roles =
        QJsonDocument::fromJson(run(withLibrary({QStringLiteral("roles"), QStringLiteral("--json")})).out).array();
    QCOMPARE(roles.size(), 5);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        for (qsizetype j = i + 1; j < roles.size(); ++j) {
            const QString a = roles[i][u"name"].toString();
            const QString b = roles[j][u"name"].toString();
            const QStringList compare = withLibrary({QStringLiteral("compare"), a, b});
            const QJsonObject json =
                QJsonDocument::fromJson(run(compare + QStringList{QStringLiteral("--json")}).out).object();
            QCOMPARE(run(compare + QStringList{QStringLiteral("--force"), QStringLiteral("--output"), path}).code, 0);

            int checked = -1;
            (void)outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &checked);
            QCOMPARE(checked, 0);
            const QList<QByteArray> fonts = outputOf(QStringLiteral("pdffonts"), {path}).split('\n').mid(2);
            QVERIFY(fonts.size() > 1);
            const QRegularExpression embedded(QStringLiteral(R"( yes +\w+ +yes +\d+ +\d+$)")); // with a Unicode map
            for (const QByteArray &font : fonts)
                QVERIFY2(font.isEmpty() || embedded.match(QString::fromUtf8(font)).hasMatch(), font.constData());

            const auto text = [&](const QStringList &options) {
                return QString::fromUtf8(
                    outputOf(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")}));
            };
            const QString first = text({QStringLiteral("-l"), QStringLiteral("1")});
            QCOMPARE(firstMissing(first, {a, b}), QString());
            const auto words = first.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
            QVERIFY2(words <= 290, qPrintable(QStringLiteral("%1 × %2: %3 words").arg(a, b).arg(words)));

            QStringList inOrder;
            for (const QJsonValue &section : json[u"sections"].toArray())
                inOrder += wording::name(*domain::sectionFromCode(section[u"key"].toString()));
            for (const QJsonValue &source : json[u"sources"].toArray())
                inOrder += source[u"title"].toString();
            QCOMPARE(firstMissing(text({QStringLiteral("-f"), QStringLiteral("2")}), inOrder), QString());
        }
    }
}

void TestCliProgram::pdfIsTheSameTwice()
{
    const QStringList args = withLibrary(pair + QStringList{QStringLiteral("--format"), QStringLiteral("pdf")});
    const Outcome first = run(args);
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY(first.out.startsWith("%PDF-"));
    QCOMPARE(run(args).out, first.out);
}

void TestCliProgram::cLocaleAndNoHome()
{
    const Outcome outcome =
        run(withLibrary(pair + QStringList{QStringLiteral("--output"), QStringLiteral("größe.json")}),
            [](QProcess &process) {
                QProcessEnvironment environment;
                environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
                environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
                process.setProcessEnvironment(environment);
            });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QStringLiteral("Wrote %1.\n").arg(m_sample.path(QStringLiteral("größe.json"))));
    QVERIFY(QFile::exists(m_sample.path(QStringLiteral("größe.json"))));
}

void TestCliProgram::qtOptionsAreNotTaken()
{
    const Outcome outcome =
        run(withLibrary({QStringLiteral("roles"), QStringLiteral("-platform"), QStringLiteral("xcb")}));
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.startsWith(u"There is no option"));
}

void TestCliProgram::readerThatLeavesIsNoFault()
{
    // The pipe's end is closed at once; with SIGPIPE ignored the program sees EPIPE instead.
    for (const bool ignored : {false, true}) {
        QProcess shell;
        const QString trap = ignored ? QStringLiteral("trap '' PIPE; ") : QString();
        shell.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             trap + QStringLiteral("\"$0\" --library \"$1\" compare 'Data Scientist' 'Data Specialist' --json | true"),
             m_program, m_sample.library()});
        QVERIFY(shell.waitForFinished(patience));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
}

void TestCliProgram::fullStandardOutput()
{
    const Outcome outcome = run(withLibrary({QStringLiteral("roles"), QStringLiteral("--json")}),
                                [](QProcess &process) { process.setStandardOutputFile(QStringLiteral("/dev/full")); });
    QCOMPARE(outcome.code, 5);
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestCliProgram::deviceIsNoOutput()
{
    const Outcome outcome = run(withLibrary(pair
                                            + QStringList{QStringLiteral("--json"), QStringLiteral("--force"),
                                                          QStringLiteral("--output"), QStringLiteral("/dev/full")}));
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.err.contains(u"/dev/full"));
}

void TestCliProgram::fullDiskKeepsTheOldFile()
{
    const QString path = m_sample.path(QStringLiteral("old.json"));
    writeContent(path, "old");
    const QStringList before = m_sample.files();
    // No file may grow beyond 40 KB: as good as a disk that fills up, and needs no rights.
    const Outcome outcome =
        run(withLibrary(pair + QStringList{QStringLiteral("--force"), QStringLiteral("--output"), path}),
            [](QProcess &process) {
                process.setChildProcessModifier([] {
                    std::signal(SIGXFSZ, SIG_IGN);
                    const rlimit limit{40000, 40000};
                    setrlimit(RLIMIT_FSIZE, &limit);
                });
            });
    QVERIFY2(outcome.code == 5, qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(path));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(m_sample.files(), before);
}

void TestCliProgram::readOnlyFolder()
{
    const auto unprivileged = [](QProcess &process) { process.setChildProcessModifier(dropPrivileges); };
    QFile::setPermissions(m_sample.path({}), QFile::Permissions(0x5555));
    const Outcome read = run(withLibrary({QStringLiteral("roles"), QStringLiteral("--json")}), unprivileged);
    const Outcome write =
        run(withLibrary(pair + QStringList{QStringLiteral("--output"), QStringLiteral("b.json")}), unprivileged);
    const Outcome import =
        run(withLibrary({QStringLiteral("import"), QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")}), unprivileged);
    const Outcome made = run({QStringLiteral("new"), QStringLiteral("c.rolescope")}, unprivileged);
    QFile::setPermissions(m_sample.path({}), QFile::Permissions(0x7755));

    QVERIFY2(read.code == 0, qPrintable(read.err)); // reading goes on
    QCOMPARE(read.array().size(), 5);
    QCOMPARE(write.code, 5);
    QVERIFY(write.err.contains(u"b.json"));
    QCOMPARE(import.code, 5);
    QCOMPARE(made.code, 5);
    QVERIFY(!QFile::exists(m_sample.path(QStringLiteral("b.json"))));
    QVERIFY(!QFile::exists(m_sample.path(QStringLiteral("c.rolescope"))));
}

void TestCliProgram::defaultLibraryIsMadeOnce()
{
    const QString data = m_sample.path(QStringLiteral("data"));
    const auto ownFolders = [&](QProcess &process) {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
        process.setProcessEnvironment(environment);
    };
    const Outcome first = run({QStringLiteral("roles"), QStringLiteral("--json")}, ownFolders);
    QCOMPARE(first.code, 0);
    QVERIFY(first.err.contains(data) && first.err.contains(u"sample"));
    const Outcome second = run({QStringLiteral("roles"), QStringLiteral("--json")}, ownFolders);
    QCOMPARE(second.out, first.out);
    QVERIFY(second.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cliprogram.moc"
