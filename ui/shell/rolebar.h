// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QMenu;
class QPushButton;
class QSpacerItem;

namespace rolescope::workspace {
struct Snapshot;
}

namespace rolescope::ui {

class RoleBox;
class RoleListModel;
class SegmentBar;
class Style;

/// The bar that says which two roles are compared, and how they are looked at.
class RoleBar : public QWidget {
    Q_OBJECT

public:
    explicit RoleBar(const Style *, QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &);
    void setRoles(const analysis::RoleSummary &a, const analysis::RoleSummary &b);
    void setView(int index); ///< 0 Compare, 1 Jobs
    void setDrawerVisible(bool offered, bool open);
    /// Without a comparison there is nothing to swap or export, without a job list no other view.
    void setComparing(bool comparing, bool jobs);
    /// What the button beside the export offers.
    void setAddActions(const QList<QAction *> &);
    void openA();
    void openB();

Q_SIGNALS:
    void roleAChosen(rolescope::domain::RoleId);
    void roleBChosen(rolescope::domain::RoleId);
    void swapRequested();
    void viewChosen(int index);
    void drawerToggled(bool open);
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void shareWidth();
    const Style *m_style;
    RoleListModel *m_modelA;
    RoleListModel *m_modelB;
    RoleBox *m_a;
    RoleBox *m_b;
    QPushButton *m_swap;
    SegmentBar *m_view;
    QPushButton *m_drawer;
    QPushButton *m_add;
    QPushButton *m_export;
    QMenu *m_addMenu;
    std::vector<std::pair<QSpacerItem *, int>> m_gaps; ///< behind the roles and what swaps them, with their widths
    bool m_hasJobs = false;
    bool m_drawerOffered = false;
};

} // namespace rolescope::ui
