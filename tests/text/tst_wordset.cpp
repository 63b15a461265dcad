// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/wordset.h"

#include <QTest>

using rolescope::text::WordSet;

class TestWordSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsWords_data();
    void findsItsWords();
    void findsEachOfMany();
};

void TestWordSet::findsItsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::newRow("one of them") << "under" << true;
    QTest::newRow("capitals") << "UnDer" << true;
    QTest::newRow("a part") << "unde" << false;
    QTest::newRow("with more") << "unders" << false;
    QTest::newRow("another one") << "over" << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("signs that differ from letters by the bit of capitals") << "@s" << false;
    QTest::newRow("not ASCII") << QStringLiteral("ünder") << false;
    QTest::newRow("very long") << QString(1000, u'a') << false;
}

void TestWordSet::findsItsWords()
{
    const WordSet words("under as within");
    QFETCH(QString, word);
    QTEST(words.contains(word), "found");
}

void TestWordSet::findsEachOfMany()
{
    QByteArrayList list;
    for (int i = 0; i < 500; ++i)
        list += "w" + QByteArray::number(i * 7);
    const QByteArray text = list.join(' ');
    const WordSet words(text.constData());
    for (int i = 0; i < 3500; ++i)
        QCOMPARE(words.contains(u'w' + QString::number(i)), i % 7 == 0);
}

QTEST_APPLESS_MAIN(TestWordSet)
#include "tst_wordset.moc"
