// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace rolescope::ui {

class LineModel;
class Style;

/// Paints a line over what it became, and the boxes that correct its role and section.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LineDelegate(LineModel *, const Style *, QTableView *);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override;
    void updateEditorGeometry(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    void paintLine(QPainter *, const QRect &, int row) const;
    QRect boxRect(const QRect &cell) const;

    LineModel *m_model;
    const Style *m_style;
    QTableView *m_view;
};

} // namespace rolescope::ui
