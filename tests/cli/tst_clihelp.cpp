// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

/// Every command that the program's own help lists, so that none can be forgotten here.
QStringList commands()
{
    const QString help = QString::fromUtf8(runCli({QStringLiteral("--help")}).out);
    const QString list = help.section(QStringLiteral("Commands:\n"), 1).section(QStringLiteral("\nOptions:"), 0, 0);
    static const QRegularExpression entry(QStringLiteral("^  ([a-z]+)( |$)"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = entry.globalMatch(list); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

QString helpOf(const QString &command) { return QString::fromUtf8(runCli({command, QStringLiteral("--help")}).out); }

/// The sets of names in braces of the part on JSON.
QList<QSet<QString>> documented(const QString &help)
{
    const QString part = help.section(QStringLiteral("\nJSON:\n"), 1).section(QStringLiteral("\n\nExamples:"), 0, 0);
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    QList<QSet<QString>> shapes;
    for (auto found = braces.globalMatch(part.simplified()); found.hasNext();) {
        const QStringList names = found.next().captured(1).split(QStringLiteral(", "));
        shapes += QSet<QString>(names.begin(), names.end());
    }
    return shapes;
}

QSet<QString> keysOf(const Outcome &outcome)
{
    const QJsonArray array = outcome.array();
    const QStringList keys = (array.isEmpty() ? outcome.object() : array.first().toObject()).keys();
    return {keys.begin(), keys.end()};
}

} // namespace

/// What each command says of itself, and that it is so.
class TestCliHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasItsHelp_data();
    void everyCommandHasItsHelp();
    void helpIsACommandToo();
    void jsonIsAsHelpSays_data();
    void jsonIsAsHelpSays();
    void everyShapeOfJsonIsSeen();

private:
    Sample m_sample;
    QMultiHash<QString, QSet<QString>> m_seen; ///< shapes of JSON, by command
};

void TestCliHelp::everyCommandHasItsHelp_data()
{
    QTest::addColumn<QString>("command");
    QVERIFY(commands().size() >= 16);
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void TestCliHelp::everyCommandHasItsHelp()
{
    QFETCH(QString, command);
    const Outcome outcome = runCli({command, QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const QString help = QString::fromUtf8(outcome.out);
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    const QStringList examples = help.section(QStringLiteral("\nExamples:\n"), 1).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(examples.size() == 2, qPrintable(help));
    for (const QString &example : examples)
        QVERIFY2(example.startsWith(QStringLiteral("  rolescope-cli ") + command), qPrintable(example));
    QVERIFY2(help.contains(QStringLiteral("  --json ")) && !documented(help).isEmpty(), qPrintable(help));
}

void TestCliHelp::helpIsACommandToo()
{
    QCOMPARE(runCli({QStringLiteral("help")}).out, runCli({QStringLiteral("--help")}).out);
    QCOMPARE(runCli({QStringLiteral("help"), QStringLiteral("jobs")}).out,
             runCli({QStringLiteral("jobs"), QStringLiteral("--help")}).out);
    const Outcome unknown = runCli({QStringLiteral("help"), QStringLiteral("job")});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains(u"There is no command “job”"));
}

void TestCliHelp::jsonIsAsHelpSays_data()
{
    QTest::addColumn<QStringList>("call");
    const QString scientist = QStringLiteral("Data Scientist");
    const QString engineer = QStringLiteral("Machine Learning Engineer");
    const QString sample = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    const QList<QStringList> calls{
        {QStringLiteral("new"), m_sample.path(QStringLiteral("new.rolescope"))},
        {QStringLiteral("roles")},
        {QStringLiteral("role"), scientist},
        {QStringLiteral("compare"), scientist, engineer},
        {QStringLiteral("agreement"), scientist},
        {QStringLiteral("import"), sample},
        {QStringLiteral("imports")},
        {QStringLiteral("undo"), QStringLiteral("2")},
        {QStringLiteral("jobs")},
        {QStringLiteral("jobs"), QStringLiteral("--count")},
        {QStringLiteral("facets")},
        {QStringLiteral("evidence"), scientist},
        {QStringLiteral("evidence"), scientist, engineer},
        {QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python"), scientist},
        {QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python")},
        {QStringLiteral("salary"), scientist},
        {QStringLiteral("salary"), scientist, QStringLiteral("--skill"), QStringLiteral("Python")},
        {QStringLiteral("salary"), scientist, engineer},
        {QStringLiteral("similar"), scientist},
        {QStringLiteral("titles")},
        {QStringLiteral("check")},
    };
    for (const QStringList &call : calls)
        QTest::newRow(qPrintable(call.join(u' '))) << call;
}

void TestCliHelp::jsonIsAsHelpSays()
{
    QFETCH(QStringList, call);
    const QList<QSet<QString>> shapes = documented(helpOf(call.first()));
    const QStringList withJson = call + QStringList{QStringLiteral("--json")};
    const Outcome outcome = call.first() == u"new" ? runCli(withJson) : m_sample.run(withJson);
    const QSet<QString> keys = keysOf(outcome);
    QVERIFY2(!keys.isEmpty(), qPrintable(outcome.err));
    m_seen.insert(call.first(), keys);
    QStringList sorted = keys.values();
    sorted.sort();
    QVERIFY2(shapes.contains(keys), qPrintable(sorted.join(QStringLiteral(", "))));
}

void TestCliHelp::everyShapeOfJsonIsSeen()
{
    for (const QString &command : commands()) {
        const QList<QSet<QString>> shapes = documented(helpOf(command));
        for (const QSet<QString> &shape : shapes)
            QVERIFY2(m_seen.values(command).contains(shape), qPrintable(QStringList(shape.values()).join(u',')));
    }
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"
