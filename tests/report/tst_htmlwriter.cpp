// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markupprobe.h"
#include "poison.h"
#include "reportfixture.h"
#include "tests/hostiletexts.h"

#include "report/htmlwriter.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace reporttest;

namespace {

QByteArray pageOf(const Fixture &fixture) { return report::html(report::comparisonDocument(fixture.input())); }

} // namespace

class TestHtmlWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsXmlWithoutWarningsOfTidy_data();
    void pageIsXmlWithoutWarningsOfTidy();
    void nothingIsRemoteOrRun();
    void policyAllowsTheStyleSheetOnly();
    void letterheadIsPartOfThePage();
    void headingsAreInOrder();
    void tablesSayWhatTheirCellsAre();
    void numbersLeadToTheirSources();
    void onlyWebAddressesAreLinks();
    void chartsHaveTitleAndDescription();
    void everyStatementIsThere();
    void libraryTextIsTextOnly_data();
    void libraryTextIsTextOnly();
    void sameDocumentSameBytes();
};

void TestHtmlWriter::pageIsXmlWithoutWarningsOfTidy_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("usual") << pageOf(usual());
    QTest::newRow("tiny") << pageOf(tiny());
    QTest::newRow("big") << pageOf(big());
    QTest::newRow("no skills") << pageOf(withSkills(0, 0, 0));
}

void TestHtmlWriter::pageIsXmlWithoutWarningsOfTidy()
{
    QFETCH(QByteArray, page);
    const Markup markup(page);
    QVERIFY2(markup.error().isEmpty(), qPrintable(markup.error()));
    QProcess tidy;
    tidy.start(QStringLiteral("tidy"), {QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("-utf8")});
    QVERIFY2(tidy.waitForStarted(), "tidy is missing; packaging/install installs it");
    tidy.write(page);
    tidy.closeWriteChannel();
    QVERIFY(tidy.waitForFinished(60000));
    QVERIFY2(tidy.exitCode() == 0, tidy.readAllStandardError().left(2000).constData());
}

void TestHtmlWriter::nothingIsRemoteOrRun()
{
    const QByteArray page = pageOf(usual());
    const Markup markup(page);
    QSet<QString> elements;
    for (const Element &element : markup.elements()) {
        elements.insert(element.name);
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
            QVERIFY2(!it.key().startsWith(u"on"), qPrintable(it.key()));
            QVERIFY2(it.key() != u"src" && it.key() != u"style", qPrintable(element.name));
        }
    }
    for (const auto &never : {"script", "img", "image", "link", "iframe", "object", "embed", "base", "form", "use"})
        QVERIFY2(!elements.contains(QLatin1String(never)), never);
    QVERIFY(!page.contains("@import"));
    QVERIFY(!page.contains("url(h") && !page.contains("url(\"h"));
    QVERIFY(elements.contains(QStringLiteral("svg")));
}

void TestHtmlWriter::policyAllowsTheStyleSheetOnly()
{
    const Markup markup(pageOf(usual()));
    const QByteArray style = markup.textOf(QStringLiteral("style")).toUtf8();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
    const auto metas = markup.named(QStringLiteral("meta"));
    const auto policy = std::find_if(metas.begin(), metas.end(), [](const Element &e) {
        return e.attributes.value(QStringLiteral("http-equiv")) == u"Content-Security-Policy";
    });
    QVERIFY(policy != metas.end());
    QCOMPARE(
        policy->attributes.value(QStringLiteral("content")),
        QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'").arg(hash));
    QCOMPARE(markup.named(QStringLiteral("html")).front().attributes.value(QStringLiteral("lang")),
             QStringLiteral("en"));
    QCOMPARE(markup.textOf(QStringLiteral("title")),
             QStringLiteral("Data Scientist and Machine Learning Engineer: how these two jobs differ"));
}

void TestHtmlWriter::letterheadIsPartOfThePage()
{
    const Fixture f = usual();
    report::ComparisonInput input = f.input();
    input.options.preparedBy = QStringLiteral("<b>Careers</b>");
    input.options.logo = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
    const QByteArray page = report::html(report::comparisonDocument(input));
    const Markup markup(page);
    const auto images = markup.named(QStringLiteral("img"));
    QCOMPARE(images.size(), decltype(images.size())(1));
    QCOMPARE(images.front().attributes.value(QStringLiteral("src")),
             QStringLiteral("data:image/png;base64,") + QString::fromLatin1(input.options.logo.toBase64()));
    QVERIFY(page.contains("img-src data:;"));
    QVERIFY(page.contains("Prepared by &lt;b&gt;Careers"));
}

void TestHtmlWriter::headingsAreInOrder()
{
    for (const Fixture &fixture : {usual(), tiny(), big()}) {
        const Markup markup(pageOf(fixture));
        int last = 0;
        int first = 0;
        for (const Element &element : markup.elements()) {
            static const QRegularExpression heading(QStringLiteral("\\Ah([1-6])\\z"));
            const auto match = heading.match(element.name);
            if (!match.hasMatch())
                continue;
            const int level = match.captured(1).toInt();
            QVERIFY2(level <= last + 1, qPrintable(element.text));
            first += level == 1 ? 1 : 0;
            last = level;
        }
        QCOMPARE(first, 1);
    }
}

void TestHtmlWriter::tablesSayWhatTheirCellsAre()
{
    const Markup markup(pageOf(usual()));
    QVERIFY(markup.named(QStringLiteral("table")).size() > 1);
    for (const Element &cell : markup.named(QStringLiteral("th"))) {
        const QString scope = cell.attributes.value(QStringLiteral("scope"));
        QVERIFY2(scope == u"col" || scope == u"row", qPrintable(cell.text));
        QVERIFY(!cell.text.isEmpty());
    }
    // The job of a role says so in words, not in a colour alone.
    QVERIFY(std::any_of(markup.elements().begin(), markup.elements().end(), [](const Element &e) {
        return e.name == u"th" && e.attributes.value(QStringLiteral("scope")) == u"row" && e.text == u"Data Scientist";
    }));
}

void TestHtmlWriter::numbersLeadToTheirSources()
{
    const Markup markup(pageOf(usual()));
    QSet<QString> ids;
    for (const Element &element : markup.elements()) {
        const QString id = element.attributes.value(QStringLiteral("id"));
        QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
        ids.insert(id);
    }
    int inside = 0;
    for (const Element &link : markup.named(QStringLiteral("a"))) {
        const QString target = link.attributes.value(QStringLiteral("href"));
        if (!target.startsWith(u'#'))
            continue;
        ++inside;
        QVERIFY2(ids.contains(target.mid(1)), qPrintable(target));
    }
    QVERIFY(inside > 20);
    QVERIFY(ids.contains(QStringLiteral("source-4")));
    QVERIFY(!markup.text().contains(u"{page}"));
    QVERIFY(!QString(markup.text()).replace(QChar::Nbsp, u' ').contains(u" on page"));
}

void TestHtmlWriter::onlyWebAddressesAreLinks()
{
    const Markup markup(pageOf(usual()));
    QSet<QString> outside;
    for (const Element &link : markup.named(QStringLiteral("a"))) {
        const QString target = link.attributes.value(QStringLiteral("href"));
        if (target.startsWith(u'#'))
            continue;
        QCOMPARE(link.attributes.value(QStringLiteral("rel")), QStringLiteral("noopener noreferrer"));
        outside.insert(target);
    }
    QCOMPARE(outside, QSet<QString>{QStringLiteral("https://publisher2.example/a?b=c&d=1")});
    QVERIFY(markup.text().contains(QStringLiteral("javascript:alert(1)"))); // stated, not offered
}

void TestHtmlWriter::chartsHaveTitleAndDescription()
{
    Fixture fixture = usual();
    const Markup markup(pageOf(fixture));
    const auto pictures = markup.named(QStringLiteral("svg"));
    QVERIFY(pictures.size() >= 4);
    QVERIFY(pictures.size() % 2 == 0); // each for a light and a dark screen
    for (const Element &picture : pictures)
        QCOMPARE(picture.attributes.value(QStringLiteral("role")), QStringLiteral("img"));
    const auto titles = markup.named(QStringLiteral("title"));
    const auto descriptions = markup.named(QStringLiteral("desc"));
    QCOMPARE(titles.size(), pictures.size() + 1); // and the page's own
    QCOMPARE(descriptions.size(), pictures.size());
    for (const auto &list : {titles, descriptions})
        for (const Element &element : list)
            QVERIFY(!element.text.isEmpty());
}

void TestHtmlWriter::everyStatementIsThere()
{
    const Fixture fixture = usual();
    const QString text = Markup(pageOf(fixture)).text().simplified();
    for (const analysis::SectionComparison &section : fixture.comparison.sections)
        for (const auto *list : {&section.onlyA, &section.onlyB})
            for (const analysis::Statement &statement : *list)
                QVERIFY2(text.contains(statement.text.simplified()), qPrintable(statement.text));
    for (const analysis::SkillFigure &figure : fixture.comparison.skills.onlyB)
        QVERIFY2(text.contains(figure.name), qPrintable(figure.name));
    for (const report::JobRow &job : fixture.jobs)
        QVERIFY2(text.contains(job.employer), qPrintable(job.employer));
}

void TestHtmlWriter::libraryTextIsTextOnly_data()
{
    QTest::addColumn<QString>("payload");
    for (const QString &payload : hostile::markup())
        QTest::newRow(payload.toUtf8().toPercentEncoding(" <>=/\"'&").left(60).constData()) << payload;
}

void TestHtmlWriter::libraryTextIsTextOnly()
{
    QFETCH(QString, payload);
    const QByteArray page = pageOf(poisoned(payload));
    const Markup markup(page);
    QVERIFY2(markup.error().isEmpty(), qPrintable(markup.error()));
    // No kinds of elements and attributes but those that a harmless word has.
    const auto kinds = [](const Markup &of) {
        QSet<QString> found;
        for (const Element &element : of.elements()) {
            found.insert(element.name);
            for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
                found.insert(element.name + u'@' + it.key());
        }
        return found;
    };
    const QSet<QString> known = kinds(Markup(pageOf(poisoned(QStringLiteral("https://host.example/")))));
    QCOMPARE(kinds(markup) - known, QSet<QString>());
    QVERIFY(markup.text().contains(report::flatText(payload)));
    for (const Element &link : markup.named(QStringLiteral("a"))) {
        const QString target = link.attributes.value(QStringLiteral("href"));
        QVERIFY2(target.startsWith(u'#') || target.startsWith(u"http://") || target.startsWith(u"https://"),
                 qPrintable(target));
    }
    for (const QChar c : QString::fromUtf8(page)) {
        const ushort u = c.unicode();
        QVERIFY2(u == '\n' || u >= 32, "a control character");
        QVERIFY2(u != 0x7f && !(u >= 0x80 && u < 0xa0), "a control character");
        QVERIFY2(!(u >= 0x202a && u <= 0x202e) && !(u >= 0x2066 && u <= 0x2069), "a direction control");
    }
}

void TestHtmlWriter::sameDocumentSameBytes() { QCOMPARE(pageOf(big()), pageOf(big())); }

QTEST_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
