// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/panegrid.h"

#include "chart/theme.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/filters/filterpane.h"
#include "ui/jobs/jobspane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int leftColumn = 220;
constexpr int rightColumn = 380;
constexpr int narrowRightColumn = 300;
constexpr int narrowBelow = 1240;
constexpr int tightBelow = 680; ///< as on a small laptop
constexpr int jobsWanted = 4;
constexpr int jobsLeast = 2;
constexpr int linesWanted = 10;
constexpr int rowSpare = 32; ///< height given away so that the edge cuts no row

/// A pane with the background of the left column, a hairline on its right.
class SidePanel : public QWidget {
public:
    SidePanel(QWidget *pane, const Style *style, bool left, QWidget *parent)
        : QWidget(parent),
          m_style(style),
          m_left(left)
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(pane);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const chart::Theme &t = m_style->theme();
        p.fillRect(rect(), m_left ? t.panel : t.surface);
    }

private:
    const Style *m_style;
    bool m_left;
};

/// A one pixel line between two panes.
class Hairline : public QWidget {
public:
    Hairline(const Style *style, QWidget *parent) : QWidget(parent), m_style(style) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.fillRect(rect(), m_style->theme().line);
    }

private:
    const Style *m_style;
};

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    return row;
}

} // namespace

PaneGrid::PaneGrid(const Panes &panes, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_panes(panes),
      m_style(style),
      m_halves(new QSplitter(Qt::Vertical, this)),
      m_upper(new QWidget),
      m_lower(new QWidget),
      m_tabBar(new QWidget),
      m_tabs(new SegmentBar),
      m_centre(new QStackedWidget)
{
    m_halves->setObjectName(QStringLiteral("halves"));
    m_halves->setChildrenCollapsible(false);

    m_sections = new SidePanel(m_panes.sections, style, true, m_upper);
    m_right = new SidePanel(m_panes.charts, style, false, m_upper);
    m_centre->addWidget(m_panes.comparison);
    m_tabs->setObjectName(QStringLiteral("centreTabs"));
    m_tabs->setSegments({tr("Comparison"), tr("Charts")});
    m_tabs->button(1)->setObjectName(QStringLiteral("chartsTab"));
    auto *centre = new QWidget(m_upper);
    auto *centreColumn = new QVBoxLayout(centre);
    centreColumn->setContentsMargins(0, 0, 0, 0);
    centreColumn->setSpacing(0);
    auto *tabRow = new QHBoxLayout(m_tabBar);
    tabRow->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    m_tabBar->hide();
    centreColumn->addWidget(m_tabBar);
    centreColumn->addWidget(m_centre, 1);
    QHBoxLayout *upper = rowOf(m_upper);
    upper->addWidget(m_sections);
    m_sectionLine = new Hairline(style, m_upper);
    upper->addWidget(m_sectionLine);
    upper->addWidget(centre, 1);
    m_rightLine = new Hairline(style, m_upper);
    upper->addWidget(m_rightLine);
    upper->addWidget(m_right);

    m_filters = new SidePanel(m_panes.filters, style, true, m_lower);
    m_job = new SidePanel(m_panes.job, style, false, m_lower);
    QHBoxLayout *lower = rowOf(m_lower);
    lower->addWidget(m_filters);
    m_filterLine = new Hairline(style, m_lower);
    lower->addWidget(m_filterLine);
    lower->addWidget(m_panes.jobs, 1);
    lower->addWidget(new Hairline(style, m_lower));
    lower->addWidget(m_job);

    m_upper->setMinimumHeight(120);
    m_lower->setMinimumHeight(120);
    m_halves->addWidget(m_upper);
    m_halves->addWidget(m_lower);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 0);
    rowOf(this)->addWidget(m_halves, 1);
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_placed = true; });
    connect(m_tabs, &SegmentBar::chosen, this, [this](int tab) { m_centre->setCurrentIndex(tab); });
    connect(style, &Style::changed, this, [this] {
        arrange();
        placeSplitter();
    });
}

void PaneGrid::setJobsOnly(bool jobsOnly)
{
    m_upper->setVisible(!jobsOnly);
    placeSplitter();
}

void PaneGrid::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    arrange();
}

void PaneGrid::showChartsTab(bool charts)
{
    if (!m_narrow)
        return;
    m_tabs->setCurrent(charts ? 1 : 0);
    m_centre->setCurrentIndex(m_tabs->current());
}

void PaneGrid::arrange()
{
    const bool narrow = width() < m_style->scaled(narrowBelow);
    const bool changed = narrow != m_narrow;
    m_narrow = narrow;
    m_rightLine->setVisible(!narrow);
    if (changed && narrow) {
        m_right->hide();
        m_centre->addWidget(m_panes.charts);
    } else if (changed) {
        m_centre->removeWidget(m_panes.charts);
        m_right->layout()->addWidget(m_panes.charts);
        m_panes.charts->show();
        m_right->show();
        m_centre->setCurrentIndex(0);
        m_tabs->setCurrent(0);
    }
    m_tabBar->setVisible(narrow);
    // Never more than a third of the window for a side column, however large the text.
    const int left = std::min(m_style->scaled(leftColumn), width() / 3);
    const int right = std::min(m_style->scaled(narrow ? narrowRightColumn : rightColumn), width() / 3);
    m_sections->setFixedWidth(left);
    m_filters->setFixedWidth(left);
    placeFilters();
    m_right->setFixedWidth(right);
    m_job->setFixedWidth(right);
    m_panes.comparison->setTight(height() < m_style->scaled(tightBelow));
    if (changed)
        Q_EMIT narrowChanged();
}

void PaneGrid::placeFilters()
{
    if (m_narrow != m_filtersAside) {
        m_filtersAside = m_narrow;
        auto *row = static_cast<QHBoxLayout *>(m_narrow ? layout() : m_lower->layout());
        row->insertWidget(0, m_filters);
        row->insertWidget(1, m_filterLine);
    }
    // The drawer takes the whole left column: neither half loses height to it.
    m_filters->setVisible(!m_narrow || m_drawerOpen);
    m_filterLine->setVisible(!m_narrow || m_drawerOpen);
    m_sections->setVisible(!m_narrow || !m_drawerOpen);
    m_sectionLine->setVisible(!m_narrow || !m_drawerOpen);
}

int PaneGrid::lowerWanted(bool withPicture) const
{
    const int jobs = m_panes.jobs->heightOfRows(jobsWanted);
    return m_narrow ? jobs : std::max(jobs, m_panes.filters->heightToLevels(withPicture));
}

int PaneGrid::upperHeight(int all) const
{
    const int most = lowerWanted(true);
    const int wanted = lowerWanted(false);
    const int above = m_tabBar->isHidden() ? 0 : m_tabBar->sizeHint().height();
    const int whole = above + m_panes.comparison->wholeHeight(all - wanted - above);
    if (whole <= all - wanted) // what the comparison leaves is for the filters
        return all - std::clamp(all - whole, wanted, most);
    // A narrow window has no sections or charts that need the height.
    const int spare = m_style->scaled(m_narrow ? 2 * rowSpare : rowSpare);
    Page::Fold fold = m_panes.comparison->foldAt(all - wanted - above, spare);
    if (fold.lines < linesWanted && m_narrow) {
        const int few = m_panes.jobs->heightOfRows(jobsLeast);
        const int one = m_panes.jobs->heightOfRows(1);
        fold = m_panes.comparison->foldAt(all - (few <= all / 2 ? few : one) - above, spare);
    }
    return fold.lines > 0 ? above + fold.height : all / 2;
}

void PaneGrid::placeSplitter()
{
    const int all = m_halves->height() - m_halves->handleWidth();
    if (m_placed || all < 100 || m_upper->isHidden())
        return; // the person's own place stays
    for (QWidget *half : {m_upper, m_lower})
        half->layout()->activate(); // heights depend on widths
    const int upper = std::clamp(upperHeight(all), m_upper->minimumHeight(), all - m_lower->minimumHeight());
    m_halves->setSizes({upper, all - upper});
}

void PaneGrid::takeJobs()
{
    if (!m_expecting)
        return;
    m_expecting = false;
    placeSplitter();
}

void PaneGrid::resizeEvent(QResizeEvent *)
{
    arrange();
    placeSplitter();
}

void PaneGrid::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_style->theme().surface);
}

} // namespace rolescope::ui
