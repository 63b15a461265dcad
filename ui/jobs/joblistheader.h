// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

class QAbstractButton;

namespace rolescope::ui {

class Style;

/// Quiet column titles; the sorted one carries an arrow. At its end stands the button that chooses columns.
class JobListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit JobListHeader(const Style *, QWidget *parent = nullptr);

    /// -1: none.
    void setSort(int column, bool descending);
    QSize sizeHint() const override;
    QAbstractButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    void columnsRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void paintSection(QPainter *, const QRect &, int logicalIndex) const override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;

private:
    const Style *m_style;
    QAbstractButton *m_columns;
    int m_column = -1;
    bool m_descending = false;
    int m_hovered = -1;
};

} // namespace rolescope::ui
