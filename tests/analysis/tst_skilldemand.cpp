// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/agreement.h"
#include "analysis/skilldemand.h"

#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::analysis;
using analysistest::CatalogBuilder;
using analysistest::roleA;

namespace {

constexpr auto both = DemandGroup::Both;
constexpr auto describedOnly = DemandGroup::DescribedOnly;
constexpr auto askedOnly = DemandGroup::AskedOnly;
constexpr auto tooFew = DemandGroup::TooFewAds;
constexpr auto neither = DemandGroup::Neither;

/// Two publishers: both say Python, one says Scala and Cobol.
CatalogBuilder sample()
{
    CatalogBuilder b;
    b.skills(b.source(u"one"_qs, {roleA}), roleA, {u"Python"_qs, u"Scala"_qs});
    b.skills(b.source(u"two"_qs, {roleA}), roleA, {u"Python"_qs, u"Cobol"_qs}, 0, domain::Section::Tools);
    return b;
}

RoleAds ads(CatalogBuilder &b, int n, const std::vector<std::pair<QString, int>> &counts)
{
    RoleAds result;
    result.ads = n + 3;
    result.withText = n;
    for (const auto &[name, count] : counts)
        result.skills.push_back({b.skill(name), name, count});
    return result;
}

QStringList lines(const Demand &demand)
{
    QStringList list;
    for (const SkillDemand &skill : demand.skills)
        list += QStringLiteral("%1 %2/%3 %4/%5")
                    .arg(skill.name)
                    .arg(skill.described.x)
                    .arg(skill.described.n)
                    .arg(skill.asked.x)
                    .arg(skill.asked.n);
    return list;
}

} // namespace

class TestSkillDemand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsFollowTheInterval();
    void manyAdsAlwaysTell();
    void articlesMeetAds();
    void belowFiveAdsNothingIsTold();
    void withoutArticlesSkillsAreAskedOnly();
    void withoutAdsSkillsStay();
    void orderOfAdsIsWithoutEffect();
    void mostAskedStandFirst();
    void rolesDifferWhereTheIntervalTells();
    void rolesWithFewAdsDoNotDiffer();
};

void TestSkillDemand::groupsFollowTheInterval()
{
    QCOMPARE(demandGroup({1, 2}, {3, 5}), both);
    QCOMPARE(demandGroup({0, 2}, {3, 5}), askedOnly);
    QCOMPARE(demandGroup({1, 2}, {1, 5}), tooFew); // 4-62 %
    QCOMPARE(demandGroup({1, 2}, {0, 15}), tooFew);
    QCOMPARE(demandGroup({1, 2}, {0, 16}), describedOnly);
    QCOMPARE(demandGroup({0, 2}, {0, 16}), neither);
    QCOMPARE(demandGroup({1, 2}, {4, 4}), tooFew);
    QCOMPARE(demandGroup({1, 2}, {0, 0}), tooFew);
}

void TestSkillDemand::manyAdsAlwaysTell()
{
    for (int x = 0; x <= 100; ++x)
        QVERIFY(demandGroup({1, 1}, {x, 100}) != tooFew);
}

void TestSkillDemand::articlesMeetAds()
{
    CatalogBuilder b = sample();
    const Demand found =
        demand(agreement(b.catalog, roleA),
               ads(b, 40, {{u"Excel"_qs, 12}, {u"Python"_qs, 30}, {u"Rust"_qs, 1}, {u"Scala"_qs, 20}}));
    QCOMPARE(found.publishers, 2);
    QCOMPARE(found.ads, 43);
    QCOMPARE(found.withText, 40);
    QCOMPARE(lines(found),
             (QStringList{u"Python 2/2 30/40"_qs, u"Scala 1/2 20/40"_qs, u"Cobol 1/2 0/40"_qs, u"Excel 0/2 12/40"_qs,
                          u"Rust 0/2 1/40"_qs}));
    QCOMPARE(found.count(both), 2);
    QCOMPARE(found.count(describedOnly), 1);
    QCOMPARE(found.count(askedOnly), 1);
    QCOMPARE(found.count(tooFew), 0);
    QCOMPARE(found.count(neither), 1);
    QCOMPARE(*found.skills.front().interval, wilson({30, 40}));
}

void TestSkillDemand::belowFiveAdsNothingIsTold()
{
    CatalogBuilder b = sample();
    const Demand found = demand(agreement(b.catalog, roleA), ads(b, 4, {{u"Scala"_qs, 4}, {u"Excel"_qs, 4}}));
    QCOMPARE(found.count(tooFew), 4);
    for (const SkillDemand &skill : found.skills)
        QVERIFY(!skill.interval);
    QCOMPARE(lines(found).front(), u"Scala 1/2 4/4"_qs);
}

void TestSkillDemand::withoutArticlesSkillsAreAskedOnly()
{
    CatalogBuilder b;
    const Demand found = demand(agreement(b.catalog, roleA), ads(b, 20, {{u"Python"_qs, 15}}));
    QCOMPARE(found.publishers, 0);
    QCOMPARE(lines(found), QStringList{u"Python 0/0 15/20"_qs});
    QCOMPARE(found.count(askedOnly), 1);
}

void TestSkillDemand::withoutAdsSkillsStay()
{
    CatalogBuilder b = sample();
    const Demand found = demand(agreement(b.catalog, roleA), {});
    QCOMPARE(found.count(tooFew), 3);
    QCOMPARE(lines(found), (QStringList{u"Python 2/2 0/0"_qs, u"Cobol 1/2 0/0"_qs, u"Scala 1/2 0/0"_qs}));
    QVERIFY(demand(agreement(CatalogBuilder().catalog, roleA), {}).skills.empty());
}

void TestSkillDemand::orderOfAdsIsWithoutEffect()
{
    CatalogBuilder b = sample();
    RoleAds some = ads(b, 40, {{u"Go"_qs, 9}, {u"C"_qs, 9}, {u"Excel"_qs, 9}, {u"Scala"_qs, 9}, {u"Cobol"_qs, 9}});
    const Agreement said = agreement(b.catalog, roleA);
    const QStringList one = lines(demand(said, some));
    std::reverse(some.skills.begin(), some.skills.end());
    QCOMPARE(lines(demand(said, some)), one);
    QCOMPARE(one,
             (QStringList{u"Cobol 1/2 9/40"_qs, u"Scala 1/2 9/40"_qs, u"Python 2/2 0/40"_qs, u"C 0/2 9/40"_qs,
                          u"Excel 0/2 9/40"_qs, u"Go 0/2 9/40"_qs}));
}

void TestSkillDemand::mostAskedStandFirst()
{
    CatalogBuilder b = sample();
    const Demand found = demand(agreement(b.catalog, roleA), ads(b, 40, {{u"Scala"_qs, 20}, {u"Python"_qs, 10}}));
    QCOMPARE(lines(found).first(), u"Scala 1/2 20/40"_qs); // though more publishers describe Python
}

void TestSkillDemand::rolesDifferWhereTheIntervalTells()
{
    CatalogBuilder b = sample();
    const Agreement said = agreement(b.catalog, roleA);
    const Demand one = demand(said, ads(b, 100, {{u"Go"_qs, 60}, {u"Excel"_qs, 40}, {u"Rust"_qs, 30}, {u"C"_qs, 9}}));
    const Demand other = demand(said, ads(b, 100, {{u"Go"_qs, 40}, {u"Excel"_qs, 60}, {u"C"_qs, 8}, {u"Ada"_qs, 1}}));
    QStringList told;
    for (const DemandDifference &difference : demandDifferences(one, other))
        told += difference.name + (difference.canTell() ? u" told"_qs : QString());
    // Cobol is described, but neither role's ads ask for it.
    QCOMPARE(told, (QStringList{u"Rust told"_qs, u"Go told"_qs, u"Excel told"_qs, u"Ada"_qs, u"C"_qs}));
    const DemandDifference rust = demandDifferences(one, other).front();
    QCOMPARE(rust.a, (Proportion{30, 100}));
    QCOMPARE(rust.b, (Proportion{0, 100}));
    QCOMPARE(rust.interval, differenceInterval({30, 100}, {0, 100}));
}

void TestSkillDemand::rolesWithFewAdsDoNotDiffer()
{
    CatalogBuilder b = sample();
    const Agreement said = agreement(b.catalog, roleA);
    const auto found = demandDifferences(demand(said, ads(b, 4, {{u"Go"_qs, 4}})), demand(said, ads(b, 100, {})));
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(!found.front().interval);
    QVERIFY(!found.front().canTell());
    QVERIFY(demandDifferences({}, {}).empty());
}

QTEST_APPLESS_MAIN(TestSkillDemand)
#include "tst_skilldemand.moc"
