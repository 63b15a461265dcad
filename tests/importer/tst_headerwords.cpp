// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/headerwords.h"
#include "importer/feed/profiles.h"

#include <QTest>

using namespace rolescope::importer::feed;

class TestHeaderWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void unknownNamesHaveNoField();
    void namesAreComparedByLook();
    void theDayOfPublicationBeatsOthers_data();
    void theDayOfPublicationBeatsOthers();
};

void TestHeaderWords::fields_data()
{
    QTest::addColumn<JobField>("field");
    const auto rows = [](JobField field, const char *names) {
        for (const QString &name : QString::fromUtf8(names).split(u'|'))
            QTest::newRow(qPrintable(name)) << field;
    };
    rows(JobField::Title, "Title|Business Title|Intitulé du poste|職種|공고명|Название|titel");
    rows(JobField::Employer, "Agency|Advertiser Name|company.display_name|arbeitgeber|employer_name");
    rows(JobField::Place, "Work Location|WORKSITE_CITY|Cidade|location.display_name|arbeitsort.ort|job_city|jobGeo");
    rows(JobField::Country, "arbeitsort.land|job_country");
    rows(JobField::Remote, "Work Mode|Modalidad|job_is_remote|Tryb pracy|telecommuting");
    rows(JobField::Type, "Position Type|job_employment_type|Tipo de jornada|Beschäftigungsart|Wymiar pracy|Занятость");
    rows(JobField::Currency, "job_salary_currency");
    rows(JobField::Level, "Berufserfahrung|Poziom stanowiska|required_experience|Опыт");
    rows(JobField::Skills, "Fähigkeiten|tagsAndSkills");
    rows(JobField::Salary, "Pay Rate|Base Salary|Annual Salary|Hourly Rate");
    rows(JobField::SalaryLow,
         "Minimum Salary|Salary Range From|WAGE_RATE_OF_PAY_FROM|annualSalaryMin|minimumSalary|job_min_salary");
    rows(JobField::SalaryHigh,
         "Maximum Salary|Salary Range To|WAGE_RATE_OF_PAY_TO|annualSalaryMax|maximumSalary|job_max_salary");
    rows(JobField::Period, "WAGE_UNIT_OF_PAY|WAGE_RATE_OF_PAY_UNIT|job_salary_period|Salary Frequency");
    rows(JobField::Posted,
         "Published Date|posted_on|pubDate|Veröffentlicht am|Data de publicação|Fecha de "
         "publicación|aktuelleVeroeffentlichungsdatum|"
         "job_posted_at_datetime_utc");
    rows(JobField::Url, "Source URL|redirect_url|externeUrl|job_apply_link");
}

void TestHeaderWords::fields()
{
    QFETCH(JobField, field);
    const auto match = fieldNamed(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(match);
    QCOMPARE(match->field, field);
}

void TestHeaderWords::unknownNamesHaveNoField()
{
    for (const char *name : {"", "Colour", "Agency fee", "Shift"})
        QVERIFY2(!fieldNamed(QString::fromUtf8(name)), name);
}

void TestHeaderWords::namesAreComparedByLook()
{
    QCOMPARE(plainHeader(QStringLiteral("Job_Title ")), QStringLiteral("jobtitle"));
    QCOMPARE(plainHeader(QStringLiteral("jobTitle")), QStringLiteral("jobtitle"));
    QCOMPARE(plainHeader(QStringLiteral("\u0421ontract duration")), QStringLiteral("contractduration")); // a Cyrillic C
}

void TestHeaderWords::theDayOfPublicationBeatsOthers_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("posted");
    const QString title = QStringLiteral("title");
    QTest::newRow("created") << QStringList{title, QStringLiteral("created_at"), QStringLiteral("published_at")}
                             << QStringLiteral("published_at");
    QTest::newRow("updated") << QStringList{title, QStringLiteral("updated_at"), QStringLiteral("first_published")}
                             << QStringLiteral("first_published");
    QTest::newRow("created alone") << QStringList{title, QStringLiteral("created_at")} << QStringLiteral("created_at");
    QTest::newRow("Greenhouse") << QStringList{QStringLiteral("id"),
                                               title,
                                               QStringLiteral("absolute_url"),
                                               QStringLiteral("updated_at"),
                                               QStringLiteral("location.name"),
                                               QStringLiteral("first_published")}
                                << QStringLiteral("first_published");
}

void TestHeaderWords::theDayOfPublicationBeatsOthers()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, posted);
    const Mapping mapping = proposedMapping(columns);
    for (const auto &[column, field] : mapping.columns)
        if (field == JobField::Posted) {
            QCOMPARE(column, posted);
            return;
        }
    QFAIL("no column of the day");
}

QTEST_APPLESS_MAIN(TestHeaderWords)
#include "tst_headerwords.moc"
