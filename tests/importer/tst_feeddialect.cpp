// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"
#include "importer/feed/csvdialect.h"
#include "importer/feed/filekind.h"
#include "importer/feed/openfeed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer::feed;
using namespace rolescope::importer::feed::fixture;

class TestFeedDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void refusals_data();
    void refusals();
    void encodings_data();
    void encodings();
    void pairsOfBytesAreNotTakenForLetters_data();
    void pairsOfBytesAreNotTakenForLetters();
    void encodingFurtherInCounts();
    void delimiters_data();
    void delimiters();
    void headers_data();
    void headers();
    void decimalSigns_data();
    void decimalSigns();
    void dateOrders_data();
    void dateOrders();
    void wishesHold();
    void codesReadBack();
    void cutRowIsNotCounted();
};

void TestFeedDialect::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("table") << QByteArray("a,b\n1,2\n") << FileKind::Delimited;
    QTest::newRow("list") << QByteArray(" [ {\"a\":1}]") << FileKind::JsonArray;
    QTest::newRow("list with mark") << QByteArray("\xEF\xBB\xBF[{\"a\":1}]") << FileKind::JsonArray;
    QTest::newRow("object") << QByteArray("{\n \"jobs\": []}") << FileKind::JsonObject;
    QTest::newRow("objects") << QByteArray("{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n") << FileKind::JsonObject;
    QTest::newRow("lines") << QByteArray("{\"a\":1}\r\n{\"a\":2}\n") << FileKind::JsonLines;
    QTest::newRow("brackets in a table") << QByteArray("[draft] title,b\n1,2\n") << FileKind::Delimited;
    QTest::newRow("angle bracket in a table") << QByteArray("<5 years,b\n1,2\n") << FileKind::Delimited;
}

void TestFeedDialect::kinds()
{
    QFETCH(QByteArray, text);
    QFETCH(FileKind, kind);
    const auto found = fileKind(text, QStringLiteral("any.csv"));
    QVERIFY(found);
    QCOMPARE(*found, kind);
}

void TestFeedDialect::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"empty"_qs;
    QTest::newRow("blanks") << QByteArray("\xEF\xBB\xBF \n\n") << u"empty"_qs;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04....xl/workbook.xml") << u"spreadsheet"_qs;
    QTest::newRow("old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"spreadsheet"_qs;
    QTest::newRow("zip") << QByteArray("PK\x03\x04....jobs.csv") << u"archive"_qs;
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE html>\n<html>") << u"html"_qs;
    QTest::newRow("feed in XML") << QByteArray("<?xml version=\"1.0\"?><rss>") << u"xml"_qs;
    QTest::newRow("pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
                             << u"lfs_pointer"_qs;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << u"other_kind pdf"_qs;
    QTest::newRow("bytes") << QByteArray("ab\x01\x02\x03\x04\x05\x06", 8) << u"binary"_qs;
}

void TestFeedDialect::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto kind = fileKind(bytes, QStringLiteral("jobs.csv"));
    QVERIFY(!kind);
    QCOMPARE(kind.error().code, domain::ErrorCode::FeedInvalid);
    QCOMPARE(kind.error().context.value(0), u"jobs.csv"_qs);
    QCOMPARE(kind.error().context.mid(1).join(u' '), code);
}

void TestFeedDialect::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("ASCII") << QByteArray("a,b\n") << Encoding::Utf8;
    QTest::newRow("UTF-8") << QByteArray("K\xC3\xB6ln") << Encoding::Utf8;
    QTest::newRow("UTF-8, cut") << QByteArray("K\xC3\xB6ln \xE2\x80") << Encoding::Utf8;
    QTest::newRow("UTF-8, one bad byte") << QByteArray("\xC3\xB6 \xC3\xA4 \xC3\xBC \xFF") << Encoding::Utf8;
    QTest::newRow("Windows-1252") << QByteArray("K\xF6ln, it\x92s") << Encoding::Windows1252;
    QTest::newRow("Polish") << QByteArray("Gda\xF1sk, \xA3\xF3\x64\xBC, \xBFycie, ksi\xB9\xBFka")
                            << Encoding::Windows1250;
    QTest::newRow("Russian") << QByteArray("\xD0\xE0\xE7\xF0\xE0\xE1\xEE\xF2\xF7\xE8\xEA, \xCC\xEE\xF1\xEA\xE2\xE0")
                             << Encoding::Windows1251;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE\x61\0", 4) << Encoding::Utf16Le;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0\x61", 4) << Encoding::Utf16Be;
    QTest::newRow("UTF-16 LE without mark") << QByteArray("a\0b\0c\0d\0", 8) << Encoding::Utf16Le;
}

void TestFeedDialect::pairsOfBytesAreNotTakenForLetters_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("eastAsian");
    QTest::newRow("Japanese, Shift_JIS") << QByteArray(
        "90458eed2c89ef8ed096bc2c8bce96b1926e0a8366815b835e95aa90cd8ed22c938c8b9e82cc97e182cc89ef8e"
        "d02c938c8b9e93730a97bf979d906c2c82a982dc82c78a948eae89ef8ed02c91e58de3957b0a")
                                         << true;
    QTest::newRow("Japanese, EUC-JP") << QByteArray(
        "bfa6bcef2cb2f1bcd2ccbe2cb6d0ccb3c3cf0aa5c7a1bca5bfcaacc0cfbcd42cc5ecb5fea4cecee3a4ceb2f1bc"
        "d22cc5ecb5fec5d40acec1cdfdbfcd2ca4aba4dea4c9b3f4bcb0b2f1bcd22cc2e7bae5c9dc0a")
                                      << true;
    QTest::newRow("Korean, EUC-KR") << QByteArray(
        "c1f7b9ab2cc8b8bbe72cb1d9b9abc1f60ab5a5c0ccc5cd20bad0bcaeb0a12cbfb9bdc320c8b8bbe72cbcadbfef"
        "0abfe4b8aebbe72cc8adb4f620c1d6bdc4c8b8bbe72cbacebbea0a")
                                    << true;
    QTest::newRow("Chinese, GB18030") << QByteArray(
        "d6b0cebb2cb9abcbbe2cb3c7cad00acafdbeddb7d6cef6caa62ccabec0fdb9abcbbe2cc9cfbaa30ab3f8caa62c"
        "bfbec2afd3d0cfdeb9abcbbe2cb1b1bea90a")
                                      << true;
    QTest::newRow("French") << QByteArray(
        "496e746974756ce92c536f6369e974e92c4c6965750a4368617267e9206492e974756465732c536f6369e974e9"
        "2067e96ee972616c652064926578656d706c65732c4f726ce9616e730a496e67e96e696575722073797374e86d"
        "652c436166e92093c96c7973e965942096206372e9e965732cc97672790a")
                            << false;
    QTest::newRow("German") << QByteArray(
        "5374656c6c656e746974656c2c4669726d612c4f72740a42e4636b657220286d2f772f64292cd666656e202620"
        "53f6686e6520476d62482c4dfc6e6368656e0a4765736368e466747366fc687265722c4772f6df65726520c463"
        "6b6572204b472c4bf66c6e20962053fc640a")
                            << false;
    QTest::newRow("Portuguese") << QByteArray(
        "566167612c456d70726573612c4c6f63616c0a5061646569726f2c50e36f2064652041e7fa636172204c746461"
        "2c53e36f205061756c6f0a416e616c697374612064652070726f6475e7e36f2c41e7f565732065205061727469"
        "63697061e7f565732c42726173ed6c69610a")
                                << false;
    QTest::newRow("Polish") << QByteArray(
        "5374616e6f7769736b6f2c4669726d612c4d696173746f0a4b7369ea676f776f9ce620692070b36163652c8f64"
        "9f62b36f2053702e207a206f2e6f2e2ca3f3649f0a4b6965726f776e696b20bff3b3747963682070f36c2c5072"
        "7a796bb3616420848c6cb9736b69942c4b72616bf3770aaff3b3772c47bf6567bff3b36b612c4bea647a696572"
        "7a796e2d4b6f9f6c650a")
                            << false;
    QTest::newRow("Russian") << QByteArray(
        "c4eeebe6edeef1f2fc2ccaeeecefe0ede8ff2cc3eef0eee40acfe5eae0f0fc2ccecece20abcff0e8ece5f0bb2c"
        "cceef1eae2e00ac8ede6e5ede5f020e4e0ededfbf5209720f1f2e0f0f8e8e92cc0ce20abcfe5f7fc20b92035bb"
        "2cd1e0edeaf22dcfe5f2e5f0e1f3f0e30a")
                             << false;
    QTest::newRow("Japanese, UTF-8") << QByteArray(
        "e881b7e7a8ae2ce4bc9ae7a4bee5908d2ce58ba4e58b99e59cb00ae38387e383bce382bfe58886e69e90e88085"
        "2ce69db1e4baace381aee4be8be381aee4bc9ae7a4be2ce69db1e4baace983bd0ae69699e79086e4baba2ce381"
        "8be381bee381a9e6a0aae5bc8fe4bc9ae7a4be2ce5a4a7e998aae5ba9c0a")
                                     << false;
}

void TestFeedDialect::pairsOfBytesAreNotTakenForLetters()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, eastAsian);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(guessEncoding(bytes).eastAsian, eastAsian);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("jobs.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto format = detectFeed(file.fileName());
    QCOMPARE(format.ok(), !eastAsian);
    if (eastAsian)
        QCOMPARE(format.error().context.value(1), QStringLiteral("east_asian"));
}

void TestFeedDialect::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QCOMPARE(guessEncoding(bytes).encoding, encoding);
}

void TestFeedDialect::encodingFurtherInCounts()
{
    QByteArray bytes(300 * 1024, 'a');
    bytes += "K\xF6ln";
    QBuffer late(&bytes);
    QVERIFY(late.open(QIODevice::ReadOnly));
    QCOMPARE(guessEncoding(late).encoding, Encoding::Windows1252);
    QCOMPARE(late.pos(), 0);
}

void TestFeedDialect::delimiters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted"); // delimiter, then quote or nothing
    QTest::newRow("comma") << QByteArray("title,city\nAnalyst,Oslo\nEngineer,Bergen\n") << QByteArray(",\"");
    QTest::newRow("semicolon, decimal comma")
        << QByteArray("title;from;to\nAnalyst;1,5;2,5\nEngineer;2,5;3,5\nClerk;1,0;1,5\n") << QByteArray(";\"");
    QTest::newRow("tab, prose with commas")
        << QByteArray("title\ttext\nAnalyst\tHello, reads, writes\nEngineer\tBuilds, tests\nClerk\tFiles, sorts\n")
        << QByteArray("\t");
    QTest::newRow("tab, quotes are text")
        << QByteArray("code\ttask\n1\tSort \"in\" and \"out\".\n2\tUse \"go\", stop.\n3\tPlain\n") << QByteArray("\t");
    QTest::newRow("tab, quotes enclose") << QByteArray("code\ttask\n1\t\"Sort, file\"\n2\t\"Read, write\"\n3\tPlain\n")
                                         << QByteArray("\t\"");
    QTest::newRow("tab, quotes enclose a tab")
        << QByteArray("title\tskills\tcity\nAnalyst\t\"SQL\tR\"\tOslo\nCook\tSoup\tOslo\nBaker\tBread\tBergen\n")
        << QByteArray("\t\"");
    QTest::newRow("tab, a quote is never closed")
        << QByteArray("title\ttext\nAnalyst\t\"Sort\nCook\tSoup\nBaker\tBread\n") << QByteArray("\t");
    QTest::newRow("bar") << QByteArray("title|city\nAnalyst|Oslo\nEngineer|Bergen\n") << QByteArray("|\"");
    QTest::newRow("lists with semicolons")
        << QByteArray("title,skills,city\nAnalyst,SQL;R;Excel,Oslo\nEngineer,Go,Bergen\nClerk,Word;Excel,Oslo\n")
        << QByteArray(",\"");
    QTest::newRow("quoted prose") << QByteArray(
        "title,text\nAnalyst,\"One, two; three\nand four, five; six\"\nClerk,\"Seven; eight, nine\"\n")
                                  << QByteArray(",\"");
}

void TestFeedDialect::delimiters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    const CsvGuess guess = guessDialect(text, true);
    QCOMPARE(guess.dialect.delimiter, wanted[0]);
    QCOMPARE(guess.dialect.quote, wanted.size() > 1 ? wanted[1] : '\0');
    QVERIFY(guess.delimiterSure > 0.4);
}

void TestFeedDialect::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("above");
    QTest::addColumn<bool>("header");
    QTest::newRow("first row") << QByteArray("title,salary\nAnalyst,40000\nClerk,30000\n") << 0 << true;
    QTest::newRow("blank line above") << QByteArray("\ntitle,salary\nAnalyst,40000\nClerk,30000\n") << 1 << true;
    QTest::newRow("title above") << QByteArray(
        "Table 1. Pay in 2024\n\ncode,title,pay\n1,Analyst,40000\n2,Clerk,30000\n")
                                 << 2 << true;
    QTest::newRow("title in a padded row")
        << QByteArray("Jobs of May,,\ncode,title,pay\n1,Analyst,40000\n2,Clerk,30000\n") << 1 << true;
    QTest::newRow("none") << QByteArray("0,Analyst,www.example.org/a,20220121\n1,Clerk,www.example.org/b,20220121\n")
                          << 0 << false;
    QTest::newRow("one column of words") << QByteArray("title\nAnalyst\nClerk\n") << 0 << true;
    QTest::newRow("a nameless column") << QByteArray(",title,company\n0,Analyst,Acme\n1,Clerk,Acme\n") << 0 << true;
    QTest::newRow("numbers among the names")
        << QByteArray("10,3d,title\n0.5,0.0,Analyst\n0.1,0.2,Clerk\n") << 0 << true;
}

void TestFeedDialect::headers()
{
    QFETCH(QByteArray, text);
    QFETCH(int, above);
    QFETCH(bool, header);
    const CsvGuess guess = guessDialect(text, true);
    QCOMPARE(guess.dialect.rowsAbove, above);
    QCOMPARE(guess.dialect.hasHeader, header);
}

void TestFeedDialect::decimalSigns_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("sign");
    QTest::newRow("point") << QByteArray("12.5") << '.';
    QTest::newRow("comma") << QByteArray("12,5") << ',';
    QTest::newRow("thousands with commas") << QByteArray("1,234.50") << '.';
    QTest::newRow("thousands with points") << QByteArray("1.234,50") << ',';
    QTest::newRow("millions with points") << QByteArray("1.234.567") << ',';
    QTest::newRow("cannot be told") << QByteArray("1,234") << '.';
}

void TestFeedDialect::decimalSigns()
{
    QFETCH(QByteArray, cell);
    QFETCH(char, sign);
    QCOMPARE(guessDialect("title;pay\nAnalyst;" + cell + "\nClerk;" + cell + "\n", true).dialect.decimal, sign);
}

void TestFeedDialect::dateOrders_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("none") << QByteArray("x y") << DateOrder::Unknown;
    QTest::newRow("year first") << QByteArray("2024-01-14 2024-02-03") << DateOrder::YearFirst;
    QTest::newRow("month first") << QByteArray("1/14/2024 2/3/2024") << DateOrder::MonthFirst;
    QTest::newRow("day first") << QByteArray("24/11/2020 3/2/2020") << DateOrder::DayFirst;
    QTest::newRow("points") << QByteArray("03.02.2020 01.02.2020") << DateOrder::DayFirst;
    QTest::newRow("either") << QByteArray("3/2/2020 1/2/2020") << DateOrder::Ambiguous;
    QTest::newRow("both") << QByteArray("24/2/2020 1/22/2020") << DateOrder::Ambiguous;
    QTest::newRow("no date") << QByteArray("1.2.3 40/50/60") << DateOrder::Unknown;
}

void TestFeedDialect::dateOrders()
{
    QFETCH(QByteArray, dates);
    QFETCH(DateOrder, order);
    QByteArray text("title,date,n\n");
    for (const QByteArray &date : dates.split(' '))
        text += "Analyst," + date + ",1\n";
    QCOMPARE(guessDialect(text, true).dialect.dateOrder, order);
}

void TestFeedDialect::wishesHold()
{
    CsvWishes wishes;
    wishes.delimiter = ';';
    wishes.quote = '\0';
    const CsvGuess guess = guessDialect("title,salary\nAnalyst,40000\n", true, wishes);
    QCOMPARE(guess.dialect.delimiter, ';');
    QCOMPARE(guess.dialect.quote, '\0');
    wishes.delimiter = '~';
    QCOMPARE(guessDialect("title~salary\nAnalyst~40000\n", true, wishes).dialect.delimiter, '~');
}

void TestFeedDialect::codesReadBack()
{
    for (const Encoding e : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Windows1251})
        QCOMPARE(encodingFrom(QString(code(e))), e);
    for (const DateOrder o : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::Ambiguous})
        QCOMPARE(dateOrderFrom(QString(code(o))), o);
    QVERIFY(!encodingFrom(u"ebcdic"));
}

void TestFeedDialect::cutRowIsNotCounted()
{
    const CsvGuess guess = guessDialect("title,salary\nAnalyst,40000\nClerk,\"30000, or; more; or", false);
    QCOMPARE(guess.dialect.delimiter, ',');
    QVERIFY(guess.delimiterSure > 0.6);
}

QTEST_GUILESS_MAIN(TestFeedDialect)
#include "tst_feeddialect.moc"
