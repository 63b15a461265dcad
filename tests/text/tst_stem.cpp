// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/shingles.h"
#include "text/stem.h"

#include <QTest>

using namespace rolescope;

/// What makes two texts alike: stems of words, runs of words.
class TestStem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stems_data();
    void stems();
    void formsOfAWordMeet_data();
    void formsOfAWordMeet();
    void otherWordsStayApart();
    void everyFiveWordsAreARun();
    void runsStayInsideTheirPassage();
    void caseAccentsAndSignsMakeNoDifference();
    void fewWordsGiveNoRun();
};

void TestStem::stems_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    const auto row = [](const char *word, const char *stem) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(stem);
    };
    // Examples of the published description.
    row("caresses", "caress");
    row("ponies", "poni");
    row("caress", "caress");
    row("cats", "cat");
    row("feed", "feed");
    row("agreed", "agre");
    row("plastered", "plaster");
    row("bled", "bled");
    row("motoring", "motor");
    row("sing", "sing");
    row("conflated", "conflat");
    row("troubled", "troubl");
    row("sized", "size");
    row("hopping", "hop");
    row("tanned", "tan");
    row("falling", "fall");
    row("hissing", "hiss");
    row("fizzed", "fizz");
    row("failing", "fail");
    row("filing", "file");
    row("happy", "happi");
    row("sky", "sky");
    row("probate", "probat");
    row("rate", "rate");
    row("cease", "ceas");
    row("controlled", "control");
    row("roll", "roll");
    // Left alone: short, and with signs or letters of other languages.
    row("is", "is");
    row("c++", "c++");
    row("node.js", "node.js");
    row("k8s", "k8s");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("greek") << QStringLiteral("δεδομένας") << QStringLiteral("δεδομένας");
}

void TestStem::stems()
{
    QFETCH(QString, word);
    QTEST(text::stem(word), "stem");
}

void TestStem::formsOfAWordMeet_data()
{
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const QStringList &forms) { QTest::newRow(qPrintable(forms.first())) << forms; };
    row({u"design"_qs, u"designs"_qs, u"designed"_qs, u"designing"_qs});
    row({u"deploy"_qs, u"deploys"_qs, u"deployed"_qs, u"deploying"_qs});
    row({u"pipeline"_qs, u"pipelines"_qs});
    row({u"optimise"_qs, u"optimises"_qs, u"optimised"_qs, u"optimising"_qs});
    row({u"tidy"_qs, u"tidies"_qs, u"tidied"_qs, u"tidying"_qs});
    row({u"analyse"_qs, u"analyses"_qs, u"analysing"_qs});
    row({u"plan"_qs, u"plans"_qs, u"planned"_qs, u"planning"_qs});
    row({u"manage"_qs, u"manages"_qs, u"managed"_qs, u"managing"_qs});
}

void TestStem::formsOfAWordMeet()
{
    QFETCH(QStringList, forms);
    for (const QString &form : forms)
        QCOMPARE(text::stem(form), text::stem(forms.first()));
}

void TestStem::otherWordsStayApart()
{
    // A light stem: what makes another word of it stays.
    QVERIFY(text::stem(u"deployment"_qs) != text::stem(u"deploy"_qs));
    QVERIFY(text::stem(u"operation"_qs) != text::stem(u"operate"_qs));
    QVERIFY(text::stem(u"statistical"_qs) != text::stem(u"statistics"_qs));
}

void TestStem::everyFiveWordsAreARun()
{
    const QString phrase = u"writes reports that tell the people concerned what was found"_qs; // 10 words, 6 runs
    QCOMPARE(text::shingles({phrase}).size(), size_t(6));
    QCOMPARE(text::shingles({u"every month she "_qs + phrase + u" and why it matters to them"_qs}).size(), size_t(15));
}

void TestStem::runsStayInsideTheirPassage()
{
    const QStringList apart{u"cleans the data"_qs, u"builds the reports"_qs};
    QVERIFY(text::shingles(apart).empty());
    QCOMPARE(text::shingles({apart.join(u' ')}).size(), size_t(2));
}

void TestStem::caseAccentsAndSignsMakeNoDifference()
{
    QCOMPARE(text::shingles({u"• Résumés, read: one by one!"_qs}), text::shingles({u"resumes READ one by one"_qs}));
    QVERIFY(text::shingles({u"a bc d e f"_qs}) != text::shingles({u"ab c d e f"_qs}));
    QCOMPARE(text::shingles({u"one two one two one two one two"_qs}).size(), size_t(2)); // each once
}

void TestStem::fewWordsGiveNoRun()
{
    QVERIFY(text::shingles({}).empty());
    QVERIFY(text::shingles({u"only four words here"_qs}).empty());
    QCOMPARE(text::shingles({u"now these are five words"_qs}).size(), size_t(1));
    QCOMPARE(text::shingles({u"only four words here"_qs}, 3).size(), size_t(2));
}

QTEST_APPLESS_MAIN(TestStem)
#include "tst_stem.moc"
