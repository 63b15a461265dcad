// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "randomjobs.h"

#include "engine/jobindex.h"
#include "workspace/salaries.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace rolescope;
using analysis::SalaryFigure;
using analysis::SalarySummary;

class TestSalaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureOpensExactlyItsJobs_data();
    void everyFigureOpensExactlyItsJobs();
    void allAdsAreCountedOnce();
    void rolesShareTheirMostFrequentCurrency();
    void aCurrencyCanBeChosen();
    void adsThatAreListedNameTheirEmployers();
};

namespace {

std::set<domain::JobId> opened(engine::JobIndex &index, const domain::FilterSpec &filter)
{
    std::set<domain::JobId> ids;
    const auto answer = index.answer(filter); // kept for as long as its rows are read
    for (const quint32 row : answer->rows)
        ids.insert(index.table()->id(row));
    return ids;
}

/// The ads a figure should count, found without it.
std::set<domain::JobId> wanted(const std::vector<reference::PlainJob> &jobs, domain::RoleId role,
                               const QString &currency, bool internships, std::optional<domain::Level> level)
{
    std::set<domain::JobId> ids;
    for (const reference::PlainJob &job : jobs)
        if (job.role == role && job.currency == currency && job.yearly.isKnown()
            && (job.type == domain::JobType::Internship) == internships && (!level || job.level == *level))
            ids.insert(job.id);
    return ids;
}

std::vector<domain::RoleId> rolesOf(const engine::JobTable &table)
{
    return {table.roles().begin() + 1, table.roles().end()};
}

} // namespace

void TestSalaries::everyFigureOpensExactlyItsJobs_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 3; ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestSalaries::everyFigureOpensExactlyItsJobs()
{
    QFETCH(int, kind);
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        const auto jobs = randomjobs::jobs(400, kind, random);
        engine::JobIndex index(randomjobs::tableOf(jobs));
        const std::vector<domain::RoleId> roles = rolesOf(*index.table());
        const std::vector<SalarySummary> summaries = workspace::salaries(*index.table(), roles);
        QCOMPARE(summaries.size(), roles.size());
        for (size_t i = 0; i < roles.size(); ++i) {
            const SalarySummary &summary = summaries[i];
            const auto same = [&](const SalaryFigure &figure, bool internships) {
                const auto ids = opened(index, figure.filter);
                std::set<domain::JobId> counted;
                for (const analysis::SalaryPoint &point : summary.pointsOf(figure))
                    counted.insert(point.job);
                return ids == wanted(jobs, roles[i], summary.currency, internships, figure.level) && ids == counted
                    && static_cast<int>(ids.size()) == figure.n;
            };
            QVERIFY(same(summary.all, false));
            QVERIFY(same(summary.internships, true));
            for (const SalaryFigure &figure : summary.levels)
                QVERIFY(figure.n > 0 && same(figure, false));
            for (const analysis::SalaryAside &other : summary.otherCurrencies)
                QCOMPARE(static_cast<int>(opened(index, other.filter).size()), other.jobs);
            QCOMPARE(static_cast<int>(opened(index, summary.unknown.filter).size()), summary.unknown.jobs);
        }
    }
}

void TestSalaries::allAdsAreCountedOnce()
{
    QRandomGenerator random(12);
    const auto jobs = randomjobs::jobs(2000, 0, random);
    const auto table = randomjobs::tableOf(jobs);
    const std::vector<domain::RoleId> roles = rolesOf(*table);
    QVERIFY(roles.size() > 1);
    for (const SalarySummary &summary : workspace::salaries(*table, roles)) {
        int sum = summary.all.n + summary.internships.n + summary.unknown.jobs;
        for (const analysis::SalaryAside &other : summary.otherCurrencies)
            sum += other.jobs;
        QCOMPARE(sum, summary.jobs);
        QVERIFY(summary.all.n > 0 && summary.internships.n > 0 && summary.unknown.jobs > 0);
        QVERIFY(!summary.otherCurrencies.empty());
    }
}

void TestSalaries::rolesShareTheirMostFrequentCurrency()
{
    QRandomGenerator random(13);
    const auto jobs = randomjobs::jobs(900, 0, random);
    const auto table = randomjobs::tableOf(jobs);
    const std::vector<domain::RoleId> roles = rolesOf(*table);
    for (const domain::RoleId role : roles) {
        std::map<QString, int> counts;
        for (const reference::PlainJob &job : jobs)
            if (job.role == role && job.yearly.isKnown() && !job.currency.isEmpty())
                ++counts[job.currency];
        const QString currency = workspace::salaries(*table, {role}).front().currency;
        for (const auto &[other, count] : counts)
            QVERIFY2(count <= counts[currency], qPrintable(other));
    }
    const auto both = workspace::salaries(*table, {roles[0], roles[1]});
    QCOMPARE(both[0].currency, both[1].currency);
    QCOMPARE(both[0].currency, workspace::salaries(*table, {roles[1], roles[0]})[0].currency);
}

void TestSalaries::aCurrencyCanBeChosen()
{
    QRandomGenerator random(14);
    const auto jobs = randomjobs::jobs(900, 0, random);
    const auto table = randomjobs::tableOf(jobs);
    const domain::RoleId role = table->roles()[1];
    const SalarySummary usual = workspace::salaries(*table, {role}).front();
    const QString other = usual.otherCurrencies.front().currency;
    const SalarySummary chosen = workspace::salaries(*table, {role}, {}, other).front();
    QCOMPARE(chosen.currency, other);
    QCOMPARE(chosen.all.n + chosen.internships.n, usual.otherCurrencies.front().jobs);
    QCOMPARE(chosen.unknown.jobs, usual.unknown.jobs);
    const SalarySummary none = workspace::salaries(*table, {role}, {}, QStringLiteral("XXX")).front();
    QCOMPARE(none.all.n, 0);
    QCOMPARE(none.unknown.jobs, usual.unknown.jobs);
}

void TestSalaries::adsThatAreListedNameTheirEmployers()
{
    QRandomGenerator random(15);
    const auto jobs = randomjobs::jobs(60, 0, random);
    const auto table = randomjobs::tableOf(jobs);
    int named = 0;
    for (const SalarySummary &summary : workspace::salaries(*table, rolesOf(*table))) {
        for (const SalaryFigure &figure : summary.levels) {
            if (!analysis::listsAds(figure))
                continue;
            for (const analysis::SalaryPoint &point : summary.pointsOf(figure)) {
                const QString &employer = table->employer(*table->rowOf(point.job));
                const auto name = summary.employers.find(point.employer);
                QCOMPARE(name == summary.employers.end() ? QString() : name->second, employer);
                named += employer.isEmpty() ? 0 : 1;
            }
        }
    }
    QVERIFY(named > 0);
}

QTEST_APPLESS_MAIN(TestSalaries)
#include "tst_salaries.moc"
