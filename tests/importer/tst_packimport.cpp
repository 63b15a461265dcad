// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/packimport.h"
#include "importer/packreader.h"
#include "importer/sink.h"
#include "packfixture.h"
#include "storage/catalogstore.h"
#include "storage/check.h"
#include "storage/connection.h"
#include "storage/jobstore.h"
#include "storage/librarywriter.h"

#include <QJsonDocument>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;

namespace {

/// Writes into a library; the call numbered `failAt` fails instead.
class LibrarySink : public Sink {
public:
    explicit LibrarySink(storage::LibraryWriter &writer, int failAt = -1) : m_writer(writer), m_left(failAt) {}

    BatchId batch() const override { return m_writer.batch(); }
    RoleId findRole(const QString &name) const override { return m_writer.findRole(name); }
    SkillId findSkill(const QString &key) const override { return m_writer.findSkill(key); }
    SourceId findSource(const QString &hash) const override { return m_writer.findSource(hash); }
    bool hasSourceKey(const QString &key) const override { return m_writer.hasSourceKey(key); }
    Result<JobId> findJob(const Job &job) override { return m_writer.findJob(job); }
    Result<JobId> findJobByKey(const QString &key) override { return m_writer.findJobByKey(key); }
    Result<Done> addSkillCategory(const SkillCategory &c) override { return done(m_writer.addSkillCategory(c)); }
    Result<SkillId> addSkill(const Skill &s) override { return done(m_writer.addSkill(s)); }
    Result<RoleId> addRole(const Role &r) override { return done(m_writer.addRole(r)); }
    Result<Done> addRoleAlias(RoleId r, const RoleAlias &a) override { return done(m_writer.addRoleAlias(r, a)); }
    Result<SourceId> addSource(const Source &s, const QString &h) override { return done(m_writer.addSource(s, h)); }
    Result<ClaimId> addClaim(const Claim &c) override { return done(m_writer.addClaim(c)); }
    Result<JobId> addJob(const Job &j) override { return done(m_writer.addJob(j)); }

private:
    template <typename T>
    Result<T> done(Result<T> result)
    {
        if (m_left-- == 0)
            return Error{ErrorCode::DiskFull, {}};
        return result;
    }

    storage::LibraryWriter &m_writer;
    int m_left;
};

} // namespace

class TestPackImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstImport();
    void secondImportAddsNothing();
    void changedPackAddsWhatIsNew();
    void equalAdsAreOneJob();
    void everyErrorEndsTheImport();
    void cancelled();
    void sampleGoesThrough();
    void reportAsJson();

private:
    Result<ImportReport> import(const QString &folder, int failAt = -1, std::stop_token = {});
    int shownJobs();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Connection> m_connection;
};

void TestPackImport::init()
{
    m_connection.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto file = storage::LibraryFile::create(m_folder->filePath(QStringLiteral("l")));
    QVERIFY(file.ok());
    auto connection = storage::Connection::open(*file, storage::OpenMode::ReadWrite);
    QVERIFY(connection.ok());
    m_connection = std::move(*connection);
}

Result<ImportReport> TestPackImport::import(const QString &folder, int failAt, std::stop_token stop)
{
    const auto pack = readPack(folder);
    if (!pack)
        return pack.error();
    const auto writer = storage::LibraryWriter::begin(*m_connection, {folder, QStringLiteral("pack"), "{}", {}});
    if (!writer)
        return writer.error();
    LibrarySink sink(**writer, failAt);
    auto report = importPack(*pack, sink, stop);
    if (!report)
        return report;
    if (auto done = (*writer)->commit(QJsonDocument(toJson(*report)).toJson()); !done)
        return done.error();
    return report;
}

int TestPackImport::shownJobs()
{
    int count = 0;
    const auto read = storage::scanJobs(*m_connection, [&](const storage::ScannedJob &) { ++count; });
    return read ? count : -1;
}

void TestPackImport::firstImport()
{
    const PackFolder folder;
    const auto report = import(folder.path());
    QVERIFY(report.ok());
    QCOMPARE(report->kind, QStringLiteral("pack"));
    QVERIFY(report->batch.isValid());
    QVERIFY((report->claims
             == std::map<Section, int>{{Section::Skills, 1}, {Section::Outlook, 1}, {Section::Overview, 1}}));
    QCOMPARE(report->lines.claim, 2);
    QCOMPARE(report->lines.shared, 1);
    QCOMPARE(report->lines.reference, 2);
    QCOMPARE(report->jobs.read, 2);
    QCOMPARE(report->jobs.added, 2);
    QCOMPARE(report->jobs.duplicates, 0);
    QVERIFY(report->warnings.isEmpty());

    const auto catalog = storage::loadCatalog(*m_connection);
    QVERIFY(catalog.ok());
    const Role *analyst = catalog->roleNamed(QStringLiteral("Analyser"));
    const Role *builder = catalog->roleNamed(QStringLiteral("Builder"));
    QVERIFY(analyst && builder);
    const Source &one = catalog->sources.at(1);
    QVERIFY((one.roles == std::vector{builder->id, analyst->id}));
    QVERIFY(analyst->aliases.at(1).source == one.id);
    QVERIFY(one.references.at(0).role == analyst->id);
    const Claim &code = catalog->claims.at(1);
    QVERIFY(code.role == builder->id && code.source == one.id);
    for (const ClaimSkill &skill : code.skills) {
        const QString key = catalog->skill(skill.skill)->key;
        QVERIFY(key == QStringLiteral("sagemaker") ? skill.strength == Strength::Example : skill.oneOf == 1);
    }
    QCOMPARE(shownJobs(), 2);
    const auto sources = storage::sourcesOfJob(*m_connection, JobId(1));
    QVERIFY(sources.ok());
    QCOMPARE(sources->size(), size_t(2));
    const auto job = storage::readJob(*m_connection, JobId(1));
    QVERIFY(job.ok() && *job);
    QCOMPARE((*job)->salaryRaw, QStringLiteral("250,50-300 kr"));
    QCOMPARE(catalog->skill((*job)->skills.at(0))->key, QStringLiteral("python"));
    const auto check = storage::check(*m_connection, true);
    QVERIFY(check.ok() && check->ok);
}

void TestPackImport::secondImportAddsNothing()
{
    const PackFolder folder;
    folder.replace(QStringLiteral("jobs.json"), "\"title\": \"Analyst\", \"sources\": [\"two\"]",
                   "\"title\": \"Analyst\"");
    QVERIFY(import(folder.path()).ok());
    const auto before = storage::check(*m_connection, false);
    const auto report = import(folder.path());
    QVERIFY(report.ok());
    QVERIFY(report->claims.empty());
    QCOMPARE(report->jobs.read, 2);
    QCOMPARE(report->jobs.added, 0);
    QCOMPARE(report->jobs.duplicates, 2);
    QCOMPARE(report->warnings, (QStringList{QStringLiteral("source_known: one"), QStringLiteral("source_known: two")}));
    const auto after = storage::check(*m_connection, true);
    QVERIFY(before.ok() && after.ok() && after->ok);
    QCOMPARE(after->rows, 2 * before->rows); // its own, so that either import may be undone
    QCOMPARE(after->batches, 2);
    QCOMPARE(shownJobs(), 2);
    const auto again = storage::loadCatalog(*m_connection);
    QVERIFY(again.ok());
    QCOMPARE(again->roles.size(), size_t(2));
    QCOMPARE(again->skills.size(), size_t(3));
    QCOMPARE(again->sources.size(), size_t(2));
    QCOMPARE(again->claims.size(), size_t(3));
    QCOMPARE(storage::sourcesOfJob(*m_connection, JobId(1))->size(), size_t(2));
}

void TestPackImport::changedPackAddsWhatIsNew()
{
    const PackFolder folder;
    QVERIFY(import(folder.path()).ok());
    folder.replace(QStringLiteral("sources/1.json"), "Both work with data.", "Both work with much data.");
    folder.replace(QStringLiteral("roles.json"), "\"Builder\", \"family\"", "\"BUILDER\", \"family\"");
    folder.replace(QStringLiteral("sources/1.json"), "[\"Builder\"", "[\"BUILDER\"");
    folder.replace(QStringLiteral("sources/1.json"), "\"for\": \"Builder\"", "\"for\": \"BUILDER\"");
    folder.replace(QStringLiteral("jobs.json"), "{\"title\": \"Analyst\"",
                   "{\"title\": \"Junior Analyst\", \"sources\": [\"two\"]},\n{\"title\": \"Analyst\"");
    const auto report = import(folder.path());
    QVERIFY(report.ok());
    QCOMPARE(report->warnings,
             (QStringList{QStringLiteral("source_changed: one"), QStringLiteral("source_known: two")}));
    QCOMPARE(report->jobs.read, 3);
    QCOMPARE(report->jobs.added, 1);
    QCOMPARE(report->jobs.duplicates, 2);
    QCOMPARE(shownJobs(), 3);
    const auto catalog = storage::loadCatalog(*m_connection);
    QCOMPARE(catalog->roles.size(), size_t(2)); // names differ in case only
    QCOMPARE(catalog->skills.size(), size_t(3));
    QCOMPARE(catalog->sources.size(), size_t(3));
    // The job that was there is now printed by the changed source, too.
    QCOMPARE(storage::sourcesOfJob(*m_connection, JobId(1))->size(), size_t(3));
}

void TestPackImport::equalAdsAreOneJob()
{
    const PackFolder folder;
    const QByteArray ad = "{\"title\": \"Analyst\", \"sources\": [\"two\"]}";
    folder.replace(QStringLiteral("jobs.json"), ad, ad + ", " + ad);
    const auto first = import(folder.path());
    QVERIFY(first.ok());
    QCOMPARE(first->jobs.added, 2);
    QCOMPARE(first->jobs.duplicates, 1);
    QCOMPARE(import(folder.path())->jobs.duplicates, 3);
    QCOMPARE(shownJobs(), 2);
}

void TestPackImport::everyErrorEndsTheImport()
{
    const PackFolder folder;
    int failed = 0;
    for (; failed < 100; ++failed) {
        const auto report = import(folder.path(), failed);
        if (report)
            break;
        QCOMPARE(report.error().code, ErrorCode::DiskFull);
        QCOMPARE(storage::check(*m_connection, false)->rows, qint64(0));
    }
    QCOMPARE(failed, 2 + 3 + 2 + 2 + 3 + 2 + 3); // categories, skills, roles, sources, claims, aliases, job rows
}

void TestPackImport::cancelled()
{
    const PackFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto report = import(folder.path(), -1, stop.get_token());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(storage::check(*m_connection, false)->batches, 0);
}

void TestPackImport::sampleGoesThrough()
{
    const QString sample = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    const auto report = import(sample);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().context.join(u'|')));
    QCOMPARE(report->jobs.added, 5);
    QVERIFY(report->warnings.isEmpty());
    const auto catalog = storage::loadCatalog(*m_connection);
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->roles.size(), size_t(5));
    QCOMPARE(catalog->sources.size(), size_t(4));
    QCOMPARE(shownJobs(), 5);
    QCOMPARE(storage::sourcesOfJob(*m_connection, JobId(1))->size(), size_t(3));
    QVERIFY(import(sample).ok());
    QCOMPARE(shownJobs(), 5);
}

void TestPackImport::reportAsJson()
{
    ImportReport report;
    report.file = QStringLiteral("f");
    report.kind = QStringLiteral("pack");
    report.claims[Section::Tips] = 2;
    report.lines.notPlaced = 3;
    report.jobs.setAside = 4;
    report.warnings << QStringLiteral("w");
    QCOMPARE(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact),
             QByteArray(R"({"batch":null,"claims":{"tips":2},"file":"f","jobs":{"added":0,"duplicates":0,"read":0,)"
                        R"("set_aside":4,"updated":0},"kind":"pack","lines":{"claim":0,"furniture":0,"job":0,)"
                        R"("not_placed":3,"reference":0,"shared":0},"set_aside_file":null,"warnings":["w"]})"));
}

QTEST_GUILESS_MAIN(TestPackImport)
#include "tst_packimport.moc"
