// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "importer/onet/onetskills.h"
#include "tests/importer/onetfixture.h"
#include "text/titlereader.h"
#include "wording/errors.h"
#include "workspace/articles.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/library.h"
#include "workspace/titles.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rolescope;
using namespace rolescope::domain;
using importer::onet::fixture::OnetFiles;
using workspace::Library;

namespace {

QString nameOf(const Catalog &catalog, RoleId id)
{
    const Role *role = catalog.role(id);
    return role ? role->name : QString();
}

/// What a catalog says, without the numbers of its rows.
QStringList saidBy(const Catalog &catalog)
{
    QStringList lines;
    for (const Skill &skill : catalog.skills)
        lines += QStringList{skill.key, skill.name, skill.category}.join(u'|');
    for (const Role &role : catalog.roles)
        for (const RoleAlias &alias : role.aliases)
            lines += role.name + u'|' + alias.name;
    for (const Claim &claim : catalog.claims) {
        QStringList keys;
        for (const ClaimSkill &skill : claim.skills)
            keys += catalog.skill(skill.skill)->key;
        keys.sort();
        lines += nameOf(catalog, claim.role) + u'|' + claim.label + u'|' + claim.text + u'|' + keys.join(u',');
    }
    return lines;
}

} // namespace

class TestOnetImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void occupationsBecomeRoles();
    void sourceNamesItsPublisherAndLicence();
    void claimsOfAnOccupation();
    void technologiesAreNeverMerged();
    void technologyOfTheVocabularyKeepsItsKey();
    void keysThatAreTakenAreNotShared();
    void titlesOfSeveralGiveNoRole();
    void aTitleOfSeveralIsTheChosenOnes();
    void aNewRoleMayTakeATitleOfSeveral();
    void secondImportAddsNothing();
    void otherReleaseStandsBeside();
    void orderWithAnArticleChangesNothing();
    void dryRunWritesNothing();
    void undoTakesItBack();
    void missingFileIsNamed();
    void cancelled();
    void progressRises();

private:
    Result<importer::ImportReport> import(const OnetFiles &files = {}, bool dryRun = false);
    std::shared_ptr<const Catalog> catalog() const;
    std::vector<Claim> claims(const char *role, Section) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestOnetImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::create(m_folder->filePath(QStringLiteral("l.rolescope")), Library::Content::Empty);
    QVERIFY(library);
    m_library = std::make_unique<Library>(std::move(*library));
}

Result<importer::ImportReport> TestOnetImport::import(const OnetFiles &files, bool dryRun)
{
    const QTemporaryDir folder;
    files.writeTo(folder.path());
    return m_library->importOnet(folder.path(), dryRun);
}

std::shared_ptr<const Catalog> TestOnetImport::catalog() const
{
    const auto snapshot = m_library->loadCatalog();
    return snapshot ? snapshot->catalog : std::make_shared<const Catalog>();
}

std::vector<Claim> TestOnetImport::claims(const char *role, Section section) const
{
    const auto all = catalog();
    const Role *of = all->roleNamed(QString::fromLatin1(role));
    std::vector<Claim> found;
    for (const Claim &claim : all->claims)
        if (of && claim.role == of->id && claim.section == section)
            found.push_back(claim);
    return found;
}

void TestOnetImport::occupationsBecomeRoles()
{
    const auto report = import();
    QVERIFY(report);
    QVERIFY(report->batch.isValid());
    QCOMPARE(report->kind, QStringLiteral("onet"));
    QVERIFY((report->claims
             == std::map<Section, int>{{Section::Definition, 2},
                                       {Section::Responsibilities, 3},
                                       {Section::Tools, 4},
                                       {Section::Education, 2},
                                       {Section::Overview, 1}}));
    QCOMPARE(report->lines.claim, 12);
    QCOMPARE(report->onet.occupations, 3);
    QCOMPARE(report->onet.technologies, 5);
    QCOMPARE(report->onet.titles, 4);
    QCOMPARE(report->onet.sharedTitles, 1); // "Quay Hand"
    QCOMPARE(report->onet.attribution,
             QStringLiteral("The content of the O*NET 7.1 Database is licensed under a Test License."));
    QCOMPARE(report->warnings,
             (QStringList{QStringLiteral("onet_unknown_codes: 1"), QStringLiteral("onet_no_education: 2")}));
    QStringList names;
    const auto all = catalog();
    for (const Role &role : all->roles)
        names += role.name;
    QCOMPARE(names,
             (QStringList{QStringLiteral("Crane Drivers"), QStringLiteral("Harbour Pilots"),
                          QStringLiteral("Rope Makers")}));
}

void TestOnetImport::sourceNamesItsPublisherAndLicence()
{
    QVERIFY(import());
    const auto all = catalog();
    QCOMPARE(all->sources.size(), size_t(1));
    const Source &source = all->sources[0];
    QCOMPARE(source.title, QStringLiteral("O*NET 7.1"));
    QCOMPARE(source.longTitle, QStringLiteral("O*NET 7.1 Database, May 2031 Release"));
    QCOMPARE(source.publisher, QStringLiteral("O*NET"));
    QCOMPARE(source.url, QStringLiteral("https://example.org/onet"));
    QVERIFY(!source.date.isValid()); // a month is no day
    QCOMPARE(source.roles.size(), size_t(3));
    QVERIFY(source.rawText.startsWith(QStringLiteral("O*NET 7.1 Database")));
    QCOMPARE(source.references.size(), size_t(1));
    QCOMPARE(source.references[0].kind, QStringLiteral("attribution"));
    QCOMPARE(source.references[0].text,
             QStringLiteral("The content of the O*NET 7.1 Database is licensed under a Test License."));
}

void TestOnetImport::claimsOfAnOccupation()
{
    QVERIFY(import());
    const auto definition = claims("Crane Drivers", Section::Definition);
    QCOMPARE(definition.size(), size_t(1));
    QCOMPARE(definition[0].text, QStringLiteral("Move loads between ships and quays."));
    QCOMPARE(definition[0].original.value_or(QString()), definition[0].text);
    const auto tasks = claims("Crane Drivers", Section::Responsibilities);
    QCOMPARE(tasks.size(), size_t(2));
    QCOMPARE(tasks[0].text, QStringLiteral("Lift \"heavy\" boxes."));
    QVERIFY(tasks[0].strength == Strength::Required && tasks[1].strength == Strength::Typical);
    const auto tools = claims("Crane Drivers", Section::Tools);
    QCOMPARE(tools.size(), size_t(2));
    QCOMPARE(tools[0].label, QStringLiteral("Programming software"));
    QCOMPARE(tools[0].text, QStringLiteral("Python (in demand), Python 3"));
    QCOMPARE(tools[0].skills.size(), size_t(2));
    QVERIFY(tools[0].skills[0].strength == Strength::Typical || tools[0].skills[1].strength == Strength::Typical);
    const auto education = claims("Crane Drivers", Section::Education);
    QCOMPARE(education.size(), size_t(2));
    QCOMPARE(education[0].label, QStringLiteral("Job Zone Two: Some"));
    QCOMPARE(education[0].text, QStringLiteral("Some school."));
    QCOMPARE(education[1].text, QStringLiteral("School 87.5 % · Less than School 12.5 %"));
    for (const Claim &claim : education)
        QVERIFY(claim.strength == Strength::Typical);
    QVERIFY(claims("Rope Makers", Section::Definition).empty());
    const auto related = claims("Crane Drivers", Section::Overview);
    QCOMPARE(related.size(), size_t(1));
    QCOMPARE(related[0].label, QStringLiteral("Related occupations"));
    QCOMPARE(related[0].text, QStringLiteral("Harbour Pilots"));
    QVERIFY(claims("Harbour Pilots", Section::Overview).empty()); // no data
}

void TestOnetImport::technologiesAreNeverMerged()
{
    QVERIFY(import());
    // "Python 3" is an alias of Python in the vocabulary, and both are technologies of the release.
    std::set<SkillId> skills;
    for (const char *role : {"Crane Drivers", "Harbour Pilots"})
        for (const Claim &claim : claims(role, Section::Tools))
            for (const ClaimSkill &skill : claim.skills)
                skills.insert(skill.skill);
    QCOMPARE(skills.size(), size_t(5));
}

void TestOnetImport::technologyOfTheVocabularyKeepsItsKey()
{
    QVERIFY(import());
    const auto all = catalog();
    const Skill *python = all->skillNamed(QStringLiteral("Python"));
    QVERIFY(python);
    QCOMPARE(python->key, QStringLiteral("python"));
    QCOMPARE(python->category, QStringLiteral("languages"));
    const Skill *log = all->skillNamed(QStringLiteral("Crane Log"));
    QVERIFY(log);
    QCOMPARE(log->key, QStringLiteral("crane-log"));
    QCOMPARE(log->category, importer::onet::onetCategory());
}

void TestOnetImport::keysThatAreTakenAreNotShared()
{
    const auto release = OnetFiles().read();
    QVERIFY(release);
    Catalog vocabulary;
    vocabulary.skills.push_back(
        {SkillId(1), QStringLiteral("python"), QStringLiteral("Python"), {}, {}, {u"Python 3"_qs}});
    vocabulary.skills.push_back({SkillId(2), QStringLiteral("crane-log"), QStringLiteral("Log of cranes"), {}, {}, {}});
    vocabulary.skills.push_back({SkillId(3), u"earlier"_qs, u"Tide-Table"_qs, importer::onet::onetCategory(), {}, {}});
    const auto keys = importer::onet::skillKeys(*release, vocabulary);
    QCOMPARE(keys.size(), 5);
    QCOMPARE(keys.value(QStringLiteral("Python")), QStringLiteral("python"));
    QCOMPARE(keys.value(QStringLiteral("Python 3")), QStringLiteral("python-3"));
    QCOMPARE(keys.value(QStringLiteral("Crane Log")), QStringLiteral("crane-log-2"));
    QCOMPARE(keys.value(QStringLiteral("Tide Table")), QStringLiteral("tide-table"));
    QCOMPARE(keys.value(QStringLiteral("Tide-Table")), QStringLiteral("tide-table-2"));

    vocabulary.skills[0].name = QStringLiteral("The Python");
    vocabulary.skills[0].aliases = {QStringLiteral("python")};
    QCOMPARE(importer::onet::skillKeys(*release, vocabulary).value(QStringLiteral("Python")), QStringLiteral("python"));
}

void TestOnetImport::titlesOfSeveralGiveNoRole()
{
    QVERIFY(import());
    const auto all = catalog();
    const text::TitleReader reader(*all);
    QCOMPARE(nameOf(*all, reader.read(QStringLiteral("Senior Crane Driver")).role), QStringLiteral("Crane Drivers"));
    QVERIFY(!reader.read(QStringLiteral("Quay Hand")).role.isValid());
    // An alias of the pilots, but the rope makers' own name.
    QCOMPARE(nameOf(*all, reader.read(QStringLiteral("Rope Makers")).role), QStringLiteral("Rope Makers"));
}

void TestOnetImport::aTitleOfSeveralIsTheChosenOnes()
{
    QVERIFY(import());
    Job job;
    job.title = QStringLiteral("Senior Quay Hand");
    const workspace::Edits edits(*m_library);
    QVERIFY(edits.keepJob(job));
    const auto before = m_library->load();
    auto titles = workspace::titlesWithoutRole(*before);
    workspace::addCandidates(titles, text::TitleReader(*before->catalog));
    QCOMPARE(titles.size(), size_t(1));
    const RoleId cranes = before->catalog->roleNamed(QStringLiteral("Crane Drivers"))->id;
    const RoleId pilots = before->catalog->roleNamed(QStringLiteral("Harbour Pilots"))->id;
    QCOMPARE(titles[0].candidates, (std::vector{cranes, pilots}));
    QCOMPARE(workspace::effectOfAssigning(*before, {job.title}, pilots), (workspace::TitleEffect{1, 1}));
    // Both the pilots and the crane drivers are called so by O*NET: a person's word settles it.
    const auto batch = edits.assignTitles({job.title}, pilots);
    QVERIFY2(batch, batch ? "" : qPrintable(wording::sentence(batch.error())));
    const auto after = m_library->load();
    QCOMPARE(after->jobs->jobsOfRole(pilots), 1U);
    QVERIFY(workspace::titlesWithoutRole(*after).empty());
    QCOMPARE(after->catalog->roleNamed(QStringLiteral("quay hand"))->id, pilots);
    QVERIFY(m_library->check(true)->problems.isEmpty());
    QVERIFY(workspace::undoImport(*m_library, *batch));
    QCOMPARE(workspace::titlesWithoutRole(*m_library->load()).size(), size_t(1));
}

void TestOnetImport::aNewRoleMayTakeATitleOfSeveral()
{
    QVERIFY(import());
    const QString title = QStringLiteral("Quay Hand");
    const workspace::Edits edits(*m_library);
    QVERIFY(edits.assignTitles({title}, QStringLiteral("Docker")));
    const auto all = catalog();
    QCOMPARE(nameOf(*all, text::TitleReader(*all).read(title).role), QStringLiteral("Docker"));
    QCOMPARE(edits.assignTitles({title}, all->roleNamed(QStringLiteral("Rope Makers"))->id).error().code,
             ErrorCode::RoleExists);
}

void TestOnetImport::secondImportAddsNothing()
{
    QVERIFY(import());
    const size_t claims = catalog()->claims.size();
    const auto again = import();
    QVERIFY(again);
    QVERIFY(!again->batch.isValid());
    QCOMPARE(again->warnings, QStringList{QStringLiteral("source_known: O*NET 7.1")});
    QCOMPARE(catalog()->claims.size(), claims);
}

void TestOnetImport::otherReleaseStandsBeside()
{
    QVERIFY(import());
    OnetFiles files;
    files.write("Read Me.txt", "O*NET 8.0 Database\r\n");
    QVERIFY(import(files));
    const auto all = catalog();
    QCOMPARE(all->sources.size(), size_t(2));
    QCOMPARE(all->roles.size(), size_t(3));
    const auto named = [&](const char *name) {
        return std::count_if(all->skills.begin(), all->skills.end(),
                             [&](const Skill &skill) { return skill.name == QLatin1String(name); });
    };
    for (const char *name : {"Python", "Crane Log", "Tide Table", "Tide-Table"})
        QCOMPARE(named(name), 1);
}

void TestOnetImport::orderWithAnArticleChangesNothing()
{
    const auto addArticle = [this] {
        const auto article = workspace::readArticleText(
            QStringLiteral("Crane Drivers vs. Harbour Pilots\n\nTools and Software Used\n\nCrane Drivers\n\n"
                           "- Logs: Crane Log, Tide-Table\n- Languages: SQL, Python\n\nHarbour Pilots\n\n"
                           "- Charts: Tide-Table, Harbour Map\n"),
            *catalog());
        return article && m_library->importArticle(*article, {}, false);
    };
    QVERIFY(import());
    QVERIFY(addArticle());
    const QStringList first = saidBy(*catalog());
    QVERIFY(first.filter(QStringLiteral("crane-log")).size() >= 3); // the skill and a claim of each source
    init();
    QVERIFY(addArticle());
    QVERIFY(import());
    QCOMPARE(saidBy(*catalog()), first);
}

void TestOnetImport::dryRunWritesNothing()
{
    const auto report = import({}, true);
    QVERIFY(report);
    QCOMPARE(report->lines.claim, 12);
    QVERIFY(!report->batch.isValid());
    QVERIFY(catalog()->roles.empty());
}

void TestOnetImport::undoTakesItBack()
{
    const size_t skills = catalog()->skills.size();
    const auto report = import();
    QVERIFY(report);
    QVERIFY(catalog()->skills.size() > skills);
    QVERIFY(workspace::undoImport(*m_library, report->batch));
    QVERIFY(catalog()->roles.empty() && catalog()->sources.empty() && catalog()->claims.empty());
    QCOMPARE(catalog()->skills.size(), skills);
    const auto check = m_library->check(true);
    QVERIFY(check);
}

void TestOnetImport::missingFileIsNamed()
{
    OnetFiles files;
    files.remove("Occupation Data.txt");
    const auto report = import(files);
    QVERIFY(!report);
    const QString sentence = wording::sentence(report.error());
    QVERIFY2(sentence.contains(QStringLiteral("there is no “Occupation Data.txt” in it")), qPrintable(sentence));
    QVERIFY(catalog()->roles.empty());
}

void TestOnetImport::cancelled()
{
    const QTemporaryDir folder;
    OnetFiles().writeTo(folder.path());
    std::stop_source stop;
    const auto report = m_library->importOnet(
        folder.path(), false,
        [&](double done) {
            if (done > 0.5)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::Cancelled);
    QVERIFY(catalog()->roles.empty());
}

void TestOnetImport::progressRises()
{
    const QTemporaryDir folder;
    OnetFiles().writeTo(folder.path());
    std::vector<double> told;
    QVERIFY(m_library->importOnet(folder.path(), false, [&](double done) { told.push_back(done); }));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0);
    QCOMPARE(told.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestOnetImport)
#include "tst_onetimport.moc"
