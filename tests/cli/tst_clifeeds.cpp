// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

const QByteArray ads = "id,title,company,location,salary,level,type,posted,skills\n"
                       "1,Data Engineer,Acme,\"Austin, TX\",\"$50,000 - $60,000 a year\",Senior,Full-time,2024-05-06,"
                       "\"Python, SQL\"\n"
                       "2,=1+1,+Acme,,Up to $45 an hour,,Contract,,\n"
                       "3,'=2,-,Berlin,\"From €55,000 a year\",Junior,,2024-01-02,SQL\n"
                       "4,\"Analyst \"\"II\"\", Data\",\"Two\nlines\",Remote,Full-time,,,,\n";

/// A library of its own beside the sample.
QString newLibrary(const Sample &sample, const QString &name)
{
    const QString path = sample.path(name);
    return runCli({u"new"_qs, path}).code == 0 ? path : QString();
}

Outcome run(const QString &library, const QStringList &args)
{
    return runCli(QStringList{u"--library"_qs, library} + args);
}

/// Without what names the file a job came from.
QJsonArray jobsOf(const QString &library)
{
    QJsonArray jobs;
    const QJsonArray all = run(library, {u"jobs"_qs, u"--sort"_qs, u"title"_qs, u"--json"_qs}).array();
    for (const QJsonValue &value : all) {
        QJsonObject job = value.toObject();
        job.remove(u"sources"_qs);
        jobs.append(job);
    }
    return jobs;
}

} // namespace

/// Job feeds by the command line.
class TestCliFeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportSaysWhatBecameOfRows();
    void exportedJobsImportEqual_data();
    void exportedJobsImportEqual();
    void mappingFileIsObeyed();
    void descriptionsAreSearched();
    void optionsOfFeedsNeedAFeed_data();
    void optionsOfFeedsNeedAFeed();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
};

void TestCliFeeds::reportSaysWhatBecameOfRows()
{
    const Sample sample;
    writeContent(sample.path(u"ads.csv"_qs), ads + "5,,Acme,,,,,,\n");
    const auto outcome = sample.run({u"import"_qs, u"--json"_qs, sample.path(u"ads.csv"_qs)});
    QCOMPARE(outcome.code, 3);
    const QJsonObject report = outcome.array().at(0).toObject();
    QCOMPARE(report[u"kind"_qs].toString(), u"jobs"_qs);
    const QJsonObject jobs = report[u"jobs"_qs].toObject();
    QCOMPARE(jobs[u"read"_qs].toInt(), 5);
    QCOMPARE(jobs[u"added"_qs].toInt(), 4);
    QCOMPARE(jobs[u"set_aside"_qs].toInt(), 1);
    QVERIFY(contentOf(report[u"set_aside_file"_qs].toString()).contains("no_title"));
}

void TestCliFeeds::exportedJobsImportEqual_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV") << u"csv"_qs;
    QTest::newRow("JSON") << u"json"_qs;
    QTest::newRow("JSON lines") << u"jsonl"_qs;
}

void TestCliFeeds::exportedJobsImportEqual()
{
    QFETCH(QString, format);
    const Sample sample;
    const QString first = newLibrary(sample, u"first.rolescope"_qs);
    const QString second = newLibrary(sample, u"second.rolescope"_qs);
    writeContent(sample.path(u"ads.csv"_qs), ads);
    QCOMPARE(run(first, {u"import"_qs, sample.path(u"ads.csv"_qs)}).code, 0);
    const auto exported = run(first, {u"jobs"_qs, u"--format"_qs, format});
    const QString file = sample.path(u"out."_qs + format);
    writeContent(file, exported.out);
    if (format == u"csv")
        QVERIFY2(exported.out.contains("'=1+1") && exported.out.contains("''=2"), exported.out);
    QCOMPARE(run(second, {u"import"_qs, file}).code, 0);
    QCOMPARE(jobsOf(second), jobsOf(first));
    QCOMPARE(jobsOf(second).size(), 4);
}

void TestCliFeeds::mappingFileIsObeyed()
{
    const Sample sample;
    writeContent(sample.path(u"x.csv"_qs), "what,pay\nData Engineer,4000\nData Analyst,3000\n");
    QCOMPARE(sample.run({u"import"_qs, sample.path(u"x.csv"_qs)}).code, 1);
    writeContent(sample.path(u"m.json"_qs), R"({"columns":[{"column":"what","field":"title"}]})");
    QCOMPARE(sample.run({u"import"_qs, u"--mapping"_qs, sample.path(u"m.json"_qs), sample.path(u"x.csv"_qs)}).code, 0);
}

void TestCliFeeds::descriptionsAreSearched()
{
    const Sample sample;
    const QString library = newLibrary(sample, u"l.rolescope"_qs);
    writeContent(sample.path(u"x.csv"_qs),
                 "title,description\nData Engineer,You will groom yaks.\nYak keeper,\nAnalyst,-\n");
    QCOMPARE(run(library, {u"import"_qs, sample.path(u"x.csv"_qs)}).code, 0);
    const auto shown = [&](const QStringList &options) {
        return run(library, QStringList{u"jobs"_qs, u"--count"_qs, u"--json"_qs, u"--text"_qs, u"yak"_qs} + options)
            .object()[u"shown"_qs]
            .toInt();
    };
    QCOMPARE(shown({}), 1);
    QCOMPARE(shown({u"--in-descriptions"_qs}), 2);
}

void TestCliFeeds::optionsOfFeedsNeedAFeed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("duplicates") << QStringList{u"--duplicates"_qs, u"keep"_qs, u"article.txt"_qs} << 2;
    QTest::newRow("duplicates misspelt") << QStringList{u"--duplicates"_qs, u"foo"_qs, u"article.txt"_qs} << 2;
    QTest::newRow("mapping") << QStringList{u"--mapping"_qs, u"m.json"_qs, u"article.txt"_qs} << 2;
    QTest::newRow("ranges") << QStringList{u"--join-ranges"_qs, u"article.txt"_qs} << 2;
    QTest::newRow("publisher of a pack") << QStringList{u"--publisher"_qs, u"Acme"_qs,
                                                        QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")}
                                         << 2;
    QTest::newRow("publisher of an article") << QStringList{u"--publisher"_qs, u"Acme"_qs, u"article.txt"_qs} << 0;
    QTest::newRow("one of two is a feed")
        << QStringList{u"--duplicates"_qs, u"keep"_qs, u"article.txt"_qs, u"ads.csv"_qs} << 0;
}

void TestCliFeeds::optionsOfFeedsNeedAFeed()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const Sample sample;
    writeContent(sample.path(u"ads.csv"_qs), ads);
    writeContent(sample.path(u"m.json"_qs), "{}");
    writeContent(sample.path(u"article.txt"_qs), "Baker vs. Cook\n\nA baker bakes bread. A cook prepares meals.\n");
    for (QString &option : options)
        if (option.contains(u'.') && !option.startsWith(u'/'))
            option = sample.path(option);
    const auto before = sample.run({u"imports"_qs, u"--json"_qs}).array().size();
    const auto outcome = sample.run(QStringList{u"import"_qs} + options);
    QVERIFY2(outcome.code == code, qPrintable(outcome.err));
    const auto after = sample.run({u"imports"_qs, u"--json"_qs}).array().size();
    QCOMPARE(after > before, code == 0);
    if (code != 0)
        QVERIFY2(outcome.err.contains(options.first()), qPrintable(outcome.err));
}

void TestCliFeeds::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("duplicates") << QStringList{u"--duplicates"_qs, u"merge"_qs} << u"skip, update or keep"_qs;
    QTest::newRow("mapping that is not there") << QStringList{u"--mapping"_qs, u"/none.json"_qs} << u"/none.json"_qs;
    QTest::newRow("kind") << QStringList{u"--kind"_qs, u"table"_qs} << u"auto, jobs, article, onet or pack"_qs;
}

void TestCliFeeds::whatIsWrongIsSaid()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const Sample sample;
    writeContent(sample.path(u"ads.csv"_qs), ads);
    const auto outcome = sample.run(QStringList{u"import"_qs} + options + QStringList{sample.path(u"ads.csv"_qs)});
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

QTEST_MAIN(TestCliFeeds)
#include "tst_clifeeds.moc"
