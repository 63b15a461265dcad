// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/logodds.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rolescope;
using namespace rolescope::analysis;

namespace {

SkillCounts counts(qint64 id, const QString &name, int a, int b) { return {domain::SkillId(id), name, a, b}; }

QStringList names(const std::vector<DistinctiveSkill> &skills)
{
    QStringList list;
    for (const DistinctiveSkill &skill : skills)
        list += skill.name;
    return list;
}

bool isNear(double x, double y) { return std::abs(x - y) < 1e-12; }

} // namespace

class TestLogOdds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsItsFormula();
    void turnsItsSignWithTheSides();
    void isFiniteAtTheEnds();
    void oneRareAdStandsOutLess();
    void ranksWhatStandsOutFirst();
    void equalOnesFollowByNameWhateverTheirOrder();
    void fewAdsAreNotRanked();
};

void TestLogOdds::followsItsFormula()
{
    // (8 + 2) / (20 + 10 - 8 - 2) = 1/2 over (3 + 2) / (37 + 10 - 3 - 2) = 5/42.
    const LogOdds odds = logOdds({8, 20}, {3, 37}, 2, 10);
    QVERIFY(isNear(odds.ratio, std::log(4.2)));
    QVERIFY(isNear(odds.z, std::log(4.2) / std::sqrt(1.0 / 10 + 1.0 / 20 + 1.0 / 5 + 1.0 / 42)));
}

void TestLogOdds::turnsItsSignWithTheSides()
{
    const LogOdds one = logOdds({8, 20}, {3, 37}, 2, 10);
    const LogOdds other = logOdds({3, 37}, {8, 20}, 2, 10);
    QVERIFY(isNear(one.ratio, -other.ratio));
    QVERIFY(isNear(one.z, -other.z));
    QCOMPARE(logOdds({6, 30}, {6, 30}, 2, 10).z, 0.0);
}

void TestLogOdds::isFiniteAtTheEnds()
{
    const auto all = distinctiveSkills(
        {counts(1, u"Named by none"_qs, 0, 0), counts(2, u"One side"_qs, 10, 0), counts(3, u"Everywhere"_qs, 10, 10)},
        10, 10);
    for (const DistinctiveSkill &skill : all)
        QVERIFY(std::isfinite(skill.odds.z) && std::isfinite(skill.odds.ratio));
}

void TestLogOdds::oneRareAdStandsOutLess()
{
    // The plain ratio of the first is infinite.
    const auto ranked = distinctiveSkills({counts(1, u"Rare"_qs, 1, 0), counts(2, u"Common"_qs, 60, 30)}, 100, 100);
    QCOMPARE(names(ranked), (QStringList{u"Common"_qs, u"Rare"_qs}));
}

void TestLogOdds::ranksWhatStandsOutFirst()
{
    const auto ranked = distinctiveSkills(
        {counts(1, u"Of B"_qs, 5, 50), counts(2, u"Of both"_qs, 40, 40), counts(3, u"Of A"_qs, 50, 5)}, 100, 100);
    QCOMPARE(names(ranked), (QStringList{u"Of A"_qs, u"Of both"_qs, u"Of B"_qs}));
    QCOMPARE(ranked.front().a, (Proportion{50, 100}));
    QCOMPARE(ranked.front().b, (Proportion{5, 100}));
    QVERIFY(ranked.front().odds.z > 1.96);
    QVERIFY(ranked.back().odds.z < -1.96);
}

void TestLogOdds::equalOnesFollowByNameWhateverTheirOrder()
{
    std::vector<SkillCounts> skills{counts(4, u"beta"_qs, 9, 2), counts(1, u"Gamma"_qs, 9, 2),
                                    counts(3, u"Alpha"_qs, 9, 2), counts(2, u"alpha"_qs, 9, 2)};
    const QStringList expected = names(distinctiveSkills(skills, 20, 20));
    QCOMPARE(expected, (QStringList{u"Alpha"_qs, u"alpha"_qs, u"beta"_qs, u"Gamma"_qs}));
    std::reverse(skills.begin(), skills.end());
    QCOMPARE(names(distinctiveSkills(skills, 20, 20)), expected);
}

void TestLogOdds::fewAdsAreNotRanked()
{
    const std::vector<SkillCounts> skills{counts(1, u"Alpha"_qs, 4, 2)};
    QVERIFY(distinctiveSkills(skills, 4, 20).empty());
    QVERIFY(distinctiveSkills(skills, 20, 4).empty());
    QVERIFY(distinctiveSkills(skills, 0, 0).empty());
    QVERIFY(distinctiveSkills({}, 20, 20).empty());
    QCOMPARE(distinctiveSkills(skills, 5, 5).size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestLogOdds)
#include "tst_logodds.moc"
