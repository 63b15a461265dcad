// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/quantile.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rolescope::analysis;

namespace {

/// 1, 2, … n, largest first.
std::vector<double> falling(int n)
{
    std::vector<double> values;
    for (int i = n; i > 0; --i)
        values.push_back(i);
    return values;
}

std::vector<double> rising(int n)
{
    std::vector<double> values = falling(n);
    std::reverse(values.begin(), values.end());
    return values;
}

} // namespace

class TestQuantile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesLieBetweenTheirNeighbours();
    void tiersBeginWhereAnIntervalExists();
    void ofSixTheIntervalIsTheWholeRange();
    void intervalsHaveTheirRanks();
    void manyValuesStillHaveAnInterval();
    void figuresAppearWithTheirTier();
    void orderOfValuesIsWithoutEffect();
    void equalValuesAreOneLine();
    void fewEmployersIsFewerThanFiveOrOneAboveAQuarter();
};

void TestQuantile::valuesLieBetweenTheirNeighbours()
{
    QCOMPARE(quantile({10, 20, 30, 40, 50}, 0.1), 14.0);
    QCOMPARE(quantile({10, 20, 30, 40, 50}, 0.25), 20.0);
    QCOMPARE(quantile({10, 20}, 0.25), 12.5);
    QCOMPARE(quantile({7}, 0), 7.0);
    QCOMPARE(quantile({-2e9, 2e9}, 0.5), 0.0); // wider than 32 bits
}

void TestQuantile::tiersBeginWhereAnIntervalExists()
{
    const auto begins = [](double share) {
        int n = 1;
        while (!quantileInterval(rising(n), share))
            ++n;
        return n;
    };
    const Thresholds thresholds;
    QCOMPARE(begins(0.5), thresholds.medianAds);
    QCOMPARE(begins(0.25), thresholds.quartileAds);
    QCOMPARE(begins(0.75), thresholds.quartileAds);
    QCOMPARE(begins(0.1), thresholds.decileAds);
    QCOMPARE(begins(0.9), thresholds.decileAds);
    QCOMPARE(thresholds.medianAds, 6);
    QCOMPARE(thresholds.quartileAds, 13);
    QCOMPARE(thresholds.decileAds, 36);
    for (const auto &[n, tier] : std::initializer_list<std::pair<int, QuantileTier>>{{0, QuantileTier::None},
                                                                                     {1, QuantileTier::ListOnly},
                                                                                     {5, QuantileTier::ListOnly},
                                                                                     {6, QuantileTier::Median},
                                                                                     {12, QuantileTier::Median},
                                                                                     {13, QuantileTier::Quartiles},
                                                                                     {35, QuantileTier::Quartiles},
                                                                                     {36, QuantileTier::Deciles}})
        QCOMPARE(quantileTier(n), tier);
}

void TestQuantile::ofSixTheIntervalIsTheWholeRange() { QCOMPARE(box(falling(6)).medianInterval, (Interval{1, 6})); }

void TestQuantile::intervalsHaveTheirRanks()
{
    // Of the sign test: 2 and 9 of 10, 6 and 15 of 20, 40 and 61 of 100.
    QCOMPARE(*quantileInterval(rising(10), 0.5), (Interval{2, 9}));
    QCOMPARE(*quantileInterval(rising(20), 0.5), (Interval{6, 15}));
    QCOMPARE(*quantileInterval(rising(100), 0.5), (Interval{40, 61}));
    const Interval first = *quantileInterval(rising(50), 0.25);
    const Interval third = *quantileInterval(rising(50), 0.75);
    QCOMPARE(first.lower, 51 - third.upper);
    QCOMPARE(first.upper, 51 - third.lower);
}

void TestQuantile::manyValuesStillHaveAnInterval()
{
    const Interval interval = *quantileInterval(rising(20'000), 0.5);
    // The normal distribution's half-width: 1.96 sqrt(n) / 2.
    QVERIFY(std::abs(interval.lower - (10'000 - 138)) <= 2);
    QVERIFY(std::abs(interval.upper - (10'001 + 138)) <= 2);
}

void TestQuantile::figuresAppearWithTheirTier()
{
    const Box none = box({});
    QCOMPARE(none.n, 0);
    QVERIFY(!none.median && !none.quartiles && !none.whiskers);
    const Box one = box({7});
    QCOMPARE(one.lowest, 7.0);
    QCOMPARE(one.highest, 7.0);
    QVERIFY(!one.median);
    const Box twelve = box(falling(12));
    QCOMPARE(*twelve.median, 6.5);
    QVERIFY(twelve.medianInterval && !twelve.quartiles);
    const Box thirteen = box(falling(13));
    QCOMPARE(*thirteen.quartiles, (Interval{4, 10}));
    QVERIFY(!thirteen.whiskers);
    const Box many = box(falling(41));
    QCOMPARE(*many.whiskers, (Interval{5, 37}));
    QCOMPARE(*many.quartiles, (Interval{11, 31}));
    QCOMPARE(many.lowest, 1.0);
    QCOMPARE(many.highest, 41.0);
}

void TestQuantile::orderOfValuesIsWithoutEffect()
{
    const Box one = box(falling(40));
    const Box other = box(rising(40));
    QCOMPARE(one.median, other.median);
    QCOMPARE(one.medianInterval, other.medianInterval);
    QCOMPARE(one.quartiles, other.quartiles);
    QCOMPARE(one.whiskers, other.whiskers);
}

void TestQuantile::equalValuesAreOneLine()
{
    const Box equal = box(std::vector<double>(40, 90'000));
    const Interval line{90'000, 90'000};
    QCOMPARE(*equal.median, 90'000.0);
    QCOMPARE(*equal.medianInterval, line);
    QCOMPARE(*equal.quartiles, line);
    QCOMPARE(*equal.whiskers, line);
}

void TestQuantile::fewEmployersIsFewerThanFiveOrOneAboveAQuarter()
{
    QVERIFY(!fewEmployers({}));
    QVERIFY(fewEmployers({1}));
    QVERIFY(fewEmployers({1, 1, 1, 1}));
    QVERIFY(!fewEmployers({1, 1, 1, 1, 1}));
    QVERIFY(!fewEmployers({5, 4, 4, 4, 3})); // 25 % of 20
    QVERIFY(fewEmployers({3, 4, 4, 6, 3}));  // 30 %
}

QTEST_APPLESS_MAIN(TestQuantile)
#include "tst_quantile.moc"
