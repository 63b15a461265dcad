// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/agreement.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using analysis::Agreement;
using analysis::AgreementRow;
using analysis::CellState;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;

namespace {

/// "# ~ . -": stated, worded differently, not stated, section not stated.
QString states(const AgreementRow &row)
{
    QString text;
    for (const analysis::AgreementCell &cell : row.cells)
        text += QStringLiteral("#~.-").at(static_cast<int>(cell.state));
    return text;
}

const analysis::AgreementSection *sectionOf(const Agreement &agreement, Section section)
{
    for (const auto &found : agreement.sections)
        if (found.section == section)
            return &found;
    return nullptr;
}

const AgreementRow *rowOf(const Agreement &agreement, Section section, const QString &text)
{
    if (const auto *found = sectionOf(agreement, section))
        for (const AgreementRow &row : found->rows)
            if (row.text == text)
                return &row;
    return nullptr;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreTheRolesSourcesByPublisher();
    void cellsSayWhoStatesWhat();
    void countsAreInPublishers();
    void silenceOnASectionIsNoDisagreement();
    void likeWordsMeetAcrossSourcesOnly();
    void oneSourceHasOneWordingARow();
    void briefsAndIndustriesMeet();
    void skillsCompareHowFirmlyTheyAreAsked();
    void toolsAreSkillsAndLoseNoStatement();
    void mostAgreedStandFirst();
    void pairStatementsBelongToBothRoles();
    void copiesAreMarkedInBothDirections();
    void baselineIsOfThisRole();
    void aRoleNobodyDescribesIsEmpty();
};

void TestAgreement::columnsAreTheRolesSourcesByPublisher()
{
    CatalogBuilder b;
    const auto one = b.source(u"site"_qs, {roleA}), other = b.source({}, {roleB, roleA});
    b.source(u"site"_qs, {roleB});
    const auto three = b.source(u"Site"_qs, {roleA});
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    QCOMPARE(agreement.role.id, roleA);
    QCOMPARE(agreement.role.publishers, 2);
    QCOMPARE(agreement.columns.size(), size_t(3));
    QCOMPARE(agreement.columns[0].source, one);
    QCOMPARE(agreement.columns[1].source, three);
    QCOMPARE(agreement.columns[2].source, other);
    QCOMPARE(agreement.columns[1].publisher, size_t(0));
    QCOMPARE(agreement.columns[2].publisher, size_t(1));
    QCOMPARE(agreement.publishers[0].name, u"site"_qs);
}

void TestAgreement::cellsSayWhoStatesWhat()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA}), three = b.source(u"z"_qs, {roleA});
    const ClaimId first = b.claim(one, roleA, Section::Tips, u"paint tall walls"_qs).id;
    const ClaimId same = b.claim(two, roleA, Section::Tips, u"Paint  tall WALLS"_qs).id;
    const ClaimId like = b.claim(three, roleA, Section::Tips, u"paint tall walls daily"_qs).id;
    b.claim(three, roleA, Section::Tips, u"sing songs"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    const AgreementRow *row = rowOf(agreement, Section::Tips, u"paint tall walls"_qs);
    QVERIFY(row);
    QCOMPARE(states(*row), u"##~"_qs);
    QCOMPARE(row->cells[0].claims, std::vector<ClaimId>{first});
    QCOMPARE(row->cells[1].claims, std::vector<ClaimId>{same});
    QCOMPARE(row->cells[2].claims, std::vector<ClaimId>{like});
    QCOMPARE(states(*rowOf(agreement, Section::Tips, u"sing songs"_qs)), u"..#"_qs);
    QCOMPARE(sectionOf(agreement, Section::Tips)->rows.size(), size_t(2));
}

void TestAgreement::countsAreInPublishers()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"x"_qs, {roleA}), three = b.source({}, {roleA});
    for (const SourceId source : {one, two})
        b.claim(source, roleA, Section::Tips, u"sing songs"_qs);
    b.claim(two, roleA, Section::Tips, u"paint tall walls daily"_qs);
    b.claim(three, roleA, Section::Tips, u"paint tall walls"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    const auto *tips = sectionOf(agreement, Section::Tips);
    QCOMPARE(tips->publishers, 2);
    QCOMPARE(tips->agreed, 1);
    const AgreementRow *songs = rowOf(agreement, Section::Tips, u"sing songs"_qs);
    QCOMPARE(songs->publishers, 1); // two texts of one publisher
    QCOMPARE(songs->inOtherWords, 0);
    const AgreementRow *walls = rowOf(agreement, Section::Tips, u"paint tall walls daily"_qs); // printed first
    QVERIFY(walls);
    QCOMPARE(walls->publishers, 2);
    QCOMPARE(walls->inOtherWords, 1);
}

void TestAgreement::silenceOnASectionIsNoDisagreement()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA}), three = b.source(u"z"_qs, {roleA});
    b.claim(one, roleA, Section::Tips, u"sing songs"_qs);
    b.claim(two, roleA, Section::Tips, u"repair bikes"_qs);
    b.claim(three, roleA, Section::Definition, u"A singer"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    QCOMPARE(sectionOf(agreement, Section::Tips)->publishers, 2);
    QCOMPARE(states(*rowOf(agreement, Section::Tips, u"sing songs"_qs)), u"#.-"_qs);
    const auto *definition = sectionOf(agreement, Section::Definition);
    QCOMPARE(definition->publishers, 1);
    QCOMPARE(definition->agreed, 0); // nobody to agree with
    QVERIFY(!sectionOf(agreement, Section::Advice));
}

void TestAgreement::likeWordsMeetAcrossSourcesOnly()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA});
    b.source(u"y"_qs, {roleA});
    b.claim(one, roleA, Section::Tips, u"paint tall walls"_qs);
    b.claim(one, roleA, Section::Tips, u"paint tall walls daily"_qs);
    b.claim(one, roleA, Section::Tips, u"Paint tall walls"_qs); // said twice in the same words
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    const auto *tips = sectionOf(agreement, Section::Tips);
    QCOMPARE(tips->rows.size(), size_t(2));
    QCOMPARE(tips->rows[0].cells[0].claims.size(), size_t(2));
}

void TestAgreement::oneSourceHasOneWordingARow()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA});
    b.claim(one, roleA, Section::Tips, u"paint tall walls"_qs);
    b.claim(two, roleA, Section::Tips, u"paint tall walls daily outside"_qs);
    b.claim(two, roleA, Section::Tips, u"paint tall walls daily"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    const auto *tips = sectionOf(agreement, Section::Tips);
    QCOMPARE(tips->rows.size(), size_t(2));
    QCOMPARE(tips->rows[0].cells[1].claims, std::vector<ClaimId>{ClaimId(3)}); // the one most alike
    QCOMPARE(states(tips->rows[1]), u".#"_qs);
}

void TestAgreement::briefsAndIndustriesMeet()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA});
    b.claim(one, roleA, Section::Definition, u"Somebody who sings"_qs).brief = u"sings for a living"_qs;
    b.claim(two, roleA, Section::Definition, u"A musician with a voice"_qs).brief = u"Sings for a living"_qs;
    b.claim(one, roleA, Section::Industries, u"at the theatre"_qs).label = u"Stage"_qs;
    b.claim(two, roleA, Section::Industries, u"in halls"_qs).label = u"stage"_qs;
    b.claim(two, roleA, Section::Industries, u"at the theatre"_qs).label = u"Education"_qs;
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    QCOMPARE(states(sectionOf(agreement, Section::Definition)->rows[0]), u"#~"_qs);
    const auto *industries = sectionOf(agreement, Section::Industries);
    QCOMPARE(industries->rows.size(), size_t(2));
    QCOMPARE(industries->rows[0].label, u"Stage"_qs);
    QCOMPARE(states(industries->rows[0]), u"#~"_qs);
    QCOMPARE(states(industries->rows[1]), u".#"_qs); // another industry, whatever its words
}

void TestAgreement::skillsCompareHowFirmlyTheyAreAsked()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA}), three = b.source(u"z"_qs, {roleA});
    b.skills(one, roleA, {u"Python"_qs, u"C"_qs});
    b.skills(two, roleA, {u"Python"_qs});
    b.catalog.claims.back().skills[0].strength = Strength::Example;
    b.skills(two, roleA, {u"Python"_qs}, 0, Section::Tools);
    b.catalog.claims.back().skills[0].strength = Strength::Typical;
    b.skills(three, roleA, {u"R"_qs});
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    const AgreementRow *python = rowOf(agreement, Section::Skills, u"Python"_qs);
    QVERIFY(python && python->skill.isValid());
    QCOMPARE(python->label, u"Languages"_qs);
    QCOMPARE(python->strength, Strength::Required);
    QCOMPARE(states(*python), u"#~."_qs);
    QCOMPARE(python->cells[1].strength, Strength::Typical); // its strongest wording
    QCOMPARE(python->cells[1].claims.size(), size_t(2));
    QCOMPARE(python->publishers, 2);
    QCOMPARE(python->inOtherWords, 1);
    const auto *skills = sectionOf(agreement, Section::Skills);
    QCOMPARE(skills->publishers, 3);
    QCOMPARE(skills->rows.size(), size_t(3));
    QCOMPARE(skills->rows[0].text, u"Python"_qs);
    QCOMPARE(skills->rows[1].text, u"C"_qs); // then by name
}

void TestAgreement::toolsAreSkillsAndLoseNoStatement()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"y"_qs, {roleA});
    b.skills(one, roleA, {u"Git"_qs}, 0, Section::Tools);
    b.claim(two, roleA, Section::Tools, u"whatever the team has"_qs);
    b.claim(two, roleA, Section::Skills, u"patience"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    QCOMPARE(agreement.sections.size(), size_t(1));
    QCOMPARE(agreement.sections[0].section, Section::Skills);
    QCOMPARE(agreement.sections[0].publishers, 2);
    QCOMPARE(agreement.sections[0].rows.size(), size_t(3));
    QCOMPARE(states(*rowOf(agreement, Section::Skills, u"Git"_qs)), u"#."_qs);
    QCOMPARE(states(*rowOf(agreement, Section::Skills, u"patience"_qs)), u".#"_qs);
    QCOMPARE(states(*rowOf(agreement, Section::Skills, u"whatever the team has"_qs)), u".#"_qs);
}

void TestAgreement::mostAgreedStandFirst()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source(u"x"_qs, {roleA}), three = b.source(u"z"_qs, {roleA});
    b.claim(one, roleA, Section::Tips, u"alone"_qs);
    for (const SourceId source : {one, two})
        b.claim(source, roleA, Section::Tips, u"twice in one house"_qs);
    for (const SourceId source : {two, three})
        b.claim(source, roleA, Section::Tips, u"everywhere"_qs);
    QStringList texts;
    const analysis::Agreement agreement = analysis::agreement(b.catalog, roleA);
    for (const AgreementRow &row : sectionOf(agreement, Section::Tips)->rows)
        texts += row.text;
    QCOMPARE(texts, (QStringList{u"everywhere"_qs, u"twice in one house"_qs, u"alone"_qs}));
}

void TestAgreement::pairStatementsBelongToBothRoles()
{
    CatalogBuilder b;
    const auto s = b.source(u"x"_qs, {roleA, roleB});
    b.claim(s, roleA, Section::Tips, u"practise"_qs).otherRole = roleB;
    for (const RoleId role : {roleA, roleB})
        QVERIFY(rowOf(analysis::agreement(b.catalog, role), Section::Tips, u"practise"_qs));
}

void TestAgreement::copiesAreMarkedInBothDirections()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA}), two = b.source({}, {roleA}), three = b.source({}, {roleA});
    b.catalog.nearCopies = {{one, two, 0.3, false}, {two, three, 0.2, true}};
    for (const SourceId source : {one, two, three})
        b.claim(source, roleA, Section::Tips, u"practise"_qs);
    const Agreement agreement = analysis::agreement(b.catalog, roleA);
    QCOMPARE(agreement.publishers.size(), size_t(2));
    QCOMPARE(agreement.columns[0].copyOf, std::vector<SourceId>{two});
    QCOMPARE(agreement.columns[1].copyOf, std::vector<SourceId>{one});
    QCOMPARE(agreement.columns[1].apartOf, std::vector<SourceId>{three});
    QVERIFY(agreement.columns[2].copyOf.empty());
    QCOMPARE(agreement.columns[2].apartOf, std::vector<SourceId>{two});
    QCOMPARE(agreement.sections[0].rows[0].publishers, 2);
}

void TestAgreement::baselineIsOfThisRole()
{
    CatalogBuilder b;
    const auto one = b.source(u"x"_qs, {roleA, roleB}), two = b.source(u"y"_qs, {roleA, roleB});
    b.skills(one, roleA, {u"C"_qs, u"Go"_qs});
    b.skills(two, roleA, {u"C"_qs, u"R"_qs});
    b.skills(one, roleB, {u"C"_qs});
    QCOMPARE(*analysis::agreement(b.catalog, roleA).baseline, 1.0 / 3);
    QCOMPARE(analysis::agreement(b.catalog, roleA).baselinePairs, 1);
    QVERIFY(!analysis::agreement(b.catalog, roleB).baseline); // one text names skills
}

void TestAgreement::aRoleNobodyDescribesIsEmpty()
{
    CatalogBuilder b;
    const Agreement agreement = analysis::agreement(b.catalog, roleB);
    QVERIFY(agreement.columns.empty() && agreement.sections.empty() && agreement.publishers.empty());
    QVERIFY(!agreement.baseline);
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
