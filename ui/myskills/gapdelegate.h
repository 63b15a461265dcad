// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace rolescope::ui {

class Style;

/// A line to tick with its note below, or a heading with the sign that folds.
class GapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GapDelegate(const Style *style, QAbstractItemView *view);

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    int indent() const;
    int textWidth() const;

    const Style *m_style;
    QAbstractItemView *m_view;
};

} // namespace rolescope::ui
