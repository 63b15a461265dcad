// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"

#include <QDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using tests::FeedFixture;

namespace {

QString file(const QString &name) { return QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/") + name; }

} // namespace

/// Feeds that people published, whole.
class TestRealFeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void salariesAreThoseOfTheFile();
    void employersHaveNoRatingAndSalariesTheirNotes();
    void testsOfHumansAreLeftOut();
    void monthlyPayOfTheProfile();
    void brokenOnes_data();
    void brokenOnes();
};

void TestRealFeeds::initTestCase()
{
    if (!QDir(file({})).exists())
        QSKIP("The real feeds are not on this machine (../shared/data).");
}

void TestRealFeeds::counts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("setAside");
    QTest::addColumn<QStringList>("warnings"); ///< among others
    const auto row = [](const char *name, int read, int added, int duplicates, int setAside,
                        const QStringList &warnings) {
        QTest::newRow(name) << QString::fromLatin1(name) << read << added << duplicates << setAside << warnings;
    };
    row("indeed_2022/only_salary_jobs.csv", 1520, 1520, 0, 0, {});
    row("glassdoor_2020/glassdoor_jobs.csv", 956, 600, 356, 0, {});
    row("aijobs/salaries.csv", 74301, 74301, 0, 0, {});
    row("remoteok/remoteok.json", 97, 96, 0, 1,
        {QStringLiteral("notice: 1"), QStringLiteral("doubtful_salary: 4"), QStringLiteral("mended_description: 76"),
         QStringLiteral("mended_employer: 2"), QStringLiteral("mended_place: 1")});
    row("nofluffjobs_2022/job_postings.csv", 1108, 1108, 0, 0, {});
    row("broken/leading_blank_line.csv", 3755, 3755, 0, 0, {});
    row("broken/concatenated_json_objects.json", 47, 47, 0, 0, {});
}

void TestRealFeeds::counts()
{
    QFETCH(QString, name);
    QFETCH(QStringList, warnings);
    const FeedFixture f;
    const auto result = f.import(f.draft(file(name)));
    QVERIFY2(result, qPrintable(result ? QString() : result.error().context.join(u' ')));
    const auto &jobs = result->report.jobs;
    QTEST(jobs.read, "read");
    QTEST(jobs.added, "added");
    QTEST(jobs.duplicates, "duplicates");
    QTEST(jobs.setAside, "setAside");
    for (const QString &warning : warnings)
        QVERIFY2(result->report.warnings.contains(warning), qPrintable(result->report.warnings.join(u'\n')));
}

/// The file states what its publisher read from each salary; 0.0 stands for no upper end.
void TestRealFeeds::salariesAreThoseOfTheFile()
{
    const FeedFixture f;
    const auto draft = f.draft(file(QStringLiteral("indeed_2022/only_salary_jobs.csv")));
    QVERIFY(f.import(draft));
    const auto jobs = f.jobs();
    QCOMPARE(jobs.size(), size_t(1520));
    auto reader = importer::feed::openFeed(draft.path, draft.format);
    QVERIFY(reader);
    const auto column = [&](const char *name) {
        return static_cast<int>((*reader)->columns().indexOf(QString::fromLatin1(name)));
    };
    const QHash<QByteArray, Period> periods{{"Hourly", Period::Hour},
                                            {"Daily", Period::Day},
                                            {"Weekly", Period::Week},
                                            {"Monthly", Period::Month},
                                            {"Yearly", Period::Year}};
    importer::feed::Record record;
    int agree = 0;
    for (const Job &job : jobs) {
        QVERIFY((*reader)->next(record).value());
        const auto cell = [&](const char *name) { return record.cell(column(name)).toByteArray(); };
        const Minor low = qRound64(cell("min").toDouble() * 100);
        const Minor high = qRound64(cell("max").toDouble() * 100);
        const Period period = periods.value(cell("rate_by"));
        const Salary &salary = job.salary;
        const bool ends =
            high == 0 ? salary.low.value_or(salary.high.value_or(-1)) == low : salary.low == low && salary.high == high;
        if (salary.period == period && ends)
            ++agree;
        else
            qInfo("%s: %s, min %s, max %s", qPrintable(job.salaryRaw), cell("rate_by").constData(),
                  cell("min").constData(), cell("max").constData());
    }
    QCOMPARE(agree, 1520);
}

void TestRealFeeds::employersHaveNoRatingAndSalariesTheirNotes()
{
    const FeedFixture f;
    QVERIFY(f.import(f.draft(file(QStringLiteral("glassdoor_2020/glassdoor_jobs.csv")))));
    int unknown = 0;
    for (const Job &job : f.jobs()) {
        QVERIFY2(!job.employer.contains(QRegularExpression(QStringLiteral("\\s\\d\\.\\d$"))), qPrintable(job.employer));
        QVERIFY(job.salary.isKnown() || job.salaryRaw.isEmpty());
        if (!job.salary.isKnown()) {
            ++unknown;
            continue;
        }
        QVERIFY(job.salary.low && job.salary.high);
        QVERIFY(job.salary.period
                == (job.salaryRaw.contains(QStringLiteral("Per Hour")) ? Period::Hour : Period::Year));
        QCOMPARE(job.salaryNote,
                 job.salaryRaw.contains(QStringLiteral("Glassdoor est."))      ? QStringLiteral("est_glassdoor")
                     : job.salaryRaw.contains(QStringLiteral("Employer est.")) ? QStringLiteral("est_employer")
                                                                               : QStringLiteral("employer_provided"));
    }
    QVERIFY(unknown > 0);
}

void TestRealFeeds::testsOfHumansAreLeftOut()
{
    const FeedFixture f;
    QVERIFY(f.import(f.draft(file(QStringLiteral("remoteok/remoteok.json")))));
    for (const Job &job : f.jobs()) {
        QVERIFY(!job.description.contains(QStringLiteral("Please mention the word")));
        QVERIFY(!job.description.contains(QStringLiteral("</p>")));
    }
}

void TestRealFeeds::monthlyPayOfTheProfile()
{
    const FeedFixture f;
    QVERIFY(f.import(f.draft(file(QStringLiteral("nofluffjobs_2022/job_postings.csv")))));
    int known = 0;
    for (const Job &job : f.jobs()) {
        if (!job.salary.isKnown())
            continue;
        ++known;
        QCOMPARE(job.salary.currency, QStringLiteral("PLN"));
        QVERIFY(job.salary.period == Period::Month || job.salaryNote.contains(QStringLiteral("doubtful")));
    }
    QCOMPARE(known, 1105); // 0 in three rows
}

void TestRealFeeds::brokenOnes_data()
{
    QTest::addColumn<QString>("code"); ///< of FeedInvalid
    QTest::newRow("git_lfs_pointer.csv") << QStringLiteral("lfs_pointer");
    QTest::newRow("xlsx_named_csv.csv") << QStringLiteral("spreadsheet");
    QTest::newRow("wide_5002_columns.csv") << QStringLiteral("wide");
    QTest::newRow("github_json_payload_named_csv.csv") << QStringLiteral("json_no_records");
    QTest::newRow("no_header_row.csv") << QStringLiteral("no_title_column");
    QTest::newRow("truncated_at_1MiB.csv") << QStringLiteral("no_title_column");
}

void TestRealFeeds::brokenOnes()
{
    QFETCH(QString, code);
    const FeedFixture f;
    const QString path = file(QStringLiteral("broken/") + QString::fromLatin1(QTest::currentDataTag()));
    const auto draft = workspace::readFeed(path, workspace::RememberedMappings(f.path("mappings")));
    const auto error = draft ? f.import(*draft).error() : draft.error();
    QCOMPARE(error.code, ErrorCode::FeedInvalid);
    QCOMPARE(error.context.value(1), code);
    if (code != QStringLiteral("no_title_column"))
        return;
    // With a person's word on the columns the rest is imported.
    auto mapped = *draft;
    const bool headless = mapped.preview.columns.contains(QStringLiteral("column 2"));
    mapped.mapping.set(headless ? QStringLiteral("column 2") : QStringLiteral("DevType"),
                       importer::feed::JobField::Title);
    const auto result = f.import(mapped);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().context.join(u' ')));
    QVERIFY(result->report.jobs.added > 0);
    if (!headless) {
        QVERIFY(!result->setAside.empty());
        QCOMPARE(result->setAside.back().reason, QStringLiteral("cut_off"));
    }
}

QTEST_GUILESS_MAIN(TestRealFeeds)
#include "tst_realfeeds.moc"
