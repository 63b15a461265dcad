// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "engine/jobindex.h"
#include "feedfixture.h"
#include "text/skillreader.h"
#include "workspace/roleads.h"

#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::domain;
using tests::FeedFixture;

namespace {

const QString glassdoor = QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/glassdoor_2020/glassdoor_jobs.csv");

} // namespace

/// Articles against job ads that people published.
class TestRealEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsOpenAdsThatHoldTheWords();
};

void TestRealEvidence::initTestCase()
{
    if (!QFileInfo::exists(glassdoor))
        QSKIP("The real feeds are not on this machine (../shared/data).");
}

void TestRealEvidence::countsOpenAdsThatHoldTheWords()
{
    const FeedFixture ads;
    QVERIFY(ads.library().importPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), false).ok());
    QVERIFY(ads.import(ads.draft(glassdoor)));
    const workspace::Snapshot snapshot = *ads.library().load();
    const RoleId scientist = snapshot.catalog->roleNamed(u"Data Scientist"_qs)->id;
    const analysis::Demand demand =
        analysis::demand(analysis::skillAgreement(*snapshot.catalog, *snapshot.words, scientist,
                                                  analysis::Publishers(*snapshot.catalog), {}),
                         workspace::roleAds(snapshot, scientist));
    QVERIFY(demand.withText > 100);
    engine::JobIndex index(snapshot.jobs);
    const text::SkillReader reader(snapshot.catalog->skills);
    QHash<JobId, std::vector<SkillId>> named; // by the words marked in the text
    int checked = 0;
    for (const analysis::SkillDemand &skill : demand.skills) {
        const auto answer = index.answer(demand.jobsAskingFor(skill.skill));
        QCOMPARE(answer->shown, quint32(skill.asked.x));
        QCOMPARE(answer->rows.size(), size_t(skill.asked.x));
        for (const quint32 row : answer->rows) {
            const JobId id = snapshot.jobs->id(row);
            if (!named.contains(id)) {
                const auto details = ads.library().job(id, *snapshot.catalog);
                QVERIFY(details.ok());
                for (const text::SkillMention &mention : reader.read(details->job.description))
                    named[id].push_back(mention.skill);
            }
            const std::vector<SkillId> &skills = named[id];
            QVERIFY2(std::find(skills.begin(), skills.end(), skill.skill) != skills.end(), qPrintable(skill.name));
            ++checked;
        }
    }
    QVERIFY(checked > 500);
}

QTEST_GUILESS_MAIN(TestRealEvidence)
#include "tst_realevidence.moc"
