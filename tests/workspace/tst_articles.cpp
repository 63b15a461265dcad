// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlelibraries.h"
#include "workspace/articles.h"
#include "workspace/imports.h"
#include "workspace/library.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::domain;
using importer::ArticleOptions;
using importer::ImportReport;
using tests::ArticleLibraries;
using workspace::Library;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles/") + QString::fromLatin1(name);
}

const QStringList files{fixture("d1-s1-bullets-form-a.txt"), fixture("names-lead-contains-form-a.txt"),
                        fixture("prose-full.txt")};

} // namespace

/// Articles on their way into a library and out again.
class TestArticles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void originalWordsStandInTheRawText();
    void dryRunReportsTheSameAndWritesNothing();
    void theSameTextIsRecognized();
    void publisherIsAsked();
    void unknownTermsBecomeSkillsUnlessDeclined();
    void aliasesKeepTheirSourceAndWords();
    void orderChangesNothing();
    void undoneInAnyOrder();

private:
    Library empty() { return m_libraries.empty(); }

    tests::ArticleLibraries m_libraries;
};

void TestArticles::originalWordsStandInTheRawText()
{
    const Library library = empty();
    for (const QString &file : files)
        ArticleLibraries::add(library, file);
    const auto snapshot = library.loadCatalog();
    QVERIFY(snapshot->catalog->claims.size() > 100);
    for (const Claim &claim : snapshot->catalog->claims) {
        const QList<uint> raw = snapshot->catalog->source(claim.source)->rawText.toUcs4();
        QVERIFY(claim.span && claim.original && !claim.paraphrased);
        const QString words = QString::fromUcs4(reinterpret_cast<const char32_t *>(raw.constData()) + claim.span->from,
                                                claim.span->to - claim.span->from);
        QCOMPARE(words, *claim.original);
        for (const ClaimSkill &skill : claim.skills)
            QVERIFY(skill.words && skill.words->from >= claim.span->from && skill.words->to <= claim.span->to);
    }
}

void TestArticles::dryRunReportsTheSameAndWritesNothing()
{
    const Library library = empty();
    const QStringList before = ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre);
    QJsonObject dry = importer::toJson(ArticleLibraries::add(library, files[0], true));
    QCOMPARE(ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre), before);
    QJsonObject real = importer::toJson(ArticleLibraries::add(library, files[0]));
    QVERIFY(dry[u"batch"].isNull() && !real[u"batch"].isNull());
    dry.remove(u"batch");
    real.remove(u"batch");
    QCOMPARE(dry, real);
}

void TestArticles::theSameTextIsRecognized()
{
    const Library library = empty();
    ArticleLibraries::add(library, files[0]);
    const QStringList before = ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre);
    const ImportReport again = ArticleLibraries::add(library, files[0]);
    QVERIFY(!again.batch.isValid());
    QVERIFY(again.warnings.first().startsWith(QLatin1String("source_known: ")));
    QCOMPARE(ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre), before);
}

void TestArticles::publisherIsAsked()
{
    const Library library = empty();
    ArticleOptions options;
    options.publisher = QStringLiteral(" Example  Careers ");
    ArticleLibraries::add(library, files[0], false, options);
    ArticleLibraries::add(library, files[1]);
    const auto snapshot = library.loadCatalog();
    QCOMPARE(snapshot->catalog->sources[0].publisher, QStringLiteral("Example Careers"));
    QVERIFY(snapshot->catalog->sources[1].publisher.isEmpty());
}

void TestArticles::unknownTermsBecomeSkillsUnlessDeclined()
{
    const auto skillCount = [](const Library &library) { return library.loadCatalog()->catalog->skills.size(); };
    const Library open = empty();
    const size_t bundled = skillCount(open);
    const auto article = workspace::readArticleText(
        QStringLiteral(
            "Data Steward vs. Data Analyst\n\nTools and Software Used\n\nData Steward\n\n- Catalogs: Amundsen, "
            "OpenMetadata\n- Languages: SQL, Python\n\nData Analyst\n\n- Charts: Tableau, Amundsen\n"),
        *open.loadCatalog()->catalog);
    QVERIFY(article);
    const QStringList terms = importer::newTerms(*article);
    QCOMPARE(terms, (QStringList{QStringLiteral("Amundsen"), QStringLiteral("OpenMetadata")}));
    QVERIFY(open.importArticle(*article, {}, false));
    QCOMPARE(skillCount(open), bundled + 2);

    const Library closed = empty();
    ArticleOptions options;
    options.declinedTerms = QStringList{QStringLiteral("amundsen")};
    QVERIFY(closed.importArticle(*article, options, false));
    QCOMPARE(skillCount(closed), bundled + 1);
}

void TestArticles::aliasesKeepTheirSourceAndWords()
{
    const Library library = empty();
    const QString text = QStringLiteral(
        "Data Steward vs. Data Analyst\n\nDefinitions\n\nData Steward: A Data Steward, also known as a "
        "Metadata Keeper, is a guard of names.\n\nData Analyst: A Data Analyst is a reader of figures.\n");
    const auto article = workspace::readArticleText(text, *library.loadCatalog()->catalog);
    QVERIFY(article && library.importArticle(*article, {}, false));
    const auto catalog = library.loadCatalog()->catalog;
    const Role *steward = catalog->roleNamed(QStringLiteral("Metadata Keeper"));
    QVERIFY(steward);
    QCOMPARE(steward->name, QStringLiteral("Data Steward"));
    QCOMPARE(steward->aliases.size(), size_t(1));
    QCOMPARE(steward->aliases[0].source, catalog->sources[0].id);
    const Span span = steward->aliases[0].span.value_or(Span());
    QCOMPARE(text.mid(span.from, span.to - span.from), QStringLiteral("Metadata Keeper"));
}

void TestArticles::orderChangesNothing() { QCOMPARE(m_libraries.unequalOrders(files), QStringList()); }

void TestArticles::undoneInAnyOrder()
{
    std::vector<int> order{0, 1, 2};
    do {
        const Library library = empty();
        const QStringList before = ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre);
        std::vector<BatchId> batches;
        for (const QString &file : files)
            batches.push_back(ArticleLibraries::add(library, file).batch);
        for (const int i : order)
            QVERIFY(workspace::undoImport(library, batches[static_cast<size_t>(i)]));
        QCOMPARE(ArticleLibraries::rows(library, storage::fixture::rowsAsTheyAre), before);
        QVERIFY(library.check(true)->ok);
    } while (std::next_permutation(order.begin(), order.end()));
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
