// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entry.h"
#include "ui/comparison/textblock.h"

#include <QWidget>

#include <functional>
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

    explicit MatrixHeader(const Style *, QWidget *parent = nullptr);

    /// `describe` gives a number's tooltip.
    void setGroups(std::vector<Group>, std::function<QString(int)> describe);
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
    int numberAt(QPointF) const; ///< index of the column whose number is there, or -1
    QRect groupRect(size_t group) const;

    const Style *m_style;
    std::vector<Group> m_groups;
    std::vector<int> m_numbers; ///< of all groups
    std::function<QString(int)> m_describe;
    Grid m_grid;
    int m_hovered = -1;
};

} // namespace rolescope::ui
