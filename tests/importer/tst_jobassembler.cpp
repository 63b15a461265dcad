// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jobassembler.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::importer::feed;
using domain::Period;
using domain::Salary;

namespace {

using Cells = std::vector<std::pair<JobField, QByteArray>>;

struct Assembled {
    domain::Job job;
    JobAssembler::Notices notices;
};

/// The job of a record that has a column a field, and a title.
Assembled assembled(const Cells &cells)
{
    QStringList columns{QStringLiteral("title")};
    Mapping mapping;
    mapping.set(columns[0], JobField::Title);
    Record record;
    record.cells.push_back("Data Engineer");
    for (const auto &[field, cell] : cells) {
        columns += code(field);
        mapping.set(columns.back(), field);
        record.cells.push_back(cell);
    }
    JobAssembler assembler(columns, mapping, {DateOrder::DayFirst, '.', true}, {});
    FeedJob read;
    if (assembler.assemble(record, read) != JobAssembler::Outcome::Job)
        return {};
    return {read.job, assembler.notices()};
}

} // namespace

/// What the cells of one record say together.
class TestJobAssembler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void salaryIsReadFromWhatIsShown_data();
    void salaryIsReadFromWhatIsShown();
    void wordForNothingTakesNoCurrency_data();
    void wordForNothingTakesNoCurrency();
    void mendedSalariesAreCounted();
    void datesAreReadFromWhatIsShown();
};

void TestJobAssembler::salaryIsReadFromWhatIsShown_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *name, const QByteArray &cell, const QString &raw, const QString &currency) {
        QTest::newRow(name) << cell << raw << currency;
    };
    row("plain", "$120,000 - $150,000 a year", u"$120,000 - $150,000 a year"_qs, u"USD"_qs);
    row("reference", "$120,000 &ndash; $150,000 a year", u"$120,000 – $150,000 a year"_qs, u"USD"_qs);
    row("blanks as references", "$120,000&nbsp;-&nbsp;$150,000 a year", u"$120,000 - $150,000 a year"_qs, u"USD"_qs);
    row("tags", "<b>$120,000</b> - <b>$150,000</b> a year", u"$120,000 - $150,000 a year"_qs, u"USD"_qs);
    row("damaged dash", "$120,000 \u00e2\u20ac\u201c $150,000 a year", u"$120,000 – $150,000 a year"_qs, u"USD"_qs);
    row("damaged sign", "\u00e2\u201a\u00ac120,000 - \u00e2\u201a\u00ac150,000 a year",
        u"€120,000 - €150,000 a year"_qs, u"EUR"_qs);
    row("Windows-1252",
        "\x80"
        "120,000 \x96 \x80"
        "150,000 a year",
        u"€120,000 – €150,000 a year"_qs, u"EUR"_qs);
}

void TestJobAssembler::salaryIsReadFromWhatIsShown()
{
    QFETCH(QByteArray, cell);
    const domain::Job job = assembled({{JobField::Salary, cell}}).job;
    QTEST(job.salaryRaw, "raw");
    QTEST(job.salary.currency, "currency");
    QCOMPARE(job.salary, (Salary{job.salary.currency, Period::Year, 12'000'000, 15'000'000}));
}

void TestJobAssembler::wordForNothingTakesNoCurrency_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"", "-1", "Not specified", "Not available", "undefined", "n.a.", "?", "N/A", "null"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestJobAssembler::wordForNothingTakesNoCurrency()
{
    QFETCH(QByteArray, cell);
    const Assembled read = assembled({{JobField::Salary, "\u20ac60,000 a year"}, {JobField::Currency, cell}});
    QCOMPARE(read.job.salary, (Salary{u"EUR"_qs, Period::Year, 6'000'000, 6'000'000}));
    QVERIFY(!assembled({{JobField::Salary, cell}}).notices.count(u"unread_salary"_qs));
}

void TestJobAssembler::mendedSalariesAreCounted()
{
    const auto mended = [](const QByteArray &cell) {
        return assembled({{JobField::Salary, cell}}).notices[u"mended_salary"_qs];
    };
    QCOMPARE(mended("\u00e2\u201a\u00ac120,000 a year"), 1);
    QCOMPARE(mended("\u20ac120,000 a year"), 0);
}

void TestJobAssembler::datesAreReadFromWhatIsShown()
{
    QCOMPARE(assembled({{JobField::Posted, "3&nbsp;f\u00c3\u00a9vrier&nbsp;2024"}}).job.posted, QDate(2024, 2, 3));
    QCOMPARE(
        assembled({{JobField::Posted, "vor 2 Tagen"}, {JobField::Extracted, "3. M\u00c3\u00a4rz 2024"}}).job.posted,
        QDate(2024, 3, 1));
}

QTEST_GUILESS_MAIN(TestJobAssembler)
#include "tst_jobassembler.moc"
