// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace rolescope::ui {

class ComparisonPane;
class FilterPane;
class JobsPane;
class SegmentBar;
class Style;

/// The six panes on one grid: sections, comparison and charts above; filters, jobs and job below.
/// A narrow window shows the charts as a tab beside the comparison and the filters as a drawer over the sections.
class PaneGrid : public QWidget {
    Q_OBJECT

public:
    struct Panes {
        QWidget *sections = nullptr;
        ComparisonPane *comparison = nullptr;
        QWidget *charts = nullptr;
        FilterPane *filters = nullptr;
        JobsPane *jobs = nullptr;
        QWidget *job = nullptr;
    };
    PaneGrid(const Panes &, const Style *, QWidget *parent = nullptr);

    void setJobsOnly(bool);
    bool isNarrow() const { return m_narrow; }
    void setDrawerOpen(bool);
    bool isDrawerOpen() const { return m_drawerOpen; }
    QSplitter *splitter() const { return m_halves; }
    /// Tells that the splitter has a remembered place, so that the first show keeps it.
    void keepSplitter() { m_placed = true; }
    bool isPlaced() const { return m_placed; }
    /// What is shown is of another library: the halves are placed anew once its jobs are listed.
    void expectJobs() { m_expecting = true; }
    void takeJobs();
    /// Brings the charts or the comparison to the front where they share a place.
    void showChartsTab(bool);

Q_SIGNALS:
    void narrowChanged();

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    void arrange();
    void placeFilters();
    void placeSplitter();
    int lowerWanted(bool withPicture) const;
    int upperHeight(int all) const;

    Panes m_panes;
    const Style *m_style;
    QSplitter *m_halves;
    QWidget *m_upper;
    QWidget *m_lower;
    QWidget *m_sections;
    QWidget *m_filters;
    QWidget *m_job;
    QWidget *m_tabBar;
    SegmentBar *m_tabs;
    QStackedWidget *m_centre;
    QWidget *m_right;
    QWidget *m_rightLine = nullptr;
    QWidget *m_filterLine = nullptr;
    QWidget *m_sectionLine = nullptr;
    bool m_narrow = false;
    bool m_filtersAside = false; ///< in the drawer's place
    bool m_drawerOpen = false;
    bool m_placed = false;
    bool m_expecting = false;
};

} // namespace rolescope::ui
