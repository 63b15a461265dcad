// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/comparison.h"
#include "analysis/linevectors.h"
#include "analysis/similarduties.h"

#include <QTest>

#include <cmath>

using namespace rolescope;
using namespace rolescope::domain;
using analysis::Comparison;
using analysis::LineVectors;
using analysis::SectionComparison;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;
using analysistest::roleC;

class TestSimilarDuties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cosineIsThePublishedOne();
    void formsAndStopWordsMakeNoDifference();
    void labelsCountAsWords();
    void theThresholdSuggests();
    void rowsAreTakenOutOfTheOnlyLists();
    void eachStatementStandsInOneRow();
    void theOtherOrderMirrors();
    void rejectedIsNeverShown();
    void confirmedComesFirstAndWinsOverScores();
    void anyWordingOfAStatementCarriesItsCheck();
    void onlyResponsibilitiesArePaired();
    void sameWordsStayInBoth();

private:
    ClaimId duty(RoleId role, const QString &text) { return b.claim(source, role, Section::Responsibilities, text).id; }
    SectionComparison compared(RoleId a = roleA, RoleId other = roleB) const
    {
        const Comparison c = analysis::compare(b.catalog, a, other);
        const SectionComparison *section = c.section(Section::Responsibilities);
        return section ? *section : SectionComparison{};
    }

    std::set<ClaimId> all() const
    {
        std::set<ClaimId> ids;
        for (const Claim &claim : b.catalog.claims)
            ids.insert(claim.id);
        return ids;
    }

    CatalogBuilder b;
    SourceId source;
};

void TestSimilarDuties::init()
{
    b = CatalogBuilder();
    source = b.source(u"site"_qs, {roleA, roleB});
}

void TestSimilarDuties::cosineIsThePublishedOne()
{
    const ClaimId x = duty(roleA, u"clean data data"_qs);
    const ClaimId y = duty(roleB, u"clean tables"_qs);
    duty(roleC, u"data reports"_qs);
    // N = 3; df: clean 2, data 2, table 1.
    const double two = std::log(4.0 / 3) + 1;
    const double one = std::log(4.0 / 2) + 1;
    const double expected = two * two / (std::sqrt(two * two + 4 * two * two) * std::sqrt(two * two + one * one));
    const LineVectors vectors({b.catalog, Section::Responsibilities}, all());
    QVERIFY(qFuzzyCompare(vectors.cosine(x, y), expected));
    QCOMPARE(vectors.cosine(x, y), vectors.cosine(y, x));
    QVERIFY(qFuzzyCompare(vectors.cosine(x, x), 1.0));
    QCOMPARE(vectors.cosine(x, ClaimId(99)), 0.0);
}

void TestSimilarDuties::formsAndStopWordsMakeNoDifference()
{
    const ClaimId x = duty(roleA, u"Cleaning the tables of a company"_qs);
    const ClaimId y = duty(roleB, u"Cleans its company's tables, and this table too"_qs);
    const ClaimId none = duty(roleB, u"of the and to"_qs);
    const LineVectors vectors({b.catalog, Section::Responsibilities}, all());
    QVERIFY2(vectors.cosine(x, y) > 0.8, qPrintable(QString::number(vectors.cosine(x, y))));
    QCOMPARE(vectors.cosine(x, none), 0.0);
    QCOMPARE(vectors.cosine(none, none), 0.0);
}

void TestSimilarDuties::labelsCountAsWords()
{
    const ClaimId x = duty(roleA, u"puts programs where people use them"_qs);
    b.catalog.claims.back().label = u"Deployment"_qs;
    const ClaimId y = duty(roleB, u"deployment of programs"_qs);
    const double with = LineVectors({b.catalog, Section::Responsibilities}, all()).cosine(x, y);
    b.catalog.claims.front().label.clear();
    QVERIFY(with > LineVectors({b.catalog, Section::Responsibilities}, all()).cosine(x, y));
}

void TestSimilarDuties::theThresholdSuggests()
{
    // Enough other lines that common words weigh little.
    for (int i = 0; i < 20; ++i)
        duty(roleC, QStringLiteral("word%1 data models").arg(i));
    duty(roleA, u"Monitors models in production and keeps them running"_qs);
    duty(roleB, u"Keeps production running and monitors it"_qs); // alike
    duty(roleA, u"Writes reports on data"_qs);
    duty(roleB, u"Collects data from sensors"_qs); // one common word
    const SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(1));
    QVERIFY(!section.similar[0].checked);
    QVERIFY(section.similar[0].cosine >= analysis::Thresholds().similarDutyCosine);
    QVERIFY(section.similar[0].a.text.startsWith(u"Monitors"));
    QVERIFY(section.similar[0].b.text.startsWith(u"Keeps"));
}

void TestSimilarDuties::rowsAreTakenOutOfTheOnlyLists()
{
    duty(roleA, u"paint walls"_qs);
    duty(roleB, u"paint walls daily"_qs);
    duty(roleA, u"sing songs"_qs);
    duty(roleB, u"repair bikes"_qs);
    const SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(1));
    QCOMPARE(section.onlyA.size(), size_t(1));
    QCOMPARE(section.onlyA[0].text, u"sing songs"_qs);
    QCOMPARE(section.onlyB.size(), size_t(1));
    QCOMPARE(section.countA, 2); // what is stated does not change
    QCOMPARE(section.countB, 2);
    QCOMPARE(section.similar[0].a.sources, std::vector<int>{1});
}

void TestSimilarDuties::eachStatementStandsInOneRow()
{
    duty(roleA, u"paint tall walls"_qs);
    duty(roleB, u"paint tall walls daily"_qs);
    duty(roleB, u"paint tall walls daily outside"_qs);
    duty(roleA, u"paint tall walls outside"_qs);
    const SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(2));
    QVERIFY(section.onlyA.empty() && section.onlyB.empty());
    QVERIFY(section.similar[0].cosine >= section.similar[1].cosine);
    QCOMPARE(section.similar[0].a.text == section.similar[1].a.text, false);
    QCOMPARE(section.similar[0].b.text == section.similar[1].b.text, false);
}

void TestSimilarDuties::theOtherOrderMirrors()
{
    const QStringList nouns{u"walls"_qs, u"doors"_qs, u"floors"_qs, u"roofs"_qs};
    for (const QString &noun : nouns) { // many equal scores
        duty(roleA, u"paint "_qs + noun + u" here"_qs);
        duty(roleB, u"paint "_qs + noun + u" there"_qs);
        duty(roleB, u"paint "_qs + noun + u" elsewhere"_qs);
    }
    const SectionComparison ab = compared(roleA, roleB);
    const SectionComparison ba = compared(roleB, roleA);
    QCOMPARE(ab.similar.size(), nouns.size());
    QCOMPARE(ba.similar.size(), ab.similar.size());
    for (size_t i = 0; i < ab.similar.size(); ++i) {
        QCOMPARE(ba.similar[i].a.claims, ab.similar[i].b.claims);
        QCOMPARE(ba.similar[i].b.claims, ab.similar[i].a.claims);
        QCOMPARE(ba.similar[i].cosine, ab.similar[i].cosine);
    }
}

void TestSimilarDuties::rejectedIsNeverShown()
{
    const ClaimId x = duty(roleA, u"paint walls"_qs);
    const ClaimId y = duty(roleB, u"paint walls daily"_qs);
    duty(roleB, u"paint walls seldom"_qs);
    b.catalog.dutyChecks = {{x, y, false}};
    SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(1));
    QCOMPARE(section.similar[0].b.text, u"paint walls seldom"_qs); // the next best takes the place
    b.catalog.dutyChecks.push_back({x, ClaimId(3), false});
    section = compared(roleB, roleA);
    QVERIFY(section.similar.empty());
    QCOMPARE(section.onlyA.size(), size_t(2));
    QCOMPARE(section.onlyB.size(), size_t(1));
}

void TestSimilarDuties::confirmedComesFirstAndWinsOverScores()
{
    const ClaimId x = duty(roleA, u"paint walls"_qs);
    duty(roleB, u"paint walls daily"_qs);
    const ClaimId far = duty(roleB, u"make rooms look new"_qs);
    duty(roleA, u"sweep floors"_qs);
    duty(roleB, u"sweep floors weekly"_qs);
    b.catalog.dutyChecks = {{x, far, true}};
    const SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(2));
    QVERIFY(section.similar[0].checked);
    QCOMPARE(section.similar[0].cosine, 0.0);
    QCOMPARE(section.similar[0].b.text, u"make rooms look new"_qs);
    QVERIFY(!section.similar[1].checked);
    QCOMPARE(section.similar[1].a.text, u"sweep floors"_qs);
    QCOMPARE(section.onlyB[0].text, u"paint walls daily"_qs);
}

void TestSimilarDuties::anyWordingOfAStatementCarriesItsCheck()
{
    const SourceId again = b.source(u"other"_qs, {roleA, roleB});
    duty(roleA, u"paint walls"_qs);
    const ClaimId y = duty(roleB, u"make rooms look new"_qs);
    const ClaimId copy = b.claim(again, roleA, Section::Responsibilities, u"Paint  WALLS"_qs).id;
    b.catalog.dutyChecks = {{y, copy, true}};
    const SectionComparison section = compared();
    QCOMPARE(section.similar.size(), size_t(1));
    QCOMPARE(section.similar[0].a.sources, (std::vector<int>{1, 2}));
    QCOMPARE(section.similar[0].claimA, copy); // what would take the check back is what was checked
    QCOMPARE(section.similar[0].claimB, y);
    b.catalog.dutyChecks.insert(b.catalog.dutyChecks.begin(), {ClaimId(1), y, false});
    QCOMPARE(compared().similar.size(), size_t(1)); // confirmed once is confirmed
}

void TestSimilarDuties::onlyResponsibilitiesArePaired()
{
    b.claim(source, roleA, Section::Tips, u"paint walls"_qs);
    b.claim(source, roleB, Section::Tips, u"paint walls daily"_qs);
    const Comparison c = analysis::compare(b.catalog, roleA, roleB);
    QVERIFY(c.section(Section::Tips)->similar.empty());
    QCOMPARE(c.section(Section::Tips)->onlyA.size(), size_t(1));
}

void TestSimilarDuties::sameWordsStayInBoth()
{
    duty(roleA, u"paint walls"_qs);
    duty(roleB, u"Paint walls"_qs);
    const SectionComparison section = compared();
    QVERIFY(section.similar.empty());
    QCOMPARE(section.both.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestSimilarDuties)
#include "tst_similarduties.moc"
