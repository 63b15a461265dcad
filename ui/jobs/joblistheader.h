// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace rolescope::ui {

class Style;

/// Quiet column titles; the sorted one carries an arrow.
class JobListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit JobListHeader(const Style *, QWidget *parent = nullptr);

    /// -1: none.
    void setSort(int column, bool descending);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *, const QRect &, int logicalIndex) const override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;

private:
    const Style *m_style;
    int m_column = -1;
    bool m_descending = false;
    int m_hovered = -1;
};

} // namespace rolescope::ui
