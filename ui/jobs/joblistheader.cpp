// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistheader.h"

#include "chart/theme.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QMouseEvent>
#include <QPainter>

namespace rolescope::ui {

JobListHeader::JobListHeader(const Style *style, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_style(style)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    setMinimumSectionSize(style->scaled(36));
}

void JobListHeader::setSort(int column, bool descending)
{
    m_column = column;
    m_descending = descending;
    viewport()->update();
}

QSize JobListHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_style->scaled(28)}; }

void JobListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const chart::Theme &theme = m_style->theme();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const bool sorted = logicalIndex == m_column;
    QFont font = m_style->font(TextSize::Small);
    font.setUnderline(logicalIndex == m_hovered);
    painter->setFont(font);
    painter->setPen(sorted || logicalIndex == m_hovered ? theme.text : theme.quietText);
    const QString arrow = sorted ? (m_descending ? QStringLiteral(" ▾") : QStringLiteral(" ▴")) : QString();
    const QRect inner = rect.adjusted(0, 0, -space::hair, -1);
    const QFontMetrics metrics(font);
    text = metrics.elidedText(text, Qt::ElideRight, inner.width() - metrics.horizontalAdvance(arrow)) + arrow;
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void JobListHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const int hovered = logicalIndexAt(event->position().toPoint());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void JobListHeader::leaveEvent(QEvent *event)
{
    QHeaderView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

} // namespace rolescope::ui
