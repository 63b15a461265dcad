// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../patience.h"
#include "importer/plaintext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void everyByteMayStand();
    void tooLargeIsRefused();
    void tellsHtml_data();
    void tellsHtml();
    void reducesHtml_data();
    void reducesHtml();
    void readsAPage();
    void hostileHtmlTakesLinearTime_data();
    void hostileHtmlTakesLinearTime();
};

void TestPlainText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("UTF-8") << "a café\r\nb 👀\r"_qba << u"a café\r\nb 👀\r"_qs;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBFx"_qba << u"\uFEFFx"_qs;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFEx\0\xE9\0", 6) << u"\uFEFFxé"_qs;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0x\xD8\x3D\xDC\x40", 8) << u"\uFEFFx👀"_qs;
    QTest::newRow("UTF-16, surrogate alone")
        << QByteArray("\xFF\xFEx\0\x3D\xD8y\0y\0y\0y\0y\0y\0y\0y\0", 22) << u"\uFEFFx\uFFFDyyyyyyyy"_qs;
    QTest::newRow("UTF-16, cut") << QByteArray("\xFF\xFEx\0y\0y\0y\0y\0y\0y\0y\0y\0z", 21)
                                 << u"\uFEFFxyyyyyyyy\uFFFD"_qs;
    QTest::newRow("Windows-1252") << "caf\xE9 \x96 \x93"
                                     "big\x94 \x80"_qba
                                  << u"café – “big” €"_qs;
    QTest::newRow("Windows-1252, at the end") << "un caf\xE9"_qba << u"un café"_qs;
    QTest::newRow("UTF-8 with a stray byte") << "é à ü “x” \xE9 rest of it"_qba << u"é à ü “x” \uFFFD rest of it"_qs;
    QTest::newRow("UTF-8, cut") << "é à ü “x” rest \xE2\x80"_qba << u"é à ü “x” rest \uFFFD"_qs;
    QTest::newRow("NUL") << QByteArray("a long enough line\0 and more", 28) << u"a long enough line\uFFFD and more"_qs;
}

void TestPlainText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodedText(bytes, QStringLiteral("a.txt"));
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().context.join(u'|')));
    QCOMPARE(*decoded, text);
}

void TestPlainText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("PDF") << "%PDF-1.7\nxxxxxxxxxxxx"_qba << u"PDF"_qs;
    QTest::newRow("zip") << "PK\x03\x04xxxxxxxxxxxxxxxxxx"_qba << u"zip"_qs;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\nxxxxxxxxx"_qba << u"picture"_qs;
    QTest::newRow("RTF") << "{\\rtf1 text}"_qba << u"RTF"_qs;
    QTest::newRow("control characters") << QByteArray(500, '\x01') << u"not a text file"_qs;
    QTest::newRow("NULs") << QByteArray(500, '\0') << u"not a text file"_qs;
}

void TestPlainText::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto decoded = plainText(bytes, QStringLiteral("/x/a.txt"));
    QVERIFY(!decoded.ok());
    QVERIFY(decoded.error().code == domain::ErrorCode::FileRead);
    QCOMPARE(decoded.error().context.value(0), u"/x/a.txt"_qs);
    QVERIFY2(decoded.error().context.value(1).contains(reason), qPrintable(decoded.error().context.value(1)));
}

void TestPlainText::everyByteMayStand()
{
    const QByteArray line = "a line of plain words that is long enough for one odd byte ";
    for (int byte = 0; byte < 256; ++byte) {
        const auto decoded = decodedText(line + static_cast<char>(byte) + line, QStringLiteral("a"));
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->size(), line.size() * 2 + 1);
        QVERIFY(!decoded->contains(QChar(u'\0')));
    }
}

void TestPlainText::tooLargeIsRefused()
{
    const auto decoded = decodedText(QByteArray(largestTextFile + 1, 'x'), QStringLiteral("big.txt"));
    QVERIFY(!decoded.ok() && decoded.error().code == domain::ErrorCode::FileRead);
    QVERIFY(decoded.error().context.value(1).contains(u"64 MB"));
}

void TestPlainText::tellsHtml_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("html");
    QTest::newRow("by name") << u"a.HTML"_qs << u"words"_qs << true;
    QTest::newRow("doctype") << u"a.txt"_qs << u"\uFEFF  <!DOCTYPE html><p>"_qs << true;
    QTest::newRow("xhtml") << u"a"_qs << u"<?xml version='1.0'?>\n<html>"_qs << true;
    QTest::newRow("other xml") << u"a.xml"_qs << u"<?xml version='1.0'?><jobs>"_qs << false;
    QTest::newRow("fragment") << u"a.txt"_qs << u"<p class=x>Hi"_qs << true;
    QTest::newRow("not a tag") << u"a.txt"_qs << u"<person> wanted"_qs << false;
    QTest::newRow("text about tags") << u"a.txt"_qs << u"Knows the <div> tag"_qs << false;
    QTest::newRow("empty") << u"a.txt"_qs << QString() << false;
}

void TestPlainText::tellsHtml()
{
    QFETCH(QString, file);
    QFETCH(QString, head);
    QFETCH(bool, html);
    QCOMPARE(isHtml(file, head), html);
}

void TestPlainText::reducesHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("blocks") << u"<h1>A  vs.\n B</h1><p>One <b>t</b>wo</p><div>x</div><div>y</div>"_qs
                            << u"A vs. B\n\nOne two\n\nx\ny"_qs;
    QTest::newRow("list") << u"<p>Needs:</p><ul><li>SQL</li><li><p>Git,</p> R</li></ul><p>End"_qs
                          << u"Needs:\n\n• SQL\n• Git,\nR\n\nEnd"_qs;
    QTest::newRow("unclosed items") << u"<ol><li>a<li>b</ol>c"_qs << u"1. a\n2. b\n\nc"_qs;
    QTest::newRow("nested list") << u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_qs << u"• a\n  • b\n• c"_qs;
    QTest::newRow("table") << u"<table><tr><th>Aspect<th>A<th>B</tr><tr><td>Pay<td>1<br>2<td></table>z"_qs
                           << u"| Aspect | A | B |\n| Pay | 1 2 | |\n\nz"_qs;
    QTest::newRow("bars in a table's cells")
        << u"<table><tr><td>a | b<td>c</table><table><tr><td>a | b</table>"_qs << u"| a \\| b | c |\n\na | b"_qs;
    QTest::newRow("layout table") << u"<table><tr><td><h2>T</h2><ul><li>a</li></ul></td></tr></table>"_qs
                                  << u"T\n\n• a"_qs;
    QTest::newRow("table in a cell") << u"<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td>"_qs
                                     << u"| a | b c |"_qs;
    QTest::newRow("breaks") << u"a<br>b<br/><br />c"_qs << u"a\nb\n\nc"_qs;
    QTest::newRow("pre") << u"<pre>a  b\n c</pre>"_qs << u"a  b\n c"_qs;
    QTest::newRow("entities")
        << u"R&amp;D &#8211; &#x1F440; &quot;x&quot; &eacute;&nbsp;&lt;b&gt; &#150; &#0; &bogus; AT&T &"_qs
        << u"R&D – 👀 \"x\" é <b> – \uFFFD &bogus; AT&T &"_qs;
    QTest::newRow("dropped")
        << u"a<script>if (1<2) '</p>'</script>b<style>p{}</style><!-- no <p> -->c<nav>Menu<nav>x</nav></nav>d"
           "<template><p>t</template>e<noscript>n</noscript><title>T</title>"_qs
        << u"abc d e"_qs;
    QTest::newRow("attributes") << u"<a href='x>y' title=\"a > b\">link</a> <p don't>it</p>"_qs << u"link\n\nit"_qs;
    QTest::newRow("no tags") << u"a < b and 3 > 2, <3"_qs << u"a < b and 3 > 2, <3"_qs;
    QTest::newRow("nav without end") << u"a<nav>b<p>c"_qs << u"ab\n\nc"_qs;
    QTest::newRow("script without end") << u"a<script>b<p>c"_qs << u"a"_qs;
    QTest::newRow("comment without end") << u"a<!-- b<p>c"_qs << u"a"_qs;
    QTest::newRow("quote without end") << u"<p title=\"x>a</p><p>b</p>"_qs << u"a\n\nb"_qs;
    QTest::newRow("tag without end") << u"<p>a<b"_qs << u"a<b"_qs;
    QTest::newRow("stray ends") << u"</ul></table></tr></pre>a</td>b"_qs << u"ab"_qs;
}

void TestPlainText::reducesHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlToText(html), text);
}

void TestPlainText::readsAPage()
{
    const auto text = plainText("<!doctype html><html><head><title>Site</title><script src='x.js'></script></head>"
                                "<body><h1>Baker vs. Miller</h1><img src='file:///etc/passwd' alt='x'>"
                                "<p>3 min read &middot; May 2, 2023</p></body></html>"_qba,
                                QStringLiteral("page"));
    QVERIFY(text.ok());
    QCOMPARE(*text, u"Baker vs. Miller\n\n3 min read · May 2, 2023"_qs);
}

void TestPlainText::hostileHtmlTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"<",          "<a",       "<a ",      "<a b=\"",   "<a b='",          "<!--",    "<!",   "<nav>",
          "<nav><svg>", "<script>", "<ul><li>", "<ol><li>x", "<table><tr><td>", "<table>", "<td>", "&",
          "&#",         "&#1",      "&a",       "</nav>",    "<pre>\n",         "<b/",     "<svg", "<a b=x' c=\">"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestPlainText::hostileHtmlTakesLinearTime()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(htmlToText(piece.repeated(100'000)).size() < 20'000'000);
    QVERIFY(htmlToText(piece.repeated(100'000) + u'>').size() < 20'000'000);
    QVERIFY2(timer.elapsed() < tests::patience(10'000), "a page of a few MB takes its time squared");
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
