// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/agreement.h"
#include "analysis/comparison.h"
#include "analysis/quantile.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using analysis::Comparison;
using analysis::GlanceKind;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;
using analysistest::roleC;

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishersAreCountedOnce();
    void skillCountsEqualTheirLists();
    void swappedPairMirrors();
    void skillsComeFromSkillsAndToolsAlone();
    void alternativesStayTogetherUnlessRequiredAlone();
    void baselineNeedsTwoPublishers();
    void pairClaimsStandOnceInBoth();
    void pairClaimsWithAThirdRoleStayOnTheirSide();
    void sameIndustryMeetsWithTwoPurposes();
    void sectionCountsEqualTheirLists();
    void glanceOrdersByOneSideThenStrengthThenAlphabet();
    void glanceDefinesAsMostPublishersDo();
    void glanceCutsNoUnitFromItsNumber();
    void glanceKeepsItsLimits();
    void glanceTellsNotStatedFromNothingOfItsOwn();
    void salaryRowNeedsAJobOfEitherRole();
    void examplesAreNoAlternatives();
    void sourcesAreNumberedFromOne();
    void quantilesAreTypeSeven();
    void demandJoinsArticlesAndAds();
    void skillsAloneAreThoseOfTheAgreement();
};

void TestComparison::publishersAreCountedOnce()
{
    CatalogBuilder b;
    const std::vector<SourceId> sources{b.source(u"site"_qs, {roleA}), b.source(u"Site"_qs, {roleA}),
                                        b.source({}, {roleA}), b.source({}, {roleA})};
    QCOMPARE(analysis::countPublishers(b.catalog, sources), 3);
    QCOMPARE(analysis::summarize(b.catalog, b.catalog.roles[0]).texts, 4);
    QCOMPARE(analysis::summarize(b.catalog, b.catalog.roles[1]).texts, 0);
}

void TestComparison::skillCountsEqualTheirLists()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.skills(s, roleA, {u"C"_qs, u"Python"_qs, u"R"_qs});
    b.skills(s, roleB, {u"Python"_qs, u"Go"_qs});
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.skills.shared.size(), size_t(1));
    QCOMPARE(c.skills.shared[0].name, u"Python"_qs);
    QCOMPARE(c.skills.onlyA.size(), size_t(2));
    QCOMPARE(c.skills.onlyB.size(), size_t(1));
    QCOMPARE(c.skills.aOfB.covered, 1);
    QCOMPARE(c.skills.aOfB.of, 2);
    QCOMPARE(c.skills.bOfA.of, 3);
    QCOMPARE(c.skills.jaccard, 0.25);
    QCOMPARE(c.skills.categories.size(), size_t(1));
    QCOMPARE(c.skills.categories[0].onlyA, 2);
}

void TestComparison::swappedPairMirrors()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.skills(s, roleA, {u"C"_qs, u"Python"_qs});
    b.skills(s, roleB, {u"Python"_qs, u"Go"_qs, u"R"_qs});
    const Comparison ab = analysis::compare(b.catalog, roleA, roleB);
    const Comparison ba = analysis::compare(b.catalog, roleB, roleA);
    QCOMPARE(ab.skills.onlyA.size(), ba.skills.onlyB.size());
    QCOMPARE(ab.skills.aOfB.of, ba.skills.bOfA.of);
    QCOMPARE(ab.skills.jaccard, ba.skills.jaccard);
}

void TestComparison::skillsComeFromSkillsAndToolsAlone()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    b.skills(s, roleA, {u"Git"_qs}, 0, Section::Tools);
    b.skills(s, roleA, {u"Talking"_qs}, 0, Section::Tips);
    const auto skills = analysis::skillsOf(b.catalog, roleA);
    QCOMPARE(skills.size(), size_t(1));
    QCOMPARE(skills[0].name, u"Git"_qs);
}

void TestComparison::alternativesStayTogetherUnlessRequiredAlone()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    b.skills(s, roleA, {u"Python"_qs, u"R"_qs, u"Java"_qs}, 1);
    b.skills(s, roleA, {u"Python"_qs}, 0, Section::Tools); // a tool list names, it does not require
    QCOMPARE(analysis::skillsOf(b.catalog, roleA)[1].oneOfA.size(), size_t(3));
    b.skills(s, roleA, {u"Python"_qs});
    for (const analysis::SkillFigure &skill : analysis::skillsOf(b.catalog, roleA))
        QCOMPARE(skill.oneOfA.size(), size_t(skill.name == u"Python"_qs ? 0 : 3));
}

void TestComparison::baselineNeedsTwoPublishers()
{
    CatalogBuilder b;
    const SourceId first = b.source(u"site"_qs, {roleA});
    const SourceId second = b.source(u"site"_qs, {roleA});
    b.skills(first, roleA, {u"C"_qs, u"Go"_qs});
    b.skills(second, roleA, {u"C"_qs});
    QVERIFY(!analysis::compare(b.catalog, roleA, roleB).skills.baseline);
    const SourceId third = b.source({}, {roleA});
    b.skills(third, roleA, {u"C"_qs, u"R"_qs});
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.skills.baselinePairs, 2);
    QCOMPARE(*c.skills.baseline, (1.0 / 3 + 1.0 / 2) / 2);
}

void TestComparison::pairClaimsStandOnceInBoth()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.claim(s, roleA, Section::Tips, u"Practise"_qs).otherRole = roleB;
    const Comparison c = analysis::compare(b.catalog, roleB, roleA);
    const auto *tips = c.section(Section::Tips);
    QVERIFY(tips);
    QCOMPARE(tips->both.size(), size_t(1));
    QCOMPARE(tips->both[0].shared.size(), size_t(1));
    QVERIFY(tips->both[0].shared[0].aboutBoth);
    QCOMPARE(tips->countA, 1);
    QCOMPARE(tips->countB, 1);
}

void TestComparison::pairClaimsWithAThirdRoleStayOnTheirSide()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleC});
    b.claim(s, roleC, Section::Tips, u"Practise"_qs).otherRole = roleA;
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.section(Section::Tips)->onlyA.size(), size_t(1));
    QCOMPARE(c.section(Section::Tips)->onlyA[0].sharedWith, roleC);
    QCOMPARE(c.section(Section::Tips)->countB, 0);
    QCOMPARE(c.otherComparisons, std::vector<SourceId>{s});
}

void TestComparison::sameIndustryMeetsWithTwoPurposes()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.claim(s, roleA, Section::Industries, u"finding fraud"_qs).label = u"Finance"_qs;
    b.claim(s, roleB, Section::Industries, u"keeping records"_qs).label = u"finance"_qs;
    b.claim(s, roleB, Section::Industries, u"shops"_qs).label = u"Retail"_qs;
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    const auto *industries = c.section(Section::Industries);
    QCOMPARE(industries->both.size(), size_t(1));
    QCOMPARE(industries->both[0].a[0].text, u"finding fraud"_qs);
    QCOMPARE(industries->both[0].b[0].text, u"keeping records"_qs);
    QCOMPARE(industries->onlyB.size(), size_t(1));
    QCOMPARE(industries->countA, 1);
    QCOMPARE(industries->countB, 2);
}

void TestComparison::sectionCountsEqualTheirLists()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    const SourceId t = b.source(u"other"_qs, {roleA, roleC});
    for (int i = 0; i < 4; ++i)
        b.claim(s, i % 2 ? roleA : roleB, Section::Education, QStringLiteral("degree %1").arg(i / 2));
    b.claim(t, roleA, Section::Education, u"Degree  0"_qs); // the same words again
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    const auto *education = c.section(Section::Education);
    int a = static_cast<int>(education->onlyA.size());
    int bCount = static_cast<int>(education->onlyB.size());
    for (const auto &row : education->both) {
        a += static_cast<int>(row.shared.size() + row.a.size());
        bCount += static_cast<int>(row.shared.size() + row.b.size());
    }
    QCOMPARE(education->countA, a);
    QCOMPARE(education->countB, bCount);
    QCOMPARE(a, 2);
}

void TestComparison::glanceOrdersByOneSideThenStrengthThenAlphabet()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    const auto add = [&](RoleId role, const QString &brief, Strength strength) {
        Claim &claim = b.claim(s, role, Section::Responsibilities, brief + u" in full"_qs);
        claim.brief = brief;
        claim.strength = strength;
    };
    add(roleA, u"common"_qs, Strength::Required);
    add(roleB, u"common"_qs, Strength::Required);
    add(roleA, u"zeta"_qs, Strength::Required);
    add(roleA, u"beta"_qs, Strength::Preferred);
    add(roleA, u"alpha"_qs, Strength::Preferred);
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.glance.size(), size_t(1));
    for (const analysis::GlanceRow &row : c.glance) {
        QCOMPARE(row.kind, GlanceKind::TypicalWork);
        QStringList texts;
        for (const analysis::GlanceItem &item : row.a.items)
            texts += item.text;
        QCOMPARE(texts, (QStringList{u"Zeta"_qs, u"alpha"_qs, u"beta"_qs}));
        QCOMPARE(row.a.more, 1);
    }
}

void TestComparison::glanceDefinesAsMostPublishersDo()
{
    CatalogBuilder b;
    for (int i = 0; i < 3; ++i)
        b.claim(b.source(u"site"_qs, {roleA}), roleA, Section::Definition, u"Often repeated"_qs);
    for (const QString &publisher : {u"one"_qs, u"two"_qs})
        b.claim(b.source(publisher, {roleA}), roleA, Section::Definition, u"Twice agreed"_qs);
    const auto definition = [&] { return analysis::compare(b.catalog, roleA, roleB).glance.at(0).a.items.at(0).text; };
    QCOMPARE(definition(), u"Twice agreed"_qs);
    b.claim(b.source(u"two"_qs, {roleA}), roleA, Section::Definition, u"Often repeated"_qs);
    QCOMPARE(definition(), u"Often repeated"_qs); // as many publishers, and more texts
}

void TestComparison::glanceCutsNoUnitFromItsNumber()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    b.claim(s, roleA, Section::Education, QStringList(13, u"word"_qs).join(u' ') + u" 75.2 % · none 24.8 %"_qs);
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.glance.at(0).a.items.at(0).text, u"Word"_qs + u" word"_qs.repeated(12) + u"…"_qs);
}

void TestComparison::glanceKeepsItsLimits()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.claim(s, roleA, Section::Responsibilities, QStringList(40, u"word"_qs).join(u' '));
    b.claim(s, roleB, Section::Responsibilities, u"one two three four five six seven eight nine ten"_qs);
    b.claim(s, roleB, Section::Responsibilities, u"ten nine eight seven six"_qs);
    QStringList many;
    for (int i = 0; i < 9; ++i)
        many += QStringLiteral("skill%1").arg(i);
    b.skills(s, roleA, many);
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.glance.size(), size_t(2));
    QCOMPARE(c.glance[0].a.items[0].text.count(u' '), 13);
    QVERIFY(c.glance[0].a.items[0].text.endsWith(u'…'));
    QCOMPARE(c.glance[0].b.items.size(), size_t(1)); // ten and five words do not fit into fourteen
    QCOMPARE(c.glance[0].b.more, 1);
    QCOMPARE(c.glance[1].a.items.size(), size_t(5));
    QCOMPARE(c.glance[1].a.more, 4);
}

void TestComparison::glanceTellsNotStatedFromNothingOfItsOwn()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    for (const RoleId role : {roleA, roleB})
        b.claim(s, role, Section::Industries, u"money"_qs).label = u"Finance"_qs;
    b.claim(s, roleB, Section::Industries, u"shops"_qs).label = u"Retail"_qs;
    Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.glance.size(), size_t(1));
    QVERIFY(c.glance[0].a.items.empty());
    QVERIFY(c.glance[0].a.isStated); // finance, which both have
    c = analysis::compare(b.catalog, roleB, roleC);
    QVERIFY(!c.glance[0].b.isStated);
}

void TestComparison::salaryRowNeedsAJobOfEitherRole()
{
    CatalogBuilder b;
    b.source(u"site"_qs, {roleA, roleB});
    analysis::JobFigures jobs;
    jobs.total = 7;
    QVERIFY(analysis::compare(b.catalog, roleA, roleB, jobs).glance.empty());
    jobs.b.jobs = 1;
    QCOMPARE(analysis::compare(b.catalog, roleA, roleB, jobs).glance.size(), size_t(1));
}

void TestComparison::examplesAreNoAlternatives()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    const SkillId r = b.skill(u"R"_qs), python = b.skill(u"Python"_qs), pandas = b.skill(u"Pandas"_qs);
    b.claim(s, roleA, Section::Skills, u"R or Python, for instance with Pandas"_qs).skills = {
        {r, Strength::Required, 1}, {python, Strength::Required, 1}, {pandas, Strength::Example, 0}};
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    const analysis::Statement &statement = c.section(Section::Skills)->onlyA[0];
    QCOMPARE(statement.skills.size(), size_t(3));
    QCOMPARE(statement.oneOf, (std::vector<SkillId>{r, python}));
}

void TestComparison::sourcesAreNumberedFromOne()
{
    CatalogBuilder b;
    b.source(u"unrelated"_qs, {roleC});
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    b.claim(s, roleA, Section::Definition, u"A role"_qs);
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.sources.size(), size_t(1));
    QCOMPARE(c.sources[0].id, s);
    QCOMPARE(c.section(Section::Definition)->onlyA[0].sources, std::vector<int>{1});
}

void TestComparison::quantilesAreTypeSeven()
{
    QCOMPARE(analysis::quantile({1, 2, 3, 4}, 0.5), 2.5);
    QCOMPARE(analysis::quantile({1, 2, 3, 4}, 0.25), 1.75);
    QCOMPARE(analysis::quantile({7}, 0.9), 7.0);
    QCOMPARE(analysis::quantile({10, 20, 30}, 1.0), 30.0);
}

void TestComparison::demandJoinsArticlesAndAds()
{
    CatalogBuilder b;
    b.skills(b.source(u"one"_qs, {roleA, roleB}), roleA, {u"Python"_qs});
    b.skills(b.source(u"two"_qs, {roleA}), roleA, {u"Python"_qs, u"Scala"_qs});
    const SkillId python = b.skill(u"Python"_qs), excel = b.skill(u"Excel"_qs);
    analysis::JobFigures jobs;
    jobs.adsA = {roleA, 41, 40, {{python, u"Python"_qs, 30}}};
    jobs.adsB = {roleB, 42, 40, {{python, u"Python"_qs, 2}, {excel, u"Excel"_qs, 20}}};
    const Comparison c = analysis::compare(b.catalog, roleA, roleB, jobs);
    QCOMPARE(c.demandA.publishers, 2);
    QCOMPARE(c.demandA.ads, 41);
    QCOMPARE(c.demandA.withText, 40);
    QCOMPARE(c.demandA.skills.front().described, (analysis::Proportion{2, 2}));
    QCOMPARE(c.demandA.skills.front().asked, (analysis::Proportion{30, 40}));
    QCOMPARE(c.demandB.publishers, 0);
    QCOMPARE(c.demandDifferences.size(), size_t(2));
    QCOMPARE(c.demandDifferences.front().skill, python);
    QCOMPARE(c.standsOut.front().skill, python);
    QCOMPARE(c.standsOut.back().skill, excel);
    QCOMPARE(c.demandA.jobsAskingFor(python).roles, std::vector<RoleId>{roleA});
    QCOMPARE(c.demandA.jobsAskingFor(python).skills, std::vector<SkillId>{python});
    QVERIFY(c.demandB.jobsWithText().withText);
}

void TestComparison::skillsAloneAreThoseOfTheAgreement()
{
    CatalogBuilder b;
    const SourceId one = b.source(u"one"_qs, {roleA}), two = b.source(u"two"_qs, {roleA});
    b.skills(one, roleA, {u"Python"_qs, u"Scala"_qs});
    b.claim(two, roleA, Section::Tools, u"Whatever works"_qs); // speaks of tools, names none
    b.claim(one, roleA, Section::Responsibilities, u"Write programs"_qs);
    const auto described = [](const analysis::Agreement &agreement) {
        const analysis::Demand found = analysis::demand(agreement, {});
        return QStringLiteral("%1 of %2").arg(found.skills.front().described.x).arg(found.publishers);
    };
    QCOMPARE(described(analysis::skillAgreement(b.catalog, analysis::StatementWords(), roleA,
                                                analysis::Publishers(b.catalog), {})),
             described(analysis::agreement(b.catalog, roleA)));
    QCOMPARE(described(analysis::agreement(b.catalog, roleA)), u"1 of 2"_qs);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
