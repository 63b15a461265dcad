// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entry.h"

#include <QWidget>

namespace rolescope::ui {

class Style;

/// The two roles' names under their colours, above the columns of a page.
class ColumnHeader : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHeader(const Style *, QWidget *parent = nullptr);

    void setRoles(const QString &a, const QString &b);
    void setGrid(const Grid &);
    void setTight(bool);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *) override;

private:
    /// Mirrored where texts begin at the right.
    QRect placed(const QRect &leftToRight) const;
    QRect nameRect(Side) const;

    const Style *m_style;
    QString m_a;
    QString m_b;
    Grid m_grid;
    bool m_tight = false;
};

} // namespace rolescope::ui
