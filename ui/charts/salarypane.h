// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/salaryboxes.h"
#include "ui/charts/chartpage.h"
#include "wording/salarywords.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

class ChartView;
class PhraseView;
class SkillPayView;
class Style;

/// What both roles' job ads pay, by level: the headline in words, its picture, and every ad that is left out.
class SalaryPane : public QScrollArea, public ChartPage {
    Q_OBJECT

public:
    explicit SalaryPane(const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>) override;
    /// What the details for analysts are counted from; null: not loaded.
    void setJobs(std::shared_ptr<const engine::JobTable>);

Q_SIGNALS:
    /// Exactly these are to be listed.
    void jobsRequested(const rolescope::domain::FilterSpec &);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void choose(chart::MarkId);
    void showNotes();
    void addNotes(const QString &head, const std::vector<wording::SalaryNote> &, const QString &role);
    void fit();

    const Style *m_style;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    std::shared_ptr<const chart::SalaryBoxesData> m_data;
    PhraseView *m_reading;
    ChartView *m_chart;
    QWidget *m_notes = nullptr;
    QVBoxLayout *m_column = nullptr;
    PhraseView *m_limit;
    SkillPayView *m_skillPay;
};

} // namespace rolescope::ui
