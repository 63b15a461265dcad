// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/salarywords.h"

#include <QTest>

using namespace rolescope;
using analysis::SalaryPoint;
using domain::JobType;
using domain::Level;

namespace {

/// n ads, lows from 100K up in steps of 1K, each 50K wide, two employers.
analysis::SalaryInput ads(int n)
{
    analysis::SalaryInput input;
    input.role = domain::RoleId(1);
    input.currency = u"USD"_qs;
    for (int i = 0; i < n; ++i)
        input.points.push_back({domain::JobId(i + 1),
                                {100'000 + i * 1000, 150'000 + i * 1000},
                                Level::Senior,
                                JobType::FullTime,
                                static_cast<quint32>(1 + i % 2)});
    input.jobs = n;
    return input;
}

analysis::SalarySummary summary(int n) { return analysis::summarizeSalaries(ads(n)); }

QString sentence(const analysis::SalarySummary &salary)
{
    return wording::plain(wording::salarySentence(salary, u"Data Scientist"_qs));
}

} // namespace

class TestSalaryWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentenceSaysWhatTheNumberAllows();
    void refusalsAreInWords();
    void spreadNamesItsShares();
    void intervalsAreAsSureAsTheTailSet();
    void oneMedianIsNoRange();
    void notesCountWhatIsLeftOut();
    void flagsAreOfFiguresOnly();
    void nothingStatedSaysWhatIsNeeded();
    void cellIsShort();
    void namesAreNoPlaceholders();
};

void TestSalaryWords::sentenceSaysWhatTheNumberAllows()
{
    QCOMPARE(sentence(summary(1)), u"Data Scientist: 100K – 150K USD a year in the one job ad that states it."_qs);
    QCOMPARE(sentence(summary(5)),
             u"Data Scientist: 100K – 154K USD a year, lowest low to highest high of 5 job ads; a median needs 6."_qs);
    QCOMPARE(sentence(summary(7)),
             u"Data Scientist: 103K – 153K USD a year, median low to median high of 7 job ads."_qs);
    QCOMPARE(sentence(summary(0)), u"Data Scientist: no job ad states a yearly salary in USD; a median needs 6."_qs);
}

void TestSalaryWords::refusalsAreInWords()
{
    QCOMPARE(wording::salaryRefusal(summary(5).all), u"5 job ads: listed, too few for a median"_qs);
    QCOMPARE(wording::salaryRefusal(summary(12).all), u"12 job ads: a median, too few for quartiles"_qs);
    QCOMPARE(wording::salaryRefusal(summary(35).all), u"35 job ads: quartiles, too few for deciles"_qs);
    QCOMPARE(wording::salaryRefusal(summary(36).all), QString());
}

void TestSalaryWords::spreadNamesItsShares()
{
    QVERIFY(wording::salarySpread(summary(5).all, summary(5)).isEmpty());
    QCOMPARE(wording::salarySpread(summary(6).all, summary(6)),
             QStringList({u"95 % interval of the median low 100K – 105K (USD)"_qs,
                          u"95 % interval of the median high 150K – 155K (USD)"_qs}));
    QVERIFY(wording::salarySpread(summary(13).all, summary(13))[0].contains(u"half of the lows at 103K – 109K"_qs));
}

void TestSalaryWords::intervalsAreAsSureAsTheTailSet()
{
    analysis::Thresholds limits;
    limits.tail = 0.05;
    const analysis::SalarySummary wide = analysis::summarizeSalaries(ads(9), limits);
    QVERIFY(wording::salarySpread(wide.all, wide)[0].startsWith(u"90 % interval of the median low"_qs));
    QVERIFY(wording::salaryMethod(limits).contains(u"with a 90 % interval"_qs));
    QVERIFY(wording::salaryMethod({}).contains(u"with a 95 % interval"_qs));
    QCOMPARE(wording::salarySignName(wording::SalarySign::MedianInterval, limits.quantileConfidence()),
             u"a median’s 90\u00A0% interval"_qs);
}

void TestSalaryWords::oneMedianIsNoRange()
{
    analysis::SalaryInput input = ads(7);
    for (SalaryPoint &point : input.points)
        point.yearly.high.reset();
    const analysis::SalarySummary salary = analysis::summarizeSalaries(input);
    QCOMPARE(wording::salaryHeadline(salary.all, u"USD"_qs), u"the median low 103K USD a year"_qs);
    QVERIFY(wording::salaryFlags(salary.all).contains(u"some state one end only"_qs));
}

void TestSalaryWords::notesCountWhatIsLeftOut()
{
    analysis::SalaryInput input = ads(7);
    input.points[0].type = JobType::Internship;
    input.otherCurrencies = {{u"EUR"_qs, 2}};
    input.jobs = 12;
    const auto notes = wording::salaryNotes(analysis::summarizeSalaries(input));
    QStringList lines;
    for (const wording::SalaryNote &note : notes)
        lines += note.text + u' ' + note.count;
    QCOMPARE(
        lines,
        QStringList({u"internships, apart: 1 job ad"_qs, u"in EUR: 2 job ads"_qs, u"salary unknown: 3 job ads"_qs}));
    QCOMPARE(notes[1].filter.currency, u"EUR"_qs);
    QVERIFY(wording::salaryNotes(summary(7)).empty());
}

void TestSalaryWords::flagsAreOfFiguresOnly()
{
    QVERIFY(wording::salaryFlags(summary(5).all).isEmpty()); // all are listed: everyone sees their employers
    QCOMPARE(wording::salaryFlags(summary(6).all), QStringList{u"few employers"_qs});
}

void TestSalaryWords::nothingStatedSaysWhatIsNeeded()
{
    analysis::Comparison c;
    c.a.name = u"A"_qs;
    c.b.name = u"B"_qs;
    QCOMPARE(wording::plain(wording::salaryReading(c)),
             u"No job ad here is for A or B; a median needs 6 with a salary."_qs);
    c.a.jobs = 3;
    QCOMPARE(wording::plain(wording::salaryReading(c)),
             u"None of the 3 job ads for A states a yearly salary, and none is for B; a median needs 6."_qs);
    c.b.jobs = 1;
    QCOMPARE(wording::plain(wording::salaryReading(c)),
             u"None of the 3 job ads for A and of the 1 job ad for B states a yearly salary; a median needs 6."_qs);
}

void TestSalaryWords::cellIsShort()
{
    QCOMPARE(wording::salaryCell(summary(1)), u"1 job ad: 100K – 150K USD a year"_qs);
    QCOMPARE(wording::salaryCell(summary(3)), u"3 job ads: 100K – 152K USD a year, too few for a median"_qs);
    QCOMPARE(wording::salaryCell(summary(7)), u"7 job ads: median low to median high 103K – 153K USD a year"_qs);
    QCOMPARE(wording::salaryCell({}), u"No job ad here is for this role"_qs);
    analysis::SalarySummary none;
    none.jobs = 4;
    QCOMPARE(wording::salaryCell(none), u"4 job ads, none states a yearly salary"_qs);
}

void TestSalaryWords::namesAreNoPlaceholders()
{
    QVERIFY(wording::plain(wording::salarySentence(summary(7), u"%1 %2"_qs)).startsWith(u"%1 %2: 103K"_qs));
}

QTEST_APPLESS_MAIN(TestSalaryWords)
#include "tst_salarywords.moc"
