// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/skillpay.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace rolescope;
using namespace rolescope::analysis;
using domain::JobType;
using domain::Level;

namespace {

SkillPayAd ad(qint32 low, qint32 high, bool names, quint32 employer, Level level = Level::Senior)
{
    return {{low, high}, level, JobType::FullTime, employer, names};
}

/// Twelve ads of as many employers that name the skill and twelve that do not, `factor` times as much.
SkillPayInput twoSides(double factor, int ads = 12)
{
    SkillPayInput input{domain::RoleId(1), domain::SkillId(7), QStringLiteral("USD"), {}};
    for (int i = 0; i < ads; ++i) {
        const double low = 100'000 + 1000 * i, high = 130'000 + 1000 * i;
        input.ads.push_back(ad(qint32(low), qint32(high), false, quint32(i + 1)));
        input.ads.push_back(
            ad(qint32(std::lround(low * factor)), qint32(std::lround(high * factor)), true, quint32(100 + i)));
    }
    return input;
}

/// Ads whose level decides both the pay and whether the skill is named; the skill itself changes no pay.
class NoEffect {
public:
    explicit NoEffect(quint64 seed) : m_random(seed) {}

    SkillPayInput ads(int n)
    {
        SkillPayInput input{domain::RoleId(1), domain::SkillId(7), QStringLiteral("USD"), {}};
        for (int i = 0; i < n; ++i) {
            const int level = int(m_random() % 3);
            const bool names = uniform() < 0.15 + 0.3 * level;
            const double middle = 70'000 * std::exp(0.45 * level + 0.2 * normal());
            input.ads.push_back(ad(qint32(middle * 0.85), qint32(middle * 1.15), names, quint32(1 + m_random() % 40),
                                   Level(int(Level::Entry) + level)));
        }
        return input;
    }

private:
    double uniform() { return double(m_random() >> 11) / double(quint64(1) << 53); }
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * M_PI * uniform()); }
    std::mt19937_64 m_random;
};

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double middleOf(const SkillPayInput &input, bool names)
{
    std::vector<double> middles;
    for (const SkillPayAd &one : input.ads)
        if (one.namesSkill == names)
            middles.push_back((*one.yearly.low + *one.yearly.high) / 2.0);
    std::sort(middles.begin(), middles.end());
    return middles[middles.size() / 2];
}

bool refuses(const SkillPay &pay, PayRefusal refusal)
{
    return std::find(pay.refusals.begin(), pay.refusals.end(), refusal) != pay.refusals.end();
}

} // namespace

class TestSkillPay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftIsFound();
    void noEffectIsNone_data();
    void noEffectIsNone();
    void intervalHoldsTheTruth();
    void strataWeighByTheirSides();
    void largeStrataAgreeWithSmallOnes();
    void orderOfAdsChangesNothing();
    void refusals();
    void whatIsLeftOutIsCounted();
    void stratumOpensItsAds();
};

void TestSkillPay::shiftIsFound()
{
    for (const double factor : {0.8, 1.0, 1.1}) {
        const SkillPay pay = skillPay(twoSides(factor));
        QVERIFY(pay.canTell());
        for (const auto &part : {pay.difference, pay.ofLows, pay.ofHighs})
            QVERIFY2(std::abs(*part - (factor - 1)) < 1e-4, qPrintable(QString::number(*part)));
        QVERIFY(pay.interval->lower <= *pay.difference && *pay.difference <= pay.interval->upper);
        QCOMPARE(pay.naming.ads, 12);
        QCOMPARE(pay.others.employers, 12);
    }
}

void TestSkillPay::noEffectIsNone_data()
{
    QTest::addColumn<int>("ads");
    QTest::addColumn<double>("most"); // of nineteen runs of twenty
    for (const auto &[ads, most] : {std::pair{30, 0.34}, {60, 0.20}, {120, 0.13}, {300, 0.08}})
        QTest::addRow("%d ads", ads) << ads << most;
}

void TestSkillPay::noEffectIsNone()
{
    QFETCH(int, ads);
    QFETCH(double, most);
    Thresholds limits;
    limits.payAds = 1000; // no interval is drawn: the difference alone is looked at
    std::vector<double> within, naive;
    for (quint64 run = 0; run < 200; ++run) {
        const SkillPayInput input = NoEffect(run + 1).ads(ads);
        const SkillPay pay = skillPay(input, limits);
        if (pay.difference)
            within.push_back(*pay.difference);
        naive.push_back(middleOf(input, true) / middleOf(input, false) - 1);
    }
    QVERIFY(within.size() > 150);
    QVERIFY2(mean(naive) > 0.25, qPrintable(QString::number(mean(naive))));
    QVERIFY2(std::abs(mean(within)) < 0.02, qPrintable(QString::number(mean(within))));
    std::sort(within.begin(), within.end(), [](double x, double y) { return std::abs(x) < std::abs(y); });
    const double largest = std::abs(within[within.size() * 19 / 20]);
    QVERIFY2(largest < most, qPrintable(QString::number(largest)));
}

void TestSkillPay::intervalHoldsTheTruth()
{
    int holds = 0, told = 0;
    for (quint64 run = 0; run < 60; ++run) {
        const SkillPay pay = skillPay(NoEffect(run + 1000).ads(120));
        QVERIFY(pay.interval);
        holds += pay.interval->spansZero() ? 1 : 0;
        told += pay.canTell() ? 1 : 0;
    }
    QVERIFY2(holds >= 53, qPrintable(QString::number(holds))); // of 60; 57 are expected
    QVERIFY2(told >= 40, qPrintable(QString::number(told)));
}

void TestSkillPay::strataWeighByTheirSides()
{
    SkillPayInput input = twoSides(1.1, 10); // 10 and 10: 5
    for (int i = 0; i < 5; ++i) {            // 5 and 20: 4
        input.ads.push_back(ad(150'000, 200'000, true, quint32(300 + i), Level::Entry));
        for (int j = 0; j < 4; ++j)
            input.ads.push_back(ad(100'000, 133'333, false, quint32(400 + 4 * i + j), Level::Entry));
    }
    const SkillPay pay = skillPay(input);
    QCOMPARE(pay.strata.size(), size_t(2));
    const double wanted = std::exp((5 * std::log(1.1) + 4 * std::log(1.5)) / 9) - 1;
    QVERIFY2(std::abs(*pay.difference - wanted) < 1e-4, qPrintable(QString::number(*pay.difference)));
}

void TestSkillPay::largeStrataAgreeWithSmallOnes()
{
    // 600 by 600 pairs are not listed, but searched.
    std::mt19937_64 random(3);
    SkillPayInput input{domain::RoleId(1), domain::SkillId(7), QStringLiteral("USD"), {}};
    std::vector<double> naming, others;
    for (int i = 0; i < 1200; ++i) {
        const auto low = qint32(60'000 + random() % 90'000);
        input.ads.push_back(ad(low, low + 20'000, i % 2 == 0, 0));
        (i % 2 == 0 ? naming : others).push_back(std::log(low + 10'000.0));
    }
    Thresholds limits;
    limits.payAds = 1000;
    std::vector<double> pairs;
    for (const double x : naming)
        for (const double y : others)
            pairs.push_back(x - y);
    std::sort(pairs.begin(), pairs.end());
    const double wanted = std::expm1((pairs[pairs.size() / 2 - 1] + pairs[pairs.size() / 2]) / 2);
    QVERIFY(std::abs(*skillPay(input, limits).difference - wanted) < 1e-5);
}

void TestSkillPay::orderOfAdsChangesNothing()
{
    SkillPayInput input = NoEffect(5).ads(200);
    const SkillPay before = skillPay(input);
    QCOMPARE(skillPay(input).interval, before.interval);
    std::mt19937_64 random(9);
    std::shuffle(input.ads.begin(), input.ads.end(), random);
    const SkillPay after = skillPay(input);
    QCOMPARE(after.interval, before.interval);
    QCOMPARE(*after.difference, *before.difference);
    QCOMPARE(after.refusals, before.refusals);
}

void TestSkillPay::refusals()
{
    const SkillPay few = skillPay(twoSides(1.1, 9));
    QVERIFY(!few.canTell() && refuses(few, PayRefusal::FewAds));
    QVERIFY(!few.interval);
    QVERIFY(!refuses(few, PayRefusal::WideInterval)); // nobody looked

    SkillPayInput employers = twoSides(1.1);
    for (SkillPayAd &one : employers.ads)
        one.employer = one.namesSkill ? one.employer % 4 + 1 : one.employer;
    QVERIFY(refuses(skillPay(employers), PayRefusal::FewEmployers));

    SkillPayInput one = twoSides(1.1);
    for (size_t i = 0; i < 8; ++i)
        one.ads[i].employer = one.ads[i].namesSkill ? 100 : one.ads[i].employer; // 4 of 12
    QVERIFY(refuses(skillPay(one), PayRefusal::OneEmployer));

    // An employer's share is of the ads that name theirs: the others may be anybody's.
    SkillPayInput unnamed = twoSides(1.1);
    int naming = 0;
    for (SkillPayAd &ad : unnamed.ads)
        if (ad.namesSkill)
            ad.employer = ++naming <= 2 ? 100 : naming <= 6 ? ad.employer : 0; // 2 of 6
    QVERIFY(refuses(skillPay(unnamed), PayRefusal::OneEmployer));
    QVERIFY(!refuses(skillPay(unnamed), PayRefusal::FewEmployers));

    SkillPayInput wide = twoSides(1.1);
    for (size_t i = 0; i < wide.ads.size(); ++i)
        wide.ads[i].yearly = {qint32(30'000 + 40'000 * (i % 11)), qint32(40'000 + 40'000 * (i % 11))};
    QVERIFY(refuses(skillPay(wide), PayRefusal::WideInterval));

    const SkillPay none = skillPay({});
    QVERIFY(!none.canTell() && !none.difference && none.strata.empty());
}

void TestSkillPay::whatIsLeftOutIsCounted()
{
    SkillPayInput input = twoSides(1.1);
    input.ads.push_back(ad(100'000, 120'000, true, 1, Level::Unknown));
    input.ads.push_back(ad(100'000, 120'000, true, 1, Level::Entry)); // alone
    SkillPayAd intern = ad(20'000, 30'000, false, 1);
    intern.type = JobType::Internship;
    input.ads.push_back(intern);
    const SkillPay pay = skillPay(input);
    QCOMPARE(pay.leftOut, 3);
    QCOMPARE(pay.naming.ads + pay.others.ads + pay.leftOut, int(input.ads.size()));
    QCOMPARE(*pay.difference, *skillPay(twoSides(1.1)).difference);
}

void TestSkillPay::stratumOpensItsAds()
{
    const PayStratum stratum = skillPay(twoSides(1.1)).strata.front();
    QCOMPARE(stratum.naming, (Proportion{12, 24}));
    QCOMPARE(stratum.filter.roles, std::vector<domain::RoleId>{domain::RoleId(1)});
    QCOMPARE(stratum.filter.levels, std::vector<Level>{Level::Senior});
    QCOMPARE(stratum.filter.types, std::vector<JobType>{JobType::FullTime});
    QVERIFY(stratum.filter.withText && !stratum.filter.showUnknownSalary);
    QVERIFY(stratum.filter.ranges == domain::SalaryRanges::BothEnds);
}

QTEST_GUILESS_MAIN(TestSkillPay)
#include "tst_skillpay.moc"
