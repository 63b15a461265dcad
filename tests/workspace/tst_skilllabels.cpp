// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "adfeed.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace rolescope;
using namespace rolescope::domain;
using tests::AdRows;
using tests::FeedFixture;

namespace {

using Keys = std::set<QString>;

struct LabelledAd {
    size_t row = 0;
    Keys keys;
};

/// What a person read in some of the ads; the file says how.
std::vector<LabelledAd> labelledAds()
{
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/workspace/glassdoor_labels.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<LabelledAd> ads;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList keys = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        ads.push_back({line.section(u':', 0, 0).toUInt(), {keys.begin(), keys.end()}});
    }
    return ads;
}

QString without(const Keys &keys, const Keys &known)
{
    QStringList rest;
    std::set_difference(keys.begin(), keys.end(), known.begin(), known.end(), std::back_inserter(rest));
    return rest.join(u' ');
}

} // namespace

/// What is read in job ads, against what a person read in them.
class TestSkillLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelsAreSound();
    void readsWhatAPersonReads();

private:
    std::vector<LabelledAd> m_ads;
};

void TestSkillLabels::initTestCase()
{
    if (!tests::hasAdFeed())
        QSKIP("The job ads are not on this machine (../shared/data/glassdoor_2020).");
    m_ads = labelledAds();
}

void TestSkillLabels::labelsAreSound()
{
    QCOMPARE(m_ads.size(), size_t(200));
    Keys known;
    for (const tests::SpelledSkill &skill : tests::bundledSpellings())
        known.insert(skill.key);
    std::set<size_t> rows;
    for (const LabelledAd &ad : m_ads) {
        QCOMPARE(without(ad.keys, known), QString());
        QVERIFY(rows.insert(ad.row).second);
    }
}

void TestSkillLabels::readsWhatAPersonReads()
{
    const FeedFixture f;
    const AdRows all = tests::readAdRows(f.draft(tests::adFeedPath()));
    std::vector<size_t> rows;
    for (const LabelledAd &ad : m_ads)
        rows.push_back(ad.row);
    QVERIFY(f.import(f.draft(f.write("labelled.csv", tests::feedOf(all, rows)))));
    const std::vector<Job> jobs = f.jobs();
    QCOMPARE(jobs.size(), m_ads.size());
    const auto snapshot = f.library().load();
    QVERIFY(snapshot);

    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (size_t i = 0; i < jobs.size(); ++i) {
        Keys read;
        for (const SkillId skill : jobs[i].skills)
            read.insert(snapshot->catalog->skill(skill)->key);
        const Keys &labelled = m_ads[i].keys;
        const auto agreed =
            std::count_if(read.begin(), read.end(), [&](const QString &key) { return labelled.contains(key); });
        right += static_cast<int>(agreed);
        wrong += static_cast<int>(read.size()) - static_cast<int>(agreed);
        missed += static_cast<int>(labelled.size()) - static_cast<int>(agreed);
        if (read != labelled)
            qInfo("row %zu: read, not labelled: %s; labelled, not read: %s", m_ads[i].row,
                  qPrintable(without(read, labelled)), qPrintable(without(labelled, read)));
    }
    const double precision = double(right) / (right + wrong);
    const double recall = double(right) / (right + missed);
    qInfo("%zu ads, %d labels: precision %.4f, recall %.4f", jobs.size(), right + missed, precision, recall);
    QVERIFY(precision >= 0.97);
    QVERIFY(recall >= 0.93);
}

QTEST_GUILESS_MAIN(TestSkillLabels)
#include "tst_skilllabels.moc"
