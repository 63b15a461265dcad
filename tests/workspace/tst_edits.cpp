// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../storage/librarydump.h"
#include "analysis/comparison.h"
#include "analysis/publishers.h"
#include "engine/jobtable.h"
#include "storage/librarywriter.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::Edits;
using workspace::Library;

namespace {

QString scientist() { return u"Data Scientist"_qs; }
QString specialist() { return u"Data Specialist"_qs; }

} // namespace

/// Changes by hand in a library made from the sample: each holds, and each can be taken back.
class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChangeCanBeTakenBack_data();
    void everyChangeCanBeTakenBack();
    void aNewRole();
    void aTakenNameIsRefused();
    void renamedRolesKeepTheirOldName();
    void theNewestNameHolds();
    void aRoleCanBeCalledAsOneThatIsImportedLater();
    void mergedRolesAreOne();
    void familyAndAliases();
    void ownNotesAreOneSource();
    void anOwnNoteOutlivesTheArticleItIsAbout();
    void editedAndHiddenStatements();
    void aHiddenNoteMayBeWrittenAgain();
    void publishersCount();
    void theNewestCheckOfADutyHolds();
    void nearCopiesCountApart();
    void theNewestWordOnNearCopiesHolds();
    void nearCopiesOutliveTheirImport();
    void keptJobs();
    void changesOutliveTheImportTheyAreAbout();
    void whatIsNotThereIsRefused();
    void historyIsNewestFirst();
    void theBundledWordsStay();

private:
    workspace::Snapshot load() const
    {
        auto snapshot = m_library->load();
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().context.join(u' ')));
        return *snapshot;
    }
    Role role(const QString &name)
    {
        m_snapshot = load();
        const Role *found = m_snapshot.catalog->roleNamed(name);
        if (!found)
            qFatal("no role %s", qPrintable(name));
        return *found;
    }
    Claim claimOf(const QString &name, Section section)
    {
        const RoleId id = role(name).id;
        for (const Claim &claim : m_snapshot.catalog->claims)
            if (claim.isAbout(id) && claim.section == section)
                return claim;
        qFatal("no statement");
    }
    bool hasText(const QString &text) const
    {
        const auto snapshot = load();
        return std::any_of(snapshot.catalog->claims.begin(), snapshot.catalog->claims.end(),
                           [&](const Claim &claim) { return claim.text == text; });
    }
    Claim note(const QString &about, const QString &text)
    {
        Claim claim;
        claim.role = role(about).id;
        claim.section = Section::Skills;
        claim.text = text;
        claim.skills = {{m_snapshot.catalog->skillNamed(u"Python"_qs)->id, Strength::Required, 0, Span{1, 2}}};
        return claim;
    }
    QStringList shown() const
    {
        const auto file = storage::LibraryFile::open(m_library->path(), storage::OpenMode::ReadOnly);
        return storage::fixture::shown(**storage::Connection::open(*file, storage::OpenMode::ReadOnly));
    }
    /// Three texts in the same words, without a publisher.
    BatchId addCopies() const
    {
        const auto file = storage::LibraryFile::open(m_library->path(), storage::OpenMode::ReadWrite);
        const auto connection = storage::Connection::open(*file, storage::OpenMode::ReadWrite);
        const auto writer = storage::LibraryWriter::begin(**connection, {u"copies"_qs, u"article"_qs, "{}", {}});
        for (const QString &title : {u"Copy 1"_qs, u"Copy 2"_qs, u"Copy 3"_qs}) {
            Source source;
            source.key = source.title = title;
            source.kind = u"article"_qs;
            source.rawText = u"Whoever builds a raft ties eleven logs with rope before the river rises."_qs;
            if (!(*writer)->addSource(source, u"hash of "_qs + title))
                qFatal("no source");
        }
        const BatchId batch = (*writer)->batch();
        if (!(*writer)->commit("{}"))
            qFatal("no import");
        return batch;
    }
    std::vector<SourceId> copies() const
    {
        const auto snapshot = load();
        std::vector<SourceId> ids;
        for (const Source &source : snapshot.catalog->sources)
            if (source.title.startsWith(u"Copy "))
                ids.push_back(source.id);
        return ids;
    }
    /// From the file, opened once more.
    int publishersOfCopies() const
    {
        const auto again = Library::open(m_library->path());
        return analysis::countPublishers(*again->load()->catalog, copies());
    }
    BatchId sampleBatch() const { return workspace::imports(*m_library)->back().batch; }
    void verifySound() const
    {
        const auto report = m_library->check(true);
        QVERIFY(report.ok());
        QCOMPARE(report->problems, QStringList());
    }
    Edits edits() const { return Edits(*m_library); }

    QTemporaryDir m_folder;
    std::optional<Library> m_library;
    workspace::Snapshot m_snapshot;
};

void TestEdits::initTestCase()
{
    QVERIFY(Library::create(m_folder.filePath(u"sample"_qs), Library::Content::Sample).ok());
}

void TestEdits::init()
{
    m_library.reset();
    const QString path = m_folder.filePath(u"l"_qs);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_folder.filePath(u"sample"_qs), path));
    m_library = *Library::open(path);
}

void TestEdits::everyChangeCanBeTakenBack_data()
{
    using Change = std::function<Result<BatchId>()>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("role", [this] { return edits().addRole(u"Astronaut"_qs, u"Space"_qs); });
    row("rename", [this] { return edits().renameRole(role(scientist()).id, u"Scientist of data"_qs); });
    row("merge", [this] { return edits().mergeRoles(role(specialist()).id, role(scientist()).id); });
    row("family", [this] { return edits().setFamily(role(scientist()).id, u"Other"_qs); });
    row("alias", [this] { return edits().addAlias(role(scientist()).id, u"DS"_qs); });
    row("note", [this] { return edits().addClaim(note(scientist(), u"Knows snakes."_qs)); });
    row("edit", [this] {
        const ClaimId id = claimOf(scientist(), Section::Definition).id;
        return edits().editClaim(id, note(scientist(), u"Knows snakes."_qs));
    });
    row("hide", [this] { return edits().hideClaim(claimOf(scientist(), Section::Definition).id); });
    row("publisher", [this] { return edits().setPublisher(load().catalog->sources.front().id, u"Paper"_qs); });
    row("duty", [this] {
        const ClaimId a = claimOf(u"Machine Learning Engineer"_qs, Section::Responsibilities).id;
        return edits().checkDuty(claimOf(specialist(), Section::Responsibilities).id, a, true);
    });
    row("copies", [this] {
        const std::vector<Source> sources = load().catalog->sources;
        return edits().countApart({{sources.at(0).id, sources.at(1).id}}, true);
    });
    row("job", [this] {
        Job job;
        job.title = u"Kept Engineer"_qs;
        return edits().keepJob(job);
    });
}

void TestEdits::everyChangeCanBeTakenBack()
{
    QFETCH(std::function<Result<BatchId>()>, change);
    const QStringList before = shown();
    const auto batch = change();
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().context.join(u' ')));
    QVERIFY(shown() != before);
    verifySound();
    const auto entries = workspace::imports(*m_library);
    QCOMPARE(entries->front().batch, *batch);
    QCOMPARE(entries->front().kind, u"by_hand"_qs);
    QVERIFY(entries->front().file.contains(u": "));
    QVERIFY(workspace::undoImport(*m_library, *batch).ok());
    QCOMPARE(shown(), before);
    verifySound();
}

void TestEdits::aNewRole()
{
    QVERIFY(edits().addRole(u"  Astronaut  of space "_qs, u"Space"_qs).ok());
    const Role &added = role(u"astronaut of space"_qs);
    QCOMPARE(added.name, u"Astronaut of space"_qs);
    QCOMPARE(added.family, u"Space"_qs);
    QCOMPARE(analysis::summarize(*m_snapshot.catalog, added).texts, 0);
}

void TestEdits::aTakenNameIsRefused()
{
    const RoleId id = role(scientist()).id;
    for (const QString &taken : {u"data SPECIALIST"_qs, u"ML Engineer"_qs}) {
        QCOMPARE(edits().addRole(taken, {}).error().code, ErrorCode::RoleExists);
        QCOMPARE(edits().renameRole(id, taken).error().code, ErrorCode::RoleExists);
        QCOMPARE(edits().addAlias(id, taken).error().code, ErrorCode::RoleExists);
    }
    QCOMPARE(edits().renameRole(id, scientist()).error().code, ErrorCode::RoleExists);
    QVERIFY(edits().renameRole(id, u"DATA SCIENTIST"_qs).ok());
    QCOMPARE(role(scientist()).name, u"DATA SCIENTIST"_qs);
    QCOMPARE(workspace::imports(*m_library)->size(), size_t(2)); // what was refused left nothing
}

void TestEdits::renamedRolesKeepTheirOldName()
{
    const Role &original = role(scientist());
    const auto before = analysis::summarize(*m_snapshot.catalog, original);
    QVERIFY(edits().renameRole(role(scientist()).id, u"Scientist of data"_qs).ok());
    const Role &renamed = role(scientist());
    QCOMPARE(renamed.name, u"Scientist of data"_qs);
    QCOMPARE(renamed.aliases.size(), size_t(1));
    QCOMPARE(renamed.aliases.front().name, scientist());
    QCOMPARE(analysis::summarize(*m_snapshot.catalog, renamed).texts, before.texts);
    QCOMPARE(m_snapshot.jobs->jobsOfRole(renamed.id), 1U); // titles are read by the old name, too
}

void TestEdits::theNewestNameHolds()
{
    const RoleId id = role(scientist()).id;
    const auto first = edits().renameRole(id, u"First"_qs);
    const auto second = edits().renameRole(id, u"Second"_qs);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(role(u"first"_qs).name, u"Second"_qs);
    QVERIFY(workspace::undoImport(*m_library, *first).ok());
    QCOMPARE(role(scientist()).name, u"Second"_qs);
    QVERIFY(!load().catalog->roleNamed(u"First"_qs));
    QVERIFY(workspace::undoImport(*m_library, *second).ok());
    QCOMPARE(role(scientist()).name, scientist());
}

void TestEdits::aRoleCanBeCalledAsOneThatIsImportedLater()
{
    const size_t roles = load().catalog->roles.size();
    const BatchId sample = sampleBatch();
    QVERIFY(edits().addRole(u"Space Hand"_qs, {}).ok());
    QVERIFY(workspace::undoImport(*m_library, sample).ok());
    QVERIFY(edits().renameRole(role(u"Space Hand"_qs).id, scientist()).ok());
    QVERIFY(m_library->importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), false).ok());
    QCOMPARE(load().catalog->roles.size(), roles); // not one more: they are one role now
    QVERIFY(role(u"space hand"_qs).id == role(scientist()).id);
}

void TestEdits::mergedRolesAreOne()
{
    const auto claimsOf = [this](const QString &name) {
        const RoleId id = role(name).id;
        return std::count_if(m_snapshot.catalog->claims.begin(), m_snapshot.catalog->claims.end(),
                             [id](const Claim &claim) { return claim.isAbout(id); });
    };
    const QString engineer = u"Machine Learning Engineer"_qs;
    const auto both = claimsOf(specialist()) + claimsOf(scientist());
    QVERIFY(edits().mergeRoles(role(specialist()).id, role(scientist()).id).ok());
    QCOMPARE(claimsOf(scientist()), both);
    QCOMPARE(role(specialist()).name, scientist());
    QCOMPARE(role(scientist()).aliases.size(), size_t(1));
    const Role &merged = role(scientist());
    QCOMPARE(analysis::summarize(*m_snapshot.catalog, merged).texts, 2);
    // What one article says of both is then said of one role alone.
    QVERIFY(edits().mergeRoles(role(engineer).id, role(scientist()).id).ok());
    m_snapshot = load();
    for (const Claim &claim : m_snapshot.catalog->claims)
        QVERIFY(claim.role != claim.otherRole);
    const RoleId id = role(scientist()).id;
    QCOMPARE(edits().mergeRoles(id, id).error().code, ErrorCode::SameRole);
    verifySound();
}

void TestEdits::familyAndAliases()
{
    const RoleId id = role(scientist()).id;
    QVERIFY(edits().setFamily(id, u"Science"_qs).ok());
    QVERIFY(edits().addAlias(id, u"Data  Whisperer"_qs).ok());
    QCOMPARE(role(u"data whisperer"_qs).family, u"Science"_qs);
    QVERIFY(edits().setFamily(id, {}).ok());
    QCOMPARE(role(scientist()).family, QString());
}

void TestEdits::ownNotesAreOneSource()
{
    const size_t sources = load().catalog->sources.size();
    QVERIFY(edits().addClaim(note(scientist(), u" Knows\nsnakes. "_qs)).ok());
    QVERIFY(edits().addClaim(note(specialist(), u"Knows more snakes."_qs)).ok());
    QCOMPARE(load().catalog->sources.size(), sources + 1);
    m_snapshot = load();
    const Catalog &catalog = *m_snapshot.catalog;
    const auto own = std::find_if(catalog.sources.begin(), catalog.sources.end(),
                                  [](const Source &source) { return source.kind == u"note"; });
    QVERIFY(own != catalog.sources.end());
    QCOMPARE(own->title, u"Own note"_qs);
    QCOMPARE(own->roles.size(), size_t(2));
    std::vector<Claim> claims;
    std::copy_if(catalog.claims.begin(), catalog.claims.end(), std::back_inserter(claims),
                 [&](const Claim &claim) { return claim.source == own->id; });
    QCOMPARE(claims.size(), size_t(2));
    QCOMPARE(claims[0].text, u"Knows snakes."_qs);
    QCOMPARE(catalog.role(claims[0].role)->name, scientist());
    QCOMPARE(catalog.skill(claims[0].skills.at(0).skill)->name, u"Python"_qs);
    QVERIFY(!claims[0].skills[0].words && !claims[0].original);
}

void TestEdits::anOwnNoteOutlivesTheArticleItIsAbout()
{
    QVERIFY(edits().renameRole(role(scientist()).id, u"Scientist"_qs).ok());
    QVERIFY(edits().addClaim(note(u"Scientist"_qs, u"Knows snakes."_qs)).ok());
    QVERIFY(workspace::undoImport(*m_library, sampleBatch()).ok());
    m_snapshot = load();
    QCOMPARE(m_snapshot.catalog->roles.size(), size_t(1));
    QCOMPARE(m_snapshot.catalog->roles.front().name, u"Scientist"_qs);
    QCOMPARE(m_snapshot.catalog->claims.size(), size_t(1));
    verifySound();
}

void TestEdits::editedAndHiddenStatements()
{
    const Claim old = claimOf(scientist(), Section::Definition);
    Claim better = old;
    better.text = u"Better words."_qs;
    const auto edited = edits().editClaim(old.id, better);
    QVERIFY(edited.ok());
    QVERIFY(!hasText(old.text) && hasText(better.text));
    QVERIFY(edits().hideClaim(claimOf(specialist(), Section::Tools).id).ok());
    QVERIFY(workspace::undoImport(*m_library, *edited).ok());
    QVERIFY(hasText(old.text) && !hasText(better.text));
    verifySound();
}

void TestEdits::aHiddenNoteMayBeWrittenAgain()
{
    QVERIFY(edits().addClaim(note(scientist(), u"Knows snakes."_qs)).ok());
    const auto snapshot = load();
    const auto mine = std::find_if(snapshot.catalog->claims.begin(), snapshot.catalog->claims.end(),
                                   [](const Claim &claim) { return claim.text == u"Knows snakes."; });
    QVERIFY(edits().hideClaim(mine->id).ok());
    QVERIFY(!hasText(u"Knows snakes."_qs));
    QVERIFY(edits().addClaim(note(scientist(), u"Knows snakes."_qs)).ok());
    QVERIFY(hasText(u"Knows snakes."_qs));
}

void TestEdits::publishersCount()
{
    const QString engineer = u"Machine Learning Engineer"_qs;
    const auto publishers = [&] {
        const Role &found = role(engineer);
        return analysis::summarize(*m_snapshot.catalog, found).publishers;
    };
    QCOMPARE(publishers(), 2);
    QString named;
    SourceId unnamed;
    for (const Source &source : m_snapshot.catalog->sources)
        (source.publisher.isEmpty() ? void(unnamed = source.id) : void(named = source.publisher));
    const auto first = edits().setPublisher(unnamed, named);
    QVERIFY(first.ok());
    QCOMPARE(publishers(), 1);
    QVERIFY(edits().setPublisher(unnamed, u"Another"_qs).ok());
    QCOMPARE(publishers(), 2);
    QVERIFY(workspace::undoImport(*m_library, *first).ok());
    QCOMPARE(m_snapshot.catalog->source(unnamed)->publisher, u"Another"_qs);
}

void TestEdits::theNewestCheckOfADutyHolds()
{
    const ClaimId a = claimOf(specialist(), Section::Responsibilities).id;
    const ClaimId b = claimOf(u"Machine Learning Engineer"_qs, Section::Responsibilities).id;
    QVERIFY(edits().checkDuty(a, b, true).ok());
    const auto second = edits().checkDuty(b, a, false);
    QVERIFY(second.ok());
    const DutyCheck rejected{std::min(a, b), std::max(a, b), false};
    QVERIFY(load().catalog->dutyChecks == std::vector{rejected});
    QVERIFY(workspace::undoImport(*m_library, *second).ok());
    QVERIFY(load().catalog->dutyChecks.at(0).confirmed);
    QVERIFY(edits().hideClaim(a).ok());
    QVERIFY(load().catalog->dutyChecks.empty());
}

void TestEdits::nearCopiesCountApart()
{
    addCopies();
    const std::vector<SourceId> ids = copies();
    QCOMPARE(publishersOfCopies(), 1);
    const auto apart = edits().countApart({{ids[2], ids[0]}, {ids[1], ids[2]}}, true);
    QVERIFY(apart.ok());
    QCOMPARE(publishersOfCopies(), 2); // the first two still copy each other
    QCOMPARE(workspace::imports(*m_library)->front().file, u"copies_apart: Copy 3 ≈ Copy 1; Copy 2 ≈ Copy 3"_qs);
    verifySound();
    QVERIFY(workspace::undoImport(*m_library, *apart).ok()); // one batch: both pairs
    QCOMPARE(publishersOfCopies(), 1);
    QVERIFY(load().catalog->countedApart.empty());
    verifySound();
}

void TestEdits::theNewestWordOnNearCopiesHolds()
{
    addCopies();
    const std::vector<SourceId> ids = copies();
    const std::vector<std::pair<SourceId, SourceId>> all{{ids[0], ids[1]}, {ids[0], ids[2]}, {ids[1], ids[2]}};
    QVERIFY(edits().countApart(all, true).ok());
    QCOMPARE(publishersOfCopies(), 3);
    const auto joined = edits().countApart({{ids[1], ids[0]}}, false);
    QVERIFY(joined.ok());
    QCOMPARE(publishersOfCopies(), 2);
    QVERIFY(workspace::undoImport(*m_library, *joined).ok());
    QCOMPARE(publishersOfCopies(), 3);
}

void TestEdits::nearCopiesOutliveTheirImport()
{
    const BatchId batch = addCopies();
    const std::vector<SourceId> ids = copies();
    QVERIFY(edits().countApart({{ids[0], ids[1]}, {ids[0], ids[2]}}, true).ok());
    QVERIFY(workspace::undoImport(*m_library, batch).ok());
    QVERIFY(load().catalog->countedApart.empty());
    verifySound();
    addCopies();
    QCOMPARE(publishersOfCopies(), 2);
}

void TestEdits::keptJobs()
{
    m_snapshot = load();
    Job job;
    job.title = u" Senior  Data Scientist "_qs;
    job.employer = u"Zoo"_qs;
    job.description = u"Feeds\nthe snakes."_qs;
    job.skills = {m_snapshot.catalog->skillNamed(u"Python"_qs)->id};
    QVERIFY(edits().keepJob(job).ok());
    const auto entries = workspace::imports(*m_library);
    QCOMPARE(entries->front().jobs, 1);
    m_snapshot = load();
    QCOMPARE(m_snapshot.jobs->size(), 6U);
    const RoleId scientists = role(scientist()).id;
    QCOMPARE(m_snapshot.jobs->jobsOfRole(scientists), 2U);
    // The same once more is the same job, in two imports.
    const auto again = edits().keepJob(job);
    QVERIFY(again.ok());
    QCOMPARE(load().jobs->size(), 6U);
    QCOMPARE(workspace::imports(*m_library)->front().jobs, 0);
    QVERIFY(workspace::undoImport(*m_library, entries->front().batch).ok());
    m_snapshot = load();
    QCOMPARE(m_snapshot.jobs->size(), 6U);
    std::optional<Job> kept;
    for (quint32 row = 0; row < m_snapshot.jobs->size(); ++row)
        if (const auto details = m_library->job(m_snapshot.jobs->id(row), *m_snapshot.catalog);
            details->job.employer == u"Zoo")
            kept = details->job;
    QVERIFY(kept.has_value());
    QCOMPARE(kept->title, u"Senior Data Scientist"_qs);
    QCOMPARE(kept->description, job.description);
    QCOMPARE(m_snapshot.catalog->skill(kept->skills.at(0))->name, u"Python"_qs);
    verifySound();
}

void TestEdits::changesOutliveTheImportTheyAreAbout()
{
    const QString hidden = claimOf(scientist(), Section::Definition).text;
    QVERIFY(edits().hideClaim(claimOf(scientist(), Section::Definition).id).ok());
    QVERIFY(edits().renameRole(role(scientist()).id, u"Scientist"_qs).ok());
    QVERIFY(edits().setPublisher(load().catalog->sources.front().id, u"Paper"_qs).ok());
    const QStringList before = shown();
    QVERIFY(workspace::undoImport(*m_library, sampleBatch()).ok());
    QVERIFY(load().catalog->roles.empty() && load().catalog->sources.empty());
    QVERIFY(m_library->importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), false).ok());
    QVERIFY(!hasText(hidden));
    QCOMPARE(shown(), before);
}

void TestEdits::whatIsNotThereIsRefused()
{
    const RoleId id = role(scientist()).id;
    QVERIFY(!edits().addRole(u"  "_qs, {}).ok());
    QVERIFY(!edits().renameRole(RoleId(999), u"X"_qs).ok());
    QVERIFY(!edits().renameRole(id, {}).ok());
    QVERIFY(!edits().mergeRoles(id, RoleId(999)).ok());
    QVERIFY(!edits().setFamily(RoleId(999), {}).ok());
    QVERIFY(!edits().hideClaim(ClaimId(9999)).ok());
    QVERIFY(!edits().setPublisher(SourceId(999), {}).ok());
    const SourceId source = m_snapshot.catalog->sources.front().id;
    const SourceId other = m_snapshot.catalog->sources.back().id;
    QVERIFY(!edits().countApart({}, true).ok());
    QVERIFY(!edits().countApart({{source, source}}, true).ok());
    QVERIFY(!edits().countApart({{source, other}, {source, SourceId(999)}}, true).ok());
    QVERIFY(!edits().addClaim(note(scientist(), u" "_qs)).ok());
    Claim nobody;
    nobody.text = u"Words"_qs;
    QVERIFY(!edits().addClaim(nobody).ok());
    QVERIFY(!edits().keepJob({}).ok());
    QCOMPARE(workspace::imports(*m_library)->size(), size_t(1));
}

void TestEdits::historyIsNewestFirst()
{
    QVERIFY(edits().addRole(u"One"_qs, {}).ok());
    const auto second = edits().addClaim(note(u"One"_qs, u"Words."_qs));
    QVERIFY(second.ok());
    const QDateTime changed = load().lastChange;
    QVERIFY(workspace::undoImport(*m_library, *second).ok());
    QVERIFY(load().lastChange >= changed);
    const auto entries = workspace::imports(*m_library);
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), size_t(3));
    QCOMPARE(entries->at(0).file, u"statement_added: Words."_qs);
    QCOMPARE(entries->at(0).statements, 1);
    QVERIFY(entries->at(0).undone.isValid());
    QCOMPARE(entries->at(1).file, u"role_added: One"_qs);
    QVERIFY(!entries->at(1).undone.isValid());
    QCOMPARE(entries->at(2).kind, u"pack"_qs);
    QCOMPARE(entries->at(2).jobs, 5);
    QVERIFY(entries->at(2).statements > 100);
    QCOMPARE(load().lastChange, entries->at(0).undone);
    QCOMPARE(workspace::undoImport(*m_library, *second).error().code, ErrorCode::ImportUndone);
}

void TestEdits::theBundledWordsStay()
{
    const size_t skills = load().catalog->skills.size();
    QVERIFY(workspace::undoImport(*m_library, sampleBatch()).ok());
    m_snapshot = load();
    QVERIFY(m_snapshot.catalog->roles.empty() && m_snapshot.catalog->claims.empty());
    QCOMPARE(m_snapshot.jobs->size(), 0U);
    QCOMPARE(m_snapshot.catalog->skills.size(), skills);
    for (const BatchId id : {BatchId(1), BatchId(99)})
        QCOMPARE(workspace::undoImport(*m_library, id).error().code, ErrorCode::UnknownImport);
    verifySound();
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
