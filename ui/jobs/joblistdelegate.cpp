// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistdelegate.h"

#include "chart/salarybar.h"
#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int barHeight = 6;
const QString star = QStringLiteral("★");
constexpr int edge = 4; // the bar at the left of a selected row, as in the section list

} // namespace

/// Where a cell's texts stand.
struct JobListDelegate::Lines {
    JobCell cell;
    QFont font;
    QFont secondFont;
    QRect first;
    QRect second;  ///< empty: no second line
    QRect star;    ///< empty: no star
    QRect between; ///< of the sign that parts the second line's text and its link
    QRect link;    ///< empty: no link
    QString secondShown;
};

JobListDelegate::JobListDelegate(const JobListModel *model, const Style *style, JobListView *view)
    : QStyledItemDelegate(view),
      m_model(model),
      m_style(style),
      m_view(view)
{}

QSize JobListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_style->scaled(120), m_style->scaled(48)};
}

JobListDelegate::Lines JobListDelegate::lines(const QRect &rect, const QModelIndex &index) const
{
    Lines l;
    l.cell = m_model->cell(index.row(), index.column());
    const bool selected = m_view->isCurrentRow(index.row()) || m_model->isHeld(index.row());
    l.font = m_style->font(TextSize::Normal, selected && index.column() == JobListModel::TitleColumn);
    l.secondFont = m_style->font(TextSize::Small);
    const QRect inner = rect.adjusted(0, 0, -space::medium, -1);
    const int height = QFontMetrics(l.font).height();
    const bool bar = index.column() == JobListModel::SalaryColumn && m_model->isOnScale(index.row());
    const QFontMetrics small(l.secondFont);
    const bool two = !l.cell.second.isEmpty() || !l.cell.link.isEmpty();
    const int below = bar ? barHeight + space::hair : two ? small.height() : 0;
    l.first = QRect(inner.left(), inner.top() + (inner.height() - height - below) / 2, inner.width(), height);
    if (two)
        l.second = QRect(inner.left(), l.first.bottom() + 1, inner.width(), below);
    if (index.column() == JobListModel::TitleColumn && m_model->isStarred(index.row())) {
        l.star = l.first;
        l.star.setWidth(QFontMetrics(l.font).horizontalAdvance(star));
        l.first.setLeft(l.star.right() + 1 + space::hair);
    }
    layOutLink(l);
    for (QRect *part : {&l.first, &l.second, &l.star, &l.between, &l.link}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(m_view->layoutDirection(), inner, *part);
    }
    return l;
}

/// The link ends the second line and is never cut; what stands before it gives way.
void JobListDelegate::layOutLink(Lines &l)
{
    const QFontMetrics metrics(l.secondFont);
    l.secondShown = metrics.elidedText(l.cell.second, Qt::ElideRight, l.second.width());
    if (l.cell.link.isEmpty())
        return;
    const QString between = l.cell.second.isEmpty() ? QString() : JobListModel::separator();
    const int room = l.second.width() - metrics.horizontalAdvance(between + l.cell.link);
    l.secondShown = l.cell.second.isEmpty() ? QString() : metrics.elidedText(l.cell.second, Qt::ElideRight, room);
    const auto after = [&](int left, const QString &text) {
        return QRect(left, l.second.top(), metrics.horizontalAdvance(text), l.second.height()).intersected(l.second);
    };
    l.between = after(l.second.left() + metrics.horizontalAdvance(l.secondShown), between);
    l.link = after(l.second.left() + metrics.horizontalAdvance(l.secondShown + between), l.cell.link);
}

QRect JobListDelegate::link(const QRect &cell, const QModelIndex &index) const
{
    const bool may = index.column() == JobListModel::TitleColumn || index.column() == JobListModel::RoleColumn;
    return may ? lines(cell, index).link : QRect();
}

void JobListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBehind(painter, option.rect, index);
    if (index.column() == JobListModel::MarkColumn) {
        const int side = m_style->scaled(12);
        const int in = m_view->leftMargin();
        const int left = m_view->isRightToLeft() ? option.rect.right() + 1 - in - side : option.rect.left() + in;
        const QRectF mark(left, option.rect.center().y() - side / 2, side, side);
        paintMark(painter, mark, m_model->side(index.row()), m_style->theme());
    } else {
        paintLines(painter, option.rect, index);
    }
    if (m_view->isCurrentRow(index.row()) && m_view->hasFocus())
        paintFocus(painter, option.rect, index.column());
    painter->restore();
}

void JobListDelegate::paintBehind(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const chart::Theme &theme = m_style->theme();
    const bool selected = m_view->isChosenRow(index.row());
    const bool hovered = m_view->hoveredRow() == index.row();
    const bool marked = m_model->isMarked(index.row());
    painter->fillRect(rect,
                      selected      ? theme.selection
                          : marked  ? theme.highlight
                          : hovered ? theme.hover
                                    : theme.surface);
    if ((selected || hovered) && index.column() == JobListModel::MarkColumn)
        painter->fillRect(
            QStyle::visualRect(m_view->layoutDirection(), rect, QRect(rect.left(), rect.top(), edge, rect.height())),
            selected ? theme.focus : theme.slate);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
}

void JobListDelegate::paintFocus(QPainter *painter, const QRect &rect, int column) const
{
    const QColor &color = m_style->theme().focus;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), color);
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
    if (m_view->isLast(column))
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), color);
}

void JobListDelegate::paintLines(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const chart::Theme &theme = m_style->theme();
    const Lines l = lines(rect, index);
    constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setFont(l.font);
    painter->setPen(theme.text);
    if (!l.star.isEmpty())
        drawInOrder(painter, l.star, flags, star);
    painter->setPen(l.cell.quiet ? theme.quietText : theme.text);
    drawInOrder(painter, l.first, flags, QFontMetrics(l.font).elidedText(l.cell.text, Qt::ElideRight, l.first.width()));
    if (!l.second.isEmpty()) {
        painter->setFont(l.secondFont);
        painter->setPen(theme.quietText);
        drawInOrder(painter, l.second, flags, l.secondShown);
        if (!l.between.isEmpty())
            drawInOrder(painter, l.between, flags, JobListModel::separator());
    }
    if (!l.link.isEmpty()) {
        QFont font = l.secondFont;
        font.setUnderline(true);
        painter->setFont(font);
        painter->setPen(theme.link);
        drawInOrder(painter, l.link, flags, l.cell.link);
    }
    if (index.column() == JobListModel::SalaryColumn && m_model->isOnScale(index.row())) {
        const QRect track(l.first.left(), l.first.bottom() + 1 + space::hair, l.first.width(), barHeight);
        paintSalary(painter, track, index.row(), m_view->isChosenRow(index.row()));
    }
}

void JobListDelegate::paintSalary(QPainter *painter, const QRect &track, int row, bool selected) const
{
    const chart::Theme &theme = m_style->theme();
    const SalaryEnds &ends = m_model->ends();
    const domain::YearlySalary salary = m_model->salary(row);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto fill = [&](const QRectF &bar, const QColor &color) {
        painter->setBrush(color);
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    };
    const chart::SalaryBar bar = chart::salaryBar(salary, ends.low, ends.high, QRectF(track), barHeight);
    fill(QRectF(track), selected ? theme.surface : theme.track);
    if (bar.stated != bar.whole) // an end that is not stated fades into the lighter colour
        fill(bar.whole, theme.slateTint);
    fill(bar.stated, theme.slate);
    // What goes on past the scale is broken off there.
    const QColor behind = selected ? theme.selection : theme.surface;
    if (ends.endsAfter(salary))
        painter->fillPath(chart::breakOf(QRectF(track), false), behind);
    if (ends.startsBefore(salary))
        painter->fillPath(chart::breakOf(QRectF(track), true), behind);
}

bool JobListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.column() == JobListModel::MarkColumn)
        return false;
    const Lines l = lines(option.rect, index);
    const bool cut = QFontMetrics(l.font).horizontalAdvance(l.cell.text) > l.first.width()
        || (!l.cell.second.isEmpty() && !l.secondShown.startsWith(l.cell.second));
    QString whole = l.cell.second.isEmpty() ? l.cell.text : l.cell.text + u'\n' + l.cell.second;
    const bool scaled = index.column() == JobListModel::SalaryColumn && m_model->isOnScale(index.row());
    if (scaled)
        whole += u'\n' + scaleWords(m_model->ends(), m_model->salary(index.row()));
    QToolTip::showText(event->globalPos(), cut || scaled ? plainToolTip(whole) : QString(), view);
    return true;
}

} // namespace rolescope::ui
