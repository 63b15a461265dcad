// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rolescope::chart {
struct Theme;
}

namespace rolescope::ui {

class JobListModel;
class JobListView;
class Style;
struct JobCell;

/// Paints a job in two lines, with its side's mark and its salary on the common scale.
class JobListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    JobListDelegate(const JobListModel *, const Style *, JobListView *);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
    /// The whole text where it is cut off.
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override;

    /// Where a cell's link stands; empty: it has none.
    QRect link(const QRect &cell, const QModelIndex &) const;

private:
    struct Lines;
    Lines lines(const QRect &cell, const QModelIndex &) const;
    static void layOutLink(Lines &);
    void paintBehind(QPainter *, const QRect &, const QModelIndex &) const;
    void paintFocus(QPainter *, const QRect &, int column) const;
    void paintLines(QPainter *, const QRect &, const QModelIndex &) const;
    void paintSalary(QPainter *, const QRect &, int row, bool selected) const;

    const JobListModel *m_model;
    const Style *m_style;
    JobListView *m_view;
};

} // namespace rolescope::ui
