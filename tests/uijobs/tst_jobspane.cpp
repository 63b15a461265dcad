// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobswindow.h"
#include "jobtables.h"
#include "shownlist.h"
#include "text/fold.h"
#include "ui/jobs/chipbutton.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobpane.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::ui;
using domain::FilterSpec;
using domain::HiddenKey;
using domain::Level;

namespace {

FilterSpec strictFilter()
{
    FilterSpec spec;
    spec.salaryFrom = 100'000;
    spec.levels = {Level::Mid, Level::Senior};
    spec.showUnknownSalary = false;
    return spec;
}

} // namespace

class tst_JobsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheComparedRole();
    void jobsForSwitches();
    void theScaleOfSalariesIsTheLibrarys();
    void jobsForFollowsThePair();
    void wideRangesFollowTheMethod();
    void everyHiddenLinkShowsExactlyItsJobs();
    void severalReasonsAreListed();
    void chipsAndClear();
    void clearStandsBesideAChip();
    void newPairStartsAtTheTop();
    void chipsMakeNoShortcuts();
    void jobStaysChosenAcrossFilters();
    void sortingAsksAgain();
    void titlesWithoutRoleAreCounted();
    void nothingFound();
    void libraryWithoutJobs();
    void largeTablesAnswerLater();
    void jobPaneShowsReasons();
    void inputsHaveNames();
};

void tst_JobsPane::startsWithTheComparedRole()
{
    test::JobsWindow w(test::fiveJobs());
    QCOMPARE(w.shown(), QStringLiteral("5 of 5 shown"));
    QVERIFY(!w.named("hiddenLinks")->isVisible());
    QVERIFY(!w.named("clearFilters")->isVisible());
    QCOMPARE(w.selection.job(), domain::JobId(2)); // the only one for a compared role comes first
    QCOMPARE(w.jobs->model()->job(0), domain::JobId(2));
    QVERIFY(w.jobs->list()->currentIndex().isValid());
}

void tst_JobsPane::jobsForSwitches()
{
    test::JobsWindow w(test::fiveJobs());
    QCOMPARE(w.named<QAbstractButton>("jobsForAll")->text(), QStringLiteral("All 5"));
    QCOMPARE(w.named<QAbstractButton>("jobsForA")->text(), QStringLiteral("Data Scientist 1"));
    QVERIFY(w.named<QAbstractButton>("jobsForB")->text().endsWith(QStringLiteral(" 0")));
    QCOMPARE(w.named<QAbstractButton>("jobsForNeither")->text(), QStringLiteral("Neither 4"));
    w.click("jobsForA");
    QCOMPARE(w.answer().shown, 1U);
    w.click("jobsForNeither");
    QCOMPARE(w.answer().shown, 4U);
    // Totals are those before any other filter.
    QCOMPARE(w.named<QAbstractButton>("jobsForA")->text(), QStringLiteral("Data Scientist 1"));
    w.filters.undo();
    QVERIFY(w.ticked("jobsForA"));
    w.filters.undo();
    QVERIFY(w.ticked("jobsForAll"));
    QCOMPARE(w.answer().shown, 5U);
}

void tst_JobsPane::wideRangesFollowTheMethod()
{
    workspace::Snapshot snapshot = test::fiveJobs();
    test::JobsWindow w(snapshot);
    const auto wide = [&w] {
        const ui::JobListModel &model = *w.jobs->model();
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            rows +=
                shownlist::cellText(model, row, ui::JobListModel::SalaryColumn).endsWith(QStringLiteral("wide range"));
        return rows;
    };
    QVERIFY(wide() > 0);
    snapshot.thresholds.wideRange = 10;
    w.jobs->setSnapshot(snapshot);
    QTRY_COMPARE(w.jobs->model()->rowCount(), 5);
    QCOMPARE(wide(), 0);
}

void tst_JobsPane::theScaleOfSalariesIsTheLibrarys()
{
    test::JobsWindow w(test::fiveJobs());
    QCOMPARE(w.jobs->model()->ends(), (SalaryEnds{75'000, 192'000, QStringLiteral("USD")}));
    w.jobs->setSnapshot(test::thirtyJobs()); // of the same currency
    QCOMPARE(w.jobs->model()->ends().low, 60'000);
}

void tst_JobsPane::jobsForFollowsThePair()
{
    test::JobsWindow w(test::thirtyJobs());
    w.click("jobsForA");
    QCOMPARE(w.answer().shown, 6U);
    w.selection.swap(); // the same role, now at B's place
    QVERIFY(w.ticked("jobsForB"));
    w.selection.setPair(test::dataSpecialist, test::dataScientist);
    QVERIFY(w.ticked("jobsForB"));
    w.selection.setPair(test::dataSpecialist, test::machineLearningEngineer);
    QVERIFY(w.ticked("jobsForB"));
    QCOMPARE(w.filters.current().roles, std::vector<domain::RoleId>{test::machineLearningEngineer});
    w.click("jobsForNeither");
    w.selection.setPair(test::dataScientist, test::machineLearningEngineer);
    QVERIFY(w.ticked("jobsForNeither"));
    QCOMPARE(w.answer().shown, 18U);
}

void tst_JobsPane::everyHiddenLinkShowsExactlyItsJobs()
{
    for (const workspace::Snapshot &snapshot : {test::fiveJobs(), test::thirtyJobs()}) {
        test::JobsWindow w(snapshot);
        FilterSpec withText = strictFilter();
        withText.text = QStringLiteral("data");
        FilterSpec upTo;
        upTo.salaryTo = 120'000;
        upTo.roles = {test::dataScientist};
        for (const FilterSpec &spec : {strictFilter(), withText, upTo}) {
            w.filters.reset(spec);
            QCOMPARE(w.sum(), w.answer().total);
            const auto before = w.answer();
            for (int i = 0; i < int(HiddenKey::Several); ++i) {
                const quint32 hidden = before.hidden[size_t(i)];
                const QByteArray name = QByteArray("hidden_") + domain::code(HiddenKey(i)).toLatin1();
                w.filters.reset(spec);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                auto *link = w.named<QAbstractButton>(name.constData());
                QCOMPARE(link != nullptr, hidden > 0);
                if (!link)
                    continue;
                link->click();
                QCOMPARE(w.answer().shown, before.shown + hidden);
                QCOMPARE(w.sum(), before.total);
            }
        }
    }
}

void tst_JobsPane::severalReasonsAreListed()
{
    test::JobsWindow w(test::thirtyJobs());
    w.filters.push(strictFilter());
    const quint32 several = w.answer().hiddenBy(HiddenKey::Several);
    QVERIFY(several > 0);
    w.click("hidden_several");
    QCOMPARE(w.jobs->model()->rowCount(), int(several));
    for (int row = 0; row < int(several); ++row) {
        const QString text = w.jobs->model()->cell(row, JobListModel::TitleColumn).second;
        QVERIFY2(text.contains(QStringLiteral("hidden: ")) && text.contains(u','), qPrintable(text));
    }
    QVERIFY(w.filters.current() == strictFilter());
    w.click("backToShown");
    QCOMPARE(w.jobs->model()->rowCount(), int(w.answer().shown));
}

void tst_JobsPane::chipsAndClear()
{
    test::JobsWindow w(test::fiveJobs());
    w.filters.push(strictFilter());
    QVERIFY(w.named("clearFilters")->isVisible());
    w.click("clearFilters");
    QVERIFY(w.filters.current().isEmpty());
    QCOMPARE(w.shown(), QStringLiteral("5 of 5 shown"));
    w.filters.undo();
    QVERIFY(w.filters.current() == strictFilter());
}

void tst_JobsPane::chipsMakeNoShortcuts()
{
    test::JobsWindow w(test::fiveJobs());
    FilterSpec spec;
    spec.employerValues = {QStringLiteral("AT&T")};
    w.filters.push(spec);
    const auto chips = w.findChildren<ChipButton *>();
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips[0]->text(), QStringLiteral("employer: AT&T"));
    QVERIFY(chips[0]->shortcut().isEmpty());
    QTest::keyClick(&w, Qt::Key_T, Qt::AltModifier);
    QVERIFY(w.filters.current() == spec);
    chips[0]->click();
    QVERIFY(w.filters.current().isEmpty());
}

void tst_JobsPane::clearStandsBesideAChip()
{
    test::JobsWindow w(test::fiveJobs());
    w.filters.push(strictFilter());
    for (int width = 620; width < 1400; width += 20) {
        w.resize(width, 700);
        QCoreApplication::processEvents();
        const QWidget *clear = w.named("clearFilters");
        QVERIFY2(clear->x() > 0, qPrintable(QString::number(width))); // behind the chip it shares its widget with
    }
}

void tst_JobsPane::newPairStartsAtTheTop()
{
    test::JobsWindow w(test::thirtyJobs());
    w.resize(1000, 300);
    QCOMPARE(w.jobs->list()->currentIndex().row(), 0);
    w.selection.setPair(test::dataSpecialist, test::machineLearningEngineer);
    QCOMPARE(w.jobs->list()->currentIndex().row(), 0);
    QCOMPARE(w.jobs->list()->rowAt(0), 0);
}

void tst_JobsPane::jobStaysChosenAcrossFilters()
{
    test::JobsWindow w(test::fiveJobs());
    JobListView *list = w.jobs->list();
    const int row = w.jobs->model()->rowOf(domain::JobId(3)).value();
    list->selectionModel()->setCurrentIndex(w.jobs->model()->index(row, 1),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(w.selection.job(), domain::JobId(3));
    FilterSpec mid;
    mid.levels = {Level::Mid};
    w.filters.push(mid);
    QCOMPARE(w.selection.job(), domain::JobId(3));
    FilterSpec senior;
    senior.levels = {Level::Senior};
    w.filters.push(senior); // hides it
    QCOMPARE(w.selection.job(), domain::JobId(2));
    w.filters.undo();
    QCOMPARE(w.selection.job(), domain::JobId(3));
    w.selection.setJob(domain::JobId(1)); // from elsewhere
    QCOMPARE(w.jobs->model()->job(list->currentIndex().row()), domain::JobId(1));
}

void tst_JobsPane::sortingAsksAgain()
{
    test::JobsWindow w(test::fiveJobs());
    JobListView *list = w.jobs->list();
    QSignalSpy answered(w.jobs, &JobsPane::answered);
    list->restoreState([&] {
        JobListModel model;
        JobListView other(&model, &w.style);
        other.setSort({JobListModel::SalaryColumn, true});
        return other.state();
    }());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(w.jobs->model()->job(0), domain::JobId(5));
    QCOMPARE(w.selection.job(), domain::JobId(2)); // stays chosen
}

void tst_JobsPane::titlesWithoutRoleAreCounted()
{
    workspace::Snapshot snapshot = test::thirtyJobs();
    test::JobsWindow w(snapshot);
    const auto *link = w.named<QAbstractButton>("titlesLink");
    QTRY_COMPARE(link->text(), QStringLiteral("2 titles without a role…"));
    const auto ignore = [&](std::vector<QString> titles) {
        for (QString &title : titles)
            title = text::folded(title);
        std::sort(titles.begin(), titles.end());
        auto changed = std::make_shared<domain::Catalog>(*snapshot.catalog);
        changed->ignoredTitles = std::move(titles);
        snapshot.catalog = changed;
        w.jobs->setSnapshot(snapshot);
    };
    // Those of feeds that were taken back count for nothing.
    ignore({QStringLiteral("Analyst"), QStringLiteral("Painter"), QStringLiteral("Welder")});
    QTRY_COMPARE(link->text(), QStringLiteral("1 title without a role…"));
    QVERIFY(link->isVisible());
    ignore({QStringLiteral("Analyst"), test::hostileTitle});
    QTRY_VERIFY(!link->isVisible());
}

void tst_JobsPane::nothingFound()
{
    test::JobsWindow w(test::fiveJobs());
    FilterSpec spec;
    spec.salaryFrom = 900'000;
    w.filters.push(spec);
    QVERIFY(w.named("noJobs")->isVisible());
    QVERIFY(!w.selection.job().isValid());
    QString sentence;
    for (const QLabel *label : w.named("noJobs")->findChildren<QLabel *>())
        sentence += label->text();
    QVERIFY2(sentence.contains(QStringLiteral("salary ≥ 900K USD")), qPrintable(sentence)); // as its chip says
    w.click("relaxFilter");
    QVERIFY(w.named("jobList")->isVisible());
    QCOMPARE(w.answer().shown, 5U);
}

void tst_JobsPane::libraryWithoutJobs()
{
    test::JobsWindow w(test::noJobs());
    QVERIFY(w.named("noJobs")->isVisible());
    QVERIFY(!w.named("filterText")->isVisible());
    QVERIFY(!w.named("shownLabel")->isVisible());
}

void tst_JobsPane::largeTablesAnswerLater()
{
    test::JobsWindow w(test::manyJobs(60'000));
    QTRY_COMPARE(w.answer().total, 60'000U);
    QCOMPARE(w.jobs->model()->rowCount(), 60'000);
    QCOMPARE(w.jobs->model()->side(0), Side::A);
    QSignalSpy answered(w.jobs, &JobsPane::answered);
    for (int from = 50'000; from < 100'000; from += 5'000) {
        FilterSpec spec;
        spec.salaryFrom = from;
        w.filters.push(spec, true);
    }
    QTRY_VERIFY(!answered.isEmpty());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answered.size(), 1); // only the newest question
    QCOMPARE(w.sum(), 60'000U);
}

void tst_JobsPane::jobPaneShowsReasons()
{
    Style style;
    workspace::Selection selection;
    JobPane pane(&selection, &style);
    pane.setSnapshot(test::fiveJobs());
    pane.resize(380, 400);
    pane.show();
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("jobNote"))->isVisible());
    workspace::JobDetails details;
    details.job.title = test::hostileTitle;
    details.job.type = domain::JobType::Internship;
    details.job.hours = QStringLiteral("full_time");
    details.job.salary = {QStringLiteral("USD"), domain::Period::Year, 12'000'000, 15'000'000};
    details.job.salaryRaw = QStringLiteral("USD 120K - 150K");
    pane.showDetails(details);
    const auto label = [&](const char *name) { return pane.findChild<QLabel *>(QLatin1String(name)); };
    QCOMPARE(label("jobTitle")->text(), test::hostileTitle);
    QCOMPARE(label("jobTitle")->textFormat(), Qt::PlainText);
    QCOMPARE(label("jobSalary")->text(), QStringLiteral("120K – 150K USD a year, as printed: “USD 120K - 150K”"));
    QVERIFY(label("jobHours")->text().contains(QStringLiteral("full time")));
    QVERIFY(!label("jobPosted")->isVisible());
    QCOMPARE(label("jobSkills")->text(), QStringLiteral("no description came with this ad"));
}

void tst_JobsPane::inputsHaveNames()
{
    test::JobsWindow w(test::thirtyJobs());
    w.filters.push(strictFilter());
    for (const QWidget *widget : w.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(tst_JobsPane)
#include "tst_jobspane.moc"
