// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "csvrows.h"
#include "domain/codes.h"
#include "wording/labels.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

QStringList words(const QString &line)
{
    // Blanks part arguments, except inside quotes.
    QStringList parts;
    const QStringList quoted = line.split(u'"');
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (i % 2 == 1)
            parts += quoted[i];
        else
            parts += quoted[i].split(u' ', Qt::SkipEmptyParts);
    }
    return parts;
}

QStringList column(const QJsonArray &jobs, const char *key)
{
    QStringList values;
    for (const QJsonValue &job : jobs)
        values += job[QLatin1String(key)].toVariant().toString();
    return values;
}

} // namespace

/// Filters, counts and the four ways jobs are written.
class TestCliJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void countsInWords();
    void countsInEachFormat();
    void filterErrors_data();
    void filterErrors();
    void jsonShape();
    void salariesAsWritten();
    void linesAndCommas();
    void tableShowsWhatIsHidden();
    void sortAndLimit();
    void nothingFound();
    void countryStandsForThePlace();
    void facetsAddUp_data();
    void facetsAddUp();
    void facetsText();
    void facetsLimitKeepsValuesWithJobs();
    void titlesWithoutARole();

private:
    Outcome jobs(const QString &line) const { return m_sample.run(words(QStringLiteral("jobs ") + line)); }

    Sample m_sample;
};

void TestCliJobs::counts_data()
{
    QTest::addColumn<QString>("filters");
    QTest::addColumn<int>("shown");
    const auto row = [](const char *filters, int shown) {
        QTest::newRow(filters) << QString::fromUtf8(filters) << shown;
    };
    row("", 5);
    row("--salary-from 155000", 2);
    row("--salary-from 100000", 5);
    row("--salary-from 100000 --strict-salary", 2);
    row("--salary-to 90000", 2);
    row("--salary-from 155000 --salary-to 90000000", 2);
    row("--level senior", 1);
    row("--level senior --level mid", 3);
    row("--level senior,mid", 3);
    row("--level executive", 0);
    row("--level executive --unknown-level show", 0);
    row("--role \"Data Scientist\"", 1);
    row("--role \"Machine Learning Engineer\"", 0);
    row("--role \"Data Scientist\" --no-role", 5);
    row("--no-role", 4);
    row("--type internship", 2);
    row("--type full_time", 3);
    row("--type full_time --type internship", 5);
    row("--type unknown", 0);
    row("--remote remote", 2);
    row("--place seattle", 2);
    row("--place seattle --place rochester", 3);
    row("--text amazon", 2);
    row("--text \"SENIOR sci\"", 1);
    row("--text nothing-like-it", 0);
    row("--posted-after 2020-01-01", 0);
    row("--currency USD", 5);
    row("--currency EUR", 0);
    row("--currency EUR --other-currency show", 5);
    row("--unknown-salary hide", 5);
    row("--unknown-salary only", 0);
    row("--skill Python", 0);
    row("--level senior --salary-from 155000 --type internship", 0);
}

void TestCliJobs::counts()
{
    QFETCH(QString, filters);
    QFETCH(int, shown);
    const Outcome outcome = jobs(filters + QStringLiteral(" --count --json"));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject counts = outcome.object();
    QCOMPARE(counts[QLatin1String("total")].toInt(), 5);
    QCOMPARE(counts[QLatin1String("shown")].toInt(), shown);
    int all = shown;
    const QJsonObject hidden = counts[QLatin1String("hidden")].toObject();
    QCOMPARE(hidden.size(), rolescope::domain::hiddenKeyCount);
    for (const QJsonValue &value : hidden)
        all += value.toInt();
    QCOMPARE(all, 5);

    const QJsonArray list = jobs(filters + QStringLiteral(" --json")).array();
    QCOMPARE(list.size(), shown);
}

void TestCliJobs::countsInEachFormat()
{
    const QString call = QStringLiteral("--level senior --count --format ");
    const QJsonObject counts = jobs(call + QStringLiteral("json")).object();
    const QByteArray line = jobs(call + QStringLiteral("jsonl")).out;
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(line).object(), counts);
    const Outcome csv = jobs(call + QStringLiteral("csv --for machine"));
    QCOMPARE(csv.code, 0);
    const auto rows = rowsOf(csv.out);
    QCOMPARE(rows[0], QByteArrayList({"key", "jobs"}));
    QCOMPARE(rows[1], QByteArrayList({"total", QByteArray::number(counts[u"total"].toInt())}));
    QCOMPARE(rows[2], QByteArrayList({"shown", QByteArray::number(counts[u"shown"].toInt())}));
    int hidden = 0;
    for (size_t i = 3; i < rows.size(); ++i) {
        QVERIFY2(rows[i][0].startsWith("hidden_"), rows[i][0].constData());
        hidden += rows[i][1].toInt();
    }
    QCOMPARE(hidden, counts[u"total"].toInt() - counts[u"shown"].toInt());
    QVERIFY(hidden > 0);
    QVERIFY(jobs(call + QStringLiteral("csv --for spreadsheet")).out.startsWith("\xEF\xBB\xBF"));
    for (const char *option : {"csv --columns title", "json --sort title", "json --limit 1"})
        QCOMPARE(jobs(call + QLatin1String(option)).code, 2);
}

void TestCliJobs::countsInWords()
{
    QCOMPARE(jobs(QStringLiteral("--count")).out, QByteArray("5 of 5 shown\n"));
    const QByteArray some = jobs(QStringLiteral("--level senior --count")).out;
    QVERIFY2(some.startsWith("1 of 5 shown, hidden: 4 "), some.constData());
}

void TestCliJobs::filterErrors_data()
{
    QTest::addColumn<QString>("filters");
    QTest::addColumn<int>("code");
    const auto row = [](const char *filters, int code) {
        QTest::newRow(filters) << QString::fromUtf8(filters) << code;
    };
    row("--level boss", 2);
    row("--level unknown", 2);
    row("--type fulltime", 2);
    row("--remote moon", 2);
    row("--unknown-level maybe", 2);
    row("--unknown-salary yes", 2);
    row("--other-currency yes", 2);
    row("--salary-from lots", 2);
    row("--salary-from -5", 2);
    row("--salary-from 99999999999", 2);
    row("--salary-from 200000 --salary-to 100000", 2);
    row("--strict-salary", 2);
    row("--currency dollars", 2);
    row("--posted-after yesterday", 2);
    row("--sort wage", 2);
    row("--format xml", 2);
    row("--format csv --json", 2);
    row("--limit many", 2);
    row("--role Nobody", 4);
    row("--skill Witchcraft", 4);
    row("stray", 2);
}

void TestCliJobs::filterErrors()
{
    QFETCH(QString, filters);
    QFETCH(int, code);
    const Outcome outcome = jobs(filters);
    if (filters == u"stray") { // `jobs` shows its filters as an argument, but takes none
        QCOMPARE(outcome.code, 2);
        return;
    }
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestCliJobs::jsonShape()
{
    const QJsonArray list = jobs(QStringLiteral("--json")).array();
    QCOMPARE(list.size(), 5);
    for (const QJsonValue &value : list) {
        const QJsonObject job = value.toObject();
        for (const char *key :
             {"title",        "employer",       "place",       "country", "remote",      "type",   "level",
              "level_stated", "level_inferred", "currency",    "period",  "low",         "high",   "salary_raw",
              "salary_note",  "low_yearly",     "high_yearly", "role",    "role_reason", "posted", "url",
              "skills",       "sources"})
            QVERIFY2(job.contains(QLatin1String(key)), key);
        QCOMPARE(job[QLatin1String("sources")].toArray().size(), 3);
        QVERIFY(job[QLatin1String("posted")].isNull());
        QCOMPARE(job[QLatin1String("period")].toString(), QStringLiteral("year"));
        QCOMPARE(job[QLatin1String("role")].isNull(), job[QLatin1String("role_reason")].isNull());
    }
    const QJsonArray one = jobs(QStringLiteral("--role \"Data Scientist\" --format json")).array();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0][QLatin1String("title")].toString(), QStringLiteral("Senior Data Scientist"));
    QCOMPARE(one[0][QLatin1String("level")].toString(), QStringLiteral("senior"));
    QVERIFY(one[0][QLatin1String("role_reason")].toString().contains(u"Data Scientist"));
}

void TestCliJobs::salariesAsWritten()
{
    const Outcome outcome = jobs(QStringLiteral("--role \"Data Scientist\" --json"));
    const QJsonObject job = outcome.array().first().toObject();
    QCOMPARE(job[QLatin1String("low")].toInt(), 120000);
    QCOMPARE(job[QLatin1String("high_yearly")].toInt(), 150000);
    QVERIFY2(outcome.out.contains("\"low\":120000,"), outcome.out.constData()); // whole numbers have no fraction
    QVERIFY(job[QLatin1String("salary_note")].isNull());
    const QJsonArray wide = jobs(QStringLiteral("--text professor --json")).array();
    QCOMPARE(wide[0][QLatin1String("salary_note")].toString(), QStringLiteral("wide range"));
}

void TestCliJobs::linesAndCommas()
{
    const QByteArray lines = jobs(QStringLiteral("--format jsonl")).out;
    QCOMPARE(lines.count('\n'), 5);
    for (const QByteArray &line : lines.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());

    const QByteArray csv = jobs(QStringLiteral("--format csv --sort title")).out;
    const QByteArrayList rows = csv.trimmed().split('\n');
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows[0].startsWith("title,employer,place,country,remote,"));
    QVERIFY(
        csv.contains("\"Cloud Consultant Intern, AWS Professional Services\",Amazon.com,\"Seattle, Washington, USA\""));
    for (const QByteArray &row : rows)
        QVERIFY(row.endsWith('\r') || row == rows.last());
}

void TestCliJobs::tableShowsWhatIsHidden()
{
    const Outcome outcome = jobs(QStringLiteral("--level senior"));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("Title"));
    QVERIFY(outcome.out.contains("Senior Data Scientist"));
    QVERIFY(outcome.out.contains(QStringLiteral("120K – 150K USD").toUtf8()));
    QVERIFY(outcome.err.startsWith(u"1 of 5 shown"));
}

void TestCliJobs::sortAndLimit()
{
    const QStringList up = column(jobs(QStringLiteral("--json --sort title")).array(), "title");
    QStringList sorted = up;
    sorted.sort(Qt::CaseInsensitive);
    QCOMPARE(up, sorted);
    QStringList down = column(jobs(QStringLiteral("--json --sort -title")).array(), "title");
    std::reverse(down.begin(), down.end());
    QCOMPARE(down, up);
    const QJsonArray paid = jobs(QStringLiteral("--json --sort -salary --limit 2")).array();
    QCOMPARE(column(paid, "high_yearly"), (QStringList{QStringLiteral("192000"), QStringLiteral("185000")}));
    for (const char *key : {"employer", "place", "level", "salary", "posted", "role"})
        QCOMPARE(jobs(QStringLiteral("--json --sort ") + QLatin1String(key)).array().size(), 5);
    QCOMPARE(jobs(QStringLiteral("--json --limit 0")).array().size(), 0);
    const Outcome table = jobs(QStringLiteral("--limit 2"));
    QCOMPARE(table.out.count('\n'), jobs({}).out.count('\n') - 3);
    QCOMPARE(table.err, QStringLiteral("5 of 5 shown. --limit lists the first 2 of these.\n"));
    QCOMPARE(jobs(QStringLiteral("--limit 5")).err, QStringLiteral("5 of 5 shown.\n")); // nothing is left out
}

void TestCliJobs::nothingFound()
{
    const Outcome json = jobs(QStringLiteral("--text xyzzy --json"));
    QCOMPARE(json.code, 4);
    QCOMPARE(json.out.simplified(), QByteArray("[]"));
    QVERIFY(json.err.contains(u"0 of 5 shown"));
    QCOMPARE(jobs(QStringLiteral("--text xyzzy")).code, 4);
    QCOMPARE(jobs(QStringLiteral("--text xyzzy --format jsonl")).out, QByteArray());
    QCOMPARE(jobs(QStringLiteral("--text xyzzy --count")).code, 0);
}

/// In the table and in a document alike.
void TestCliJobs::countryStandsForThePlace()
{
    const Sample sample;
    const QString ads = sample.path(QStringLiteral("ads.csv"));
    writeContent(ads,
                 "title,company,location,country,remote\n"
                 "Data Scientist,Anywhere Ltd,,Germany,\n"
                 "Data Scientist,Nowhere Ltd,,,remote\n");
    QCOMPARE(sample.run({QStringLiteral("import"), ads}).code, 0);
    const auto hasRow = [](const QByteArray &text, const char *employer, const QString &place) {
        const QByteArrayList lines = text.split('\n');
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.contains(employer) && line.contains(place.toUtf8());
        });
    };
    const Outcome table = sample.run({QStringLiteral("jobs")});
    const Outcome document = sample.run({QStringLiteral("compare"), QStringLiteral("Data Scientist"),
                                         QStringLiteral("Data Specialist"), QStringLiteral("--format"),
                                         QStringLiteral("md"), QStringLiteral("--sections"), QStringLiteral("jobs")});
    const QString country = [&] {
        for (const QJsonValue &job : sample.run({QStringLiteral("jobs"), QStringLiteral("--json")}).array())
            if (job[u"employer"].toString() == u"Anywhere Ltd" && job[u"place"].isNull())
                return job[u"country"].toString();
        return QString();
    }();
    QVERIFY(!country.isEmpty());
    for (const QByteArray &text : {table.out, document.out}) {
        QVERIFY2(hasRow(text, "Anywhere Ltd", country), text.constData());
        QVERIFY2(hasRow(text, "Nowhere Ltd", QStringLiteral("remote")), text.constData());
    }
}

void TestCliJobs::facetsAddUp_data()
{
    QTest::addColumn<QString>("filters");
    for (const char *filters : {"", "--level senior", "--salary-from 155000", "--no-role", "--text xyzzy"})
        QTest::newRow(filters) << QString::fromUtf8(filters);
}

void TestCliJobs::facetsAddUp()
{
    QFETCH(QString, filters);
    const Outcome outcome = m_sample.run(words(QStringLiteral("facets --json ") + filters));
    QCOMPARE(outcome.code, 0);
    const QJsonObject object = outcome.object();
    const QJsonObject facets = object[QLatin1String("facets")].toObject();
    for (const char *key : {"role", "level", "type", "remote", "currency", "place", "employer", "month", "skill"})
        QVERIFY2(facets[QLatin1String(key)].isArray(), key);
    // A facet leaves its own filter out: ticking a value alone must show as many jobs as it counts.
    for (const QJsonValue &level : facets[QLatin1String("level")].toArray()) {
        if (level[QLatin1String("value")].isNull() || filters.contains(u"--level"))
            continue;
        const Outcome ticked =
            jobs(filters + QStringLiteral(" --count --json --level ") + level[QLatin1String("value")].toString());
        QCOMPARE(ticked.object()[QLatin1String("shown")].toInt(), level[QLatin1String("jobs")].toInt());
    }
    int binned = object[QLatin1String("salary_unknown")].toInt();
    for (const QJsonValue &bin : object[QLatin1String("salaries")].toArray())
        binned += bin[QLatin1String("jobs")].toInt();
    if (!filters.contains(u"--salary"))
        QCOMPARE(binned, object[QLatin1String("shown")].toInt());
}

void TestCliJobs::facetsText()
{
    const Outcome outcome = m_sample.run({QStringLiteral("facets")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Senior / Expert"));
    QCOMPARE(outcome.err, QStringLiteral("5 of 5 shown.\n"));
}

/// Levels come in their own order; those without a job take no place of the limit, in whatever form.
void TestCliJobs::facetsLimitKeepsValuesWithJobs()
{
    const QStringList call = words(QStringLiteral("facets --limit 1"));
    const QJsonObject facets = m_sample.run(call + words(QStringLiteral("--json"))).object()[u"facets"].toObject();
    const QJsonArray levels = facets[u"level"].toArray();
    QCOMPARE(levels.size(), 1);
    QVERIFY(levels[0][u"jobs"].toInt() > 0);
    for (const QJsonValue &values : facets)
        for (const QJsonValue &value : values.toArray())
            QVERIFY(value[u"jobs"].toInt() > 0);
    const QString level = levels[0][u"value"].toString();
    QVERIFY(m_sample.run(call + words(QStringLiteral("--format csv"))).out.contains("level," + level.toUtf8() + ","));
    const QByteArray text = m_sample.run(call).out;
    QVERIFY(text.contains(wording::name(*domain::levelFromCode(level)).toUtf8()));
}

void TestCliJobs::titlesWithoutARole()
{
    const Outcome all = m_sample.run({QStringLiteral("titles"), QStringLiteral("--json")});
    QCOMPARE(all.code, 0);
    const QJsonArray titles = all.array();
    QCOMPARE(titles.size(), 4); // the fifth ad is for a data scientist
    QCOMPARE(titles[0][QLatin1String("jobs")].toInt(), 1);
    QVERIFY(column(titles, "title").contains(QStringLiteral("Data Engineer")));
    for (const QJsonValue &title : titles)
        QVERIFY(title[QLatin1String("candidates")].isArray()); // empty: no name of several roles
    QCOMPARE(m_sample.run(words(QStringLiteral("titles --limit 2 --json"))).array().size(), 2);
    QCOMPARE(m_sample.run(words(QStringLiteral("titles --limit x"))).code, 2);
    QVERIFY(m_sample.run({QStringLiteral("titles")}).out.contains("Data Engineer"));
}

QTEST_MAIN(TestCliJobs)
#include "tst_clijobs.moc"
