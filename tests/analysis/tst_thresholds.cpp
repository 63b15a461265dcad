// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/thresholds.h"

#include <QTest>

#include <limits>
#include <set>
#include <tuple>

using rolescope::analysis::allThresholds;
using rolescope::analysis::Threshold;
using rolescope::analysis::Thresholds;

class TestThresholds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsListed();
    void valuesAreBroughtIntoRange();
};

void TestThresholds::everyMemberIsListed()
{
    const Thresholds usual;
    // A new member does not compile here until the list has it, too.
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v] = usual;
    const size_t members =
        std::tuple_size_v<decltype(std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v))>;
    Thresholds other;
    std::set<QByteArray> keys;
    for (const Threshold &threshold : allThresholds()) {
        QVERIFY2((threshold.share == nullptr) != (threshold.count == nullptr), threshold.key);
        QVERIFY2(keys.insert(threshold.key).second, threshold.key);
        const double value = threshold.of(usual);
        QVERIFY2(threshold.lowest <= value && value <= threshold.highest, threshold.key);
        threshold.set(other, value == threshold.lowest ? threshold.highest : threshold.lowest);
        QVERIFY2(threshold.of(other) != value, threshold.key);
    }
    QCOMPARE(keys.size(), members);
}

void TestThresholds::valuesAreBroughtIntoRange()
{
    for (const Threshold &threshold : allThresholds()) {
        Thresholds all;
        threshold.set(all, 1e9);
        QCOMPARE(threshold.of(all), threshold.highest);
        threshold.set(all, -1e9);
        QCOMPARE(threshold.of(all), threshold.lowest);
        threshold.set(all, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(threshold.of(all), threshold.lowest);
    }
}

QTEST_APPLESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
