// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

Ran run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.start(program, args);
    if (!process.waitForStarted())
        return {-1, {}, program + QStringLiteral(" is not installed; packaging/install installs it")};
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString pageOf(const QString &program) { return QStringLiteral(ROLESCOPE_MAN_DIR "/%1.1").arg(program); }

QString binary(const QString &program) { return QStringLiteral(ROLESCOPE_BIN_DIR "/") + program; }

/// As a reader sees it, in 80 columns, and without the breaks that these made.
QString shown(const QString &program)
{
    return run(QStringLiteral("mandoc"), {QStringLiteral("-Tutf8"), QStringLiteral("-Owidth=78"), pageOf(program)})
        .out.remove(QRegularExpression(QStringLiteral(".\b")))
        .simplified();
}

/// Every run of words in a help text, one line each; lines of lists are joined to what they go on with.
QStringList sentences(const QString &help)
{
    QStringList found;
    for (const QString &line : help.split(u'\n', Qt::SkipEmptyParts)) {
        const bool goesOn = line.startsWith(u"      ") && !found.isEmpty();
        if (goesOn)
            found.last() += u' ' + line.trimmed();
        else
            found += line.trimmed();
    }
    return found;
}

} // namespace

/// The pages of the manual: their form, and that they say what --help says.
class TestManPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formIsValid_data();
    void formIsValid();
    void manualSaysWhatHelpSays();
    void windowHelpFitsEightyColumns();
    void windowAnswersWithoutADisplay_data();
    void windowAnswersWithoutADisplay();
};

void TestManPages::formIsValid_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("rolescope") << QStringLiteral("rolescope");
    QTest::newRow("rolescope-cli") << QStringLiteral("rolescope-cli");
}

void TestManPages::formIsValid()
{
    QFETCH(QString, program);
    QVERIFY2(QFile::exists(pageOf(program)), qPrintable(pageOf(program)));
    const Ran linted =
        run(QStringLiteral("mandoc"), {QStringLiteral("-Tlint"), QStringLiteral("-Wstyle"), pageOf(program)});
    QVERIFY2(linted.code == 0 && linted.out.isEmpty() && linted.err.isEmpty(), qPrintable(linted.out + linted.err));
    const Ran read = run(QStringLiteral("man"),
                         {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                          QStringLiteral("-l"), QStringLiteral("-Tutf8"), QStringLiteral("-Z"), pageOf(program)});
    QVERIFY2(read.code == 0 && read.err.isEmpty(), qPrintable(read.err));
}

void TestManPages::manualSaysWhatHelpSays()
{
    const QString manual = shown(QStringLiteral("rolescope-cli"));
    const QString list = run(binary(QStringLiteral("rolescope-cli")), {QStringLiteral("--help")}).out;
    const QRegularExpression entry(QStringLiteral("^  ([a-z]+)( |$)"), QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto found =
             entry.globalMatch(list.section(QStringLiteral("Commands:"), 1).section(QStringLiteral("Options:"), 0, 0));
         found.hasNext(); ++commands) {
        const QString name = found.next().captured(1);
        const QString help = run(binary(QStringLiteral("rolescope-cli")), {name, QStringLiteral("--help")}).out;
        const QString options = help.section(QStringLiteral("Options:\n"), 1).section(QStringLiteral("\nJSON:"), 0, 0);
        for (const QString &sentence : sentences(options)) {
            // "--limit N   At most…": the option and what is said of it are apart in the manual, too.
            for (const QString &part : sentence.split(QRegularExpression(QStringLiteral(" {2,}"))))
                QVERIFY2(manual.contains(part.simplified()), qPrintable(name + QStringLiteral(": ") + part));
        }
        const QStringList examples = help.section(QStringLiteral("Examples:\n"), 1).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(examples.size() >= 2);
        for (const QString &example : examples)
            QVERIFY2(manual.contains(example.simplified()), qPrintable(example));
    }
    QVERIFY(commands >= 16);
}

void TestManPages::windowHelpFitsEightyColumns()
{
    const QString help = run(binary(QStringLiteral("rolescope")), {QStringLiteral("--help")}).out;
    QVERIFY(help.startsWith(u"Usage: rolescope [FILE]"));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(help.section(QStringLiteral("Examples:\n"), 1).count(QStringLiteral("  rolescope")) >= 2);
    const QString manual = shown(QStringLiteral("rolescope"));
    for (const QString &word :
         {QStringLiteral("--version"), QStringLiteral("Print the version"), QStringLiteral("rolescope-cli(1)")})
        QVERIFY2(manual.contains(word), qPrintable(word));
}

void TestManPages::windowAnswersWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("begins");
    QTest::newRow("version") << QStringLiteral("--version") << 0 << QStringLiteral("rolescope " ROLESCOPE_VERSION "\n");
    QTest::newRow("help") << QStringLiteral("-h") << 0 << QStringLiteral("Usage: ");
    QTest::newRow("window") << QStringLiteral("a.rolescope") << 2 << QString();
}

void TestManPages::windowAnswersWithoutADisplay()
{
    QFETCH(QString, argument);
    QFETCH(int, code);
    QFETCH(QString, begins);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(binary(QStringLiteral("rolescope")), {argument});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).startsWith(begins));
    QCOMPARE(process.readAllStandardError().count('\n'), code == 0 ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
