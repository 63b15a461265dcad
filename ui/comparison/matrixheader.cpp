// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/matrixheader.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/agreementwords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rolescope::ui {

namespace {

constexpr int titleLine = 20;
constexpr int markSide = 12;

} // namespace

MatrixHeader::MatrixHeader(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    style->dress(this, TextSize::Small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void MatrixHeader::setTitle(Side side, const QString &name, const QString &counts)
{
    m_side = side;
    m_title = name;
    m_counts = counts;
    update();
}

void MatrixHeader::setGroups(std::vector<Group> groups, std::vector<Column> columns)
{
    m_groups = std::move(groups);
    m_columns = std::move(columns);
    m_numbers.clear();
    m_hovered = -1;
    QStringList spoken;
    for (const Group &group : m_groups) {
        QStringList numbers;
        for (const int number : group.numbers)
            numbers += QString::number(number);
        spoken += tr("%1: sources %2").arg(group.fullName, numbers.join(QStringLiteral(", ")));
        m_numbers.insert(m_numbers.end(), group.numbers.begin(), group.numbers.end());
    }
    setAccessibleName(tr("Columns: %1; publishers that state it").arg(spoken.join(QStringLiteral("; "))));
    update();
}

void MatrixHeader::setGrid(const Grid &grid)
{
    m_grid = grid;
    update();
}

int MatrixHeader::numbersTop() const { return lineHeight() + space::small; }

int MatrixHeader::lineHeight() const { return m_style->scaled(titleLine); }

QSize MatrixHeader::sizeHint() const { return {200, 2 * lineHeight() + space::small}; }

QRect MatrixHeader::placed(const QRect &leftToRight) const
{
    return QStyle::visualRect(layoutDirection(), rect(), leftToRight);
}

QRect MatrixHeader::groupRect(size_t group) const
{
    size_t first = 0;
    for (size_t i = 0; i < group; ++i)
        first += m_groups[i].numbers.size();
    const size_t last = first + m_groups[group].numbers.size() - 1;
    if (last >= m_grid.cells.size())
        return {};
    const int left = m_grid.cells[first];
    return placed(QRect(left, space::hair, m_grid.cells[last] + m_grid.cellWidth - left, lineHeight()));
}

void MatrixHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(t.quietText);
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const QRect r = groupRect(i);
        if (r.isEmpty())
            continue;
        drawInOrder(&p, r, flags, fontMetrics().elidedText(m_groups[i].name, Qt::ElideRight, r.width()));
        const QRect line(r.left(), r.bottom() + 1, r.width() - space::small, 1);
        p.fillRect(QStyle::visualRect(layoutDirection(), r, line), t.line);
    }
    paintTitle(&p);
    paintColumns(&p);
    p.setPen(t.quietText);
    const QRect counts(m_grid.count, numbersTop(), m_grid.width - m_grid.count, fontMetrics().height());
    drawInOrder(&p, placed(counts), flags, tr("publishers"));
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void MatrixHeader::paintTitle(QPainter *p) const
{
    if (m_title.isEmpty())
        return;
    const chart::Theme &t = m_style->theme();
    const int right = m_grid.cells.empty() ? m_grid.count : m_grid.cells.front();
    QRect line(space::medium, space::hair, right - 2 * space::medium, lineHeight());
    const int side = m_style->scaled(markSide);
    const QRect mark = placed(QRect(line.left(), line.top(), side, line.height()));
    paintMark(p, QRectF(mark.left(), line.top() + (line.height() - side) / 2.0, side, side), m_side, t);
    line.setLeft(line.left() + side + space::small);
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QFont bold = m_style->font(TextSize::Normal, true);
    p->setFont(bold);
    p->setPen(t.text);
    drawInOrder(p, placed(line), flags, QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, line.width()));
    p->setFont(font());
    p->setPen(t.quietText);
    line.setTop(numbersTop());
    line.setHeight(fontMetrics().height());
    drawInOrder(p, placed(line), flags, fontMetrics().elidedText(m_counts, Qt::ElideRight, line.width()));
}

void MatrixHeader::paintColumns(QPainter *p) const
{
    const chart::Theme &t = m_style->theme();
    const int top = numbersTop();
    for (size_t i = 0; i < m_grid.cells.size() && i < m_numbers.size(); ++i) {
        const bool hovered = int(i) == m_hovered;
        QString number = QString::number(m_numbers[i]);
        if (m_columns[i].isCopy)
            number += wording::alikeMark;
        const QRect chip = placed(QRect(m_grid.cells[i], top, fontMetrics().horizontalAdvance(number) + space::small,
                                        fontMetrics().height()));
        p->setPen(hovered ? QPen(t.controlBorder, 1) : QPen(Qt::NoPen));
        p->setBrush(hovered ? t.selection : t.track);
        p->drawRoundedRect(chip, 3, 3);
        p->setPen(t.link);
        drawInOrder(p, chip, Qt::AlignCenter, number);
    }
}

int MatrixHeader::numberAt(QPointF point) const
{
    for (size_t i = 0; i < m_grid.cells.size() && i < m_numbers.size(); ++i) {
        const QRect column = placed(QRect(m_grid.cells[i], lineHeight() + space::hair, m_grid.cellWidth, height()));
        if (column.contains(point.toPoint()))
            return int(i);
    }
    return -1;
}

void MatrixHeader::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = numberAt(event->position());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MatrixHeader::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void MatrixHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int column = numberAt(event->position());
    if (event->button() == Qt::LeftButton && column >= 0)
        Q_EMIT sourceActivated(m_numbers[size_t(column)]);
}

bool MatrixHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    const int column = numberAt(help->pos());
    if (column >= 0)
        text = m_columns[size_t(column)].description;
    for (size_t i = 0; column < 0 && i < m_groups.size(); ++i) {
        if (groupRect(i).contains(help->pos()))
            text = m_groups[i].fullName;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

} // namespace rolescope::ui
