// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markupprobe.h"
#include "poison.h"
#include "reportfixture.h"
#include "tests/hostiletexts.h"

#include "report/markdownwriter.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace reporttest;

namespace {

QString textOf(const Fixture &fixture)
{
    return QString::fromUtf8(report::markdown(report::comparisonDocument(fixture.input())));
}

/// What a reader of Markdown makes of it: the text that it shows.
QString shown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

QString htmlOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toHtml();
}

} // namespace

class TestMarkdownWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readerShowsEveryStatement();
    void tablesHaveEqualRows();
    void headingsAreInOrder();
    void onlyWebAddressesAreLinks();
    void payloadIsShownAsItIs_data();
    void payloadIsShownAsItIs();
    void poisonedReportHasTheShapeOfAHarmlessOne_data();
    void poisonedReportHasTheShapeOfAHarmlessOne();
};

void TestMarkdownWriter::readerShowsEveryStatement()
{
    const Fixture fixture = usual();
    const QString text = shown(textOf(fixture)).simplified();
    for (const analysis::SectionComparison &section : fixture.comparison.sections)
        for (const auto *list : {&section.onlyA, &section.onlyB})
            for (const analysis::Statement &statement : *list)
                QVERIFY2(text.contains(statement.text.simplified()), qPrintable(statement.text));
    for (const analysis::SkillFigure &figure : fixture.comparison.skills.onlyB)
        QVERIFY2(text.contains(figure.name), qPrintable(figure.name));
    for (const report::JobRow &job : fixture.jobs)
        QVERIFY2(text.contains(job.employer), qPrintable(job.employer));
    QVERIFY(!text.contains(u"**") && !text.contains(u"{page}"));
    QVERIFY(text.contains(u"[1]"));
}

void TestMarkdownWriter::tablesHaveEqualRows()
{
    static const QRegularExpression pipe(QStringLiteral("(?<!\\\\)\\|"));
    qsizetype columns = 0;
    int tables = 0;
    for (const QString &line : textOf(usual()).split(u'\n')) {
        if (!line.startsWith(u'|')) {
            columns = 0;
            continue;
        }
        const qsizetype found = line.count(pipe);
        tables += columns == 0 ? 1 : 0;
        QVERIFY2(columns == 0 || found == columns, qPrintable(line));
        columns = found;
    }
    QVERIFY(tables >= 4);
}

void TestMarkdownWriter::headingsAreInOrder()
{
    qsizetype last = 0;
    int first = 0;
    for (const QString &line : textOf(usual()).split(u'\n')) {
        static const QRegularExpression heading(QStringLiteral("\\A(#+) "));
        const auto match = heading.match(line);
        if (!match.hasMatch())
            continue;
        const qsizetype level = match.capturedLength(1);
        QVERIFY2(level <= last + 1, qPrintable(line));
        first += level == 1 ? 1 : 0;
        last = level;
    }
    QCOMPARE(first, 1);
}

void TestMarkdownWriter::onlyWebAddressesAreLinks()
{
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    QSet<QString> targets;
    auto found = link.globalMatch(htmlOf(textOf(usual())));
    while (found.hasNext())
        targets.insert(found.next().captured(1));
    QCOMPARE(targets, QSet<QString>{QStringLiteral("https://publisher2.example/a?b=c&amp;d=1")});
}

void TestMarkdownWriter::payloadIsShownAsItIs_data()
{
    QTest::addColumn<QString>("payload");
    for (const QString &payload : hostile::markup())
        QTest::newRow(payload.toUtf8().toPercentEncoding(" <>=/\"'&").left(60).constData()) << payload;
}

void TestMarkdownWriter::payloadIsShownAsItIs()
{
    QFETCH(QString, payload);
    const QString text = report::markdownText(payload);
    const QString expected = report::flatText(payload).simplified();
    QCOMPARE(shown(text).simplified(), expected);
    QCOMPARE(shown(QStringLiteral("- ") + text).simplified(), expected);
    QCOMPARE(shown(QStringLiteral("# ") + text).simplified(), expected);
    const QString html = htmlOf(text);
    for (const auto &sign : {"href=", "<img", "<b>", "<script", "font-weight:7", "font-style:italic", "<li", "<table"})
        QVERIFY2(!html.contains(QLatin1String(sign)), qPrintable(html));
}

void TestMarkdownWriter::poisonedReportHasTheShapeOfAHarmlessOne_data() { payloadIsShownAsItIs_data(); }

void TestMarkdownWriter::poisonedReportHasTheShapeOfAHarmlessOne()
{
    QFETCH(QString, payload);
    const QString text = textOf(poisoned(payload));
    const QString html = htmlOf(text);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    auto found = link.globalMatch(html);
    while (found.hasNext()) {
        const QString target = found.next().captured(1);
        QVERIFY2(target.startsWith(u"http://") || target.startsWith(u"https://"), qPrintable(target));
    }
    QVERIFY(!html.contains(u"<img"));
    QVERIFY(!html.contains(u"<script"));
    QCOMPARE(html.count(u"<h1"), 1);
    for (const QChar c : text) {
        const ushort u = c.unicode();
        QVERIFY2(u == '\n' || u >= 32, "a control character");
        QVERIFY2(u != 0x7f && !(u >= 0x80 && u < 0xa0), "a control character");
        QVERIFY2(!(u >= 0x202a && u <= 0x202e) && !(u >= 0x2066 && u <= 0x2069), "a direction control");
    }
}

QTEST_MAIN(TestMarkdownWriter)
#include "tst_markdownwriter.moc"
