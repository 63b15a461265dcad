// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/codes.h"
#include "domain/filterspec.h"
#include "domain/salary.h"

#include <QTest>

using namespace rolescope::domain;

class TestDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesSurviveARoundTrip();
    void textsThatAreNoCodeGiveNothing();
    void yearlySalary_data();
    void yearlySalary();
    void yearlySalaryNeedsPeriodAndCurrency();
    void possibleYearFactors();
    void hugeSalariesStayInRange();
    void wideRangeStartsAboveOneAndAHalf();
    void droppingSalaryKeepsTheComparedCurrency();
    void everyAmountIsInOneCurrency();
    void droppingLevelKeepsUnknownLevelsHidden();
    void droppingAFilterTouchesNoOther();
    void aChipsCrossLeavesNothingPinned();
};

void TestDomain::codesSurviveARoundTrip()
{
    for (const Section section : allSections)
        QCOMPARE(sectionFromCode(code(section)), std::optional(section));
    for (const Level level : allLevels)
        if (level != Level::Unknown)
            QCOMPARE(levelFromCode(code(level)), std::optional(level));
    for (const JobType type : allJobTypes)
        if (type != JobType::Unknown)
            QCOMPARE(jobTypeFromCode(code(type)), std::optional(type));
    QCOMPARE(code(Level::Unknown), QString());
    QCOMPARE(code(HiddenKey::Several), QStringLiteral("several"));
}

void TestDomain::textsThatAreNoCodeGiveNothing()
{
    QVERIFY(!sectionFromCode(u"Skills"));
    QVERIFY(!levelFromCode(u""));
    QVERIFY(!periodFromCode(u"yearly"));
}

void TestDomain::yearlySalary_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint32>("expected");
    QTest::newRow("year") << Period::Year << qint64(120'000'00) << 120'000;
    QTest::newRow("month") << Period::Month << qint64(5'000'00) << 60'000;
    QTest::newRow("week") << Period::Week << qint64(1'000'00) << 52'000;
    QTest::newRow("day") << Period::Day << qint64(400'00) << 104'000;
    QTest::newRow("hour with cents") << Period::Hour << qint64(25'50) << 53'040;
}

void TestDomain::yearlySalary()
{
    QFETCH(Period, period);
    QFETCH(qint64, minor);
    QFETCH(qint32, expected);
    const YearlySalary salary = yearly({QStringLiteral("USD"), period, minor, std::nullopt});
    QCOMPARE(salary.low, std::optional(expected));
    QVERIFY(!salary.high);
}

void TestDomain::yearlySalaryNeedsPeriodAndCurrency()
{
    QVERIFY(!yearly({QStringLiteral("USD"), Period::Unknown, 100, 200}).isKnown());
    QVERIFY(!yearly({QString(), Period::Year, 100, 200}).isKnown());
}

void TestDomain::possibleYearFactors()
{
    QVERIFY(isPossible({}));
    QVERIFY(isPossible({1'600, 220, 46, 13}));
    for (const YearFactors &factors :
         {YearFactors{0, 260, 52, 12}, YearFactors{8'785, 260, 52, 12}, YearFactors{2'080, -1, 52, 12},
          YearFactors{2'080, 367, 52, 12}, YearFactors{2'080, 260, 54, 12}, YearFactors{2'080, 260, 52, 17}})
        QVERIFY(!isPossible(factors));
}

void TestDomain::hugeSalariesStayInRange()
{
    const YearlySalary salary =
        yearly({QStringLiteral("IDR"), Period::Hour, std::numeric_limits<qint64>::max(), std::nullopt});
    QCOMPARE(salary.low, std::optional(std::numeric_limits<qint32>::max()));
    QVERIFY(!yearly({QStringLiteral("USD"), Period::Year, -1, std::nullopt}).isKnown());
}

void TestDomain::wideRangeStartsAboveOneAndAHalf()
{
    QVERIFY(!isWideRange({100, 150}, 1.5));
    QVERIFY(isWideRange({100, 151}, 1.5));
    QVERIFY(!isWideRange({std::nullopt, 151}, 1.5));
}

void TestDomain::droppingSalaryKeepsTheComparedCurrency()
{
    FilterSpec spec;
    spec.salaryFrom = 100'000;
    spec.strictSalary = true;
    const FilterSpec rest = spec.without(HiddenKey::SalaryBelow, QStringLiteral("USD"));
    QVERIFY(!rest.salaryFrom);
    QVERIFY(!rest.strictSalary);
    QCOMPARE(rest.currency, QStringLiteral("USD"));
    QVERIFY(rest.filtersCurrency());
}

void TestDomain::everyAmountIsInOneCurrency()
{
    for (const auto amount : {&FilterSpec::salaryFrom, &FilterSpec::salaryTo, &FilterSpec::topFrom,
                              &FilterSpec::topBelow}) {
        FilterSpec spec;
        spec.*amount = 100'000;
        spec.currency = QStringLiteral("USD");
        QVERIFY(spec.cleared(HiddenKey::Currency).filtersCurrency());
    }
    FilterSpec top;
    top.topFrom = 100'000;
    QCOMPARE(top.without(HiddenKey::SalaryRange, QStringLiteral("USD")).currency, QStringLiteral("USD"));
}

void TestDomain::droppingLevelKeepsUnknownLevelsHidden()
{
    FilterSpec spec;
    spec.levels = {Level::Senior};
    QVERIFY(!spec.unknownLevelShown());
    const FilterSpec rest = spec.without(HiddenKey::Level, {});
    QVERIFY(rest.levels.empty());
    QVERIFY(!rest.unknownLevelShown());
    QVERIFY(spec.without(HiddenKey::LevelUnknown, {}).unknownLevelShown());
}

void TestDomain::droppingAFilterTouchesNoOther()
{
    FilterSpec spec;
    spec.text = QStringLiteral("data");
    spec.types = {JobType::FullTime};
    FilterSpec expected = spec;
    expected.text.clear();
    QCOMPARE(spec.without(HiddenKey::Text, {}) == expected, true);
    QVERIFY(spec.without(HiddenKey::Several, {}) == spec);
}

void TestDomain::aChipsCrossLeavesNothingPinned()
{
    FilterSpec spec;
    spec.levels = {Level::Senior};
    spec.salaryFrom = 100'000;
    spec.strictSalary = true;
    QVERIFY(spec.cleared(HiddenKey::Level).cleared(HiddenKey::SalaryBelow).isEmpty());
    FilterSpec euros;
    euros.currency = QStringLiteral("EUR");
    QVERIFY(euros.cleared(HiddenKey::Currency).isEmpty());
    QCOMPARE(euros.without(HiddenKey::Currency, {}).showOtherCurrency, true);
}

QTEST_APPLESS_MAIN(TestDomain)
#include "tst_domain.moc"
