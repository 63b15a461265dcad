// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/similarroles.h"
#include "chart/marks.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

struct ChartFile;
class ChartView;
class SegmentBar;
class SimilarList;
class SimilarModel;
class Style;

/// The roles that name the same skills as role A or B, as a list and as a matrix of all pairs. It stands beside the
/// comparison: what is chosen here becomes its pair.
class SimilarRolesDialog : public QDialog {
    Q_OBJECT

public:
    SimilarRolesDialog(workspace::Selection *, const Style *, QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &);
    /// Whether what is shown belongs to the roles chosen last.
    bool isReady() const { return !m_reading.isRunning(); }

Q_SIGNALS:
    void pairChosen(); ///< the selection has it by now
    void saveRequested(const rolescope::ui::ChartFile &);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    struct Answer {
        std::shared_ptr<const analysis::RoleSimilarity> similarity;
        analysis::SimilarRoles similar;
        std::shared_ptr<const analysis::RoleMatrix> matrix;
        size_t rolesWithSkills = 0;
    };

    void build();
    QWidget *listSide();
    QWidget *matrixSide();
    void read();
    static Answer answer(const workspace::Snapshot &, std::shared_ptr<const analysis::RoleSimilarity>, domain::RoleId,
                         size_t room);
    void take(const Answer &);
    void showRoles();
    void showList();
    void showMatrix();
    void choose(domain::RoleId);
    void chooseCell(chart::MarkId);
    void setPair(domain::RoleId a, domain::RoleId b);
    domain::RoleId chosen() const;
    QString nameOf(domain::RoleId) const;
    size_t room() const;

    workspace::Selection *m_selection;
    const Style *m_style;
    SegmentBar *m_side;
    QLabel *m_sentence;
    SimilarModel *m_model;
    SimilarList *m_list;
    QLabel *m_leftOut;
    QLabel *m_scope;
    ChartView *m_chart;
    workspace::Snapshot m_snapshot;
    workspace::LatestTask m_reading;
    Answer m_answer;
    size_t m_askedRoom = 0;
};

} // namespace rolescope::ui
