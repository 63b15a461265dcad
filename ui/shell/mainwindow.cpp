// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "engine/jobtable.h"
#include "ui/charts/chartcolumn.h"
#include "ui/charts/salarypane.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/style.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/sectionlist.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/printpreview.h"
#include "ui/filters/filterpane.h"
#include "ui/jobs/jobpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/ownpart.h"
#include "ui/myskills/myskillspage.h"
#include "ui/shell/descriptionsearch.h"
#include "ui/shell/emptypage.h"
#include "ui/shell/librarydesk.h"
#include "ui/shell/libraryloader.h"
#include "ui/shell/panegrid.h"
#include "ui/shell/rolebar.h"
#include "ui/shell/samplestrip.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowmenus.h"
#include "wording/errors.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rolescope::ui {

namespace {

/// From here on counting jobs and comparing statements is left to another thread.
constexpr quint32 manyJobs = 20000;
constexpr size_t manyStatements = 2000;

} // namespace

MainWindow::MainWindow(const QString &libraryPath, workspace::Settings settings, Style *style, Dialogs *dialogs,
                       QWidget *parent)
    : QMainWindow(parent),
      m_settings(std::move(settings)),
      m_state(m_settings.load()),
      m_style(style),
      m_dialogs(dialogs),
      m_loader(new LibraryLoader(this)),
      m_own(new OwnPart(this)),
      m_descriptions(new DescriptionSearch(this)),
      m_menus(new WindowMenus(this))
{
    setWindowTitle(tr("Rolescope"));
    setMinimumSize(760, 480);
    m_style->setScheme(m_state.scheme);
    m_style->setTextPercent(m_state.textPercent);
    build();
    connectPanes();
    connectMenus();
    connectDesk();
    connectSkills();
    connectHelp();
    restoreLooks();
    openLibrary(libraryPath.isEmpty() ? m_state.library : libraryPath);
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // the panes look at members that would go first
}

void MainWindow::build()
{
    m_sections = new SectionList(m_style);
    m_comparisonPane = new ComparisonPane(&m_selection, m_style);
    addCharts();
    m_filterPane = new FilterPane(&m_filters, m_style);
    m_jobs = new JobsPane(&m_selection, &m_filters, m_style);
    m_job = new JobPane(&m_selection, m_style);
    m_job->setOwnPart(m_own);
    m_jobs->setOwnPart(m_own);
    m_grid = new PaneGrid({m_sections, m_comparisonPane, m_charts, m_filterPane, m_jobs, m_job}, m_style);
    m_empty = new EmptyPage(m_style);
    m_roleBar = new RoleBar(m_style);
    m_message = new InlineMessage(m_style);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_exporting = new Exporting({this, m_style, m_dialogs, m_message});
    m_printing = new PrintPreview(this, m_dialogs, m_message);
    m_strip = new SampleStrip(m_style);
    m_strip->hide();
    m_status = new StatusLine(m_style);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_grid);
    m_pages->addWidget(m_empty);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_roleBar);
    column->addWidget(m_message);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    central->setFocus(); // no control is lit before a key asks for one
}

void MainWindow::connectPanes()
{
    using workspace::Selection;
    connect(m_loader, &LibraryLoader::opened, this, &MainWindow::takeLibrary);
    connect(m_loader, &LibraryLoader::jobsLoaded, this, &MainWindow::takeSnapshot);
    connect(m_loader, &LibraryLoader::failed, this, &MainWindow::showFailure);
    connect(&m_selection, &Selection::pairChanged, this, &MainWindow::compare);
    connect(m_roleBar, &RoleBar::roleAChosen, &m_selection, &Selection::setRoleA);
    connect(m_roleBar, &RoleBar::roleBChosen, &m_selection, &Selection::setRoleB);
    connect(m_roleBar, &RoleBar::swapRequested, &m_selection, &Selection::swap);
    connect(m_roleBar, &RoleBar::viewChosen, this, [this](int view) { setJobsView(view == 1); });
    connect(m_roleBar, &RoleBar::drawerToggled, m_grid, &PaneGrid::setDrawerOpen);
    connect(m_roleBar, &RoleBar::exportRequested, this, &MainWindow::exportPdf);
    connect(m_charts, &ChartColumn::saveRequested, m_exporting, &Exporting::saveChart);
    connect(m_grid, &PaneGrid::narrowChanged, this,
            [this] { m_roleBar->setDrawerVisible(m_grid->isNarrow(), m_grid->isDrawerOpen()); });
    connect(m_sections, &SectionList::chosen, this, [this](const QString &view) {
        m_comparisonPane->setView(view);
        m_grid->showChartsTab(false);
    });
    connect(m_comparisonPane, &ComparisonPane::viewRequested, m_sections, &SectionList::setCurrent);
    connect(m_comparisonPane, &ComparisonPane::jobsRequested, &m_filters,
            [this](const domain::FilterSpec &jobs) { m_filters.push(jobs); });
    connect(m_jobs, &JobsPane::answered, m_filterPane, &FilterPane::setAnswer);
    connect(m_descriptions, &DescriptionSearch::offered, m_filterPane, &FilterPane::setDescriptionsOffered);
    connect(m_filterPane, &FilterPane::yearFactorsChosen, this, &MainWindow::setYearFactors);
    connect(m_jobs, &JobsPane::answered, m_grid, &PaneGrid::takeJobs);
    connect(m_job, &JobPane::heldJobChanged, m_jobs, &JobsPane::setHeldJob);
    connect(m_job, &JobPane::openRequested, this, [this](const QUrl &address) { m_dialogs->openAddress(address); });
    connect(m_own, &OwnPart::failed, this, [this](const domain::Error &error) {
        m_message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    });
    connect(m_strip, &SampleStrip::handoutRequested, this, &MainWindow::exportPdf);
    connect(m_strip, &SampleStrip::closed, this, [this] {
        m_state.stripClosed = true;
        showStrip();
    });
    connect(m_empty, &EmptyPage::openRequested, m_menus->openLibrary, &QAction::trigger);
    connect(m_empty, &EmptyPage::sampleRequested, m_menus->openSample, &QAction::trigger);
}

void MainWindow::connectMenus()
{
    using Scheme = workspace::WindowState::Scheme;
    const auto on = [this](QAction *action, auto &&call) { connect(action, &QAction::triggered, this, call); };
    on(m_menus->openLibrary, [this] {
        const QString path =
            m_dialogs->openFile(this, tr("Open library"), {}, tr("Libraries (*.rolescope);;All files (*)"));
        if (!path.isEmpty())
            openLibrary(path);
    });
    on(m_menus->openSample, [this] { openLibrary({}); });
    on(m_menus->exportPdf, [this] { exportPdf(); });
    on(m_menus->print, [this] { m_printing->show(shown()); });
    on(m_menus->quit, [this] { close(); });
    on(m_menus->undo, [this] { m_filters.undo(); });
    on(m_menus->redo, [this] { m_filters.redo(); });
    on(m_menus->copyRow, [this] { m_comparisonPane->copyRow(); });
    on(m_menus->find, [this] {
        setJobsView(false);
        m_comparisonPane->find();
    });
    on(m_menus->compareView, [this] { setJobsView(false); });
    on(m_menus->jobsView, [this] { setJobsView(true); });
    on(m_menus->textLarger, [this] { changeTextSize(m_style->textPercent() + 25); });
    on(m_menus->textSmaller, [this] { changeTextSize(m_style->textPercent() - 25); });
    on(m_menus->textNormal, [this] { changeTextSize(100); });
    on(m_menus->schemeSystem, [this] { setScheme(Scheme::System); });
    on(m_menus->schemeLight, [this] { setScheme(Scheme::Light); });
    on(m_menus->schemeDark, [this] { setScheme(Scheme::Dark); });
    on(m_menus->nextPane, [this] { cyclePanes(1); });
    on(m_menus->previousPane, [this] { cyclePanes(-1); });
    on(m_menus->chooseA, [this] { m_roleBar->openA(); });
    on(m_menus->chooseB, [this] { m_roleBar->openB(); });
    on(m_menus->swapRoles, [this] { m_selection.swap(); });
    on(m_menus->clearFilters, [this] { m_filters.push({}); });
    on(m_menus->method, [this] { showMethod(); });
    const auto showSteps = [this] {
        m_menus->undo->setEnabled(m_filters.canUndo());
        m_menus->redo->setEnabled(m_filters.canRedo());
    };
    connect(&m_filters, &workspace::FilterHistory::changed, this, showSteps);
    showSteps();
    m_menus->setComparing(false, false);
    m_roleBar->setComparing(false, false);
}

void MainWindow::openLibrary(const QString &path) { m_loader->open(path); }

void MainWindow::takeLibrary(std::shared_ptr<const workspace::Library> library, const workspace::Snapshot &snapshot)
{
    m_message->hide();
    m_library = std::move(library);
    m_desk->setLibrary(m_library);
    m_own->setLibrary(m_library);
    m_jobs->evaluator()->setFindDescribed(DescriptionSearch::findIn(m_library));
    m_comparison = nullptr;
    m_menus->setComparing(false, false); // until there is one of this library
    m_job->setLibrary(m_library);
    m_status->setLibrary(*m_library);
    m_filters.reset();
    m_selection.setJob({});
    m_selection.setSkills({});
    m_snapshot = snapshot;
    m_grid->expectJobs();
    choosePair();
    takeSnapshot(snapshot);
}

void MainWindow::takeSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_desk->setSnapshot(snapshot);
    m_views->setCatalog(snapshot.catalog);
    m_roleBar->setSnapshot(snapshot);
    m_status->setSnapshot(snapshot);
    m_strip->setSnapshot(snapshot);
    showStrip();
    m_filterPane->setSnapshot(snapshot);
    m_mySkills->setSnapshot(snapshot);
    m_salary->setJobs(snapshot.jobs);
    m_jobs->setSnapshot(snapshot);
    m_job->setSnapshot(snapshot);
    if (snapshot.jobs)
        m_descriptions->setLibrary(m_library);
    compare();
    if (snapshot.jobs && snapshot.jobs->columns().yearFactors != m_state.yearFactors)
        m_loader->reloadJobs(m_library, snapshot); // read while the factors were others
    judge();
}

void MainWindow::compare()
{
    m_comparing.cancel(); // a late answer must not replace what is decided here
    if (!m_snapshot.catalog)
        return;
    const domain::RoleId a = m_selection.roleA();
    const domain::RoleId b = m_selection.roleB();
    if (!m_selection.isPair() || !m_snapshot.catalog->role(a) || !m_snapshot.catalog->role(b)) {
        const auto roles = m_snapshot.catalog->roles.size();
        showEmpty(tr("There is nothing to compare yet"),
                  (roles == 0       ? tr("A comparison needs two roles; this library has none yet.")
                       : roles == 1 ? tr("A comparison needs two roles; this library has one.")
                                    : tr("A comparison needs two roles; choose two different ones."))
                      + u'\n'
                      + tr("Add an article, open the sample, or import a pack: rolescope-cli --library FILE import "
                           "--kind pack FOLDER"),
                  m_snapshot.jobs && m_snapshot.jobs->size() > 0);
        return;
    }
    const auto work = [snapshot = m_snapshot, a, b](std::stop_token) {
        return std::make_shared<const analysis::Comparison>(workspace::compare(snapshot, a, b));
    };
    if ((m_snapshot.jobs && m_snapshot.jobs->size() > manyJobs) || m_snapshot.catalog->claims.size() > manyStatements)
        m_comparing.start(work, [this](auto comparison) { takeComparison(std::move(comparison)); });
    else
        takeComparison(work({}));
}

void MainWindow::takeComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_pages->setCurrentWidget(m_grid);
    if (std::exchange(m_jobsAlone, false))
        applyView();
    m_menus->setComparing(true, true);
    m_roleBar->setComparing(true, true);
    m_roleBar->show();
    m_roleBar->setRoles(m_comparison->a, m_comparison->b);
    m_sections->setViews(viewsOf(*m_comparison), m_comparison->a.name, m_comparison->b.name);
    m_comparisonPane->setComparison(m_comparison, m_snapshot.catalog);
    m_charts->setComparison(m_comparison);
    setWindowTitle(tr("%1 and %2 – Rolescope").arg(m_comparison->a.name, m_comparison->b.name));
}

} // namespace rolescope::ui
