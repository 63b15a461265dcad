// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "engine/jobtablebuilder.h"
#include "shownlist.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace rolescope;
using namespace rolescope::ui;
using namespace rolescope::shownlist;

/// The header of the job list: which columns, how wide, in which order.
class tst_JobColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualOrderShowsItsArrows();
    void columnsMenuOpensUnderItsButton();
    void headerSorts();
    void stateSurvives();
    void damagedStateIsIgnored();
    void columnsAreChosenMovedAndRemembered();
    void whatHasItsColumnIsNotSaidTwice();
    void columnsFitNarrowWindows();
    void columnsGrowBackWithTheWindow();
};

void tst_JobColumns::usualOrderShowsItsArrows()
{
    Shown s(test::fiveJobs());
    QHeaderView *header = s.view.horizontalHeader();
    const auto head = [header](int column) {
        return header->viewport()
            ->grab({header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height()})
            .toImage();
    };
    s.view.setSort({JobListModel::LevelColumn, false});
    const QImage mark = head(JobListModel::MarkColumn), salary = head(JobListModel::SalaryColumn);
    s.view.setSort({});
    QVERIFY(head(JobListModel::MarkColumn) != mark);
    QVERIFY(head(JobListModel::SalaryColumn) != salary);
}

void tst_JobColumns::columnsMenuOpensUnderItsButton()
{
    Shown s(test::fiveJobs());
    s.view.resize(500, 300); // inside the test's screen
    auto *button = s.view.findChild<QAbstractButton *>(QStringLiteral("chooseColumns"));
    button->click();
    auto *menu = s.view.findChild<QMenu *>(QStringLiteral("columnsMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->pos().x() + menu->width(), button->mapToGlobal(QPoint(button->width(), 0)).x());
    QCOMPARE(menu->pos().y(), button->mapToGlobal(QPoint(0, button->height())).y());
    menu->close();
}

void tst_JobColumns::headerSorts()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::fiveJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.resize(800, 400);
    view.show();
    view.replaceRows(allRows(5), {}, {});
    QSignalSpy chosen(&view, &JobListView::sortChosen);
    const auto click = [&](int column) {
        const QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(JobListModel::SalaryColumn);
    QCOMPARE(view.sort(), (JobSort{JobListModel::SalaryColumn, true}));
    click(JobListModel::SalaryColumn);
    QCOMPARE(view.sort(), (JobSort{JobListModel::SalaryColumn, false}));
    click(JobListModel::SalaryColumn);
    QCOMPARE(view.sort(), JobSort{});
    click(JobListModel::TitleColumn);
    QCOMPARE(view.sort(), (JobSort{JobListModel::TitleColumn, false}));
    QCOMPARE(chosen.size(), 4);
}

void tst_JobColumns::stateSurvives()
{
    Style style;
    JobListModel model;
    JobListView first(&model, &style);
    first.resize(1000, 300);
    first.show();
    first.horizontalHeader()->resizeSection(JobListModel::PlaceColumn, 180);
    first.setSort({JobListModel::LevelColumn, true});
    JobListView second(&model, &style);
    second.resize(1000, 300);
    second.show();
    second.restoreState(first.state());
    QCOMPARE(second.sort(), first.sort());
    QCOMPARE(second.horizontalHeader()->sectionSize(JobListModel::PlaceColumn), 180);
}

void tst_JobColumns::damagedStateIsIgnored()
{
    Style style;
    JobListModel model;
    JobListView view(&model, &style);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(100, '\xff'), view.state().left(7)}) {
        view.restoreState(bytes);
        QCOMPARE(view.sort(), JobSort{});
    }
}

void tst_JobColumns::columnsAreChosenMovedAndRemembered()
{
    Style style;
    JobListModel model;
    JobListView first(&model, &style);
    first.resize(1200, 300);
    first.show();
    first.findChild<QAbstractButton *>(QStringLiteral("chooseColumns"))->click();
    auto *menu = first.findChild<QMenu *>(QStringLiteral("columnsMenu"));
    QVERIFY(menu);
    const auto choose = [menu](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    choose(QStringLiteral("Posted"));
    choose(QStringLiteral("Place"));
    menu->close();
    QVERIFY(!first.isColumnHidden(JobListModel::PostedColumn));
    QVERIFY(first.isColumnHidden(JobListModel::PlaceColumn));
    QCOMPARE(first.horizontalHeader()->length(), first.viewport()->width());
    QHeaderView *header = first.horizontalHeader();
    header->moveSection(header->visualIndex(JobListModel::SalaryColumn), 2);
    JobListView second(&model, &style);
    second.resize(1200, 300);
    second.show();
    second.restoreState(first.state());
    QVERIFY(!second.isColumnHidden(JobListModel::PostedColumn));
    QVERIFY(second.isColumnHidden(JobListModel::PlaceColumn));
    QCOMPARE(second.horizontalHeader()->visualIndex(JobListModel::SalaryColumn), 2);
    QVERIFY(second.isLast(JobListModel::PostedColumn));
}

void tst_JobColumns::whatHasItsColumnIsNotSaidTwice()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::fiveJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    model.setRows(allRows(5));
    JobListView view(&model, &style);
    view.resize(1400, 300);
    view.show();
    const int row = model.rowOf(domain::JobId(2)).value();
    view.columns().setWished(JobListModel::EmployerColumn, true);
    view.resize(1401, 300);
    QCOMPARE(cellText(model, row, JobListModel::TitleColumn), QStringLiteral("Senior Data Scientist\nData Scientist"));
    QCOMPARE(cellText(model, row, JobListModel::EmployerColumn), QStringLiteral("murmuration"));
    view.resize(560, 300); // too narrow for the column: the employer is said below the title again
    QVERIFY(view.isColumnHidden(JobListModel::EmployerColumn));
    QCOMPARE(cellText(model, row, JobListModel::TitleColumn),
             QStringLiteral("Senior Data Scientist\nmurmuration · Data Scientist"));
}

void tst_JobColumns::columnsFitNarrowWindows()
{
    Style style;
    JobListModel model;
    JobListView view(&model, &style);
    view.show();
    for (const int percent : {100, 150}) {
        style.setTextPercent(percent);
        for (const int width :
             {style.scaled(300), style.scaled(400), style.scaled(520), style.scaled(766), style.scaled(840)}) {
            view.resize(width, 300);
            QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
            QVERIFY(view.columnWidth(JobListModel::TitleColumn) >= style.scaled(width < style.scaled(400) ? 130 : 180));
            QCOMPARE(view.isColumnHidden(JobListModel::PlaceColumn), width <= style.scaled(400));
        }
    }
}

void tst_JobColumns::columnsGrowBackWithTheWindow()
{
    Style style;
    JobListModel model;
    JobListView view(&model, &style);
    view.resize(1000, 300);
    view.show();
    const int usual = view.columnWidth(JobListModel::PlaceColumn);
    view.resize(600, 300);
    QVERIFY(view.columnWidth(JobListModel::PlaceColumn) < usual);
    view.resize(1000, 300);
    QCOMPARE(view.columnWidth(JobListModel::PlaceColumn), usual);
    JobListView late(&model, &style); // made small, as in a window that is not shown yet
    late.show();
    late.resize(1000, 300);
    QCOMPARE(late.columnWidth(JobListModel::PlaceColumn), usual);
    QCOMPARE(usual, style.scaled(176));
}

QTEST_MAIN(tst_JobColumns)
#include "tst_jobcolumns.moc"
