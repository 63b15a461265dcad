// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "engine/jobanswer.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobspane.h"
#include "ui/titles/titlelist.h"
#include "ui/titles/titlesdialog.h"
#include "workspace/filterhistory.h"
#include "workspace/selection.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

/// What a saved view keeps.
struct State {
    domain::RoleId a;
    domain::RoleId b;
    domain::FilterSpec filter;
    QByteArray columns;

    bool operator==(const State &) const = default;
};

/// The jobs view of the whole window.
struct JobsView : WindowHarness {
    void open(const QString &library = {})
    {
        start(library);
        window().setJobsView(true);
        settle();
    }
    ui::JobsPane *jobs() { return window().findChild<ui::JobsPane *>(); }
    domain::RoleId role(const char *name) { return window().snapshot().catalog->roleNamed(QLatin1String(name))->id; }
    State state()
    {
        return {window().selection()->roleA(), window().selection()->roleB(), window().filters()->current(),
                jobs()->columnsState()};
    }
    void change(const char *a, const char *b, const domain::FilterSpec &filter, bool employerColumn)
    {
        window().selection()->setPair(role(a), role(b));
        window().filters()->push(filter);
        jobs()->list()->columns().setWished(ui::JobListModel::EmployerColumn, employerColumn);
        settle();
    }
    void save(const char *name)
    {
        trigger("actionSaveView");
        auto *dialog = find<QDialog>("saveViewDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("viewName"))->setText(QLatin1String(name));
        dialog->accept();
        settle();
    }
    /// The actions of the menu as a person opens it.
    QList<QAction *> views()
    {
        auto *menu = find<QMenu>("savedViews");
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    QStringList viewNames()
    {
        QStringList names;
        const QList<QAction *> all = views();
        for (const QAction *action : all)
            if (!action->menu() && !action->isSeparator())
                names += action->text();
        return names;
    }
    bool offersViews() { return find<QMenu>("savedViews")->menuAction()->isVisible(); }
    void openView(const char *name)
    {
        const QList<QAction *> all = views();
        for (QAction *action : all)
            if (action->text() == QLatin1String(name))
                action->trigger();
        settle();
    }
    void search(const char *words)
    {
        auto *edit = find<QLineEdit>("filterText");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(words));
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    quint32 shown() { return jobs()->answer().shown; }
};

domain::FilterSpec seniorsFrom(qint64 salary)
{
    domain::FilterSpec spec;
    spec.salaryFrom = salary;
    spec.levels = {domain::Level::Senior};
    return spec;
}

} // namespace

/// What a person keeps and looks for in the jobs view: views, words in descriptions, stars, titles not known.
class TestOwnViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedViewBringsItsStateBack()
    {
        JobsView v;
        v.open();
        QVERIFY(!v.offersViews());
        v.change("Data Specialist", "Data Scientist", seniorsFrom(100000), true);
        const State saved = v.state();
        QCOMPARE(v.shown(), 1U);
        v.save("Well paid & senior");
        QVERIFY(v.offersViews());
        v.change("Machine Learning Engineer", "Data Science Engineer", {}, false);
        QVERIFY(v.state().columns != saved.columns);
        QVERIFY(v.state().filter != saved.filter);
        QVERIFY(v.state().a != saved.a && v.state().b != saved.b);
        QCOMPARE(v.shown(), 5U);
        QCOMPARE(v.viewNames(), QStringList{QStringLiteral("Well paid && senior")});
        v.window().setJobsView(false);
        v.openView("Well paid && senior");
        QVERIFY(v.state() == saved);
        QCOMPARE(v.shown(), 1U);
        QVERIFY(v.jobs()->isVisible()); // a view shows jobs
    }

    void savedViewOutlivesTheProgram()
    {
        JobsView v;
        v.open();
        v.change("Data Specialist", "Data Scientist", seniorsFrom(100000), true);
        const State saved = v.state();
        v.save("kept");
        v.open();
        v.change("Machine Learning Engineer", "Data Science Engineer", {}, false);
        QVERIFY(v.state() != saved);
        v.openView("kept");
        QVERIFY(v.state() == saved);
    }

    void savedViewOfTheSameNameIsReplaced()
    {
        JobsView v;
        v.open();
        v.change("Data Specialist", "Data Scientist", seniorsFrom(100000), false);
        v.save("mine");
        v.change("Data Specialist", "Data Scientist", seniorsFrom(130000), false);
        const State second = v.state();
        v.save("mine");
        QCOMPARE(v.viewNames().size(), 1);
        v.change("Data Specialist", "Data Scientist", {}, false);
        v.openView("mine");
        QVERIFY(v.state() == second);
    }

    void removedViewIsNoLongerOffered()
    {
        JobsView v;
        v.open();
        v.save("one");
        v.save("two");
        QCOMPARE(v.viewNames(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        const auto remove = [&v] { // the first one
            const QList<QAction *> all = v.views();
            for (const QAction *action : all)
                if (action->menu())
                    action->menu()->actions().constFirst()->trigger();
            v.settle();
        };
        remove();
        QCOMPARE(v.viewNames(), QStringList{QStringLiteral("two")});
        remove();
        QVERIFY(!v.offersViews());
    }

    void recentComparisonsComeBack()
    {
        JobsView v;
        v.open();
        auto *recent = v.find<QMenu>("recentComparisons");
        v.change("Data Specialist", "Data Scientist", {}, false);
        v.save("pair");
        v.change("Machine Learning Engineer", "Data Science Engineer", {}, false);
        v.openView("pair"); // opening a view chooses its pair
        v.change("Machine Learning Engineer", "Data Science Engineer", {}, false);
        QVERIFY(recent->menuAction()->isVisible());
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().constFirst()->text(), QStringLiteral("Data Specialist and Data Scientist"));
        recent->actions().constFirst()->trigger();
        QCOMPARE(v.state().a, v.role("Data Specialist"));
        QCOMPARE(v.state().b, v.role("Data Scientist"));
    }

    void wordsOfDescriptionsAreFoundWhenAskedFor()
    {
        JobsView v;
        v.open(
            v.libraryWith({{"\"title\": \"Senior Data Scientist\",",
                            "\"title\": \"Senior Data Scientist\", \"description\": \"You feed a zebra at noon.\","}}));
        auto *box = v.find<QCheckBox>("inDescriptions");
        QTRY_VERIFY(box->isVisible());
        v.search("zebra");
        QCOMPARE(v.shown(), 0U);
        box->click();
        v.settle();
        QCOMPARE(v.shown(), 1U);
        QCOMPARE(v.jobs()->model()->cell(0, ui::JobListModel::TitleColumn).text,
                 QStringLiteral("Senior Data Scientist"));
        v.search("zebra giraffe");
        QCOMPARE(v.shown(), 0U);
        v.search("zebra");
        box->click();
        v.settle();
        QCOMPARE(v.shown(), 0U);
        v.search("senior"); // titles are searched either way
        QCOMPARE(v.shown(), 1U);
    }

    void withoutDescriptionsNothingIsOffered()
    {
        JobsView v;
        v.open();
        QVERIFY(!v.find<QCheckBox>("inDescriptions")->isVisible());
    }

    void starOfThePaneShowsInTheList()
    {
        JobsView v;
        v.open();
        const auto spoken = [&v](int row) {
            return v.jobs()->model()->index(row, ui::JobListModel::TitleColumn).data(Qt::AccessibleTextRole).toString();
        };
        v.jobs()->list()->setCurrentIndex(v.jobs()->model()->index(1, ui::JobListModel::TitleColumn));
        v.settle();
        v.find<QAbstractButton>("starJob")->click();
        QVERIFY2(spoken(1).endsWith(QStringLiteral("starred")), qPrintable(spoken(1)));
        QVERIFY(!spoken(0).endsWith(QStringLiteral("starred")));
        v.settle();
        v.open(); // it is kept
        int starred = 0;
        for (int row = 0; row < v.jobs()->model()->rowCount(); ++row)
            starred += spoken(row).endsWith(QStringLiteral("starred")) ? 1 : 0;
        QCOMPARE(starred, 1);
    }

    void unknownTitleOpensTheTitlesAtIt()
    {
        JobsView v;
        v.open();
        Q_EMIT v.jobs()->list()->titleChosen(
            QStringLiteral("Software Development Engineer Intern, Student Veteran Opportunity"));
        v.settle();
        auto *dialog = v.find<ui::TitlesDialog>("titlesDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->list()->selectedTitles(),
                 QStringList{QStringLiteral("Software Development Engineer Intern, Student Veteran Opportunity")});
    }
};

QTEST_MAIN(TestOwnViews)
#include "tst_ownviews.moc"
