// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowwalk.h"

#include "markedlibrary.h"

#include "../uiimporting/madedialogs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

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

void walkSections(WindowHarness &h, const Visit &visit)
{
    auto *list = h.find<QAbstractItemView>("sectionList");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        h.settle();
        visit(QStringLiteral("section %1").arg(row), h.window());
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
          "actionSaveView", "actionSimilarRoles", "actionMethod", "actionChooseA", "actionMySkills"}) {
        const QWidgetList before = QApplication::topLevelWidgets();
        h.trigger(action);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (before.contains(widget) || !widget->isVisible())
                continue;
            visit(QLatin1String(action), *widget);
            widget->close();
        }
        h.settle();
    }
    visit(QStringLiteral("after the dialogs"), h.window());
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
