// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/celltext.h"
#include "importer/feed/literaltext.h"
#include "importer/feed/nulls.h"

#include <QTest>

using namespace rolescope::importer::feed;

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void literals_data();
    void literals();
    void deepLiteralsAreText();
    void nothingIsKnown();
    void somethingIsKnown();
    void zeroIsNoAmount();
};

void TestCellText::texts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *cell, const QString &wanted) {
        QTest::newRow(QByteArray(cell).left(40).constData()) << QByteArray(cell) << wanted;
    };
    row("  Data Scientist\n", u"Data Scientist"_qs);
    row("", QString());
    row("K\xC3\xB6ln", u"K\u00f6ln"_qs);
    row("K\xF6ln", u"K\u00f6ln"_qs);
    row("it\x92s", u"it\u2019s"_qs);
    row("caf\xC3\x83\xC2\xA9", u"caf\u00e9"_qs);
    row("Gda\xC3\x85\xC2\x84sk", u"Gda\u0144sk"_qs);
    row("R&amp;D &#8211; lead", u"R&D \u2013 lead"_qs);
    row("AT&T, P&L", u"AT&T, P&L"_qs);
    row("<p>One</p><ul><li>two</li></ul>", u"One\n\n\u2022 two"_qs);
    row("&lt;p&gt;One &amp;amp; two&lt;/p&gt;", u"One & two"_qs);
    row("first\nwith <b>bold</b>\nlast", u"first\nwith bold\nlast"_qs);
    row("<5 years, a < b > c", u"<5 years, a < b > c"_qs);
    row("List<String> and <T>", u"List<String> and <T>"_qs);
    row("**Bold** and [a link](https://example.org)", u"**Bold** and [a link](https://example.org)"_qs);
    row("['python', '']", u"python"_qs);
    row("[Remote] Analyst", u"[Remote] Analyst"_qs);
    row("{'posted_at': '3 days ago', 'work_from_home': True}", u"posted_at: 3 days ago, work_from_home: True"_qs);
    row("['R&amp;D', 'caf\xC3\xA9']", u"R&D, caf\u00e9"_qs);
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"ab"_qs;
}

void TestCellText::texts()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, wanted);
    QCOMPARE(plainCell(cell), wanted);
}

void TestCellText::literals_data()
{
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("wanted"); // null: it is none
    const auto row = [](const QString &literal, const QString &wanted) {
        QTest::newRow(qPrintable(literal)) << literal << wanted;
    };
    row(u"[]"_qs, u""_qs);
    row(u"['a', \"b's\", 5, None, True,]"_qs, u"a, b's, 5, True"_qs);
    row(u"[\"sql\",\"r\"]"_qs, u"sql, r"_qs);
    row(u"[['a', 'b'], ('c', 1.5)]"_qs, u"a, b, c, 1.5"_qs);
    row(u"{'a', 'b'}"_qs, u"a, b"_qs);
    row(u"{'a': None, 'b': ['x', 'y']}"_qs, u"b: x, y"_qs);
    row(u"[{'title': 'Needs', 'items': ['x']}]"_qs, u"title: Needs, items: x"_qs);
    row(u"[u'a', b'b', 'it\\'s', '\\u00e9\\x41']"_qs, u"a, b, it's, \u00e9A"_qs);
    row(u"[a]"_qs, {});
    row(u"['a'"_qs, {});
    row(u"['a'] and more"_qs, {});
    row(u"['a' 'b']"_qs, {});
    row(u"{'a' 'b'}"_qs, {});
    row(u"['a]"_qs, {});
    row(u"[,]"_qs, {});
    row(u"["_qs, {});
}

void TestCellText::literals()
{
    QFETCH(QString, literal);
    QFETCH(QString, wanted);
    const auto text = literalText(literal);
    QCOMPARE(text.has_value(), !wanted.isNull());
    if (text)
        QCOMPARE(*text, wanted);
}

void TestCellText::deepLiteralsAreText()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QCOMPARE(plainCell(deep), QString::fromLatin1(deep));
}

void TestCellText::nothingIsKnown()
{
    for (const char *cell : {"", "  ", "-1", "-1.0", "null", " NULL ", "NA", "N/A", "n/a", "-", "-Not found-", "nan",
                             "None", "Unknown", "Unknown / Non-Applicable", "*", "[]"})
        QVERIFY2(isNull(cell), cell);
}

void TestCellText::somethingIsKnown()
{
    for (const char *cell :
         {"0", "-2", "Nanny", "Nullarbor", "1", "Unknown Worlds Ltd", "Not found in any list so far"})
        QVERIFY2(!isNull(cell), cell);
}

void TestCellText::zeroIsNoAmount()
{
    for (const char *cell : {"0", "0.0", "0,00", " 0 ", "-1"})
        QVERIFY2(isNull(cell, NullRule::Amount), cell);
    for (const char *cell : {"10", "0.5", "05"})
        QVERIFY2(!isNull(cell, NullRule::Amount), cell);
}

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
