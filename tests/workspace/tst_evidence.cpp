// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobindex.h"
#include "feedfixture.h"
#include "report/comparisonjson.h"
#include "report/demandjson.h"
#include "workspace/roleads.h"

#include <QJsonDocument>
#include <QTest>

#include <sqlite3.h>

using namespace rolescope;
using namespace rolescope::domain;
using tests::FeedFixture;
using workspace::Snapshot;

namespace {

const QString samplePack = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");

const QByteArray head = "title,company,description\n";
/// Five ads with text, one of which names no skill, one with a text of blanks and one without any.
const QByteArray scientists = "Data Scientist,A,We work with Python and SQL.\n"
                              "Data Scientist,B,Python is a must.\n"
                              "Data Scientist,C,You know Python and Docker.\n"
                              "Data Scientist,D,SQL and Tableau.\n"
                              "Data Scientist,E,We are a friendly team.\n"
                              "Data Scientist,F,\"  \"\n"
                              "Data Scientist,G,\n";
const QByteArray engineers = "Machine Learning Engineer,A,Python and Kubernetes.\n"
                             "Machine Learning Engineer,B,Docker and Kubernetes.\n"
                             "Machine Learning Engineer,C,Python and Kubernetes.\n"
                             "Machine Learning Engineer,D,Kubernetes.\n"
                             "Machine Learning Engineer,E,Python and SQL.\n";
const QByteArray others = "Data Specialist,A,Python and SQL and Excel.\n"
                          "Data Specialist,B,Python and SQL and Tableau.\n"
                          "Gardener,C,Python the snake.\n";

/// The sample's roles and articles, and ads beside them.
class Ads : public FeedFixture {
public:
    Ads() { importSample(); }
    explicit Ads(const std::vector<QByteArray> &feeds, bool sampleFirst = true)
    {
        if (sampleFirst)
            importSample();
        for (const QByteArray &feed : feeds)
            add(feed);
        if (!sampleFirst)
            importSample();
    }

    void add(const QByteArray &rows, const QByteArray &columns = head)
    {
        const QByteArray name = "ads" + QByteArray::number(++m_feeds) + ".csv";
        if (!import(draft(write(name.constData(), columns + rows))))
            qFatal("the ads were not imported");
    }
    Snapshot load() const
    {
        const auto snapshot = library().load();
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().context.join(u' ')));
        return *snapshot;
    }

    void runSql(const char *sql) const
    {
        sqlite3 *database = nullptr;
        if (sqlite3_open(QFile::encodeName(library().path()).constData(), &database) != SQLITE_OK
            || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK || sqlite3_changes(database) == 0)
            qFatal("%s", sqlite3_errmsg(database));
        sqlite3_close(database);
    }

private:
    void importSample()
    {
        if (!library().importPack(samplePack, false))
            qFatal("the sample was not imported");
    }
    int m_feeds = 0;
};

RoleId roleNamed(const Snapshot &snapshot, const QString &name) { return snapshot.catalog->roleNamed(name)->id; }
RoleId scientist(const Snapshot &snapshot) { return roleNamed(snapshot, u"Data Scientist"_qs); }

analysis::Comparison compared(const Snapshot &snapshot)
{
    return workspace::compare(snapshot, scientist(snapshot), roleNamed(snapshot, u"Machine Learning Engineer"_qs));
}

QByteArray demands(const Snapshot &snapshot) { return QJsonDocument(report::demandsJson(compared(snapshot))).toJson(); }

quint32 opened(const Snapshot &snapshot, const FilterSpec &filter)
{
    return engine::JobIndex(snapshot.jobs).answer(filter)->shown;
}

QString asked(const Snapshot &snapshot, const QString &skill)
{
    const analysis::Comparison c = compared(snapshot);
    for (const analysis::SkillDemand &found : c.demandA.skills)
        if (found.name == skill)
            return QStringLiteral("%1 of %2").arg(found.asked.x).arg(found.asked.n);
    return {};
}

} // namespace

/// Articles against job ads, from a library.
class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adsWithTextAreWhatSkillsAreOf();
    void skillsOfAFeedCountAsText();
    void everyCountOpensItsJobs();
    void orderOfImportsChangesNoFigure();
    void twoAnalysesAreTheSameBytes();
    void adsOfAnotherRoleChangeNothing();
    void librariesOfEarlierVersionsHaveTexts();
    void withoutJobsThereAreNoAds();
};

void TestEvidence::adsWithTextAreWhatSkillsAreOf()
{
    const Ads ads({scientists});
    const Snapshot snapshot = ads.load();
    const analysis::RoleAds counted = workspace::roleAds(snapshot, scientist(snapshot));
    QCOMPARE(counted.ads, 8); // with the sample's, which has no text
    QCOMPARE(counted.withText, 5);
    QCOMPARE(asked(snapshot, u"Python"_qs), u"3 of 5"_qs);
    QCOMPARE(asked(snapshot, u"Docker"_qs), u"1 of 5"_qs);
}

void TestEvidence::skillsOfAFeedCountAsText()
{
    Ads ads;
    ads.add("Data Scientist,A,\"Python, SQL\"\nData Scientist,B,\n", "title,company,skills\n");
    const Snapshot snapshot = ads.load();
    const analysis::RoleAds counted = workspace::roleAds(snapshot, scientist(snapshot));
    QCOMPARE(counted.ads, 3);
    QCOMPARE(counted.withText, 1);
}

void TestEvidence::everyCountOpensItsJobs()
{
    const Ads ads({scientists, engineers, others});
    const Snapshot snapshot = ads.load();
    const analysis::Comparison c = compared(snapshot);
    for (const analysis::Demand *demand : {&c.demandA, &c.demandB}) {
        QCOMPARE(opened(snapshot, demand->jobsWithText()), quint32(demand->withText));
        QVERIFY(demand->withText >= 5);
        for (const analysis::SkillDemand &skill : demand->skills)
            QCOMPARE(opened(snapshot, demand->jobsAskingFor(skill.skill)), quint32(skill.asked.x));
    }
}

void TestEvidence::orderOfImportsChangesNoFigure()
{
    const QByteArray expected = demands(Ads({scientists, engineers, others}).load());
    QVERIFY(expected.contains("Kubernetes"));
    QCOMPARE(demands(Ads({others, engineers, scientists}).load()), expected);
    QCOMPARE(demands(Ads({engineers, scientists, others}, false).load()), expected);
}

void TestEvidence::twoAnalysesAreTheSameBytes()
{
    const Ads ads({scientists, engineers});
    const auto json = [](const Snapshot &snapshot) {
        return QJsonDocument(report::comparisonJson(compared(snapshot), *snapshot.catalog)).toJson();
    };
    const Snapshot snapshot = ads.load();
    QCOMPARE(json(snapshot), json(snapshot));
    QCOMPARE(json(ads.load()), json(snapshot));
}

void TestEvidence::adsOfAnotherRoleChangeNothing()
{
    Ads ads({scientists, engineers});
    const QByteArray before = demands(ads.load());
    ads.add(others);
    QCOMPARE(demands(ads.load()), before);
    // One of its own does.
    ads.add("Data Scientist,H,Python and SQL.\n");
    QVERIFY(demands(ads.load()) != before);
}

/// There, a text that names no skill has skills that are null.
void TestEvidence::librariesOfEarlierVersionsHaveTexts()
{
    const Ads ads({scientists});
    const QByteArray before = demands(ads.load());
    ads.runSql("UPDATE job_text SET skills = NULL WHERE length(skills) = 0");
    QCOMPARE(demands(ads.load()), before);
}

void TestEvidence::withoutJobsThereAreNoAds()
{
    const Ads ads({scientists});
    const auto catalog = ads.library().loadCatalog();
    QVERIFY(catalog.ok());
    QCOMPARE(workspace::roleAds(*catalog, scientist(*catalog)).ads, 0);
    const Snapshot snapshot = ads.load();
    QCOMPARE(workspace::roleAds(snapshot, roleNamed(snapshot, u"Data Specialist"_qs)).ads, 0);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
