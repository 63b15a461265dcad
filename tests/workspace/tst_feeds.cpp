// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../storage/librarydump.h"
#include "engine/jobtable.h"
#include "feedfixture.h"
#include "storage/libraryfile.h"
#include "workspace/imports.h"
#include "workspace/previewedfeed.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using importer::feed::Duplicates;
using importer::feed::JobField;
using tests::FeedFixture;

namespace {

const QByteArray threeAds = "id,title,company,salary,skills\n"
                            "7,Data Engineer,Acme,\"$50,000 - $60,000 a year\",\"Python, SQL\"\n"
                            "8,Data Analyst,Acme,Up to $45 an hour,SQL\n"
                            "9,,Acme,,\n";

QStringList dump(const FeedFixture &fixture)
{
    const auto file = storage::LibraryFile::open(fixture.library().path(), storage::OpenMode::ReadOnly);
    const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadOnly);
    return storage::fixture::rowsAsTheyAre(**connection);
}

} // namespace

/// Job feeds on their way into a library and out again.
class TestFeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeJobs();
    void countriesSayWhichDollar();
    void countsAddUp();
    void setAsideRowsAreKept();
    void setAsideFilesSayWhatTheyLack();
    void dryRunWritesNothing();
    void theSameFileIsRecognized();
    void duplicates_data();
    void duplicates();
    void idsOfUnknownFeedsStayApart_data();
    void idsOfUnknownFeedsStayApart();
    void undoShowsTheOlderAgain();
    void equalRowsAreAdsOfTheirOwn();
    void rangesAreJoinedWhenAsked();
    void noTitleColumnIsRefused();
    void mappingsAreRemembered();
    void mappingSaysWhatColumnsMean();
    void mailStaysOutside();
    void cancelLeavesNothing();
    void jobsAndCatalogAreOfOneMoment();
    void sharedAddressIsNoKey();
    void choicesReadTheBeginningAgain();
    void defaultsOutliveOtherColumns();
    void previewReadsAsTheImportDoes();
    void previewSaysWhyADateIsUnread();
    void objectsSayTheOrderOfTheirDates_data();
    void objectsSayTheOrderOfTheirDates();
    void previewJoinsRanges();
    void withoutTitlesOtherValuesAreReadAllTheSame();
    void rowsAreEstimated_data();
    void rowsAreEstimated();
};

void TestFeeds::rowsBecomeJobs()
{
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write("ads.csv", threeAds)));
    QVERIFY(result);
    const auto jobs = f.jobs();
    QCOMPARE(jobs.size(), size_t(2));
    QCOMPARE(jobs[0].title, QStringLiteral("Data Engineer"));
    QCOMPARE(jobs[0].employer, QStringLiteral("Acme"));
    QCOMPARE(jobs[0].salary, (Salary{QStringLiteral("USD"), Period::Year, 5'000'000, 6'000'000}));
    QCOMPARE(jobs[0].salaryRaw, QStringLiteral("$50,000 - $60,000 a year"));
    QCOMPARE(jobs[0].skills.size(), size_t(2));
    QCOMPARE(jobs[1].salary, (Salary{QStringLiteral("USD"), Period::Hour, std::nullopt, 4'500}));
}

void TestFeeds::countriesSayWhichDollar()
{
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write("ads.csv",
                                                 "title,company,country,salary\n"
                                                 "Data Engineer,A,Canada,\"$80,000 a year\"\n"
                                                 "Data Engineer,B,Mexico,\"$80,000 a year\"\n"
                                                 "Data Engineer,C,United States,\"$80,000 a year\"\n"
                                                 "Data Engineer,D,Germany,\"$80,000 a year\"\n"
                                                 "Data Engineer,E,Canada,\"US$80,000 a year\"\n"
                                                 "Data Engineer,F,Canada,\"80,000 a year\"\n")));
    QVERIFY(result);
    QStringList currencies;
    for (const auto &job : f.jobs())
        currencies += job.salary.currency;
    QCOMPARE(currencies, QStringList({u"CAD"_qs, u"MXN"_qs, u"USD"_qs, u"USD"_qs, u"USD"_qs, QString()}));
}

void TestFeeds::countsAddUp()
{
    const FeedFixture f;
    const auto jobs =
        f.import(f.draft(f.write("ads.csv", threeAds + threeAds.mid(threeAds.indexOf('\n') + 1))))->report.jobs;
    QCOMPARE(jobs.read, 6);
    QCOMPARE(jobs.added, 2);
    QCOMPARE(jobs.duplicates, 2);
    QCOMPARE(jobs.setAside, 2);
}

void TestFeeds::setAsideRowsAreKept()
{
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write("ads.csv", threeAds)));
    QFile kept(result->report.setAsideFile);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(),
             QByteArray("line,column,reason,id,title,company,salary,skills\r\n4,,no_title,9,,Acme,,\r\n"));
}

void TestFeeds::setAsideFilesSayWhatTheyLack()
{
    const FeedFixture f;
    constexpr int most = importer::feed::mostSetAside;
    const QByteArray rows = QByteArray("1,,Acme\n").repeated(most);
    const auto all = f.import(f.draft(f.write("all%2Cof%1.csv", "id,title,company\n2,Nurse,Acme\n" + rows)));
    QCOMPARE(all->report.warnings.filter(QStringLiteral("set_aside")), QStringList());
    QCOMPARE(QFileInfo(all->report.setAsideFile).fileName(),
             QStringLiteral("all%2Cof%1.set-aside-") + QString::number(all->report.batch.value) + QStringLiteral(".csv"));
    const auto more =
        f.import(f.draft(f.write("more.csv", "id,title,company\n3,Nurse,Beta\n" + rows + "1,,Acme\n1,,Acme\n")));
    QCOMPARE(more->report.jobs.setAside, most + 2);
    QCOMPARE(more->report.warnings.filter(QStringLiteral("set_aside")), QStringList(QStringLiteral("set_aside_more: 2")));
}

void TestFeeds::dryRunWritesNothing()
{
    const FeedFixture f;
    const auto draft = f.draft(f.write("ads.csv", threeAds));
    const QStringList before = dump(f);
    const auto dry = f.import(draft, Duplicates::Skip, true);
    QCOMPARE(dump(f), before);
    QVERIFY(dry->report.setAsideFile.isEmpty());
    QCOMPARE(dry->report.jobs.added, f.import(draft)->report.jobs.added);
}

void TestFeeds::theSameFileIsRecognized()
{
    const FeedFixture f;
    QVERIFY(f.import(f.draft(f.write("ads.csv", threeAds)))->report.batch.isValid());
    const QStringList before = dump(f);
    const auto again = f.import(f.draft(f.write("other name.csv", threeAds)));
    QVERIFY(!again->report.batch.isValid());
    QCOMPARE(again->report.warnings, QStringList{QStringLiteral("feed_known: other name.csv")});
    QCOMPARE(dump(f), before);
}

void TestFeeds::duplicates_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<int>("updated");
    QTest::addColumn<int>("repeats");
    QTest::newRow("skip") << int(Duplicates::Skip)
                          << QStringList{QStringLiteral("Data Engineer"), QStringLiteral("Data Analyst")} << 0 << 1;
    QTest::newRow("update") << int(Duplicates::Update)
                            << QStringList{QStringLiteral("Data Analyst"), QStringLiteral("Data Architect")} << 1 << 0;
    QTest::newRow("keep") << int(Duplicates::Keep)
                          << QStringList{QStringLiteral("Data Engineer"), QStringLiteral("Data Analyst"),
                                         QStringLiteral("Data Architect")}
                          << 0 << 0;
}

void TestFeeds::duplicates()
{
    QFETCH(int, choice);
    QFETCH(QStringList, shown);
    const FeedFixture f;
    QVERIFY(f.import(f.draft(f.write("ads.csv", threeAds))));
    const auto second =
        f.import(f.draft(f.write("later.csv", "id,title,company,salary,skills\n7,Data Architect,Acme,,\n")),
                 static_cast<Duplicates>(choice));
    QVERIFY(second);
    QTEST(second->report.jobs.updated, "updated");
    QTEST(second->report.jobs.duplicates, "repeats");
    QStringList titles;
    for (const Job &job : f.jobs())
        titles += job.title;
    QCOMPARE(titles, shown);
    QVERIFY(f.library().check(true)->ok);
}

void TestFeeds::idsOfUnknownFeedsStayApart_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("shown");
    const QByteArray ours = "id,title,company\n1,Data Scientist,Acme\n", others = "id,title,company\n1,Nurse,Beta\n";
    const QByteArray later = "id,title,company,place\n1,Data Scientist (f/m),Acme,Berlin\n"; // with one more column
    QTest::newRow("two feeds, skip") << ours << others << int(Duplicates::Skip) << 2;
    QTest::newRow("two feeds, update") << ours << others << int(Duplicates::Update) << 2;
    QTest::newRow("one feed, skip") << ours << later << int(Duplicates::Skip) << 1;
    QTest::newRow("one feed, update") << ours << later << int(Duplicates::Update) << 1;
    const QByteArray nameless = "id,title,skills\n1,Data Scientist,SQL\n";
    QTest::newRow("no employers, two feeds")
        << nameless << QByteArray("id,title,skills\n1,Nurse,SQL\n") << int(Duplicates::Skip) << 2;
    QTest::newRow("no employers, one feed")
        << nameless << QByteArray("id,title,skills\n1,Data Scientist,Python\n") << int(Duplicates::Skip) << 1;
}

void TestFeeds::idsOfUnknownFeedsStayApart()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, choice);
    const FeedFixture f;
    QVERIFY(f.import(f.draft(f.write("a.csv", first))));
    QVERIFY(f.import(f.draft(f.write("b.csv", second)), static_cast<Duplicates>(choice)));
    QTEST(int(f.jobs().size()), "shown");
}

void TestFeeds::undoShowsTheOlderAgain()
{
    const FeedFixture f;
    QVERIFY(f.import(f.draft(f.write("ads.csv", threeAds))));
    const QStringList before = dump(f);
    const auto second = f.import(
        f.draft(f.write("later.csv", "id,title,company,salary,skills\n7,Data Architect,Acme,,\n")), Duplicates::Update);
    QCOMPARE(f.jobs().size(), size_t(2));
    QVERIFY(workspace::undoImport(f.library(), second->report.batch));
    QCOMPARE(f.jobs()[0].title, QStringLiteral("Data Engineer"));
    QVERIFY(f.library().check(true)->ok);
}

void TestFeeds::equalRowsAreAdsOfTheirOwn()
{
    const FeedFixture f;
    const QByteArray row = "Data Engineer,Acme,\n";
    const auto result = f.import(f.draft(f.write("ads.csv", "title,company,salary\n" + row + row)));
    QCOMPARE(result->report.jobs.added, 2);
    QCOMPARE(f.jobs().size(), size_t(2));
}

void TestFeeds::rangesAreJoinedWhenAsked()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("index.csv",
                                 "work_year,experience_level,employment_type,job_title,salary,salary_currency\n"
                                 "2025,MI,FT,Data Engineer,310000,USD\n2025,MI,FT,Data Engineer,450000,USD\n"
                                 "2025,MI,FT,Data Engineer,500000,USD\n2025,SE,FT,Data Engineer,500000,USD\n"));
    QCOMPARE(draft.mapping.profile, QStringLiteral("aijobs"));
    QCOMPARE(f.import(draft, Duplicates::Skip, true)->report.jobs.added, 4);
    draft.mapping.joinRanges = true;
    const auto joined = f.import(draft);
    QCOMPARE(joined->report.jobs.read, 4);
    QCOMPARE(joined->report.jobs.added, 3);
    QCOMPARE(joined->report.jobs.updated, 1);
    QCOMPARE(f.jobs()[0].salary, (Salary{QStringLiteral("USD"), Period::Year, 31'000'000, 45'000'000}));
}

void TestFeeds::noTitleColumnIsRefused()
{
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write("x.csv", "a,b\n1,2\n3,4\n")));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FeedInvalid);
    QCOMPARE(result.error().context.value(1), QStringLiteral("no_title_column"));
}

void TestFeeds::mappingsAreRemembered()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("x.csv", "what,b\nData Engineer,2\nData Analyst,4\n"));
    QVERIFY(!draft.remembered);
    draft.mapping.set(QStringLiteral("what"), JobField::Title);
    const workspace::RememberedMappings mappings(f.path("mappings"));
    QVERIFY(mappings.remember(draft.preview.columns, draft.mapping));
    const auto next = f.draft(f.write("y.csv", "what,b\nData Architect,2\n"));
    QVERIFY(next.remembered);
    QCOMPARE(next.mapping, draft.mapping);
}

void TestFeeds::mappingSaysWhatColumnsMean()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("x.csv", "what,pay\nData Engineer,4000\n"));
    draft.mapping = *importer::feed::mappingFromJson(
        R"({"columns":[{"column":"what","field":"title"},{"column":"pay","field":"salary_middle"}],
            "period":"month","currency":"PLN"})",
        QStringLiteral("m.json"));
    const auto preview = workspace::previewJobs(draft, *f.library().loadCatalog()->catalog);
    QCOMPARE(preview.size(), size_t(1));
    QVERIFY(f.import(draft));
    QCOMPARE(preview[0].job.salary, f.jobs()[0].salary);
    QCOMPARE(f.jobs()[0].salary, (Salary{QStringLiteral("PLN"), Period::Month, 400'000, 400'000}));
}

void TestFeeds::mailStaysOutside()
{
    const FeedFixture f;
    const auto draft = f.draft(f.write("x.csv",
                                       "title,description,recruiter email\n"
                                       "Data Engineer,Write to jane.d@acme.example or call.,jane@acme.example\n"));
    const auto result = f.import(draft);
    QCOMPARE(f.jobs()[0].description, QStringLiteral("Write to [e-mail] or call."));
    QVERIFY(!dump(f).join(u' ').contains(QStringLiteral("acme.example")));
    QVERIFY(result->report.warnings.contains(QStringLiteral("personal_column: recruiter email")));
}

void TestFeeds::jobsAndCatalogAreOfOneMoment()
{
    const FeedFixture f;
    auto catalog = f.library().loadCatalog();
    catalog->thresholds.employers = 7;
    QVERIFY(f.import(f.draft(f.write("ads.csv", threeAds)))); // before the jobs are loaded
    const auto snapshot = f.library().withJobs(*catalog);
    QCOMPARE(snapshot->jobs->size(), 2U);
    QCOMPARE(snapshot->catalog->sources.size(), catalog->catalog->sources.size() + 1);
    QVERIFY(snapshot->lastChange > catalog->lastChange);
    QCOMPARE(snapshot->thresholds.employers, 7);
}

void TestFeeds::cancelLeavesNothing()
{
    const FeedFixture f;
    QByteArray many = "id,title\n";
    for (int i = 0; i < 20'000; ++i)
        many += QByteArray::number(i) + ",Data Engineer\n";
    const auto draft = f.draft(f.write("many.csv", many));
    const QStringList before = dump(f);
    std::stop_source stop;
    int calls = 0;
    const auto result = f.library().importFeed(
        draft, {}, false,
        [&](workspace::FeedStep, double) {
            if (++calls == 3)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(dump(f), before);
}

void TestFeeds::sharedAddressIsNoKey()
{
    const FeedFixture f;
    const auto result = f.import(f.draft(
        f.write("x.csv", "title,url\nOne,https://x.example/\nTwo,https://x.example/\nThree,https://x.example/\n")));
    QCOMPARE(result->report.jobs.added, 3);
}

void TestFeeds::choicesReadTheBeginningAgain()
{
    const FeedFixture f;
    const workspace::RememberedMappings mappings(f.path("mappings"));
    const auto draft = f.draft(f.write("x.csv", "title;pay\nData Engineer;1,5\nData Analyst;2,5\n"));
    QCOMPARE(draft.preview.columns, (QStringList{QStringLiteral("title"), QStringLiteral("pay")}));
    workspace::FormatChoices choices;
    choices.csv.delimiter = ',';
    choices.decimal = '.';
    const auto commas = workspace::readFeedAgain(draft, choices, mappings);
    QVERIFY(commas);
    QVERIFY(commas->preview.columns != draft.preview.columns);
    QCOMPARE(commas->format.csv.dialect.decimal, '.');
    QCOMPARE(commas->format.csv.decimalSure, 1.0);
    choices.csv.delimiter.reset();
    choices.hasHeader = false;
    const auto headless = workspace::readFeedAgain(draft, choices, mappings);
    QCOMPARE(headless->preview.rows.size(), draft.preview.rows.size() + 1);
    QCOMPARE(headless->preview.columns.size(), 2);
}

void TestFeeds::defaultsOutliveOtherColumns()
{
    const FeedFixture f;
    const workspace::RememberedMappings mappings(f.path("mappings"));
    auto draft = f.draft(f.write("x.csv", "title;pay\nData Engineer;1\nData Analyst;2\n"));
    draft.mapping.currency = QStringLiteral("PLN");
    draft.mapping.period = Period::Month;
    draft.mapping.joinRanges = true;
    workspace::FormatChoices choices;
    choices.rowsAbove = 1;
    const auto again = workspace::readFeedAgain(draft, choices, mappings);
    QVERIFY(again->preview.columns != draft.preview.columns);
    QVERIFY(!again->mapping.has(JobField::Title)); // of columns that are not there any more
    QCOMPARE(again->mapping.currency, QStringLiteral("PLN"));
    QCOMPARE(again->mapping.period, Period::Month);
    QVERIFY(again->mapping.joinRanges);
    choices.rowsAbove.reset();
    draft.mapping.set(QStringLiteral("pay"), JobField::SalaryMiddle);
    QCOMPARE(workspace::readFeedAgain(draft, choices, mappings)->mapping, draft.mapping);
}

void TestFeeds::previewReadsAsTheImportDoes()
{
    const FeedFixture f;
    const auto draft = f.draft(f.write("ads.csv", threeAds));
    const auto preview = workspace::previewedFeed(draft, *f.library().loadCatalog()->catalog);
    QCOMPARE(preview.jobs.size(), size_t(3));
    QCOMPARE(preview.jobs[2].setAside, QStringLiteral("no_title"));
    QCOMPARE(preview.jobs[2].line, qint64(4));
    const auto &salary = preview.columns[3];
    QCOMPARE(salary.written,
             (QStringList{QStringLiteral("$50,000 - $60,000 a year"), QStringLiteral("Up to $45 an hour")}));
    QCOMPARE(salary.first, 0);
    QCOMPARE(salary.stated, 2);
    QCOMPARE(salary.unread, 0);
    QVERIFY(f.import(draft));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(preview.jobs[i].job.salary, f.jobs()[i].salary);
        QCOMPARE(preview.jobs[i].job.skills.size(), f.jobs()[i].skills.size());
    }
}

void TestFeeds::previewSaysWhyADateIsUnread()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("x.csv", "title,posted\nData Engineer,3/4/2024\nData Analyst,5/6/2024\n"));
    const auto catalog = f.library().loadCatalog()->catalog;
    const auto problem = [&] { return workspace::previewedFeed(draft, *catalog).columns[1].problem; };
    QCOMPARE(problem(), QStringLiteral("either_order"));
    QCOMPARE(workspace::previewJobs(draft, *catalog)[1].dateProblem, QStringLiteral("either_order"));
    draft.format.csv.dialect.dateOrder = importer::feed::DateOrder::DayFirst;
    QCOMPARE(problem(), QString());
    QCOMPARE(workspace::previewJobs(draft, *catalog)[1].dateProblem, QString());
    draft.preview.rows[0].cells[1] = "3 days ago";
    QCOMPARE(problem(), QStringLiteral("relative_date"));
    draft.mapping.extracted = QDate(2024, 5, 12);
    QCOMPARE(workspace::previewJobs(draft, *catalog)[0].job.posted, QDate(2024, 5, 9));
    draft.preview.rows[0].cells[1] = "soon";
    QCOMPARE(problem(), QStringLiteral("unread"));
    QCOMPARE(workspace::previewedFeed(draft, *catalog).columns[1].unreadValue, QStringLiteral("soon"));
}

void TestFeeds::objectsSayTheOrderOfTheirDates_data()
{
    QTest::addColumn<QByteArray>("sure"); // a date that can be read in one order only
    QTest::addColumn<QDate>("other");     // what 04/06/2024 beside it then means
    QTest::newRow("day first") << QByteArray("13/06/2024") << QDate(2024, 6, 4);
    QTest::newRow("month first") << QByteArray("06/13/2024") << QDate(2024, 4, 6);
    QTest::newRow("unsure") << QByteArray("05/06/2024") << QDate();
}

void TestFeeds::objectsSayTheOrderOfTheirDates()
{
    QFETCH(QByteArray, sure);
    const FeedFixture f;
    const QByteArray ad = "{\"title\": \"Data Engineer\", \"posted\": \"%1\"}";
    for (const char *name : {"x.json", "x.jsonl"}) {
        const bool lines = QByteArray(name).endsWith('l');
        const QByteArray both =
            QByteArray(ad).replace("%1", "04/06/2024") + (lines ? "\n" : ",") + QByteArray(ad).replace("%1", sure);
        const auto draft = f.draft(f.write(name, lines ? both : "[" + both + "]"));
        const auto jobs = workspace::previewJobs(draft, *f.library().loadCatalog()->catalog);
        QCOMPARE(jobs.size(), size_t(2));
        QTEST(jobs[0].job.posted, "other");
    }
}

void TestFeeds::previewJoinsRanges()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("index.csv",
                                 "job_title,salary,salary_currency\n"
                                 "Data Engineer,310000,USD\nData Engineer,450000,USD\nData Analyst,1000,USD\n"));
    draft.mapping.joinRanges = true;
    draft.mapping.period = Period::Year;
    const auto jobs = workspace::previewJobs(draft, *f.library().loadCatalog()->catalog);
    QVERIFY(!jobs[0].joined && jobs[1].joined && !jobs[2].joined);
    QVERIFY(f.import(draft));
    QCOMPARE(jobs[0].job.salary, f.jobs()[0].salary);
}

void TestFeeds::withoutTitlesOtherValuesAreReadAllTheSame()
{
    const FeedFixture f;
    auto draft = f.draft(f.write("ads.csv", threeAds));
    draft.mapping.set(QStringLiteral("title"), std::nullopt);
    const auto preview = workspace::previewedFeed(draft, *f.library().loadCatalog()->catalog);
    QCOMPARE(preview.columns.size(), size_t(5));
    QCOMPARE(preview.columns[3].first, 0);
    QVERIFY(preview.jobs[0].job.salary.isKnown());
    for (const auto &job : preview.jobs) {
        QCOMPARE(job.setAside, QStringLiteral("no_title"));
        QVERIFY(job.job.title.isEmpty());
    }
}

void TestFeeds::rowsAreEstimated_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("rows");
    const QByteArray object = R"({"title":"Data Engineer","company":"Acme","about":"Everything with data"})";
    QTest::newRow("table") << QByteArray("title,company\n") << QByteArray("Data Engineer,Acme\n") << QByteArray()
                           << 7000;
    QTest::newRow("lines") << QByteArray() << QByteArray(object + '\n') << QByteArray() << 7000;
    QTest::newRow("list") << QByteArray("{\"jobs\":[") << QByteArray(object + ',') << QByteArray("{}]}") << 7000;
    QTest::newRow("few") << QByteArray("title,company\n") << QByteArray("Data Engineer,Acme\n") << QByteArray() << 49;
}

void TestFeeds::rowsAreEstimated()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, after);
    QFETCH(int, rows);
    const FeedFixture f;
    const auto estimate = workspace::rowEstimate(f.draft(f.write("x.feed", before + row.repeated(rows) + after)));
    QCOMPARE(estimate.exact, rows < 50);
    QVERIFY2(qAbs(estimate.rows - rows) <= rows / 20, qPrintable(QString::number(estimate.rows)));
    if (estimate.exact)
        QCOMPARE(estimate.rows, rows);
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
