// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"
#include "clifixture.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 60000; // ms; a sanitizer build is slow

QByteArray feed(int rows)
{
    QByteArray csv = "title,company,location,salary\n";
    for (int i = 0; i < rows; ++i)
        csv += "Data Engineer " + QByteArray::number(i) + ",Example Ltd,London,GBP " + QByteArray::number(40000 + i)
            + " per year\n";
    return csv;
}

const QByteArray article = "Baker vs. Cook\n\nA baker bakes bread. A cook prepares meals.\n";

} // namespace

/// Standard input, progress, colours and pipes.
class TestCliStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feedFromStandardInput();
    void jsonFromStandardInputTellsItself();
    void standardInputIsTheFileItself();
    void standardInputMustSayWhatItIs();
    void standardInputOnceOnly();
    void closedStandardInput();
    void openStandardInputHearsCtrlC();
    void nothingStaysOfStandardInput();
    void mappingFromStandardInput();
    void pairsFromStandardInput();
    void undoTellsHowFarItIs();
    void progressOnATerminalOnly_data();
    void progressOnATerminalOnly();
    void progressStaysInOneLine();
    void noColoursAnywhere_data();
    void noColoursAnywhere();
    void readerOfOneLineIsEnough();

private:
    Outcome runWith(const QByteArray &input, const QStringList &args, bool terminal = false) const;
    QString emptyLibrary(const QString &name) const;

    Sample m_sample;
};

Outcome TestCliStreams::runWith(const QByteArray &input, const QStringList &args, bool terminal) const
{
    QBuffer out, err, in;
    in.setData(input);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    cli::Streams streams{&out, &err, terminal};
    streams.in = &in;
    streams.stderrIsTerminal = terminal;
    streams.progressAfter = 0;
    Outcome outcome;
    outcome.code = cli::run(args, streams);
    outcome.out = out.data();
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

QString TestCliStreams::emptyLibrary(const QString &name) const
{
    const QString path = m_sample.path(name + QStringLiteral(".rolescope"));
    runCli({QStringLiteral("new"), path});
    return path;
}

void TestCliStreams::feedFromStandardInput()
{
    const Outcome outcome =
        runWith(feed(20),
                {QStringLiteral("--library"), emptyLibrary(QStringLiteral("feed")), QStringLiteral("import"),
                 QStringLiteral("--kind"), QStringLiteral("jobs"), QStringLiteral("-"), QStringLiteral("--json")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.array().first()[QLatin1String("jobs")][QLatin1String("added")].toInt(), 20);
    QCOMPARE(outcome.array().first()[QLatin1String("file")].toString(), QStringLiteral("standard-input"));
}

void TestCliStreams::jsonFromStandardInputTellsItself()
{
    const QByteArray json =
        "\xEF\xBB\xBF [{\"title\":\"Baker\",\"company\":\"A\"},{\"title\":\"Cook\",\"company\":\"B\"}]";
    const Outcome outcome = runWith(json,
                                    {QStringLiteral("--library"), emptyLibrary(QStringLiteral("json")),
                                     QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--json")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.array().first()[QLatin1String("jobs")][QLatin1String("added")].toInt(), 2);
}

void TestCliStreams::standardInputIsTheFileItself()
{
    // Larger than one piece that is read at a time, and nothing of it changed.
    const QByteArray bytes = feed(5000);
    const QString path = m_sample.path(QStringLiteral("standard-input"));
    writeContent(path, bytes);
    const auto call = [&](const QString &file, const QString &name) {
        return QStringList{QStringLiteral("--library"), emptyLibrary(name),     QStringLiteral("import"), file,
                           QStringLiteral("--kind"),    QStringLiteral("jobs"), QStringLiteral("--json")};
    };
    const Outcome piped = runWith(bytes, call(QStringLiteral("-"), QStringLiteral("piped")));
    const Outcome named = runWith({}, call(path, QStringLiteral("named")));
    QCOMPARE(named.array().first()[QLatin1String("jobs")][QLatin1String("added")].toInt(), 5000);
    QCOMPARE(piped.out, named.out);
}

void TestCliStreams::standardInputMustSayWhatItIs()
{
    const QString library = emptyLibrary(QStringLiteral("untold"));
    const QStringList call{QStringLiteral("--library"), library, QStringLiteral("import"), QStringLiteral("-")};
    const Outcome untold = runWith(article, call);
    QCOMPARE(untold.code, 2);
    QVERIFY2(untold.err.contains(u"--kind article"), qPrintable(untold.err));
    const Outcome told = runWith(article, call + QStringList{QStringLiteral("--kind"), QStringLiteral("article")});
    QVERIFY2(told.code == 0, qPrintable(told.err));
}

void TestCliStreams::standardInputOnceOnly()
{
    const Outcome outcome = runWith(article, {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("-")});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains(u"once only"));
}

void TestCliStreams::closedStandardInput()
{
    const Outcome outcome = m_sample.run({QStringLiteral("import"), QStringLiteral("-")});
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.err.contains(u"standard input"));
}

/// A writer that sent a line and keeps its pipe open does not keep the program.
void TestCliStreams::openStandardInputHearsCtrlC()
{
    const QString path = m_sample.path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    const int pipe = ::open(qPrintable(path), O_RDWR | O_CLOEXEC);
    QVERIFY(pipe >= 0);
    const QByteArray line = "title,company\n";
    QCOMPARE(::write(pipe, line.constData(), size_t(line.size())), ssize_t(line.size()));
    QProcess program;
    program.setStandardInputFile(path);
    program.start(QStringLiteral(ROLESCOPE_CLI_PROGRAM),
                  {QStringLiteral("--library"), emptyLibrary(QStringLiteral("waiting")), QStringLiteral("import"),
                   QStringLiteral("--kind"), QStringLiteral("jobs"), QStringLiteral("-")});
    QVERIFY(program.waitForStarted());
    const auto left = [pipe] {
        int bytes = -1;
        return ::ioctl(pipe, FIONREAD, &bytes) == 0 ? bytes : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, patience); // the line is read, and the program waits for more
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    const bool ended = program.waitForFinished(patience);
    ::close(pipe);
    QVERIFY(ended);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
}

void TestCliStreams::nothingStaysOfStandardInput()
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    const Outcome outcome =
        runWith(feed(3),
                {QStringLiteral("--library"), emptyLibrary(QStringLiteral("gone")), QStringLiteral("import"),
                 QStringLiteral("--kind"), QStringLiteral("jobs"), QStringLiteral("-")});
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestCliStreams::mappingFromStandardInput()
{
    const QString ads = m_sample.path(QStringLiteral("named-otherwise.csv"));
    writeContent(ads, "what,pay\nData Engineer,4000\nData Analyst,3000\n");
    const QByteArray mapping = R"({"columns":[{"column":"what","field":"title"}]})";
    const QStringList call{QStringLiteral("--library"), emptyLibrary(QStringLiteral("mapped")),
                           QStringLiteral("import"),    ads,
                           QStringLiteral("--mapping"), QStringLiteral("-"),
                           QStringLiteral("--json")};
    const Outcome outcome = runWith(mapping, call);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(outcome.array().first()[QLatin1String("jobs")][QLatin1String("added")].toInt(), 2);
    const Outcome twice = runWith(mapping, call + QStringList{QStringLiteral("-")});
    QCOMPARE(twice.code, 2);
    QVERIFY(twice.err.contains(u"once only"));
}

void TestCliStreams::pairsFromStandardInput()
{
    const auto compare = [this](const QByteArray &list, const QString &folder) {
        return runWith(list,
                       {QStringLiteral("--library"), m_sample.library(), QStringLiteral("compare"),
                        QStringLiteral("--pairs"), QStringLiteral("-"), QStringLiteral("--output"),
                        m_sample.path(folder), QStringLiteral("--format"), QStringLiteral("csv")});
    };
    const Outcome outcome =
        compare("Data Scientist\tData Specialist\nData Scientist,Machine Learning Engineer\n", QStringLiteral("two"));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(QDir(m_sample.path(QStringLiteral("two"))).entryList({QStringLiteral("*.csv")}).size(), 2);
    const Outcome wrong = compare("Data Scientist\n", QStringLiteral("none"));
    QCOMPARE(wrong.code, 2);
    QVERIFY(!QDir(m_sample.path(QStringLiteral("none"))).exists());
    const Outcome closed = m_sample.run({QStringLiteral("compare"), QStringLiteral("--pairs"), QStringLiteral("-"),
                                         QStringLiteral("--output"), m_sample.path(QStringLiteral("none"))});
    QCOMPARE(closed.code, 5);
}

void TestCliStreams::undoTellsHowFarItIs()
{
    const QString library = emptyLibrary(QStringLiteral("undone"));
    const Outcome import =
        runWith(feed(5000),
                {QStringLiteral("--library"), library, QStringLiteral("import"), QStringLiteral("--kind"),
                 QStringLiteral("jobs"), QStringLiteral("--json"), QStringLiteral("-")});
    const QString batch = QString::number(import.array().first()[QLatin1String("batch")].toInteger());
    const Outcome outcome = runWith({}, {QStringLiteral("--library"), library, QStringLiteral("undo"), batch}, true);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains(QStringLiteral("\rTaking import %1 back: ").arg(batch)), qPrintable(outcome.err));
    QVERIFY(outcome.err.endsWith(u'\r'));
    QVERIFY(!outcome.out.contains('\r'));
}

void TestCliStreams::progressOnATerminalOnly_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::newRow("terminal") << true;
    QTest::newRow("file or pipe") << false;
}

void TestCliStreams::progressOnATerminalOnly()
{
    QFETCH(bool, terminal);
    const QString name = terminal ? QStringLiteral("shown") : QStringLiteral("silent");
    const Outcome outcome = runWith(feed(20000),
                                    {QStringLiteral("--library"), emptyLibrary(name), QStringLiteral("import"),
                                     QStringLiteral("--kind"), QStringLiteral("jobs"), QStringLiteral("-")},
                                    terminal);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("added"));
    QVERIFY(!outcome.out.contains('\r'));
    if (!terminal) {
        QCOMPARE(outcome.err, QString());
        return;
    }
    QVERIFY2(outcome.err.contains(u"\rImporting standard-input: "), qPrintable(outcome.err));
    // Written over with blanks at the end: nothing of it stays on the screen.
    QVERIFY(outcome.err.endsWith(u'\r'));
    QVERIFY(outcome.err.section(u'\r', -2, -2).trimmed().isEmpty());
    QVERIFY(!outcome.err.contains(u'\n'));
}

void TestCliStreams::progressStaysInOneLine()
{
    const QString cat = QString::fromUcs4(U"\U0001F408"); // two code units, of which a line cannot end in one
    int number = 0;
    for (const QString &name : {QString(150, u'a'), cat.repeated(50), u'a' + cat.repeated(50)}) {
        const QString path = m_sample.path(name + QStringLiteral(".csv"));
        writeContent(path, feed(20000));
        const Outcome outcome =
            runWith({},
                    {QStringLiteral("--library"), emptyLibrary(QStringLiteral("long") + QString::number(++number)),
                     QStringLiteral("import"), path},
                    true);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.contains(u'%'));
        for (const QString &line : outcome.err.split(u'\r')) {
            QVERIFY2(line.size() < 80, qPrintable(line));
            QVERIFY2(!line.contains(QChar(QChar::ReplacementCharacter)) && !line.contains(u'?'), qPrintable(line));
        }
    }
}

void TestCliStreams::noColoursAnywhere_data()
{
    QTest::addColumn<QByteArray>("noColour");
    QTest::newRow("unset") << QByteArray();
    QTest::newRow("NO_COLOR=1") << QByteArray("1");
}

/// On a real terminal (script makes one), with and without NO_COLOR: not one escape.
void TestCliStreams::noColoursAnywhere()
{
    QFETCH(QByteArray, noColour);
    for (const QString &command :
         {QStringLiteral("roles"), QStringLiteral("jobs"), QStringLiteral("--help"), QStringLiteral("role Nobody"),
          QStringLiteral("compare 'Data Scientist' 'Data Specialist'")}) {
        QProcess terminal;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm-256color"));
        noColour.isNull() ? environment.remove(QStringLiteral("NO_COLOR"))
                          : environment.insert(QStringLiteral("NO_COLOR"), QString::fromLatin1(noColour));
        terminal.setProcessEnvironment(environment);
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qc"),
                        QStringLiteral("'%1' --library '%2' %3")
                            .arg(QStringLiteral(ROLESCOPE_CLI_PROGRAM), m_sample.library(), command),
                        QStringLiteral("/dev/null")});
        QVERIFY2(terminal.waitForStarted(), "script (bsdutils) is needed for this test");
        terminal.closeWriteChannel();
        QVERIFY(terminal.waitForFinished(patience));
        const QByteArray shown = terminal.readAllStandardOutput();
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains('\x1b'), shown.constData());
    }
}

void TestCliStreams::readerOfOneLineIsEnough()
{
    const QString library = emptyLibrary(QStringLiteral("many"));
    runWith(feed(20000),
            {QStringLiteral("--library"), library, QStringLiteral("import"), QStringLiteral("--kind"),
             QStringLiteral("jobs"), QStringLiteral("-")});
    for (const QString &format : {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("jsonl")}) {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("\"$0\" --library \"$1\" jobs --format \"$2\" | head -1"),
                     QStringLiteral(ROLESCOPE_CLI_PROGRAM), library, format});
        QVERIFY(shell.waitForFinished(patience));
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestCliStreams)
#include "tst_clistreams.moc"
