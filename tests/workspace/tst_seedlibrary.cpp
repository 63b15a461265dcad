// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlelibraries.h"
#include "engine/jobtable.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace rolescope;
using tests::ArticleLibraries;
using workspace::Library;

/// Libraries of the four articles that the reader was first made for; they stand beside the project, not in it.
class TestSeedLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void giveFiveJobsSeenInThreeSources();
    void orderChangesNothing();
    void onlyOnePublishersTextsAreNearCopies();

private:
    QStringList m_files;
    ArticleLibraries m_libraries;
};

void TestSeedLibrary::initTestCase()
{
    const QDir folder(QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/seeds"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        m_files += folder.filePath(name);
    if (m_files.isEmpty())
        QSKIP("The seed articles are not on this machine (../shared/seeds).");
}

void TestSeedLibrary::giveFiveJobsSeenInThreeSources()
{
    const Library library = m_libraries.empty();
    int printed = 0;
    for (const QString &file : m_files)
        printed += ArticleLibraries::add(library, file).jobs.read;
    QCOMPARE(printed, 15);
    const auto snapshot = library.load();
    QCOMPARE(snapshot->catalog->roles.size(), size_t(5));
    QCOMPARE(snapshot->jobs->size(), 5U);
    const QStringList jobs =
        ArticleLibraries::rows(library, storage::fixture::shown).filter(QRegularExpression(QStringLiteral("^job ")));
    QCOMPARE(jobs.size(), 5);
    for (const QString &job : jobs) // each with the three sources that print it
        QCOMPARE(job.section(u'/', -1).count(QStringLiteral(" vs. ")), 3);
}

void TestSeedLibrary::orderChangesNothing() { QCOMPARE(m_libraries.unequalOrders(m_files), QStringList()); }

void TestSeedLibrary::onlyOnePublishersTextsAreNearCopies()
{
    const Library library = m_libraries.empty();
    for (const QString &file : m_files)
        ArticleLibraries::add(library, file);
    domain::Catalog catalog = *library.loadCatalog()->catalog;
    QCOMPARE(catalog.sources.size(), size_t(4));
    for (domain::Source &source : catalog.sources)
        source.publisher.clear();
    const auto isTemplated = [](const domain::Source &s) {
        return s.title.startsWith(u"Machine Learning Engineer vs");
    };
    analysis::Thresholds any;
    any.nearCopyContainment = 0;
    any.fewestSharedRuns = 1;
    int within = 0;
    for (const domain::NearCopy &copy : analysis::findNearCopies(catalog, {}, any)) {
        const domain::Source &a = *catalog.source(copy.a), &b = *catalog.source(copy.b);
        const bool oneTemplate = isTemplated(a) && isTemplated(b);
        within += oneTemplate ? 1 : 0;
        QVERIFY2(oneTemplate ? copy.containment >= 0.05 : copy.containment < 0.01,
                 qPrintable(a.title + QStringLiteral(", ") + b.title));
    }
    QCOMPARE(within, 3);
    QCOMPARE(analysis::findNearCopies(catalog).size(), size_t(3));
}

QTEST_GUILESS_MAIN(TestSeedLibrary)
#include "tst_seedlibrary.moc"
