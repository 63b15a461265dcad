// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/similarroles.h"
#include "importer/onet/onetclaims.h"
#include "text/titlereader.h"
#include "workspace/library.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace rolescope;
using namespace rolescope::domain;
using workspace::Library;

namespace {

QString folder() { return QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/onet"); }

} // namespace

/// The database as it is published, whole.
class TestRealOnet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOccupationIsARole();
    void technologies_data();
    void technologies();
    void similarRoles();
    void educationWithoutDataIsNotStated();
    void titles();
    void relatedOccupations();
    void stopsSoon_data();
    void stopsSoon();
    void libraryIsSound();

private:
    const Role *role(const QString &name) const { return m_catalog->roleNamed(name); }
    std::set<SkillId> toolsOf(const QString &role) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    importer::ImportReport m_report;
    std::shared_ptr<const Catalog> m_catalog;
};

void TestRealOnet::initTestCase()
{
    if (!QDir(folder()).exists())
        QSKIP("The O*NET database is not on this machine (../shared/data/onet).");
    auto library = Library::create(m_folder.filePath(QStringLiteral("l.rolescope")), Library::Content::Sample);
    QVERIFY(library);
    m_library = std::make_unique<Library>(std::move(*library));
    QElapsedTimer timer;
    timer.start();
    const auto report = m_library->importOnet(folder(), false);
    qInfo("imported in %lld ms", static_cast<long long>(timer.restart()));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().context.join(u' ')));
    m_report = *report;
    const auto snapshot = m_library->loadCatalog();
    qInfo("catalog loaded in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(snapshot);
    m_catalog = snapshot->catalog;
}

std::set<SkillId> TestRealOnet::toolsOf(const QString &name) const
{
    std::set<SkillId> skills;
    const Role *of = role(name);
    for (const Claim &claim : m_catalog->claims)
        if (of && claim.role == of->id && claim.section == Section::Tools)
            for (const ClaimSkill &skill : claim.skills)
                skills.insert(skill.skill);
    return skills;
}

void TestRealOnet::everyOccupationIsARole()
{
    const auto source = std::find_if(m_catalog->sources.begin(), m_catalog->sources.end(),
                                     [](const Source &s) { return s.kind == u"onet"; });
    QVERIFY(source != m_catalog->sources.end());
    QCOMPARE(source->roles.size(), size_t(1016));
    QCOMPARE(source->title, QStringLiteral("O*NET 29.2"));
    QCOMPARE(source->longTitle, QStringLiteral("O*NET 29.2 Database, February 2025 Release"));
    QVERIFY(source->references.at(0).text.contains(QStringLiteral("Creative Commons Attribution 4.0")));
    QCOMPARE(m_catalog->roles.size(), size_t(1016 + 5)); // and the sample's
    QCOMPARE(m_report.claims.at(Section::Definition), 1016);
    QCOMPARE(m_report.claims.at(Section::Responsibilities), 18796);
    QCOMPARE(m_report.onet.titles, 56555);
    QCOMPARE(m_report.onet.sharedTitles, 6841);
}

void TestRealOnet::technologies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("inA");
    QTest::addColumn<int>("inB");
    QTest::addColumn<int>("shared");
    QTest::newRow("data scientists, software developers")
        << QStringLiteral("Data Scientists") << QStringLiteral("Software Developers") << 86 << 425 << 59;
    QTest::newRow("data scientists, analysts")
        << QStringLiteral("Data Scientists") << QStringLiteral("Business Intelligence Analysts") << 86 << 200 << 51;
    QTest::newRow("data scientists, statisticians")
        << QStringLiteral("Data Scientists") << QStringLiteral("Statisticians") << 86 << 69 << 23;
    QTest::newRow("databases, warehouses")
        << QStringLiteral("Database Architects") << QStringLiteral("Data Warehousing Specialists") << 322 << 158 << 133;
}

void TestRealOnet::technologies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto ofA = toolsOf(a), ofB = toolsOf(b);
    QTEST(static_cast<int>(ofA.size()), "inA");
    QTEST(static_cast<int>(ofB.size()), "inB");
    QTEST(static_cast<int>(std::count_if(ofA.begin(), ofA.end(), [&](SkillId id) { return ofB.count(id) > 0; })),
          "shared");
    const auto comparison = workspace::compare({m_catalog, nullptr, {}, {}}, role(a)->id, role(b)->id);
    QTEST(static_cast<int>(comparison.skills.shared.size()), "shared");
}

void TestRealOnet::similarRoles()
{
    Catalog catalog = *m_catalog; // of O*NET alone: the sample's roles have skills of their own
    std::erase_if(catalog.claims, [&](const Claim &claim) { return catalog.source(claim.source)->kind != u"onet"; });
    QElapsedTimer timer;
    timer.start();
    const analysis::RoleSimilarity all(catalog, analysis::Publishers(catalog));
    qInfo("skills of all roles read in %lld ms", static_cast<long long>(timer.restart()));
    const analysis::RoleMatrix matrix = all.matrix(all.rolesWithSkills());
    qInfo("%zu roles put in order in %lld ms", matrix.roles.size(), static_cast<long long>(timer.restart()));
    QCOMPARE(matrix.roles.size(), size_t(923)); // of 1,016; the others have no technologies
    const auto pair = [&](const QString &a, const QString &b) {
        const analysis::SimilarRoles similar = all.similarTo(role(a)->id);
        for (const analysis::SimilarRole &other : similar.roles)
            if (other.name == b)
                return other;
        return analysis::SimilarRole();
    };
    const auto developers = pair(QStringLiteral("Data Scientists"), QStringLiteral("Software Developers"));
    QCOMPARE(developers.covered.covered, 59);
    QCOMPARE(developers.covered.of, 425);
    QCOMPARE(developers.back.of, 86);
    QCOMPARE(QString::number(developers.jaccard, 'f', 3), QStringLiteral("0.131"));
    const auto warehouses = pair(QStringLiteral("Database Architects"), QStringLiteral("Data Warehousing Specialists"));
    QCOMPARE(warehouses.covered.covered, 133);
    QCOMPARE(warehouses.covered.of, 158);
    QCOMPARE(warehouses.back.of, 322);
    const analysis::SimilarRoles similar = all.similarTo(role(QStringLiteral("Data Scientists"))->id);
    QCOMPARE(similar.order, analysis::SimilarOrder::Cosine);
    QCOMPARE(static_cast<int>(similar.roles.size()) + similar.sharingNone + similar.withoutSkills,
             static_cast<int>(catalog.roles.size()) - 1);
    for (size_t i = 0; i < 5; ++i)
        qInfo("near Data Scientists: %s", qPrintable(similar.roles[i].name));
}

void TestRealOnet::educationWithoutDataIsNotStated()
{
    const auto labels = [&](const char *name) {
        QStringList all;
        for (const Claim &claim : m_catalog->claims)
            if (claim.role == role(QString::fromLatin1(name))->id && claim.section == Section::Education)
                all += claim.label;
        return all;
    };
    QCOMPARE(labels("Data Scientists"), QStringList{QStringLiteral("Job Zone Four: Considerable Preparation Needed")});
    QCOMPARE(labels("Chief Executives").size(), 5);
}

void TestRealOnet::titles()
{
    const text::TitleReader reader(*m_catalog);
    const auto read = [&](const char *title) {
        const Role *found = m_catalog->role(reader.read(QString::fromLatin1(title)).role);
        return found ? found->name : QString();
    };
    QCOMPARE(read("Machine Learning Engineer"), QStringLiteral("Machine Learning Engineer")); // the sample's own
    QCOMPARE(read("Senior Data Economist"), QStringLiteral("Data Scientists"));
    QCOMPARE(read("Psychometric Consultant"), QString()); // of several occupations
    QStringList candidates;
    for (const RoleId id : reader.read(QStringLiteral("Psychometric Consultant")).candidates)
        candidates += m_catalog->role(id)->name;
    QVERIFY2(candidates.size() > 1 && candidates.contains(QStringLiteral("Data Scientists")),
             qPrintable(candidates.join(u'|')));
    int several = 0, aliases = 0;
    std::map<QString, int> roles;
    for (const Role &role : m_catalog->roles)
        for (const RoleAlias &alias : role.aliases)
            if (const Source *source = m_catalog->source(alias.source); source && source->kind == u"onet") {
                ++aliases;
                ++roles[alias.name.toCaseFolded()];
            }
    for (const auto &[name, count] : roles)
        several += count > 1 ? 1 : 0;
    // Of 56,560 rows two repeat another but for capitals, three are their role's own name.
    QCOMPARE(aliases, 56555);
    QCOMPARE(roles.size(), size_t(46057));
    QCOMPARE(several, 6841);
}

void TestRealOnet::relatedOccupations()
{
    QCOMPARE(m_report.claims.at(Section::Overview), 923);
    QStringList related;
    for (const Claim &claim : m_catalog->claims)
        if (claim.role == role(QStringLiteral("Data Scientists"))->id && claim.section == Section::Overview)
            related += claim.text.split(importer::onet::relatedSeparator());
    QCOMPARE(related.size(), 20);
    for (const QString &name : related)
        QVERIFY2(role(name), qPrintable(name));
}

void TestRealOnet::stopsSoon_data()
{
    QTest::addColumn<double>("at");
    for (const double at : {0.05, 0.2, 0.5, 0.99})
        QTest::addRow("%g", at) << at;
}

/// The time is told; the limit is gross, as the machine may be busy.
void TestRealOnet::stopsSoon()
{
    QFETCH(double, at);
    const auto library =
        Library::create(m_folder.filePath(QStringLiteral("stopped%1").arg(at)), Library::Content::Empty);
    std::stop_source stop;
    QElapsedTimer timer;
    const auto report = library->importOnet(
        folder(), false,
        [&](double done) {
            if (done >= at && stop.request_stop())
                timer.start();
        },
        stop.get_token());
    qInfo("stopped after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(library->loadCatalog()->catalog->roles.empty());
}

void TestRealOnet::libraryIsSound()
{
    const auto report = m_library->check(true);
    QVERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRealOnet)
#include "tst_realonet.moc"
