// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/matrixheader.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace rolescope::ui {

MatrixHeader::MatrixHeader(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    style->dress(this, TextSize::Small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void MatrixHeader::setGroups(std::vector<Group> groups, std::function<QString(int)> describe)
{
    m_groups = std::move(groups);
    m_describe = std::move(describe);
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

int MatrixHeader::lineHeight() const { return fontMetrics().height() + space::hair; }

QSize MatrixHeader::sizeHint() const { return {200, 2 * lineHeight() + space::small}; }

QRect MatrixHeader::groupRect(size_t group) const
{
    size_t first = 0;
    for (size_t i = 0; i < group; ++i)
        first += m_groups[i].numbers.size();
    const size_t last = first + m_groups[group].numbers.size() - 1;
    if (last >= m_grid.cells.size())
        return {};
    const int left = m_grid.cells[first];
    return QRect(left, space::hair, m_grid.cells[last] + m_grid.cellWidth - left, lineHeight());
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
        p.drawText(r, flags, fontMetrics().elidedText(m_groups[i].name, Qt::ElideRight, r.width()));
        p.fillRect(QRect(r.left(), r.bottom() + 1, r.width() - space::small, 1), t.line);
    }
    const int top = space::hair + lineHeight() + space::hair;
    for (size_t i = 0; i < m_grid.cells.size() && i < m_numbers.size(); ++i) {
        const bool hovered = int(i) == m_hovered;
        const QString number = QString::number(m_numbers[i]);
        const QRect chip(m_grid.cells[i], top, fontMetrics().horizontalAdvance(number) + space::small,
                         fontMetrics().height() - 1);
        p.setPen(hovered ? QPen(t.controlBorder, 1) : QPen(Qt::NoPen));
        p.setBrush(hovered ? t.selection : t.track);
        p.drawRoundedRect(chip, 3, 3);
        p.setPen(t.link);
        p.drawText(chip, Qt::AlignCenter, number);
    }
    p.setPen(t.quietText);
    p.drawText(QRect(m_grid.count, top, m_grid.width - m_grid.count, fontMetrics().height()), flags, tr("publishers"));
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

int MatrixHeader::numberAt(QPointF point) const
{
    for (size_t i = 0; i < m_grid.cells.size() && i < m_numbers.size(); ++i) {
        const QRect column(m_grid.cells[i], lineHeight() + space::hair, m_grid.cellWidth, height());
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
    if (column >= 0 && m_describe)
        text = m_describe(m_numbers[size_t(column)]);
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
