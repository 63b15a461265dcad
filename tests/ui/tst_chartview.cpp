// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartview.h"
#include "ui/charts/demandpane.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/style.h"
#include "ui/exporting/exporting.h"
#include "windowharness.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::ui;

namespace {

/// Three boxes side by side, the last one in two parts.
chart::Picture boxes(const QRectF &rect, const chart::Fonts &, double)
{
    chart::Picture picture{{}, rect, QStringLiteral("Three boxes.")};
    const double third = rect.width() / 3;
    const auto add = [&](QRectF box, chart::MarkId id, const QString &text) {
        picture.marks.push_back(
            chart::answering(chart::rectMark(box, chart::Ink::RoleA, chart::Fill::SolidHatch), id, text));
    };
    add({0, 0, third, rect.height()}, {0, chart::NoPart}, QStringLiteral("first"));
    add({third, 0, third, rect.height()}, {1, chart::NoPart}, QStringLiteral("second"));
    add({2 * third, 0, third, rect.height()}, {2, chart::NoPart}, QStringLiteral("third"));
    add({2 * third, 0, third, rect.height() / 2}, {2, 0}, QStringLiteral("third's part"));
    return picture;
}

ChartTable table()
{
    return {{QStringLiteral("Box"), QStringLiteral("Count")},
            {{QStringLiteral("=first"), QStringLiteral("1")}, {QStringLiteral("a\tb"), QStringLiteral("-2")}}};
}

/// A chart of 300 × 100 on screen.
struct ShownChart {
    ShownChart() : view(QStringLiteral("Boxes"), &style)
    {
        view.setPicture(boxes, table());
        view.resize(300, 100);
        view.show();
    }
    Style style;
    ChartView view;
};

analysis::SkillDemand skill(int id, const QString &name, int described, int asked, int ads)
{
    analysis::SkillDemand s;
    s.skill = domain::SkillId(id);
    s.name = name;
    s.described = {described, 3};
    s.asked = {asked, ads};
    if (ads >= 5)
        s.interval = analysis::wilson(s.asked);
    s.group = analysis::demandGroup(s.described, s.asked);
    return s;
}

/// Role A with 100 ads, role B with as many as asked for.
std::shared_ptr<const analysis::Comparison> comparison(int adsOfB, int skills = 3)
{
    auto c = std::make_shared<analysis::Comparison>();
    c->a.id = domain::RoleId(1);
    c->a.name = QStringLiteral("Data Scientist");
    c->b.id = domain::RoleId(2);
    c->b.name = QStringLiteral("Machine Learning Engineer");
    c->demandA.role = c->a.id;
    c->demandA.publishers = 3;
    c->demandA.ads = c->demandA.withText = 100;
    c->demandB.role = c->b.id;
    c->demandB.ads = c->demandB.withText = adsOfB;
    for (int i = 1; i <= skills; ++i)
        c->demandA.skills.push_back(skill(i, QStringLiteral("Skill %1").arg(i), 2, 60, 100));
    c->demandB.skills.push_back(skill(1, QStringLiteral("Skill 1"), 0, 1, adsOfB));
    return c;
}

} // namespace

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { uitest::useTestFont(); }

    void arrowsMoveTheRingAndEnterClicks()
    {
        ShownChart c;
        QSignalSpy clicked(&c.view, &ChartView::clicked);
        c.view.setFocus();
        QTest::keyClick(&c.view, Qt::Key_Return);
        QCOMPARE(clicked.count(), 0);
        const std::vector<chart::MarkId> order{
            {0, chart::NoPart}, {1, chart::NoPart}, {2, chart::NoPart}, {2, 0}, {0, chart::NoPart}};
        for (const chart::MarkId id : order) {
            QTest::keyClick(&c.view, Qt::Key_Down);
            QVERIFY(c.view.focused() == id);
        }
        QTest::keyClick(&c.view, Qt::Key_Up);
        QVERIFY(c.view.focused() == (chart::MarkId{2, 0}));
        QTest::keyClick(&c.view, Qt::Key_Return);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(clicked.at(0).at(0).value<chart::MarkId>() == (chart::MarkId{2, 0}));
    }

    void focusIsSpoken()
    {
        ShownChart c;
        c.view.setFocus();
        QCOMPARE(c.view.accessibleName(), QStringLiteral("Boxes"));
        QCOMPARE(c.view.accessibleDescription(), QStringLiteral("Three boxes."));
        QTest::keyClick(&c.view, Qt::Key_End);
        QCOMPARE(c.view.accessibleName(), QStringLiteral("Boxes: third's part"));
    }

    void clickAnswersWithTheTopmostPart()
    {
        ShownChart c;
        QSignalSpy clicked(&c.view, &ChartView::clicked);
        QTest::mouseClick(&c.view, Qt::LeftButton, {}, {250, 20});
        QTest::mouseClick(&c.view, Qt::LeftButton, {}, {250, 80});
        QCOMPARE(clicked.count(), 2);
        QVERIFY(clicked.at(0).at(0).value<chart::MarkId>() == (chart::MarkId{2, 0}));
        QVERIFY(clicked.at(1).at(0).value<chart::MarkId>() == (chart::MarkId{2, chart::NoPart}));
    }

    void menuOffersTablePictureAndFile()
    {
        ShownChart c;
        QSignalSpy saved(&c.view, &ChartView::saveRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, c.view.mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&c.view, &event);
        auto *menu = c.view.findChild<QMenu *>(QStringLiteral("chartMenu"));
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(2)->trigger();
        QCOMPARE(saved.count(), 1);
        const auto file = saved.at(0).at(0).value<ChartFile>();
        QCOMPARE(file.name, QStringLiteral("Boxes"));
        QVERIFY(file.svg.contains("<title>Boxes</title>"));
        QVERIFY(file.svg.contains("<desc>Three boxes.</desc>"));
        menu->close();
    }

    void tableIsCopiedAsText()
    {
        ShownChart c;
        c.view.showTable();
        auto *dialog = c.view.window()->findChild<ChartTableDialog *>();
        QVERIFY(dialog);
        auto *cells = dialog->findChild<QTableWidget *>();
        QCOMPARE(cells->rowCount(), 2);
        dialog->findChild<QPushButton *>(QStringLiteral("copyChartRows"))->click();
        // What begins like a formula is text in a spreadsheet, and a tab inside a cell makes no column.
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Box\tCount\n'=first\t1\na b\t-2\n"));
        cells->selectRow(1);
        dialog->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Box\tCount\na b\t-2\n"));
    }

    void copiedPictureIsLight()
    {
        ShownChart c;
        c.style.setScheme(Style::Scheme::Dark);
        c.view.setPicture([](const QRectF &rect, const chart::Fonts &, double) {
            return chart::Picture{{chart::rectMark({0, 0, 10, 10}, chart::Ink::Text, chart::Fill::Solid)}, rect, {}};
        });
        c.view.copyPicture();
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(600, 200));
        QCOMPARE(image.pixelColor(300, 100), chart::lightTheme().surface);
        QCOMPARE(image.pixelColor(5, 5), chart::lightTheme().text);
    }

    void savedFileIsWhatIsShown()
    {
        QTemporaryDir target;
        uitest::ScriptedDialogs dialogs;
        dialogs.savePath = target.filePath(QStringLiteral("chart.svg"));
        ShownChart c;
        Style style;
        InlineMessage message(&style);
        Exporting exporting({&c.view, &style, &dialogs, &message});
        QSignalSpy finished(&exporting, &Exporting::finished);
        const QString folder = exporting.folder();
        exporting.saveChart({QStringLiteral("A/B"), c.view.svg()});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(dialogs.proposed, folder + QStringLiteral("A_B.svg"));
        QVERIFY(message.text().contains(dialogs.savePath));
        QFile file(dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), c.view.svg());
    }

    void tooFewAdsSayHowManyAreNeeded()
    {
        Style style;
        workspace::Selection selection;
        DemandPane pane(&selection, &style);
        auto few = std::make_shared<analysis::Comparison>(*comparison(4));
        few->demandA = few->demandB;
        pane.resize(380, 400);
        pane.show();
        pane.setComparison(few);
        QVERIFY(!pane.findChild<ChartView *>()->isVisible());
        auto *add = pane.findChild<QPushButton *>(QStringLiteral("demandAdd"));
        QVERIFY(add->isVisible());
        const QString said = pane.findChild<QWidget *>(QStringLiteral("demandReading"))->accessibleName();
        QVERIFY2(said.contains(QStringLiteral("5")) && said.contains(QStringLiteral("4")), qPrintable(said));
        QSignalSpy wanted(&pane, &DemandPane::addRequested);
        add->click();
        QCOMPARE(wanted.count(), 1);
        // With ads for one of the roles, that one is shown first.
        pane.setComparison(comparison(0));
        QVERIFY(pane.findChild<ChartView *>()->isVisible());
        QVERIFY(!add->isVisible());
    }

    void rowMarksItsSkillAndFigureListsItsAds()
    {
        Style style;
        workspace::Selection selection;
        DemandPane pane(&selection, &style);
        pane.resize(380, 700);
        pane.show();
        pane.setComparison(comparison(40));
        auto *view = pane.findChild<ChartView *>();
        QSignalSpy jobs(&pane, &DemandPane::jobsRequested);
        Q_EMIT view->clicked({1, chart::NoPart});
        QCOMPARE(selection.skills(), std::vector<domain::SkillId>{domain::SkillId(2)});
        Q_EMIT view->clicked({1, chart::NoPart});
        QVERIFY(selection.skills().empty());
        Q_EMIT view->clicked({0, chart::FigurePart});
        QCOMPARE(jobs.count(), 1);
        QCOMPARE(jobs.at(0).at(0).value<domain::FilterSpec>(),
                 comparison(40)->demandA.jobsAskingFor(domain::SkillId(1)));
    }

    void allRowsAreShownWhenAskedFor()
    {
        Style style;
        workspace::Selection selection;
        DemandPane pane(&selection, &style);
        pane.resize(380, 400);
        pane.show();
        pane.setComparison(comparison(40, 30));
        auto *view = pane.findChild<ChartView *>();
        const auto rows = [view] {
            const auto &marks = view->picture().marks;
            return std::count_if(marks.begin(), marks.end(), [](const chart::Mark &mark) {
                return mark.fill == chart::Fill::Row && mark.id.part == chart::NoPart;
            });
        };
        QCOMPARE(rows(), 8 + 1); // and "and 22 more"
        Q_EMIT view->clicked({8, chart::NoPart});
        QCOMPARE(rows(), 30);
        QCOMPARE(view->table().rows.size(), size_t(30));
    }

    void readingIsSaid()
    {
        Style style;
        workspace::Selection selection;
        DemandPane pane(&selection, &style);
        pane.setComparison(comparison(40));
        const QString said = pane.findChild<QWidget *>(QStringLiteral("demandReading"))->accessibleName();
        QVERIFY(said.contains(QStringLiteral("Data Scientist")));
        QCOMPARE(pane.findChild<ChartView *>()->accessibleDescription(), said);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
