// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// The help on each pane, and what of the window survives a crash.
#include "ui/charts/chartcolumn.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/sectionlist.h"
#include "ui/filters/filterpane.h"
#include "ui/help/helpdesk.h"
#include "ui/jobs/jobpane.h"
#include "ui/jobs/jobspane.h"
#include "ui/myskills/myskillspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panegrid.h"
#include "ui/shell/rolebar.h"
#include "ui/shell/sessionkeeper.h"
#include "ui/shell/windowmenus.h"

#include <QSplitter>

namespace rolescope::ui {

void MainWindow::connectHelp()
{
    new HelpDesk(this, m_menus, m_style,
                 {{m_roleBar, "roles"},
                  {m_sections, "comparison"},
                  {m_comparisonPane, "comparison"},
                  {m_mySkills, "mySkills"},
                  {m_charts, "charts"},
                  {m_filterPane, "filters"},
                  {m_jobs, "jobs"},
                  {m_job, "job"}});
}

void MainWindow::keepSession()
{
    m_session = new SessionKeeper(
        m_settings, [this] { return currentState(); }, this);
    const auto note = [this] { m_session->note(); };
    connect(this, &QWidget::windowTitleChanged, this, note); // it names the pair that is compared
    connect(&m_filters, &workspace::FilterHistory::changed, this, note);
    connect(m_sections, &SectionList::chosen, this, note);
    connect(m_charts, &ChartColumn::pageChanged, this, note);
    connect(m_grid->splitter(), &QSplitter::splitterMoved, this, note);
    connect(m_style, &Style::changed, this, note);
}

void MainWindow::noteState()
{
    if (m_session) // not before what was remembered is in place
        m_session->note();
}

} // namespace rolescope::ui
