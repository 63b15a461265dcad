// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/weightedoverlap.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::analysis;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;

namespace {

SkillDemand asked(int skill, int x, int n)
{
    SkillDemand demand;
    demand.skill = domain::SkillId(skill);
    demand.asked = {x, n};
    return demand;
}

bool near(std::optional<double> value, double wanted) { return value && std::abs(*value - wanted) < 1e-12; }

} // namespace

class TestWeightedOverlap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlapIsOfTheShorterList()
    {
        SkillsInCommon skills;
        QVERIFY(!overlapCoefficient(skills));
        skills.shared.resize(3);
        skills.aOfB = {3, 34};
        skills.bOfA = {3, 6};
        QVERIFY(near(overlapCoefficient(skills), 0.5));
    }

    void publishersWeigh()
    {
        CatalogBuilder b;
        b.skills(b.source(u"one"_qs, {roleA}), roleA, {u"p"_qs, u"q"_qs, u"r"_qs});
        b.skills(b.source(u"two"_qs, {roleA}), roleA, {u"p"_qs, u"r"_qs});
        b.skills(b.source(u"three"_qs, {roleA}), roleA, {u"p"_qs});
        b.skills(b.source(u"four"_qs, {roleA}), roleA, {u"p"_qs});
        b.skills(b.source(u"one"_qs, {roleB}), roleB, {u"q"_qs, u"s"_qs});
        b.skills(b.source(u"two"_qs, {roleB}), roleB, {u"p"_qs, u"q"_qs});
        // p: 1 and ½, q: ¼ and 1, r: ½ of A only, s: ½ of B only
        QVERIFY(near(publisherWeightedJaccard(compare(b.catalog, roleA, roleB)), (0.5 + 0.25) / (1 + 1 + 0.5 + 0.5)));
    }

    void onlyWhoDescribesSkillsWeighs()
    {
        CatalogBuilder b;
        b.skills(b.source(u"one"_qs, {roleA}), roleA, {u"p"_qs, u"q"_qs});
        b.skills(b.source(u"one"_qs, {roleB}), roleB, {u"p"_qs, u"q"_qs});
        b.claim(b.source(u"own note"_qs, {roleA}), roleA, domain::Section::Tips, u"Ask for a mentor."_qs);
        QCOMPARE(compare(b.catalog, roleA, roleB).a.publishers, 2);
        QVERIFY(!publisherWeightedJaccard(compare(b.catalog, roleA, roleB)));
        // Who describes skills without naming one that is known could have named any.
        b.claim(b.source(u"two"_qs, {roleA}), roleA, domain::Section::Skills, u"A steady hand."_qs);
        QVERIFY(near(publisherWeightedJaccard(compare(b.catalog, roleA, roleB)), 0.5));
    }

    void adsWeigh()
    {
        Comparison c;
        c.demandA.withText = 19;
        c.demandB.withText = 40;
        c.demandA.skills = {asked(1, 10, 19)};
        QVERIFY(!adWeightedJaccard(c));
        c.thresholds.weighedAds = 19;
        QVERIFY(adWeightedJaccard(c));
        c.thresholds.weighedAds = 20;
        QVERIFY(!adWeightedJaccard(c));
        c.demandA.withText = 20;
        c.demandA.skills = {asked(1, 10, 20), asked(2, 5, 20)};
        c.demandB.skills = {asked(1, 10, 40), asked(3, 20, 40)};
        QVERIFY(near(adWeightedJaccard(c), 0.25 / (0.5 + 0.25 + 0.5)));
    }
};

QTEST_APPLESS_MAIN(TestWeightedOverlap)
#include "tst_weightedoverlap.moc"
