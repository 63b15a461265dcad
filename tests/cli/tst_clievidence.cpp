// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

const QByteArray ads = "title,company,description\n"
                       "Data Scientist,A,Python and SQL.\n"
                       "Data Scientist,B,Python.\n"
                       "Data Scientist,C,Python and Docker.\n"
                       "Data Scientist,D,SQL and Tableau.\n"
                       "Data Scientist,E,A friendly team.\n"
                       "Machine Learning Engineer,A,Kubernetes.\n"
                       "Machine Learning Engineer,B,Kubernetes and Docker.\n"
                       "Machine Learning Engineer,C,Kubernetes.\n"
                       "Machine Learning Engineer,D,Kubernetes.\n"
                       "Machine Learning Engineer,E,Kubernetes.\n";

QJsonObject skillNamed(const QJsonObject &evidence, const QString &name)
{
    for (const QJsonValue &skill : evidence[u"skills"].toArray())
        if (skill[u"name"].toString() == name)
            return skill.toObject();
    return {};
}

} // namespace

/// Articles vs job ads.
class TestCliEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void skillsHaveTheirShares();
    void countsAreThoseOfTheJobs();
    void belowTheTierIntervalsAreNull();
    void textSaysTheSame();
    void twoRolesAreSetApart();
    void comparisonHoldsTheSame();
    void wrongRolesAreRefused();
    void nothingFoundStillPrintsItsShape();

private:
    QJsonObject evidence(const QStringList &roles) const
    {
        return m_ads.run(QStringList{u"evidence"_qs} + roles + QStringList{u"--json"_qs}).object();
    }
    Sample m_ads;    ///< the sample with the ads
    Sample m_sample; ///< alone: its jobs have no text
};

void TestCliEvidence::initTestCase()
{
    writeContent(m_ads.path(u"ads.csv"_qs), ads);
    QCOMPARE(m_ads.run({u"import"_qs, m_ads.path(u"ads.csv"_qs)}).code, 0);
}

void TestCliEvidence::skillsHaveTheirShares()
{
    const QJsonObject found = evidence({u"Data Scientist"_qs});
    QCOMPARE(found[u"name"].toString(), u"Data Scientist"_qs);
    QCOMPARE(found[u"jobs"].toInt(), 6);
    QCOMPARE(found[u"jobs_with_text"].toInt(), 5);
    const QJsonObject python = skillNamed(found, u"Python"_qs);
    QCOMPARE(python[u"jobs"].toInt(), 3);
    QCOMPARE(python[u"of_jobs"].toInt(), 5);
    QVERIFY(qAbs(python[u"low"].toDouble() - 0.2307) < 0.0001);
    QVERIFY(qAbs(python[u"high"].toDouble() - 0.8824) < 0.0001);
    QCOMPARE(python[u"of_publishers"], found[u"publishers"]);
    QCOMPARE(python[u"group"].toString(), python[u"publishers"].toInt() > 0 ? u"both"_qs : u"asked_only"_qs);
    QCOMPARE(skillNamed(found, u"Tableau"_qs)[u"group"].toString(), u"too_few_jobs"_qs);
}

void TestCliEvidence::countsAreThoseOfTheJobs()
{
    const QJsonObject found = evidence({u"Data Scientist"_qs});
    const auto shown = [this](const QStringList &filter) {
        return m_ads
            .run(QStringList{u"jobs"_qs, u"--count"_qs, u"--json"_qs, u"--role"_qs, u"Data Scientist"_qs} + filter)
            .object()[u"shown"]
            .toInt(-1);
    };
    QCOMPARE(shown({u"--with-text"_qs}), found[u"jobs_with_text"].toInt());
    for (const QJsonValue &skill : found[u"skills"].toArray())
        QCOMPARE(shown({u"--skill"_qs, skill[u"name"].toString()}), skill[u"jobs"].toInt());
}

void TestCliEvidence::belowTheTierIntervalsAreNull()
{
    const QJsonObject found = m_sample.run({u"evidence"_qs, u"Data Scientist"_qs, u"--json"_qs}).object();
    QCOMPARE(found[u"jobs"].toInt(), 1);
    QCOMPARE(found[u"jobs_with_text"].toInt(), 0);
    QVERIFY(!found[u"skills"].toArray().isEmpty());
    for (const QJsonValue &skill : found[u"skills"].toArray()) {
        QVERIFY(skill[u"low"].isNull() && skill[u"high"].isNull());
        QCOMPARE(skill[u"group"].toString(), u"too_few_jobs"_qs);
        QVERIFY(skill[u"publishers"].toInt() > 0);
    }
}

void TestCliEvidence::textSaysTheSame()
{
    const Outcome outcome = m_ads.run({u"evidence"_qs, u"Data Scientist"_qs});
    QCOMPARE(outcome.code, 0);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY2(text.contains(u"Python"_qs) && text.contains(u"3 of 5 (23–88 %)"_qs), outcome.out.constData());
    QVERIFY(text.contains(u"5 of 6 job ads with readable text"_qs));
    QVERIFY(text.contains(u"Your job ads, not all there are"_qs));
}

void TestCliEvidence::twoRolesAreSetApart()
{
    const QJsonObject found = evidence({u"Data Scientist"_qs, u"Machine Learning Engineer"_qs});
    QCOMPARE(found[u"roles"].toArray().size(), 2);
    QCOMPARE(found[u"roles"][0], QJsonValue(evidence({u"Data Scientist"_qs})));
    QJsonObject kubernetes;
    for (const QJsonValue &skill : found[u"differences"].toArray())
        if (skill[u"name"].toString() == u"Kubernetes")
            kubernetes = skill.toObject();
    QCOMPARE(kubernetes[u"jobs_a"].toInt(-1), 0);
    QCOMPARE(kubernetes[u"jobs_b"].toInt(-1), 5);
    QCOMPARE(kubernetes[u"tells"].toString(), u"b"_qs);
    QVERIFY(kubernetes[u"high"].toDouble() < 0);
    const QJsonArray standsOut = found[u"stands_out"].toArray();
    QCOMPARE(standsOut.last()[u"name"].toString(), u"Kubernetes"_qs);
    QVERIFY(standsOut.last()[u"z"].toDouble() < 0);
    const Outcome text = m_ads.run({u"evidence"_qs, u"Data Scientist"_qs, u"Machine Learning Engineer"_qs});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("0 of 5 against 5 of 5"));
}

void TestCliEvidence::comparisonHoldsTheSame()
{
    const QStringList pair{u"Data Scientist"_qs, u"Machine Learning Engineer"_qs};
    const QJsonObject compared = m_ads.run(QStringList{u"compare"_qs, u"--json"_qs} + pair).object();
    QCOMPARE(compared[u"demand"], QJsonValue(evidence(pair)));
    QVERIFY(m_ads.run(QStringList{u"compare"_qs} + pair).out.contains("Articles vs job ads"));
    QVERIFY(!m_sample.run(QStringList{u"compare"_qs} + pair).out.contains("Articles vs job ads"));
}

void TestCliEvidence::wrongRolesAreRefused()
{
    QCOMPARE(m_ads.run({u"evidence"_qs, u"Data Scientst"_qs}).code, 4);
    QCOMPARE(m_ads.run({u"evidence"_qs, u"Data Scientist"_qs, u"Data Scientist"_qs}).code, 2);
    QCOMPARE(m_ads.run({u"evidence"_qs}).code, 2);
}

void TestCliEvidence::nothingFoundStillPrintsItsShape()
{
    const Outcome outcome =
        m_sample.run({u"evidence"_qs, u"Data Scientist"_qs, u"Machine Learning Engineer"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.object()[u"roles"].toArray().size(), 2);
    QVERIFY(outcome.object()[u"differences"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "tst_clievidence.moc"
