// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/salarysummary.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::analysis;
using domain::JobType;
using domain::Level;
using domain::YearlySalary;

namespace {

const domain::RoleId role(7);

SalaryInput inputOf(std::vector<SalaryPoint> points)
{
    SalaryInput input;
    input.role = role;
    input.jobs = static_cast<int>(points.size());
    input.currency = QStringLiteral("USD");
    qint64 id = 0;
    for (SalaryPoint &point : points)
        point.job = domain::JobId(++id);
    input.points = std::move(points);
    return input;
}

/// n ads, from 100 to 100 + n - 1, each with a top 20 above and an employer of its own.
SalaryInput rising(int n, Level level = Level::Mid)
{
    std::vector<SalaryPoint> points;
    for (int i = 0; i < n; ++i)
        points.push_back({{}, {100 + i, 120 + i}, level, JobType::FullTime, static_cast<quint32>(i + 1)});
    return inputOf(std::move(points));
}

SalaryPoint of(YearlySalary yearly, Level level = Level::Mid, JobType type = JobType::FullTime, quint32 employer = 1)
{
    return {{}, yearly, level, type, employer};
}

} // namespace

class TestSalarySummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAppearWithTheirNumber_data();
    void figuresAppearWithTheirNumber();
    void mediansAreOfLowsAndOfHighs();
    void oneEndCountsThereOnly();
    void anEndOfFewAdsHasNoMedian();
    void internshipsStandApart();
    void levelsAreInOrderAndAddUp();
    void whatIsLeftOutIsCounted();
    void fewEmployersAreSaid();
    void unnamedEmployersAreNoEmployers();
    void wideRangesAreCounted();
    void limitsCanBeSet();
    void pointsOfAFigureAreItsAds();
};

void TestSalarySummary::figuresAppearWithTheirNumber_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QuantileTier>("tier");
    QTest::newRow("none") << 0 << QuantileTier::None;
    QTest::newRow("1") << 1 << QuantileTier::ListOnly;
    QTest::newRow("5") << 5 << QuantileTier::ListOnly;
    QTest::newRow("6") << 6 << QuantileTier::Median;
    QTest::newRow("12") << 12 << QuantileTier::Median;
    QTest::newRow("13") << 13 << QuantileTier::Quartiles;
    QTest::newRow("35") << 35 << QuantileTier::Quartiles;
    QTest::newRow("36") << 36 << QuantileTier::Deciles;
    QTest::newRow("200") << 200 << QuantileTier::Deciles;
}

void TestSalarySummary::figuresAppearWithTheirNumber()
{
    QFETCH(int, n);
    QFETCH(QuantileTier, tier);
    const SalaryFigure all = summarizeSalaries(rising(n)).all;
    QCOMPARE(all.n, n);
    QCOMPARE(all.employers, n);
    QCOMPARE(all.tier, tier);
    for (const Box &end : {all.lows, all.highs}) {
        QCOMPARE(end.median.has_value(), tier >= QuantileTier::Median);
        QCOMPARE(end.medianInterval.has_value(), tier >= QuantileTier::Median);
        QCOMPARE(end.quartiles.has_value(), tier >= QuantileTier::Quartiles);
        QCOMPARE(end.whiskers.has_value(), tier >= QuantileTier::Deciles);
    }
    QCOMPARE(listsAds(all), n > 0 && n < 13);
    QCOMPARE(all.ends().isKnown(), n > 0);
}

void TestSalarySummary::mediansAreOfLowsAndOfHighs()
{
    // The widest range has the highest top: a median of middles would lie elsewhere.
    std::vector<SalaryPoint> points;
    for (const YearlySalary salary : {YearlySalary{50, 300}, {60, 70}, {70, 80}, {80, 90}, {90, 100}, {100, 110}})
        points.push_back(of(salary));
    const SalaryFigure all = summarizeSalaries(inputOf(points)).all;
    QCOMPARE(all.medians(), (YearlySalary{75, 95}));
    QCOMPARE(all.ends(), (YearlySalary{50, 300}));
    QCOMPARE(all.lows.medianInterval, (Interval{50, 100})); // of six, the whole range
    // Type 7 of 100 … 112 and 120 … 132.
    const SalaryFigure box = summarizeSalaries(rising(13)).all;
    QCOMPARE(*box.lows.quartiles, (Interval{103, 109}));
    QCOMPARE(*box.highs.quartiles, (Interval{123, 129}));
    // P10 of 36 values lies at rank 1 + 0.1 × 35 = 4.5.
    QCOMPARE(*summarizeSalaries(rising(36)).all.lows.whiskers, (Interval{103.5, 131.5}));
}

void TestSalarySummary::oneEndCountsThereOnly()
{
    std::vector<SalaryPoint> points;
    for (int i = 0; i < 6; ++i)
        points.push_back(of({100, 200}));
    for (int i = 0; i < 6; ++i)
        points.push_back(of({900, std::nullopt})); // would lift the median high if it stood for it
    const SalaryFigure all = summarizeSalaries(inputOf(points)).all;
    QCOMPARE(all.n, 12);
    QCOMPARE(all.lows.n, 12);
    QCOMPARE(all.highs.n, 6);
    QVERIFY(all.hasOneEndedRanges());
    QCOMPARE(all.medians(), (YearlySalary{500, 200}));
    QCOMPARE(all.ends(), (YearlySalary{100, 200}));
}

void TestSalarySummary::anEndOfFewAdsHasNoMedian()
{
    std::vector<SalaryPoint> points(7, of({100, std::nullopt}));
    points[0].yearly.high = 150;
    const SalaryFigure all = summarizeSalaries(inputOf(points)).all;
    QCOMPARE(all.tier, QuantileTier::Median);
    QCOMPARE(all.medians(), (YearlySalary{100, std::nullopt}));
    QCOMPARE(all.ends(), (YearlySalary{100, 150}));
}

void TestSalarySummary::internshipsStandApart()
{
    std::vector<SalaryPoint> points(6, of({100, 120}));
    for (int i = 0; i < 6; ++i)
        points.push_back(of({10, 12}, Level::Entry, JobType::Internship, 2));
    const SalarySummary summary = summarizeSalaries(inputOf(points));
    QCOMPARE(summary.all.n, 6);
    QCOMPARE(summary.all.medians(), (YearlySalary{100, 120}));
    QCOMPARE(summary.internships.n, 6);
    QCOMPARE(summary.internships.medians(), (YearlySalary{10, 12}));
    QCOMPARE(summary.levels.size(), size_t(1)); // none for the interns' level
}

void TestSalarySummary::levelsAreInOrderAndAddUp()
{
    std::vector<SalaryPoint> points;
    for (const Level level : {Level::Unknown, Level::Executive, Level::Senior, Level::Entry, Level::Senior})
        points.push_back(of({100, 200}, level));
    const SalarySummary summary = summarizeSalaries(inputOf(points));
    std::vector<Level> order;
    int ads = 0;
    for (const SalaryFigure &figure : summary.levels) {
        order.push_back(*figure.level);
        ads += figure.n;
    }
    QCOMPARE(order, (std::vector{Level::Entry, Level::Senior, Level::Executive, Level::Unknown}));
    QCOMPARE(ads, summary.all.n);
    QVERIFY(!summary.all.level);
}

void TestSalarySummary::whatIsLeftOutIsCounted()
{
    SalaryInput input = rising(3);
    input.jobs = 20;
    input.otherCurrencies = {{QStringLiteral("EUR"), 2}, {QStringLiteral("GBP"), 5}, {QStringLiteral("CHF"), 2}};
    const SalarySummary summary = summarizeSalaries(input);
    QCOMPARE(summary.otherCurrencies.size(), size_t(3));
    QCOMPARE(summary.otherCurrencies[0].currency, QStringLiteral("GBP"));
    QCOMPARE(summary.otherCurrencies[1].currency, QStringLiteral("CHF"));
    QCOMPARE(summary.unknown.jobs, 8);
    QVERIFY(!summary.unknown.filter.showKnownSalary);
    QCOMPARE(summary.otherCurrencies[0].filter.currency, QStringLiteral("GBP"));
}

void TestSalarySummary::fewEmployersAreSaid()
{
    const auto withEmployers = [](const std::vector<quint32> &employers) {
        std::vector<SalaryPoint> points;
        for (const quint32 employer : employers)
            points.push_back(of({100, 120}, Level::Mid, JobType::FullTime, employer));
        return summarizeSalaries(inputOf(points)).all;
    };
    QVERIFY(withEmployers({1, 2, 3, 4}).fewEmployers);
    QVERIFY(!withEmployers({1, 2, 3, 4, 5}).fewEmployers);
    QVERIFY(withEmployers({1, 1, 2, 3, 4, 5}).fewEmployers); // one has a third
    QCOMPARE(withEmployers({1, 1, 2}).employers, 2);
    QVERIFY(!withEmployers({}).fewEmployers);
}

void TestSalarySummary::unnamedEmployersAreNoEmployers()
{
    std::vector<SalaryPoint> points(9, of({100, 120}, Level::Mid, JobType::FullTime, 0));
    const SalaryFigure all = summarizeSalaries(inputOf(points)).all;
    QCOMPARE(all.employers, 0);
    QVERIFY(all.fewEmployers);
}

void TestSalarySummary::wideRangesAreCounted()
{
    const SalaryFigure all =
        summarizeSalaries(inputOf({of({100, 150}), of({100, 151}), of({100, 400}), of({std::nullopt, 900})})).all;
    QCOMPARE(all.wideRanges, 2);
    QVERIFY(!all.isMostlyWide());
    QVERIFY(summarizeSalaries(inputOf({of({100, 151})})).all.isMostlyWide());
}

void TestSalarySummary::limitsCanBeSet()
{
    Thresholds limits;
    limits.medianAds = 2;
    limits.wideRange = 1.1;
    limits.employers = 1;
    limits.employerShare = 1;
    const SalaryFigure all = summarizeSalaries(rising(2), limits).all;
    QCOMPARE(all.tier, QuantileTier::Median);
    QCOMPARE(all.wideRanges, 2);
    QVERIFY(!all.fewEmployers);
}

void TestSalarySummary::pointsOfAFigureAreItsAds()
{
    const SalarySummary summary =
        summarizeSalaries(inputOf({of({300, 310}, Level::Senior), of({100, 120}), of({200, 220}, Level::Senior),
                                   of({5, 6}, Level::Senior, JobType::Internship)}));
    const auto lows = [&](const SalaryFigure &figure) {
        std::vector<qint32> found;
        for (const SalaryPoint &point : summary.pointsOf(figure))
            found.push_back(*point.yearly.low);
        return found;
    };
    QCOMPARE(lows(summary.all), (std::vector<qint32>{100, 200, 300}));
    QCOMPARE(lows(summary.levels[1]), (std::vector<qint32>{200, 300}));
    QCOMPARE(lows(summary.internships), (std::vector<qint32>{5}));
}

QTEST_APPLESS_MAIN(TestSalarySummary)
#include "tst_salarysummary.moc"
