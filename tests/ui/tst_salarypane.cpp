// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/charts/chartview.h"
#include "ui/charts/phraseview.h"
#include "ui/charts/salarypane.h"
#include "ui/common/linkbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;
using domain::JobType;
using domain::Level;

namespace {

/// Forty ads of A on two levels with an internship, two in EUR and one unknown; B has none.
std::shared_ptr<analysis::Comparison> comparison(int ads)
{
    auto c = std::make_shared<analysis::Comparison>();
    c->a.id = domain::RoleId(1);
    c->a.name = QStringLiteral("Data Scientist");
    c->b.id = domain::RoleId(2);
    c->b.name = QStringLiteral("Data Engineer");
    analysis::SalaryInput input;
    input.role = c->a.id;
    input.currency = QStringLiteral("USD");
    for (int i = 0; i < ads; ++i)
        input.points.push_back({domain::JobId(i + 1),
                                {90'000 + i * 1000, 120'000 + i * 1000},
                                i % 2 == 0 ? Level::Entry : Level::Senior,
                                i == 0 ? JobType::Internship : JobType::FullTime,
                                static_cast<quint32>(i % 3 + 1)});
    input.otherCurrencies = {{QStringLiteral("EUR"), 2}};
    input.jobs = ads + 3;
    c->a.jobs = input.jobs;
    c->salaryA = analysis::summarizeSalaries(input);
    return c;
}

/// All that list job ads.
std::vector<ui::LinkButton *> countLinks(const ui::SalaryPane &pane)
{
    std::vector<ui::LinkButton *> links;
    for (auto *link : pane.findChildren<ui::LinkButton *>())
        if (link->objectName() != QStringLiteral("salaryDetailsLink"))
            links.push_back(link);
    return links;
}

} // namespace

class TestSalaryPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestFont(); }

    void readingIsThePicturesText()
    {
        ui::Style style;
        ui::SalaryPane pane(&style);
        pane.setComparison(comparison(40));
        pane.resize(380, 600);
        pane.show();
        auto *chart = pane.findChild<ui::ChartView *>(QStringLiteral("salaryChart"));
        auto *reading = pane.findChild<ui::PhraseView *>(QStringLiteral("salaryReading"));
        QVERIFY(reading->accessibleName().startsWith(QStringLiteral("Data Scientist: 110K – 140K USD a year")));
        QCOMPARE(chart->accessibleDescription(), reading->accessibleName());
        QCOMPARE(chart->table().rows.size(), size_t(4)); // all levels, two levels, internships
    }

    void everyRowOpensItsAds()
    {
        ui::Style style;
        ui::SalaryPane pane(&style);
        const auto c = comparison(40);
        pane.setComparison(c);
        pane.resize(380, 700);
        pane.show();
        qRegisterMetaType<domain::FilterSpec>();
        QSignalSpy requested(&pane, &ui::SalaryPane::jobsRequested);
        auto *chart = pane.findChild<ui::ChartView *>(QStringLiteral("salaryChart"));
        std::vector<domain::FilterSpec> wanted{c->salaryA.all.filter, c->salaryA.levels[0].filter,
                                               c->salaryA.levels[1].filter, c->salaryA.internships.filter};
        chart->setFocus();
        for (size_t i = 0; i < wanted.size(); ++i) {
            QTest::keyClick(chart, Qt::Key_Down);
            QTest::keyClick(chart, Qt::Key_Return);
        }
        QCOMPARE(requested.count(), static_cast<int>(wanted.size()));
        for (size_t i = 0; i < wanted.size(); ++i)
            QCOMPARE(requested[static_cast<qsizetype>(i)][0].value<domain::FilterSpec>(), wanted[i]);
    }

    void everyNumberLeftOutIsALink()
    {
        ui::Style style;
        ui::SalaryPane pane(&style);
        const auto c = comparison(40);
        pane.setComparison(c);
        QSignalSpy requested(&pane, &ui::SalaryPane::jobsRequested);
        QStringList counts;
        for (auto *link : countLinks(pane)) {
            counts << link->text();
            link->click();
        }
        QCOMPARE(counts,
                 QStringList({QStringLiteral("1 job ad"), QStringLiteral("2 job ads"), QStringLiteral("1 job ad")}));
        QCOMPARE(requested[0][0].value<domain::FilterSpec>(), c->salaryA.internships.filter);
        QCOMPARE(requested[1][0].value<domain::FilterSpec>(), c->salaryA.otherCurrencies[0].filter);
        QCOMPARE(requested[2][0].value<domain::FilterSpec>(), c->salaryA.unknown.filter);
    }

    void whatToKeepInMindIsALinkToo()
    {
        ui::Style style;
        ui::SalaryPane pane(&style);
        auto c = comparison(0);
        analysis::SalaryInput input;
        input.role = c->a.id;
        input.currency = QStringLiteral("USD");
        for (int i = 0; i < 8; ++i) {
            const qint32 low = 90'000 + i * 1000;
            input.points.push_back({domain::JobId(i + 1),
                                    {low, i < 6 ? std::optional(2 * low) : std::nullopt},
                                    Level::Senior,
                                    JobType::FullTime,
                                    1});
        }
        input.jobs = 8;
        c->salaryA = analysis::summarizeSalaries(input);
        pane.setComparison(c);
        QSignalSpy requested(&pane, &ui::SalaryPane::jobsRequested);
        QStringList names;
        for (auto *link : countLinks(pane)) {
            names << link->accessibleName();
            link->click();
        }
        QCOMPARE(names,
                 QStringList({QStringLiteral("Data Scientist, all levels: mostly wide ranges: 6 job ads"),
                              QStringLiteral("Data Scientist, all levels: one end only: 2 job ads")}));
        QCOMPARE(requested[0][0].value<domain::FilterSpec>(), c->salaryA.all.wideFilter(c->salaryA.thresholds));
        QCOMPARE(requested[1][0].value<domain::FilterSpec>(), c->salaryA.all.oneEndedFilter());
    }

    void withoutSalariesASentenceSaysWhatIsNeeded()
    {
        ui::Style style;
        ui::SalaryPane pane(&style);
        auto c = std::make_shared<analysis::Comparison>();
        c->a.name = QStringLiteral("A");
        c->b.name = QStringLiteral("B");
        pane.setComparison(c);
        pane.show();
        QVERIFY(!pane.findChild<ui::ChartView *>(QStringLiteral("salaryChart"))->isVisible());
        QCOMPARE(pane.findChild<ui::PhraseView *>(QStringLiteral("salaryReading"))->accessibleName(),
                 QStringLiteral("No job ad here is for A or B; a median needs 6 with a salary."));
        QVERIFY(countLinks(pane).empty());
        QVERIFY(!pane.findChild<ui::LinkButton *>(QStringLiteral("salaryDetailsLink"))->isVisible());
    }

    void nothingIsCutAtTheColumnsWidth()
    {
        for (const int percent : {100, 150}) {
            ui::Style style;
            style.setTextPercent(percent);
            ui::SalaryPane pane(&style);
            pane.setComparison(comparison(9));
            pane.resize(380, 500);
            pane.show();
            auto *chart = pane.findChild<ui::ChartView *>(QStringLiteral("salaryChart"));
            QVERIFY(chart->width() <= pane.viewport()->width());
            for (const chart::Mark &mark : chart->picture().marks)
                QVERIFY2(!mark.text.startsWith(QStringLiteral("and ")), qPrintable(mark.text)); // all rows have room
        }
    }
};

QTEST_MAIN(TestSalaryPane)
#include "tst_salarypane.moc"
