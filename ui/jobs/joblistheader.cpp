// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistheader.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int buttonWidth = 28;

/// Three small bars, as columns stand.
class ColumnsButton : public QAbstractButton {
public:
    ColumnsButton(const Style *style, QWidget *parent) : QAbstractButton(parent), m_style(style)
    {
        setObjectName(QStringLiteral("chooseColumns"));
        setAccessibleName(JobListHeader::tr("Choose columns"));
        setPlainToolTip(this, accessibleName());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const chart::Theme &theme = m_style->theme();
        QPainter painter(this);
        painter.fillRect(rect(), underMouse() ? theme.hover : theme.panel);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
        const int bar = m_style->scaled(3);
        const int tall = m_style->scaled(11);
        int x = (width() - 5 * bar) / 2;
        for (int i = 0; i < 3; ++i, x += 2 * bar)
            painter.fillRect(QRect(x, (height() - tall) / 2, bar, tall), theme.slate);
        if (!hasFocus())
            return;
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    const Style *m_style;
};

} // namespace

JobListHeader::JobListHeader(const Style *style, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_style(style),
      m_columns(new ColumnsButton(style, this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    connect(m_columns, &QAbstractButton::clicked, this,
            [this] { Q_EMIT columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
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
    QRect inner = rect.adjusted(0, 0, -space::hair, -1);
    inner.setRight(std::min(inner.right(), width() - m_style->scaled(buttonWidth)));
    const QFontMetrics metrics(font);
    text = metrics.elidedText(text, Qt::ElideRight, inner.width() - metrics.horizontalAdvance(arrow)) + arrow;
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void JobListHeader::contextMenuEvent(QContextMenuEvent *event) { Q_EMIT columnsRequested(event->globalPos()); }

void JobListHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    const int wide = m_style->scaled(buttonWidth);
    m_columns->setGeometry(width() - wide, 0, wide, height());
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
