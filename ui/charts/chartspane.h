// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/skillschart.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class LinkButton;
class PhraseView;
class Style;

/// What both roles ask for, in one sentence and as circles and bars.
class ChartsPane : public QScrollArea, public ChartPage {
    Q_OBJECT

public:
    ChartsPane(workspace::Selection *, const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>) override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void choose(ChartPart);
    void showPart();
    void showDetails(bool open);
    void markSkills();
    void fitHeight();
    void setLow(bool low, int air);
    void fitWidth(int width);

    workspace::Selection *m_selection;
    const Style *m_style;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    QVBoxLayout *m_column = nullptr;
    PhraseView *m_reading;
    SkillsChart *m_chart;
    PhraseView *m_partSkills;
    LinkButton *m_clear;
    LinkButton *m_detailsLink;
    PhraseView *m_details;
    ChartPart m_chosen;
    bool m_detailsOpen = false;
    bool m_pointing = false; ///< at a skill of the chosen part
};

} // namespace rolescope::ui
