// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rolescope::ui {

class Style;

/// A role with its counts, or the name of a family.
class RoleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RoleDelegate(const Style *style, QObject *parent) : QStyledItemDelegate(parent), m_style(style) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    const Style *m_style;
};

} // namespace rolescope::ui
