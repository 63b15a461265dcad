// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace rolescope::ui {

class Style;

/// The bar at the bottom of a dialog: what else there is at its left, the answers at its right.
class ButtonBar : public QWidget {
    Q_OBJECT

public:
    explicit ButtonBar(const Style *, QWidget *parent = nullptr);

    void addLeft(QWidget *);
    void addRight(QWidget *);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Style *m_style;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace rolescope::ui
