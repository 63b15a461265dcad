// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/weightedoverlap.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::analysis;

namespace {

SkillFigure named(int publishersA, int publishersB)
{
    SkillFigure figure;
    figure.publishersA = publishersA;
    figure.publishersB = publishersB;
    return figure;
}

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
        Comparison c;
        c.a.publishers = 1;
        c.b.publishers = 1;
        c.skills.shared = {named(1, 1)};
        QVERIFY(!publisherWeightedJaccard(c));
        c.a.publishers = 4;
        c.b.publishers = 2;
        c.skills.shared = {named(4, 1), named(1, 2)}; // 1 and ½, ¼ and 1
        c.skills.onlyA = {named(2, 0)};               // ½
        c.skills.onlyB = {named(0, 1)};               // ½
        QVERIFY(near(publisherWeightedJaccard(c), (0.5 + 0.25) / (1 + 1 + 0.5 + 0.5)));
    }

    void adsWeigh()
    {
        Comparison c;
        c.demandA.withText = 19;
        c.demandB.withText = 40;
        c.demandA.skills = {asked(1, 10, 19)};
        QVERIFY(!adWeightedJaccard(c));
        c.demandA.withText = 20;
        c.demandA.skills = {asked(1, 10, 20), asked(2, 5, 20)};
        c.demandB.skills = {asked(1, 10, 40), asked(3, 20, 40)};
        QVERIFY(near(adWeightedJaccard(c), 0.25 / (0.5 + 0.25 + 0.5)));
    }
};

QTEST_APPLESS_MAIN(TestWeightedOverlap)
#include "tst_weightedoverlap.moc"
