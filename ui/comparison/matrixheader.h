// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entry.h"
#include "ui/comparison/textblock.h"

#include <QWidget>

#include <vector>

namespace rolescope::ui {

class Style;

/// The heads of a matrix: the publishers, below them their sources' numbers, and the counts' head.
class MatrixHeader : public QWidget {
    Q_OBJECT

public:
    struct Group {
        QString name;             ///< shown, shortened where it must be
        QString fullName;         ///< told
        std::vector<int> numbers; ///< of its sources
    };
    struct Column {
        QString description; ///< its source's tooltip
        bool isCopy = false; ///< near copy of another column
    };

    explicit MatrixHeader(const Style *, QWidget *parent = nullptr);

    /// The columns of all groups, in order.
    void setGroups(std::vector<Group>, std::vector<Column>);
    /// Whom the statements are about, over them; an empty name leaves the place free.
    void setTitle(Side, const QString &name, const QString &counts);
    void setGrid(const Grid &);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sourceActivated(int number);

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    bool event(QEvent *) override;

private:
    int lineHeight() const;
    int numbersTop() const;
    int numberAt(QPointF) const; ///< index of the column whose number is there, or -1
    /// Mirrored where texts begin at the right.
    QRect placed(const QRect &leftToRight) const;
    QRect groupRect(size_t group) const;
    void paintTitle(QPainter *) const;
    void paintColumns(QPainter *) const;

    const Style *m_style;
    std::vector<Group> m_groups;
    std::vector<int> m_numbers; ///< of all groups
    std::vector<Column> m_columns;
    Side m_side = Side::None;
    QString m_title;
    QString m_counts;
    Grid m_grid;
    int m_hovered = -1;
};

} // namespace rolescope::ui
