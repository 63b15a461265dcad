// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "librarydump.h"
#include "storage/batchstore.h"
#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/contentkeys.h"
#include "storage/jobstore.h"
#include "storage/librarywriter.h"
#include "storage/migrations.h"
#include "storage/personalstore.h"
#include "storage/query.h"
#include "storage/undo.h"
#include "storagefixture.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

namespace {

void require(const Result<Done> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
}

template <typename T>
T require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context.join(u' ')));
    return *result;
}

/// Three imports that overlap in roles, skills, a source and jobs, and differ in how they spell them.
BatchId importOverlapping(Connection &connection, int which)
{
    const QString tag = QString::number(which);
    const auto writer = LibraryWriter::begin(connection, {u"file-"_qs + tag, u"pack"_qs, "{}", {}});
    if (!writer)
        qFatal("no writer");
    LibraryWriter &w = **writer;
    const QString scientist[] = {u"Data Scientist"_qs, u"data scientist"_qs, u"DATA SCIENTIST"_qs};
    const QString families[] = {QString(), u"Data"_qs, u"Analysis"_qs};
    const QString sql[] = {u"SQL"_qs, u"Sql"_qs, u"SQL"_qs};
    const QString categories[] = {u"lang"_qs, u"data"_qs, u"data"_qs};
    require(w.addSkillCategory({u"lang"_qs, u"Languages"_qs}));
    require(w.addSkillCategory({u"data"_qs, which == 1 ? u"Data bases"_qs : u"Databases"_qs}));
    const SkillId sqlId = require(w.addSkill({{}, u"sql"_qs, sql[which], categories[which], {}, {u"alias "_qs + tag}}));
    const SkillId own = require(w.addSkill({{}, u"own-"_qs + tag, u"Own "_qs + tag, u"lang"_qs, u"sql"_qs, {}}));
    const RoleId role = require(w.addRole({{}, scientist[which], families[which], {}}));
    const RoleId ownRole = require(w.addRole({{}, u"Role "_qs + tag, {}, {}}));
    std::vector<SourceId> sources;
    for (const QString &name : {u"shared"_qs, u"source "_qs + tag}) {
        Source source;
        source.key = source.title = name;
        source.kind = u"article"_qs;
        source.roles = {ownRole, role};
        if (name == u"shared") // a source of equal content names equal roles
            source.roles = {role};
        source.rawText = u"text of "_qs + name;
        sources.push_back(require(w.addSource(source, u"hash of "_qs + name)));
        Claim claim;
        claim.source = sources.back();
        claim.role = role;
        claim.text = u"Says "_qs + name;
        claim.span = Span{0, 4};
        claim.skills = {{sqlId, Strength::Required, 0, Span{1, 3}}};
        if (name != u"shared")
            claim.skills.push_back({own, Strength::Preferred, 0, {}});
        require(w.addClaim(claim));
        claim.otherRole = name == u"shared" ? RoleId() : ownRole;
        claim.text = u"Says more in "_qs + name;
        require(w.addClaim(claim));
    }
    require(w.addRoleAlias(role, {u"alias"_qs, sources[1], Span{5, 9}}));
    for (int i = 0; i < 4; ++i) {
        // 0 and 1 are in all three, 2 in two of them, 3 in one only.
        Job job = numberedJob(i, i < 2 ? u"x"_qs : i == 2 ? QString(which == 2 ? u"y"_qs : u"x"_qs) : tag);
        job.skills = {sqlId};
        if (which == 1 && i == 1)
            job.skills.push_back(own);
        job.salaryRaw = which == 0 && i == 0 ? u"12 to 13 an hour"_qs : QString();
        job.sameAs = require(w.findJob(job));
        for (const SourceId source : sources) {
            job.source = source;
            const JobId added = require(w.addJob(job));
            if (!job.sameAs.isValid())
                job.sameAs = added;
        }
    }
    const BatchId id = w.batch();
    require(w.commit("{}"));
    return id;
}

class TestLibrary {
public:
    explicit TestLibrary(const std::vector<int> &imports)
        : file(newLibrary(m_folder.path(u"l"_qs))),
          connection(open(file, OpenMode::ReadWrite))
    {
        for (const int which : imports)
            batches[which] = importOverlapping(*connection, which);
    }

    /// The same library in another file.
    TestLibrary(const TestLibrary &other)
        : file(copy(other.file, m_folder)),
          connection(open(file, OpenMode::ReadWrite)),
          batches(other.batches)
    {}
    TestLibrary &operator=(const TestLibrary &) = delete;

    QStringList problems() const
    {
        const auto report = check(*connection, true);
        return report ? report->problems : report.error().context;
    }

private:
    static LibraryFile copy(const LibraryFile &from, const Folder &into)
    {
        // Its connection is still open: what is in the write-ahead log has to come along.
        require(open(from, OpenMode::ReadWrite)->run("PRAGMA wal_checkpoint(TRUNCATE)"));
        writeAll(into.path(u"l"_qs), readAll(from.path()));
        return require(LibraryFile::open(into.path(u"l"_qs), OpenMode::ReadWrite));
    }

    Folder m_folder;

public:
    LibraryFile file;
    std::unique_ptr<Connection> connection;
    std::map<int, BatchId> batches;
};

/// Made once for each order of imports.
const TestLibrary &libraryOf(const std::vector<int> &imports)
{
    static std::map<std::vector<int>, std::unique_ptr<TestLibrary>> made;
    auto &library = made[imports];
    if (!library)
        library = std::make_unique<TestLibrary>(imports);
    return *library;
}

std::vector<std::vector<int>> orders()
{
    std::vector<int> order{0, 1, 2};
    std::vector<std::vector<int>> all;
    do
        all.push_back(order);
    while (std::next_permutation(order.begin(), order.end()));
    return all;
}

std::vector<int> without(std::vector<int> order, const std::vector<int> &gone)
{
    std::erase_if(order, [&](int i) { return std::find(gone.begin(), gone.end(), i) != gone.end(); });
    return order;
}

/// The lowest id.
JobId firstOf(Connection &connection, const QByteArray &where)
{
    qint64 id = 0;
    require(forEachRow(connection, QByteArray("SELECT min(id) FROM job WHERE " + where).constData(),
                       [&](const Query &row) { id = row.number(0); }));
    return JobId(id);
}

QString name(const std::vector<int> &order)
{
    QString text;
    for (const int i : order)
        text += QString::number(i);
    return text;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importAndUndoLeaveEveryRowAsItWas();
    void everyOrderOfUndoGivesTheLibraryWithoutIt_data();
    void everyOrderOfUndoGivesTheLibraryWithoutIt();
    void theOrderOfImportsChangesNothingShown();
    void whatIsShownIsElectedFromContent();
    void theRichestOfEqualJobsIsShown();
    void marksMoveToTheEqualOne();
    void ownSkillsOutliveUndoAndFindTheirSkillAgain();
    void historyKeepsWhatWasUndone();
    void nothingIsUndoneTwice();
    void cancelLeavesEverything();
    void tellsHowFarItIs();
    void earlyLibrariesHandOverWhatTheyShare();
};

void TestUndo::importAndUndoLeaveEveryRowAsItWas()
{
    TestLibrary library({0, 1});
    std::vector<JobId> jobs;
    require(scanJobs(*library.connection, [&](const ScannedJob &job) { jobs.push_back(job.id); }));
    for (const JobId job : jobs)
        require(setStar(*library.connection, job, true));
    require(library.connection->run("INSERT INTO own_skill SELECT DISTINCT key FROM skill"));
    const QStringList before = rowsAsTheyAre(*library.connection);
    const BatchId batch = importOverlapping(*library.connection, 2);
    QVERIFY(rowsAsTheyAre(*library.connection) != before);
    QCOMPARE(library.problems(), QStringList());
    QVERIFY(undoBatch(*library.connection, batch).ok());
    QCOMPARE(rowsAsTheyAre(*library.connection), before);
    QCOMPARE(library.problems(), QStringList());
}

void TestUndo::everyOrderOfUndoGivesTheLibraryWithoutIt_data()
{
    QTest::addColumn<std::vector<int>>("imports");
    QTest::addColumn<std::vector<int>>("undone");
    for (const std::vector<int> &imports : orders())
        for (const std::vector<int> &undone : orders())
            QTest::addRow("import %s, undo %s", qPrintable(name(imports)), qPrintable(name(undone)))
                << imports << undone;
}

void TestUndo::everyOrderOfUndoGivesTheLibraryWithoutIt()
{
    QFETCH(std::vector<int>, imports);
    QFETCH(std::vector<int>, undone);
    TestLibrary library(libraryOf(imports));
    QCOMPARE(library.problems(), QStringList());
    for (auto end = undone.begin() + 1; end <= undone.end(); ++end) {
        QVERIFY(undoBatch(*library.connection, library.batches[*(end - 1)]).ok());
        const TestLibrary &expected = libraryOf(without(imports, {undone.begin(), end}));
        QCOMPARE(rowsByPlace(*library.connection), rowsByPlace(*expected.connection));
        QCOMPARE(shown(*library.connection), shown(*expected.connection));
        QCOMPARE(library.problems(), QStringList());
    }
}

void TestUndo::theOrderOfImportsChangesNothingShown()
{
    const QStringList expected = shown(*libraryOf({0, 1, 2}).connection);
    QVERIFY(expected.size() > 20);
    for (const std::vector<int> &order : orders())
        QCOMPARE(shown(*libraryOf(order).connection), expected);
}

void TestUndo::whatIsShownIsElectedFromContent()
{
    const TestLibrary library({1, 2, 0});
    const auto catalog = loadCatalog(*library.connection);
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->roles.size(), size_t(4));
    // Each spelling stands in one source of its own, and one of them in the shared one: its row is the oldest.
    const Role *role = catalog->roleNamed(u"data scientist"_qs);
    QVERIFY(role);
    QCOMPARE(role->aliases.size(), size_t(1));
    QVERIFY(role->aliases.front().span.has_value());
    QCOMPARE(catalog->sources.size(), size_t(4));
    QCOMPARE(catalog->claims.size(), size_t(8));
    const Skill *sql = catalog->skillNamed(u"sql"_qs);
    QCOMPARE(sql->category, u"data"_qs);
    QCOMPARE(sql->aliases.size(), size_t(3));
    QCOMPARE(catalog->categoryName(u"data"_qs), u"Databases"_qs);
    QCOMPARE(catalog->categories.front().key, u"lang"_qs);
    for (const Claim &claim : catalog->claims)
        QVERIFY((claim.skills.front().words == Span{1, 3}) && claim.skills.front().skill == sql->id);
}

void TestUndo::theRichestOfEqualJobsIsShown()
{
    TestLibrary library({2, 1, 0});
    const auto jobOf = [&](const QString &title) {
        JobId found;
        require(scanJobs(*library.connection, [&](const ScannedJob &job) {
            if (QString::fromUtf8(job.title) == title)
                found = job.id;
        }));
        return found.isValid() ? *require(readJob(*library.connection, found)) : Job();
    };
    QCOMPARE(jobOf(u"Data Engineer x 0"_qs).salaryRaw, u"12 to 13 an hour"_qs);
    QCOMPARE(jobOf(u"Data Engineer x 1"_qs).skills.size(), size_t(2));
    QCOMPARE(sourcesOfJob(*library.connection, jobOf(u"Data Engineer x 1"_qs).id)->size(), size_t(4));
    QVERIFY(undoBatch(*library.connection, library.batches[1]).ok());
    QCOMPARE(jobOf(u"Data Engineer x 1"_qs).skills.size(), size_t(1));
    QCOMPARE(sourcesOfJob(*library.connection, jobOf(u"Data Engineer x 1"_qs).id)->size(), size_t(3));
}

void TestUndo::marksMoveToTheEqualOne()
{
    TestLibrary library({1, 2});
    Connection &c = *library.connection;
    // One job that is in both imports, one that goes with the first.
    const JobId both = firstOf(c, "title = 'Data Engineer x 1'");
    const JobId second = firstOf(c, "title = 'Data Engineer x 1' AND batch = 2");
    const JobId gone = firstOf(c, "title = 'Data Engineer 1 3'");
    require(setStar(c, both, true));
    require(setStar(c, gone, true));
    require(setNote(c, second, u"a note"_qs));
    QVERIFY(undoBatch(c, library.batches[1]).ok());
    const Personal personal = require(readPersonal(c));
    QCOMPARE(personal.jobs.size(), size_t(1));
    QVERIFY(personal.jobs.front() == (JobMark{second, true, u"a note"_qs}));
    QCOMPARE(library.problems(), QStringList());
    // The job that went comes back with its star.
    importOverlapping(c, 1);
    const Personal again = require(readPersonal(c));
    QCOMPARE(again.jobs.size(), size_t(2));
    QVERIFY(again.jobs.back() == (JobMark{firstOf(c, "title = 'Data Engineer 1 3'"), true, {}}));
    QCOMPARE(library.problems(), QStringList());
}

void TestUndo::ownSkillsOutliveUndoAndFindTheirSkillAgain()
{
    TestLibrary library({0, 1});
    Connection &c = *library.connection;
    QString alone; // a skill that the second import alone brought
    require(forEachRow(c, "SELECT key FROM skill WHERE batch = 2 AND key <> 'sql'",
                       [&](const Query &row) { alone = row.text(0); }));
    QVERIFY(!alone.isEmpty());
    const auto owned = [&] {
        QStringList names;
        const Personal personal = require(readPersonal(c));
        const Catalog catalog = require(loadCatalog(c));
        for (const Skill &skill : catalog.skills)
            if (personal.skills.contains(skill.key))
                names << skill.key;
        return names;
    };
    require(setOwnSkill(c, alone, true));
    require(setOwnSkill(c, u"sql"_qs, true));
    require(setOwnSkill(c, u"sql"_qs, true)); // twice is once
    QCOMPARE(owned().size(), 2);
    require(undoBatch(c, library.batches[1]));
    QCOMPARE(owned(), QStringList{u"sql"_qs}); // the other import has it, too
    QCOMPARE(require(readPersonal(c)).skills.size(), 2);
    require(undoBatch(c, library.batches[0]));
    QCOMPARE(owned(), QStringList());
    importOverlapping(c, 1);
    QCOMPARE(owned().size(), 2);
    QVERIFY(owned().contains(alone));
    require(setOwnSkill(c, alone, false));
    QCOMPARE(require(readPersonal(c)).skills, QStringList{u"sql"_qs});
    QCOMPARE(library.problems(), QStringList());
}

void TestUndo::historyKeepsWhatWasUndone()
{
    TestLibrary library({0, 1});
    const QDateTime when(QDate(2031, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QVERIFY(undoBatch(*library.connection, library.batches[0], {}, when).ok());
    const auto batches = readBatches(*library.connection);
    QVERIFY(batches.ok());
    QCOMPARE(batches->size(), size_t(2));
    QCOMPARE(batches->at(0).file, u"file-0"_qs);
    QCOMPARE(batches->at(0).undoneAt, when);
    QVERIFY(!batches->at(1).undoneAt.isValid());
    QCOMPARE(*lastChange(*library.connection), when);
    // The number of an import is never given again.
    QVERIFY(undoBatch(*library.connection, library.batches[1]).ok());
    QCOMPARE(importOverlapping(*library.connection, 1).value, qint64(3));
}

void TestUndo::tellsHowFarItIs()
{
    TestLibrary library({0});
    const BatchId batch = require(importBatch(*library.connection, 30000, u"many"_qs));
    std::vector<double> told;
    require(undoBatch(*library.connection, batch, {}, {}, [&](double done) { told.push_back(done); }));
    QCOMPARE(told.size(), size_t(4)); // two slices of jobs, and of their texts
    QVERIFY(std::is_sorted(told.begin(), told.end()) && told.front() > 0);
    QCOMPARE(told.back(), 1.0);
    QCOMPARE(library.problems(), QStringList());
    // It can be stopped at any of these moments.
    const BatchId again = require(importBatch(*library.connection, 30000, u"more"_qs));
    const QStringList before = rowsByPlace(*library.connection);
    std::stop_source stop;
    const auto stopped =
        undoBatch(*library.connection, again, stop.get_token(), {}, [&](double) { stop.request_stop(); });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(rowsByPlace(*library.connection), before);
}

void TestUndo::nothingIsUndoneTwice()
{
    TestLibrary library({0});
    QCOMPARE(undoBatch(*library.connection, BatchId(7)).error(), (Error{ErrorCode::UnknownImport, {u"7"_qs}}));
    QVERIFY(undoBatch(*library.connection, library.batches[0]).ok());
    QCOMPARE(undoBatch(*library.connection, library.batches[0]).error(), (Error{ErrorCode::ImportUndone, {u"1"_qs}}));
    const auto reader = open(library.file, OpenMode::ReadOnly);
    QCOMPARE(undoBatch(*reader, library.batches[0]).error().code, ErrorCode::LibraryReadOnly);
}

void TestUndo::cancelLeavesEverything()
{
    TestLibrary library({0, 1});
    const QStringList before = rowsAsTheyAre(*library.connection);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(undoBatch(*library.connection, library.batches[0], stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(rowsAsTheyAre(*library.connection), before);
    QCOMPARE(library.problems(), QStringList());
    QVERIFY(undoBatch(*library.connection, library.batches[0]).ok());
}

/// The first version let an import use roles, skills and sources of those before it.
void TestUndo::earlyLibrariesHandOverWhatTheyShare()
{
    TestLibrary library({0, 1});
    // Import 1 as the first version would have written it: with the rows of import 0.
    require(library.connection->run(
        "PRAGMA foreign_keys=OFF;"
        "UPDATE claim SET role = 1 WHERE batch = 2 AND role = 3;"
        "UPDATE source_role SET role = 1 WHERE batch = 2 AND role = 3;"
        "UPDATE role_alias SET role = 1 WHERE batch = 2;"
        "UPDATE claim_skill SET skill = 1 WHERE batch = 2 AND skill = 3;"
        "UPDATE job SET source = 1 WHERE batch = 2 AND source = 3;"
        "DELETE FROM claim_skill_words WHERE batch = 2;"
        "DELETE FROM claim_skill WHERE claim IN (SELECT id FROM claim WHERE source = 3);"
        "DELETE FROM claim WHERE source = 3; DELETE FROM source_role WHERE source = 3; DELETE FROM source WHERE id = 3;"
        "UPDATE job_text SET skills = x'01000000ffffffffffffffff' WHERE batch = 2;"
        "DELETE FROM role WHERE id = 3; DELETE FROM skill_alias WHERE skill = 3; DELETE FROM skill WHERE id = 3;"
        "UPDATE import_batch SET row_hash = '1' || substr(row_hash, 2)"));
    QVERIFY(loadCatalog(*library.connection).ok());
    const QStringList before = shown(*library.connection);
    QVERIFY(undoBatch(*library.connection, library.batches[0]).ok());
    QCOMPARE(library.problems(), QStringList());
    const auto catalog = loadCatalog(*library.connection);
    QVERIFY(catalog.ok());
    QVERIFY(catalog->roleNamed(u"Data Scientist"_qs) && !catalog->roleNamed(u"Role 0"_qs));
    QVERIFY(catalog->skillNamed(u"SQL"_qs) && !catalog->skillNamed(u"Own 0"_qs));
    QCOMPARE(catalog->sources.size(), size_t(2)); // the shared one came along with its claims
    QCOMPARE(catalog->claims.size(), size_t(4));
    QVERIFY(undoBatch(*library.connection, library.batches[1]).ok());
    QCOMPARE(library.problems(), QStringList());
    QVERIFY(loadCatalog(*library.connection)->roles.empty());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
