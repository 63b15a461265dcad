// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

namespace rolescope::ui {

class Style;

/// A table of a feed's beginning: each column has its share of the width, no lines stand between columns.
class FeedTable : public QTableView {
    Q_OBJECT

public:
    /// Shares of the width, of a hundred.
    FeedTable(std::vector<int> shares, const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void applyStyle();

    std::vector<int> m_shares;
    const Style *m_style;
};

/// Paints a cell's text in the model's colour; cut off, it is the cell's tooltip.
class FeedCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FeedCellDelegate(const Style *, FeedTable *);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override;

protected:
    void paintBehind(QPainter *, const QRect &, const QModelIndex &) const;
    virtual QRect roomOf(const QRect &cell) const; ///< for the text
    bool isLit(const QModelIndex &) const;         ///< its row is the current one, with the keyboard

    const Style *m_style;
    FeedTable *m_table;
};

} // namespace rolescope::ui
