// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

class QAbstractButton;
class QFontMetrics;

namespace rolescope::ui {

class Style;

/// Quiet column titles; the sorted one carries an arrow, in the usual order the marks and, second, the salary.
/// At its end stands the button that chooses columns.
class JobListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit JobListHeader(const Style *, QWidget *parent = nullptr);

    /// -1: the usual order.
    void setSort(int column, bool descending);
    /// Before the marks.
    void setLeftMargin(int);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Where on the screen it was asked for: the button, or a point.
    void columnsRequested(const QRect &globalPlace);

protected:
    void contextMenuEvent(QContextMenuEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void paintSection(QPainter *, const QRect &, int logicalIndex) const override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    bool viewportEvent(QEvent *) override;

private:
    QString arrow(int column) const;
    QString fitted(const QString &text, const QFontMetrics &, int width) const;
    QRect inner(const QRect &section) const;
    const Style *m_style;
    QAbstractButton *m_columns;
    int m_column = -1;
    int m_leftMargin = 0;
    bool m_descending = false;
    int m_hovered = -1;
};

} // namespace rolescope::ui
