// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What pointer and keys do with the columns; the handles are widgets of their own.
#include "ui/common/plaintext.h"
#include "ui/filters/salarypicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace rolescope::ui {

void SalaryPicture::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? binAt(event->position()) : std::nullopt;
    event->setAccepted(m_pressed.has_value());
}

void SalaryPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> pressed = std::exchange(m_pressed, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed || binAt(event->position()) != pressed)
        return;
    openBin(*pressed);
}

void SalaryPicture::openBin(int bin)
{
    const int last = int(m_bins.size()) - 1;
    Q_EMIT binOpened(bin > 0 ? Amount(edge(bin)) : Amount(), bin < last ? Amount(edge(bin + 1)) : Amount());
}

void SalaryPicture::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(binAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SalaryPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: moveFocus(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused)
            openBin(*m_focused);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

const chart::Mark *SalaryPicture::focusedColumn() const
{
    return m_focused ? m_picture.binAt(chart::boundsOf(m_picture.marks, {*m_focused, chart::NoPart}).center()) : nullptr;
}

/// To the next column that holds jobs; at the last one it stays.
void SalaryPicture::moveFocus(int key)
{
    const int end = int(m_bins.size());
    const int step = key == Qt::Key_Right || key == Qt::Key_Home ? 1 : -1;
    const bool afresh = key == Qt::Key_Home || key == Qt::Key_End || !m_focused;
    int at = afresh ? (step > 0 ? 0 : end - 1) : *m_focused + step;
    while (at >= 0 && at < end && m_bins[size_t(at)].count == 0)
        at += step;
    if (at < 0 || at >= end)
        return;
    m_focused = at;
    speak();
    update();
    const chart::Mark *column = focusedColumn();
    QToolTip::showText(mapToGlobal(column->hit.boundingRect().bottomLeft().toPoint()), plainToolTip(column->tooltip),
                       this);
}

void SalaryPicture::speak()
{
    const chart::Mark *column = focusedColumn();
    setAccessibleName(column ? tr("Salaries: %1").arg(column->tooltip) : tr("Salaries"));
}

void SalaryPicture::focusInEvent(QFocusEvent *) { update(); }

void SalaryPicture::focusOutEvent(QFocusEvent *)
{
    m_focused.reset();
    speak();
    update();
}

bool SalaryPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_histogram)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const chart::Mark *mark = m_picture.binAt(help->pos());
    QToolTip::showText(help->globalPos(), mark ? plainToolTip(mark->tooltip) : QString(), this);
    return true;
}

} // namespace rolescope::ui
