// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarycell.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::importer::salary;
using domain::Period;

/// Salary cells of job feeds. What is read is written "low–high currency period [note]", "unread" or "".
class TestSalaryCell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void otherForms_data();
    void otherForms();
    void defaultsStandIn_data();
    void defaultsStandIn();
    void unsurePeriods_data();
    void unsurePeriods();
    void missingAndWords_data();
    void missingAndWords();
    void columns_data();
    void columns();
    void periods_data();
    void periods();
    void currencyCells_data();
    void currencyCells();
    void countriesSayWhichDollar();
    void everyDollarIsOneOfACountryAndOfAFeed();
    void longCells();
};

namespace {

QString amount(const std::optional<domain::Minor> &minor)
{
    if (!minor)
        return {};
    const domain::Minor cents = *minor % 100;
    const QString whole = QString::number(*minor / 100);
    return cents == 0 ? whole : QStringLiteral("%1.%2").arg(whole).arg(cents, 2, 10, QLatin1Char('0'));
}

QString shown(const SalaryValue &value)
{
    if (value.unread)
        return value.note.isEmpty() ? QStringLiteral("unread") : QStringLiteral("unread [%1]").arg(value.note);
    const domain::Salary &salary = value.salary;
    QStringList parts;
    if (salary.isKnown())
        parts += salary.low == salary.high ? amount(salary.low) : amount(salary.low) + u'-' + amount(salary.high);
    if (!salary.currency.isEmpty())
        parts += salary.currency;
    if (salary.period != Period::Unknown)
        parts += domain::code(salary.period);
    if (!value.note.isEmpty())
        parts += QStringLiteral("[%1]").arg(value.note);
    if (value.doubtful != value.note.contains(u"doubtful"))
        parts += QStringLiteral("(note and flag differ)");
    return parts.join(u' ');
}

SalaryDefaults defaultsOf(Period period, const char *currency)
{
    SalaryDefaults defaults;
    defaults.period = period;
    defaults.currency = QString::fromLatin1(currency);
    return defaults;
}

void cell(const char *text, const char *wanted)
{
    QTest::newRow(*text == '\0' ? "(empty)" : text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
}

void cellColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
}

} // namespace

void TestSalaryCell::shapes_data()
{
    cellColumns();
    cell("$53K-$91K (Glassdoor est.)", "53000-91000 USD year [est_glassdoor]");
    cell("", "");
    cell("$132,596 - $141,294 a year", "132596-141294 USD year");
    cell("700,000", "700000 [doubtful]");
    cell("-1", "");
    cell("2,500,000", "2500000 [doubtful]");
    cell("$25 - $50 an hour", "25-50 USD hour");
    cell("Employer Provided Salary:$40K - $58K", "40000-58000 USD year [employer_provided]");
    cell("$97K - $144K (Glassdoor est.)", "97000-144000 USD year [est_glassdoor]");
    cell("$133K - $141K (Employer est.)", "133000-141000 USD year [est_employer]");
    cell("£101K", "101000 GBP year");
    cell("$135,300 a year", "135300 USD year");
    cell("$60K - $70K (Glassdoor Est.)", "60000-70000 USD year [est_glassdoor]");
    cell("Employer Provided Salary:$23 - $29 Per Hour", "23-29 USD hour [employer_provided]");
    cell("$53 an hour", "53 USD hour");
    cell("null", "");
    cell("₹442K - ₹1,000K (Employer est.)", "442000-1000000 INR year [est_employer]");
    cell("From $100,000 a year", "100000- USD year");
    cell("₹144K (Employer est.)", "144000 INR year [est_employer]");
    cell("$46.23 - $72.23 an hour", "46.23-72.23 USD hour");
    cell("$110K-$150K(Employer est.)", "110000-150000 USD year [est_employer]");
    cell("Full-time", "unread");
    cell("$28,304 - $33,264 a month", "28304-33264 USD month");
    cell("$70.67 an hour", "70.67 USD hour");
    cell("₹535K - ₹709K (Employer est.)", "535000-709000 INR year [est_employer]");
    cell("₹1,500K - ₹2,000K (Employer est.)", "1500000-2000000 INR year [est_employer]");
    cell("Employer Provided Salary:$110K", "110000 USD year [employer_provided]");
    cell("Up to $145,000 a year", "-145000 USD year");
    cell("$17-$24 Per Hour(Glassdoor est.)", "17-24 USD hour [est_glassdoor]");
    cell("$30k - $100k", "30000-100000 USD year");
    cell("$25.00 - $50.00 Per Hour (Employer est.)", "25-50 USD hour [est_employer]");
    cell("Up to $45 an hour", "-45 USD hour");
    cell("Employer Provided Salary:$150K-$160K", "150000-160000 USD year [employer_provided]");
    cell("월급 4,600,000원", "4600000 KRW month");
    cell("70K–75K a year", "70000-75000 year");
    cell("From $40 an hour", "40- USD hour");
    cell("$40.00 Per Hour (Employer est.)", "40 USD hour [est_employer]");
    cell("60–70 an hour", "60-70 hour");
    cell("Contract", "unread");
    cell("$4,914 a month", "4914 USD month");
    cell("From $7.25 an hour", "7.25- USD hour");
    cell("85K a year", "85000 year");
    cell("Employer Provided Salary:$25-$28 Per Hour", "25-28 USD hour [employer_provided]");
    cell("19.52–31.09 an hour", "19.52-31.09 hour");
    cell("88,608–122,741 a year", "88608-122741 year");
    cell("$36k", "36000 USD year");
    cell("$90 - $150 /hour", "90-150 USD hour");
    cell("$31,2k- $52k", "31200-52000 USD year");
    cell("OTE $25k - $35k", "25000-35000 USD year [ote]");
    cell("$50-$75 /hour", "50-75 USD hour");
    cell("$20k -$35k", "20000-35000 USD year");
    cell("$30k-$70k", "30000-70000 USD year");
    cell("$150K (Employer est.)", "150000 USD year [est_employer]");
    cell("$2,000 a week", "2000 USD week");
    cell("Up to $10,000 a month", "-10000 USD month");
    cell("Up to $66.02 an hour", "-66.02 USD hour");
    cell("$120 a day", "120 USD day");
    cell("$100 - $105 a day", "100-105 USD day");
    cell("12 an hour", "12 hour");
    cell("1,600,000.00", "1600000 [doubtful]");
    cell("$18 - $22/hr", "18-22 USD hour");
    cell("$45,000 - $50,000", "45000-50000 USD year");
    cell("$14/hr", "14 USD hour");
    cell("$12K", "12000 USD year");
    cell("up to $19/hour", "-19 USD hour");
    cell("€80k-€110k", "80000-110000 EUR year");
    cell("$60k-$130k (depending on experience)", "60000-130000 USD year [depends_on_experience]");
    cell("$220k-$300k OTE", "220000-300000 USD year [ote]");
}

void TestSalaryCell::shapes()
{
    QFETCH(QString, text);
    QTEST(shown(readSalaryText(text, {})), "wanted");
}

void TestSalaryCell::otherForms_data()
{
    cellColumns();
    cell("USD 100K - 130K", "100000-130000 USD year");
    cell("80-95k", "80000-95000 year");
    cell("80k-95", "80000-95000 year");
    cell("$80 - $95k", "80000-95000 USD year");
    cell("100K USD - 130K USD", "100000-130000 USD year");
    cell("USD 100,000 - USD 130,000", "100000-130000 USD year");
    cell("$50,000/yr - $80,000/yr", "50000-80000 USD year");
    cell("$18/hr to $22/hr", "18-22 USD hour");
    cell("between $50k and $60k", "50000-60000 USD year");
    cell("from 50k to 60k EUR", "50000-60000 EUR year");
    cell("$120k - $100k", "100000-120000 USD year");
    cell("$100k+", "100000- USD year");
    cell("> 60.000 €", "60000- EUR year");
    cell("45.000 € - 60.000 € pro Jahr", "45000-60000 EUR year");
    cell("ab 3.500,- € im Monat", "3500- EUR month");
    cell("bis zu 70.000 EUR", "-70000 EUR year");
    cell("45 000 – 60 000 € par an", "45000-60000 EUR year");
    cell("1 234,56 € par mois", "1234.56 EUR month");
    cell("15 000 - 20 000 zł / mies.", "15000-20000 PLN month");
    cell("120 zł/godz", "120 PLN hour");
    cell("CHF 95'000 – 110’000", "95000-110000 CHF year");
    cell("CHF80000", "80000 CHF year");
    cell("C$80,000", "80000 CAD year");
    cell("A$600 per day", "600 AUD day");
    cell("R$ 5.000,00 por mês", "5000 BRL month");
    cell("₹9,99,999 a year", "999999 INR year");
    cell("₹9,99,999 - ₹12,50,000 PA", "999999-1250000 INR year");
    cell("5-8 LPA", "500000-800000 INR year");
    cell("4.5 Lakh per annum", "450000 INR year");
    cell("₹5L - ₹8L a year", "500000-800000 INR year");
    cell("1.2 crore p.a.", "12000000 INR year");
    cell("Rs 50000 a month", "50000 INR month");
    cell("연봉 4,000만원", "40000000 KRW year");
    cell("월급 200만원~300만원", "2000000-3000000 KRW month");
    cell("月給 25万円", "250000 JPY month");
    cell("¥300,000 a month", "300000 month");
    cell("$1.2M a year", "1200000 USD year");
    cell("$20 an hour, 40 hours a week", "20 USD hour");
    cell("40 hours a week, $20 an hour", "20 USD hour");
    cell("Grade 104 ($84,083 - $103,845)", "84083-103845 USD year");
    cell("Level 7, 80 000 GBP", "80000 GBP year");
    cell("AX2012/D365", "unread");
    cell("$20 an hour - 40 hours a week", "20 USD hour");
    cell("$90,000 + 10% bonus", "90000 USD year");
    cell("10% bonus, $90,000", "90000 USD year");
    cell("401k, $90,000 a year", "90000 USD year");
    cell("$90,000 a year, 401(k)", "90000 USD year");
    cell("50 € / h", "50 EUR hour");
    cell("£500 p.d.", "500 GBP day");
    cell("£30,000 p/a", "30000 GBP year");
    cell("80kEUR", "80000 EUR year");
    cell("1.2E+05 USD", "120000 USD year");
    cell("$24029.5667 a year", "24029.57 USD year");
    cell("$85,000 DOE", "85000 USD year [depends_on_experience]");
    cell("B2B 20000 PLN monthly", "20000 PLN month");
    cell("Salary: 85,000 USD", "85000 USD year");
    cell("PHP developer 50k", "50000 year");
    cell("600万円以上", "6000000- JPY [doubtful]");
    cell("時給1,113円以上", "1113- JPY hour");
    cell("A partir de 40 k€ brut annuel", "40000- EUR year");
    cell("mindestens € 45.000,-", "45000- EUR year");
    cell("Acima de R$ 10.001,00", "10001- BRL [doubtful]");
    cell("연봉 4,500만원 이상", "45000000- KRW year");
    cell("연봉 3,500~4,500만원", "35000000-45000000 KRW year");
    cell("日給1万2000円", "12000 JPY day");
    cell("15-25K·13薪", "15000-25000 month");
    cell("15 - 20 triệu VND", "15000000-20000000 VND [doubtful]");
    cell("48 T€", "48000 EUR year");
    cell("R$ 8 mil", "8000 BRL [doubtful]");
    cell("£3,000 pm", "3000 GBP month");
    cell("50.000 TL", "50000 TRY [doubtful]");
    cell("KSh 80,000 per month", "80000 KES month");
    cell("$25,000 MXN al mes", "25000 MXN month");
    cell("MXN$18,000", "18000 MXN [doubtful]");
    cell("$ 1.200.000 CLP mensual", "1200000 CLP month");
    cell("$3.500.000 a $4.000.000 COP (Mensual)", "3500000-4000000 COP month");
    cell("$80,000 USD", "80000 USD year");
    cell("R$ 3.500,00 a R$ 4.500,00 (Bruto mensal)", "3500-4500 BRL month");
    cell("De R$ 2.001,00 a R$ 3.000,00", "2001-3000 BRL [doubtful]");
    cell("R 600 000 - R 750 000 per annum", "600000-750000 ZAR year");
    cell("R25 000 - R30 000", "25000-30000 ZAR [doubtful]");
    cell("RM 4,000 - RM 6,000 per month", "4000-6000 MYR month");
    cell("Rp 8.000.000 - Rp 12.000.000 per bulan", "8000000-12000000 IDR month");
    cell("S/ 2,500 - S/ 3,500 mensuales", "2500-3500 PEN month");
    cell("S/.1500 al mes", "1500 PEN month");
    cell("SAP S/4 HANA, 60k EUR", "60000 EUR year");
    cell("Band 6: £35,392 - £42,618 per annum", "35392-42618 GBP year");
    cell("EG 13, 4.500 € im Monat", "4500 EUR month");
    cell("8 am - 5 pm, $25 an hour", "25 USD hour");
    cell("$25 an hour, 9-5pm", "25 USD hour");
    cell("£12 pm", "12 GBP month");
    cell("9:00 - 17:30, 3000 EUR monthly", "3000 EUR month");
    cell("€45,000 for 3 openings", "45000 EUR year");
    cell("$3,000 bi-weekly", "3000 USD [doubtful]");
    cell("80,000 Canadian Dollars a year", "80000 CAD year");
    cell("70,000 US dollars", "70000 USD year");
    cell("90,000 Hong Kong dollars per month", "90000 HKD month");
    cell("5,000 Polish zloty per month", "5000 PLN month");
    cell("$80k CAD designer", "80000 USD year");
    cell("$80k CAD/CAM programmer", "80000 USD year");
    cell("CAD drafter $30 an hour", "30 USD hour");
    cell("$80k CAD", "80000 CAD year");
    cell("$80,000 CAD depending on experience", "80000 CAD year [depends_on_experience]");
    cell("CAD 80,000 per year", "80000 CAD year");
}

void TestSalaryCell::otherForms()
{
    QFETCH(QString, text);
    QTEST(shown(readSalaryText(text, {})), "wanted");
}

void TestSalaryCell::defaultsStandIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *text, Period period, const char *currency, const char *wanted) {
        QTest::addRow("%s, %s %s", text, qPrintable(domain::code(period)), currency)
            << QString::fromUtf8(text) << static_cast<int>(period) << QString::fromLatin1(currency)
            << QString::fromLatin1(wanted);
    };
    row("2,500,000", Period::Month, "AMD", "2500000 AMD month");
    row("1,600,000.00", Period::Month, "AMD", "1600000 AMD month");
    row("24029.5", Period::Year, "GBP", "24029.50 GBP year");
    row("24029.5", Period::Unknown, "GBP", "24029.50 GBP year");
    row("60–70 an hour", Period::Year, "USD", "60-70 USD hour");
    row("€80k", Period::Year, "USD", "80000 EUR year");
    row("15-20k", Period::Month, "PLN", "15000-20000 PLN month");
    row("5000", Period::Month, "EUR", "5000 EUR month");
    row("25", Period::Hour, "USD", "25 USD hour");
    row("$25 - $50", Period::Hour, "", "25-50 USD hour");
    row("$80,000", Period::Unknown, "AUD", "80000 AUD year");
    row("$80,000", Period::Unknown, "EUR", "80000 USD year");
    row("40 000 kr per month", Period::Unknown, "SEK", "40000 SEK month");
    row("40 000 kr per month", Period::Unknown, "USD", "40000 month");
    row("$5,000", Period::Year, "", "5000 USD year");
    row("-1", Period::Year, "USD", "");
    row("Full-time", Period::Year, "USD", "unread");
}

void TestSalaryCell::defaultsStandIn()
{
    QFETCH(QString, text);
    QFETCH(int, period);
    QFETCH(QString, currency);
    SalaryDefaults defaults;
    defaults.period = static_cast<Period>(period);
    defaults.currency = currency;
    QTEST(shown(readSalaryText(text, defaults)), "wanted");
}

void TestSalaryCell::unsurePeriods_data()
{
    cellColumns();
    cell("$25", "25 USD [doubtful]");
    cell("$25 - $50", "25-50 USD [doubtful]");
    cell("$5,000", "5000 USD [doubtful]");
    cell("$5,000 - $12,000", "5000-12000 USD [doubtful]");
    cell("$5k", "5000 USD [doubtful]");
    cell("24029.5", "24029.50 [doubtful]");
    cell("15000 PLN", "15000 PLN [doubtful]");
    cell("15k PLN", "15000 PLN [doubtful]");
    cell("$45 - $50 a year", "45-50 USD [doubtful]");
    cell("$225 per year OTE", "225 USD [ote, doubtful]");
    cell("$90,000 an hour", "90000 USD [doubtful]");
}

void TestSalaryCell::unsurePeriods()
{
    QFETCH(QString, text);
    const SalaryValue value = readSalaryText(text, {});
    QTEST(shown(value), "wanted");
    QVERIFY(value.doubtful);
    QVERIFY(!domain::yearly(value.salary).isKnown());
}

void TestSalaryCell::missingAndWords_data()
{
    cellColumns();
    for (const char *text : {"",    " ",   "-1", "-1.0", "null",        "NULL", "0",   "0.0",  "$0", "NA",
                             "N/A", "n/a", "-",  "--",   "-Not found-", "nan",  "NaN", "None", "*",  "#"})
        cell(text, "");
    for (const char *text : {"Full-time",
                             "Contract",
                             "competitive",
                             "Competitive salary",
                             "3 - 6 years",
                             "40 hours a week",
                             "99999999999999999999",
                             "10%",
                             "401k",
                             "9500895008 LPA",
                             "EG 13 TV-L",
                             "E13 TV-L",
                             "TVöD E 9b",
                             "Entgeltgruppe 9-11",
                             "TV-L EG 13/14",
                             "GS-13",
                             "Negotiable, 2 positions",
                             "3 openings",
                             "2-3 Stellen",
                             "Oct-20",
                             "20-Oct",
                             "1-Feb",
                             "8 am - 5 pm",
                             "9:00 - 17:30",
                             "9-5pm",
                             "5 p.m."})
        cell(text, "unread");
    cell("Competitive, DOE", "unread [depends_on_experience]");
}

void TestSalaryCell::missingAndWords()
{
    QFETCH(QString, text);
    const SalaryValue value = readSalaryText(text, defaultsOf(Period::Year, "USD"));
    QTEST(shown(value), "wanted");
    QCOMPARE(value.salary, domain::Salary());
}

void TestSalaryCell::columns_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("wanted");
    // Text, low, high, middle, period, currency.
    const auto row = [](const char *name, const QStringList &cells, const char *wanted) {
        QTest::newRow(name) << cells << QString::fromLatin1(wanted);
    };
    row("both", {u""_qs, u"95000"_qs, u"120000"_qs, u""_qs, u"YEARLY"_qs, u"GBP"_qs}, "95000-120000 GBP year");
    row("floats", {u""_qs, u"46.23"_qs, u"72.230"_qs, u""_qs, u"HOURLY"_qs, u""_qs}, "46.23-72.23 USD hour");
    row("swapped", {u""_qs, u"120000"_qs, u"95000.0"_qs}, "95000-120000 USD year");
    row("no upper end", {u""_qs, u"60000.0"_qs, u"0.0"_qs}, "60000- USD year");
    row("no lower end", {u""_qs, u"-1"_qs, u"60000"_qs}, "-60000 USD year");
    row("none", {u""_qs, u"0"_qs, u"0"_qs, u""_qs, u"YEARLY"_qs, u"EUR"_qs}, "");
    row("null", {u"null"_qs, u"null"_qs, u"NaN"_qs, u"N/A"_qs}, "");
    row("middle", {u""_qs, u""_qs, u""_qs, u"24029.5"_qs}, "24029.50 USD year");
    row("middle and ends", {u""_qs, u"20000"_qs, u"30000"_qs, u"25000"_qs}, "20000-30000 USD year");
    row("middle and one end", {u""_qs, u"20000"_qs, u""_qs, u"25000"_qs}, "20000- USD year");
    row("text", {u"€80k-€110k"_qs, u"0"_qs, u""_qs}, "80000-110000 EUR year");
    row("text is a word", {u"Full-time"_qs, u"0"_qs, u""_qs}, "unread");
    row("word and figures", {u"Full-time"_qs, u"60000"_qs, u"70000"_qs}, "60000-70000 USD year");
    row("figures before the text", {u"$50 an hour (Employer est.)"_qs, u"60"_qs, u"70"_qs},
        "60-70 USD hour [est_employer]");
    row("currency of the text", {u"€80k"_qs, u"80000"_qs, u"90000"_qs}, "80000-90000 EUR year");
    row("currency of the column", {u"$80k"_qs, u""_qs, u""_qs, u""_qs, u""_qs, u"CAD"_qs}, "80000 CAD year");
    row("a word for no currency", {u"€60,000 a year"_qs, u""_qs, u""_qs, u""_qs, u""_qs, u"-1"_qs}, "60000 EUR year");
    row("another one", {u"€60,000 a year"_qs, u""_qs, u""_qs, u""_qs, u""_qs, u"Not specified"_qs}, "60000 EUR year");
    row("unknown currency", {u""_qs, u"80000"_qs, u""_qs, u""_qs, u"year"_qs, u"Other"_qs}, "80000- year");
    row("period of the column", {u"$50 - $60"_qs, u""_qs, u""_qs, u""_qs, u"HOURLY"_qs}, "50-60 USD hour");
    row("the text says one figure", {u"$18 an hour"_qs, u"18.0"_qs, u"0.0"_qs}, "18 USD hour");
    row("the text says up to", {u"Up to $145,000 a year"_qs, u"145000.0"_qs, u"0.0"_qs}, "-145000 USD year");
    row("the text says from", {u"From $40 an hour"_qs, u"40.0"_qs, u"0.0"_qs}, "40- USD hour");
    row("signs in columns", {u""_qs, u"£1,200"_qs, u"£1,500"_qs, u""_qs, u"per month"_qs}, "1200-1500 GBP month");
    row("lakhs", {u""_qs, u"9,99,999"_qs, u"12,50,000"_qs, u""_qs, u"year"_qs, u"INR"_qs}, "999999-1250000 INR year");
    row("spreadsheet", {u""_qs, u"1.2E+05"_qs, u"1.5E+05"_qs}, "120000-150000 USD year");
    row("yearly 45-50", {u""_qs, u"45.0"_qs, u"50.0"_qs, u""_qs, u"YEARLY"_qs}, "45-50 USD [doubtful]");
    row("yearly 120-180", {u""_qs, u"120.0"_qs, u"180.0"_qs, u""_qs, u"YEARLY"_qs}, "120-180 USD [doubtful]");
    row("yearly 200-225", {u""_qs, u"200.0"_qs, u"225.0"_qs, u""_qs, u"YEARLY"_qs}, "200-225 USD [doubtful]");
    row("default year 30-30", {u""_qs, u"30"_qs, u"30"_qs}, "30 USD [doubtful]");
    row("default year 25-27", {u""_qs, u"25"_qs, u"27"_qs}, "25-27 USD [doubtful]");
    row("default year 80-140", {u""_qs, u"80"_qs, u"140"_qs}, "80-140 USD [doubtful]");
    row("default year 114-225", {u""_qs, u"114"_qs, u"225"_qs}, "114-225 USD [doubtful]");
}

void TestSalaryCell::columns()
{
    QFETCH(QStringList, cells);
    while (cells.size() < 6)
        cells += QString();
    const SalaryCells given{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]};
    QTEST(shown(readSalaryCells(given, defaultsOf(Period::Year, "USD"))), "wanted");
}

void TestSalaryCell::periods_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    const auto rows = [](Period period, const QStringList &all) {
        for (const QString &words : all)
            QTest::newRow(qPrintable(words)) << words << domain::code(period);
    };
    rows(Period::Hour,
         {u"HOURLY"_qs, u"an hour"_qs, u"/hr"_qs, u"Per Hour"_qs, u"/hour"_qs, u"HOUR"_qs, u"/h"_qs, u"pro Stunde"_qs,
          u"par heure"_qs, u"godz"_qs, u"hours"_qs, u"시급"_qs, u"PER_HOUR"_qs, u"hourly_rate"_qs});
    rows(Period::Day, {u"Daily"_qs, u"a day"_qs, u"pro Tag"_qs, u"par jour"_qs, u"DAY"_qs, u"p.d."_qs});
    rows(Period::Week, {u"Weekly"_qs, u"a week"_qs, u"WEEK"_qs, u"pro Woche"_qs});
    rows(Period::Month,
         {u"MONTHLY"_qs, u"month"_qs, u"/mo"_qs, u"월급"_qs, u"im Monat"_qs, u"par mois"_qs, u"mies."_qs, u"al mes"_qs,
          u"month gross"_qs});
    rows(Period::Year,
         {u"YEARLY"_qs, u"Yearly"_qs, u"a year"_qs, u"/yr"_qs, u"pro Jahr"_qs, u"par an"_qs, u"p.a."_qs,
          u"per annum"_qs, u"ANNUAL"_qs, u"rocznie"_qs, u"al año"_qs, u"yearly salary"_qs});
    rows(Period::Unknown,
         {u""_qs, u"ONCE"_qs, u"an"_qs, u"Full-time"_qs, u"null"_qs, u"1"_qs, u"yesterday"_qs, u"Bi-Weekly"_qs,
          u"semi-monthly"_qs, u"8 am - 5 pm"_qs});
}

void TestSalaryCell::periods()
{
    QFETCH(QString, words);
    QTEST(domain::code(periodOf(words)), "wanted");
}

void TestSalaryCell::currencyCells_data()
{
    cellColumns();
    const auto rows = [](const char *currency, const QStringList &cells) {
        for (const QString &words : cells)
            QTest::newRow(qPrintable(words)) << words << QString::fromLatin1(currency);
    };
    rows("USD",
         {u"US Dollar(s)"_qs, u"United States Dollar"_qs, u"US dollars"_qs, u"$ (USD)"_qs, u"USD - US Dollar"_qs,
          u"Dollar"_qs, u"American Dollar"_qs});
    rows("INR", {u"Indian Rupee(s)"_qs, u"INR - Indian Rupee"_qs, u"Rupees"_qs, u"Rs."_qs});
    rows("GBP", {u"British Pound"_qs, u"Pound Sterling"_qs, u"British Pounds"_qs, u"gbp"_qs});
    rows("EUR", {u"Euro"_qs, u"Euro (EUR)"_qs, u"euros"_qs});
    rows("PLN", {u"Polish Zloty"_qs, u"Złoty"_qs});
    rows("CHF", {u"Swiss Franc"_qs, u"Swiss francs"_qs});
    rows("JPY", {u"Japanese Yen"_qs});
    rows("CAD", {u"Canadian Dollar"_qs, u"CAD"_qs});
    rows("AUD", {u"Australian Dollar"_qs});
    rows("NZD", {u"New Zealand Dollar"_qs});
    rows("SGD", {u"Singapore Dollar"_qs});
    rows("HKD", {u"Hong Kong Dollar"_qs});
    rows("PKR", {u"Pakistani Rupee"_qs});
    rows("SEK", {u"Swedish Krona"_qs});
    rows("NOK", {u"Norwegian Krone"_qs});
    rows("MXN", {u"Mexican Peso"_qs});
    rows("BRL", {u"Brazilian Real"_qs});
    rows("ZAR", {u"South African Rand"_qs});
    rows("KRW", {u"South Korean Won"_qs});
    rows("CNY", {u"Chinese Yuan"_qs, u"Renminbi"_qs});
    rows("AED", {u"UAE Dirham"_qs, u"aed"_qs});
    rows("PEN", {u"S/"_qs, u"S/."_qs, u"Peruvian Sol"_qs, u"pen"_qs});
    rows("", {u"Other"_qs, u"won"_qs, u"Peso"_qs});
}

void TestSalaryCell::currencyCells()
{
    QFETCH(QString, text);
    QTEST(readSalaryCells({{}, u"30000", u"40000", {}, u"month", text}, {}).salary.currency, "wanted");
}

void TestSalaryCell::countriesSayWhichDollar()
{
    SalaryDefaults defaults;
    const auto currencyOf = [&](QStringView cell) { return readSalaryText(cell, defaults).salary.currency; };
    defaults.dollar = dollarOfCountry(u"AU");
    QCOMPARE(currencyOf(u"$80,000"), u"AUD"_qs);
    QCOMPARE(currencyOf(u"C$80,000"), u"CAD"_qs);
    QCOMPARE(currencyOf(u"€80,000"), u"EUR"_qs);
    defaults.currency = u"SGD"_qs; // what is said of the whole feed comes first
    QCOMPARE(currencyOf(u"$80,000"), u"SGD"_qs);
    QCOMPARE(dollarOfCountry(u"DE"), QString());
}

void TestSalaryCell::everyDollarIsOneOfACountryAndOfAFeed()
{
    for (const QString &pair :
         u"US USD,CA CAD,AU AUD,NZ NZD,SG SGD,HK HKD,TW TWD,MX MXN,AR ARS,CL CLP,CO COP,UY UYU"_qs.split(u',')) {
        const QString country = pair.section(u' ', 0, 0);
        const QString currency = pair.section(u' ', 1);
        QCOMPARE(dollarOfCountry(country), currency);
        SalaryDefaults ofFeed;
        ofFeed.currency = currency;
        QCOMPARE(readSalaryText(u"$ 45.000 a month", ofFeed).salary.currency, currency);
        const QString sign = u"$ ("_qs + currency + u')';
        QCOMPARE(readSalaryCells({{}, u"30000", u"40000", {}, u"month", sign}, {}).salary.currency, currency);
    }
}

void TestSalaryCell::longCells()
{
    const QString words = QStringLiteral("pay ").repeated(100'000);
    QCOMPARE(shown(readSalaryText(QStringLiteral("$50 an hour ") + words, {})), QStringLiteral("50 USD hour"));
    QCOMPARE(shown(readSalaryText(words, {})), QStringLiteral("unread"));
    const QString marks = QStringLiteral("$-").repeated(100'000);
    QCOMPARE(shown(readSalaryText(marks, {})), QString());
    QCOMPARE(shown(readSalaryText(QString(100'000, u'9'), {})), QStringLiteral("unread"));
}

QTEST_GUILESS_MAIN(TestSalaryCell)
#include "tst_salarycell.moc"
