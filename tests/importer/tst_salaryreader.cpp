// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "importer/salaryreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;

namespace {

/// "USD year 100000-130000"; "?" stands for what is not known.
QString shown(const std::optional<SalaryReading> &reading)
{
    if (!reading)
        return QStringLiteral("none");
    const auto amount = [](std::optional<domain::Minor> value) {
        return value ? QString::number(static_cast<double>(*value) / 100, 'f', *value % 100 == 0 ? 0 : 2)
                     : QStringLiteral("?");
    };
    const domain::Salary &salary = reading->salary;
    const QString period = domain::code(salary.period);
    return QStringLiteral("%1 %2 %3-%4")
        .arg(salary.currency.isEmpty() ? QStringLiteral("?") : salary.currency,
             period.isEmpty() ? QStringLiteral("?") : period, amount(salary.low), amount(salary.high));
}

} // namespace

class TestSalaryReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void wordsOfAField_data();
    void wordsOfAField();
    void finds_data();
    void finds();
    void hostileTextEnds();
};

void TestSalaryReader::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("salary");
    const auto row = [](const char16_t *field, const char *salary) {
        const QString text = QString::fromUtf16(field);
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(salary);
    };
    row(u"USD 100K - 130K", "USD year 100000-130000");
    row(u"$120k–$150k a year", "USD year 120000-150000");
    row(u"$53K-$91K (Glassdoor est.)", "USD year 53000-91000");
    row(u"$132,596 - $141,294 a year", "USD year 132596-141294");
    row(u"$25 - $50 an hour", "USD hour 25-50");
    row(u"Employer Provided Salary:$40K - $58K", "USD year 40000-58000");
    row(u"Employer Provided Salary:$23 - $29 Per Hour", "USD hour 23-29");
    row(u"$46.23 - $72.23 an hour", "USD hour 46.23-72.23");
    row(u"£101K", "GBP year 101000-101000");
    row(u"$135,300 a year", "USD year 135300-135300");
    row(u"₹442K - ₹1,000K (Employer est.)", "INR year 442000-1000000");
    row(u"From $100,000 a year", "USD year 100000-?");
    row(u"Up to $45 an hour", "USD hour ?-45");
    row(u"up to $19/hour", "USD hour ?-19");
    row(u"From $7.25 an hour", "USD hour 7.25-?");
    row(u"$28,304 - $33,264 a month", "USD month 28304-33264");
    row(u"$17-$24 Per Hour(Glassdoor est.)", "USD hour 17-24");
    row(u"70K–75K a year", "? year 70000-75000");
    row(u"60–70 an hour", "? hour 60-70");
    row(u"88,608–122,741 a year", "? year 88608-122741");
    row(u"월급 4,600,000원", "KRW month 4600000-4600000");
    row(u"$31,2k- $52k", "USD year 31200-52000");
    row(u"OTE $25k - $35k", "USD year 25000-35000");
    row(u"$90 - $150 /hour", "USD hour 90-150");
    row(u"$2,000 a week", "USD week 2000-2000");
    row(u"$100 - $105 a day", "USD day 100-105");
    row(u"€80k-€110k", "EUR year 80000-110000");
    row(u"$14/hr", "USD hour 14-14");
    row(u"€55.000 pro Jahr", "EUR year 55000-55000");
    row(u"ab 3.200 € / Monat", "EUR month 3200-?");
    row(u"55 000 € par an", "EUR year 55000-55000");
    row(u"CHF 95'000 - 110'000", "CHF year 95000-110000");
    row(u"80-95k EUR", "EUR year 80000-95000");
    row(u"£45 k p.a.", "GBP year 45000-45000");
    row(u"12-15 LPA", "INR year 1200000-1500000");
    row(u"₹12,00,000 per annum", "INR year 1200000-1200000");
    row(u"15 000 zł monthly", "PLN month 15000-15000");
    row(u"A$120,000", "AUD year 120000-120000");
    row(u"CAD 90,000 to 105,000 annually", "CAD year 90000-105000");
    row(u"$150k+", "USD year 150000-?");
    row(u"$150,000 - $120,000", "USD year 120000-150000");
    row(u"700,000", "? ? 700000-700000");
    row(u"$25", "USD ? 25-25");
    row(u"¥ 500,000", "? ? 500000-500000");
    row(u"24029.5", "? ? 24029.50-24029.50");
    row(u"1,600,000.00", "? ? 1600000-1600000");
    for (const char16_t *nothing : {u"", u"-1", u"0", u"null", u"NA", u"-", u"Full-time", u"Contract", u"competitive",
                                    u"99999999999999999999", u"-Not found-"})
        row(nothing, "none");
}

void TestSalaryReader::fields()
{
    QFETCH(QString, field);
    QFETCH(QString, salary);
    QCOMPARE(shown(readSalary(field)), salary);
}

void TestSalaryReader::wordsOfAField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("code") << u"Full Time USD 100K - 130K Senior"_qs << u"USD 100K - 130K"_qs;
    QTest::newRow("glued") << u"USD 100K - 130KSenior Baker"_qs << u"USD 100K - 130K"_qs;
    QTest::newRow("period") << u"Pay: $20 - $25 an hour, more"_qs << u"$20 - $25 an hour"_qs;
    QTest::newRow("from") << u"Pay from $20/hr."_qs << u"from $20/hr"_qs;
    QTest::newRow("up to") << u"Pay: up to 50 EUR gross per hour, more"_qs << u"up to 50 EUR gross per hour"_qs;
    QTest::newRow("at least") << u"Salary at least $40,000, more"_qs << u"at least $40,000"_qs;
    QTest::newRow("behind a number") << u"Scale: 104 ($84,083-$103,845)"_qs << u"$84,083-$103,845"_qs;
    QTest::newRow("far behind") << QString(400, u'x') + u" $20 an hour"_qs << u"$20 an hour"_qs;
    QTest::newRow("trailing sign") << u"Gehalt: 55.000 € brutto"_qs << u"55.000 €"_qs;
}

void TestSalaryReader::wordsOfAField()
{
    QFETCH(QString, field);
    QFETCH(QString, words);
    const std::optional<SalaryReading> reading = readSalary(field);
    QVERIFY(reading);
    QCOMPARE(field.mid(reading->words.from, reading->words.length()), words);
}

void TestSalaryReader::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("salary");
    const auto row = [](const char16_t *text, const char *salary) {
        const QString line = QString::fromUtf16(text);
        QTest::newRow(qPrintable(line.left(50))) << line << QString::fromLatin1(salary);
    };
    row(u"Baker\nSalary: $40,000 - $48,000\nWe sold bread for $2 million.", "USD year 40000-48000");
    row(u"The base pay range is $120,000 to $150,000 per year plus a bonus of $10,000.", "USD year 120000-150000");
    row(u"A sign-on bonus of $5,000 - $10,000", "none");
    row(u"A company with $50 to $100 million in revenue", "none");
    row(u"We raised $20M and serve 10,000 bakers", "none");
    row(u"3-5 years of experience, 401(k), 30 days off", "none");
    row(u"Compensation\n€70k-€85k", "EUR year 70000-85000");
    row(u"$18 - $22/hr", "USD hour 18-22");
    row(u"Pay: 20 - 25 per hour", "? hour 20-25");
    row(u"Pay range: 85,000 - 100,000", "? ? 85000-100000");
    row(u"Competitive pay and 401 plans. Salary questions: call 218-6000. Founded in 2019.", "none");
    row(u"We pay attention to 200 guests a day", "none");
    row(u"Lunch costs $8", "none");
    row(u"Must lift 25 to 50 pounds", "none");
    row(u"Bioreactors at 10L, 50L, and 200L scales", "none");
    row(u"A market of $61bn per year", "none");
    row(u"Salary: up to 70 PLN/h - 9 hours working day.\nOn call: week: 100 PLN/night", "PLN hour ?-70");
    row(u"Salary: 30 000 - 40 000 gross UoP/B2B per month + equity", "? month 30000-40000");
    row(u"Salary Scale: 104 ($84,083-$103,845 Minimum-Midpoint) Work Days: 226", "USD year 84083-103845");
    row(u"Starting at $50,000. Weekly stand-ups", "none");
    row(u"Salary starting at $50,000. Weekly stand-ups", "USD year 50000-?");
    row(u"", "none");
}

void TestSalaryReader::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, salary);
    QCOMPARE(shown(findSalary(text)), salary);
}

void TestSalaryReader::hostileTextEnds()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {u"1,1"_qs, u"$"_qs, u"$1 "_qs, u"1 000 "_qs, u"9"_qs, u"$1-"_qs, u"from "_qs,
                                 u"1.1.1,"_qs, u"$100 - $200 a year\n"_qs, u"1\n"_qs}) {
        findSalary(piece.repeated(50'000));
        readSalary(piece.repeated(50'000));
    }
    QVERIFY2(timer.elapsed() < tests::patience(20'000), "a text of a few hundred KB takes too long");
}

QTEST_GUILESS_MAIN(TestSalaryReader)
#include "tst_salaryreader.moc"
