// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include "cli/comparepairs.h"
#include "wording/errors.h"
#include "wording/phrase.h"
#include "workspace/pairexports.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

constexpr int patience = 120000; // ms

QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

QStringList pairs(const QString &folder, const QStringList &more = {})
{
    return QStringList{QStringLiteral("compare"), QStringLiteral("--all-pairs"), QStringLiteral("--output"), folder}
    + more;
}

} // namespace

/// Many comparisons at once, in a folder.
class TestCliPairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPairOnceInEachFormat_data();
    void eachPairOnceInEachFormat();
    void indexLeadsToEachFile();
    void sameLibrarySameBytes();
    void listOfPairs();
    void listFaults_data();
    void listFaults();
    void existingFilesNeedForce();
    void outputMustBeAFolder();
    void stoppedLeavesWholeFilesOnly();
    void interruptedProgramEndsWith130();
    void namesAreSafeAndDiffer();
    void namesOfALine();

private:
    Sample m_sample;
};

void TestCliPairs::eachPairOnceInEachFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *name, const char *ending, const char *start) {
        QTest::newRow(name) << QString::fromLatin1(ending) << QByteArray(start);
    };
    row("text", "txt", "Data ");
    row("json", "json", "{");
    row("csv", "csv", "kind,section,");
    row("md", "md", "# Data ");
    row("html", "html", "<!DOCTYPE html>");
    row("pdf", "pdf", "%PDF-");
}

void TestCliPairs::eachPairOnceInEachFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = m_sample.path(QStringLiteral("all-") + format);
    const Outcome outcome = m_sample.run(pairs(folder, {QStringLiteral("--format"), format}));
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(QStringLiteral("Wrote 10 comparisons")));
    QStringList expected{format == u"md" ? QStringLiteral("index.md") : QStringLiteral("index.html")};
    const QStringList roles = sampleRoles();
    for (qsizetype a = 0; a < roles.size(); ++a)
        for (qsizetype b = a + 1; b < roles.size(); ++b)
            expected += QStringLiteral("%1 vs %2.%3").arg(roles[a], roles[b], ending);
    expected.sort();
    QStringList found = filesIn(folder);
    found.sort();
    QCOMPARE(found, expected);
    for (const QString &file : found)
        if (!file.startsWith(u"index"))
            QVERIFY2(contentOf(folder + u'/' + file).startsWith(start), qPrintable(file));
}

void TestCliPairs::indexLeadsToEachFile()
{
    const QString folder = m_sample.path(QStringLiteral("index"));
    QCOMPARE(m_sample.run(pairs(folder)).code, 0); // HTML unless asked otherwise
    const QString index = QString::fromUtf8(contentOf(folder + QStringLiteral("/index.html")));
    static const QRegularExpression link(QStringLiteral("href=\"\\./([^\"]*)\""));
    QStringList targets;
    auto found = link.globalMatch(index);
    while (found.hasNext())
        targets += QUrl::fromPercentEncoding(found.next().captured(1).toUtf8());
    targets.sort();
    QStringList files = filesIn(folder);
    files.removeAll(QStringLiteral("index.html"));
    files.sort();
    QCOMPARE(targets, files);
    QVERIFY(index.contains(u"10 comparisons of 5 roles"));
    QVERIFY(!index.contains(folder));
}

void TestCliPairs::sameLibrarySameBytes()
{
    for (const QString &format : {QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("pdf")}) {
        const QString one = m_sample.path(QStringLiteral("one-") + format);
        const QString other = m_sample.path(QStringLiteral("other-") + format);
        for (const QString &folder : {one, other})
            QCOMPARE(m_sample.run(pairs(folder, {QStringLiteral("--format"), format})).code, 0);
        QCOMPARE(filesIn(one), filesIn(other));
        for (const QString &file : filesIn(one))
            QVERIFY2(contentOf(one + u'/' + file) == contentOf(other + u'/' + file), qPrintable(file));
    }
}

void TestCliPairs::listOfPairs()
{
    const QString list = m_sample.path(QStringLiteral("pairs.txt"));
    writeContent(list,
                 "\xEF\xBB\xBF"
                 "Data Scientist\tData Specialist\r\n\n"
                 "Data Specialist,Data Scientist\n"
                 "\"Machine Learning Engineer\", Data Scientist\n");
    const QString folder = m_sample.path(QStringLiteral("listed"));
    const Outcome outcome =
        m_sample.run({QStringLiteral("compare"), QStringLiteral("--pairs"), list, QStringLiteral("--output"), folder,
                      QStringLiteral("--format"), QStringLiteral("md")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(
        filesIn(folder),
        QStringList({QStringLiteral("Data Scientist vs Data Specialist.md"),
                     QStringLiteral("Machine Learning Engineer vs Data Scientist.md"), QStringLiteral("index.md")}));
}

void TestCliPairs::listFaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one name") << QByteArray("Data Scientist\n") << 2 << QStringLiteral("Line 1 ");
    QTest::newRow("three names") << QByteArray("\nData Scientist,Data Specialist,x\n") << 2
                                 << QStringLiteral("Line 2 ");
    QTest::newRow("unknown role") << QByteArray("Data Scientist,Baker\n") << 4 << QStringLiteral("Baker");
    QTest::newRow("same role") << QByteArray("Data Scientist,data scientist\n") << 2 << QStringLiteral("itself");
    QTest::newRow("empty") << QByteArray("\n\n") << 4 << QStringLiteral("no pair");
}

void TestCliPairs::listFaults()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    const QString list = m_sample.path(QStringLiteral("faulty.txt"));
    const QString folder = m_sample.path(QStringLiteral("never"));
    writeContent(list, content);
    const QStringList call{QStringLiteral("compare"), QStringLiteral("--output"), folder, QStringLiteral("--pairs")};
    const Outcome outcome = m_sample.run(call + QStringList{list});
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
    QVERIFY(!QDir(folder).exists());
    QCOMPARE(m_sample.run(call + QStringList{m_sample.path(QStringLiteral("missing.txt"))}).code, 5);
}

void TestCliPairs::existingFilesNeedForce()
{
    const QString folder = m_sample.path(QStringLiteral("existing"));
    QVERIFY(QDir().mkpath(folder));
    // The last one in order: nothing before it is written either.
    const QString last = folder + QStringLiteral("/Data Specialist vs Machine Learning Engineer.json");
    writeContent(last, "precious");
    const Outcome refused = m_sample.run(pairs(folder, {QStringLiteral("--json")}));
    QCOMPARE(refused.code, 5);
    QVERIFY(refused.err.contains(last));
    QCOMPARE(filesIn(folder).size(), 1);
    QCOMPARE(contentOf(last), QByteArray("precious"));
    QCOMPARE(m_sample.run(pairs(folder, {QStringLiteral("--json"), QStringLiteral("--force")})).code, 0);
    QCOMPARE(filesIn(folder).size(), 11);
    QVERIFY(contentOf(last).startsWith("{"));
}

void TestCliPairs::outputMustBeAFolder()
{
    const QString file = m_sample.path(QStringLiteral("a-file"));
    writeContent(file, "precious");
    const Outcome outcome = m_sample.run(pairs(file, {QStringLiteral("--force")}));
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.err.contains(file));
    QCOMPARE(contentOf(file), QByteArray("precious"));
}

void TestCliPairs::stoppedLeavesWholeFilesOnly()
{
    const auto library = workspace::Library::open(m_sample.library());
    QVERIFY(library.ok());
    const auto snapshot = library->load();
    QVERIFY(snapshot.ok());
    workspace::PairsRequest request;
    request.common.snapshot = *snapshot;
    request.pairs = workspace::allPairs(*snapshot->catalog);
    request.format = workspace::ExportFormat::Json;
    request.folder = m_sample.path(QStringLiteral("stopped"));
    std::stop_source source;
    QList<qint64> told;
    const auto outcome = workspace::exportPairs(
        request,
        [&](qint64 done, qint64 of) {
            told += done;
            QCOMPARE(of, 10);
            if (done == 4)
                source.request_stop();
        },
        source.get_token());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, domain::ErrorCode::Cancelled);
    QCOMPARE(told, QList<qint64>({1, 2, 3, 4}));
    QCOMPARE(wording::sentence(outcome.error()),
             QStringLiteral("Cancelled; 4 of 10 comparisons are written, without the page that lists them."));
    // What was asked to stop before it began has changed nothing.
    request.folder = m_sample.path(QStringLiteral("never-begun"));
    const auto nothing = workspace::exportPairs(request, {}, source.get_token());
    QCOMPARE(wording::sentence(nothing.error()), QStringLiteral("Cancelled; nothing was changed."));
    request.folder = m_sample.path(QStringLiteral("stopped"));
    const QStringList files = filesIn(request.folder);
    QCOMPARE(files.size(), 4);
    for (const QString &file : files)
        QVERIFY2(contentOf(request.folder + u'/' + file).trimmed().endsWith('}'), qPrintable(file));
}

void TestCliPairs::interruptedProgramEndsWith130()
{
    // Enough roles that a signal finds the program at work.
    const QString pack = m_sample.path(QStringLiteral("many"));
    const QString library = m_sample.path(QStringLiteral("many.rolescope"));
    QVERIFY(QDir().mkpath(pack));
    QByteArray roles;
    for (int i = 0; i < 120; ++i)
        roles += (i > 0 ? ",{\"name\": \"Role " : "{\"name\": \"Role ") + QByteArray::number(i)
            + "\", \"family\": \"\", \"aliases\": []}";
    writeContent(pack + QStringLiteral("/pack.json"),
                 "{\"name\": \"many\", \"version\": \"1\", \"license\": \"Apache-2.0\", \"about\": \"x\"}");
    writeContent(pack + QStringLiteral("/roles.json"), "{\"roles\": [" + roles + "]}");
    writeContent(pack + QStringLiteral("/vocabulary.json"), "{\"categories\": [], \"skills\": []}");
    writeContent(pack + QStringLiteral("/jobs.json"), "{\"jobs\": []}");
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const Outcome import = runCli({QStringLiteral("import"), pack, QStringLiteral("--library"), library});
    QVERIFY2(import.code == 0, qPrintable(import.err));

    const QString folder = m_sample.path(QStringLiteral("interrupted"));
    QProcess program;
    program.start(
        QStringLiteral(ROLESCOPE_CLI_PROGRAM),
        pairs(folder, {QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--library"), library}));
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(filesIn(folder).size() > 3, patience);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    const QStringList files = filesIn(folder);
    QVERIFY(files.size() < 120 * 119 / 2);
    const QString told = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(told.contains(QStringLiteral("%1 of %2 comparisons are written")
                               .arg(wording::number(files.size()), wording::number(120 * 119 / 2))),
             qPrintable(told));
    for (const QString &file : files) {
        QVERIFY2(file.endsWith(u".html") && file != u"index.html", qPrintable(file));
        QVERIFY2(contentOf(folder + u'/' + file).endsWith("</html>\n"), qPrintable(file));
    }
}

void TestCliPairs::namesAreSafeAndDiffer()
{
    for (const QString &name : {QStringLiteral("a/b\\c"), QStringLiteral("../../etc/passwd"), QStringLiteral("."),
                                QStringLiteral(".."), QString(), QStringLiteral("  "), QStringLiteral("-rf"),
                                QStringLiteral("a\nb\tc"), QStringLiteral("x\u202Egnp"), QStringLiteral("con."),
                                QString(QChar(0xd800)), QString(5000, QChar(0x4e2d)), QStringLiteral("a:b*c?\"<>|")}) {
        const QString safe = workspace::safeFileName(name);
        QVERIFY(!safe.isEmpty() && safe.toUtf8().size() <= 210);
        QVERIFY2(!safe.startsWith(u'.') && !safe.startsWith(u'-') && !safe.endsWith(u'.') && !safe.endsWith(u' '),
                 qPrintable(safe));
        for (const QChar c : safe)
            QVERIFY2(c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c), qPrintable(safe));
    }
    domain::Catalog catalog;
    int id = 0;
    for (const char *name : {"a/b", "a:b", "A*B", "c"})
        catalog.roles.push_back({domain::RoleId(++id), QString::fromLatin1(name), {}, {}});
    const auto all = workspace::allPairs(catalog);
    QCOMPARE(all.size(), size_t(6));
}

void TestCliPairs::namesOfALine()
{
    using cli::namesOfPair;
    const auto pair = [](const char *a, const char *b) {
        return QStringList{QString::fromUtf8(a), QString::fromUtf8(b)};
    };
    QCOMPARE(namesOfPair(QStringLiteral("A,B")), pair("A", "B"));
    QCOMPARE(namesOfPair(QStringLiteral(" A \t B, C ")), pair("A", "B, C"));
    QCOMPARE(namesOfPair(QStringLiteral("\"A, or \"\"B\"\"\",C")), pair("A, or \"B\"", "C"));
    for (const QString &line : {QStringLiteral("A"), QStringLiteral("A,"), QStringLiteral(",A"),
                                QStringLiteral("A,B,C"), QStringLiteral("A\tB\tC"), QString()})
        QVERIFY(namesOfPair(line).isEmpty());
}

QTEST_MAIN(TestCliPairs)
#include "tst_clipairs.moc"
