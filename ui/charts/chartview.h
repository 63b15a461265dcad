// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/bars.h"
#include "chart/painter.h"
#include "ui/charts/charttable.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace rolescope::ui {

class Style;

/// A chart on the way to a file: the file dialog and the writing are left to Exporting.
struct ChartFile {
    QString name; ///< of the chart, for the file's name
    QByteArray svg;
};

/// Shows a picture and lets it answer: hover texts, a focus ring that arrows move and Enter clicks, a context menu
/// with "Show as table", "Copy as picture" and "Save as SVG…", and the picture's reading for a screen reader.
///
/// What can be pointed at, focused and clicked are the marks with a valid id; marks of one id belong together. A
/// mark's tooltip is its hover text and what is spoken when it has the focus. Arrows go by id: index, then part.
///
///     auto *view = new ChartView(tr("Salary"), style);
///     view->setHeights(120, 300);
///     view->setPicture([data](const QRectF &rect, const chart::Fonts &fonts, double textScale) {
///         chart::SalaryLineStyle s;
///         s.textSize *= textScale;
///         return chart::layoutSalaryLines(data, rect, fonts, s);
///     }, ChartTable{{tr("Job"), tr("Salary")}, rows});
///     connect(view, &ChartView::clicked, ...);
class ChartView : public QWidget {
    Q_OBJECT

public:
    /// Makes the picture for a rectangle; `textScale` is 1 at 100 %. It must own or share the data it draws.
    using Layout = std::function<chart::Picture(const QRectF &, const chart::Fonts &, double textScale)>;

    /// The name is said by a screen reader, heads the table and names the file.
    ChartView(const QString &name, const Style *, QWidget *parent = nullptr);

    /// Another picture; focus, hover and selection end. An empty layout shows nothing.
    void setPicture(Layout, ChartTable = {});
    /// The same picture with other sizes.
    void layOutAgain();
    /// Least and wanted height at a text size of 100 %.
    void setHeights(int least, int wanted);
    /// The parts that stand out as chosen, or as belonging to what is pointed at elsewhere.
    void setSelected(chart::MarkId);
    void setMarked(std::vector<chart::MarkId>);

    const chart::Picture &picture() const { return m_picture; }
    const ChartTable &table() const { return m_table; }
    chart::MarkId focused() const { return m_focused; }
    /// The picture as a file of its own, in the light theme, with name and reading as title and description.
    QByteArray svg() const;

    void showTable();
    void copyPicture() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(rolescope::chart::MarkId);
    /// Under the pointer now; invalid: nothing.
    void pointedAt(rolescope::chart::MarkId);
    void saveRequested(const rolescope::ui::ChartFile &);

protected:
    const chart::Fonts &fonts() const { return m_fonts; }
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    bool event(QEvent *) override;

private:
    chart::MarkId idAt(QPointF) const;
    std::vector<chart::MarkId> ids() const; ///< in the order of the arrows
    QString textOf(chart::MarkId) const;
    void moveFocus(int key);
    void speak();
    double textScale() const;

    QString m_name;
    const Style *m_style;
    Layout m_layout;
    ChartTable m_table;
    chart::Fonts m_fonts;
    chart::Picture m_picture;
    chart::MarkId m_hovered;
    chart::MarkId m_focused;
    chart::MarkId m_selected;
    std::vector<chart::MarkId> m_marked;
    int m_least = 100;
    int m_wanted = 200;
};

} // namespace rolescope::ui
