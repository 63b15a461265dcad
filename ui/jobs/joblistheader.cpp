// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistheader.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/joblistmodel.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

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
    connect(m_columns, &QAbstractButton::clicked, this, [this] {
        Q_EMIT columnsRequested({m_columns->mapToGlobal(QPoint()), m_columns->size()});
    });
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

void JobListHeader::setLeftMargin(int left)
{
    m_leftMargin = left;
    viewport()->update();
}

QSize JobListHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_style->scaled(28)}; }

void JobListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const chart::Theme &theme = m_style->theme();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString sign = arrow(logicalIndex);
    if (text.isEmpty() && sign.isEmpty())
        return;
    const bool sorted = logicalIndex == m_column;
    QFont font = m_style->font(TextSize::Small);
    font.setUnderline(logicalIndex == m_hovered);
    painter->setFont(font);
    painter->setPen(sorted || logicalIndex == m_hovered ? theme.text : theme.quietText);
    const QFontMetrics metrics(font);
    const QRect place = logicalIndex == JobListModel::MarkColumn
        ? QStyle::visualRect(layoutDirection(), rect, rect.adjusted(m_leftMargin, 0, 0, -1))
        : inner(rect);
    if (!text.isEmpty()) {
        const QString after = sign.isEmpty() ? QString() : u' ' + sign;
        text = fitted(text, metrics, place.width() - metrics.horizontalAdvance(after)) + after;
    } else {
        text = sign;
    }
    drawInOrder(painter, place, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void JobListHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT columnsRequested({event->globalPos(), QSize()});
}

QString JobListHeader::arrow(int column) const
{
    const bool usual = m_column < 0 && (column == JobListModel::MarkColumn || column == JobListModel::SalaryColumn);
    if (!usual && column != m_column)
        return {};
    return usual || m_descending ? QStringLiteral("▾") : QStringLiteral("▴");
}

/// A text without room loses its unit before its letters.
QString JobListHeader::fitted(const QString &text, const QFontMetrics &metrics, int width) const
{
    const QString brief = text.section(u',', 0, 0);
    return metrics.elidedText(metrics.horizontalAdvance(text) > width ? brief : text, Qt::ElideRight, width);
}

QRect JobListHeader::inner(const QRect &section) const
{
    if (isRightToLeft()) {
        QRect inner = section.adjusted(space::hair, 0, 0, -1);
        inner.setLeft(std::max(inner.left(), m_style->scaled(buttonWidth)));
        return inner;
    }
    QRect inner = section.adjusted(0, 0, -space::hair, -1);
    inner.setRight(std::min(inner.right(), width() - m_style->scaled(buttonWidth)));
    return inner;
}

bool JobListHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    QStringList lines;
    if (column > JobListModel::MarkColumn)
        lines += model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (column >= 0 && m_column < 0 && !arrow(column).isEmpty())
        lines += tr("In order: the compared roles first, then the highest salary");
    QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), this);
    return true;
}

void JobListHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    const int wide = m_style->scaled(buttonWidth);
    m_columns->setGeometry(isRightToLeft() ? 0 : width() - wide, 0, wide, height());
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
