// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "catalogbuilder.h"

#include "analysis/comparison.h"
#include "analysis/publishers.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using analysis::Publishers;
using analysistest::CatalogBuilder;
using analysistest::roleA;
using analysistest::roleB;

namespace {

/// Words nobody else uses: "a0 a1 a2 …".
QString ownWords(QChar name, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += QStringLiteral("%1%2").arg(name).arg(i);
    return words.join(u' ');
}

const QString template12 = u"keeps the systems of this company running well by day and night"_qs; // 8 runs

} // namespace

class TestPublishers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statedNamesAreFolded();
    void withoutANameEachSourceIsItsOwn();
    void nearCopiesCountOnce();
    void aChanceRunIsNoCopy();
    void fivePercentIsTheBorder();
    void originalWordsAreCompared();
    void headingsAndJobsAreNoPartOfIt();
    void textWithoutStatementsIsComparedWhole();
    void copyOfAStatedPublisherJoinsIt();
    void twoStatedNamesAreNeverOne();
    void overruledCopiesCountApart();
    void copiesOfCopiesAreOneGroup();
    void groupsKeepTheOrderOfTheirSources();
    void comparisonCountsThem();

private:
    /// Two sources without a publisher whose statements share `template12`.
    static CatalogBuilder twoCopies()
    {
        CatalogBuilder b;
        for (const QChar name : {u'x', u'y'}) {
            const SourceId s = b.source({}, {roleA});
            b.claim(s, roleA, Section::Responsibilities, ownWords(name, 40));
            b.claim(s, roleA, Section::Responsibilities, template12);
        }
        return b;
    }
};

void TestPublishers::statedNamesAreFolded()
{
    CatalogBuilder b;
    const auto s = b.source(u"Café Data"_qs, {roleA});
    const auto t = b.source(u"  cafe  DATA"_qs, {roleA});
    const auto u = b.source(u"Cafe Data Ltd"_qs, {roleA});
    const Publishers publishers(b.catalog);
    QCOMPARE(publishers.count(std::vector{s, t}), 1);
    QCOMPARE(publishers.count(std::vector{s, t, u}), 2);
    QVERIFY(!publishers.areIndependent(s, t));
    QVERIFY(publishers.areIndependent(s, u));
    QCOMPARE(publishers.count(std::vector{SourceId(99)}), 0);
    QCOMPARE(publishers.count(std::set<SourceId>{}), 0);
}

void TestPublishers::withoutANameEachSourceIsItsOwn()
{
    CatalogBuilder b;
    const auto s = b.source({}, {roleA}), t = b.source({}, {roleA});
    b.claim(s, roleA, Section::Tips, ownWords(u'a', 30));
    b.claim(t, roleA, Section::Tips, ownWords(u'b', 30));
    b.catalog.nearCopies = analysis::findNearCopies(b.catalog);
    QVERIFY(b.catalog.nearCopies.empty());
    QCOMPARE(analysis::countPublishers(b.catalog, {s, t}), 2);
}

void TestPublishers::nearCopiesCountOnce()
{
    CatalogBuilder b = twoCopies();
    const auto copies = analysis::findNearCopies(b.catalog);
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(copies[0].a, SourceId(1));
    QCOMPARE(copies[0].b, SourceId(2));
    QCOMPARE(copies[0].containment, 8.0 / 44); // of 36 own runs and the 8 they share
    b.catalog.nearCopies = copies;
    QCOMPARE(analysis::countPublishers(b.catalog, {SourceId(1), SourceId(2)}), 1);
}

void TestPublishers::aChanceRunIsNoCopy()
{
    CatalogBuilder b;
    for (const char *text : {"strong skills in programming languages such as python",
                             "proficiency in programming languages such as java and python is asked"}) {
        const SourceId s = b.source({}, {roleA});
        b.claim(s, roleA, Section::Skills, QString::fromLatin1(text));
    }
    QVERIFY(analysis::findNearCopies(b.catalog).empty()); // one run of four
}

void TestPublishers::fivePercentIsTheBorder()
{
    // The shorter text has exactly 160 runs, of which 8 are shared; then 161.
    for (const auto &[length, isCopy] : {std::pair{156, true}, std::pair{157, false}}) {
        CatalogBuilder b;
        const SourceId s = b.source({}, {roleA}), t = b.source({}, {roleA});
        b.claim(s, roleA, Section::Tips, ownWords(u'p', length));
        b.claim(s, roleA, Section::Tips, template12);
        b.claim(t, roleA, Section::Tips, ownWords(u'q', 400));
        b.claim(t, roleA, Section::Tips, template12);
        QCOMPARE(analysis::findNearCopies(b.catalog).size(), size_t(isCopy));
    }
}

void TestPublishers::originalWordsAreCompared()
{
    CatalogBuilder b = twoCopies();
    b.catalog.claims[1].original = ownWords(u'z', 12); // our own words for it happen to be the same
    QVERIFY(analysis::findNearCopies(b.catalog).empty());
    b.catalog.claims[3].original = ownWords(u'z', 12);
    QCOMPARE(analysis::findNearCopies(b.catalog).size(), size_t(1));
}

void TestPublishers::headingsAndJobsAreNoPartOfIt()
{
    CatalogBuilder b;
    const QString job = u"\nCloud Consultant for Large Customers in a Rainy Town Full Time 85K to 185K a year"_qs;
    for (const QChar name : {u'x', u'y'}) {
        const SourceId s = b.source({}, {roleA});
        const QString said = ownWords(name, 60);
        b.catalog.sources.back().rawText = u"Responsibilities of the role – \U0001F440\n"_qs + said + job;
        b.claim(s, roleA, Section::Responsibilities, template12).span = Span{33, 33 + static_cast<int>(said.size())};
    }
    QVERIFY(analysis::findNearCopies(b.catalog).empty());
    // The span counts code points: it ends where the statement does, behind a sign of two UTF-16 units.
    b.catalog.claims[0].span = Span{33 + 1, 10'000};
    b.catalog.claims[1].span = Span{33 + 1, 10'000};
    QCOMPARE(analysis::findNearCopies(b.catalog).size(), size_t(1));
}

void TestPublishers::textWithoutStatementsIsComparedWhole()
{
    CatalogBuilder b;
    for (int i = 0; i < 2; ++i) {
        b.source({}, {roleA});
        b.catalog.sources.back().rawText = ownWords(i ? u'm' : u'n', 20) + u'\n' + template12;
    }
    QCOMPARE(analysis::findNearCopies(b.catalog).size(), size_t(1));
}

void TestPublishers::copyOfAStatedPublisherJoinsIt()
{
    CatalogBuilder b;
    const SourceId named = b.source(u"site"_qs, {roleA}), weaker = b.source(u"other"_qs, {roleA}),
                   unnamed = b.source({}, {roleA});
    b.catalog.nearCopies = {{named, unnamed, 0.4, false}, {weaker, unnamed, 0.1, false}};
    const Publishers publishers(b.catalog);
    QVERIFY(!publishers.areIndependent(named, unnamed));
    QVERIFY(publishers.areIndependent(weaker, unnamed)); // it joins the one it copies most
    QVERIFY(publishers.areIndependent(named, weaker));
}

void TestPublishers::twoStatedNamesAreNeverOne()
{
    CatalogBuilder b;
    for (const QString &name : {u"site"_qs, u"other"_qs}) {
        const SourceId s = b.source(name, {roleA});
        b.claim(s, roleA, Section::Tips, template12);
    }
    QVERIFY(analysis::findNearCopies(b.catalog).empty());
    const SourceId x = b.source({}, {roleA}), y = b.source({}, {roleA});
    b.catalog.nearCopies = {{SourceId(1), x, 0.2, false}, {SourceId(2), y, 0.3, false}, {x, y, 0.5, false}};
    QCOMPARE(analysis::countPublishers(b.catalog, {SourceId(1), SourceId(2), x, y}), 2);
}

void TestPublishers::overruledCopiesCountApart()
{
    CatalogBuilder b = twoCopies();
    b.catalog.nearCopies = analysis::findNearCopies(b.catalog, {analysis::sourcePair(SourceId(2), SourceId(1))});
    QCOMPARE(b.catalog.nearCopies.size(), size_t(1)); // still known, so that it can be taken back
    QVERIFY(b.catalog.nearCopies[0].overruled);
    QCOMPARE(analysis::countPublishers(b.catalog, {SourceId(1), SourceId(2)}), 2);
}

void TestPublishers::copiesOfCopiesAreOneGroup()
{
    CatalogBuilder b;
    std::vector<SourceId> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(b.source({}, {roleA}));
    b.catalog.nearCopies = {{all[0], all[3], 0.1, false}, {all[1], all[2], 0.1, true}, {all[1], all[3], 0.1, false}};
    const Publishers publishers(b.catalog);
    QCOMPARE(publishers.count(all), 2);
    QVERIFY(publishers.areIndependent(all[1], all[2]));
    QVERIFY(!publishers.areIndependent(all[0], all[1])); // through the fourth, in the list or not
}

void TestPublishers::groupsKeepTheOrderOfTheirSources()
{
    CatalogBuilder b;
    const SourceId one = b.source(u"site"_qs, {roleA}), two = b.source({}, {roleA}),
                   three = b.source(u"SITE"_qs, {roleA}), four = b.source({}, {roleA});
    b.catalog.nearCopies = {{three, four, 0.2, false}};
    const auto groups = Publishers(b.catalog).groups({one, two, three, four});
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].name, u"site"_qs);
    QCOMPARE(groups[0].sources, (std::vector<SourceId>{one, three, four}));
    QCOMPARE(groups[1].name, QString());
    QCOMPARE(groups[1].sources, std::vector<SourceId>{two});
    // The name comes from whoever states it, wherever it stands.
    QCOMPARE(Publishers(b.catalog).groups({four, three})[0].name, u"SITE"_qs);
}

void TestPublishers::comparisonCountsThem()
{
    CatalogBuilder b = twoCopies();
    b.skills(SourceId(1), roleA, {u"C"_qs, u"Go"_qs});
    b.skills(SourceId(2), roleA, {u"C"_qs});
    auto c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.a.publishers, 2);
    QCOMPARE(c.skills.onlyA[0].publishersA, 2);
    QCOMPARE(c.skills.baselinePairs, 1);
    b.catalog.nearCopies = analysis::findNearCopies(b.catalog);
    c = analysis::compare(b.catalog, roleA, roleB);
    QCOMPARE(c.a.publishers, 1);
    QCOMPARE(c.a.texts, 2);
    QCOMPARE(c.skills.onlyA[0].publishersA, 1);
    QVERIFY(!c.skills.baseline); // no text of another publisher to agree with
}

QTEST_APPLESS_MAIN(TestPublishers)
#include "tst_publishers.moc"
