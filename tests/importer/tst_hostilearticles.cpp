// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlefixture.h"
#include "importer/articlereader.h"
#include "importer/articlereview.h"
#include "importer/articletext.h"
#include "importer/plaintext.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace rolescope;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;

namespace {

/// What holds for every text, however broken: lines in order and apart, claims inside the text and of a
/// role that the text names.
void verifySound(const Article &article)
{
    const CodePoints points(article.rawText);
    qsizetype at = 0;
    for (const ArticleLine &line : article.lines) {
        const Range range = points.range(line.span);
        const QString words = article.rawText.mid(range.from, std::min<qsizetype>(range.length(), 100));
        QVERIFY2(range.from >= at, qPrintable(words));
        QVERIFY2(range.to > range.from, qPrintable(words));
        QString between = article.rawText.mid(at, range.from - at);
        QVERIFY2(between.remove(QChar(0xfeff)).trimmed().isEmpty(),
                 qPrintable(between + QStringLiteral(" >> ") + words));
        at = range.to;
    }
    QVERIFY(at <= article.rawText.size());
    for (const ArticleClaim &claim : article.claims) {
        QVERIFY(claim.about != About::Nobody);
        QVERIFY(claim.span.from >= 0 && claim.span.from < claim.span.to);
        QVERIFY(points.range(claim.span).to <= article.rawText.size());
        QVERIFY(!claim.text.isEmpty());
        for (const NamedSkill &skill : claim.skills)
            QVERIFY(skill.words.from < skill.words.to && skill.words.to <= points.span({0, article.rawText.size()}).to);
    }
    for (const QString &role : article.roles)
        QVERIFY(!role.isEmpty());
}

void readAndVerify(const QString &text)
{
    const auto article = readArticle(text, skillReader());
    if (article)
        verifySound(*article);
    else
        QCOMPARE(article.error().code, domain::ErrorCode::ArticleWithoutRoles);
}

std::vector<QString> fixtureTexts()
{
    std::vector<QString> texts;
    const QDir dir(QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles"));
    for (const QString &name :
         dir.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.html")}))
        texts.push_back(textOf(dir.filePath(name)));
    return texts;
}

const std::vector<QString> &texts()
{
    static const std::vector<QString> all = fixtureTexts();
    return all;
}

const QString head = QStringLiteral("Data Engineer vs. Data Analyst\n\nResponsibilities\n\nData Engineer\n");

} // namespace

class TestHostileArticles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(texts().size() > 40); }
    void cutAnywhere();
    void partsOfOthersInside();
    void linesShuffledAndRepeated();
    void rolesSwapped();
    void brokenCharacters();
    void oddShapes_data();
    void oddShapes();
    void megabytes_data();
    void megabytes();
    void correctionsOfAnyLine();
};

void TestHostileArticles::cutAnywhere()
{
    QRandomGenerator random(1);
    for (const QString &text : texts())
        for (int i = 0; i < 20; ++i)
            readAndVerify(text.left(random.bounded(static_cast<int>(text.size()) + 1)));
}

void TestHostileArticles::partsOfOthersInside()
{
    QRandomGenerator random(2);
    const int count = static_cast<int>(texts().size());
    for (int i = 0; i < 400; ++i) {
        QString text = texts()[static_cast<size_t>(random.bounded(count))];
        const QString &other = texts()[static_cast<size_t>(random.bounded(count))];
        const int from = random.bounded(static_cast<int>(other.size()));
        text.insert(random.bounded(static_cast<int>(text.size())), other.mid(from, random.bounded(3000)));
        readAndVerify(text);
    }
}

void TestHostileArticles::linesShuffledAndRepeated()
{
    QRandomGenerator random(3);
    for (const QString &text : texts()) {
        QStringList lines = text.split(u'\n');
        for (int i = 0; i < 10; ++i) {
            lines.swapItemsAt(1 + random.bounded(static_cast<int>(lines.size()) - 1),
                              1 + random.bounded(static_cast<int>(lines.size()) - 1));
            lines.insert(1 + random.bounded(static_cast<int>(lines.size()) - 1),
                         lines[random.bounded(static_cast<int>(lines.size()))]);
            readAndVerify(lines.join(u'\n'));
        }
    }
}

/// The same text under the swapped title says the same of each role.
void TestHostileArticles::rolesSwapped()
{
    const QString rest =
        QStringLiteral("\n\nDefinitions\n\nData Engineer: A Data Engineer is a builder of pipelines.\n\n"
                       "Data Analyst: A Data Analyst is a reader of figures.\n\nResponsibilities\n\n"
                       "Data Engineer\n\n  • Build pipelines.\n\nData Analyst\n\n  • Read figures.\n");
    const auto one = readArticle(QStringLiteral("Data Engineer vs. Data Analyst") + rest, skillReader());
    const auto two = readArticle(QStringLiteral("Data Analyst vs. Data Engineer") + rest, skillReader());
    QVERIFY(one && two);
    QCOMPARE(one->claims.size(), size_t(4));
    QCOMPARE(two->claims.size(), size_t(4));
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(one->claims[i].text, two->claims[i].text);
        QVERIFY(one->claims[i].about != two->claims[i].about);
    }
}

void TestHostileArticles::brokenCharacters()
{
    QRandomGenerator random(4);
    const std::array<QChar, 8> bad{QChar(0xd800), QChar(0xdc00), QChar(0),      QChar(0xfffd),
                                   QChar(0xfeff), QChar(u'\r'),  QChar(0x202e), QChar(u'|')};
    for (int i = 0; i < 400; ++i) {
        QString text = texts()[static_cast<size_t>(random.bounded(static_cast<int>(texts().size())))];
        for (int k = 0; k < 30; ++k)
            text.insert(random.bounded(static_cast<int>(text.size())), bad[static_cast<size_t>(random.bounded(8))]);
        readAndVerify(text);
        const auto decoded = plainText(text.toUtf8(), QStringLiteral("a.txt"));
        if (decoded)
            readAndVerify(*decoded);
    }
}

void TestHostileArticles::oddShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("title only") << QStringLiteral("Data Engineer vs. Data Analyst");
    QTest::newRow("list marks only") << head + QStringLiteral("-\n-\n•\n1.\n").repeated(50);
    QTest::newRow("colons only") << head + QStringLiteral(":\n::\n: :\n").repeated(50);
    QTest::newRow("headings only") << head + QStringLiteral("Definitions\nData Engineer\nData Analyst\n").repeated(200);
    QTest::newRow("bars only") << head + QStringLiteral("| | |\n|||||\n|---|---|---|\n").repeated(50);
    QTest::newRow("companies without titles") << head + QStringLiteral("@ a | b\n").repeated(100);
    QTest::newRow("titles glued without end")
        << head + QStringLiteral("X\n@ a | b\nFull Time USD 1K - 2KUSD 1K - 2KX\n").repeated(20);
    QTest::newRow("huge amounts") << head
            + QStringLiteral("X\n@ a | b\nFull Time USD 999999999999999999999K - 1e99M\n");
    QTest::newRow("marks of Markdown") << head + QStringLiteral("** __ ` [a](b) ![](((((\n").repeated(50);
    QTest::newRow("a role of marks") << QStringLiteral("*** vs. ___\n\ntext\n");
    QTest::newRow("roles inside each other")
        << QStringLiteral("Engineer vs. Engineer Engineer\n\nEngineer Engineer Engineer is an Engineer.\n");
}

void TestHostileArticles::oddShapes()
{
    QFETCH(QString, text);
    readAndVerify(text);
}

void TestHostileArticles::megabytes_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("megabytes");
    QTest::newRow("no line end") << QStringLiteral("Data Engineers build pipelines and data analysts read figures. ")
                                 << 10;
    QTest::newRow("no sentence end") << QStringLiteral("data engineers and data analysts and ") << 1;
    QTest::newRow("short lines") << QStringLiteral("- Python\n") << 1;
    QTest::newRow("long lists") << QStringLiteral("- Tools: Python, R, or Java (e.g., SQL, Spark), and Excel.\n") << 10;
    QTest::newRow("headings") << QStringLiteral("Data Engineer Skills:\n") << 1;
    QTest::newRow("job cards") << QStringLiteral(
        "Featured Job\nData Engineer\n@ a | b\nFull Time Mid-level / Intermediate USD 1K - 2K\n")
                               << 1;
    QTest::newRow("spaces") << QStringLiteral("                                                              x") << 1;
    QTest::newRow("brackets") << QStringLiteral("((((((((((((((((((") << 1;
    QTest::newRow("table") << QStringLiteral("| Skills | Python | R |\n") << 1;
}

void TestHostileArticles::megabytes()
{
    QFETCH(QString, unit);
    QFETCH(int, megabytes);
    const qsizetype size = qsizetype(megabytes) * 1024 * 1024;
    readAndVerify(head + unit.repeated(size / unit.size() + 1));
}

void TestHostileArticles::correctionsOfAnyLine()
{
    QRandomGenerator random(5);
    for (const QString &text : texts()) {
        auto article = readArticle(text, skillReader());
        QVERIFY(article);
        for (int i = 0; i < 12; ++i) {
            const size_t line = static_cast<size_t>(random.bounded(static_cast<int>(article->lines.size())));
            const auto about = static_cast<About>(random.bounded(4));
            correct(*article, line, about, domain::allSections[static_cast<size_t>(random.bounded(12))], skillReader());
            verifySound(*article);
            QCOMPARE(article->lines[line].fate,
                     about == About::Nobody     ? Fate::NotPlaced
                         : about == About::Both ? Fate::Shared
                                                : Fate::Claim);
        }
    }
}

QTEST_GUILESS_MAIN(TestHostileArticles)
#include "tst_hostilearticles.moc"
