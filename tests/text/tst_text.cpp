// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/catalog.h"
#include "text/fold.h"
#include "text/leftwhole.h"
#include "text/nearest.h"
#include "text/titlereader.h"

#include <QTest>

using namespace rolescope;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldedDropsCaseAccentsAndExtraSpace();
    void wordsKeepTheSignsOfTheTrade();
    void prefixesStartAtWordsOnly();
    void nearestPrefersWordStartsThenDistance();
    void cutsLeaveCharactersWhole();
    void titles_data();
    void titles();
    void aNameOfSeveralRolesGivesNone();
    void hostileTitlesGiveNothing();
};

void TestText::foldedDropsCaseAccentsAndExtraSpace()
{
    QCOMPARE(text::folded(u"  Ingénieur \t DONNÉES\n"), QStringLiteral("ingenieur donnees"));
    QCOMPARE(text::folded(u"Straße"), QStringLiteral("strasse"));
    QCOMPARE(text::folded(u"ﬁeld"), QStringLiteral("field"));
    QCOMPARE(text::folded(u""), QString());
    // Long text is folded in pieces, and no slower for it.
    QCOMPARE(text::folded(u"ﬁ😀É \u0301"_qs.repeated(100'000)), u"fi😀e "_qs.repeated(100'000).trimmed());
}

void TestText::cutsLeaveCharactersWhole()
{
    const QString text = u"a😀b"_qs;
    QCOMPARE(text::leftWhole(text, 0), QString());
    QCOMPARE(text::leftWhole(text, 1), u"a"_qs);
    QCOMPARE(text::leftWhole(text, 2), u"a"_qs);
    QCOMPARE(text::leftWhole(text, 3), u"a😀"_qs);
    QCOMPARE(text::leftWhole(text, 4), text);
    QCOMPARE(text::leftWhole(text, 9), text);
    QCOMPARE(text::leftWhole(QString(QChar(0xD800)), 1).size(), 1); // not cut here
}

void TestText::wordsKeepTheSignsOfTheTrade()
{
    QCOMPARE(text::words(u"c++, c# and .net; node.js."),
             (QStringList{u"c++"_qs, u"c#"_qs, u"and"_qs, u".net"_qs, u"node.js"_qs}));
    QCOMPARE(text::words(u" - "), QStringList());
}

void TestText::prefixesStartAtWordsOnly()
{
    QVERIFY(text::containsAllWordPrefixes(u"senior data scientist", {u"sci"_qs, u"data"_qs}));
    QVERIFY(!text::containsAllWordPrefixes(u"senior data scientist", {u"ientist"_qs}));
    QVERIFY(text::containsAllWordPrefixes(u"java javascript", {u"javas"_qs}));
    QVERIFY(text::containsAllWordPrefixes(u"anything", {}));
}

void TestText::nearestPrefersWordStartsThenDistance()
{
    const QStringList names{u"Data Scientist"_qs, u"Data Specialist"_qs, u"Machine Learning Engineer"_qs, u"Baker"_qs};
    QCOMPARE(text::nearest(u"Data Sientist"_qs, names, 1), QStringList{u"Data Scientist"_qs});
    QCOMPARE(text::nearest(u"learn"_qs, names, 1), QStringList{u"Machine Learning Engineer"_qs});
    QCOMPARE(text::nearest(u"x"_qs, names, 3).size(), 3);
    QCOMPARE(text::nearest(QString(5000, u'x'), names, 9).size(), 4);
}

namespace {

domain::Catalog someRoles()
{
    domain::Catalog catalog;
    catalog.roles = {
        {domain::RoleId(1), u"Data Scientist"_qs, {}, {}},
        {domain::RoleId(2), u"Machine Learning Engineer"_qs, {}, {{u"ML Engineer"_qs, {}}, {u"AI Engineer"_qs, {}}}},
        {domain::RoleId(3), u"Research Scientist"_qs, {}, {{u"AI Engineer"_qs, {}}}}};
    return catalog;
}

} // namespace

void TestText::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<qint64>("role");
    QTest::addColumn<domain::Level>("level");
    using L = domain::Level;
    QTest::newRow("plain") << u"Data Scientist"_qs << qint64(1) << L::Unknown;
    QTest::newRow("level word") << u"Senior Data Scientist"_qs << qint64(1) << L::Senior;
    QTest::newRow("roman") << u"Data Scientist II"_qs << qint64(1) << L::Mid;
    QTest::newRow("after a comma") << u"Staff Machine Learning Engineer, Ranking"_qs << qint64(2) << L::Senior;
    QTest::newRow("alias") << u"Jr. ML Engineer (Remote)"_qs << qint64(2) << L::Entry;
    QTest::newRow("the noun comes last") << u"Marketing Data Scientist"_qs << qint64(1) << L::Unknown;
    QTest::newRow("not the head") << u"Assistant to the Data Scientist Director of X"_qs << qint64(0) << L::Executive;
    QTest::newRow("other role") << u"Data Engineer"_qs << qint64(0) << L::Unknown;
    QTest::newRow("intern") << u"Cloud Consultant Intern, AWS"_qs << qint64(0) << L::Entry;
    QTest::newRow("case and space") << u"  DATA   scientist "_qs << qint64(1) << L::Unknown;
    QTest::newRow("loose dash") << u"Data Scientist - Berlin"_qs << qint64(1) << L::Unknown;
}

void TestText::titles()
{
    QFETCH(QString, title);
    const text::TitleReading reading = text::TitleReader(someRoles()).read(title);
    QTEST(reading.role.value, "role");
    QTEST(reading.level, "level");
    if (reading.role.isValid())
        QVERIFY2(title.contains(reading.roleWords) && !reading.roleWords.isEmpty(), qPrintable(reading.roleWords));
}

void TestText::aNameOfSeveralRolesGivesNone()
{
    QVERIFY(!text::TitleReader(someRoles()).read(u"AI Engineer"_qs).role.isValid());
}

void TestText::hostileTitlesGiveNothing()
{
    const text::TitleReader reader(someRoles());
    for (const QString &title :
         {QString(), u",,,"_qs, QString(100'000, u'a'), u"<img src=x>"_qs, QString(QChar(0xD800))})
        QVERIFY(!reader.read(title).role.isValid());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
