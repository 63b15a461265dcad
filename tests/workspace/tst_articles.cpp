// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../storage/librarydump.h"
#include "engine/jobtable.h"
#include "storage/libraryfile.h"
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
using workspace::Library;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles/") + QString::fromLatin1(name);
}

const QStringList files{fixture("d1-s1-bullets-form-a.txt"), fixture("names-lead-contains-form-a.txt"),
                        fixture("prose-full.txt")};

QStringList seeds()
{
    QStringList found;
    const QDir folder(QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/seeds"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        found += folder.filePath(name);
    return found;
}

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
    void seedsGiveFiveJobsSeenInThreeSources();
    void seedsInAnyOrder();

private:
    Library empty()
    {
        const QString path = m_folder.filePath(QStringLiteral("library%1.rolescope").arg(m_next++));
        auto library = Library::create(path, Library::Content::Empty);
        if (!library)
            qFatal("no library");
        return std::move(*library);
    }
    void showTheSameInAnyOrder(QStringList order);
    static ImportReport add(const Library &, const QString &file, bool dryRun = false, ArticleOptions = {});
    static QStringList rows(const Library &, QStringList (*dump)(storage::Connection &));

    QTemporaryDir m_folder;
    int m_next = 0;
};

ImportReport TestArticles::add(const Library &library, const QString &file, bool dryRun, ArticleOptions options)
{
    const auto snapshot = library.loadCatalog();
    const auto article = workspace::readArticle(file, *snapshot->catalog);
    if (!article)
        qFatal("%s", qPrintable(file));
    options.file = QFileInfo(file).fileName();
    const auto report = library.importArticle(*article, options, dryRun);
    if (!report)
        qFatal("%s", qPrintable(report.error().context.join(u' ')));
    return *report;
}

QStringList TestArticles::rows(const Library &library, QStringList (*dump)(storage::Connection &))
{
    const auto file = storage::LibraryFile::open(library.path(), storage::OpenMode::ReadOnly);
    const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadOnly);
    return dump(**connection);
}

void TestArticles::originalWordsStandInTheRawText()
{
    const Library library = empty();
    for (const QString &file : files)
        add(library, file);
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
    const QStringList before = rows(library, storage::fixture::rowsAsTheyAre);
    QJsonObject dry = importer::toJson(add(library, files[0], true));
    QCOMPARE(rows(library, storage::fixture::rowsAsTheyAre), before);
    QJsonObject real = importer::toJson(add(library, files[0]));
    QVERIFY(dry[u"batch"].isNull() && !real[u"batch"].isNull());
    dry.remove(u"batch");
    real.remove(u"batch");
    QCOMPARE(dry, real);
}

void TestArticles::theSameTextIsRecognized()
{
    const Library library = empty();
    add(library, files[0]);
    const QStringList before = rows(library, storage::fixture::rowsAsTheyAre);
    const ImportReport again = add(library, files[0]);
    QVERIFY(!again.batch.isValid());
    QVERIFY(again.warnings.first().startsWith(QLatin1String("source_known: ")));
    QCOMPARE(rows(library, storage::fixture::rowsAsTheyAre), before);
}

void TestArticles::publisherIsAsked()
{
    const Library library = empty();
    ArticleOptions options;
    options.publisher = QStringLiteral(" Example  Careers ");
    add(library, files[0], false, options);
    add(library, files[1]);
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

void TestArticles::showTheSameInAnyOrder(QStringList order)
{
    std::sort(order.begin(), order.end());
    QStringList first;
    do {
        const Library library = empty();
        for (const QString &file : order)
            add(library, file);
        QStringList shown = rows(library, storage::fixture::shown);
        shown.sort();
        if (first.isEmpty())
            first = shown;
        QCOMPARE(shown, first);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestArticles::orderChangesNothing() { showTheSameInAnyOrder(files); }

void TestArticles::undoneInAnyOrder()
{
    std::vector<int> order{0, 1, 2};
    do {
        const Library library = empty();
        const QStringList before = rows(library, storage::fixture::rowsAsTheyAre);
        std::vector<BatchId> batches;
        for (const QString &file : files)
            batches.push_back(add(library, file).batch);
        for (const int i : order)
            QVERIFY(workspace::undoImport(library, batches[static_cast<size_t>(i)]));
        QCOMPARE(rows(library, storage::fixture::rowsAsTheyAre), before);
        QVERIFY(library.check(true)->ok);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestArticles::seedsGiveFiveJobsSeenInThreeSources()
{
    if (seeds().isEmpty())
        QSKIP("The seed articles are not on this machine (../shared/seeds).");
    const Library library = empty();
    int printed = 0;
    for (const QString &file : seeds())
        printed += add(library, file).jobs.read;
    QCOMPARE(printed, 15);
    const auto snapshot = library.load();
    QCOMPARE(snapshot->catalog->roles.size(), size_t(5));
    QCOMPARE(snapshot->jobs->size(), 5U);
    const QStringList jobs = rows(library, storage::fixture::shown).filter(QRegularExpression(QStringLiteral("^job ")));
    QCOMPARE(jobs.size(), 5);
    for (const QString &job : jobs) // each with the three sources that print it
        QCOMPARE(job.section(u'/', -1).count(QStringLiteral(" vs. ")), 3);
}

void TestArticles::seedsInAnyOrder()
{
    if (seeds().isEmpty())
        QSKIP("The seed articles are not on this machine (../shared/seeds).");
    showTheSameInAnyOrder(seeds());
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
