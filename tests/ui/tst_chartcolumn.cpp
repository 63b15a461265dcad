// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/charts/chartcolumn.h"
#include "ui/charts/chartpage.h"
#include "ui/common/underlinetabs.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

/// Counts what it is given.
class CountingPage : public QWidget, public ui::ChartPage {
public:
    void setComparison(std::shared_ptr<const analysis::Comparison>) override { ++given; }
    int given = 0;
};

QWidget *named(const char *name)
{
    auto *page = new QWidget;
    page->setObjectName(QLatin1String(name));
    return page;
}

} // namespace

class TestChartColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestFont(); }

    void arrowsChangeThePage()
    {
        ui::Style style;
        ui::ChartColumn column(&style);
        column.addPage(named("one"), QStringLiteral("One"));
        column.addPage(named("two"), QStringLiteral("Two"));
        QSignalSpy changed(&column, &ui::ChartColumn::pageChanged);
        auto *tabs = column.findChild<ui::UnderlineTabs *>();
        QCOMPARE(column.current(), QStringLiteral("one"));
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(column.current(), QStringLiteral("two"));
        QCOMPARE(changed.count(), 1);
    }

    void pageThatIsNotThereChangesNothing()
    {
        ui::Style style;
        ui::ChartColumn column(&style);
        column.addPage(named("one"), QStringLiteral("One"));
        column.addPage(named("two"), QStringLiteral("Two"));
        column.setCurrent(QStringLiteral("two"));
        QCOMPARE(column.current(), QStringLiteral("two"));
        column.setCurrent(QStringLiteral("three"));
        QCOMPARE(column.current(), QStringLiteral("two"));
    }

    void everyPageIsGivenTheComparison()
    {
        ui::Style style;
        ui::ChartColumn column(&style);
        auto *early = new CountingPage;
        column.addPage(early, QStringLiteral("Early"));
        column.setComparison(std::make_shared<const analysis::Comparison>());
        auto *late = new CountingPage;
        column.addPage(late, QStringLiteral("Late"));
        QCOMPARE(early->given, 1);
        QCOMPARE(late->given, 1);
    }

    void tabsAreSpokenAsTabs()
    {
        WindowHarness h;
        h.start();
        QAccessibleInterface *tabs = QAccessible::queryAccessibleInterface(h.find("chartTabs"));
        QVERIFY(tabs);
        QCOMPARE(tabs->role(), QAccessible::PageTabList);
        QCOMPARE(tabs->child(0)->text(QAccessible::Name), QStringLiteral("Skills in common"));
    }

    void namesBeginWhereThePagesTextsDo()
    {
        WindowHarness h;
        h.start();
        auto *tabs = h.find<ui::UnderlineTabs>("chartTabs");
        const int names = tabs->mapTo(&h.window(), tabs->tabRect(0).topLeft()).x() + ui::UnderlineTabs::inset();
        QCOMPARE(names, h.find("skillsReading")->mapTo(&h.window(), QPoint()).x());
    }
};

QTEST_MAIN(TestChartColumn)
#include "tst_chartcolumn.moc"
