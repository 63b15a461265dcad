// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "jobtables.h"
#include "ui/common/style.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

#include <numeric>

using namespace rolescope;
using namespace rolescope::ui;

namespace {

JobListModel::Rows allRows(quint32 count)
{
    auto rows = std::make_shared<std::vector<quint32>>(count);
    std::iota(rows->begin(), rows->end(), 0U);
    return rows;
}

/// A list wide enough for all of a row.
struct Shown {
    explicit Shown(const workspace::Snapshot &snapshot)
    {
        model.setTable(snapshot.catalog, snapshot.jobs);
        model.setPair(test::dataScientist, test::machineLearningEngineer);
        model.setRows(allRows(snapshot.jobs->size()));
        view.resize(900, 400);
        view.show();
    }
    QRect cell(qint64 job, int column) const
    {
        return view.visualRect(model.index(model.rowOf(domain::JobId(job)).value(), column));
    }
    QImage picture(qint64 job)
    {
        const QRect rect = cell(job, JobListModel::TitleColumn);
        return view.viewport()->grab(rect).toImage();
    }

    Style style;
    JobListModel model;
    JobListView view{&model, &style};
};

} // namespace

/// How rows and column titles look.
class tst_JobListLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobHeldAgainstAnotherIsMarkedToo();
    void usualOrderShowsItsArrows();
    void salaryPastTheScaleIsBrokenOff();
    void columnsMenuOpensUnderItsButton();
};

void tst_JobListLooks::jobHeldAgainstAnotherIsMarkedToo()
{
    Shown s(test::fiveJobs());
    s.view.setCurrentRow(s.model.rowOf(domain::JobId(4)).value());
    const QImage before = s.picture(2);
    s.model.setHeldJob(domain::JobId(2));
    QVERIFY(s.view.isChosenRow(s.model.rowOf(domain::JobId(2)).value()));
    QVERIFY(s.view.isChosenRow(s.model.rowOf(domain::JobId(4)).value()));
    QCOMPARE(s.picture(2).pixelColor(1, 1), s.picture(4).pixelColor(1, 1));
    QVERIFY(s.picture(2) != before);
    s.model.setHeldJob({});
    QVERIFY(s.picture(2) == before);
}

void tst_JobListLooks::usualOrderShowsItsArrows()
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

void tst_JobListLooks::salaryPastTheScaleIsBrokenOff()
{
    Shown s(test::fiveJobs());
    const domain::YearlySalary salary = s.model.salary(s.model.rowOf(domain::JobId(2)).value());
    QVERIFY(salary.low && salary.high);
    const auto bar = [&s](qint32 high) {
        s.model.setEnds({0, high, QStringLiteral("USD")});
        return s.view.viewport()->grab(s.cell(2, JobListModel::SalaryColumn)).toImage();
    };
    // Both fill the scale to its end; only what goes on is cut.
    QVERIFY(bar(*salary.high) != bar(*salary.high - 1));
    const SalaryEnds whole{0, *salary.high, QStringLiteral("USD")}, less{0, *salary.high - 1, QStringLiteral("USD")};
    QVERIFY(!whole.endsAfter(salary) && less.endsAfter(salary));
    QVERIFY(!scaleWords(whole, salary).contains(QStringLiteral("broken off")));
    QVERIFY(scaleWords(less, salary).contains(QStringLiteral("broken off")));
}

void tst_JobListLooks::columnsMenuOpensUnderItsButton()
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

QTEST_MAIN(tst_JobListLooks)
#include "tst_joblistlooks.moc"
