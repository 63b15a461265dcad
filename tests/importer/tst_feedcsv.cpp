// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"
#include "importer/feed/columnnames.h"
#include "importer/feed/csvreader.h"

#include <QTest>

using namespace rolescope::importer::feed;
using namespace rolescope::importer::feed::fixture;

class TestFeedCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void blocksMakeNoDifference();
    void linesAreThoseOfTheFile();
    void columnsHaveNames();
    void withoutHeaderTheFirstRowIsARecord();
    void rowsAboveAreLeftOut();
    void byteOrderMarkIsNoPartOfTheHeader();
    void otherEncodings_data();
    void otherEncodings();
    void raggedRowsAreGivenWithTheirFault();
    void cutOffRows();
    void endlessQuoteNamesItsLine();
    void longCellWithoutQuoteNamesItsLine();
    void longestCellIsRead();
    void longRecord();
    void wideTablesAreRefused();
    void spreadsheetFormulasAreUnwrapped();
    void quotesAreTextWithoutQuoting();
    void positionEndsAtTheSize();
    void positionIsInsideFilesThatGrow();
    void emptyTable();
};

namespace {

Given read(const QByteArray &bytes, const CsvDialect &dialect = {}, const CsvLimits &limits = {})
{
    return given(CsvReader::open(deviceOf(bytes), QStringLiteral("jobs.csv"), dialect, limits));
}

CsvLimits blocksOf(qint64 size)
{
    CsvLimits limits;
    limits.block = size;
    return limits;
}

} // namespace

void TestFeedCsv::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const char *text, const QStringList &wanted) {
        QTest::newRow(name) << QByteArray("a,b\n") + text << wanted;
    };
    row("plain", "1,2\n3,4\n", {u"1|2"_qs, u"3|4"_qs});
    row("no line end", "1,2\n3,4", {u"1|2"_qs, u"3|4"_qs});
    row("CRLF, LF and CR", "1,2\r\n3,4\n5,6\r7,8\r\n", {u"1|2"_qs, u"3|4"_qs, u"5|6"_qs, u"7|8"_qs});
    row("newline in quotes", "\"x\ny\",2\n", {u"x\ny|2"_qs});
    row("CRLF rows, LF in quotes", "\"x\ny\",2\r\n3,4\r\n", {u"x\ny|2"_qs, u"3|4"_qs});
    row("delimiter in quotes", "\"x,y\",2\n", {u"x,y|2"_qs});
    row("doubled quotes", "\"say \"\"yes\"\"\",2\n\"\"\"\",\"\"\n", {u"say \"yes\"|2"_qs, u"\"|"_qs});
    row("quote inside a plain cell", "5\" disk,2\n", {u"5\" disk|2"_qs});
    row("single quote inside a quoted one", "\"a \"big\" one\",2\n", {u"a \"big\" one|2"_qs});
    row("blanks behind a quote", "\"x\"  ,2\n", {u"x|2"_qs});
    row("empty cells", ",\n\"\",\"\"\n", {u"|"_qs, u"|"_qs});
    row("blank lines", "\n1,2\n\n  \n\r\n3,4\n\n", {u"1|2"_qs, u"3|4"_qs});
    row("prose", "\"Hello, this is a test\", and more\n", {u"Hello, this is a test| and more"_qs});
}

void TestFeedCsv::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, wanted);
    QCOMPARE(read(text).records, wanted);
    for (const qint64 block : {32, 33, 40, 64})
        QCOMPARE(read(text, {}, blocksOf(block)).records, wanted);
}

void TestFeedCsv::blocksMakeNoDifference()
{
    QByteArray text("title,\"text\",c\r\n");
    for (int i = 0; i < 200; ++i) {
        text +=
            QByteArray::number(i) + ",\"" + QByteArray(i, 'x') + "\n\"\"y\"\",\r\n\"" + (i % 3 == 0 ? "  " : "") + ",";
        text += QByteArray(i * 7 % 90, 'z') + (i % 2 == 0 ? "\r\n" : "\r");
    }
    const Given whole = read(text);
    QCOMPARE(whole.records.size(), 200);
    for (qint64 block = 32; block < 400; block += 7) {
        const Given parts = read(text, {}, blocksOf(block));
        QCOMPARE(parts.records, whole.records);
        QCOMPARE(parts.lines, whole.lines);
    }
}

void TestFeedCsv::linesAreThoseOfTheFile()
{
    const Given all = read("a,b\n1,\"x\r\ny\r\nz\"\r\n\n2,b\r3,c\n");
    QCOMPARE(all.lines, (QList<qint64>{2, 6, 7}));
}

void TestFeedCsv::columnsHaveNames()
{
    QCOMPARE(read(", Job Title ,posted_time,posted_time,\"a\nb\"\n").columns,
             (QStringList{u"column 1"_qs, u"Job Title"_qs, u"posted_time"_qs, u"posted_time 2"_qs, u"a b"_qs}));
    QCOMPARE(columnNames({u"x 2"_qs, u"x"_qs, u"x"_qs}), (QStringList{u"x 2"_qs, u"x"_qs, u"x 3"_qs}));
}

void TestFeedCsv::withoutHeaderTheFirstRowIsARecord()
{
    CsvDialect dialect;
    dialect.hasHeader = false;
    const Given all = read("0,Analyst,\"x\ny\"\n1,Engineer,z\n", dialect);
    QCOMPARE(all.columns, (QStringList{u"column 1"_qs, u"column 2"_qs, u"column 3"_qs}));
    QCOMPARE(all.records, (QStringList{u"0|Analyst|x\ny"_qs, u"1|Engineer|z"_qs}));
    QCOMPARE(all.lines, (QList<qint64>{1, 3}));
}

void TestFeedCsv::rowsAboveAreLeftOut()
{
    CsvDialect dialect;
    dialect.rowsAbove = 2;
    const Given all = read("Table 5.3\n\na,b\n1,2\n", dialect);
    QCOMPARE(all.columns, (QStringList{u"a"_qs, u"b"_qs}));
    QCOMPARE(all.records, QStringList{u"1|2"_qs});
    QCOMPARE(all.lines, QList<qint64>{4});
}

void TestFeedCsv::byteOrderMarkIsNoPartOfTheHeader()
{
    QCOMPARE(read("\xEF\xBB\xBFposition,b\n1,2\n").columns, (QStringList{u"position"_qs, u"b"_qs}));
}

void TestFeedCsv::otherEncodings_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"a,b\nK\u00f6ln,\"\u2019\u20ac\"\n"_qs;
    const auto utf16 = [](const QString &s, bool little) {
        QByteArray bytes;
        for (const QChar c : s) {
            const char low = static_cast<char>(c.unicode() & 0xFF);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes += little ? low : high;
            bytes += little ? high : low;
        }
        return bytes;
    };
    QTest::newRow("UTF-16 LE") << Encoding::Utf16Le << utf16(QChar(0xFEFF) + text, true);
    QTest::newRow("UTF-16 BE") << Encoding::Utf16Be << utf16(text, false);
    QTest::newRow("Windows-1252") << Encoding::Windows1252 << QByteArray("a,b\nK\xF6ln,\"\x92\x80\"\n");
}

void TestFeedCsv::otherEncodings()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    CsvDialect dialect;
    dialect.encoding = encoding;
    for (const qint64 block : {32, 35, 1024}) {
        const Given all = read(bytes, dialect, blocksOf(block));
        QCOMPARE(all.columns, (QStringList{u"a"_qs, u"b"_qs}));
        QCOMPARE(all.records, QStringList{u"K\u00f6ln|\u2019\u20ac"_qs});
    }
}

void TestFeedCsv::raggedRowsAreGivenWithTheirFault()
{
    QCOMPARE(read("a,b,c\n1,2\n1,2,3,4\n1,2,3\n").records,
             (QStringList{u"1|2 [short_row]"_qs, u"1|2|3|4 [long_row]"_qs, u"1|2|3"_qs}));
}

void TestFeedCsv::cutOffRows()
{
    QCOMPARE(read("a,b,c\n1,2").records, QStringList{u"1|2 [cut_off]"_qs});
    QCOMPARE(read("a,b\n1,\"x\ny").records, QStringList{u"1|x\ny [open_quote]"_qs});
    QCOMPARE(read("a,b\n1,\"x\"\"").records, QStringList{u"1|x\" [open_quote]"_qs});
}

void TestFeedCsv::endlessQuoteNamesItsLine()
{
    CsvLimits limits;
    limits.cell = 100;
    QByteArray text("a,b\n1,2\n\"x\ny\",\"opened here\n");
    for (int i = 0; i < 100; ++i)
        text += "3,4\n";
    for (const qint64 block : {32, 4096}) {
        limits.block = block;
        const Given all = read(text, {}, limits);
        QCOMPARE(all.records, QStringList{u"1|2"_qs});
        QCOMPARE(all.error, u"open_quote 4"_qs);
    }
}

void TestFeedCsv::longCellWithoutQuoteNamesItsLine()
{
    CsvLimits limits;
    limits.cell = 100;
    for (const qint64 block : {32, 4096}) {
        limits.block = block;
        QCOMPARE(read("a,b\n1,2\n3," + QByteArray(101, 'x') + "\n", {}, limits).error, u"long_cell 3"_qs);
        QCOMPARE(read("a,b\n1,2\n3," + QByteArray(100, 'x') + "\n", {}, limits).records.size(), 2);
    }
}

void TestFeedCsv::longestCellIsRead()
{
    const QByteArray cell(1024 * 1024 - 2, 'x');
    QCOMPARE(read("a,b\n1,\"" + cell + "\"\n").records, QStringList{u"1|"_qs + QString::fromLatin1(cell)});
    QCOMPARE(read("a,b\n1,\"" + cell + "xxx\"\n").error, u"open_quote 2"_qs);
}

void TestFeedCsv::longRecord()
{
    CsvLimits limits;
    limits.record = 300;
    limits.cell = 100;
    for (const qint64 block : {32, 4096}) {
        limits.block = block;
        const QByteArray cell(90, 'x');
        QCOMPARE(read("a\n" + cell + ',' + cell + ',' + cell + ',' + cell, {}, limits).error, u"long_record 2"_qs);
    }
}

void TestFeedCsv::wideTablesAreRefused()
{
    QCOMPARE(read(QByteArray(999, ',') + "\n").columns.size(), 1000);
    QCOMPARE(read(QByteArray(1000, ',') + "\n").error, u"wide 1001"_qs);
    QCOMPARE(read(QByteArray(20'000, ',') + "\n").error, u"wide 20001"_qs);
}

void TestFeedCsv::spreadsheetFormulasAreUnwrapped()
{
    QCOMPARE(read("code,b\n=\"15-2051\",\"=\"\"15-1252\"\"\"\n=A1,=\"\"\n").records,
             (QStringList{u"15-2051|15-1252"_qs, u"=A1|"_qs}));
}

void TestFeedCsv::quotesAreTextWithoutQuoting()
{
    CsvDialect dialect;
    dialect.delimiter = '\t';
    dialect.quote = '\0';
    QCOMPARE(read("a\tb\n1\t\"Go\" signs\r\n\"\t2\n", dialect).records,
             (QStringList{u"1|\"Go\" signs"_qs, u"\"|2"_qs}));
}

void TestFeedCsv::positionEndsAtTheSize()
{
    const QByteArray text("a,b\n1,2\n3,4\n");
    const auto reader = CsvReader::open(deviceOf(text), {}, {}, blocksOf(32));
    QVERIFY(reader);
    Record record;
    QVERIFY(*(*reader)->next(record));
    QCOMPARE((*reader)->position(), 8);
    given(**reader);
    QCOMPARE((*reader)->position(), text.size());
}

void TestFeedCsv::positionIsInsideFilesThatGrow()
{
    CsvDialect dialect;
    dialect.encoding = Encoding::Windows1251; // a byte becomes two
    const QByteArray text = "a\n\xE0\n" + QByteArray(60, '\xE0') + "\n";
    const auto reader = CsvReader::open(deviceOf(text), {}, dialect);
    QVERIFY(reader);
    Record record;
    while (*(*reader)->next(record))
        QVERIFY((*reader)->position() >= 0 && (*reader)->position() <= text.size());
}

void TestFeedCsv::emptyTable()
{
    const Given all = read("\n\n");
    QVERIFY(all.columns.isEmpty());
    QVERIFY(all.records.isEmpty());
    QVERIFY(all.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestFeedCsv)
#include "tst_feedcsv.moc"
