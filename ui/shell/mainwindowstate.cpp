// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What the window remembers, and what it tells.
#include "ui/charts/chartcolumn.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/style.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/sectionlist.h"
#include "ui/exporting/exporting.h"
#include "ui/filters/filterpane.h"
#include "ui/jobs/jobpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/jobs/ownpart.h"
#include "ui/shell/emptypage.h"
#include "ui/shell/focusring.h"
#include "ui/shell/librarydesk.h"
#include "ui/shell/libraryloader.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/methoddialog.h"
#include "ui/shell/panegrid.h"
#include "ui/shell/rolebar.h"
#include "ui/shell/samplestrip.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/sessionkeeper.h"
#include "ui/shell/windowmenus.h"
#include "wording/errors.h"
#include "wording/filterwords.h"
#include "workspace/filterspecjson.h"

#include <QAction>
#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace rolescope::ui {

namespace {

constexpr QSize firstSize(1440, 900);

const domain::Role *roleOr(const domain::Catalog &catalog, const QString &name, const QString &otherwise)
{
    const domain::Role *role = name.isEmpty() ? nullptr : catalog.roleNamed(name);
    return role ? role : catalog.roleNamed(otherwise);
}

} // namespace

void MainWindow::restoreLooks()
{
    if (m_state.geometry.isEmpty() || !restoreGeometry(m_state.geometry)) {
        const QRect room = screen() ? screen()->availableGeometry() : QRect(QPoint(), firstSize);
        resize(firstSize.boundedTo(room.size()));
    }
    const QByteArray halves = m_state.splitters.value(m_grid->splitter()->objectName());
    if (!halves.isEmpty() && m_grid->splitter()->restoreState(halves))
        m_grid->keepSplitter();
    m_jobs->restoreColumns(m_state.jobColumns);
    m_filterPane->setOpenFacets(m_state.openFacets);
    m_charts->setCurrent(m_state.chartPage);
    m_exporting->setLastChoice({m_state.exportForm, m_state.documentOptions, false, {}});
    m_loader->setYearFactors(m_state.yearFactors);
    setJobsView(m_state.jobsView);
    setScheme(m_state.scheme);
    keepSession();
}

void MainWindow::choosePair()
{
    const domain::Catalog &catalog = *m_snapshot.catalog;
    const bool same = m_state.library == m_library->path();
    const domain::Role *a = roleOr(catalog, same ? m_state.roleA : QString(), QStringLiteral("Data Scientist"));
    const domain::Role *b =
        roleOr(catalog, same ? m_state.roleB : QString(), QStringLiteral("Machine Learning Engineer"));
    for (const domain::Role &role : catalog.roles) {
        if (!a && (!b || role.id != b->id))
            a = &role;
        else if (!b && role.id != a->id)
            b = &role;
    }
    m_selection.setPair(a ? a->id : domain::RoleId(), b ? b->id : domain::RoleId());
    if (!same)
        return;
    m_filters.reset(workspace::filterSpecFromJson(m_state.filter, catalog));
    m_sections->setCurrent(m_state.section);
    m_comparisonPane->setView(m_state.section.isEmpty() ? viewkey::glance : m_state.section);
}

void MainWindow::showView(const QString &key) { m_sections->setCurrent(key); }

void MainWindow::setJobsView(bool jobs)
{
    m_state.jobsView = jobs;
    m_saysMissing = !jobs;
    applyView();
    noteState();
}

void MainWindow::applyView()
{
    const bool jobs = isJobsView();
    m_grid->setJobsOnly(jobs);
    m_roleBar->setView(jobs ? 1 : 0);
    (jobs ? m_menus->jobsView : m_menus->compareView)->setChecked(true);
    if (m_jobsAlone)
        m_pages->setCurrentWidget(jobs ? static_cast<QWidget *>(m_grid) : m_empty);
    showStrip();
}

workspace::WindowState MainWindow::currentState() const
{
    workspace::WindowState state = m_state;
    // With nothing to show, what was shown last stays remembered.
    if (m_library && (m_comparison || m_jobsAlone)) {
        state.library = m_library->path();
        state.roleA = m_comparison ? m_comparison->a.name : QString();
        state.roleB = m_comparison ? m_comparison->b.name : QString();
        state.section = m_comparisonPane->view();
        state.filter = workspace::toJson(m_filters.current(), *m_snapshot.catalog);
        state.jobColumns = m_jobs->columnsState();
        state.openFacets = m_filterPane->openFacets();
        if (m_grid->isPlaced())
            state.splitters.insert(m_grid->splitter()->objectName(), m_grid->splitter()->saveState());
    }
    state.chartPage = m_charts->current();
    state.exportForm = m_exporting->lastChoice().form;
    state.documentOptions = m_exporting->lastChoice().options;
    state.geometry = saveGeometry();
    state.scheme = m_style->scheme();
    state.textPercent = m_style->textPercent();
    return state;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_job->finish();
    m_session->finish();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_style->readSystemScheme();
    return QMainWindow::event(event);
}

void MainWindow::changeTextSize(int percent)
{
    m_style->setTextPercent(percent);
    m_menus->textLarger->setEnabled(m_style->textPercent() < 200);
    m_menus->textSmaller->setEnabled(m_style->textPercent() > 75);
}

void MainWindow::setScheme(workspace::WindowState::Scheme scheme)
{
    using Scheme = workspace::WindowState::Scheme;
    m_style->setScheme(scheme);
    QAction *chosen = scheme == Scheme::Dark ? m_menus->schemeDark
        : scheme == Scheme::Light            ? m_menus->schemeLight
                                             : m_menus->schemeSystem;
    chosen->setChecked(true);
}

void MainWindow::setYearFactors(const domain::YearFactors &factors)
{
    if (factors == m_state.yearFactors)
        return;
    m_state.yearFactors = factors;
    m_loader->setYearFactors(factors);
    noteState();
    if (m_library && m_snapshot.jobs)
        m_loader->reloadJobs(m_library, m_snapshot);
}

void MainWindow::showMethod()
{
    auto *dialog = new MethodDialog(m_state.thresholds, m_style, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MethodDialog::chosen, this, &MainWindow::setThresholds);
    dialog->open();
}

void MainWindow::setThresholds(const analysis::Thresholds &thresholds)
{
    m_state.thresholds = thresholds;
    noteState();
    judge();
}

void MainWindow::judge()
{
    m_judging.cancel(); // of an older snapshot
    if (!m_snapshot.catalog || m_snapshot.thresholds == m_state.thresholds)
        return;
    m_judging.start([snapshot = m_snapshot, thresholds = m_state.thresholds](
                        std::stop_token) { return workspace::withThresholds(snapshot, thresholds); },
                    [this](const workspace::Snapshot &snapshot) { takeSnapshot(snapshot); });
}

void MainWindow::cyclePanes(int step)
{
    focusNextPane({m_roleBar, m_sections, m_comparisonPane, m_charts, m_filterPane, m_jobs, m_job}, step);
}

workspace::ExportRequest MainWindow::shown() const
{
    return {m_snapshot,          m_comparison->a.id, m_comparison->b.id,
            m_filters.current(), m_jobs->order(),    m_exporting->lastChoice().options};
}

void MainWindow::exportPdf()
{
    if (!m_comparison)
        return;
    const domain::FilterSpec &filter = m_filters.current();
    const QString filtered = filter == domain::FilterSpec{}
        ? QString()
        : wording::filterName(filter, *m_snapshot.catalog, m_jobs->answer().currency);
    m_exporting->exportComparison(shown(), filtered);
}

void MainWindow::showFailure(const domain::Error &error)
{
    const QString sentence = wording::sentence(error);
    if (m_library)
        m_message->tell(InlineMessage::Kind::Problem, sentence);
    else
        showEmpty(tr("This library could not be opened"), sentence);
}

void MainWindow::showEmpty(const QString &title, const QString &explanation, bool jobs)
{
    m_comparison = nullptr;
    m_saysMissing = m_saysMissing && m_jobsAlone;
    const bool before = std::exchange(m_jobsAlone, jobs);
    m_empty->setTexts(title, explanation);
    m_empty->setAddVisible(m_library != nullptr);
    if (!jobs)
        m_pages->setCurrentWidget(m_empty);
    if (jobs || before)
        applyView();
    else
        showStrip();
    m_menus->setComparing(false, jobs);
    m_roleBar->setComparing(false, jobs);
    m_roleBar->setVisible(jobs); // else it would be empty
    setWindowTitle(tr("Rolescope"));
    if (jobs)
        noteState();
}

void MainWindow::showStrip()
{
    const bool sample = m_library && m_snapshot.catalog && SampleStrip::isSampleAlone(*m_library, *m_snapshot.catalog);
    m_strip->setVisible(sample && m_selection.isPair() && !m_state.stripClosed && !isJobsView());
}

void MainWindow::connectDesk()
{
    m_desk = new LibraryDesk({this, m_menus, m_dialogs, m_style, m_message, m_comparisonPane, &m_selection});
    connect(m_desk, &LibraryDesk::snapshotChanged, this, [this](const workspace::Snapshot &snapshot) {
        m_loader->giveWay();
        m_filters.carryOver(*m_snapshot.catalog, *snapshot.catalog);
        takeSnapshot(snapshot);
        m_own->read(); // marks follow their jobs
    });
    connect(m_empty, &EmptyPage::addRequested, m_menus->addArticle, &QAction::trigger);
    m_views = new SavedViews({this, m_menus, m_own, &m_selection, &m_filters, m_jobs, m_style});
    connect(m_views, &SavedViews::opened, this, [this] { setJobsView(true); });
    connect(m_desk, &LibraryDesk::comparisonRequested, this, [this] { setJobsView(false); });
    for (const auto chosen : {&RoleBar::roleAChosen, &RoleBar::roleBChosen})
        connect(m_roleBar, chosen, m_views, &SavedViews::notePair); // the selection has it by now
    connect(m_jobs, &JobsPane::titlesRequested, m_menus->titles, &QAction::trigger);
    connect(m_jobs, &JobsPane::titleRequested, m_desk, &LibraryDesk::showTitle);
    connect(m_desk, &LibraryDesk::saveRequested, m_exporting, &Exporting::saveChart);
    connect(m_job, &JobPane::titleRequested, m_desk, &LibraryDesk::showTitle);
    connect(m_job, &JobPane::skillsOffered, m_desk, &LibraryDesk::fillSkillMenu);
    connect(m_job, &JobPane::roleChosen, m_desk, &LibraryDesk::assignTitle);
    m_roleBar->setAddActions(
        {m_menus->addArticle, m_menus->addOnet, m_menus->pasteAd, m_menus->addStatement, m_menus->roles});
}

} // namespace rolescope::ui
