// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "workspace/exports.h"
#include "workspace/filterhistory.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"
#include "workspace/selection.h"
#include "workspace/settings.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace rolescope::ui {

class ChartColumn;
class ComparisonPane;
class Dialogs;
class EmptyPage;
class Exporting;
class FilterPane;
class InlineMessage;
class JobPane;
class JobsPane;
class LibraryDesk;
class DescriptionSearch;
class LibraryLoader;
class OwnPart;
class MySkillsPage;
class PaneGrid;
class PrintPreview;
class RoleBar;
class SalaryPane;
class SampleStrip;
class SavedViews;
class SectionList;
class SessionKeeper;
class StatusLine;
class Style;
class WindowMenus;

/// The window: puts the panes together and passes on what one says to the others.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `libraryPath` empty: the library of the last time, else the default one.
    MainWindow(const QString &libraryPath, workspace::Settings, Style *, Dialogs *, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool isComparing() const { return m_comparison != nullptr; }
    /// Whether the library's jobs are loaded, too.
    bool isComplete() const { return m_snapshot.jobs != nullptr; }
    std::shared_ptr<const analysis::Comparison> comparison() const { return m_comparison; }
    const workspace::Snapshot &snapshot() const { return m_snapshot; }
    workspace::Selection *selection() { return &m_selection; }
    workspace::FilterHistory *filters() { return &m_filters; }

    void openLibrary(const QString &path);
    workspace::ExportRequest shown() const; ///< what is on screen, whatever is loaded later
    void exportPdf();
    void setJobsView(bool);
    /// A section's code or a viewkey.
    void showView(const QString &key);

protected:
    void closeEvent(QCloseEvent *) override;
    bool event(QEvent *) override;

private:
    void build();
    void addCharts();
    void connectPanes();
    void connectMenus();
    void connectDesk();
    void connectSkills();
    void connectHelp();
    void keepSession();
    void restoreLooks();
    /// To be remembered: what is on screen, and of the rest what was remembered before.
    workspace::WindowState currentState() const;
    void noteState();
    void takeLibrary(std::shared_ptr<const workspace::Library>, const workspace::Snapshot &);
    void takeSnapshot(const workspace::Snapshot &);
    void takeComparison(std::shared_ptr<const analysis::Comparison>);
    void choosePair();
    void compare();
    void showFailure(const domain::Error &);
    void showStrip();
    /// `jobs`: there are some, which are then shown alone until the comparison is asked for.
    void showEmpty(const QString &title, const QString &explanation, bool jobs = false);
    bool isJobsView() const { return m_jobsAlone ? !m_saysMissing : m_state.jobsView; }
    void applyView();
    void changeTextSize(int percent);
    void setScheme(workspace::WindowState::Scheme);
    void setYearFactors(const domain::YearFactors &);
    void showMethod();
    void setThresholds(const analysis::Thresholds &);
    /// The snapshot anew where it was made with other thresholds than those set.
    void judge();
    void cyclePanes(int step);

    workspace::Settings m_settings;
    workspace::WindowState m_state; ///< as last saved, for what is not on screen
    Style *m_style;
    Dialogs *m_dialogs;
    workspace::Selection m_selection;
    workspace::FilterHistory m_filters;
    workspace::LatestTask m_comparing;
    workspace::LatestTask m_judging; ///< by other thresholds
    workspace::Snapshot m_snapshot;
    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    bool m_jobsAlone = false;   ///< there are jobs, but not two roles
    bool m_saysMissing = false; ///< then: the comparison was asked for
    LibraryLoader *m_loader;
    OwnPart *m_own;
    DescriptionSearch *m_descriptions;
    WindowMenus *m_menus;
    LibraryDesk *m_desk = nullptr;
    SavedViews *m_views = nullptr;
    RoleBar *m_roleBar = nullptr;
    InlineMessage *m_message = nullptr;
    Exporting *m_exporting = nullptr;
    PrintPreview *m_printing = nullptr;
    SampleStrip *m_strip = nullptr;
    QStackedWidget *m_pages = nullptr;
    PaneGrid *m_grid = nullptr;
    EmptyPage *m_empty = nullptr;
    SectionList *m_sections = nullptr;
    ComparisonPane *m_comparisonPane = nullptr;
    ChartColumn *m_charts = nullptr;
    SalaryPane *m_salary = nullptr;
    MySkillsPage *m_mySkills = nullptr;
    FilterPane *m_filterPane = nullptr;
    JobsPane *m_jobs = nullptr;
    JobPane *m_job = nullptr;
    StatusLine *m_status = nullptr;
    SessionKeeper *m_session = nullptr;
};

} // namespace rolescope::ui
