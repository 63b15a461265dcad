// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace rolescope::ui {

/// The menus: every command of the window, each with a mnemonic. The window connects the actions.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow *);

    /// Commands that need a comparison, and those that do with a job list.
    void setComparing(bool comparing, bool jobs);
    /// Commands that add to a library or change it.
    void setLibraryOpen(bool);

    QAction *openLibrary;
    QAction *openSample;
    QAction *addArticle;
    QAction *addOnet;
    QAction *importHistory;
    QAction *saveCopy;
    QAction *saveCopyWithout;
    QAction *exportPdf;
    QAction *print;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *copyRow;
    QAction *paste;
    QAction *find;
    QAction *compareView;
    QAction *jobsView;
    QAction *textLarger;
    QAction *textSmaller;
    QAction *textNormal;
    QAction *schemeSystem;
    QAction *schemeLight;
    QAction *schemeDark;
    QAction *nextPane;
    QAction *previousPane;
    QAction *chooseA;
    QAction *chooseB;
    QAction *swapRoles;
    QAction *mySkills;
    QAction *roles;
    QAction *skills;
    QAction *addStatement;
    QAction *clearFilters;
    QAction *pasteAd;
    QAction *titles;
    QAction *saveView;
    QMenu *savedViews; ///< filled when it opens, as the next one
    QMenu *recentComparisons;
    QAction *method;
    QAction *similarRoles;
    QAction *help;
    QAction *shortcuts;
    QAction *about;
    QAction *exportJobs; ///< in two menus

private:
    QAction *add(QMenu *, const QString &text, const QKeySequence & = {}, const char *objectName = nullptr);

    QMainWindow *m_window;
};

} // namespace rolescope::ui
