// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedtable.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rolescope::ui {

namespace {

constexpr int lineHeight = 30;
constexpr int headHeight = 24;
constexpr int leastLines = 4; ///< for which there is room in a small window, too
constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

QRect textRoom(const QRect &cell)
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), cell,
                              cell.adjusted(space::hair, 0, -space::small, -1));
}

/// Names over the columns, small and quiet.
class FeedHeader : public QHeaderView {
public:
    FeedHeader(const Style *style, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_style(style)
    {
        setSectionsClickable(false);
        setSectionResizeMode(Fixed);
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), m_style->scaled(headHeight)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const chart::Theme &t = m_style->theme();
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->fillRect(rect, t.panel);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
        painter->setFont(m_style->font(TextSize::Small));
        painter->setPen(t.quietText);
        const QRect room = textRoom(rect);
        drawInOrder(painter, room, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

private:
    const Style *m_style;
};

} // namespace

FeedTable::FeedTable(std::vector<int> shares, const Style *style, QWidget *parent)
    : QTableView(parent),
      m_shares(std::move(shares)),
      m_style(style)
{
    setHorizontalHeader(new FeedHeader(style, this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(style, &Style::changed, this, &FeedTable::applyStyle);
    applyStyle();
}

QSize FeedTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), m_style->scaled(headHeight + leastLines * lineHeight)};
}

void FeedTable::applyStyle()
{
    verticalHeader()->setMinimumSectionSize(m_style->scaled(lineHeight));
    verticalHeader()->setDefaultSectionSize(m_style->scaled(lineHeight));
    QPalette colors; // only what differs from the application's
    colors.setColor(QPalette::Base, m_style->theme().surface);
    setPalette(colors);
    viewport()->update();
}

void FeedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int whole = viewport()->width();
    int left = whole;
    for (size_t column = 0; column < m_shares.size(); ++column) {
        const int width = column + 1 == m_shares.size() ? left : whole * m_shares[column] / 100;
        horizontalHeader()->resizeSection(static_cast<int>(column), width);
        left -= width;
    }
}

FeedCellDelegate::FeedCellDelegate(const Style *style, FeedTable *table)
    : QStyledItemDelegate(table),
      m_style(style),
      m_table(table)
{}

bool FeedCellDelegate::isLit(const QModelIndex &index) const
{
    return m_table->hasFocus() && m_table->currentIndex().row() == index.row();
}

void FeedCellDelegate::paintBehind(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const chart::Theme &t = m_style->theme();
    painter->fillRect(cell, isLit(index) ? t.selection : t.surface);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
}

void FeedCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBehind(painter, option.rect, index);
    const QRect room = textRoom(option.rect);
    painter->setFont(m_style->font());
    painter->setPen(m_table->isEnabled() ? index.data(Qt::ForegroundRole).value<QColor>()
                                         : m_style->theme().disabledText);
    drawInOrder(painter, room, flags,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QRect FeedCellDelegate::roomOf(const QRect &cell) const { return textRoom(cell); }

bool FeedCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString text = index.data().toString();
    const bool cut = QFontMetrics(m_style->font()).horizontalAdvance(text) > roomOf(option.rect).width();
    QToolTip::showText(event->globalPos(), cut ? plainToolTip(text) : QString(), view);
    return true;
}

} // namespace rolescope::ui
