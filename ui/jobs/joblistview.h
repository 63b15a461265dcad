// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/spacing.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/listcolumns.h"

#include <QTableView>

namespace rolescope::ui {

class JobListDelegate;
class JobListHeader;
class Style;

/// How the person sorted the list; no column: the compared roles' jobs come first.
struct JobSort {
    int column = -1;
    bool descending = false;

    bool operator==(const JobSort &) const = default;
};

/// The list of jobs: fixed two-line rows, one current job, columns that always fit its width. Several rows can be
/// chosen, to be copied.
class JobListView : public QTableView {
    Q_OBJECT

public:
    JobListView(JobListModel *, const Style *, QWidget *parent = nullptr);

    const JobSort &sort() const { return m_sort; }
    /// Without sortChosen().
    void setSort(const JobSort &);
    ListColumns &columns() { return m_columns; }
    /// Whether a column stands at the right edge.
    bool isLast(int column) const;
    bool isCurrentRow(int row) const { return currentIndex().row() == row; }
    /// The current one, the job that it is held against, and those chosen with it.
    bool isChosenRow(int row) const;
    /// Rows of the list in their order, at most so many.
    std::vector<int> chosenRows(size_t most) const;
    size_t chosenCount() const;
    /// What the visible columns say, in their order: keys of workspace::shownJobKeys().
    QStringList shownKeys() const;
    /// Menu entries that the window adds to those of the list.
    void setExportAction(QAction *action) { m_export = action; }
    int hoveredRow() const { return m_hovered; }
    /// Before the marks.
    int leftMargin() const { return m_leftMargin; }
    void setLeftMargin(int);

    /// Gives the list new rows in one reset and keeps the job `keep`, or else the place it had.
    void replaceRows(JobListModel::Rows, JobListModel::Reasons, domain::JobId keep);
    void setCurrentRow(int row);
    /// The first row is the current one and in sight; without jobChosen().
    void startAtTop();
    /// The height that shows so many rows under the column titles.
    int heightOfRows(int rows) const;

    /// Which columns are shown, their order and widths, and the sort order, for the next start.
    QByteArray state() const;
    void restoreState(const QByteArray &);

Q_SIGNALS:
    void sortChosen(const rolescope::ui::JobSort &);
    /// By the person, never by a new answer.
    void jobChosen(rolescope::domain::JobId);
    void titleChosen(const QString &title); ///< to be given a role
    void copyRequested();

protected:
    void currentChanged(const QModelIndex &, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &, const QItemSelection &) override;
    void keyPressEvent(QKeyEvent *) override;
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override;
    void resizeEvent(QResizeEvent *) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    void sortBy(int column);
    void chooseSort(const JobSort &);
    void applyStyle();
    void fitColumns();
    void keepLastRowWhole();
    void rememberWidth(int column, int width);
    void showColumnsMenu(const QRect &globalPlace);
    void updateRow(int row);
    void setHovered(int row);
    QString linkedTitle(const QPoint &) const;
    std::vector<std::pair<int, int>> chosenRanges() const;

    JobListModel *m_model;
    const Style *m_style;
    JobListHeader *m_header;
    JobListDelegate *m_delegate;
    JobSort m_sort;
    ListColumns m_columns;
    int m_hovered = -1;
    QString m_pressed; ///< the title whose link the button went down on
    int m_leftMargin = space::medium;
    QAction *m_export = nullptr;
    bool m_trimming = false;
    bool m_replacing = false;
};

} // namespace rolescope::ui
