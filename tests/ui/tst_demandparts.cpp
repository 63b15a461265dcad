// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/agreement.h"
#include "ui/charts/demandparts.h"

#include <QTest>

using namespace rolescope;

namespace {

/// Python is in every ad of A, and in none of B's; both have so many.
analysis::Comparison comparison(int ads, const analysis::Thresholds &limits)
{
    const auto demandOf = [&](int naming) {
        analysis::RoleAds of;
        of.ads = of.withText = ads;
        if (naming > 0)
            of.skills = {{domain::SkillId(1), u"Python"_qs, naming}};
        return analysis::demand(analysis::Agreement(), of, limits);
    };
    analysis::Comparison c;
    c.thresholds = limits;
    c.demandA = demandOf(ads);
    c.demandB = demandOf(0);
    return c;
}

} // namespace

class TestDemandParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThresholdsSetDecideWhatTheOtherRoleShows()
    {
        analysis::Thresholds limits;
        limits.intervalAds = 3;
        QCOMPARE(ui::demandTable(comparison(4, limits), ui::DemandSide::A).rows.at(0).last(), u"0 of 4 (0–49 %)"_qs);
        limits.intervalAds = 20;
        QVERIFY(ui::demandTable(comparison(10, limits), ui::DemandSide::A).rows.at(0).last().isEmpty());
    }

    void intervalsAreAsSureAsTheirThreshold()
    {
        analysis::Thresholds limits;
        const analysis::Comparison usual = comparison(20, limits);
        QCOMPARE(ui::demandTable(usual, ui::DemandSide::A).header.at(4), u"Interval (95 %)"_qs);
        QCOMPARE(ui::demandTable(usual, ui::DemandSide::A).rows.at(0).last(), u"0 of 20 (0–16 %)"_qs);
        limits.z = 2.576;
        const analysis::Comparison surer = comparison(20, limits);
        QCOMPARE(ui::demandTable(surer, ui::DemandSide::A).header.at(4), u"Interval (99 %)"_qs);
        QCOMPARE(ui::demandTable(surer, ui::DemandSide::A).rows.at(0).last(), u"0 of 20 (0–25 %)"_qs);
        QCOMPARE(ui::demandRows(surer, ui::DemandSide::A, false).shares.confidence, limits.confidence());
    }
};

QTEST_GUILESS_MAIN(TestDemandParts)
#include "tst_demandparts.moc"
