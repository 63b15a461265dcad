// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/columnheader.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace rolescope::ui {

namespace {

constexpr int bar = 4;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter;

} // namespace

ColumnHeader::ColumnHeader(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    style->dress(this, TextSize::Large, true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHeader::setRoles(const QString &a, const QString &b)
{
    m_a = a;
    m_b = b;
    setAccessibleName(tr("%1 and %2").arg(a, b));
    updateGeometry();
    update();
}

void ColumnHeader::setGrid(const Grid &grid)
{
    m_grid = grid;
    updateGeometry();
    update();
}

void ColumnHeader::setTight(bool tight)
{
    m_tight = tight;
    updateGeometry();
}

QRect ColumnHeader::placed(const QRect &leftToRight) const
{
    return QStyle::visualRect(layoutDirection(), rect(), leftToRight);
}

QRect ColumnHeader::nameRect(Side side) const
{
    const int left = side == Side::A ? m_grid.left() : m_grid.right();
    const int width = side == Side::A ? m_grid.leftWidth() : m_grid.rightWidth();
    return placed(QRect(left + space::medium, bar, std::max(1, width - 2 * space::medium), height() - bar - 1));
}

QSize ColumnHeader::sizeHint() const
{
    int text = fontMetrics().height();
    for (const Side side : {Side::A, Side::B}) {
        const QRect room(0, 0, nameRect(side).width(), 1000);
        text = std::max(text, fontMetrics().boundingRect(room, wrapFlags, side == Side::A ? m_a : m_b).height());
    }
    return {200, bar + text + (m_tight ? 2 * space::hair : 2 * space::small)};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    p.fillRect(placed(QRect(m_grid.left(), 0, m_grid.leftWidth(), bar)), t.roleA);
    p.fillRect(placed(QRect(m_grid.right(), 0, width() - m_grid.right(), bar)), t.roleB);
    p.setPen(t.text);
    drawInOrder(&p, nameRect(Side::A), wrapFlags, m_a);
    drawInOrder(&p, nameRect(Side::B), wrapFlags, m_b);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void ColumnHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace rolescope::ui
