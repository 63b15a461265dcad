// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "engine/jobtablebuilder.h"
#include "shownlist.h"
#include "text/fold.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <numeric>

using namespace rolescope;
using namespace rolescope::ui;
using namespace rolescope::shownlist;

class tst_JobList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void cellsSayWhatIsKnown();
    void hostileTitleIsPlainText();
    void unusedRolesAreEmpty();
    void keepsTheJobOverNewRows();
    void keepsThePlaceWhenTheJobIsGone();
    void keysMoveTheCurrentRow();
    void tenMillionRows();
    void firstRowIsAlwaysWhole();
    void millionRows();
    void jobsOfAMarkedSkillAreLit();
    void starStandsInFrontOfItsTitle();
    void currencyOfASalaryIsSaidOnce();
    void unknownTitleLeadsToItsRole();
    void ignoredTitleIsNoLink();
    void jobHeldAgainstAnotherIsMarkedToo();
    void salaryPastTheScaleIsBrokenOff();
    void aRareCurrencyHasItsOwnScale();
    void severalRowsCanBeChosen();
    void shownKeysAreThoseOfTheColumns();
    void copyingIsAKeyAndAMenuEntry();
    void everyRowOfAMillionIsChosenAtOnce();
};

void tst_JobList::aRareCurrencyHasItsOwnScale()
{
    const QString usd = QStringLiteral("USD");
    const QString pln = QStringLiteral("PLN");
    engine::JobTableBuilder builder;
    auto add = [&builder, id = qint64(0)](const QString &currency, const domain::YearlySalary &yearly) mutable {
        engine::JobRow row;
        row.id = domain::JobId(++id);
        row.currency = currency;
        row.yearly = yearly;
        builder.add(row);
    };
    add(usd, {900'000, 900'000}); // the rows in front of all others
    add(pln, {700'000, 850'000});
    add(pln, {650'000, {}});
    for (int i = 0; i < 60'000; ++i)
        add(usd, {40'000 + i, 50'000 + i});
    const auto jobs = builder.build([](const QString &) { return engine::TitleInfo(); });
    QCOMPARE(salaryEnds(*jobs, pln), (SalaryEnds{650'000, 850'000, pln}));
    QVERIFY(!salaryEnds(*jobs, QStringLiteral("EUR")).isValid());
    const SalaryEnds ends = salaryEnds(*jobs, usd); // without the outermost half percent
    QVERIFY(ends.low > 40'000 && ends.low < 41'000);
    QVERIFY(ends.high > 109'000 && ends.high < 110'000);
}

void tst_JobList::severalRowsCanBeChosen()
{
    Shown s(test::thirtyJobs());
    s.view.resize(900, 2000);
    s.view.setCurrentRow(2);
    const auto click = [&s](int row, Qt::KeyboardModifiers keys) {
        const QRect cell = s.view.visualRect(s.model.index(row, JobListModel::TitleColumn));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, keys, cell.topLeft() + QPoint(20, 12));
    };
    QSignalSpy chosen(&s.view, &JobListView::jobChosen);
    click(5, Qt::ShiftModifier);
    click(9, Qt::ControlModifier);
    click(0, Qt::ControlModifier);
    click(3, Qt::ControlModifier); // taken out again
    QCOMPARE(s.view.chosenCount(), size_t(5));
    QCOMPARE(s.view.chosenRows(100), (std::vector<int>{0, 2, 4, 5, 9}));
    QCOMPARE(s.view.chosenRows(2), (std::vector<int>{0, 2}));
    QVERIFY(s.view.isChosenRow(9) && !s.view.isChosenRow(8));
    QCOMPARE(chosen.size(), 4); // the job in view follows the last one
    click(8, {});
    QCOMPARE(s.view.chosenRows(100), std::vector<int>{8});
    s.model.setRows(allRows(10)); // a new answer keeps one job
    s.view.replaceRows(allRows(9), {}, {});
    QCOMPARE(s.view.chosenCount(), size_t(1));
}

void tst_JobList::shownKeysAreThoseOfTheColumns()
{
    Shown s(test::fiveJobs());
    const QStringList salary{QStringLiteral("currency"), QStringLiteral("low_yearly"), QStringLiteral("high_yearly")};
    const QStringList head{QStringLiteral("title"), QStringLiteral("employer"), QStringLiteral("role"),
                           QStringLiteral("place"), QStringLiteral("country"),  QStringLiteral("level")};
    QCOMPARE(s.view.shownKeys(), head + salary);
    s.view.columns().setWished(JobListModel::LevelColumn, false);
    s.view.columns().setWished(JobListModel::EmployerColumn, true);
    s.view.resize(1500, 400);
    QHeaderView *header = s.view.horizontalHeader();
    header->moveSection(header->visualIndex(JobListModel::SalaryColumn), 1);
    QCOMPARE(s.view.shownKeys(),
             (salary
              + QStringList{QStringLiteral("title"), QStringLiteral("role"), QStringLiteral("employer"),
                            QStringLiteral("place"), QStringLiteral("country")}));
}

void tst_JobList::copyingIsAKeyAndAMenuEntry()
{
    Shown s(test::fiveJobs());
    s.view.setCurrentRow(1);
    QSignalSpy copied(&s.view, &JobListView::copyRequested);
    QTest::keySequence(&s.view, QKeySequence::Copy);
    QCOMPARE(copied.size(), 1);
    QTest::keySequence(&s.view, QKeySequence::SelectAll);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), s.view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(&s.view, &event);
    const auto *menu = s.view.findChild<QMenu *>();
    QVERIFY(menu);
    QAction *entry = nullptr;
    for (QAction *action : menu->actions())
        entry = action->text().startsWith(QStringLiteral("&Copy")) ? action : entry;
    QVERIFY(entry);
    QVERIFY2(entry->text().contains(QStringLiteral("5")), qPrintable(entry->text()));
    entry->trigger();
    QCOMPARE(copied.size(), 2);
}

void tst_JobList::everyRowOfAMillionIsChosenAtOnce()
{
    const workspace::Snapshot snapshot = test::manyJobs(1'000'000);
    Shown s(snapshot);
    QElapsedTimer clock;
    clock.start();
    QTest::keySequence(&s.view, QKeySequence::SelectAll);
    QCOMPARE(s.view.chosenCount(), size_t(1'000'000));
    QCOMPARE(s.view.chosenRows(3), (std::vector<int>{0, 1, 2}));
    s.view.viewport()->grab();
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void tst_JobList::jobHeldAgainstAnotherIsMarkedToo()
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

void tst_JobList::salaryPastTheScaleIsBrokenOff()
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

void tst_JobList::starStandsInFrontOfItsTitle()
{
    Shown s(test::fiveJobs());
    const QImage before = s.picture(2);
    const QImage other = s.picture(4);
    QSet<qint64> stars{2};
    QSignalSpy changed(&s.model, &QAbstractItemModel::dataChanged);
    s.model.setStars([&stars](domain::JobId job) { return stars.contains(job.value); });
    QCOMPARE(changed.size(), 1);
    QVERIFY(s.picture(2) != before);
    QVERIFY(s.picture(4) == other);
    const auto spoken = [&s](qint64 job) {
        return cellText(s.model, s.model.rowOf(domain::JobId(job)).value(), JobListModel::TitleColumn,
                        Qt::AccessibleTextRole);
    };
    QCOMPARE(spoken(2), QStringLiteral("Senior Data Scientist, murmuration · Data Scientist, starred"));
    QVERIFY(!spoken(4).contains(QStringLiteral("starred")));
    stars.clear();
    s.model.updateStars();
    QVERIFY(s.picture(2) == before);
}

void tst_JobList::currencyOfASalaryIsSaidOnce()
{
    Shown s(test::thirtyJobs());
    s.model.setEnds({0, 300'000, QStringLiteral("USD")});
    const auto spoken = [&s](qint64 job) {
        return cellText(s.model, s.model.rowOf(domain::JobId(job)).value(), JobListModel::SalaryColumn,
                        Qt::AccessibleTextRole);
    };
    QCOMPARE(spoken(1), QStringLiteral("Salary in USD a year: 60K – 80K"));
    QCOMPARE(spoken(9), QStringLiteral("Salary a year: 100K – 136K EUR"));
    QVERIFY2(spoken(10).startsWith(QStringLiteral("Salary: ")), qPrintable(spoken(10))); // not stated
    s.model.setEnds({});
    QCOMPARE(spoken(1), QStringLiteral("Salary a year: 60K – 80K USD"));
}

void tst_JobList::unknownTitleLeadsToItsRole()
{
    Shown s(test::fiveJobs());
    QCOMPARE(s.linkIn(s.cell(2, JobListModel::TitleColumn)), -1); // it has a role
    QSignalSpy chosen(&s.view, &JobListView::titleChosen);
    const QRect cell = s.cell(4, JobListModel::TitleColumn);
    const int link = s.linkIn(cell);
    QVERIFY(link > cell.left() + 20); // behind employer and words
    const QString title = s.model.titleToAssign(s.model.rowOf(domain::JobId(4)).value());
    QVERIFY(!title.isEmpty());
    QCOMPARE(chosen.takeFirst().first().toString(), title);
    const QPoint at(link, cell.bottom() - 14);
    QTest::mouseMove(s.view.viewport(), at);
    QTRY_COMPARE(s.view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mousePress(s.view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(s.view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(4, 4)); // thought better of
    QVERIFY(chosen.isEmpty());
    // The column of its own has it, too.
    s.view.resize(1400, 400);
    s.view.columns().setWished(JobListModel::RoleColumn, true);
    s.view.resize(1401, 400);
    QVERIFY(s.linkIn(s.cell(4, JobListModel::RoleColumn)) > 0);
    QCOMPARE(cellText(s.model, s.model.rowOf(domain::JobId(4)).value(), JobListModel::RoleColumn),
             QStringLiteral("title not known"));
    QCOMPARE(s.linkIn(s.cell(4, JobListModel::TitleColumn)), -1);
}

void tst_JobList::ignoredTitleIsNoLink()
{
    workspace::Snapshot snapshot = test::fiveJobs();
    auto catalog = std::make_shared<domain::Catalog>(*snapshot.catalog);
    const auto row = snapshot.jobs->rowOf(domain::JobId(4)).value();
    catalog->ignoredTitles = {text::folded(snapshot.jobs->title(row))};
    snapshot.catalog = catalog;
    Shown s(snapshot);
    QCOMPARE(s.linkIn(s.cell(4, JobListModel::TitleColumn)), -1);
    QVERIFY(cellText(s.model, s.model.rowOf(domain::JobId(4)).value(), JobListModel::TitleColumn)
                .endsWith(QStringLiteral("not one of your roles")));
}

void tst_JobList::jobsOfAMarkedSkillAreLit()
{
    const domain::SkillId python(7), sql(8);
    engine::JobTableBuilder builder;
    const std::vector<domain::SkillId> both{python, sql}, one{sql};
    qint64 id = 0;
    for (const auto &skills : {both, one, std::vector<domain::SkillId>()}) {
        engine::JobRow row;
        row.id = domain::JobId(++id);
        row.title = u"Analyst";
        row.skills = skills;
        builder.add(row);
    }
    JobListModel model;
    model.setTable(std::make_shared<const domain::Catalog>(),
                   builder.build([](const QString &) { return engine::TitleInfo(); }));
    model.setRows(allRows(3));
    const auto lit = [&] {
        QList<qint64> jobs;
        for (int row = 0; row < 3; ++row)
            if (model.isMarked(row))
                jobs += model.job(row).value;
        return jobs;
    };
    QCOMPARE(lit(), QList<qint64>());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMarkedSkills({python});
    QCOMPARE(lit(), QList<qint64>{1});
    model.setMarkedSkills({sql});
    QCOMPARE(lit(), (QList<qint64>{1, 2}));
    model.setMarkedSkills({});
    QCOMPARE(lit(), QList<qint64>());
    QCOMPARE(changed.count(), 3);
}

void tst_JobList::modelKeepsItsPromises()
{
    JobListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    QCOMPARE(model.rowCount(), 0);
    model.setRows(allRows(30));
    QCOMPARE(model.rowCount(), 30);
    model.setPair(test::dataScientist, test::machineLearningEngineer);
    model.setEnds(salaryEnds(*snapshot.jobs, QStringLiteral("USD")));
    model.setRows(allRows(3));
    model.setTable({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_JobList::cellsSayWhatIsKnown()
{
    JobListModel model;
    const workspace::Snapshot snapshot = test::fiveJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    model.setPair(test::dataScientist, test::machineLearningEngineer);
    model.setEnds(salaryEnds(*snapshot.jobs, QStringLiteral("USD")));
    model.setRows(allRows(5));
    QCOMPARE(model.ends().low, 75'000);
    QCOMPARE(model.ends().high, 192'000);
    const int row = model.rowOf(domain::JobId(2)).value();
    QCOMPARE(cellText(model, row, JobListModel::TitleColumn),
             QStringLiteral("Senior Data Scientist\nmurmuration · Data Scientist"));
    QCOMPARE(cellText(model, row, JobListModel::LevelColumn), QStringLiteral("Senior"));
    QCOMPARE(cellText(model, row, JobListModel::SalaryColumn), QStringLiteral("120K – 150K"));
    QCOMPARE(model.side(row), Side::A);
    QCOMPARE(cellText(model, row, JobListModel::MarkColumn, Qt::AccessibleTextRole),
             QStringLiteral("Job for Data Scientist"));
    QCOMPARE(cellText(model, row, JobListModel::SalaryColumn, Qt::AccessibleTextRole),
             QStringLiteral("Salary in USD a year: 120K – 150K"));
    const int other = model.rowOf(domain::JobId(4)).value();
    QVERIFY(cellText(model, other, JobListModel::TitleColumn).endsWith(QStringLiteral("Amazon.com · title not known")));
    QVERIFY(cellText(model, other, JobListModel::SalaryColumn).endsWith(QStringLiteral("wide range")));
    QCOMPARE(model.side(other), Side::None);
    QCOMPARE(model.headerData(JobListModel::SalaryColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Salary, USD a year"));
}

void tst_JobList::hostileTitleIsPlainText()
{
    JobListModel model;
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    model.setRows(allRows(30));
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (cellText(model, row, JobListModel::TitleColumn).startsWith(test::hostileTitle))
            ++found;
    }
    QCOMPARE(found, 6);
}

void tst_JobList::unusedRolesAreEmpty()
{
    JobListModel model;
    const workspace::Snapshot snapshot = test::fiveJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    model.setRows(allRows(5));
    for (const int role :
         {int(Qt::DecorationRole), int(Qt::FontRole), int(Qt::ToolTipRole), int(Qt::SizeHintRole), int(Qt::EditRole)})
        QVERIFY(!model.index(0, 1).data(role).isValid());
}

void tst_JobList::keepsTheJobOverNewRows()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.resize(800, 400);
    view.show();
    view.replaceRows(allRows(30), {}, {});
    QCOMPARE(view.currentIndex().row(), 0);
    QSignalSpy chosen(&view, &JobListView::jobChosen);
    view.selectionModel()->setCurrentIndex(model.index(20, 1),
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(chosen.size(), 1);
    const domain::JobId job = model.job(20);
    const int y = view.rowViewportPosition(20);
    auto fewer = std::make_shared<std::vector<quint32>>();
    for (quint32 row = 5; row < 30; ++row)
        fewer->push_back(row);
    view.replaceRows(fewer, {}, job);
    QCOMPARE(model.job(view.currentIndex().row()), job);
    QCOMPARE(view.rowViewportPosition(view.currentIndex().row()), y);
    QCOMPARE(chosen.size(), 1);
}

void tst_JobList::keepsThePlaceWhenTheJobIsGone()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.replaceRows(allRows(30), {}, {});
    view.setCurrentRow(29);
    const domain::JobId job = model.job(29);
    view.replaceRows(allRows(10), {}, job);
    QCOMPARE(view.currentIndex().row(), 9);
    view.replaceRows(allRows(0), {}, job);
    QVERIFY(!view.currentIndex().isValid());
    view.replaceRows(allRows(30), {}, job);
    QCOMPARE(view.currentIndex().row(), 29);
}

void tst_JobList::keysMoveTheCurrentRow()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.resize(800, 400);
    view.show();
    view.replaceRows(allRows(30), {}, {});
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 29);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentIndex().row(), 29);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
}

void tst_JobList::tenMillionRows()
{
    // The rows all show the few jobs of a small table: what counts is their number.
    constexpr int many = 10'000'000;
    Style style;
    style.setTextPercent(200);
    JobListModel model;
    const workspace::Snapshot snapshot = test::fiveJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.resize(900, 600);
    view.show();
    auto rows = std::make_shared<std::vector<quint32>>(size_t(many));
    for (size_t i = 0; i < rows->size(); ++i)
        (*rows)[i] = quint32(i % 5);
    view.replaceRows(rows, {}, {});
    QCOMPARE(model.rowCount(), many);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), many - 1);
    const QRect last = view.visualRect(view.currentIndex());
    QVERIFY(last.top() >= 0 && last.bottom() <= view.viewport()->height());
    QCOMPARE(view.rowAt(view.visualRect(view.currentIndex()).center().y()), many - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(view.currentIndex().row() < many - 1);
    view.verticalScrollBar()->setValue(many / 2);
    QCOMPARE(view.rowAt(0), many / 2);
    // More than the pixels of a view can count are cut off, never overflown.
    rows = std::make_shared<std::vector<quint32>>(size_t(30'000'000), 0U);
    view.replaceRows(rows, {}, {});
    QVERIFY(model.rowCount() >= many);
    QVERIFY(qint64(model.rowCount()) * view.rowHeight(0) < std::numeric_limits<int>::max());
}

void tst_JobList::firstRowIsAlwaysWhole()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::thirtyJobs();
    model.setTable(snapshot.catalog, snapshot.jobs);
    JobListView view(&model, &style);
    view.resize(800, 217);
    view.show();
    view.replaceRows(allRows(30), {}, {});
    for (int row = 0; row < 30; ++row) {
        view.setCurrentRow(row);
        view.scrollTo(view.currentIndex());
        if (view.verticalScrollBar()->value()
            < view.verticalScrollBar()->maximum()) // at its end Qt shows the last one whole
            QCOMPARE(view.rowViewportPosition(view.rowAt(0)), 0);
    }
    view.startAtTop();
    QCOMPARE(view.rowAt(0), 0);
    QCOMPARE(view.currentIndex().row(), 0);
}

void tst_JobList::millionRows()
{
    Style style;
    JobListModel model;
    const workspace::Snapshot snapshot = test::manyJobs(1'000'000);
    model.setTable(snapshot.catalog, snapshot.jobs);
    model.setEnds(salaryEnds(*snapshot.jobs, QStringLiteral("USD")));
    JobListView view(&model, &style);
    view.resize(800, 400);
    view.show();
    view.replaceRows(allRows(1'000'000), {}, {});
    QCOMPARE(model.rowCount(), 1'000'000);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 999'999);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(!view.grab().isNull());
    view.replaceRows(allRows(1'000'000), {}, model.job(999'999));
    QCOMPARE(view.currentIndex().row(), 999'999);
}

QTEST_MAIN(tst_JobList)
#include "tst_joblist.moc"
