// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/contentkeys.h"
#include "storage/election.h"

#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;

namespace {

/// Rows as imports would have written them, ids in the order of the calls.
struct Rows : CatalogRows {
    RoleId role(const QString &name, const QString &family = {})
    {
        roles.push_back({RoleId(++m_last), name, family});
        return roles.back().id;
    }
    SourceId source(const QString &title, std::vector<RoleId> of, const QString &publisher = {})
    {
        domain::Source source;
        source.id = SourceId(++m_last);
        source.title = title;
        source.publisher = publisher;
        source.roles = std::move(of);
        sources.push_back({source, u"hash of "_qs + title});
        return source.id;
    }
    SkillId skill(bool defined, const QString &name, const QString &category, std::vector<QString> names = {})
    {
        skills.push_back({defined, {SkillId(++m_last), name.toLower(), name, category, {}, std::move(names)}});
        return skills.back().skill.id;
    }
    ClaimId claim(SourceId of, RoleId about, const QString &text, std::vector<ClaimSkill> names = {})
    {
        domain::Claim claim;
        claim.id = ClaimId(++m_last);
        claim.source = of;
        claim.role = about;
        claim.text = text;
        claim.skills = std::move(names);
        claims.push_back({1, claim});
        return claim.id;
    }

private:
    qint64 m_last = 0;
};

QStringList names(const Catalog &catalog)
{
    QStringList found;
    for (const Role &role : catalog.roles)
        found << role.name;
    return found;
}

} // namespace

/// What is shown of the rows of many imports.
class TestElection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSpellingOfMostSourcesIsShown();
    void equalSourcesAreOne();
    void aNamesakeIsTheRoleThatIsAlsoCalledSo();
    void namesakesThatMayBeOthersStayApart_data();
    void namesakesThatMayBeOthersStayApart();
    void whatAPersonMergedIsNotMergedElsewhere();
    void mergesThatRunInACircleEnd();
    void vocabulariesSayWhatSkillsAreCalled();
    void categoriesStandAsVocabulariesHaveThem();
    void theNewestWordOnNearCopiesHolds();
    void editsWithoutTargetChangeNothing();
};

void TestElection::theSpellingOfMostSourcesIsShown()
{
    Rows rows;
    const RoleId a = rows.role(u"DATA SCIENTIST"_qs, u"Zoo"_qs);
    const RoleId b = rows.role(u"Data Scientist"_qs, u"Data"_qs);
    const RoleId c = rows.role(u" data  scientist "_qs);
    rows.source(u"1"_qs, {c});
    rows.source(u"2"_qs, {c});
    rows.source(u"3"_qs, {b});
    Catalog catalog = elect(rows);
    QCOMPARE(catalog.roles.size(), size_t(1));
    QCOMPARE(catalog.roles[0].id, a);
    QCOMPARE(catalog.roles[0].name, u" data  scientist "_qs);
    QCOMPARE(catalog.roles[0].family, u"Data"_qs); // the one that a source uses
    QVERIFY(catalog.roles[0].aliases.empty());
    rows.source(u"4"_qs, {b});
    QCOMPARE(elect(rows).roles[0].name, u" data  scientist "_qs); // two each: the first of the alphabet
    rows.source(u"5"_qs, {b});
    QCOMPARE(elect(rows).roles[0].name, u"Data Scientist"_qs);
    rows.source(u"1"_qs, {b}); // a copy of a text is no further text
    rows.source(u"1"_qs, {a});
    QCOMPARE(elect(rows).roles[0].name, u"Data Scientist"_qs);
}

void TestElection::equalSourcesAreOne()
{
    Rows rows;
    const RoleId role = rows.role(u"A"_qs), again = rows.role(u"a"_qs);
    const SourceId first = rows.source(u"S"_qs, {role});
    const SourceId second = rows.source(u"S"_qs, {again}, u"Paper"_qs);
    rows.claim(first, role, u"Says."_qs);
    const ClaimId kept = rows.claim(second, again, u"Says."_qs);
    const Catalog catalog = elect(rows);
    QCOMPARE(catalog.sources.size(), size_t(1));
    QCOMPARE(catalog.sources[0].id, first);
    QCOMPARE(catalog.sources[0].publisher, u"Paper"_qs); // says more about itself
    QCOMPARE(catalog.claims.size(), size_t(1));
    QCOMPARE(catalog.claims[0].id, kept);
    QVERIFY(catalog.claims[0].source == first && catalog.claims[0].role == role);
}

void TestElection::aNamesakeIsTheRoleThatIsAlsoCalledSo()
{
    Rows rows;
    const RoleId engineer = rows.role(u"Machine Learning Engineer"_qs);
    const RoleId shortName = rows.role(u"ML engineer"_qs);
    rows.aliases.push_back({engineer, {u"ML Engineer"_qs, {}}});
    const SourceId source = rows.source(u"S"_qs, {shortName});
    rows.claim(source, shortName, u"Says."_qs);
    const Catalog catalog = elect(rows);
    QCOMPARE(names(catalog), QStringList{u"Machine Learning Engineer"_qs});
    QCOMPARE(catalog.roles[0].aliases.size(), size_t(1));
    QVERIFY(catalog.claims[0].role == engineer && catalog.sources[0].roles == std::vector{engineer});
}

void TestElection::namesakesThatMayBeOthersStayApart_data()
{
    QTest::addColumn<bool>("sourced");
    QTest::addColumn<bool>("comparedWithEachOther");
    QTest::addColumn<bool>("severalCalledSo");
    QTest::newRow("an article calls it so") << true << false << false;
    QTest::newRow("a source tells them apart") << false << true << false;
    QTest::newRow("several are called so") << false << false << true;
}

void TestElection::namesakesThatMayBeOthersStayApart()
{
    QFETCH(bool, sourced);
    QFETCH(bool, comparedWithEachOther);
    QFETCH(bool, severalCalledSo);
    Rows rows;
    const RoleId a = rows.role(u"A"_qs), b = rows.role(u"B"_qs), c = rows.role(u"C"_qs);
    const SourceId source = rows.source(u"S"_qs, comparedWithEachOther ? std::vector{a, b} : std::vector{b, c});
    rows.aliases.push_back({a, {u"b"_qs, sourced ? source : SourceId()}});
    if (severalCalledSo)
        rows.aliases.push_back({c, {u"b"_qs, {}}});
    QCOMPARE(names(elect(rows)), (QStringList{u"A"_qs, u"B"_qs, u"C"_qs}));
}

void TestElection::whatAPersonMergedIsNotMergedElsewhere()
{
    Rows rows;
    const RoleId a = rows.role(u"A"_qs);
    rows.role(u"B"_qs);
    const RoleId c = rows.role(u"C"_qs);
    rows.aliases.push_back({a, {u"B"_qs, {}}});
    rows.roleEdits = {{u"b"_qs, RoleChange::Merge, u"c"_qs}};
    const Catalog catalog = elect(rows);
    QCOMPARE(names(catalog), (QStringList{u"A"_qs, u"C"_qs}));
    QCOMPARE(catalog.role(c)->aliases.size(), size_t(1));
}

void TestElection::mergesThatRunInACircleEnd()
{
    Rows rows;
    for (const char *name : {"A", "B", "C"})
        rows.role(QLatin1String(name));
    rows.roleEdits = {{u"a"_qs, RoleChange::Merge, u"b"_qs},
                      {u"b"_qs, RoleChange::Merge, u"c"_qs},
                      {u"c"_qs, RoleChange::Merge, u"a"_qs},
                      {u"a"_qs, RoleChange::Name, u"C"_qs},
                      {u"c"_qs, RoleChange::Name, u"B"_qs}};
    QCOMPARE(elect(rows).roles.size(), size_t(1));
    // The newest merge of a role holds.
    rows.roleEdits = {{u"a"_qs, RoleChange::Merge, u"b"_qs}, {u"a"_qs, RoleChange::Merge, u"c"_qs}};
    QCOMPARE(names(elect(rows)), (QStringList{u"B"_qs, u"C"_qs}));
}

void TestElection::vocabulariesSayWhatSkillsAreCalled()
{
    Rows rows;
    const RoleId role = rows.role(u"A"_qs);
    const SkillId one = rows.skill(false, u"sql"_qs, u"other"_qs, {u"from an article"_qs});
    const SkillId two = rows.skill(true, u"SQL"_qs, u"lang"_qs, {u"Structured"_qs});
    const SkillId free = rows.skill(false, u"Kites"_qs, u"unsorted"_qs);
    const SkillId freeToo = rows.skill(false, u"kites"_qs, u"unsorted"_qs);
    rows.claim(rows.source(u"S"_qs, {role}), role, u"x"_qs, {{one, {}, 0, {}}, {freeToo, {}, 0, {}}});
    rows.claim(rows.source(u"T"_qs, {role}), role, u"y"_qs, {{one, {}, 0, {}}, {two, {}, 0, {}}});
    const Catalog catalog = elect(rows);
    QCOMPARE(catalog.skills.size(), size_t(2));
    QCOMPARE(catalog.skills[0].name, u"kites"_qs); // no vocabulary has it: the spelling of most sources
    QCOMPARE(catalog.skills[0].id, free);
    QCOMPARE(catalog.skills[1].name, u"SQL"_qs);
    QCOMPARE(catalog.skills[1].category, u"lang"_qs);
    QVERIFY(catalog.skills[1].aliases == std::vector{u"Structured"_qs});
    QCOMPARE(catalog.claims[1].skills.size(), size_t(1)); // both rows are one skill
}

void TestElection::categoriesStandAsVocabulariesHaveThem()
{
    Rows rows;
    rows.categories = {{1, true, {u"lang"_qs, u"Languages"_qs}},     {1, true, {u"cloud"_qs, u"Cloud"_qs}},
                       {2, false, {u"unsorted"_qs, u"Unsorted"_qs}}, {2, false, {u"cloud"_qs, u"Clouds"_qs}},
                       {3, true, {u"lang"_qs, u"Languages"_qs}},     {3, true, {u"art"_qs, u"Art"_qs}}};
    QStringList found;
    for (const SkillCategory &category : elect(rows).categories)
        found << category.name;
    QCOMPARE(found, (QStringList{u"Languages"_qs, u"Art"_qs, u"Cloud"_qs, u"Unsorted"_qs}));
}

void TestElection::theNewestWordOnNearCopiesHolds()
{
    Rows rows;
    const SourceId s = rows.source(u"S"_qs, {}), t = rows.source(u"T"_qs, {}), u = rows.source(u"U"_qs, {});
    rows.source(u"T"_qs, {}); // once more: the same source
    const QString ofS = u"hash of S"_qs, ofT = u"hash of T"_qs, ofU = u"hash of U"_qs;
    rows.copies = {{ofS, ofT, false}, {ofT, ofS, true}, {ofU, ofT, true}};
    using Pairs = std::vector<std::pair<SourceId, SourceId>>;
    QVERIFY(elect(rows).countedApart == (Pairs{{s, t}, {t, u}}));
    rows.copies.push_back({ofS, ofT, false});
    QVERIFY(elect(rows).countedApart == (Pairs{{t, u}}));
}

void TestElection::editsWithoutTargetChangeNothing()
{
    Rows rows;
    const RoleId role = rows.role(u"A"_qs);
    rows.claim(rows.source(u"S"_qs, {role}), role, u"x"_qs);
    rows.roleEdits = {{u"gone"_qs, RoleChange::Name, u"B"_qs}, {u"a"_qs, RoleChange::Merge, u"gone"_qs}};
    rows.hidden = {{9, {u"gone"_qs}}};
    rows.sourceEdits = {{u"gone"_qs, u"Paper"_qs}};
    rows.duties = {{u"gone"_qs, u"gone, too"_qs, true}};
    rows.copies = {{u"gone"_qs, u"hash of S"_qs, true}, {u"hash of S"_qs, u"hash of S"_qs, true}};
    const Catalog catalog = elect(rows);
    QCOMPARE(names(catalog), QStringList{u"A"_qs});
    QCOMPARE(catalog.claims.size(), size_t(1));
    QVERIFY(catalog.sources[0].publisher.isEmpty() && catalog.dutyChecks.empty());
    QVERIFY(catalog.countedApart.empty());
}

QTEST_GUILESS_MAIN(TestElection)
#include "tst_election.moc"
