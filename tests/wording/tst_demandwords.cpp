// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "analysis/comparison.h"
#include "wording/chartwords.h"
#include "wording/demandwords.h"
#include "wording/methodwords.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::analysis;
using domain::SkillId;

namespace {

SkillDemand skill(Proportion described, Proportion asked)
{
    SkillDemand made;
    made.described = described;
    made.asked = asked;
    if (proportionTier(asked.n) == ProportionTier::WithInterval)
        made.interval = wilson(asked);
    made.group = demandGroup(described, asked);
    return made;
}

Demand demandOf(std::vector<SkillDemand> skills, int publishers, int withText, int ads)
{
    Demand made;
    made.publishers = publishers;
    made.withText = withText;
    made.ads = ads;
    made.skills = std::move(skills);
    return made;
}

DemandDifference differing(Proportion a, Proportion b)
{
    DemandDifference made;
    made.a = a;
    made.b = b;
    made.interval = differenceInterval(a, b);
    return made;
}

} // namespace

class TestDemandWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSkillSaysBothSides();
    void belowFiveAdsTheCountStandsAlone();
    void groupsHaveNamesOfTheirOwn();
    void aRoleIsReadInASentence();
    void fewAdsTellNothing();
    void withoutArticlesSkillsAreAskedAlone();
    void theThresholdsSetDecideWhatIsTold();
    void differencesSayWhatOneCannotTell();
    void placeholdersInNamesStayAsTheyAre();
    void intervalsAreAsSureAsTheirThresholds();
    void everyThresholdHasItsLine();
};

void TestDemandWords::aSkillSaysBothSides()
{
    QCOMPARE(wording::demandOf(skill({2, 3}, {14, 60})),
             u"described by 2 of 3 publishers · asked in 14 of 60 job ads (14–35 %)"_qs);
    QCOMPARE(wording::demandOf(skill({1, 1}, {0, 20})),
             u"described by 1 of 1 publisher · asked in 0 of 20 job ads (0–16 %)"_qs);
    QCOMPARE(wording::describedBy({0, 3}), u"described nowhere here"_qs);
    QCOMPARE(wording::shareWithInterval({1204, 2000}, wilson({1204, 2000})), u"1,204 of 2,000 (58–62 %)"_qs);
}

void TestDemandWords::belowFiveAdsTheCountStandsAlone()
{
    QCOMPARE(wording::askedIn(skill({1, 1}, {3, 4})), u"asked in 3 of 4 job ads"_qs);
    QCOMPARE(wording::askedIn(skill({1, 1}, {1, 1})), u"asked in 1 of 1 job ad"_qs);
    QCOMPARE(wording::askedIn(skill({1, 1}, {0, 0})), u"no job ad to ask"_qs);
}

void TestDemandWords::groupsHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (const DemandGroup group : {DemandGroup::Both, DemandGroup::DescribedOnly, DemandGroup::AskedOnly,
                                    DemandGroup::TooFewAds, DemandGroup::Neither})
        names += {wording::groupName(group), wording::groupShort(group)};
    QCOMPARE(names.size(), 10);
    QCOMPARE(wording::groupName(DemandGroup::Both), u"In both: described and asked"_qs);
    QCOMPARE(wording::groupName(DemandGroup::TooFewAds), u"Too few job ads to tell"_qs);
}

void TestDemandWords::aRoleIsReadInASentence()
{
    const Demand demand = demandOf({skill({2, 2}, {30, 40}), skill({1, 2}, {0, 40}), skill({0, 2}, {20, 40}),
                                    skill({0, 2}, {21, 40}), skill({1, 2}, {4, 40})},
                                   2, 40, 43);
    QCOMPARE(wording::demandReading(demand, u"Analyst"_qs),
             u"Of the 3 skills that articles describe for Analyst, its 40 job ads ask for 1 and hardly for 1; they ask "
             "for 2 more that no article describes. For 1 skill there are too few job ads to tell."_qs);
    QCOMPARE(wording::demandReading(demandOf({skill({2, 2}, {30, 40})}, 2, 40, 43), u"Analyst"_qs),
             u"Of the 1 skill that articles describe for Analyst, its 40 job ads ask for 1."_qs);
    QCOMPARE(wording::adsWithText(demand), u"40 of 43 job ads with readable text"_qs);
    QCOMPARE(wording::adsWithText(demandOf({}, 0, 43, 43)), u"43 job ads, all with readable text"_qs);
}

void TestDemandWords::fewAdsTellNothing()
{
    QCOMPARE(wording::demandReading(demandOf({skill({1, 1}, {3, 4})}, 1, 4, 9), u"Analyst"_qs),
             u"4 job ads with readable text for Analyst: too few to tell, so each skill shows its count alone."_qs);
    QCOMPARE(wording::demandReading(demandOf({}, 1, 0, 1), u"Analyst"_qs),
             u"No job ad here is for Analyst and has readable text."_qs);
    Comparison c;
    c.a.name = u"Analyst"_qs;
    c.b.name = u"Engineer"_qs;
    c.demandB.withText = 3;
    QCOMPARE(wording::needsAds(c),
             u"Articles vs job ads needs 5 job ads with readable text for a role; there are 0 for Analyst and 3 for "
             "Engineer."_qs);
}

void TestDemandWords::theThresholdsSetDecideWhatIsTold()
{
    Comparison c;
    c.a.name = u"A"_qs;
    c.b.name = u"B"_qs;
    const auto with = [&c](int intervalAds, int ads) {
        c.thresholds.intervalAds = intervalAds;
        RoleAds of;
        of.ads = of.withText = ads;
        of.skills = {{SkillId(1), u"Python"_qs, ads}};
        c.demandA = c.demandB = demand(Agreement(), of, c.thresholds);
        c.demandDifferences = demandDifferences(c.demandA, c.demandB, c.thresholds);
    };
    with(3, 4);
    QVERIFY(c.demandA.skills.front().interval);
    QVERIFY(!wording::demandReading(c.demandA, c.a.name).contains(u"too few to tell, so"_qs));
    QVERIFY(!wording::differencesReading(c).startsWith(u"Cannot tell"_qs));
    with(20, 10);
    QVERIFY(!c.demandA.skills.front().interval);
    QVERIFY(wording::demandReading(c.demandA, c.a.name).contains(u"too few to tell, so"_qs));
    QVERIFY(wording::differencesReading(c).startsWith(u"Cannot tell"_qs));
    QVERIFY(wording::needsAds(c).contains(u"needs 20 job ads"_qs));
}

void TestDemandWords::withoutArticlesSkillsAreAskedAlone()
{
    QCOMPARE(wording::demandReading(demandOf({skill({0, 0}, {30, 40})}, 0, 40, 40), u"Analyst"_qs),
             u"No article here names skills for Analyst; its 40 job ads ask for 1 skill."_qs);
}

void TestDemandWords::differencesSayWhatOneCannotTell()
{
    QCOMPARE(wording::difference(differing({60, 100}, {40, 100})), u"+6 to +33 points"_qs);
    QCOMPARE(wording::difference(differing({40, 100}, {60, 100})), u"−33 to −6 points"_qs);
    QCOMPARE(wording::difference(differing({18, 30}, {12, 30})), u"cannot tell (−5 to +42 points)"_qs);
    QCOMPARE(wording::difference(differing({12, 222}, {2, 9})), u"−49 to −0.5 points"_qs); // not "to 0"
    QCOMPARE(wording::difference(differing({4, 4}, {0, 90})), u"cannot tell"_qs);
    Comparison c;
    c.a.name = u"A"_qs;
    c.b.name = u"B"_qs;
    c.demandA.withText = c.demandB.withText = 100;
    c.demandDifferences = {differing({60, 100}, {40, 100}), differing({1, 100}, {60, 100}),
                           differing({2, 100}, {60, 100}), differing({5, 100}, {5, 100})};
    QCOMPARE(
        wording::differencesReading(c),
        u"Of 4 skills that either role’s job ads ask for, the ads for A ask more for 1 and those for B more for 2; for "
        "the other 1 one cannot tell."_qs);
    c.demandB.withText = 4;
    QVERIFY(wording::differencesReading(c).startsWith(u"Cannot tell"_qs));
}

void TestDemandWords::placeholdersInNamesStayAsTheyAre()
{
    const QString name = u"%1 %2 %9"_qs;
    QVERIFY(wording::demandReading(demandOf({skill({1, 1}, {9, 9})}, 1, 9, 9), name).contains(name));
    QVERIFY(wording::demandReading(demandOf({}, 1, 2, 2), name).contains(name));
    QCOMPARE(wording::skillShare(name, {1, 2}), u"%1 %2 %9 1 of 2"_qs);
    QCOMPARE(wording::firstOf({name}, 3), u"%1 %2 %9 and 2 more"_qs);
}

void TestDemandWords::intervalsAreAsSureAsTheirThresholds()
{
    const auto sure = [](double z) {
        Thresholds limits;
        limits.z = z;
        return wording::confidence(limits.confidence());
    };
    QCOMPARE(sure(1.96), u"95"_qs);
    QCOMPARE(sure(1.645), u"90"_qs);
    QCOMPARE(sure(2.576), u"99"_qs);
    QCOMPARE(sure(3), u"99.7"_qs);
    QCOMPARE(sure(5), u"99.9"_qs); // none is sure
    Thresholds limits;
    QVERIFY(wording::demandLimit(limits).contains(u"(95 %)"_qs));
    limits.z = 2.576;
    QVERIFY(wording::demandLimit(limits).contains(u"(99 %)"_qs));
    QCOMPARE(wording::intervalName(limits.confidence()), u"99\u00A0% interval"_qs);
}

void TestDemandWords::everyThresholdHasItsLine()
{
    const auto lines = wording::thresholdLines();
    QCOMPARE(lines.size(), analysis::allThresholds().size());
    QCOMPARE(lines[0].value, u"1.96"_qs);
    QCOMPARE(lines[1].value, u"5 job ads"_qs);
    QCOMPARE(lines[3].value, u"20 %"_qs);
    Thresholds other;
    other.intervalAds = 7;
    QCOMPARE(wording::thresholdLines(other)[1].value, u"7 job ads"_qs);
}

QTEST_APPLESS_MAIN(TestDemandWords)
#include "tst_demandwords.moc"
