// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/overlap.h"
#include "analysis/similarroles.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rolescope;
using namespace rolescope::analysis;
using namespace rolescope::domain;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;
using analysistest::roleC;

namespace {

/// Roles named by one letter each, with the skills of one source; a skill is a letter, too.
CatalogBuilder roles(const QStringList &skillsOfRoles)
{
    CatalogBuilder b;
    b.catalog.roles.clear();
    for (int i = 0; i < skillsOfRoles.size(); ++i)
        b.catalog.roles.push_back({RoleId(i + 1), QString(QChar(u'A' + i)), {}, {}});
    for (const QString &skills : skillsOfRoles)
        for (const QChar letter : skills)
            b.skill(letter);
    std::sort(b.catalog.skills.begin(), b.catalog.skills.end(),
              [](const Skill &x, const Skill &y) { return x.key < y.key; });
    for (int i = 0; i < skillsOfRoles.size(); ++i) {
        QStringList names;
        for (const QChar letter : skillsOfRoles[i])
            names += letter;
        b.skills(b.source(u"one"_qs, {RoleId(i + 1)}), RoleId(i + 1), names);
    }
    return b;
}

RoleSimilarity similarity(const Catalog &catalog) { return RoleSimilarity(catalog, Publishers(catalog)); }

/// "B 2/3 2/4": of B's 3 skills 2 are named for the chosen role, of whose 4 skills 2 are named for B.
QStringList lines(const SimilarRoles &similar)
{
    QStringList all;
    for (const SimilarRole &role : similar.roles)
        all += QStringLiteral("%1 %2/%3 %4/%5")
                   .arg(role.name)
                   .arg(role.covered.covered)
                   .arg(role.covered.of)
                   .arg(role.back.covered)
                   .arg(role.back.of);
    return all;
}

QStringList names(const Catalog &catalog, const std::vector<SkillId> &skills)
{
    QStringList all;
    for (const SkillId id : skills)
        all += catalog.skill(id)->name;
    return all;
}

/// The roles in order, a bar between families.
QString families(const RoleMatrix &matrix)
{
    QString line;
    for (size_t i = 0; i < matrix.roles.size(); ++i) {
        if (i > 0 && matrix.roles[i].family != matrix.roles[i - 1].family)
            line += u'|';
        line += matrix.roles[i].name;
    }
    return line;
}

std::vector<RoleId> allOf(const Catalog &catalog)
{
    std::vector<RoleId> ids;
    for (const Role &role : catalog.roles)
        ids.push_back(role.id);
    return ids;
}

} // namespace

class TestSimilarRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresOfSets();
    void weightedMeasuresAreTheUnweightedOnesAtOne();
    void weightedMeasures();
    void cosinesWeighRareSkills();
    void countsBothWays();
    void claimsOnPairsCountForBoth();
    void onlySkillsAndToolsCount();
    void rolesWithNothingInCommonAreCounted();
    void equalRolesStandByName();
    void unknownRoleHasNoSimilarOnes();
    void listsAreAsLongAsTheCounts();
    void rareSkillsWeighMoreFromTenRolesOn();
    void weightsAreSharesOfPublishers();
    void familiesStandTogether();
    void chainsMeetAtTheirLikeEnds();
    void orderOfInputChangesNothing();
    void matrixCountsAreThoseOfTheList();
    void matrixOfNothing();
};

void TestSimilarRoles::measuresOfSets()
{
    QCOMPARE(jaccard(10, 21, 26), 10.0 / 37);
    QCOMPARE(overlapCoefficient(10, 21, 26), 10.0 / 21);
    QCOMPARE(overlapCoefficient(3, 6, 34), 0.5);
    QCOMPARE(jaccard(0, 0, 0), 0.0);
    QCOMPARE(overlapCoefficient(0, 0, 5), 0.0);
}

void TestSimilarRoles::weightedMeasuresAreTheUnweightedOnesAtOne()
{
    const SkillWeights a{{SkillId(1), 1}, {SkillId(2), 1}, {SkillId(3), 1}};
    const SkillWeights b{{SkillId(2), 1}, {SkillId(3), 1}, {SkillId(4), 1}, {SkillId(5), 1}};
    QCOMPARE(weightedJaccard(a, b), jaccard(2, 3, 4));
    QCOMPARE(weightedJaccard({}, {}), 0.0);
}

void TestSimilarRoles::weightedMeasures()
{
    const SkillWeights a{{SkillId(1), 0.5}, {SkillId(2), 1}};
    const SkillWeights b{{SkillId(1), 1}, {SkillId(3), 0.25}};
    QCOMPARE(weightedJaccard(a, b), 0.5 / 2.25);
    QCOMPARE(inverseFrequency(5, 5), 1.0);
    QCOMPARE(inverseFrequency(5, 1), std::log(3.0) + 1);
}

void TestSimilarRoles::cosinesWeighRareSkills()
{
    const CatalogBuilder b = roles({u"pq"_qs, u"pr"_qs, u"pq"_qs, u"x"_qs, QString()});
    const auto sets = roleSkillSets(b.catalog, Publishers(b.catalog));
    const auto cosines = cosinesWith(sets[0], sets, SharedSkills(sets));
    // Of four roles with skills three name p, two q and one r.
    const double p = std::log(5.0 / 4) + 1, q = std::log(5.0 / 3) + 1, r = std::log(5.0 / 2) + 1;
    QCOMPARE(cosines.size(), size_t(5));
    QCOMPARE(cosines[0], 1.0);
    QCOMPARE(cosines[1], p * p / std::sqrt((p * p + q * q) * (p * p + r * r)));
    QCOMPARE(cosines[2], 1.0);
    QCOMPARE(cosines[3], 0.0);
    QCOMPARE(cosines[4], 0.0);
}

void TestSimilarRoles::countsBothWays()
{
    const CatalogBuilder b = roles({u"pqrs"_qs, u"pqx"_qs, u"pqrxyz"_qs, u"p"_qs});
    const SimilarRoles similar = similarity(b.catalog).similarTo(RoleId(1));
    QCOMPARE(similar.skills, 4);
    QCOMPARE(similar.order, SimilarOrder::Jaccard);
    // 3 of 7, 2 of 5, 1 of 4
    QCOMPARE(lines(similar), (QStringList{u"C 3/6 3/4"_qs, u"B 2/3 2/4"_qs, u"D 1/1 1/4"_qs}));
    QCOMPARE(similar.roles[0].jaccard, 3.0 / 7);
}

void TestSimilarRoles::claimsOnPairsCountForBoth()
{
    CatalogBuilder b;
    const SourceId source = b.source(u"one"_qs, {roleA, roleB});
    b.skills(source, roleA, {u"p"_qs, u"q"_qs});
    b.catalog.claims.back().otherRole = roleB;
    QCOMPARE(lines(similarity(b.catalog).similarTo(roleA)), QStringList{u"Beta 2/2 2/2"_qs});
}

void TestSimilarRoles::onlySkillsAndToolsCount()
{
    CatalogBuilder b;
    const SourceId source = b.source(u"one"_qs, {roleA, roleB});
    b.skills(source, roleA, {u"p"_qs, u"q"_qs});
    b.skills(source, roleB, {u"p"_qs}, 0, Section::Tools);
    b.skills(source, roleB, {u"q"_qs}, 0, Section::Responsibilities);
    QCOMPARE(lines(similarity(b.catalog).similarTo(roleA)), QStringList{u"Beta 1/1 1/2"_qs});
}

void TestSimilarRoles::rolesWithNothingInCommonAreCounted()
{
    const CatalogBuilder b = roles({u"pq"_qs, u"pq"_qs, u"x"_qs, QString(), u"y"_qs});
    const SimilarRoles similar = similarity(b.catalog).similarTo(RoleId(1));
    QCOMPARE(lines(similar), QStringList{u"B 2/2 2/2"_qs});
    QCOMPARE(similar.sharingNone, 2);
    QCOMPARE(similar.withoutSkills, 1);
    const SimilarRoles ofNone = similarity(b.catalog).similarTo(RoleId(4));
    QCOMPARE(ofNone.roles.size(), size_t(0));
    QCOMPARE(ofNone.sharingNone, 4);
}

void TestSimilarRoles::equalRolesStandByName()
{
    const CatalogBuilder b = roles({u"pq"_qs, u"py"_qs, u"qx"_qs, u"pz"_qs});
    QCOMPARE(lines(similarity(b.catalog).similarTo(RoleId(1))),
             (QStringList{u"B 1/2 1/2"_qs, u"C 1/2 1/2"_qs, u"D 1/2 1/2"_qs}));
}

void TestSimilarRoles::unknownRoleHasNoSimilarOnes()
{
    const CatalogBuilder b = roles({u"pq"_qs, u"pq"_qs});
    const RoleSimilarity all = similarity(b.catalog);
    QVERIFY(all.similarTo(RoleId(77)).roles.empty());
    QVERIFY(all.lists(RoleId(77), RoleId(1)).onlyB.empty());
}

void TestSimilarRoles::listsAreAsLongAsTheCounts()
{
    const CatalogBuilder b = roles({u"qpsr"_qs, u"pqx"_qs});
    const RoleSimilarity all = similarity(b.catalog);
    const SharedSkillLists lists = all.lists(RoleId(1), RoleId(2));
    QCOMPARE(names(b.catalog, lists.shared), (QStringList{u"p"_qs, u"q"_qs}));
    QCOMPARE(names(b.catalog, lists.onlyA), (QStringList{u"r"_qs, u"s"_qs}));
    QCOMPARE(names(b.catalog, lists.onlyB), QStringList{u"x"_qs});
}

void TestSimilarRoles::rareSkillsWeighMoreFromTenRolesOn()
{
    // B and C each share one of two skills with A: B the one that everybody has, C the rare one.
    QStringList sets{u"pr"_qs, u"px"_qs, u"ry"_qs};
    for (int i = 0; i < 6; ++i)
        sets += QStringLiteral("p%1").arg(QChar(u'a' + i));
    const CatalogBuilder nine = roles(sets);
    QCOMPARE(similarity(nine.catalog).similarTo(RoleId(1)).order, SimilarOrder::Jaccard);
    QCOMPARE(similarity(nine.catalog).similarTo(RoleId(1)).roles[0].name, u"B"_qs);
    const CatalogBuilder unnamed = roles(sets + QStringList{QString()});
    QCOMPARE(similarity(unnamed.catalog).similarTo(RoleId(1)).order, SimilarOrder::Jaccard);
    const CatalogBuilder ten = roles(sets + QStringList{u"pg"_qs});
    const SimilarRoles similar = similarity(ten.catalog).similarTo(RoleId(1));
    QCOMPARE(similar.order, SimilarOrder::Cosine);
    QCOMPARE(lines(similar).first(), u"C 1/2 1/2"_qs); // the figures stay counts
}

void TestSimilarRoles::weightsAreSharesOfPublishers()
{
    CatalogBuilder b;
    b.skills(b.source(u"one"_qs, {roleA}), roleA, {u"p"_qs, u"q"_qs});
    b.skills(b.source(u"one"_qs, {roleA}), roleA, {u"p"_qs});
    b.skills(b.source(u"two"_qs, {roleA}), roleA, {u"p"_qs});
    b.skills(b.source(u"two"_qs, {roleB}), roleB, {u"q"_qs});
    const auto sets = roleSkillSets(b.catalog, Publishers(b.catalog));
    QCOMPARE(sets.size(), size_t(3));
    QCOMPARE(sets[0].skills, (std::vector<int>{0, 1}));
    QCOMPARE(sets[0].weights, (std::vector<double>{1, 0.5}));
    QCOMPARE(sets[1].weights, std::vector<double>{1});
    QVERIFY(sets[2].skills.empty());
}

void TestSimilarRoles::familiesStandTogether()
{
    // A, C, E are one family and B, D another; F is alone.
    const CatalogBuilder b = roles({u"pqrs"_qs, u"uvw"_qs, u"pqrt"_qs, u"uvx"_qs, u"pqr"_qs, u"z"_qs});
    QCOMPARE(families(similarity(b.catalog).matrix(allOf(b.catalog))), u"AEC|BD|F"_qs);
}

void TestSimilarRoles::chainsMeetAtTheirLikeEnds()
{
    // Each shares most with its neighbour in the alphabet of skills: the order follows the chain.
    const CatalogBuilder b = roles({u"abcd"_qs, u"efgh"_qs, u"cdef"_qs, u"ghij"_qs});
    QCOMPARE(families(similarity(b.catalog).matrix(allOf(b.catalog))).remove(u'|'), u"ACBD"_qs);
}

void TestSimilarRoles::orderOfInputChangesNothing()
{
    const CatalogBuilder b =
        roles({u"pqrs"_qs, u"uvw"_qs, u"pqrt"_qs, u"uvx"_qs, u"pqr"_qs, u"z"_qs, u"zp"_qs, u"wz"_qs});
    Catalog turned = b.catalog;
    std::reverse(turned.claims.begin(), turned.claims.end());
    std::vector<RoleId> wanted = allOf(turned);
    std::reverse(wanted.begin(), wanted.end());
    QCOMPARE(families(similarity(turned).matrix(wanted)), families(similarity(b.catalog).matrix(allOf(b.catalog))));
    for (const Role &role : turned.roles)
        QCOMPARE(lines(similarity(turned).similarTo(role.id)), lines(similarity(b.catalog).similarTo(role.id)));
}

void TestSimilarRoles::matrixCountsAreThoseOfTheList()
{
    const CatalogBuilder b = roles({u"pqrs"_qs, u"pqx"_qs, QString(), u"pqrxyz"_qs, u"p"_qs});
    const RoleSimilarity all = similarity(b.catalog);
    const RoleMatrix matrix = all.matrix(allOf(b.catalog));
    QCOMPARE(matrix.roles.size(), size_t(4)); // a role without skills has no row
    for (size_t row = 0; row < matrix.roles.size(); ++row) {
        const SimilarRoles similar = all.similarTo(matrix.roles[row].role);
        QCOMPARE(matrix.sharedBy(row, row), similar.skills);
        for (size_t column = 0; column < matrix.roles.size(); ++column)
            for (const SimilarRole &other : similar.roles)
                if (other.role == matrix.roles[column].role) {
                    QCOMPARE(matrix.sharedBy(row, column), other.covered.covered);
                    QCOMPARE(matrix.jaccard(row, column), other.jaccard);
                }
    }
}

void TestSimilarRoles::matrixOfNothing()
{
    const CatalogBuilder b = roles({u"pq"_qs, QString()});
    QVERIFY(similarity(b.catalog).matrix({}).roles.empty());
    QVERIFY(similarity(b.catalog).matrix({RoleId(2)}).roles.empty());
    QCOMPARE(families(similarity(b.catalog).matrix({RoleId(1)})), u"A"_qs);
}

QTEST_GUILESS_MAIN(TestSimilarRoles)
#include "tst_similarroles.moc"
