// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/demandparts.h"
#include "workspace/selection.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace rolescope::ui {

class ChartView;
class PhraseView;
class SegmentBar;
class Style;

/// Articles against job ads: what sources describe beside what a role's ads ask for, as dots with intervals.
class DemandPane : public QScrollArea, public ChartPage {
    Q_OBJECT

public:
    DemandPane(workspace::Selection *, const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>) override;

Q_SIGNALS:
    /// Exactly these are to be listed.
    void jobsRequested(const rolescope::domain::FilterSpec &);
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void chooseSide(DemandSide);
    void showSide();
    void choose(chart::MarkId);
    void pointAt(chart::MarkId);
    void markSkills();
    void fit();

    workspace::Selection *m_selection;
    const Style *m_style;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    SegmentBar *m_sides;
    PhraseView *m_reading;
    QPushButton *m_add;
    ChartView *m_chart;
    PhraseView *m_limit;
    DemandSide m_side = DemandSide::A;
    DemandRows m_rows;
    domain::SkillId m_chosen;
    bool m_all = false;
};

} // namespace rolescope::ui
