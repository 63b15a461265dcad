// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/agreementwords.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using analysis::CellState;

class TestAgreementWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dutiesSayWhoPairedThem();
    void rowsAreCountedInPublishers();
    void sectionsSayHowFarTheyAgree();
    void cellsNeverSayTheSame();
    void skillsSayHowFirmly();
    void baselineSaysWhatItIsOf();
    void oneVoiceCannotDiffer();
    void placeholdersInNamesStayAsTheyAre();
};

void TestAgreementWords::dutiesSayWhoPairedThem()
{
    const auto duty = [](bool checked) {
        analysis::SimilarDuty similar;
        similar.checked = checked;
        return similar;
    };
    analysis::SectionComparison section;
    section.similar = {duty(true), duty(false), duty(false)};
    section.countA = 5;
    section.countB = 7;
    QCOMPARE(wording::similarDutiesReading(section, u"A"_qs, u"B"_qs),
             u"3 of 5 duties of A and 3 of 7 of B have a similar one: 1 checked by you, 2 suggested."_qs);
    section.similar = {duty(true)};
    QVERIFY(wording::similarDutiesReading(section, u"A"_qs, u"B"_qs).endsWith(u"one: 1 checked by you."_qs));
    QCOMPARE(wording::dutyState(true), u"similar duty, checked by you"_qs);
    QCOMPARE(wording::dutyState(false), u"similar duty, suggested"_qs);
}

void TestAgreementWords::rowsAreCountedInPublishers()
{
    analysis::AgreementRow row;
    row.publishers = 2;
    QCOMPARE(wording::statedBy(row, 3), u"stated by 2 of 3 publishers"_qs);
    QCOMPARE(wording::publishersOf(row, 3), u"2 of 3"_qs);
    row.inOtherWords = 1;
    QCOMPARE(wording::statedBy(row, 3), u"stated by 2 of 3 publishers, by 1 in other words"_qs);
    row = {};
    row.publishers = 1;
    QCOMPARE(wording::statedBy(row, 1), u"stated by 1 of 1 publisher"_qs);
}

void TestAgreementWords::sectionsSayHowFarTheyAgree()
{
    analysis::AgreementSection section;
    section.rows.resize(34);
    section.publishers = 2;
    section.agreed = 7;
    QCOMPARE(wording::agreedOf(section), u"7 of 34 stated by both publishers"_qs);
    section.publishers = 3;
    QCOMPARE(wording::agreedOf(section), u"7 of 34 stated by all 3 publishers"_qs);
    section.publishers = 1;
    QCOMPARE(wording::agreedOf(section), u"34, by one publisher only"_qs);
    QCOMPARE(wording::agreementSection(Section::Skills), u"Skills and tools"_qs);
    QCOMPARE(wording::agreementSection(Section::Tips), u"Tips"_qs);
}

void TestAgreementWords::cellsNeverSayTheSame()
{
    QSet<QString> signs, words;
    for (const CellState state :
         {CellState::Stated, CellState::WordedDifferently, CellState::NotStated, CellState::SectionNotStated}) {
        QCOMPARE(wording::cellSign(state).size(), 1);
        QVERIFY(wording::cellLegend().contains(wording::cellSign(state)));
        signs += wording::cellSign(state);
        words += wording::cellState(state);
    }
    QCOMPARE(signs.size(), 4);
    QCOMPARE(words.size(), 4);
}

void TestAgreementWords::skillsSayHowFirmly()
{
    analysis::AgreementRow row;
    analysis::AgreementCell cell;
    cell.state = CellState::Stated;
    cell.claims = {ClaimId(1)};
    QCOMPARE(wording::cellWords(row, cell), u"stated"_qs);
    row.skill = SkillId(1);
    QCOMPARE(wording::cellWords(row, cell), u"required"_qs);
    cell.strength = Strength::Example;
    QCOMPARE(wording::cellWords(row, cell), u"example"_qs);
    QCOMPARE(wording::cellWords(row, {}), u"not stated"_qs);
}

void TestAgreementWords::baselineSaysWhatItIsOf()
{
    QVERIFY(wording::baselineSentence(std::nullopt, 0).contains(u"not available"));
    QVERIFY(wording::baselineSentence(0.2434, 3).contains(u"0.24,"));
    QVERIFY(wording::baselineSentence(0.2434, 3).contains(u"3 pairs of texts"));
}

void TestAgreementWords::oneVoiceCannotDiffer()
{
    analysis::Agreement agreement;
    agreement.role.name = u"Baker"_qs;
    QCOMPARE(wording::agreementReading(agreement), u"No source here describes Baker."_qs);
    agreement.role.texts = 3;
    agreement.role.publishers = 1;
    agreement.columns.resize(3);
    agreement.publishers.resize(1);
    QCOMPARE(wording::agreementReading(agreement),
             u"3 articles, 1 publisher on Baker: with one publisher, there is nobody to differ from."_qs);
    agreement.role.publishers = 2;
    agreement.publishers.resize(2);
    QVERIFY(wording::agreementReading(agreement).startsWith(u"3 articles, 2 publishers on Baker."));
}

void TestAgreementWords::placeholdersInNamesStayAsTheyAre()
{
    analysis::SectionComparison section;
    section.similar.resize(1);
    const QString reading = wording::similarDutiesReading(section, u"A %1 %7"_qs, u"B %2"_qs);
    QVERIFY(reading.contains(u"A %1 %7"));
    QVERIFY(reading.contains(u"B %2"));
    analysis::Agreement agreement;
    agreement.role.name = u"%1 %2"_qs;
    QVERIFY(wording::agreementReading(agreement).contains(u"%1 %2"));
    QVERIFY(wording::nearCopyOf(u"%1"_qs).contains(u"%1"));
}

QTEST_APPLESS_MAIN(TestAgreementWords)
#include "tst_agreementwords.moc"
