// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "analysis/skillpay.h"
#include "workspace/latesttask.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

class ChoiceBox;
class LinkButton;
class PhraseView;
class Style;

/// Details for analysts, closed at first: what either role's ads that name a skill advertise beside those that do
/// not, with the ads behind it. Counted only while it is open.
class SkillPayView : public QWidget {
    Q_OBJECT

public:
    explicit SkillPayView(const Style *, QWidget *parent = nullptr);

    void setJobs(std::shared_ptr<const engine::JobTable>);
    /// Null: there is none.
    void setComparison(std::shared_ptr<const analysis::Comparison>);
    void setOpen(bool);
    /// For that width; its owner knows it.
    void fit(int width);

Q_SIGNALS:
    /// Exactly these are to be listed.
    void jobsRequested(const rolescope::domain::FilterSpec &);
    /// It is higher or lower than before.
    void resized();

private:
    using Pays = std::array<analysis::SkillPay, 2>;
    void fillSkills();
    void count();
    void show(const Pays &);
    void addRole(const analysis::SkillPay &, const QString &role);
    void addStratum(const analysis::PayStratum &, const QString &role, domain::SkillId);
    PhraseView *addText(const QString &, bool quiet);
    void clear();
    domain::SkillId skill() const;

    const Style *m_style;
    std::shared_ptr<const engine::JobTable> m_jobs;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    LinkButton *m_link;
    QWidget *m_details;
    ChoiceBox *m_skills;
    QVBoxLayout *m_column;
    QWidget *m_found = nullptr; ///< made anew for each answer
    std::vector<PhraseView *> m_texts;
    int m_width = 0;
    bool m_open = false;
    workspace::LatestTask m_counting;
};

} // namespace rolescope::ui
