// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// The pages of the chart column, and what they ask for.
#include "ui/charts/chartcolumn.h"
#include "ui/charts/chartspane.h"
#include "ui/charts/demandpane.h"
#include "ui/common/inlinemessage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmenus.h"
#include "wording/errors.h"

#include <QAction>

namespace rolescope::ui {

void MainWindow::addCharts()
{
    m_charts = new ChartColumn(m_style);
    m_charts->addPage(new ChartsPane(&m_selection, m_style), tr("Skills in common"));
    auto *demand = new DemandPane(&m_selection, m_style);
    m_charts->addPage(demand, tr("vs job ads"));

    connect(demand, &DemandPane::jobsRequested, &m_filters, &workspace::FilterHistory::push);
    connect(demand, &DemandPane::addRequested, m_menus->pasteAd, &QAction::trigger);
    connect(m_charts, &ChartColumn::saveRequested, this,
            [this](const ChartFile &file) { m_chartExport->save(this, exportFolder(), file); });
    connect(m_chartExport, &ChartExport::finished, this, &MainWindow::showExported);
    connect(m_chartExport, &ChartExport::failed, this, [this](const domain::Error &error) {
        m_message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    });
}

} // namespace rolescope::ui
