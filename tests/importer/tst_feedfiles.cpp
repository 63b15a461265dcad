// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"
#include "importer/feed/celltext.h"
#include "importer/feed/openfeed.h"
#include "wording/errors.h"
#include "wording/feedwords.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::importer::feed;
using namespace rolescope::importer::feed::fixture;

/// Feeds as their publishers put them out, and files that are no feeds. They stand beside the project, not in it.
class TestFeedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodFiles_data();
    void goodFiles();
    void wrongFiles_data();
    void wrongFiles();
    void leadingBlankLine();
    void withoutHeader();
    void truncatedTable();
    void objectsOneAfterTheOther();
    void noticeThenJobs();
    void quotesOfTabbedFilesAreText();
    void previewIsTheBeginning();
    void missingFile();
};

namespace {

struct Count {
    int rows = 0;
    QMap<QString, int> faults;
    qint64 lastLine = 0;
};

Count count(RecordReader &reader)
{
    Count all;
    Record record;
    while (true) {
        const auto more = reader.next(record);
        if (!more || !*more)
            return all;
        ++all.rows;
        all.lastLine = record.line;
        if (!reader.fault().isEmpty())
            ++all.faults[reader.fault()];
    }
}

} // namespace

void TestFeedFiles::initTestCase()
{
    if (sharedFile("broken/no_header_row.csv").isEmpty())
        QSKIP("The real feeds are not on this machine (../shared/data).");
}

void TestFeedFiles::goodFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("third");
    QTest::newRow("indeed") << QByteArray("indeed_2022/only_salary_jobs.csv") << 1520 << 17 << u"salary"_qs;
    QTest::newRow("glassdoor") << QByteArray("glassdoor_2020/glassdoor_jobs.csv") << 956 << 15 << u"Salary Estimate"_qs;
    QTest::newRow("aijobs") << QByteArray("aijobs/salaries.csv") << 74'301 << 11 << u"employment_type"_qs;
    QTest::newRow("nofluffjobs") << QByteArray("nofluffjobs_2022/job_postings.csv") << 1108 << 8 << u"salary_upper"_qs;
    QTest::newRow("remoteok") << QByteArray("remoteok/remoteok.json") << 98 << 19 << u"slug"_qs;
    QTest::newRow("titles") << QByteArray("onet/Alternate Titles.txt") << 56'560 << 4 << u"Short Title"_qs;
}

void TestFeedFiles::goodFiles()
{
    QFETCH(QByteArray, name);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QString, third);
    const QString path = sharedFile(name.constData());
    const auto format = detectFeed(path);
    QVERIFY(format);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    QCOMPARE((*reader)->columns().size(), columns);
    QCOMPARE((*reader)->columns().value(2), third);
    const Count all = count(**reader);
    QCOMPARE(all.rows, rows);
    QVERIFY(all.faults.isEmpty());
    QCOMPARE((*reader)->position(), QFileInfo(path).size());
}

void TestFeedFiles::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("pointer") << QByteArray("git_lfs_pointer.csv") << u"lfs_pointer"_qs;
    QTest::newRow("page data") << QByteArray("github_json_payload_named_csv.csv") << u"json_no_records"_qs;
    QTest::newRow("spreadsheet") << QByteArray("xlsx_named_csv.csv") << u"spreadsheet"_qs;
    QTest::newRow("wide") << QByteArray("wide_5002_columns.csv") << u"wide 5002"_qs;
}

void TestFeedFiles::wrongFiles()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, code);
    const QString path = sharedFile(("broken/" + name).constData());
    domain::Error error;
    if (const auto format = detectFeed(path); !format)
        error = format.error();
    else if (const auto reader = openFeed(path, *format); !reader)
        error = reader.error();
    QCOMPARE(error.code, domain::ErrorCode::FeedInvalid);
    QCOMPARE(error.context.mid(1).join(u' '), code);
    const QString words = wording::sentence(error);
    QVERIFY(words.startsWith(path));
    QVERIFY2(!words.contains(u": "_qs + error.context.value(1)), qPrintable(words)); // words, not the code
    QVERIFY(words.endsWith(u'.'));
}

void TestFeedFiles::leadingBlankLine()
{
    const QString path = sharedFile("broken/leading_blank_line.csv");
    const auto format = detectFeed(path);
    QVERIFY(format);
    QCOMPARE(format->csv.dialect.rowsAbove, 1);
    QVERIFY(format->csv.dialect.hasHeader);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    QCOMPARE((*reader)->columns().value(3), u"job_title"_qs);
    QCOMPARE(count(**reader).rows, 3755);
}

void TestFeedFiles::withoutHeader()
{
    const QString path = sharedFile("broken/no_header_row.csv");
    const auto format = detectFeed(path);
    QVERIFY(format);
    QVERIFY(!format->csv.dialect.hasHeader);
    QVERIFY(format->csv.headerSure > 0.7);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    QCOMPARE((*reader)->columns().value(1), u"column 2"_qs);
    QCOMPARE(count(**reader).rows, 50);
}

void TestFeedFiles::truncatedTable()
{
    const QString path = sharedFile("broken/truncated_at_1MiB.csv");
    const auto format = detectFeed(path);
    QVERIFY(format);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    const Count all = count(**reader);
    QCOMPARE(all.rows, 596);
    QCOMPARE(all.faults, (QMap<QString, int>{{u"cut_off"_qs, 1}}));
    QCOMPARE(all.lastLine, 597);
    QCOMPARE((*reader)->fault(), QString()); // behind the end there is none
    QVERIFY(wording::recordFault(u"cut_off"_qs).contains(u"ends"));
}

void TestFeedFiles::objectsOneAfterTheOther()
{
    const QString path = sharedFile("broken/concatenated_json_objects.json");
    const auto format = detectFeed(path);
    QVERIFY(format);
    QCOMPARE(format->kind, FileKind::JsonObject);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    QCOMPARE((*reader)->columns().value(0), u"title"_qs);
    const Count all = count(**reader);
    QCOMPARE(all.rows, 47);
    QVERIFY(all.faults.isEmpty());
}

void TestFeedFiles::noticeThenJobs()
{
    const QString path = sharedFile("remoteok/remoteok.json");
    const auto format = detectFeed(path);
    QVERIFY(format);
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    const int position = static_cast<int>((*reader)->columns().indexOf(u"position"_qs));
    const int description = static_cast<int>((*reader)->columns().indexOf(u"description"_qs));
    Record record;
    QVERIFY(*(*reader)->next(record));
    QVERIFY(record.cell(position).isEmpty());
    int damaged = 0;
    while (*(*reader)->next(record)) {
        const QString text = plainCell(record.cell(description));
        damaged += text.contains(QChar(0xE2)) && text.contains(QChar(0x80)) ? 1 : 0;
        QVERIFY(!text.contains(u"<p>"));
        QVERIFY(!text.contains(u"<br"));
    }
    QCOMPARE(damaged, 0);
}

void TestFeedFiles::quotesOfTabbedFilesAreText()
{
    const QString path = sharedFile("onet/Task Statements.txt");
    const auto format = detectFeed(path);
    QVERIFY(format);
    QCOMPARE(format->csv.dialect.delimiter, '\t');
    QCOMPARE(format->csv.dialect.quote, '\0');
    const auto reader = openFeed(path, *format);
    QVERIFY(reader);
    Record record;
    int quoted = 0;
    int rows = 0;
    while (*(*reader)->next(record)) {
        ++rows;
        quoted += record.cell(2).contains('"') ? 1 : 0;
    }
    QCOMPARE(rows, 18'796);
    QCOMPARE(quoted, 6);
}

void TestFeedFiles::previewIsTheBeginning()
{
    const QString path = sharedFile("glassdoor_2020/glassdoor_jobs.csv");
    const auto format = detectFeed(path);
    QVERIFY(format);
    const auto preview = previewFeed(path, *format);
    QVERIFY(preview);
    QCOMPARE(preview->rows.size(), size_t(50));
    QCOMPARE(preview->columns.value(0), u"column 1"_qs);
    QCOMPARE(preview->rows[0].line, 2);
    QCOMPARE(preview->rows[0].cells[1], QByteArray("Data Scientist"));
    QVERIFY(preview->rows[1].line > 10); // records have several lines
}

void TestFeedFiles::missingFile()
{
    const auto format = detectFeed(QStringLiteral("/nowhere/jobs.csv"));
    QVERIFY(!format);
    QCOMPARE(format.error().code, domain::ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestFeedFiles)
#include "tst_feedfiles.moc"
