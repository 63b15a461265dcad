// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/proportion.h"

#include <QTest>

#include <cmath>

using namespace rolescope::analysis;

namespace {

int percent(double share) { return static_cast<int>(std::lround(share * 100)); }

/// The textbook interval, which leaves [0, 1].
Interval wald(Proportion of)
{
    const double p = of.share();
    const double half = 1.96 * std::sqrt(p * (1 - p) / of.n);
    return {p - half, p + half};
}

/// How often the interval covers a true share, on average over the shares 2 %, 3 %, … 98 %; in thousandths.
int meanCoverage(int n, Interval (*intervalOf)(Proportion))
{
    double covered = 0;
    for (int percent = 2; percent <= 98; ++percent) {
        const double p = percent / 100.0;
        for (int x = 0; x <= n; ++x) {
            const Interval interval = intervalOf({x, n});
            const double ways = std::exp(std::lgamma(n + 1.0) - std::lgamma(x + 1.0) - std::lgamma(n - x + 1.0));
            if (interval.lower <= p && p <= interval.upper)
                covered += ways * std::pow(p, x) * std::pow(1 - p, n - x);
        }
    }
    return static_cast<int>(std::lround(covered / 97 * 1000));
}

} // namespace

class TestProportion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilsonHasItsReferenceValues_data();
    void wilsonHasItsReferenceValues();
    void wilsonCoversAsPublished();
    void tenPointsEitherWayNeedNinetyThree();
    void wilsonIsWithinTheUnitAndMirrored();
    void ofNoneIsUnknown();
    void moreOfTheSameShareIsNarrower();
    void tiersBeginAtFive();
    void newcombeHasItsReferenceValues();
    void newcombeTurnsItsSignWithTheSides();
    void newcombeStaysWithinOne();
    void fewAdsHaveNoDifference();
};

void TestProportion::wilsonHasItsReferenceValues_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("lower");
    QTest::addColumn<int>("upper");
    QTest::newRow("0/5") << 0 << 5 << 0 << 43;
    QTest::newRow("1/5") << 1 << 5 << 4 << 62;
    QTest::newRow("3/5") << 3 << 5 << 23 << 88;
    QTest::newRow("3/10") << 3 << 10 << 11 << 60;
    QTest::newRow("15/30") << 15 << 30 << 33 << 67;
    QTest::newRow("50/100") << 50 << 100 << 40 << 60;
}

void TestProportion::wilsonHasItsReferenceValues()
{
    QFETCH(int, x);
    QFETCH(int, n);
    QTEST(percent(wilson({x, n}).lower), "lower");
    QTEST(percent(wilson({x, n}).upper), "upper");
}

void TestProportion::wilsonCoversAsPublished()
{
    const auto wilsonOf = [](Proportion of) { return wilson(of); };
    QCOMPARE(meanCoverage(5, wilsonOf), 955);
    QCOMPARE(meanCoverage(10, wilsonOf), 956);
    QCOMPARE(meanCoverage(30, wilsonOf), 952);
    QCOMPARE(meanCoverage(5, wald), 660);
    QCOMPARE(meanCoverage(10, wald), 790);
    QCOMPARE(meanCoverage(30, wald), 896);
}

void TestProportion::tenPointsEitherWayNeedNinetyThree()
{
    const auto half = [](int n) {
        const Interval interval = wilson({n / 2, n});
        return (interval.upper - interval.lower) / 2;
    };
    QVERIFY(half(90) > 0.1);
    QVERIFY(half(94) < 0.1);
}

void TestProportion::wilsonIsWithinTheUnitAndMirrored()
{
    for (const int n : {1, 2, 5, 30, 1000, 1'000'000})
        for (const int x : {0, 1, n / 3, n / 2, n - 1, n}) {
            const Interval interval = wilson({x, n});
            QVERIFY(0 <= interval.lower && interval.lower < interval.upper && interval.upper <= 1);
            const double share = Proportion{x, n}.share();
            QVERIFY(interval.lower <= share && share <= interval.upper);
            const Interval mirrored = wilson({n - x, n});
            QVERIFY(std::abs(mirrored.lower - (1 - interval.upper)) < 1e-12);
            QVERIFY(std::abs(mirrored.upper - (1 - interval.lower)) < 1e-12);
        }
    QCOMPARE(wilson({0, 7}).lower, 0.0);
    QCOMPARE(wilson({7, 7}).upper, 1.0);
}

void TestProportion::ofNoneIsUnknown()
{
    QCOMPARE(wilson({0, 0}), (Interval{0, 1}));
    QCOMPARE((Proportion{0, 0}).share(), 0.0);
}

void TestProportion::moreOfTheSameShareIsNarrower()
{
    double before = 1;
    for (const int n : {4, 8, 40, 400, 4000}) {
        const Interval interval = wilson({n / 4, n});
        QVERIFY(interval.upper - interval.lower < before);
        before = interval.upper - interval.lower;
    }
}

void TestProportion::tiersBeginAtFive()
{
    QCOMPARE(proportionTier(0), ProportionTier::None);
    QCOMPARE(proportionTier(1), ProportionTier::CountsOnly);
    QCOMPARE(proportionTier(4), ProportionTier::CountsOnly);
    QCOMPARE(proportionTier(5), ProportionTier::WithInterval);
}

void TestProportion::newcombeHasItsReferenceValues()
{
    const auto unsure = differenceInterval({18, 30}, {12, 30});
    QVERIFY(unsure);
    QCOMPARE(percent(unsure->lower), -5);
    QCOMPARE(percent(unsure->upper), 42);
    QVERIFY(unsure->spansZero());
    const auto sure = differenceInterval({60, 100}, {40, 100});
    QVERIFY(sure);
    QCOMPARE(percent(sure->lower), 6);
    QCOMPARE(percent(sure->upper), 33);
    QVERIFY(!sure->spansZero());
}

void TestProportion::newcombeTurnsItsSignWithTheSides()
{
    for (const Proportion &a : {Proportion{0, 5}, Proportion{5, 5}, Proportion{7, 20}, Proportion{400, 1000}})
        for (const Proportion &b : {Proportion{0, 9}, Proportion{3, 9}, Proportion{9, 9}}) {
            const Interval one = *differenceInterval(a, b);
            const Interval other = *differenceInterval(b, a);
            QVERIFY(std::abs(one.lower + other.upper) < 1e-12);
            QVERIFY(std::abs(one.upper + other.lower) < 1e-12);
            QVERIFY(one.lower <= a.share() - b.share() && a.share() - b.share() <= one.upper);
        }
}

void TestProportion::newcombeStaysWithinOne()
{
    const Interval apart = *differenceInterval({5, 5}, {0, 5});
    QCOMPARE(apart.upper, 1.0);
    QVERIFY(apart.lower > 0);
    const Interval none = *differenceInterval({0, 5}, {0, 5});
    QVERIFY(none.spansZero());
    QVERIFY(none.lower > -1 && none.upper < 1);
    QVERIFY((Interval{0, 0.2}).spansZero()); // touching is no difference shown
}

void TestProportion::fewAdsHaveNoDifference()
{
    QVERIFY(!differenceInterval({4, 4}, {1, 100}));
    QVERIFY(!differenceInterval({1, 100}, {0, 4}));
    QVERIFY(!differenceInterval({0, 0}, {0, 0}));
    QVERIFY(differenceInterval({5, 5}, {1, 100}));
}

QTEST_APPLESS_MAIN(TestProportion)
#include "tst_proportion.moc"
