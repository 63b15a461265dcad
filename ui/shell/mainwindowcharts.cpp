// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// The pages of the chart column, and what they ask for.
#include "ui/charts/chartcolumn.h"
#include "ui/charts/chartspane.h"
#include "ui/charts/demandpane.h"
#include "ui/charts/salarypane.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/jobexporting.h"
#include "ui/exporting/librarycopies.h"
#include "ui/jobs/ownpart.h"
#include "ui/myskills/myskillspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panegrid.h"
#include "ui/shell/samplestrip.h"
#include "ui/shell/windowmenus.h"
#include "wording/gapwords.h"

#include <QAction>

namespace rolescope::ui {

void MainWindow::addCharts()
{
    m_charts = new ChartColumn(m_style);
    m_charts->addPage(new ChartsPane(&m_selection, m_style), tr("Skills in common"));
    auto *demand = new DemandPane(&m_selection, m_style);
    m_charts->addPage(demand, tr("vs job ads"));
    m_salary = new SalaryPane(m_style);
    m_charts->addPage(m_salary, tr("Salary"));

    const auto list = [this](const domain::FilterSpec &spec) { m_filters.push(spec); };
    connect(demand, &DemandPane::jobsRequested, this, list);
    connect(m_salary, &SalaryPane::jobsRequested, this, list);
    connect(demand, &DemandPane::addRequested, m_menus->pasteAd, &QAction::trigger);
}

void MainWindow::connectSkills()
{
    m_mySkills = new MySkillsPage(m_own, m_style);
    m_charts->addPage(m_mySkills, wording::mySkills());
    connect(m_comparisonPane, &ComparisonPane::skillTicked, m_mySkills, &MySkillsPage::setOwn);
    connect(m_mySkills, &MySkillsPage::ownChanged, this, [this] { m_comparisonPane->setOwnSkills(m_mySkills->own()); });
    const auto show = [this] {
        setJobsView(false);
        m_grid->showChartsTab(true);
        m_charts->setCurrent(m_mySkills->objectName());
        m_mySkills->focusField();
    };
    connect(m_menus->mySkills, &QAction::triggered, this, show);
    connect(m_strip, &SampleStrip::skillsRequested, this, show);
    new LibraryCopies({this, m_menus->saveCopy, m_menus->saveCopyWithout, m_dialogs, m_message, m_own,
                       [this] { return m_library; }, [this] { return m_exporting->folder(); }});
    new JobExporting(
        {this, m_menus->exportJobs, m_style, m_message, m_jobs, m_exporting, [this] { return m_library; }});
}

} // namespace rolescope::ui
