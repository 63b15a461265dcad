// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowwalk.h"

#include "markedlibrary.h"
#include "textrules.h"

#include "../uiimporting/madedialogs.h"
#include "ui/charts/chartview.h"
#include "ui/common/segmentbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace rolescope::translationtest {

using uitest::WindowHarness;

namespace {

void openFacets(WindowHarness &h)
{
    for (QAbstractButton *heading : h.window().findChildren<QAbstractButton *>()) {
        if (heading->objectName().startsWith(QStringLiteral("facet_")))
            heading->setChecked(true);
    }
    h.settle();
}

/// Opens what a right click opens: on each kind of widget that is seen, once.
void walkContextMenus(WindowHarness &h, QWidget &root, const QString &state, const Visit &visit);

void walkSections(WindowHarness &h, const Visit &visit)
{
    auto *list = h.find<QAbstractItemView>("sectionList");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        h.settle();
        visit(QStringLiteral("section %1").arg(row), h.window());
        walkContextMenus(h, h.window(), QStringLiteral("section %1").arg(row), visit);
    }
    list->setCurrentIndex(list->model()->index(0, 0));
}

void walkTabs(WindowHarness &h, const Visit &visit)
{
    auto *tabs = h.find<QTabBar>("chartTabs");
    if (auto *charts = h.find<QAbstractButton>("chartsTab"); charts && charts->isVisible())
        charts->click();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        h.settle();
        visit(QStringLiteral("chart tab %1").arg(tab), h.window());
        walkContextMenus(h, h.window(), QStringLiteral("chart tab %1").arg(tab), visit);
    }
    tabs->setCurrentIndex(0);
}

void walkMenu(WindowHarness &h, QMenu *menu, const Visit &visit)
{
    menu->popup(h.window().mapToGlobal(QPoint(10, 40)));
    h.settle();
    visit(QStringLiteral("menu ") + menu->title(), *menu);
    menu->hide();
    for (QAction *action : menu->actions()) {
        if (action->menu() && !action->menu()->isEmpty())
            walkMenu(h, action->menu(), visit);
    }
}

/// The menu that stands open, with the menus in it; it is closed afterwards.
void walkOpenMenu(WindowHarness &h, const QString &state, const Visit &visit)
{
    const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    h.settle();
    const Visit inside = [&](const QString &inner, QWidget &root) { visit(state + u' ' + inner, root); };
    inside(QStringLiteral("menu"), *menu);
    for (QAction *action : menu->actions()) {
        if (action->menu() && !action->menu()->isEmpty())
            walkMenu(h, action->menu(), inside);
    }
    if (menu)
        menu->close();
    h.settle();
}

void walkContextMenus(WindowHarness &h, QWidget &root, const QString &state, const Visit &visit)
{
    QSet<QString> seen;
    for (const QPointer<QWidget> widget : shownWidgets(root)) {
        if (!widget || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget)) // whose menus are Qt's
            continue;
        const QString kind = nameOf(widget).section(QStringLiteral(" in "), 0, 1);
        if (seen.contains(kind))
            continue;
        seen.insert(kind);
        const QPoint at = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        event.ignore();
        QApplication::sendEvent(widget, &event);
        walkOpenMenu(h, state + u' ' + kind, visit);
    }
}

/// What a button with a menu opens.
void walkButtonMenu(WindowHarness &h, const char *button, const Visit &visit)
{
    if (auto *opens = h.find<QAbstractButton>(button); opens && opens->isVisible()) {
        opens->click();
        walkOpenMenu(h, QLatin1String(button), visit);
    }
}

/// What can be chosen in a dialog changes what it shows.
void walkChoices(WindowHarness &h, const QString &state, QWidget &dialog, const Visit &visit)
{
    for (auto *list : dialog.findChildren<QListWidget *>()) {
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            h.settle();
            visit(QStringLiteral("%1 row %2").arg(state).arg(row), dialog);
        }
    }
    if (auto *what = dialog.findChild<ui::SegmentBar *>(QStringLiteral("exportWhat"))) {
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"));
        for (int form = 0; form < format->count(); ++form) {
            format->setCurrentIndex(form);
            h.settle();
            visit(QStringLiteral("%1 format %2").arg(state).arg(form), dialog);
        }
        format->setCurrentIndex(0);
        what->button(1)->click();
        h.settle();
        visit(state + QStringLiteral(" pairs"), dialog);
    }
}

/// The window that shows a print.
void walkPreview(WindowHarness &h, const Visit &visit)
{
    bool shown = false;
    h.dialogs().onPrint = [&] {
        QTimer::singleShot(300, &h.window(), [&] {
            QWidget *preview = QApplication::activeModalWidget();
            if (!preview)
                return;
            visit(QStringLiteral("print preview"), *preview);
            shown = true;
            preview->close();
        });
        ui::NativeDialogs().previewPrint(&h.window(), h.dialogs().printed, report::PageSize::A4, h.dialogs().print);
    };
    h.trigger("actionPrint");
    QTRY_VERIFY_WITH_TIMEOUT(shown, 20000);
    h.dialogs().onPrint = {};
}

/// The figures behind a chart.
void walkChartTable(WindowHarness &h, const Visit &visit)
{
    for (auto *chart : h.window().findChildren<ui::ChartView *>()) {
        if (!chart->isVisible())
            continue;
        chart->showTable();
        h.settle();
        auto *dialog = h.find<QDialog>("chartTableDialog");
        QVERIFY(dialog);
        visit(QStringLiteral("chart table"), *dialog);
        delete dialog;
    }
}

} // namespace

void walkAll(WindowHarness &h, const Visit &visit)
{
    walkWindow(h, visit);
    walkMenus(h, visit);
    walkDialogs(h, visit);
    walkImports(h, visit);
}

void walkWindow(WindowHarness &h, const Visit &visit)
{
    visit(QStringLiteral("first start"), h.window());
    walkSections(h, visit);
    walkTabs(h, visit);
    h.trigger("actionFind");
    visit(QStringLiteral("find bar"), h.window());
    h.trigger("actionJobsView");
    visit(QStringLiteral("jobs"), h.window());
    openFacets(h);
    if (auto *drawer = h.find<QAbstractButton>("filterDrawerButton");
        drawer && drawer->isVisible() && !drawer->isChecked())
        drawer->click();
    h.settle();
    visit(QStringLiteral("facets open"), h.window());
    walkContextMenus(h, h.window(), QStringLiteral("jobs"), visit);
    walkButtonMenu(h, "chooseColumns", visit);
    walkButtonMenu(h, "addButton", visit);
    if (auto *star = h.find<QAbstractButton>("starJob")) {
        star->click();
        h.find<QAbstractButton>("noteJob")->click();
        h.settle();
        visit(QStringLiteral("job with note"), h.window());
    }
    h.find<QLineEdit>("filterText")->setText(QStringLiteral("zzz"));
    QTest::qWait(400);
    h.settle();
    visit(QStringLiteral("no job left"), h.window());
    h.trigger("actionClearFilters");
    h.trigger("actionCompareView");
}

void walkMenus(WindowHarness &h, const Visit &visit)
{
    for (QAction *action : h.window().menuBar()->actions()) {
        if (action->menu())
            walkMenu(h, action->menu(), visit);
    }
}

void walkDialogs(WindowHarness &h, const Visit &visit)
{
    for (const char *action :
         {"actionImportHistory", "actionRoles", "actionSkills", "actionAddStatement", "actionPasteAd", "actionTitles",
          "actionSaveView", "actionSimilarRoles", "actionMethod", "actionChooseA", "actionMySkills", "actionExportPdf",
          "actionHelp", "actionShortcuts", "actionAbout", "actionAddArticle"}) {
        const QWidgetList before = QApplication::topLevelWidgets();
        h.trigger(action);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (before.contains(widget) || !widget->isVisible())
                continue;
            visit(QLatin1String(action), *widget);
            walkChoices(h, QLatin1String(action), *widget, visit);
            widget->close();
        }
        h.settle();
    }
    visit(QStringLiteral("after the dialogs"), h.window());
    walkPreview(h, visit);
    walkChartTable(h, visit);
}

void walkImports(WindowHarness &h, const Visit &visit)
{
    for (const char *what : {"summary", "review", "history", "roles", "statement", "ad", "source", "feed", "feed jobs",
                             "feed counts", "feed busy", "feed report"}) {
        const auto dialog = uitest::makeDialog(h, QLatin1String(what), dotted);
        QVERIFY(dialog);
        dialog->show();
        h.settle();
        visit(QLatin1String(what), *dialog);
    }
}

} // namespace rolescope::translationtest
