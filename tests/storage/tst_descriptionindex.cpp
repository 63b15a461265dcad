// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/check.h"
#include "storage/descriptionindex.h"
#include "storage/jobreadings.h"
#include "storage/librarywriter.h"
#include "storage/query.h"
#include "storage/undo.h"
#include "storagefixture.h"
#include "text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

namespace {

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

QString wordsOf(const QString &description) { return text::words(text::folded(description)).join(u' '); }

} // namespace

class TestDescriptionIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatHasTheWords_data();
    void findsWhatHasTheWords();
    void whatIsNotIndexedIsReadInstead();
    void repeatsAreNotFound();
    void undoLeavesNoWordBehind();
    void undoWithoutWordsKeepsTheIndex();
    void undoOfTheOlderFirstLeavesNoMarkTooHigh_data();
    void undoOfTheOlderFirstLeavesNoMarkTooHigh();
    void aStoppedSliceLeavesTheLastOne();
    void descriptionsAreReadUntilItIsEnough();
    void randomSearchesGiveNoError();

private:
    BatchId import(const QStringList &descriptions);
    BatchId importAddresses(int from, int to);
    void index();
    QList<int> found(const QString &typed);
    int indexed(const char *word);

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestDescriptionIndex::init()
{
    m_connection.reset();
    m_folder = std::make_unique<Folder>();
    m_connection = open(newLibrary(m_folder->path(u"l"_qs)), OpenMode::ReadWrite);
}

BatchId TestDescriptionIndex::import(const QStringList &descriptions)
{
    const auto writer = LibraryWriter::begin(*m_connection, {u"f"_qs, u"jobs"_qs, "{}", {}});
    for (const QString &description : descriptions) {
        Job job = numberedJob(1, u"x"_qs);
        job.description = description;
        job.sameAs = require((*writer)->findJob(job));
        require((*writer)->addJob(job));
    }
    const BatchId batch = (*writer)->batch();
    require((*writer)->commit("{}"));
    return batch;
}

/// Jobs without a description.
BatchId TestDescriptionIndex::importAddresses(int from, int to)
{
    const auto writer = LibraryWriter::begin(*m_connection, {u"f"_qs, u"jobs"_qs, "{}", {}});
    for (int i = from; i <= to; ++i) {
        Job job = numberedJob(i, u"x"_qs);
        job.url = u"https://example.org/"_qs + QString::number(i);
        require((*writer)->addJob(job));
    }
    const BatchId batch = (*writer)->batch();
    require((*writer)->commit("{}"));
    return batch;
}

void TestDescriptionIndex::index()
{
    while (require(indexDescriptions(*m_connection, wordsOf, 2))) {}
    QVERIFY(require(descriptionProgress(*m_connection)).isComplete());
}

QList<int> TestDescriptionIndex::found(const QString &typed)
{
    const QStringList wanted = text::words(text::folded(typed));
    QList<int> ids;
    for (const JobId id : require(findInDescriptions(*m_connection, wanted, [&](const QString &description) {
             return text::containsAllWordPrefixes(text::folded(description), wanted);
         })))
        ids << static_cast<int>(id.value);
    return ids;
}

/// How many jobs the index itself has for a word.
int TestDescriptionIndex::indexed(const char *word)
{
    int count = 0;
    const QByteArray sql = QByteArray("SELECT rowid FROM job_words WHERE job_words MATCH '") + word + "'";
    require(forEachRow(*m_connection, sql.constData(), [&](const Query &) { ++count; }));
    return count;
}

void TestDescriptionIndex::findsWhatHasTheWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("one word") << u"python"_qs << QList{1, 3};
    QTest::newRow("each of them") << u"SQL  Python"_qs << QList{1};
    QTest::newRow("at a word's start") << u"pyth"_qs << QList{1, 3};
    QTest::newRow("not inside of one") << u"ython"_qs << QList<int>();
    QTest::newRow("accents and case") << u"koln STRASSE"_qs << QList{2};
    QTest::newRow("signs") << u"c++"_qs << QList{3};
    QTest::newRow("signs begin like less") << u"c"_qs << QList{3, 4};
    QTest::newRow("full stops") << u"node.js"_qs << QList{4};
    QTest::newRow("quotes") << u"\"python\" OR \"sql"_qs << QList<int>();
    QTest::newRow("operators are words") << u"python NOT sql"_qs << QList<int>();
    QTest::newRow("another alphabet") << u"данн"_qs << QList{5};
    QTest::newRow("beyond the plane") << u"\U0001F680"_qs << QList{5};
    QTest::newRow("signs alone") << u"*\"()^:-"_qs << QList<int>();
    QTest::newRow("nothing") << QString() << QList<int>();
    QTest::newRow("longer than a word can be") << QString(70000, u'p') << QList<int>();
}

void TestDescriptionIndex::findsWhatHasTheWords()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, ids);
    import({u"Python and SQL."_qs, u"In Köln, Straße 3."_qs, u"python, C++\nand more"_qs, u"node.js; C#"_qs,
            u"Наука о данных \U0001F680"_qs});
    QCOMPARE(found(typed), ids); // read
    index();
    QCOMPARE(found(typed), ids); // from the index
}

void TestDescriptionIndex::whatIsNotIndexedIsReadInstead()
{
    import({u"one apple"_qs, u"two apples"_qs, u"three"_qs, u"four apples"_qs});
    QVERIFY(require(indexDescriptions(*m_connection, wordsOf, 1)));
    const IndexProgress half = require(descriptionProgress(*m_connection));
    QCOMPARE(half.indexed, 1);
    QCOMPARE(half.all, 4);
    QCOMPARE(found(u"apple"_qs), (QList{1, 2, 4}));
    index();
    import({u"five apples"_qs});
    QCOMPARE(found(u"apple"_qs), (QList{1, 2, 4, 5}));
    index();
    QCOMPARE(found(u"apple"_qs), (QList{1, 2, 4, 5}));
}

void TestDescriptionIndex::repeatsAreNotFound()
{
    import({u"an apple"_qs, u"an apple"_qs});
    QCOMPARE(found(u"apple"_qs), QList{1});
    index();
    QCOMPARE(found(u"apple"_qs), QList{1});
}

void TestDescriptionIndex::undoLeavesNoWordBehind()
{
    import({u"red apple"_qs});
    const BatchId second = import({u"green pear"_qs, u"yellow pear"_qs});
    index();
    require(undoBatch(*m_connection, second));
    QCOMPARE(indexed("pear"), 0);
    QCOMPARE(found(u"apple"_qs), QList{1});
    // The ids are given again: what is there now is found, and nothing else.
    import({u"blue plum"_qs});
    QCOMPARE(found(u"plum"_qs), QList{2});
    index();
    QCOMPARE(found(u"plum"_qs), QList{2});
    QCOMPARE(found(u"pear"_qs), QList<int>());
    QCOMPARE(found(u"apple"_qs), QList{1});
    QCOMPARE(indexed("apple"), 1);
    QCOMPARE(require(check(*m_connection, true)).problems, QStringList());
}

void TestDescriptionIndex::undoWithoutWordsKeepsTheIndex()
{
    import({u"red apple"_qs});
    const BatchId second = importAddresses(7, 7);
    index();
    require(undoBatch(*m_connection, second));
    QCOMPARE(indexed("apple"), 1);
    import({u"blue plum"_qs});
    QCOMPARE(found(u"plum"_qs), QList{2});
    index();
    QCOMPARE(indexed("plum"), 1);
    QCOMPARE(found(u"plum"_qs), QList{2});
}

void TestDescriptionIndex::undoOfTheOlderFirstLeavesNoMarkTooHigh_data()
{
    QTest::addColumn<bool>("half");
    QTest::newRow("both were looked at") << false;
    QTest::newRow("the older alone") << true;
}

/// Ids are given again: what has one of them is looked at all the same.
void TestDescriptionIndex::undoOfTheOlderFirstLeavesNoMarkTooHigh()
{
    QFETCH(bool, half);
    const BatchId older = importAddresses(1, 2);
    if (half)
        index();
    const BatchId newer = importAddresses(3, 4);
    if (!half)
        index();
    require(beginReadings(*m_connection, u"v"_qs));
    QVERIFY(require(storeReadings(*m_connection, u"v"_qs, {}, half ? 2 : 4)));
    require(undoBatch(*m_connection, older));
    QCOMPARE(require(readingState(*m_connection)).upTo, half ? 2 : 4);
    require(undoBatch(*m_connection, newer));
    QCOMPARE(require(readingState(*m_connection)).upTo, 0);
    import({u"red apple"_qs, u"green pear"_qs});
    QCOMPARE(found(u"apple"_qs), QList{1});
    index();
    QCOMPARE(indexed("apple"), 1);
    QCOMPARE(found(u"pear"_qs), QList{2});
}

void TestDescriptionIndex::aStoppedSliceLeavesTheLastOne()
{
    import({u"one"_qs, u"two"_qs, u"three"_qs});
    require(indexDescriptions(*m_connection, wordsOf, 1));
    std::stop_source stop;
    const auto stopping = [&](const QString &description) {
        stop.request_stop();
        return wordsOf(description);
    };
    QCOMPARE(indexDescriptions(*m_connection, stopping, 2, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(require(descriptionProgress(*m_connection)).indexed, 1);
    QCOMPARE(found(u"t"_qs), (QList{2, 3}));
    index();
    QCOMPARE(found(u"t"_qs), (QList{2, 3}));
}

void TestDescriptionIndex::descriptionsAreReadUntilItIsEnough()
{
    import({u"one"_qs, u"two"_qs, u"three"_qs});
    QStringList read;
    require(readDescriptions(*m_connection, {JobId(1), JobId(9), JobId(2), JobId(3)},
                             [&read](JobId, const QString &description) {
                                 read << description;
                                 return read.size() < 2;
                             }));
    QCOMPARE(read, (QStringList{u"one"_qs, u"two"_qs}));
}

/// ROLESCOPE_SEARCHES says how many.
void TestDescriptionIndex::randomSearchesGiveNoError()
{
    import({u"Python and SQL."_qs, u"c++ \"quoted\" AND (more)"_qs, u"Наука о данных \U0001F680"_qs});
    index();
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ROLESCOPE_SEARCHES", &given);
    const QString letters = u"ab cpsq+#.\"'*()^:-{}[]<>,;/\\NEAROTD нд\u00e9\u0301\u00df\u4e2d\u2028\t\n"_qs
        + QChar(u'\0') + QChar(0xd83d) + QChar(0xde80) + QChar(0xfffe) + QChar(0xfdd0);
    QRandomGenerator random(20240229);
    for (int i = 0; i < (given ? wanted : 20000); ++i) {
        QString typed;
        for (int length = random.bounded(24); length > 0; --length)
            typed += random.bounded(8) == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                                            : letters[random.bounded(static_cast<int>(letters.size()))];
        const QStringList words = text::words(text::folded(typed));
        const auto answer = findInDescriptions(*m_connection, words, [](const QString &) { return true; });
        QVERIFY2(answer.ok(), qPrintable(typed));
    }
}

QTEST_GUILESS_MAIN(TestDescriptionIndex)
#include "tst_descriptionindex.moc"
