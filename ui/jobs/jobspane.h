// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jobanswer.h"
#include "engine/roworder.h"
#include "ui/jobs/jobsheader.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace rolescope::workspace {
class FilterHistory;
class Selection;
} // namespace rolescope::workspace

namespace rolescope::ui {

class JobEvaluator;
class JobListModel;
class JobListView;
class NoJobs;
class OwnPart;
class Style;

/// The jobs half of the window: whose jobs, which filters, what they hide, and the list.
class JobsPane : public QWidget {
    Q_OBJECT

public:
    JobsPane(workspace::Selection *, workspace::FilterHistory *, Style *, QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &);
    /// Where the stars are kept.
    void setOwnPart(const OwnPart *);
    /// A job held against the current one is marked in the list, too.
    void setHeldJob(domain::JobId);
    /// Answers a filter's words from the descriptions; see JobEvaluator.
    JobEvaluator *evaluator() const { return m_evaluator; }
    /// In which order the list stands.
    engine::Order order() const;
    /// Column widths and sort order.
    QByteArray columnsState() const;
    void restoreColumns(const QByteArray &);
    /// Whose jobs the list shows.
    const workspace::Snapshot &snapshot() const { return m_snapshot; }
    /// The newest answer; empty before the first.
    const engine::JobAnswer &answer() const { return *m_answer; }
    JobListView *list() const { return m_list; }
    JobListModel *model() const { return m_model; }
    /// The height that shows so many jobs.
    int heightOfRows(int rows) const;

Q_SIGNALS:
    void titlesRequested();                    ///< those without a role
    void titleRequested(const QString &title); ///< one of them
    void answered(std::shared_ptr<const rolescope::engine::JobAnswer>);

protected:
    void moveEvent(QMoveEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void fitMargin();
    void connectParts();
    void ask();
    void takeAnswer(const std::shared_ptr<const engine::JobAnswer> &);
    void takeSeveral(const std::shared_ptr<const std::vector<engine::HiddenJob>> &);
    void showRows(std::shared_ptr<const std::vector<quint32>>, std::function<QString(int)> reasons);
    void showHeader();
    void showTotals();
    void followPair();
    void followJob();
    void chooseJobsFor(JobsFor);
    void relax(domain::HiddenKey);
    JobsFor jobsFor() const;

    workspace::Selection *m_selection;
    workspace::FilterHistory *m_filters;
    JobEvaluator *m_evaluator;
    JobsHeader *m_header;
    QStackedWidget *m_pages;
    JobListModel *m_model;
    JobListView *m_list;
    NoJobs *m_none;
    workspace::Snapshot m_snapshot;
    std::shared_ptr<const engine::JobAnswer> m_answer;
    domain::RoleId m_a; ///< the pair the filter was last seen with
    domain::RoleId m_b;
    domain::JobId m_wished;         ///< the job the person chose, wherever the filter puts it
    workspace::LatestTask m_titles; ///< counted: a large library has very many
    bool m_several = false;
    bool m_fromTop = true; ///< the next rows are of another library or pair
};

} // namespace rolescope::ui
