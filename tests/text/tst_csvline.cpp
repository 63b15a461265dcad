// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hostiletexts.h"

#include "text/csvline.h"

#include <QTest>

using namespace rolescope::text;

class TestCsvLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreGuardedAndReadBack_data();
    void formulasAreGuardedAndReadBack();
    void harmlessCellsStayAsTheyAre_data();
    void harmlessCellsStayAsTheyAre();
    void machinesGetCellsAsTheyAre();
    void noReaderConfusesATextWithAGuardedOne();
    void controlsAreVisibleButForMachines();
    void linesFollowTheStandard();
};

void TestCsvLine::formulasAreGuardedAndReadBack_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const QByteArray &cell : hostile::formulas())
        QTest::newRow(cell.toPercentEncoding().constData()) << cell;
}

void TestCsvLine::formulasAreGuardedAndReadBack()
{
    QFETCH(QByteArray, cell);
    const QByteArray written = guarded(cell);
    QVERIFY(written.startsWith('\''));
    QCOMPARE(written.mid(1), cell);
    QCOMPARE(unguarded(written).toByteArray(), cell);
    // In a line it begins so whatever is quoted.
    const QByteArray line = csvLine({cell, "end"}, CsvReader::Spreadsheet);
    QVERIFY2(line.startsWith('\'') || line.startsWith("\"'"), line.constData());
}

void TestCsvLine::harmlessCellsStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"", "text", "1", "a=b", "'", "'text", "' '", "it's", "5-6", "C++", "\u2013 5", "(=1)"})
        QTest::newRow(QByteArray(cell).toPercentEncoding().constData()) << QByteArray(cell);
}

void TestCsvLine::harmlessCellsStayAsTheyAre()
{
    QFETCH(QByteArray, cell);
    QCOMPARE(guarded(cell), cell);
    QCOMPARE(unguarded(cell).toByteArray(), cell);
}

void TestCsvLine::machinesGetCellsAsTheyAre()
{
    QCOMPARE(csvLine({"=1", "'text", "a\x1b"}, CsvReader::Machine), QByteArray("=1,'text,a\x1b\r\n"));
    QCOMPARE(csvStart(CsvReader::Machine), QByteArray());
    QCOMPARE(csvStart(CsvReader::Any), QByteArray());
    QCOMPARE(csvStart(CsvReader::Spreadsheet), QByteArray("\xEF\xBB\xBF"));
}

/// What was written for a program reads back like what was written for a person: nothing tells the two files apart.
void TestCsvLine::noReaderConfusesATextWithAGuardedOne()
{
    for (const CsvReader reader : {CsvReader::Any, CsvReader::Spreadsheet, CsvReader::Machine})
        for (const QByteArray cell : {"=1", "'=1", "''=1", "'\t=1", "'text", "text"})
            QCOMPARE(unguarded(csvField(cell, reader)).toByteArray(), cell);
}

void TestCsvLine::controlsAreVisibleButForMachines()
{
    const QString text = QStringLiteral("a\x1b[2Jb\u202Ec\u2069d\u0085e\tf\ng");
    const QString shown = QStringLiteral("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe\tf\ng");
    QCOMPARE(csvCell(text), shown.toUtf8());
    QCOMPARE(csvCell(text, CsvReader::Spreadsheet), shown.toUtf8());
    QCOMPARE(csvCell(text, CsvReader::Machine), text.toUtf8());
}

void TestCsvLine::linesFollowTheStandard()
{
    QCOMPARE(csvLine({"a", "b,c", "d\"e", "f\ng", " h", "i ", "", "j"}),
             QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\"i \",,j\r\n"));
    QCOMPARE(csvLine({"", "a"}), QByteArray(",a\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvLine)
#include "tst_csvline.moc"
