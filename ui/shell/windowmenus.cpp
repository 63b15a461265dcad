// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowmenus.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace rolescope::ui {

WindowMenus::WindowMenus(QMainWindow *window) : QObject(window), m_window(window)
{
    QMenuBar *bar = window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    openLibrary = add(file, tr("&Open library…"), QKeySequence::Open, "actionOpenLibrary");
    openSample = add(file, tr("Open the &sample"), {}, "actionOpenSample");
    file->addSeparator();
    addArticle = add(file, tr("&Add an article…"), Qt::CTRL | Qt::Key_I, "actionAddArticle");
    addOnet = add(file, tr("Add the O*&NET database…"), {}, "actionAddOnet");
    importHistory = add(file, tr("Import &history…"), Qt::CTRL | Qt::Key_H, "actionImportHistory");
    file->addSeparator();
    saveCopy = add(file, tr("Save a cop&y…"), {}, "actionSaveCopy");
    saveCopyWithout = add(file, tr("Save a copy &without personal data…"), {}, "actionSaveCopyWithout");
    file->addSeparator();
    exportPdf = add(file, tr("&Export PDF…"), Qt::CTRL | Qt::Key_E, "actionExportPdf");
    exportJobs = add(file, tr("Export the &job list…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, "actionExportJobs");
    print = add(file, tr("&Print…"), QKeySequence::Print, "actionPrint");
    file->addSeparator();
    quit = add(file, tr("&Quit"), QKeySequence::Quit, "actionQuit");
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    undo = add(edit, tr("&Undo filter step"), QKeySequence::Undo, "actionUndo");
    redo = add(edit, tr("&Redo filter step"), QKeySequence::Redo, "actionRedo");
    edit->addSeparator();
    copyRow = add(edit, tr("&Copy row with its source"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, "actionCopyRow");
    paste = add(edit, tr("&Paste an article or a job ad"), QKeySequence::Paste, "actionPaste");
    edit->addSeparator();
    find = add(edit, tr("&Find in the comparison…"), QKeySequence::Find, "actionFind");

    QMenu *view = bar->addMenu(tr("&View"));
    compareView = add(view, tr("&Compare"), Qt::CTRL | Qt::Key_1, "actionCompareView");
    jobsView = add(view, tr("&Jobs"), Qt::CTRL | Qt::Key_2, "actionJobsView");
    auto *views = new QActionGroup(this);
    for (QAction *action : {compareView, jobsView}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    view->addSeparator();
    textLarger = add(view, tr("Text &larger"), QKeySequence::ZoomIn, "actionTextLarger");
    textSmaller = add(view, tr("Text &smaller"), QKeySequence::ZoomOut, "actionTextSmaller");
    textNormal = add(view, tr("Text &normal size"), Qt::CTRL | Qt::Key_0, "actionTextNormal");
    // Ctrl+= is Ctrl++ without Shift on many keyboards.
    textLarger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QMenu *colours = view->addMenu(tr("C&olours"));
    schemeSystem = add(colours, tr("As the &system"), {}, "actionSchemeSystem");
    schemeLight = add(colours, tr("&Light"), {}, "actionSchemeLight");
    schemeDark = add(colours, tr("&Dark"), {}, "actionSchemeDark");
    auto *schemes = new QActionGroup(this);
    for (QAction *action : {schemeSystem, schemeLight, schemeDark}) {
        action->setCheckable(true);
        schemes->addAction(action);
    }
    view->addSeparator();
    nextPane = add(view, tr("Ne&xt pane"), Qt::Key_F6, "actionNextPane");
    previousPane = add(view, tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6, "actionPreviousPane");

    QMenu *compare = bar->addMenu(tr("&Compare"));
    chooseA = add(compare, tr("Choose role &A…"), Qt::CTRL | Qt::Key_K, "actionChooseA");
    chooseB = add(compare, tr("Choose role &B…"), Qt::CTRL | Qt::Key_L, "actionChooseB");
    swapRoles = add(compare, tr("&Swap the two roles"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, "actionSwap");
    compare->addSeparator();
    mySkills = add(compare, tr("&My skills"), Qt::CTRL | Qt::Key_M, "actionMySkills");
    compare->addSeparator();
    addStatement = add(compare, tr("Add a s&tatement…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, "actionAddStatement");
    roles = add(compare, tr("&Roles…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, "actionRoles");
    skills = add(compare, tr("S&kills…"), {}, "actionSkills");

    recentComparisons = compare->addMenu(tr("Recent &comparisons"));
    recentComparisons->setObjectName(QStringLiteral("recentComparisons"));

    QMenu *jobs = bar->addMenu(tr("&Jobs"));
    pasteAd = add(jobs, tr("&Paste a job ad…"), Qt::CTRL | Qt::Key_J, "actionPasteAd");
    titles = add(jobs, tr("&Titles without a role…"), Qt::CTRL | Qt::Key_T, "actionTitles");
    jobs->addAction(exportJobs);
    jobs->addSeparator();
    saveView = add(jobs, tr("&Save this view…"), Qt::CTRL | Qt::Key_D, "actionSaveView");
    savedViews = jobs->addMenu(tr("Saved &views"));
    savedViews->setObjectName(QStringLiteral("savedViews"));
    jobs->addSeparator();
    clearFilters = add(jobs, tr("&Clear all filters"), {}, "actionClearFilters");

    QMenu *tools = bar->addMenu(tr("&Tools"));
    similarRoles = add(tools, tr("&Similar roles…"), Qt::CTRL | Qt::Key_R, "actionSimilarRoles");
    method = add(tools, tr("&Method…"), {}, "actionMethod");

    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    help = add(helpMenu, tr("&Help on this pane"), QKeySequence::HelpContents, "actionHelp");
    shortcuts = add(helpMenu, tr("&Keyboard shortcuts"), {}, "actionShortcuts");
    helpMenu->addSeparator();
    about = add(helpMenu, tr("&About Rolescope"), {}, "actionAbout");
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowMenus::add(QMenu *menu, const QString &text, const QKeySequence &keys, const char *objectName)
{
    QAction *action = menu->addAction(text);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    if (objectName)
        action->setObjectName(QLatin1String(objectName));
    return action;
}

void WindowMenus::setComparing(bool comparing, bool jobs)
{
    for (QAction *action :
         {exportPdf, print, copyRow, find, chooseA, chooseB, swapRoles, mySkills, addStatement, similarRoles})
        action->setEnabled(comparing);
    for (QAction *action : {exportJobs, compareView, jobsView, nextPane, previousPane, clearFilters, saveView})
        action->setEnabled(jobs);
}

void WindowMenus::setLibraryOpen(bool open)
{
    for (QAction *action :
         {addArticle, addOnet, importHistory, paste, roles, skills, pasteAd, titles, saveCopy, saveCopyWithout})
        action->setEnabled(open);
}

} // namespace rolescope::ui
