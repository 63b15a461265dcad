// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../storage/librarydump.h"
#include "workspace/articles.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::Library;

namespace {

const QString articles = QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles/");
const QString samplePack = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

/// An article as the programs import it: read with what the library knows at that moment.
BatchId import(const Library &library, const QString &file)
{
    if (file == samplePack)
        return require(library.importPack(file, false)).batch;
    const auto catalog = require(library.loadCatalog()).catalog;
    const auto article = require(workspace::readArticle(file, *catalog));
    return require(library.importArticle(article, {file, {}, {}, {}}, false)).batch;
}

QStringList shown(const Library &library)
{
    const auto file = require(storage::LibraryFile::open(library.path(), storage::OpenMode::ReadOnly));
    const auto connection = storage::Connection::open(file, storage::OpenMode::ReadOnly);
    return storage::fixture::shown(**connection);
}

/// The sample, and articles of every layout; no two have the same text.
QStringList imports()
{
    QStringList files{samplePack};
    for (const QString &name : QDir(articles).entryList({u"*-form-a.txt"_qs}, QDir::Files, QDir::Name))
        files << articles + name;
    return files;
}

} // namespace

/// The same imports in any order, or with others that were undone, show the same.
class TestImportOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOrderShowsTheSame_data();
    void everyOrderShowsTheSame();
    void whatWasUndoneLeavesNoTrace();

private:
    Library newLibrary()
    {
        return require(Library::create(m_folder.filePath(QString::number(++m_made)), Library::Content::Empty));
    }

    QTemporaryDir m_folder;
    int m_made = 0;
    QStringList m_expected;
};

void TestImportOrder::initTestCase()
{
    const Library library = newLibrary();
    QVERIFY(imports().size() > 12);
    for (const QString &file : imports())
        QVERIFY(import(library, file).isValid());
    m_expected = shown(library);
}

void TestImportOrder::everyOrderShowsTheSame_data()
{
    QTest::addColumn<QStringList>("order");
    QStringList order = imports();
    std::reverse(order.begin(), order.end());
    QTest::newRow("backwards") << order;
    std::mt19937 random(7);
    for (int i = 0; i < 3; ++i) {
        std::shuffle(order.begin(), order.end(), random);
        QTest::addRow("shuffled %d", i) << order;
    }
}

void TestImportOrder::everyOrderShowsTheSame()
{
    QFETCH(QStringList, order);
    const Library library = newLibrary();
    for (const QString &file : order)
        import(library, file);
    QCOMPARE(shown(library), m_expected);
}

void TestImportOrder::whatWasUndoneLeavesNoTrace()
{
    const QStringList files = imports();
    const Library library = newLibrary();
    std::vector<BatchId> batches;
    for (const QString &file : files)
        batches.push_back(import(library, file));
    // Every second one goes, the oldest first.
    const Library expected = newLibrary();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i % 2 == 0)
            QVERIFY(workspace::undoImport(library, batches[static_cast<size_t>(i)]).ok());
        else
            import(expected, files[i]);
    }
    QCOMPARE(shown(library), shown(expected));
    QVERIFY(library.check(true)->ok);
}

QTEST_GUILESS_MAIN(TestImportOrder)
#include "tst_importorder.moc"
