// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/batchstore.h"
#include "storage/catalogstore.h"
#include "storage/jobstore.h"
#include "storage/librarywriter.h"
#include "storagefixture.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::storage;
using namespace rolescope::storage::fixture;

class TestLibraryWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void catalogRoundTrip();
    void danglingRowsAreDamage_data();
    void danglingRowsAreDamage();
    void jobRoundTrip();
    void repeatsAreNeitherReadNorCounted();
    void lookups();
    void nothingStaysWithoutCommit();
    void firstErrorStands();
    void nulIsReplaced();
    void hostileTextIsKeptAsItIs();
    void lastChangeIsTheNewest();
    void readingJobsCanBeStopped();
    void packedSkillsSurviveDamage();
    void readOnlyConnectionCannotWrite();

private:
    std::unique_ptr<LibraryWriter> begin();

    std::unique_ptr<Folder> m_folder;
    std::optional<LibraryFile> m_file;
    std::unique_ptr<Connection> m_connection;
};

void TestLibraryWriter::init()
{
    m_connection.reset();
    m_folder = std::make_unique<Folder>();
    m_file = newLibrary(m_folder->path(QStringLiteral("l")));
    m_connection = open(*m_file, OpenMode::ReadWrite);
}

std::unique_ptr<LibraryWriter> TestLibraryWriter::begin()
{
    auto writer = LibraryWriter::begin(*m_connection, {QStringLiteral("file"), QStringLiteral("pack"), "{}", {}});
    return writer ? std::move(*writer) : nullptr;
}

void TestLibraryWriter::catalogRoundTrip()
{
    auto writer = begin();
    QVERIFY(writer);
    for (const char *key : {"zz", "aa", "zz"})
        QVERIFY(writer->addSkillCategory({QLatin1String(key), QLatin1String(key).toString().toUpper()}).ok());
    const auto sql = writer->addSkill(
        {{}, QStringLiteral("sql"), QStringLiteral("SQL"), QStringLiteral("aa"), {}, {QStringLiteral("S.Q.L.")}});
    const auto aws = writer->addSkill(
        {{}, QStringLiteral("aws"), QStringLiteral("AWS"), QStringLiteral("zz"), QStringLiteral("sql"), {}});
    const auto second = writer->addRole({{}, QStringLiteral("zoologist"), {}, {}});
    const auto first =
        writer->addRole({{}, QStringLiteral("Analyst"), QStringLiteral("Data"), {{QStringLiteral("BA"), {}}}});
    QVERIFY(sql.ok() && aws.ok() && second.ok() && first.ok());
    Source source;
    source.key = QStringLiteral("s");
    source.title = QStringLiteral("Zoologist vs. Analyst");
    source.publisher = QStringLiteral("Paper");
    source.url = QStringLiteral("https://example.org/");
    source.kind = QStringLiteral("article");
    source.date = QDate(2023, 5, 17);
    source.readingMinutes = 6;
    source.roles = {*second, *first};
    source.references = {{QStringLiteral("related"), QStringLiteral("See also"), {}},
                         {QStringLiteral("salary_insight"), QStringLiteral("Pay of analysts"), *first}};
    const auto sourceId = writer->addSource(source, QStringLiteral("hash"));
    QVERIFY(sourceId.ok());
    QVERIFY(writer->addRoleAlias(*first, {QStringLiteral("Analyser"), *sourceId}).ok());
    QVERIFY(writer->addRoleAlias(*first, {QStringLiteral("ANALYSER"), *sourceId}).ok()); // there already
    Claim claim;
    claim.source = *sourceId;
    claim.role = *second;
    claim.otherRole = *first;
    claim.section = Section::Outlook;
    claim.strength = Strength::Beneficial;
    claim.label = QStringLiteral("Growth");
    claim.text = QStringLiteral("Grows.");
    claim.brief = QStringLiteral("grows");
    claim.original = QString();
    claim.span = Span{3, 9};
    claim.skills = {{*sql, Strength::Required, 1}, {*aws, Strength::Example, 0}};
    claim.outlook = Outlook{13.5, 2020, 2030, QStringLiteral("US"), QStringLiteral("all"), QStringLiteral("BLS")};
    Claim plain;
    plain.source = *sourceId;
    plain.role = *first;
    plain.text = QStringLiteral("Plain.");
    plain.paraphrased = true;
    QVERIFY(writer->addClaim(claim).ok());
    QVERIFY(writer->addClaim(plain).ok());
    QVERIFY(writer->commit("{\"a\":1}").ok());

    const auto catalog = loadCatalog(*m_connection);
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->roles.size(), size_t(2));
    QCOMPARE(catalog->roles[0].name, QStringLiteral("Analyst"));
    QCOMPARE(catalog->roles[0].aliases.size(), size_t(2));
    QVERIFY(catalog->roles[0].aliases[1].source == *sourceId);
    QCOMPARE(catalog->categories.size(), size_t(2));
    QCOMPARE(catalog->categories[0].key, QStringLiteral("zz"));
    QCOMPARE(catalog->skills[0].key, QStringLiteral("aws"));
    QCOMPARE(catalog->skills[0].partOf, QStringLiteral("sql"));
    QCOMPARE(catalog->skills[1].aliases.at(0), QStringLiteral("S.Q.L."));
    const Source &read = catalog->sources.at(0);
    QVERIFY(read.roles == source.roles); // in the order of the title
    QCOMPARE(read.date, source.date);
    QCOMPARE(read.imported, QDateTime::currentDateTimeUtc().date());
    QCOMPARE(read.url, source.url);
    QVERIFY(read.references.at(1).role == *first);
    QVERIFY(!read.references.at(0).role.isValid());
    QVERIFY((read.sections == std::vector{Section::Definition, Section::Outlook}));
    const Claim &back = catalog->claims.at(0);
    QVERIFY(back.isPair() && back.otherRole == *first && back.span == claim.span && back.outlook == claim.outlook);
    QVERIFY(back.original.has_value() && !back.paraphrased && back.skills == claim.skills);
    QVERIFY(back.section == claim.section && back.strength == claim.strength);
    const Claim &second_ = catalog->claims.at(1);
    QVERIFY(!second_.original && !second_.span && !second_.outlook && second_.paraphrased && !second_.isPair());
}

void TestLibraryWriter::danglingRowsAreDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("role") << QByteArray("DELETE FROM role");
    QTest::newRow("source") << QByteArray("DELETE FROM source");
    QTest::newRow("skill") << QByteArray("DELETE FROM skill");
    QTest::newRow("claim") << QByteArray("DELETE FROM claim");
    QTest::newRow("other role") << QByteArray("UPDATE claim SET other_role = 99");
    QTest::newRow("alias's source") << QByteArray(
        "INSERT INTO role_alias(batch, role, name, source) VALUES(1, 1, 'x', 99)");
    QTest::newRow("section") << QByteArray("UPDATE claim SET section = 'skill'");
    QTest::newRow("strength") << QByteArray("UPDATE claim_skill SET strength = 'must'");
}

void TestLibraryWriter::danglingRowsAreDamage()
{
    QFETCH(QByteArray, sql);
    QVERIFY(importBatch(*m_connection, 1, QStringLiteral("a")).ok());
    QVERIFY(loadCatalog(*m_connection).ok());
    QVERIFY(rawSql(m_file->path(), sql.constData()));
    const auto catalog = loadCatalog(*m_connection);
    QVERIFY(!catalog.ok());
    QCOMPARE(catalog.error().code, ErrorCode::LibraryDamaged);
}

void TestLibraryWriter::jobRoundTrip()
{
    auto writer = begin();
    const auto skill =
        writer->addSkill({{}, QStringLiteral("sql"), QStringLiteral("SQL"), QStringLiteral("c"), {}, {}});
    QVERIFY(skill.ok());
    Job job = numberedJob(1, QStringLiteral("a"));
    job.salaryRaw = QStringLiteral("12,50 €");
    job.levelRaw = QStringLiteral("Senior-level");
    job.hours = QStringLiteral("full_time");
    job.description = QStringLiteral("Words ").repeated(5000);
    job.url = QStringLiteral("https://example.org/1");
    job.skills = {*skill};
    const auto id = writer->addJob(job);
    const auto bare = writer->addJob(Job{});
    Job text = numberedJob(2, QStringLiteral("b"));
    text.description = QStringLiteral("Names no skill");
    const auto wordless = writer->addJob(text);
    Job address = numberedJob(3, QStringLiteral("c"));
    address.url = QStringLiteral("https://example.org/3");
    QVERIFY(id.ok() && bare.ok() && wordless.ok() && writer->addJob(address).ok());
    QVERIFY(writer->commit("{}").ok());

    const auto back = readJob(*m_connection, *id);
    QVERIFY(back.ok() && back->has_value());
    const Job &read = **back;
    QCOMPARE(read.title, job.title);
    QCOMPARE(read.place, job.place);
    QVERIFY(read.salary == job.salary);
    QVERIFY(read.remote == job.remote && read.type == job.type && read.statedLevel == job.statedLevel);
    QCOMPARE(read.posted, job.posted);
    QCOMPARE(read.salaryRaw, job.salaryRaw);
    QCOMPARE(read.levelRaw, job.levelRaw);
    QCOMPARE(read.hours, job.hours);
    QCOMPARE(read.description, job.description);
    QCOMPARE(read.url, job.url);
    QVERIFY(read.skills == job.skills);

    const auto none = readJob(*m_connection, JobId(99));
    QVERIFY(none.ok() && !none->has_value());
    const auto several = readJobTexts(*m_connection, {*bare, JobId(99), *id});
    QVERIFY(several.ok());
    QCOMPARE(several->size(), size_t(2));
    QCOMPARE(several->at(1).description, job.description);
    QVERIFY(!several->at(0).posted.isValid() && !several->at(0).salary.isKnown() && several->at(0).skills.empty());

    std::vector<QString> titles;
    const auto scanned = scanJobs(*m_connection, [&](const ScannedJob &j) {
        titles.push_back(QString::fromUtf8(j.title) + QString::fromUtf8(j.currency));
    });
    QVERIFY(scanned.ok());
    QVERIFY((titles.at(0) == job.title + QStringLiteral("EUR") && titles.at(1).isEmpty()));
    const auto withText = [this] {
        std::vector<std::pair<JobId, std::vector<SkillId>>> read;
        const auto take = [&](JobId of, const std::vector<SkillId> &skills) { read.emplace_back(of, skills); };
        return readJobSkills(*m_connection, take).ok() ? read : decltype(read){};
    };
    const decltype(withText()) expected{{*id, job.skills}, {*wordless, {}}};
    QVERIFY(withText() == expected);
    QVERIFY(rawSql(m_file->path(), "UPDATE job_text SET skills = NULL WHERE length(skills) = 0")); // as once written
    QVERIFY(withText() == expected);
}

void TestLibraryWriter::repeatsAreNeitherReadNorCounted()
{
    auto writer = begin();
    std::vector<SourceId> sources;
    for (const char *key : {"a", "b", "c"}) {
        Source source;
        source.key = QLatin1String(key);
        source.title = source.key;
        const auto id = writer->addSource(source, source.key);
        QVERIFY(id.ok());
        sources.push_back(*id);
    }
    Job job = numberedJob(1, QStringLiteral("x"));
    JobId first;
    for (const SourceId source : {sources[2], sources[0], sources[1], sources[0]}) {
        job.source = source;
        job.sameAs = first;
        const auto id = writer->addJob(job);
        QVERIFY(id.ok());
        first = first.isValid() ? first : *id;
    }
    QVERIFY(writer->commit("{}").ok());
    int seen = 0;
    QVERIFY(scanJobs(*m_connection, [&](const ScannedJob &) { ++seen; }).ok());
    QCOMPARE(seen, 1);
    const auto all = sourcesOfJob(*m_connection, first);
    QVERIFY(all.ok());
    QVERIFY((*all == std::vector{sources[0], sources[2], sources[1]})); // first the one whose row is shown
}

/// Sources and jobs are looked for in every batch, roles and skills in this one alone.
void TestLibraryWriter::lookups()
{
    QVERIFY(importBatch(*m_connection, 3, QStringLiteral("a")).ok());
    auto writer = begin();
    const SourceId source = writer->findSource(QStringLiteral("hash-a"));
    QVERIFY(source.isValid());
    QVERIFY(!writer->findRole(QStringLiteral("Role a")).isValid());
    QVERIFY(!writer->findSkill(QStringLiteral("sql-a")).isValid());
    const auto role = writer->addRole({{}, QStringLiteral("Role a"), {}, {}});
    const auto skill =
        writer->addSkill({{}, QStringLiteral("sql-a"), QStringLiteral("SQL"), QStringLiteral("lang"), {}, {}});
    QVERIFY(role.ok() && writer->findRole(QStringLiteral(" ROLE  a")) == *role);
    QVERIFY(skill.ok() && writer->findSkill(QStringLiteral("sql-a")) == *skill);
    QVERIFY(writer->hasSourceKey(QStringLiteral("key-a")));
    Job job = numberedJob(2, QStringLiteral("a"));
    job.source = source;
    QCOMPARE(writer->findJob(job)->value, qint64(3));
    job.salary.low = 1251;
    QVERIFY(!writer->findJob(job)->isValid());
    const auto added = writer->addJob(job);
    QVERIFY(added.ok());
    QVERIFY(*writer->findJob(job) == *added);
    job.source = {};
    QVERIFY(*writer->findJob(job) == *added);
    job.description = QStringLiteral("Words");
    QVERIFY(!writer->findJob(job)->isValid());
    job.description.clear();
    job.url = QStringLiteral("https://example.org/");
    QVERIFY(!writer->findJob(job)->isValid());
}

void TestLibraryWriter::nothingStaysWithoutCommit()
{
    {
        auto writer = begin();
        QVERIFY(writer->addRole({{}, QStringLiteral("R"), {}, {}}).ok());
    }
    const auto catalog = loadCatalog(*m_connection);
    QVERIFY(catalog.ok() && catalog->roles.empty());
    const auto batches = readBatches(*m_connection);
    QVERIFY(batches.ok() && batches->empty());
}

void TestLibraryWriter::firstErrorStands()
{
    auto writer = begin();
    Claim dangling;
    dangling.source = SourceId(99);
    dangling.role = RoleId(99);
    const auto failed = writer->addClaim(dangling);
    QVERIFY(!failed.ok());
    for (int i = 0; i < 3; ++i) { // however often: a row that is not written leaves nothing for the next one
        QCOMPARE(writer->addClaim(dangling).error(), failed.error());
        QCOMPARE(writer->addJob(numberedJob(i, QStringLiteral("x"))).error(), failed.error());
        QCOMPARE(writer->addRole({{}, QStringLiteral("R"), {}, {}}).error(), failed.error());
        QCOMPARE(writer->addRoleAlias(RoleId(1), {QStringLiteral("A"), {}}).error(), failed.error());
        QCOMPARE(writer->addSkillCategory({QStringLiteral("c"), QStringLiteral("C")}).error(), failed.error());
    }
    QCOMPARE(writer->commit("{}").error(), failed.error());
    writer.reset();
    QVERIFY(loadCatalog(*m_connection)->roles.empty());
    auto again = begin();
    QVERIFY(again->commit("{}").ok());
    QVERIFY(!again->commit("{}").ok());
    QVERIFY(!again->addRole({{}, QStringLiteral("R"), {}, {}}).ok());
    QCOMPARE(readBatches(*m_connection)->size(), size_t(1));
}

void TestLibraryWriter::nulIsReplaced()
{
    auto writer = begin();
    const auto role = writer->addRole({{}, QStringLiteral("a") + QChar(0) + QStringLiteral("b"), {}, {}});
    QVERIFY(role.ok());
    QVERIFY(writer->commit("{}").ok());
    QCOMPARE(loadCatalog(*m_connection)->roles.at(0).name, QStringLiteral("a\uFFFDb"));
}

void TestLibraryWriter::hostileTextIsKeptAsItIs()
{
    const QStringList names{QStringLiteral("<img src=\"file:///etc/passwd\">"),
                            QStringLiteral("'; DROP TABLE role; --"),
                            QStringLiteral("=1+1"),
                            QString(10000, u'n'),
                            QStringLiteral("\u202Etxt.exe"),
                            QStringLiteral("e\u0301 \U0001F600"),
                            QStringLiteral("%s%n?1")};
    auto writer = begin();
    for (const QString &name : names)
        QVERIFY(writer->addSkill({{}, name, name, name, {}, {name + u'+'}}).ok());
    QVERIFY(writer->commit("{}").ok());
    const auto catalog = loadCatalog(*m_connection);
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->skills.size(), static_cast<size_t>(names.size()));
    for (const Skill &skill : catalog->skills)
        QVERIFY(names.contains(skill.key) && skill.name == skill.key && skill.aliases.at(0) == skill.key + u'+');
}

void TestLibraryWriter::lastChangeIsTheNewest()
{
    QVERIFY(!lastChange(*m_connection)->isValid());
    const QDateTime when(QDate(2031, 1, 2), QTime(3, 4, 5), Qt::UTC);
    auto writer = LibraryWriter::begin(*m_connection, {QStringLiteral("f"), QStringLiteral("pack"), "{\"o\":1}", when});
    QVERIFY(writer.ok());
    QVERIFY((*writer)->commit("{\"r\":1}").ok());
    QVERIFY(importBatch(*m_connection, 1, QStringLiteral("a")).ok());
    QCOMPARE(*lastChange(*m_connection), when);
    const auto batches = readBatches(*m_connection);
    QVERIFY(batches.ok());
    QCOMPARE(batches->size(), size_t(2));
    QCOMPARE(batches->at(0).options, QByteArray("{\"o\":1}"));
    QCOMPARE(batches->at(0).report, QByteArray("{\"r\":1}"));
    QCOMPARE(batches->at(0).importedAt, when);
    QVERIFY(!batches->at(0).rowHash.isEmpty());
}

void TestLibraryWriter::readingJobsCanBeStopped()
{
    QVERIFY(importBatch(*m_connection, 5000, QStringLiteral("a")).ok());
    std::stop_source stop;
    int seen = 0;
    const auto read = scanJobs(
        *m_connection,
        [&](const ScannedJob &) {
            if (++seen == 10)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(seen < 5000);
    QVERIFY(scanJobs(*m_connection, [](const ScannedJob &) {}).ok());
}

void TestLibraryWriter::packedSkillsSurviveDamage()
{
    const std::vector skills{SkillId(1), SkillId(0x01020304)};
    const QByteArray packed = packSkills(skills);
    QCOMPARE(packed.toHex(), QByteArray("01000000ffffffffffffffff04030201ffffffffffffffff"));
    QVERIFY(unpackSkills(packed) == skills);
    QCOMPARE(unpackSkills(packed.left(23)).size(), size_t(1));
    QVERIFY(unpackSkills({}).empty());
}

void TestLibraryWriter::readOnlyConnectionCannotWrite()
{
    const auto reader = open(*m_file, OpenMode::ReadOnly);
    const auto writer = LibraryWriter::begin(*reader, {});
    QVERIFY(!writer.ok());
    QCOMPARE(writer.error().code, ErrorCode::LibraryReadOnly);
    QCOMPARE(reader->run("DELETE FROM role").error().code, ErrorCode::LibraryReadOnly);
}

QTEST_GUILESS_MAIN(TestLibraryWriter)
#include "tst_librarywriter.moc"
