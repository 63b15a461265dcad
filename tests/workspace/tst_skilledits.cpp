// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../storage/librarydump.h"
#include "analysis/comparison.h"
#include "engine/jobindex.h"
#include "engine/jobtable.h"
#include "workspace/descriptions.h"
#include "workspace/edits.h"
#include "workspace/feeds.h"
#include "workspace/filterhistory.h"
#include "workspace/imports.h"
#include "workspace/library.h"
#include "workspace/skilledits.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::Library;
using workspace::SkillEdits;
using workspace::SkillEffect;
using workspace::SkillProposal;

namespace {

using SkillsOfTitles = QMap<QString, QStringList>;

const char firstFeed[] = "Job Title,Company Name,Job Description\n"
                         "Alpha,A Inc,\"You run Zorblax pipelines with SQL, day and night.\"\n"
                         "Beta,B Inc,\"You write Python and know Zorblax.\"\n"
                         "Gamma,C Inc,\"Apache Spark and Hadoop clusters are yours. Spark is fast.\"\n"
                         "Delta,D Inc,\"PowerBI boards, sometimes Tableau.\"\n"
                         "Epsilon,E Inc,\"Nothing is asked for here.\"\n";
const char secondFeed[] = "Job Title,Company Name,Job Description\n"
                          "Zeta,F Inc,\"Zorblax, again.\"\n"
                          "Eta,G Inc,\"Hadoop for elephants.\"\n";

} // namespace

/// A person's own say over skills: every figure follows, whatever came first, and undo brings all back.
class TestSkillEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChangeCanBeTakenBack_data();
    void everyChangeCanBeTakenBack();
    void anAliasIsReadInDescriptions_data();
    void anAliasIsReadInDescriptions();
    void anAliasIsReadInStatements();
    void wordsThatNeverMeanASkill();
    void theNewestWordOnANameHolds();
    void mergedSkillsAreOne();
    void aMergedSkillKeepsNoNameOfItsOwn();
    void mergedSkillsInStatements();
    void aSkillNotNamedInAJob();
    void aSkillNotNamedInAStatement();
    void theOrderDoesNotMatter();
    void whatWasReadBeforeIsThereAfterANewImport();
    void anotherImportSharesNothing();
    void pastedAdsSayWhatTheirPersonTicked();
    void aStoppedReadingGoesOn();
    void takenNamesAreRefused();
    void effectsAreCountedBefore_data();
    void effectsAreCountedBefore();
    void effectsOnManyAdsAreCounted();

private:
    static Library openCopy(const QString &from, const QString &to)
    {
        QFile::remove(to);
        if (!QFile::copy(from, to))
            qFatal("cannot copy");
        return *Library::open(to);
    }
    static workspace::Snapshot load(const Library &library)
    {
        auto snapshot = library.load();
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().context.join(u' ')));
        return *snapshot;
    }
    BatchId import(const Library &library, const char *name, const char *rows) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) < 0)
            qFatal("cannot write");
        file.close();
        const auto draft =
            workspace::readFeed(file.fileName(), workspace::RememberedMappings(m_folder.filePath(u"mappings"_qs)));
        if (!draft)
            qFatal("%s", qPrintable(draft.error().context.join(u' ')));
        const auto result = library.importFeed(*draft, {}, false);
        if (!result)
            qFatal("%s", qPrintable(result.error().context.join(u' ')));
        return result->report.batch;
    }
    static SkillId skill(const Library &library, const QString &name)
    {
        const Skill *found = load(library).catalog->skillNamed(name);
        if (!found)
            qFatal("no skill %s", qPrintable(name));
        return found->id;
    }
    SkillId skill(const QString &name) const { return skill(*m_library, name); }
    /// By the columns, which filters and facets count.
    static SkillsOfTitles skillsOfJobs(const Library &library)
    {
        const workspace::Snapshot snapshot = load(library);
        SkillsOfTitles all;
        for (quint32 row = 0; row < snapshot.jobs->size(); ++row) {
            QStringList names;
            for (const SkillId id : snapshot.jobs->skills(row))
                names << snapshot.catalog->skill(id)->name;
            names.sort();
            all[snapshot.jobs->title(row)] = names;
        }
        return all;
    }
    /// By the jobs as they are read for their pane.
    static SkillsOfTitles skillsOfPanes(const Library &library)
    {
        const workspace::Snapshot snapshot = load(library);
        SkillsOfTitles all;
        for (quint32 row = 0; row < snapshot.jobs->size(); ++row) {
            const auto details = library.job(snapshot.jobs->id(row), *snapshot.catalog);
            QStringList names;
            for (const SkillId id : details->job.skills)
                names << snapshot.catalog->skill(id)->name;
            names.sort();
            all[details->job.title] = names;
        }
        return all;
    }
    /// What a filter by the skill shows, which has to be what its facet counts.
    int filtered(const QString &name) const
    {
        const workspace::Snapshot snapshot = load(*m_library);
        const Skill *wanted = snapshot.catalog->skillNamed(name);
        FilterSpec spec;
        spec.skills = {wanted->id};
        engine::JobIndex index(snapshot.jobs);
        const auto shown = index.answer(spec)->rows.size();
        const auto facets = index.answer({})->facets.skills;
        const auto &codes = snapshot.jobs->columns().skills;
        const auto at = std::find(codes.begin(), codes.end(), wanted->id);
        const quint32 counted = at == codes.end() ? 0 : facets.at(static_cast<size_t>(at - codes.begin()));
        return counted == shown ? int(shown) : -1;
    }
    static QStringList skillsOfClaims(const Library &library, const QString &text)
    {
        const workspace::Snapshot snapshot = load(library);
        QStringList names;
        for (const Claim &claim : snapshot.catalog->claims)
            if (claim.text == text)
                for (const ClaimSkill &named : claim.skills)
                    names << snapshot.catalog->skill(named.skill)->name;
        names.sort();
        return names;
    }
    BatchId addNote(const QString &text, const QStringList &skills) const
    {
        const workspace::Snapshot snapshot = load(*m_library);
        Claim claim;
        claim.role = snapshot.catalog->roleNamed(u"Data Scientist"_qs)->id;
        claim.section = Section::Skills;
        claim.text = text;
        for (const QString &name : skills)
            claim.skills.push_back({snapshot.catalog->skillNamed(name)->id, Strength::Preferred, 1, {}});
        return *workspace::Edits(*m_library).addClaim(claim);
    }
    ClaimId claimNamed(const QString &text) const
    {
        const auto claims = load(*m_library).catalog->claims;
        const auto found =
            std::find_if(claims.begin(), claims.end(), [&text](const Claim &claim) { return claim.text == text; });
        if (found == claims.end())
            qFatal("no statement");
        return found->id;
    }
    JobId jobTitled(const QString &title) const
    {
        const auto jobs = load(*m_library).jobs;
        for (quint32 row = 0; row < jobs->size(); ++row)
            if (jobs->title(row) == title)
                return jobs->id(row);
        qFatal("no job");
    }
    QStringList shown() const
    {
        const auto file = storage::LibraryFile::open(m_library->path(), storage::OpenMode::ReadOnly);
        return storage::fixture::shown(**storage::Connection::open(*file, storage::OpenMode::ReadOnly));
    }
    void verifySound() const
    {
        const auto report = m_library->check(true);
        QVERIFY(report.ok());
        QCOMPARE(report->problems, QStringList());
    }
    SkillEdits edits() const { return SkillEdits(*m_library); }
    void undo(BatchId batch) const { QVERIFY(workspace::undoImport(*m_library, batch).ok()); }

    QTemporaryDir m_folder;
    std::optional<Library> m_library;
    BatchId m_feed;
};

void TestSkillEdits::initTestCase()
{
    const auto sample = Library::create(m_folder.filePath(u"sample"_qs), Library::Content::Sample);
    QVERIFY(sample.ok());
}

void TestSkillEdits::init()
{
    m_library.reset();
    m_library = openCopy(m_folder.filePath(u"sample"_qs), m_folder.filePath(u"l"_qs));
    m_feed = import(*m_library, "first.csv", firstFeed);
}

void TestSkillEdits::everyChangeCanBeTakenBack_data()
{
    using Change = std::function<Result<BatchId>()>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("name", [this] { return edits().rename(skill(u"Apache Spark"_qs), u"Zorblax"_qs); });
    row("alias", [this] { return edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs); });
    row("never", [this] { return edits().neverRead(skill(u"Hadoop"_qs), u"hadoop"_qs); });
    row("merge", [this] { return edits().merge(skill(u"Hadoop"_qs), skill(u"Apache Spark"_qs)); });
    row("job", [this] { return edits().setNamed(jobTitled(u"Beta"_qs), skill(u"Python"_qs), u"Python"_qs, false); });
    row("statement", [this] {
        const ClaimId id = claimNamed(u"Programs well in R or Python."_qs);
        return edits().setNamed({id}, skill(u"Python"_qs), u"Python"_qs, false);
    });
}

void TestSkillEdits::everyChangeCanBeTakenBack()
{
    QFETCH(std::function<Result<BatchId>()>, change);
    const SkillsOfTitles jobs = skillsOfJobs(*m_library);
    const QStringList statements = skillsOfClaims(*m_library, u"Programs well in R or Python."_qs);
    const QStringList before = shown();
    const auto batch = change();
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().context.join(u' ')));
    QVERIFY(skillsOfJobs(*m_library) != jobs
            || skillsOfClaims(*m_library, u"Programs well in R or Python."_qs) != statements);
    QCOMPARE(skillsOfPanes(*m_library), skillsOfJobs(*m_library));
    verifySound();
    const auto entries = workspace::imports(*m_library);
    QCOMPARE(entries->front().batch, *batch);
    QCOMPARE(entries->front().kind, u"by_hand"_qs);
    undo(*batch);
    QCOMPARE(shown(), before);
    QCOMPARE(skillsOfJobs(*m_library), jobs);
    QCOMPARE(skillsOfPanes(*m_library), jobs);
    QCOMPARE(skillsOfClaims(*m_library, u"Programs well in R or Python."_qs), statements);
    verifySound();
}

void TestSkillEdits::anAliasIsReadInDescriptions_data()
{
    QTest::addColumn<bool>("indexed");
    QTest::newRow("before its words are indexed") << false;
    QTest::newRow("after") << true;
}

void TestSkillEdits::anAliasIsReadInDescriptions()
{
    QFETCH(bool, indexed);
    if (indexed)
        QVERIFY(workspace::indexDescriptions(*m_library).ok());
    QCOMPARE(filtered(u"Python"_qs), 1);
    const auto batch = edits().addAlias(skill(u"Python"_qs), u"zorblax"_qs);
    QVERIFY(batch.ok());
    QCOMPARE(filtered(u"Python"_qs), 2);
    QCOMPARE(filtered(u"zorblax"_qs), 2);
    QCOMPARE(skillsOfJobs(*m_library)[u"Alpha"_qs], (QStringList{u"Python"_qs, u"SQL"_qs}));
    QCOMPARE(skillsOfPanes(*m_library), skillsOfJobs(*m_library));
    undo(*batch);
    QCOMPARE(filtered(u"Python"_qs), 1);
    QVERIFY(!load(*m_library).catalog->skillNamed(u"zorblax"_qs));
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"zorblax"_qs).ok());
    QCOMPARE(filtered(u"Python"_qs), 2);
}

void TestSkillEdits::anAliasIsReadInStatements()
{
    addNote(u"Knows R or Zorblax."_qs, {u"R"_qs});
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs).ok());
    QCOMPARE(skillsOfClaims(*m_library, u"Knows R or Zorblax."_qs), (QStringList{u"Python"_qs, u"R"_qs}));
    const auto catalog = load(*m_library).catalog;
    const Claim *claim = catalog->claim(claimNamed(u"Knows R or Zorblax."_qs));
    QCOMPARE(claim->skills.at(0).oneOf, 1); // alternatives to each other
    QCOMPARE(claim->skills.at(1).oneOf, 1);
}

void TestSkillEdits::wordsThatNeverMeanASkill()
{
    addNote(u"Knows Apache Spark."_qs, {u"Apache Spark"_qs});
    QCOMPARE(filtered(u"Power BI"_qs), 1);
    QVERIFY(edits().neverRead(skill(u"Power BI"_qs), u"powerbi"_qs).ok());
    QCOMPARE(filtered(u"Power BI"_qs), 0);
    QVERIFY(edits().neverRead(skill(u"Apache Spark"_qs), u"Spark"_qs).ok());
    QCOMPARE(filtered(u"Apache Spark"_qs), 1); // called by its full name
    QVERIFY(edits().neverRead(skill(u"Apache Spark"_qs), u"Apache Spark"_qs).ok());
    QCOMPARE(filtered(u"Apache Spark"_qs), 0);
    QCOMPARE(filtered(u"Hadoop"_qs), 1);
    QCOMPARE(skillsOfClaims(*m_library, u"Knows Apache Spark."_qs), QStringList());
}

void TestSkillEdits::theNewestWordOnANameHolds()
{
    const SkillId id = skill(u"Power BI"_qs);
    QVERIFY(edits().neverRead(id, u"PowerBI"_qs).ok());
    QVERIFY(edits().addAlias(id, u"PowerBI"_qs).ok());
    QCOMPARE(filtered(u"Power BI"_qs), 1);
    const auto never = edits().neverRead(id, u"PowerBI"_qs);
    QCOMPARE(filtered(u"Power BI"_qs), 0);
    undo(*never);
    QCOMPARE(filtered(u"Power BI"_qs), 1);
}

void TestSkillEdits::mergedSkillsAreOne()
{
    const SkillId spark = skill(u"Apache Spark"_qs);
    const workspace::Snapshot snapshotBefore = load(*m_library);
    const auto batch = edits().merge(skill(u"Hadoop"_qs), spark);
    QVERIFY(batch.ok());
    const workspace::Snapshot snapshot = load(*m_library);
    QCOMPARE(snapshot.catalog->skillNamed(u"Hadoop"_qs)->id, spark);
    QCOMPARE(snapshot.catalog->skillNamed(u"hadoop"_qs)->name, u"Apache Spark"_qs);
    QVERIFY(!snapshot.catalog->skill(snapshotBefore.catalog->skillNamed(u"Hadoop"_qs)->id));
    QCOMPARE(skillsOfJobs(*m_library)[u"Gamma"_qs], QStringList{u"Apache Spark"_qs}); // counts once
    QCOMPARE(filtered(u"Apache Spark"_qs), 1);
    import(*m_library, "second.csv", secondFeed);
    QCOMPARE(filtered(u"Apache Spark"_qs), 2);
    // A filter by the one is a filter by the other.
    const auto before = snapshotBefore.catalog;
    FilterSpec spec;
    spec.skills = {before->skillNamed(u"Hadoop"_qs)->id, spark};
    workspace::FilterHistory filters;
    filters.reset(spec);
    filters.carryOver(*before, *snapshot.catalog);
    QCOMPARE(filters.current().skills, std::vector<SkillId>{spark});
    // What became another skill is read so in a chain, too.
    QVERIFY(edits().merge(spark, skill(u"Tableau"_qs)).ok());
    QCOMPARE(filtered(u"Tableau"_qs), 3);
    undo(*batch);
    QCOMPARE(filtered(u"Tableau"_qs), 2);
    QCOMPARE(filtered(u"Hadoop"_qs), 2);
}

void TestSkillEdits::aMergedSkillKeepsNoNameOfItsOwn()
{
    const SkillId spark = skill(u"Apache Spark"_qs);
    QVERIFY(edits().rename(skill(u"Hadoop"_qs), u"Elephant"_qs).ok());
    const auto merged = edits().merge(skill(u"Elephant"_qs), spark);
    QCOMPARE(load(*m_library).catalog->skill(spark)->name, u"Apache Spark"_qs);
    QCOMPARE(skill(u"Elephant"_qs), spark); // another word for it
    QCOMPARE(skill(u"Hadoop"_qs), spark);
    QVERIFY(edits().rename(spark, u"Flame"_qs).ok());
    QCOMPARE(load(*m_library).catalog->skill(spark)->name, u"Flame"_qs);
    undo(*merged);
    QVERIFY(skill(u"Elephant"_qs) != spark);
    QCOMPARE(load(*m_library).catalog->skill(spark)->name, u"Flame"_qs);
}

void TestSkillEdits::mergedSkillsInStatements()
{
    const auto inCommon = [this] {
        const workspace::Snapshot snapshot = load(*m_library);
        const auto comparison =
            workspace::compare(snapshot, snapshot.catalog->roleNamed(u"Machine Learning Engineer"_qs)->id,
                               snapshot.catalog->roleNamed(u"Data Operations Specialist"_qs)->id);
        return std::array{int(comparison.skills.shared.size()), int(comparison.skills.onlyA.size()),
                          int(comparison.skills.onlyB.size())};
    };
    const auto before = inCommon();
    const auto batch = edits().merge(skill(u"TensorFlow"_qs), skill(u"PyTorch"_qs));
    const auto after = inCommon();
    QVERIFY(after[0] + after[1] + after[2] < before[0] + before[1] + before[2]);
    const auto catalog = load(*m_library).catalog;
    for (const Claim &claim : catalog->claims)
        QVERIFY(std::count_if(
                    claim.skills.begin(), claim.skills.end(),
                    [&](const ClaimSkill &named) { return named.skill == catalog->skillNamed(u"PyTorch"_qs)->id; })
                <= 1);
    undo(*batch);
    QCOMPARE(inCommon(), before);
}

void TestSkillEdits::aSkillNotNamedInAJob()
{
    const SkillId python = skill(u"Python"_qs);
    QVERIFY(edits().setNamed(jobTitled(u"Beta"_qs), python, u"Python"_qs, false).ok());
    QCOMPARE(filtered(u"Python"_qs), 0);
    // It outlives the import and finds its job again.
    undo(m_feed);
    import(*m_library, "second.csv", secondFeed);
    import(*m_library, "first.csv", firstFeed);
    QCOMPARE(filtered(u"Python"_qs), 0);
    QCOMPARE(skillsOfPanes(*m_library), skillsOfJobs(*m_library));
    // An alias does not bring it back.
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs).ok());
    QCOMPARE(skillsOfJobs(*m_library)[u"Beta"_qs], QStringList());
    QCOMPARE(skillsOfJobs(*m_library)[u"Alpha"_qs], (QStringList{u"Python"_qs, u"SQL"_qs}));
    QVERIFY(edits().setNamed(jobTitled(u"Beta"_qs), skill(u"Python"_qs), u"Python"_qs, true).ok());
    QCOMPARE(skillsOfJobs(*m_library)[u"Beta"_qs], QStringList{u"Python"_qs});
}

void TestSkillEdits::aSkillNotNamedInAStatement()
{
    const QString text = u"Programs well in R or Python."_qs;
    QVERIFY(edits().setNamed({claimNamed(text)}, skill(u"Python"_qs), u"Python"_qs, false).ok());
    QCOMPARE(skillsOfClaims(*m_library, text), QStringList{u"R"_qs});
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"well"_qs).ok());
    QCOMPARE(skillsOfClaims(*m_library, text), QStringList{u"R"_qs});
    QVERIFY(edits().setNamed({claimNamed(text)}, skill(u"Python"_qs), u"Python"_qs, true).ok());
    QCOMPARE(skillsOfClaims(*m_library, text), (QStringList{u"Python"_qs, u"R"_qs}));
}

void TestSkillEdits::theOrderDoesNotMatter()
{
    Library other = openCopy(m_folder.filePath(u"sample"_qs), m_folder.filePath(u"other"_qs));
    const auto change = [](const Library &library) {
        const SkillEdits edits(library);
        QVERIFY(edits.addAlias(skill(library, u"Python"_qs), u"Zorblax"_qs).ok());
        QVERIFY(edits.neverRead(skill(library, u"Power BI"_qs), u"PowerBI"_qs).ok());
        QVERIFY(edits.merge(skill(library, u"Hadoop"_qs), skill(library, u"Apache Spark"_qs)).ok());
    };
    change(other);
    import(other, "first.csv", firstFeed);
    import(other, "second.csv", secondFeed);
    import(*m_library, "second.csv", secondFeed);
    change(*m_library);
    QCOMPARE(skillsOfJobs(other), skillsOfJobs(*m_library));
    QCOMPARE(skillsOfPanes(other), skillsOfPanes(*m_library));
    // What an import stored knows nothing of the changes: taking them back leaves nothing of them.
    const auto entries = workspace::imports(other);
    for (const workspace::ImportEntry &entry : *entries)
        if (entry.kind == u"by_hand")
            QVERIFY(workspace::undoImport(other, entry.batch).ok());
    QCOMPARE(skillsOfJobs(other)[u"Alpha"_qs], QStringList{u"SQL"_qs});
    QCOMPARE(skillsOfJobs(other)[u"Delta"_qs], (QStringList{u"Power BI"_qs, u"Tableau"_qs}));
    QCOMPARE(skillsOfJobs(other)[u"Gamma"_qs], (QStringList{u"Apache Spark"_qs, u"Hadoop"_qs}));
}

void TestSkillEdits::whatWasReadBeforeIsThereAfterANewImport()
{
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs).ok());
    QCOMPARE(filtered(u"Python"_qs), 2);
    const BatchId second = import(*m_library, "second.csv", secondFeed);
    QCOMPARE(filtered(u"Python"_qs), 3);
    undo(second);
    QCOMPARE(filtered(u"Python"_qs), 2);
    // The ids of the jobs that went are given again.
    import(*m_library, "third.csv",
           "Job Title,Company Name,Job Description\nTheta,H Inc,Elephants.\nIota,I Inc,Zorblax\n");
    QCOMPARE(filtered(u"Python"_qs), 3);
    QCOMPARE(skillsOfJobs(*m_library)[u"Theta"_qs], QStringList());
}

void TestSkillEdits::anotherImportSharesNothing()
{
    // Own rows of a merged or renamed skill are those that imports wrote.
    QVERIFY(edits().rename(skill(u"Hadoop"_qs), u"Elephant"_qs).ok());
    QVERIFY(edits().merge(skill(u"Tableau"_qs), skill(u"Power BI"_qs)).ok());
    addNote(u"Rides."_qs, {u"Elephant"_qs, u"Tableau"_qs});
    QCOMPARE(skillsOfClaims(*m_library, u"Rides."_qs), (QStringList{u"Elephant"_qs, u"Power BI"_qs}));
    import(*m_library, "second.csv", secondFeed);
    QCOMPARE(skillsOfJobs(*m_library)[u"Eta"_qs], QStringList{u"Elephant"_qs});
    const auto entries = workspace::imports(*m_library);
    for (const workspace::ImportEntry &entry : *entries)
        if (entry.file.startsWith(u"skill"))
            undo(entry.batch);
    QCOMPARE(skillsOfJobs(*m_library)[u"Eta"_qs], QStringList{u"Hadoop"_qs});
    QCOMPARE(skillsOfClaims(*m_library, u"Rides."_qs), (QStringList{u"Hadoop"_qs, u"Power BI"_qs}));
    verifySound();
}

void TestSkillEdits::pastedAdsSayWhatTheirPersonTicked()
{
    Job job;
    job.title = u"Pasted"_qs;
    job.description = u"Zorblax is named, and was not ticked."_qs;
    QVERIFY(workspace::Edits(*m_library).keepJob(job).ok());
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs).ok());
    QCOMPARE(skillsOfJobs(*m_library)[u"Pasted"_qs], QStringList());
}

void TestSkillEdits::aStoppedReadingGoesOn()
{
    QVERIFY(edits().addAlias(skill(u"Python"_qs), u"Zorblax"_qs).ok());
    const auto catalog = m_library->loadCatalog();
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(m_library->withJobs(*catalog, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(filtered(u"Python"_qs), 2);
}

void TestSkillEdits::takenNamesAreRefused()
{
    const SkillId python = skill(u"Python"_qs);
    QCOMPARE(edits().addAlias(python, u"hadoop"_qs).error().code, ErrorCode::SkillExists);
    QCOMPARE(edits().addAlias(python, u"python 3"_qs).ok(), true); // its own
    QCOMPARE(edits().rename(python, u"Hadoop"_qs).error().code, ErrorCode::SkillExists);
    QCOMPARE(edits().merge(python, python).error().code, ErrorCode::SkillExists);
    QVERIFY(!edits().addAlias(python, u" - "_qs).ok());
    QVERIFY(!edits().neverRead(python, QString()).ok());
    QVERIFY(!edits().merge(SkillId(99'999), python).ok());
    QVERIFY(!edits().setNamed(std::vector<ClaimId>(), python, {}, false).ok());
    QVERIFY(!edits().setNamed(JobId(99'999), python, {}, false).ok());
    // Words that never mean the one are free for the other.
    QVERIFY(edits().neverRead(skill(u"Power BI"_qs), u"PowerBI"_qs).ok());
    QVERIFY(edits().addAlias(python, u"PowerBI"_qs).ok());
    QCOMPARE(skillsOfJobs(*m_library)[u"Delta"_qs], (QStringList{u"Python"_qs, u"Tableau"_qs}));
}

void TestSkillEdits::effectsAreCountedBefore_data()
{
    QTest::addColumn<SkillProposal::Kind>("kind");
    QTest::addColumn<QString>("skillName");
    QTest::addColumn<QString>("words");
    QTest::newRow("alias") << SkillProposal::Kind::Alias << u"Python"_qs << u"Zorblax"_qs;
    QTest::newRow("alias of nothing") << SkillProposal::Kind::Alias << u"Python"_qs << u"unheard of"_qs;
    QTest::newRow("never") << SkillProposal::Kind::Never << u"Python"_qs << u"Python"_qs;
    QTest::newRow("merge") << SkillProposal::Kind::Merge << u"Hadoop"_qs << u"Scala"_qs;
}

void TestSkillEdits::effectsAreCountedBefore()
{
    QFETCH(SkillProposal::Kind, kind);
    QFETCH(QString, skillName);
    QFETCH(QString, words);
    addNote(u"Needs Zorblax."_qs, {});
    const workspace::Snapshot before = load(*m_library);
    const SkillId id = before.catalog->skillNamed(skillName)->id;
    const bool merges = kind == SkillProposal::Kind::Merge;
    const SkillId into = merges ? before.catalog->skillNamed(words)->id : SkillId();
    const auto effect = workspace::effectOf({kind, id, words, into}, *m_library, before);
    QVERIFY(effect.ok());
    const auto done = kind == SkillProposal::Kind::Alias ? edits().addAlias(id, words)
        : merges                                         ? edits().merge(id, into)
                                                         : edits().neverRead(id, words);
    QVERIFY(done.ok());
    const workspace::Snapshot after = load(*m_library);
    SkillEffect counted;
    for (const Claim &claim : before.catalog->claims) {
        const auto ids = [](const Claim &of) {
            QList<SkillId> all;
            for (const ClaimSkill &named : of.skills)
                all << named.skill;
            return all;
        };
        counted.statements += ids(claim) != ids(*after.catalog->claim(claim.id)) ? 1 : 0;
    }
    for (quint32 row = 0; row < before.jobs->size(); ++row)
        counted.jobs +=
            before.jobs->skills(row) != after.jobs->skills(*after.jobs->rowOf(before.jobs->id(row))) ? 1 : 0;
    QCOMPARE(*effect, counted);
}

/// Ads are read in slices: every third of these names Python already, every fifth in another row that is equal.
void TestSkillEdits::effectsOnManyAdsAreCounted()
{
    QByteArray rows = "id,Job Title,Company Name,Job Description\n";
    for (int i = 0; i < 600; ++i)
        rows += QByteArray::number(i - (i % 5 == 4)) + ",Many,H Inc,Zorblax" + (i % 3 == 0 ? " and Python" : "") + "\n";
    import(*m_library, "many.csv", rows.constData());
    const workspace::Snapshot before = load(*m_library);
    const SkillId python = skill(u"Python"_qs);
    const auto effect =
        workspace::effectOf({SkillProposal::Kind::Alias, python, u"Zorblax"_qs, {}}, *m_library, before);
    QVERIFY(effect.ok());
    const int counted = filtered(u"Python"_qs);
    QVERIFY(edits().addAlias(python, u"Zorblax"_qs).ok());
    QCOMPARE(effect->jobs, filtered(u"Python"_qs) - counted);
    QVERIFY(effect->jobs > 300);
}

QTEST_GUILESS_MAIN(TestSkillEdits)
#include "tst_skilledits.moc"
