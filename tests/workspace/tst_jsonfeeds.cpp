// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/codes.h"
#include "feedfixture.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using rolescope::tests::FeedFixture;

/// Feeds as job boards write them, imported without a mapping by hand.
class TestJsonFeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boards_data();
    void boards();
    void jobPostingsOfAnyShape_data();
    void jobPostingsOfAnyShape();
    void whatBelongsToOthersIsLeftOut();
    void daysMayStandFirst();
    void tablesAsJson_data();
    void tablesAsJson();
    void columnsThatStandTwiceFillIn();
    void columnsThatAreLeftOutAreNamed();
    void manyColumnsAreCounted();
    void valuesUnderLateNamesAreCounted();
};

namespace {

QString amount(const std::optional<qint64> &cents) { return cents ? QString::number(*cents / 100) : QString(); }

/// "title|employer|place|country|remote|type|level|low|high|currency|period|day|address"
QString lineOf(const Job &job)
{
    return QStringList{job.title,
                       job.employer,
                       job.place,
                       job.country,
                       code(job.remote),
                       code(job.type),
                       code(job.statedLevel),
                       amount(job.salary.low),
                       amount(job.salary.high),
                       job.salary.currency,
                       code(job.salary.period),
                       job.posted.toString(Qt::ISODate),
                       job.url}
        .join(u'|');
}

QStringList linesOf(const FeedFixture &f, const char *name, const QByteArray &text)
{
    const auto result = f.import(f.draft(f.write(name, text)));
    QStringList lines;
    if (!result)
        return result.error().context;
    for (const Job &job : f.jobs())
        lines += lineOf(job);
    return lines;
}

QStringList warningsOf(const char *name, const QByteArray &text)
{
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write(name, text)));
    return result ? result->report.warnings : result.error().context;
}

} // namespace

void TestJsonFeeds::boards_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *json, const char *line) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(line);
    };
    row("names to display",
        R"({"results":[{"id":"7","title":"Baker","created":"2024-02-03T08:00:00Z","redirect_url":"https://a.example/7",)"
        R"("company":{"display_name":"Oven Ltd"},"location":{"display_name":"Leeds, UK","area":["UK","Leeds"]},)"
        R"("category":{"label":"Food"},"contract_time":"part_time"}]})",
        "Baker|Oven Ltd|Leeds, UK|GB||part_time||||||2024-02-03|https://a.example/7");
    row("deep paths",
        R"({"Search":{"Items":[{"MatchedObjectId":"7","MatchedObjectDescriptor":{"PositionTitle":"Baker",)"
        R"("PositionURI":"https://a.example/7","PositionLocationDisplay":"Denver, Colorado",)"
        R"("PositionLocation":[{"CountryCode":"United States"},{"CountryCode":"United States"}],)"
        R"("OrganizationName":"Office of Ovens","DepartmentName":"Department of Food",)"
        R"("PositionSchedule":[{"Name":"Full-time","Code":"1"}],)"
        R"("PositionRemuneration":[{"MinimumRange":"50000.0","MaximumRange":"60000.0","RateIntervalCode":"PA",)"
        R"("Description":"Per Year"}],"PublicationStartDate":"2024-02-03T00:00:00.0000"}}]}})",
        "Baker|Office of Ovens|Denver, Colorado|US||full_time||50000|60000||year|2024-02-03|https://a.example/7");
    row("a title called name",
        R"({"results":[{"name":"Baker","type":"external","publication_date":"2024-02-03T08:00:00Z","id":7,)"
        R"("locations":[{"name":"Chicago, IL"}],"categories":[{"name":"Food"}],"levels":[{"name":"Senior Level"}],)"
        R"("refs":{"landing_page":"https://a.example/7"},"company":{"id":1,"name":"Oven Ltd"}}]})",
        "Baker|Oven Ltd|Chicago, IL|US|||senior|||||2024-02-03|https://a.example/7");
    row("years in a name",
        R"({"jobs":[{"jobTitle":"Baker","companyName":"Oven Ltd","jobGeo":"Germany","annualSalaryMin":"40000",)"
        R"("annualSalaryMax":"50000","salaryCurrency":"EUR","pubDate":"2024-02-03 09:00:00"}]})",
        "Baker|Oven Ltd|Germany|DE||||40000|50000|EUR|year|2024-02-03|");
    row("German",
        R"({"stellenangebote":[{"beruf":"Handwerk","titel":"Baker","refnr":"7-S","arbeitgeber":"Oven Ltd",)"
        R"("arbeitsort":{"plz":"1","ort":"Berlin","region":"Berlin","land":"Deutschland"},)"
        R"("aktuelleVeroeffentlichungsdatum":"2024-02-03","externeUrl":"https://a.example/7"}]})",
        "Baker|Oven Ltd|Berlin|DE||||||||2024-02-03|https://a.example/7");
    row("French",
        R"({"resultats":[{"id":"7","intitule":"Baker","dateCreation":"2024-02-03T08:00:00Z",)"
        R"("lieuTravail":{"libelle":"Lyon","codePostal":"69003"},"entreprise":{"nom":"Oven Ltd"},"typeContrat":"CDI",)"
        R"("salaire":{"libelle":"Annuel de 30000,00 Euros"},"dureeTravailLibelleConverti":"Temps plein",)"
        R"("origineOffre":{"urlOrigine":"https://a.example/7"}}]})",
        "Baker|Oven Ltd|Lyon|||full_time||30000|30000|EUR|year|2024-02-03|https://a.example/7");
    row("labels",
        R"({"content":[{"id":"7","name":"Baker","company":{"identifier":"o","name":"Oven Ltd"},)"
        R"("releasedDate":"2024-02-03T08:00:00Z","location":{"city":"Gdynia","country":"pl","remote":true},)"
        R"("typeOfEmployment":{"id":"p","label":"Full-time"},"experienceLevel":{"id":"m","label":"Senior"},)"
        R"("function":{"label":"Food"},"creator":{"name":"Some One"}}]})",
        "Baker|Oven Ltd|Gdynia|PL|remote|full_time|senior|||||2024-02-03|");
    row("a workplace of two kinds",
        R"({"jobs":[{"id":"7","title":"Baker","location":"Toronto, Canada","isRemote":true,"workplaceType":"Hybrid",)"
        R"("secondaryLocations":[{"location":"Lisbon","address":{"addressCountry":"PT"}}],)"
        R"("address":{"postalAddress":{"addressLocality":"Toronto","addressCountry":"Canada"}},)"
        R"("employmentType":"PartTime","publishedAt":"2024-02-03T08:00:00Z","jobUrl":"https://a.example/7",)"
        R"("compensation":{"scrapeableCompensationSalarySummary":"$81K - $87K"}}]})",
        "Baker||Toronto, Canada|CA|hybrid|part_time||81000|87000|CAD|year|2024-02-03|https://a.example/7");
    row("objects within objects",
        R"([{"job":{"id":7,"title":"Baker","seniority":"senior","employment":{"type":"full-time"}},)"
        R"("company":{"name":"Oven Ltd","country":"US","city":"Reno"},)"
        R"("location":{"city":"Utrecht","country":"Netherlands","remote":false},)"
        R"("salary":{"from":4000,"to":5000,"currency":"EUR","period":"monthly"},"skills":[{"name":"Ovens","level":3}],)"
        R"("published_at":"2024-02-03"}])",
        "Baker|Oven Ltd|Utrecht|NL|onsite|full_time|senior|4000|5000|EUR|month|2024-02-03|");
    row("job_ before every name",
        R"({"status":"OK","data":[{"job_id":"7","employer_name":"Oven Ltd","job_employment_type":"FULLTIME",)"
        R"("job_title":"Baker","job_apply_link":"https://a.example/7","job_is_remote":true,"job_city":"Austin",)"
        R"("job_country":"US","job_posted_at_datetime_utc":"2024-02-03T08:00:00Z","job_min_salary":90000,)"
        R"("job_max_salary":95000,"job_salary_currency":"USD","job_salary_period":"YEAR"}]})",
        "Baker|Oven Ltd|Austin|US|remote|full_time||90000|95000|USD|year|2024-02-03|https://a.example/7");
}

void TestJsonFeeds::boards()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const FeedFixture f;
    QCOMPARE(linesOf(f, "ads.json", json), QStringList{line});
}

void TestJsonFeeds::jobPostingsOfAnyShape_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray plain(R"({"@type":"JobPosting","title":"Baker","datePosted":"2024-02-03",)"
                           R"("hiringOrganization":"Oven Ltd","jobLocation":{"address":"Leeds, UK"},)"
                           R"("baseSalary":{"currency":"GBP","minValue":"40,000","maxValue":"50,000",)"
                           R"("unitText":"YEAR"}})");
    const QByteArray nested(R"({"@type":["JobPosting"],"title":"Baker","datePosted":"2024-02-03",)"
                            R"("hiringOrganization":{"@type":"Organization","name":"Oven Ltd"},)"
                            R"("jobLocation":[{"address":{"addressLocality":"Leeds",)"
                            R"("addressCountry":{"@type":"Country","name":"GB"}}}],)"
                            R"("baseSalary":{"@type":"MonetaryAmount","currency":"GBP","value":)"
                            R"({"minValue":40000,"maxValue":50000,"unitText":"YEAR"}}})");
    QTest::newRow("in a list") << QByteArray("[" + plain + "," + nested + "]");
    QTest::newRow("the other first") << QByteArray("[" + nested + "," + plain + "]");
    QTest::newRow("a graph") << QByteArray(R"({"@context":"https://schema.org","@graph":[)" + nested + "," + plain
                                           + "]}");
    QTest::newRow("strings alone") << QByteArray("[" + plain + "," + plain + "]");
}

void TestJsonFeeds::jobPostingsOfAnyShape()
{
    QFETCH(QByteArray, json);
    const FeedFixture f;
    const auto result = f.import(f.draft(f.write("ads.json", json)));
    QVERIFY(result);
    QVERIFY(!f.jobs().empty());
    for (const Job &job : f.jobs()) {
        QCOMPARE(job.employer, QStringLiteral("Oven Ltd"));
        QVERIFY2(job.place.startsWith(u"Leeds"), qPrintable(job.place));
        QCOMPARE(job.country, QStringLiteral("GB"));
        QCOMPARE(job.salary, (Salary{QStringLiteral("GBP"), Period::Year, 4'000'000, 5'000'000}));
    }
}

void TestJsonFeeds::whatBelongsToOthersIsLeftOut()
{
    const FeedFixture f;
    QCOMPARE(
        linesOf(
            f, "ads.json",
            R"([{"title":"Baker","company":{"name":"Oven Ltd","city":"Reno","country":"US","url":"https://o.example"},)"
            R"("department":{"title":"Food","location":"Oslo"}}])"),
        QStringList{QStringLiteral("Baker|Oven Ltd|||||||||||")});
}

void TestJsonFeeds::daysMayStandFirst()
{
    const FeedFixture f;
    const QStringList lines = linesOf(f, "ads.json",
                                      R"([{"jobTitle":"Baker","date":"03/06/2024","expirationDate":"30/06/2024"},)"
                                      R"({"jobTitle":"Cook","date":"21/05/2024","expirationDate":"28/06/2024"}])");
    QCOMPARE(
        lines,
        (QStringList{QStringLiteral("Baker|||||||||||2024-06-03|"), QStringLiteral("Cook|||||||||||2024-05-21|")}));
}

void TestJsonFeeds::tablesAsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("by columns") << QByteArray(
        R"({"title":{"0":"Baker","10":"Cook","2":"Welder"},"company":{"0":"Oven Ltd","2":"Arc Ltd"}})");
    QTest::newRow("by rows") << QByteArray(
        R"({"0":{"title":"Baker","company":"Oven Ltd"},"10":{"title":"Cook"},"2":{"title":"Welder","company":"Arc Ltd"}})");
    QTest::newRow("names apart") << QByteArray(
        R"({"columns":["title","company"],"index":[0,1,2],"data":[["Baker","Oven Ltd"],["Welder","Arc Ltd"],["Cook",null]]})");
}

void TestJsonFeeds::tablesAsJson()
{
    QFETCH(QByteArray, json);
    const FeedFixture f;
    QCOMPARE(linesOf(f, "ads.json", json),
             (QStringList{QStringLiteral("Baker|Oven Ltd|||||||||||"), QStringLiteral("Welder|Arc Ltd|||||||||||"),
                          QStringLiteral("Cook||||||||||||")}));
}

void TestJsonFeeds::columnsThatStandTwiceFillIn()
{
    const FeedFixture f;
    QCOMPARE(linesOf(f, "ads.csv",
                     "Title,Location,Location,Salary,Pay\n"
                     "Baker,,\"Leeds, UK\",,£30000 a year\n"
                     "Cook,\"Bath, UK\",\"Leeds, UK\",£20000 a year,£30000 a year\n"),
             (QStringList{QStringLiteral("Baker||Leeds, UK|GB||||30000|30000|GBP|year||"),
                          QStringLiteral("Cook||Bath, UK|GB||||20000|20000|GBP|year||")}));
}

void TestJsonFeeds::columnsThatAreLeftOutAreNamed()
{
    QCOMPARE(warningsOf("ads.csv", "Title,Colour,Recruiter Email,Shift\nBaker,red,x@example.org,late\n"),
             (QStringList{QStringLiteral("personal_column: Recruiter Email"),
                          QStringLiteral("unused_columns: 0: Colour, Shift")}));
    QCOMPARE(warningsOf("ads.csv", "Title,Company\nBaker,Oven Ltd\n"), QStringList());
}

void TestJsonFeeds::manyColumnsAreCounted()
{
    QCOMPARE(warningsOf("ads.csv", "Title,a1,a2,a3,a4,a5,a6,a7,a8,a9,b1\nBaker,1,1,1,1,1,1,1,1,1,1\n"),
             QStringList{QStringLiteral("unused_columns: 2: a1, a2, a3, a4, a5, a6, a7, a8")});
}

void TestJsonFeeds::valuesUnderLateNamesAreCounted()
{
    QByteArray json("[");
    for (int i = 0; i < 1000; ++i)
        json += "{\"title\":\"Baker " + QByteArray::number(i) + "\"},";
    QCOMPARE(warningsOf("early.json", json + R"({"title":"Cook"}])"), QStringList());
    QCOMPARE(warningsOf("late.json", json + R"({"title":"Cook","salary":"$40,000 a year","city":"Leeds"}])"),
             QStringList{QStringLiteral("late_values: 2")});
}

QTEST_GUILESS_MAIN(TestJsonFeeds)
#include "tst_jsonfeeds.moc"
