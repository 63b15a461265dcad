// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/skillgap.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::analysis;
using namespace rolescope::domain;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;
using analysistest::roleC;

namespace {

QString shown(const std::vector<Requirement> &requirements)
{
    QStringList all;
    for (const Requirement &requirement : requirements)
        all << requirement.names.join(u'|');
    return all.join(u' ');
}

/// Names skills for a role in a wording.
void name(CatalogBuilder &b, SourceId source, RoleId role, const QStringList &names, Strength strength, int oneOf = 0)
{
    b.skills(source, role, names, oneOf);
    for (ClaimSkill &link : b.catalog.claims.back().skills)
        link.strength = strength;
}

RoleRequirements requirements(const CatalogBuilder &b, RoleId role, const AdCounts &ads = {})
{
    return RequirementReader(b.catalog).of(role, ads);
}

} // namespace

class TestSkillGap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfGroupCountsOnce();
    void memberRequiredAloneIsARequirementOfItsOwn();
    void examplesAreListedApartAndNotCounted();
    void firmestWordingComesFirst();
    void describedAndAskedAreCounted();
    void listsTogetherAreTheRequirements();
    void carriesOverWhatBothName();
    void groupOfTheRoleSaysNothingOfItsMembers();
    void learnFirstWhatIsRequiredAndAsked();
    void learnFirstTheFirmestWithoutJobAds();
    void addedSkillsSayWhatTheyCover();
};

void TestSkillGap::oneOfGroupCountsOnce()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    const SourceId other = b.source(u"other"_qs, {roleA});
    name(b, s, roleA, {u"Python"_qs, u"R"_qs, u"Java"_qs}, Strength::Required, 1);
    name(b, other, roleA, {u"Java"_qs, u"Python"_qs, u"R"_qs}, Strength::Typical, 4); // the same in another order
    name(b, s, roleA, {u"SQL"_qs}, Strength::Required);
    const RoleRequirements role = requirements(b, roleA);
    QCOMPARE(shown(role.required), u"Java|Python|R SQL"_qs);
    QVERIFY(role.required[0].isOneOf() && !role.required[1].isOneOf());
    QCOMPARE(role.required[0].strength, Strength::Required);

    const SkillGap none = skillGap(role, {});
    QCOMPARE(none.covered(), (Proportion{0, 2}));
    const SkillGap one = skillGap(role, {b.skill(u"R"_qs)});
    QCOMPARE(shown(one.have), u"Java|Python|R"_qs);
    QCOMPARE(shown(one.missing), u"SQL"_qs);
    const SkillGap two = skillGap(role, {b.skill(u"R"_qs), b.skill(u"Java"_qs)});
    QCOMPARE(two.covered(), (Proportion{1, 2})); // a second member adds nothing
}

void TestSkillGap::memberRequiredAloneIsARequirementOfItsOwn()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    name(b, s, roleA, {u"Java"_qs, u"Python"_qs}, Strength::Preferred, 1);
    name(b, s, roleA, {u"Python"_qs}, Strength::Required);
    const RoleRequirements role = requirements(b, roleA);
    QCOMPARE(shown(role.required), u"Python Java|Python"_qs);
    QCOMPARE(role.required[1].strength, Strength::Preferred); // not firmer for what is said of Python alone
    QCOMPARE(skillGap(role, {b.skill(u"Java"_qs)}).covered(), (Proportion{1, 2}));
    QCOMPARE(skillGap(role, {b.skill(u"Python"_qs)}).covered(), (Proportion{2, 2}));
}

void TestSkillGap::examplesAreListedApartAndNotCounted()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    name(b, s, roleA, {u"Tableau"_qs, u"Excel"_qs}, Strength::Example);
    name(b, s, roleA, {u"SQL"_qs}, Strength::Beneficial);
    const SkillGap gap = skillGap(requirements(b, roleA), {b.skill(u"Excel"_qs)});
    QCOMPARE(gap.covered(), (Proportion{0, 1}));
    QCOMPARE(shown(gap.examples), u"Excel Tableau"_qs);
    QVERIFY(gap.examples[0].cover == Requirement::Cover::Own);
    QVERIFY(gap.examples[1].cover == Requirement::Cover::None);
}

void TestSkillGap::firmestWordingComesFirst()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    const SourceId other = b.source(u"other"_qs, {roleA});
    name(b, s, roleA, {u"d"_qs}, Strength::Beneficial);
    name(b, s, roleA, {u"c"_qs}, Strength::Preferred);
    name(b, s, roleA, {u"b"_qs, u"B2"_qs}, Strength::Typical);
    name(b, s, roleA, {u"z"_qs, u"a"_qs}, Strength::Required);
    name(b, other, roleA, {u"z"_qs}, Strength::Preferred); // one publisher more than "a"
    QCOMPARE(shown(requirements(b, roleA).required), u"z a b B2 c d"_qs);
    // Job ads weigh more than publishers, the wording most.
    const AdCounts ads{10, [&](const std::vector<SkillId> &skills) {
                           return skills.front() == b.skill(u"a"_qs) ? 2 : skills.front() == b.skill(u"d"_qs) ? 9 : 0;
                       }};
    QCOMPARE(shown(requirements(b, roleA, ads).required), u"a z b B2 c d"_qs);
}

void TestSkillGap::describedAndAskedAreCounted()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA});
    const SourceId again = b.source(u"Site"_qs, {roleA}); // the same publisher
    const SourceId other = b.source(u"other"_qs, {roleA});
    b.source(u"third"_qs, {roleA}); // names no skill
    name(b, s, roleA, {u"Python"_qs, u"R"_qs}, Strength::Required, 1);
    name(b, again, roleA, {u"Python"_qs}, Strength::Typical);
    name(b, other, roleA, {u"SQL"_qs}, Strength::Typical);
    std::vector<std::vector<SkillId>> asked;
    const RoleRequirements role = requirements(b, roleA, {7, [&](const std::vector<SkillId> &skills) {
                                                              asked.push_back(skills);
                                                              return static_cast<int>(skills.size()) * 3;
                                                          }});
    QCOMPARE(shown(role.required), u"Python|R SQL"_qs);
    QCOMPARE(role.required[0].described, (Proportion{1, 2}));
    QCOMPARE(role.required[0].asked, (Proportion{6, 7})); // asked for as one, not added up
    QCOMPARE(role.required[1].described, (Proportion{1, 2}));
    QCOMPARE(role.required[1].asked, (Proportion{3, 7}));
    QCOMPARE(asked.size(), size_t(2));
    QCOMPARE(requirements(b, roleA).required[0].asked, (Proportion{0, 0}));
}

void TestSkillGap::listsTogetherAreTheRequirements()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    name(b, s, roleA, {u"a"_qs, u"b"_qs, u"c"_qs}, Strength::Required);
    name(b, s, roleB, {u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs}, Strength::Typical);
    name(b, s, roleB, {u"f"_qs}, Strength::Required);
    const RoleRequirements here = requirements(b, roleA), wanted = requirements(b, roleB);
    for (const std::set<SkillId> &own :
         {std::set<SkillId>{}, {b.skill(u"d"_qs)}, {b.skill(u"a"_qs), b.skill(u"f"_qs), SkillId(999)}}) {
        const SkillGap gap = skillGap(wanted, own);
        QCOMPARE(gap.have.size() + gap.missing.size(), wanted.count());
        const LearningPlan plan = learningPlan(here, wanted, own);
        QCOMPARE(plan.carriesOver.size() + plan.first.size() + plan.later.size(), wanted.count());
    }
}

void TestSkillGap::carriesOverWhatBothName()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    name(b, s, roleA, {u"Python"_qs, u"SQL"_qs}, Strength::Typical);
    name(b, s, roleA, {u"Go"_qs}, Strength::Example);
    name(b, s, roleB, {u"Python"_qs, u"Java"_qs}, Strength::Required, 1);
    name(b, s, roleB, {u"SQL"_qs, u"Go"_qs, u"Rust"_qs}, Strength::Required);
    const RoleRequirements here = requirements(b, roleA), wanted = requirements(b, roleB);
    LearningPlan plan = learningPlan(here, wanted, {b.skill(u"Rust"_qs)});
    QCOMPARE(shown(plan.carriesOver), u"Java|Python Rust SQL"_qs);
    QVERIFY(plan.carriesOver[0].cover == Requirement::Cover::Named);
    QVERIFY(plan.carriesOver[1].cover == Requirement::Cover::Own);
    QCOMPARE(shown(plan.first), u"Go"_qs); // an example of where a person is says nothing of them
}

void TestSkillGap::groupOfTheRoleSaysNothingOfItsMembers()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB, roleC});
    name(b, s, roleA, {u"Python"_qs, u"Java"_qs}, Strength::Required, 1);
    name(b, s, roleB, {u"Python"_qs}, Strength::Required);
    name(b, s, roleC, {u"Python"_qs, u"Java"_qs, u"R"_qs}, Strength::Required, 1);
    QCOMPARE(shown(learningPlan(requirements(b, roleA), requirements(b, roleB), {}).first), u"Python"_qs);
    QCOMPARE(shown(learningPlan(requirements(b, roleA), requirements(b, roleC), {}).carriesOver), u"Java|Python|R"_qs);
}

void TestSkillGap::learnFirstWhatIsRequiredAndAsked()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    name(b, s, roleB, {u"asked"_qs, u"rare"_qs}, Strength::Required);
    name(b, s, roleB, {u"nice"_qs}, Strength::Preferred);
    const AdCounts ads{
        40, [&](const std::vector<SkillId> &skills) { return skills.front() == b.skill(u"rare"_qs) ? 1 : 30; }};
    LearningPlan plan = learningPlan(requirements(b, roleA), requirements(b, roleB, ads), {});
    QCOMPARE(shown(plan.first), u"asked"_qs);
    QCOMPARE(shown(plan.later), u"rare nice"_qs);
    // Once that is learnt, the firmest wording leads.
    plan = learningPlan(requirements(b, roleA), requirements(b, roleB, ads), {b.skill(u"asked"_qs)});
    QCOMPARE(shown(plan.first), u"rare"_qs);
    QCOMPARE(shown(plan.later), u"nice"_qs);
}

void TestSkillGap::learnFirstTheFirmestWithoutJobAds()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB});
    name(b, s, roleB, {u"b"_qs, u"c"_qs}, Strength::Typical);
    name(b, s, roleB, {u"d"_qs}, Strength::Beneficial);
    const AdCounts few{4, [](const std::vector<SkillId> &) { return 4; }};
    for (const AdCounts &ads : {AdCounts(), few}) {
        const LearningPlan plan = learningPlan(requirements(b, roleA), requirements(b, roleB, ads), {});
        QCOMPARE(shown(plan.first), u"b c"_qs);
        QCOMPARE(shown(plan.later), u"d"_qs);
    }
    const LearningPlan nothing = learningPlan(requirements(b, roleA), requirements(b, roleC), {});
    QVERIFY(nothing.carriesOver.empty() && nothing.first.empty() && nothing.later.empty());
}

void TestSkillGap::addedSkillsSayWhatTheyCover()
{
    CatalogBuilder b;
    const SourceId s = b.source(u"site"_qs, {roleA, roleB, roleC});
    name(b, s, roleA, {u"Python"_qs, u"SQL"_qs}, Strength::Required);
    name(b, s, roleB, {u"Python"_qs, u"Java"_qs}, Strength::Required, 1);
    name(b, s, roleB, {u"Python"_qs, u"Go"_qs}, Strength::Typical, 2);
    name(b, s, roleC, {u"Python"_qs, u"Excel"_qs}, Strength::Required);
    name(b, s, roleC, {u"Tableau"_qs}, Strength::Example);
    const std::vector<RoleRequirements> roles{requirements(b, roleA), requirements(b, roleB), requirements(b, roleC)};
    const auto skills = skillsToAdd(roles, roleC, {b.skill(u"SQL"_qs)});
    QStringList said;
    for (const SkillToAdd &skill : skills)
        said << u"%1 %2 %3"_qs.arg(skill.name).arg(skill.requirements).arg(skill.roles);
    QCOMPARE(said, (QStringList{u"Python 1 3"_qs, u"Excel 1 1"_qs, u"Go 0 1"_qs, u"Java 0 1"_qs}));
    // What it says comes true.
    const std::set<SkillId> own{b.skill(u"SQL"_qs), b.skill(u"Python"_qs)};
    QCOMPARE(skillGap(roles[2], own).covered().x - skillGap(roles[2], {b.skill(u"SQL"_qs)}).covered().x, 1);
    QVERIFY(skillsToAdd(roles, roleB, own).size() == 1); // Excel alone is missing now
}

QTEST_APPLESS_MAIN(TestSkillGap)
#include "tst_skillgap.moc"
