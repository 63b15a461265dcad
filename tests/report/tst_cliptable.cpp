// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markupprobe.h"
#include "tests/hostiletexts.h"

#include "report/cliptable.h"

#include <QTest>

using namespace rolescope::report;

class TestClipTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textHasATabBetweenCells();
    void htmlIsATable();
    void numbersKeepTheirSign();
    void payloadsStayInTheirCell_data();
    void payloadsStayInTheirCell();
};

void TestClipTable::textHasATabBetweenCells()
{
    const ClipTable table{{QStringLiteral("a"), QStringLiteral("b")},
                          {{QStringLiteral("1"), QStringLiteral("x\ty\nz")}, {QString(), QStringLiteral("C++")}}};
    QCOMPARE(clipText(table), QStringLiteral("a\tb\n1\tx y z\n\tC++\n"));
}

void TestClipTable::htmlIsATable()
{
    const reporttest::Markup markup(
        "<x>" + clipHtml({{QStringLiteral("a")}, {{QStringLiteral("<b>&")}, {QStringLiteral("2")}}}).toUtf8() + "</x>");
    QVERIFY2(markup.error().isEmpty(), qPrintable(markup.error()));
    QCOMPARE(markup.named(QStringLiteral("th")).size(), size_t(1));
    const auto cells = markup.named(QStringLiteral("td"));
    QCOMPARE(cells.size(), size_t(2));
    QCOMPARE(cells[0].text, QStringLiteral("<b>&"));
}

void TestClipTable::numbersKeepTheirSign()
{
    for (const char *number : {"-5", "+3", "-1.5", "5"})
        QCOMPARE(clipText({{}, {{QString::fromLatin1(number)}}}), QString::fromLatin1(number) + u'\n');
}

void TestClipTable::payloadsStayInTheirCell_data()
{
    QTest::addColumn<QString>("payload");
    QStringList all = hostile::markup();
    for (const QByteArray &formula : hostile::formulas())
        all += QString::fromUtf8(formula);
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("%d", int(i)) << all[i];
}

void TestClipTable::payloadsStayInTheirCell()
{
    QFETCH(QString, payload);
    const ClipTable table{{QStringLiteral("h")}, {{payload, QStringLiteral("end")}}};
    const QStringList lines = clipText(table).split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QStringList cells = lines[1].split(u'\t');
    QCOMPARE(cells.size(), 2);
    bool isNumber = false;
    cells[0].toDouble(&isNumber);
    const QString first = cells[0].trimmed().left(1);
    QVERIFY(isNumber || first.isEmpty() || !QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(first));
    const reporttest::Markup markup("<x>" + clipHtml(table).toUtf8() + "</x>");
    QVERIFY2(markup.error().isEmpty(), qPrintable(markup.error()));
    QCOMPARE(markup.named(QStringLiteral("td")).size(), size_t(2));
    QCOMPARE(markup.named(QStringLiteral("td"))[0].text, cells[0]);
    QCOMPARE(markup.elements().size(), size_t(10)); // x meta table thead tr th tbody tr td td
}

QTEST_MAIN(TestClipTable)
#include "tst_cliptable.moc"
