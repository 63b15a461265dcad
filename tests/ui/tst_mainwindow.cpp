// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "engine/jobtable.h"
#include "ui/charts/skillschart.h"
#include "ui/common/segmentbar.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/comparison/page.h"
#include "ui/importing/sourceview.h"
#include "ui/rolepicker/rolebox.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

/// Opens a role box and types a name, as a person does.
void pick(WindowHarness &harness, const char *box, const QString &typed)
{
    auto *role = harness.find<ui::RoleBox>(box);
    QVERIFY(role);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down, Qt::AltModifier);
    auto *edit = role->findChild<QLineEdit *>(QStringLiteral("roleEdit"));
    QVERIFY(edit && edit->isVisible());
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    harness.settle();
    QVERIFY(!edit->isVisible());
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartComparesTheSample()
    {
        WindowHarness h;
        h.start();
        QVERIFY(h.window().isComparing() && h.window().isComplete());
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Scientist"));
        QCOMPARE(h.window().comparison()->b.name, QStringLiteral("Machine Learning Engineer"));
        QVERIFY(h.find("sampleStrip")->isVisible());
        QVERIFY(h.find<QLabel>("sampleStripText")->text().contains(QStringLiteral("5 roles from 4 articles")));
    }

    void secondStartCompares()
    {
        WindowHarness h;
        h.start();
        h.window().close();
        ui::MainWindow window({}, workspace::Settings(h.path(QStringLiteral("other.json"))), &h.style(), &h.dialogs());
        window.show();
        QTRY_VERIFY(window.isComparing());
        QTRY_VERIFY(window.isComplete());
    }

    void yearFactorsAreShownAndEdited()
    {
        WindowHarness h;
        h.start();
        QVERIFY(!h.find("yearFactors")->isVisible()); // every ad of the sample says a year
        const QString library = h.libraryWith(
            {{"\"year\"", "\"hour\""}, {"\"high\": 130000", "\"high\": 65"}, {"\"low\": 100000", "\"low\": 50"}});
        h.start(library);
        auto *link = h.find<QAbstractButton>("yearFactors");
        QVERIFY(link->isVisible());
        QCOMPARE(link->text(), QStringLiteral("Yearly: an hour × 2,080…"));
        const auto salary = [&h] {
            const engine::JobTable &jobs = *h.window().snapshot().jobs;
            for (quint32 row = 0; row < jobs.size(); ++row) {
                if (jobs.title(row) == QStringLiteral("Data Engineer"))
                    return jobs.yearly(row);
            }
            return domain::YearlySalary();
        };
        QCOMPARE(salary(), (domain::YearlySalary{104'000, 135'200}));
        link->click();
        auto *popup = h.find("yearFactorsEdit");
        auto *hours = h.find<QLineEdit>("hoursAYear");
        auto *use = h.find<QPushButton>("useFactors");
        QVERIFY(popup->isVisible());
        QCOMPARE(hours->text(), QStringLiteral("2080"));
        hours->setText(QStringLiteral("9000")); // a year has fewer
        QVERIFY(!use->isEnabled());
        hours->setText(QStringLiteral("1000"));
        use->click();
        QVERIFY(!popup->isVisible());
        QTRY_COMPARE(salary(), (domain::YearlySalary{50'000, 65'000}));
        QCOMPARE(link->text(), QStringLiteral("Yearly: an hour × 1,000…"));
        h.start(library); // remembered
        QCOMPARE(salary(), (domain::YearlySalary{50'000, 65'000}));
        h.find<QAbstractButton>("yearFactors")->click();
        h.find<QAbstractButton>("usualFactors")->click();
        QTest::keyClick(h.find("yearFactorsEdit"), Qt::Key_Escape); // changes nothing
        QCOMPARE(salary(), (domain::YearlySalary{50'000, 65'000}));
        h.find<QAbstractButton>("yearFactors")->click();
        h.find<QAbstractButton>("usualFactors")->click();
        h.find<QPushButton>("useFactors")->click();
        QTRY_COMPARE(salary(), (domain::YearlySalary{104'000, 135'200}));
    }

    void rolesArePickedByTyping()
    {
        WindowHarness h;
        h.start();
        pick(h, "roleBoxA", QStringLiteral("oper"));
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Operations Specialist"));
        pick(h, "roleBoxB", QStringLiteral("data spec"));
        QCOMPARE(h.window().comparison()->b.name, QStringLiteral("Data Specialist"));
        QVERIFY(h.window().windowTitle().contains(QStringLiteral("Data Operations Specialist and Data Specialist")));
    }

    void escapeLeavesTheRole()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionChooseA");
        auto *edit = h.find("roleBoxA")->findChild<QLineEdit *>(QStringLiteral("roleEdit"));
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("oper"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Scientist"));
    }

    void swapTurnsTheComparison()
    {
        WindowHarness h;
        h.start();
        const auto before = h.window().comparison();
        QTest::mouseClick(h.find("swapButton"), Qt::LeftButton);
        h.settle();
        QCOMPARE(h.window().comparison()->a.name, before->b.name);
        QCOMPARE(h.window().comparison()->skills.onlyB.size(), before->skills.onlyA.size());
        h.trigger("actionSwap");
        QCOMPARE(h.window().comparison()->a.name, before->a.name);
    }

    void filterStepsAreUndone()
    {
        WindowHarness h;
        h.start();
        domain::FilterSpec spec;
        spec.salaryFrom = 155000;
        h.window().filters()->push(spec);
        h.settle();
        h.trigger("actionUndo");
        QVERIFY(h.window().filters()->current().isEmpty());
        h.trigger("actionRedo");
        QCOMPARE(h.window().filters()->current(), spec);
        h.trigger("actionClearFilters");
        QVERIFY(h.window().filters()->current().isEmpty());
    }

    void stateComesBack()
    {
        WindowHarness h;
        h.start();
        pick(h, "roleBoxB", QStringLiteral("data science eng"));
        h.window().showView(QStringLiteral("tips"));
        domain::FilterSpec spec;
        spec.levels = {domain::Level::Mid};
        h.window().filters()->push(spec);
        h.trigger("actionSchemeDark");
        h.trigger("actionTextLarger");
        QTest::mouseClick(h.find("closeStripButton"), Qt::LeftButton);
        h.trigger("actionJobsView");
        h.start();
        QCOMPARE(h.window().comparison()->b.name, QStringLiteral("Data Science Engineer"));
        QCOMPARE(h.find<ui::ComparisonPane>("comparisonPane")->view(), QStringLiteral("tips"));
        QCOMPARE(h.window().filters()->current(), spec);
        QVERIFY(h.style().isDark());
        QCOMPARE(h.style().textPercent(), 125);
        QVERIFY(!h.find("comparisonPane")->isVisible());
        h.trigger("actionCompareView");
        QVERIFY(h.find("comparisonPane")->isVisible());
        QVERIFY(!h.find("sampleStrip")->isVisible());
    }

    void columnsSplitterAndSizeComeBack()
    {
        WindowHarness h;
        h.start();
        auto *halves = h.find<QSplitter>("halves");
        auto *header = h.find<QTableView>("jobList")->horizontalHeader();
        h.window().resize(1300, 900);
        h.settle();
        const int untouched = halves->sizes().at(1);
        const int wider = header->sectionSize(2) + 40;
        header->resizeSection(2, wider);
        // As a person drags it: with the mouse on the handle.
        QWidget *handle = halves->handle(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at - QPoint(0, 60));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at - QPoint(0, 60));
        h.settle();
        const int lower = halves->sizes().at(1);
        QVERIFY(lower >= untouched + 40);
        h.window().close();
        const QByteArray geometry = workspace::Settings(h.path(QStringLiteral("settings.json"))).load().geometry;
        h.start();
        QCOMPARE(h.find<QTableView>("jobList")->horizontalHeader()->sectionSize(2), wider);
        QVERIFY(qAbs(h.find<QSplitter>("halves")->sizes().at(1) - lower) <= 4);
        // The harness gives every window its size; what the program restores is in the file.
        QMainWindow bare;
        QVERIFY(bare.restoreGeometry(geometry));
        QCOMPARE(bare.size(), QSize(1300, 900));
    }

    void badLibraryLeavesChoices()
    {
        WindowHarness h;
        QFile bad(h.path(QStringLiteral("bad.rolescope")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(QByteArray(5000, 'x'));
        bad.close();
        h.start(bad.fileName());
        QVERIFY(!h.window().isComparing());
        QVERIFY(h.find("emptyPage")->isVisible());
        QVERIFY(h.find<QLabel>("emptyText")->text().contains(QStringLiteral("bad.rolescope")));
        QTest::mouseClick(h.find("openSampleButton"), Qt::LeftButton);
        h.settle();
        QVERIFY(h.window().isComparing());
        h.dialogs().openPath = h.path(QStringLiteral("missing.rolescope"));
        h.trigger("actionOpenLibrary");
        QVERIFY(h.window().isComparing()); // what was open stays
        QVERIFY(h.find("message")->isVisible());
    }

    void emptyLibrarySaysSo()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        QVERIFY(h.find("emptyPage")->isVisible());
        const QString text = h.find<QLabel>("emptyText")->text();
        QVERIFY2(text.contains(QStringLiteral("needs two roles; this library has none yet.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("import --kind pack FOLDER")), qPrintable(text));
        QVERIFY(!h.find("roleBoxA")->parentWidget()->isVisible());
        QTest::mouseClick(h.find("openSampleButton"), Qt::LeftButton);
        h.settle();
        QVERIFY(h.find("roleBoxA")->isVisible());
    }

    void jobsWithoutTwoRolesAreListed()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        QVERIFY(!h.find<QAction>("actionExportJobs")->isEnabled());
        QGuiApplication::clipboard()->setText(QStringLiteral("Data Engineer\nUSD 100,000 a year\nPython and SQL\n"));
        h.trigger("actionPasteAd");
        h.find<QPushButton>("keepAd")->click();
        h.settle();
        QVERIFY(!h.window().isComparing());
        for (const char *shown : {"jobList", "filterPane", "jobPane", "viewSwitch", "addButton"})
            QVERIFY2(h.find(shown)->isVisible(), shown);
        for (const char *hidden : {"roleBoxA", "swapButton", "exportButton", "comparisonPane", "emptyPage"})
            QVERIFY2(!h.find(hidden)->isVisible(), hidden);
        for (const char *action : {"actionExportJobs", "actionSaveView", "actionClearFilters", "actionNextPane"})
            QVERIFY2(h.find<QAction>(action)->isEnabled(), action);
        for (const char *action : {"actionExportPdf", "actionPrint", "actionSwap", "actionFind"})
            QVERIFY2(!h.find<QAction>(action)->isEnabled(), action);
        QVERIFY(h.find<QAction>("actionJobsView")->isChecked());
        const auto left = [&](const char *name) { return h.find(name)->mapTo(&h.window(), QPoint(0, 0)).x(); };
        QCOMPARE(left("viewSwitch"), left("filterText")); // no gap where the roles would be
        // The comparison says what it lacks, and leads back.
        h.trigger("actionCompareView");
        QVERIFY(h.find("emptyPage")->isVisible() && !h.find("jobList")->isVisible());
        QVERIFY(h.find<QLabel>("emptyText")->text().contains(QStringLiteral("needs two roles; this library has none")));
        h.find<ui::SegmentBar>("viewSwitch")->button(1)->click();
        QVERIFY(h.find("jobList")->isVisible() && !h.find("emptyPage")->isVisible());
        // A view is kept without roles, and the library is the one of the next start.
        h.trigger("actionSaveView");
        QCOMPARE(h.find<QLineEdit>("viewName")->text(), QString());
        h.find<QDialog>("saveViewDialog")->reject();
        h.find<QLineEdit>("salaryFrom")->setText(QStringLiteral("90k"));
        h.start();
        QVERIFY(h.find("jobList")->isVisible());
        QCOMPARE(h.window().filters()->current().salaryFrom, std::optional<qint32>(90'000));
        // With two roles everything is there.
        h.trigger("actionOpenSample");
        h.settle();
        QVERIFY(h.window().isComparing() && h.find("exportButton")->isVisible());
        QVERIFY(h.find<QAction>("actionExportPdf")->isEnabled());
        h.trigger("actionCompareView");
        QVERIFY(h.find("comparisonPane")->isVisible() && h.find("jobList")->isVisible());
    }

    void sourceNumberOpensTheWords()
    {
        WindowHarness h;
        h.start();
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        const domain::Catalog &catalog = *h.window().snapshot().catalog;
        const analysis::Comparison &c = *h.window().comparison();
        int opened = 0;
        for (ui::EntryRow *row : pane->page().rows()) {
            const std::vector<int> numbers = ui::sourceNumbers(row->data());
            if (numbers.empty())
                continue;
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Right);
            QTest::keyClick(row, Qt::Key_Return);
            const auto *view = h.find<ui::SourceView>("sourceView");
            QVERIFY(view && view->isVisible());
            const auto numbered = std::find_if(c.sources.begin(), c.sources.end(),
                                               [&](const auto &source) { return source.id == view->source(); });
            QVERIFY(std::find(numbers.begin(), numbers.end(), numbered->number) != numbers.end());
            const domain::Claim *claim = catalog.claim(view->claim());
            QVERIFY(claim && (claim->isAbout(c.a.id) || claim->isAbout(c.b.id)));
            ++opened;
        }
        QVERIFY(opened > 4);
        QCOMPARE(pane->view(), QStringLiteral("glance")); // what was read stays on screen
    }

    void rowIsCopiedWithItsSource()
    {
        WindowHarness h;
        h.start();
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        pane->focusPage();
        const QString text = pane->currentRowText();
        QVERIFY(text.contains(QStringLiteral("Data Scientist: ")));
        QVERIFY(text.contains(QStringLiteral("[4]")));
        QVERIFY(text.contains(QStringLiteral("publisher not named in the text")));
    }

    void rowIsCopiedAsATable()
    {
        WindowHarness h;
        h.start();
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        pane->focusPage();
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Copy);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("section\trole\tlabel\ttext\tsources"));
        const QStringList a = lines[1].split(u'\t');
        const QStringList b = lines[2].split(u'\t');
        QCOMPARE(a.size(), 5);
        QCOMPARE(b.size(), 5);
        QCOMPARE(a[0], pane->view());
        QCOMPARE(a[1], QStringLiteral("Data Scientist"));
        QCOMPARE(b[1], QStringLiteral("Machine Learning Engineer"));
        QVERIFY(!a[3].isEmpty() && !a[3].contains(u'['));
        QVERIFY(a[4].contains(QStringLiteral("publisher not named in the text")));
        QCOMPARE(data->html().count(QStringLiteral("<tr>")), 3);
    }

    void findMarksHits()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionFind");
        auto *edit = h.find<QLineEdit>("findEdit");
        QVERIFY(edit && edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("python"));
        QCOMPARE(h.find<QLabel>("findHits")->text(), QStringLiteral("1 of 1"));
        QTest::keyClicks(edit, QStringLiteral("zzz"));
        QCOMPARE(h.find<QLabel>("findHits")->text(), QStringLiteral("nothing found"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
    }

    void partOfTheChartMarksItsSkills()
    {
        WindowHarness h;
        h.start();
        auto *chart = h.find<ui::SkillsChart>("skillsChart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(h.window().selection()->skills().size(), h.window().comparison()->skills.shared.size());
        QVERIFY(h.find("partSkills")->accessibleName().contains(QStringLiteral("Python")));
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(h.window().selection()->skills().empty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }

    void hostileNamesAreText()
    {
        const QString name = QStringLiteral("<img src=\"file:///etc/hostname\">");
        WindowHarness h;
        h.start(h.libraryWith({{"\"Data Scientist\"", "\"<img src=\\\"file:///etc/hostname\\\">\""}}));
        QVERIFY(h.window().isComparing());
        const domain::Role *role = h.window().snapshot().catalog->roleNamed(name);
        QVERIFY(role);
        h.window().selection()->setRoleA(role->id);
        h.settle();
        QCOMPARE(h.find<ui::RoleBox>("roleBoxA")->text(), name);
        QVERIFY(h.find("skillsReading")->accessibleName().contains(name));
        for (QLabel *label : h.window().findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        for (QWidget *widget : h.window().findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
