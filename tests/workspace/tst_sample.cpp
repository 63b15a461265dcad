// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobindex.h"
#include "workspace/library.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::Library;
using workspace::Snapshot;

/// What the bundled sample must say, row by row of the map from articles to product.
class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rolesAndSources();
    void claimCounts();
    void skillSetSizes_data();
    void skillSetSizes();
    void sharedSkills_data();
    void sharedSkills();
    void machineLearningEngineerAgreement();
    void alternativesAreOneRequirement();
    void wholesAndPartsStayApart();
    void skillsOfListsAreKnown();
    void outlookIsStructured();
    void sharedIndustriesBelongToThePair();
    void aliasKeepsItsSource();
    void claimsAreOurOwnWords();
    void jobsAreFiveAndSeenInThreeSources();
    void onlyOneJobNamesARole();
    void jobCounts_data();
    void jobCounts();
    void allPairsCompare();
    void emptyLibraryHoldsTheVocabularyOnly();
    void importingTheSampleAgainAddsNothing();
    void checkFindsNothingWrong();
    void nothingIsImportedIntoADamagedLibrary();
    void firstUseByManyAtOnceGivesOneWholeLibrary();

private:
    const Role &role(const char *name) const { return *m_snapshot.catalog->roleNamed(QLatin1String(name)); }
    int count(Section section, const QString &sourceTitlePart = {}) const;

    QTemporaryDir m_folder;
    std::optional<Library> m_library;
    Snapshot m_snapshot;
};

void TestSample::initTestCase()
{
    auto library = Library::create(m_folder.filePath(QStringLiteral("sample.rolescope")), Library::Content::Sample);
    QVERIFY2(library.ok(), library.ok() ? "" : qPrintable(library.error().context.join(u' ')));
    m_library = std::move(*library);
    auto snapshot = m_library->load();
    QVERIFY(snapshot.ok());
    m_snapshot = std::move(*snapshot);
}

int TestSample::count(Section section, const QString &sourceTitlePart) const
{
    int found = 0;
    for (const Claim &claim : m_snapshot.catalog->claims)
        if (claim.section == section && m_snapshot.catalog->source(claim.source)->title.contains(sourceTitlePart))
            ++found;
    return found;
}

void TestSample::rolesAndSources()
{
    const Catalog &catalog = *m_snapshot.catalog;
    QCOMPARE(catalog.roles.size(), size_t(5));
    QCOMPARE(catalog.sources.size(), size_t(4));
    const auto mle = analysis::summarize(catalog, role("Machine Learning Engineer"));
    QCOMPARE(mle.texts, 4);
    QCOMPARE(mle.publishers, 2);
    QCOMPARE(analysis::summarize(catalog, role("Data Scientist")).texts, 1);
    int dated = 0;
    for (const Source &source : catalog.sources) {
        dated += source.date.isValid() ? 1 : 0;
        QCOMPARE(source.publisher.isEmpty(), source.title.startsWith(u"Data Scientist"));
    }
    QCOMPARE(dated, 1);
    QCOMPARE(catalog.sources.back().date, QDate(2024, 10, 30));
    QCOMPARE(catalog.sources.back().readingMinutes, 4);
    QCOMPARE(catalog.sources.back().references.size(), size_t(3));
    QCOMPARE(catalog.sources.front().references.size(), size_t(5));
}

void TestSample::claimCounts()
{
    const QString templated = QStringLiteral("Machine Learning Engineer vs. Data");
    QCOMPARE(count(Section::Responsibilities, templated), 30);
    QCOMPARE(count(Section::Skills, templated), 30);
    QCOMPARE(count(Section::Education, templated), 16);
    QCOMPARE(count(Section::Tools, templated), 24);
    QCOMPARE(count(Section::Industries, templated), 21);
    QCOMPARE(count(Section::Tips, templated), 16);
    QCOMPARE(count(Section::Outlook, templated), 3);
    QCOMPARE(count(Section::Definition), 8);
    QCOMPARE(count(Section::Overview), 4);
    QCOMPARE(count(Section::Conclusion), 4);
    QCOMPARE(count(Section::Challenges), 2);
    QCOMPARE(count(Section::Advice), 3);
}

void TestSample::skillSetSizes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::newRow("MLE") << u"Machine Learning Engineer"_qs << 34;
    QTest::newRow("DSp") << u"Data Specialist"_qs << 21;
    QTest::newRow("DSE") << u"Data Science Engineer"_qs << 17;
    QTest::newRow("DOS") << u"Data Operations Specialist"_qs << 26;
    QTest::newRow("DS") << u"Data Scientist"_qs << 6;
}

void TestSample::skillSetSizes()
{
    QFETCH(QString, name);
    const Role *found = m_snapshot.catalog->roleNamed(name);
    QVERIFY(found);
    QTEST(static_cast<int>(analysis::skillsOf(*m_snapshot.catalog, found->id).size()), "size");
}

void TestSample::sharedSkills_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("shared");
    const QString mle = u"Machine Learning Engineer"_qs, dsp = u"Data Specialist"_qs, dse = u"Data Science Engineer"_qs,
                  dos = u"Data Operations Specialist"_qs, ds = u"Data Scientist"_qs;
    QTest::newRow("MLE DSp") << mle << dsp << 1;
    QTest::newRow("MLE DSE") << mle << dse << 4;
    QTest::newRow("MLE DOS") << mle << dos << 4;
    QTest::newRow("MLE DS") << mle << ds << 3;
    QTest::newRow("DSp DSE") << dsp << dse << 5;
    QTest::newRow("DSp DOS") << dsp << dos << 10;
    QTest::newRow("DSp DS") << dsp << ds << 3;
    QTest::newRow("DSE DOS") << dse << dos << 8;
    QTest::newRow("DSE DS") << dse << ds << 3;
    QTest::newRow("DOS DS") << dos << ds << 3;
}

void TestSample::sharedSkills()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto c =
        workspace::compare(m_snapshot, m_snapshot.catalog->roleNamed(a)->id, m_snapshot.catalog->roleNamed(b)->id);
    QTEST(static_cast<int>(c.skills.shared.size()), "shared");
}

void TestSample::machineLearningEngineerAgreement()
{
    std::map<int, int> byTexts;
    for (const analysis::SkillFigure &skill :
         analysis::skillsOf(*m_snapshot.catalog, role("Machine Learning Engineer").id))
        ++byTexts[skill.textsA];
    QCOMPARE(byTexts, (std::map<int, int>{{4, 4}, {3, 4}, {2, 13}, {1, 13}}));
    const auto c = workspace::compare(m_snapshot, role("Machine Learning Engineer").id, role("Data Scientist").id);
    QCOMPARE(c.skills.baselinePairs, 3);
    QVERIFY2(std::abs(*c.skills.baseline - 0.243) < 0.005, qPrintable(QString::number(*c.skills.baseline)));
}

void TestSample::alternativesAreOneRequirement()
{
    const Catalog &catalog = *m_snapshot.catalog;
    std::set<QString> names;
    for (const Claim &claim : catalog.claims) {
        if (claim.section != Section::Skills || claim.role != role("Machine Learning Engineer").id
            || names.contains(u"Java"_qs))
            continue;
        names.clear();
        for (const ClaimSkill &link : claim.skills)
            if (link.oneOf != 0)
                names.insert(catalog.skill(link.skill)->name);
    }
    QCOMPARE(names, (std::set<QString>{u"Python"_qs, u"R"_qs, u"Java"_qs}));
}

void TestSample::wholesAndPartsStayApart()
{
    const Catalog &catalog = *m_snapshot.catalog;
    const Skill *sageMaker = catalog.skillNamed(u"AWS SageMaker"_qs);
    const Skill *aws = catalog.skillNamed(u"AWS"_qs);
    QVERIFY(sageMaker && aws && sageMaker != aws);
    QCOMPARE(sageMaker->partOf, aws->key);
    QCOMPARE(catalog.skillNamed(u"AWS Redshift"_qs), catalog.skillNamed(u"Amazon Redshift"_qs));
    QVERIFY(catalog.skills.size() >= 70);
}

void TestSample::skillsOfListsAreKnown()
{
    const Catalog &catalog = *m_snapshot.catalog;
    const auto nameOf = [&](const QString &term) {
        const Skill *skill = catalog.skillNamed(term);
        return skill ? skill->name : QString();
    };
    for (const char *name : {"C", "C++", "C#", ".NET", "Node.js", "React", "Vue.js", "CI/CD", "JavaScript", "Go"})
        QCOMPARE(nameOf(QString::fromLatin1(name)), QString::fromLatin1(name));
    QCOMPARE(nameOf(u"React.js"_qs), u"React"_qs);
    QCOMPARE(nameOf(u"scikit learn"_qs), u"Scikit-learn"_qs);
    QCOMPARE(nameOf(u"NodeJS"_qs), u"Node.js"_qs);
    QCOMPARE(nameOf(u"Golang"_qs), u"Go"_qs);
}

void TestSample::outlookIsStructured()
{
    int figures = 0;
    for (const Claim &claim : m_snapshot.catalog->claims) {
        if (!claim.outlook)
            continue;
        QVERIFY(claim.isPair());
        QVERIFY(!claim.outlook->origin.isEmpty());
        if (!claim.outlook->percent)
            continue;
        ++figures;
        QCOMPARE(*claim.outlook,
                 (Outlook{11.0, 2019, 2029, claim.outlook->place, claim.outlook->population, claim.outlook->origin}));
        QVERIFY(claim.outlook->origin.contains(u"Bureau of Labor Statistics"));
    }
    QCOMPARE(figures, 1);
}

void TestSample::sharedIndustriesBelongToThePair()
{
    const auto c =
        workspace::compare(m_snapshot, role("Machine Learning Engineer").id, role("Data Science Engineer").id);
    QCOMPARE(c.section(Section::Industries)->both.size(), size_t(5));
    const auto d =
        workspace::compare(m_snapshot, role("Machine Learning Engineer").id, role("Data Operations Specialist").id);
    bool twoPurposes = false;
    for (const analysis::CommonStatement &row : d.section(Section::Industries)->both)
        twoPurposes = twoPurposes || (row.label == u"Finance" && !row.a.empty() && !row.b.empty());
    QVERIFY(twoPurposes);
}

void TestSample::aliasKeepsItsSource()
{
    const Role *found = m_snapshot.catalog->roleNamed(u"dataops engineer"_qs);
    QVERIFY(found);
    QCOMPARE(found->name, u"Data Operations Specialist"_qs);
    QCOMPARE(found->aliases.size(), size_t(1));
    QVERIFY(m_snapshot.catalog->source(found->aliases.front().source)->title.endsWith(u"Data Operations Specialist"));
}

void TestSample::claimsAreOurOwnWords()
{
    for (const Claim &claim : m_snapshot.catalog->claims) {
        QVERIFY(claim.paraphrased);
        QVERIFY(!claim.original && !claim.span);
        QVERIFY(!claim.text.isEmpty());
    }
}

void TestSample::jobsAreFiveAndSeenInThreeSources()
{
    QCOMPARE(m_snapshot.jobs->size(), 5U);
    for (quint32 row = 0; row < 5; ++row) {
        const auto details = m_library->job(m_snapshot.jobs->id(row), *m_snapshot.catalog);
        QVERIFY(details.ok());
        QCOMPARE(details->sources.size(), size_t(3));
        QVERIFY(!details->job.salaryRaw.isEmpty());
        if (details->job.type == JobType::Internship)
            QCOMPARE(details->job.hours, u"full_time"_qs);
    }
}

void TestSample::onlyOneJobNamesARole()
{
    int named = 0;
    for (quint32 row = 0; row < 5; ++row) {
        if (!m_snapshot.jobs->role(row).isValid())
            continue;
        ++named;
        QCOMPARE(m_snapshot.jobs->title(row), u"Senior Data Scientist"_qs);
        QCOMPARE(m_snapshot.jobs->role(row), role("Data Scientist").id);
    }
    QCOMPARE(named, 1);
}

void TestSample::jobCounts_data()
{
    QTest::addColumn<FilterSpec>("spec");
    QTest::addColumn<quint32>("shown");
    const auto row = [](const char *name, quint32 shown, auto change) {
        FilterSpec spec;
        change(spec);
        QTest::newRow(name) << spec << shown;
    };
    row("none", 5, [](FilterSpec &) {});
    row("from 155000", 2, [](FilterSpec &s) { s.salaryFrom = 155'000; });
    row("strictly from 100000", 2, [](FilterSpec &s) {
        s.salaryFrom = 100'000;
        s.strictSalary = true;
    });
    row("senior", 1, [](FilterSpec &s) { s.levels = {Level::Senior}; });
    row("no role", 4, [](FilterSpec &s) { s.roles = {RoleId()}; });
    row("entry, from 155000", 2, [](FilterSpec &s) {
        s.levels = {Level::Entry};
        s.salaryFrom = 155'000;
    });
    row("nothing", 0, [](FilterSpec &s) { s.text = u"astronaut"_qs; });
}

void TestSample::jobCounts()
{
    QFETCH(FilterSpec, spec);
    engine::JobIndex index(m_snapshot.jobs);
    const auto answer = index.answer(spec);
    QVERIFY(answer);
    QTEST(answer->shown, "shown");
    quint32 all = answer->shown;
    for (const quint32 hidden : answer->hidden)
        all += hidden;
    QCOMPARE(all, 5U);
}

void TestSample::allPairsCompare()
{
    for (const Role &a : m_snapshot.catalog->roles) {
        for (const Role &b : m_snapshot.catalog->roles) {
            if (a.id == b.id)
                continue;
            const auto c = workspace::compare(m_snapshot, a.id, b.id);
            QCOMPARE(c.skills.aOfB.covered, static_cast<int>(c.skills.shared.size()));
            QCOMPARE(c.skills.aOfB.of, static_cast<int>(c.skills.shared.size() + c.skills.onlyB.size()));
            QVERIFY(c.glance.size() >= 5 && c.glance.size() <= 8);
            int categories = 0;
            for (const analysis::CategoryCount &count : c.skills.categories)
                categories += count.onlyA + count.both + count.onlyB;
            QCOMPARE(categories,
                     static_cast<int>(c.skills.shared.size() + c.skills.onlyA.size() + c.skills.onlyB.size()));
        }
    }
}

void TestSample::emptyLibraryHoldsTheVocabularyOnly()
{
    const auto library = Library::create(m_folder.filePath(QStringLiteral("empty.rolescope")), Library::Content::Empty);
    QVERIFY(library.ok());
    const auto snapshot = library->load();
    QVERIFY(snapshot.ok());
    QCOMPARE(snapshot->catalog->roles.size(), size_t(0));
    QCOMPARE(snapshot->catalog->sources.size(), size_t(0));
    QCOMPARE(snapshot->catalog->skills.size(), m_snapshot.catalog->skills.size());
    QCOMPARE(snapshot->jobs->size(), 0U);
}

void TestSample::importingTheSampleAgainAddsNothing()
{
    const QString path = m_folder.filePath(QStringLiteral("twice.rolescope"));
    const auto library = Library::create(path, Library::Content::Sample);
    QVERIFY(library.ok());
    const auto dry = library->importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), true);
    QVERIFY(dry.ok());
    const auto report = library->importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), false);
    QVERIFY(report.ok());
    QCOMPARE(report->lines.claim, 0);
    QCOMPARE(report->jobs.added, 0);
    QCOMPARE(dry->jobs.duplicates, report->jobs.duplicates);
    const auto snapshot = library->load();
    QVERIFY(snapshot.ok());
    QCOMPARE(snapshot->catalog->roles.size(), size_t(5));
    QCOMPARE(snapshot->catalog->claims.size(), m_snapshot.catalog->claims.size());
    QCOMPARE(snapshot->jobs->size(), 5U);
}

void TestSample::checkFindsNothingWrong()
{
    const auto report = m_library->check(true);
    QVERIFY(report.ok());
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->batches, 2); // the bundled words, and the sample
}

void TestSample::nothingIsImportedIntoADamagedLibrary()
{
    const QString path = m_folder.filePath(QStringLiteral("damaged.rolescope"));
    const auto library = Library::create(path, Library::Content::Sample);
    QVERIFY(library.ok());
    QVERIFY(library->quickCheck().ok());
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"raw"_qs);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"UPDATE claim SET source = 999 WHERE id = 1"_qs));
    }
    QSqlDatabase::removeDatabase(u"raw"_qs);
    const auto report = library->importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), false);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::LibraryDamaged);
}

void TestSample::firstUseByManyAtOnceGivesOneWholeLibrary()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    std::atomic<int> whole = 0;
    {
        std::vector<std::jthread> programs;
        for (int i = 0; i < 6; ++i)
            programs.emplace_back([&] {
                const auto library = Library::openDefault();
                if (!library)
                    return;
                const auto catalog = library->loadCatalog();
                if (catalog && catalog->catalog->roles.size() == 5)
                    ++whole;
            });
    }
    QCOMPARE(whole.load(), 6);
    QCOMPARE(QDir(home.path() + u"/rolescope"_qs).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"library.rolescope"_qs});
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
