// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/readingorder.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace rolescope::ui {

void drawInOrder(QPainter *painter, const QRectF &rect, int flags, const QString &text)
{
    constexpr int placing = int(Qt::AlignHorizontal_Mask) | int(Qt::AlignVertical_Mask);
    // As labels do: the window says at which side a text stands, its letters say
    // how they run. A painter of a picture of the window does not know its direction.
    const Qt::Alignment place =
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::Alignment(flags & placing));
    const int order = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter->drawText(rect, (flags & ~placing) | int(place) | order, text);
}

QRect leadingStrip(Qt::LayoutDirection direction, const QRect &row, int width)
{
    return QStyle::visualRect(direction, row, QRect(row.left(), row.top(), width, row.height()));
}

QMargins readingMargins(int begin, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

QPoint menuPlace(const QMenu &menu, const QWidget *anchor, bool atEnd)
{
    return menuPlace(menu, anchor, anchor->rect(), atEnd);
}

QPoint menuPlace(const QMenu &menu, const QWidget *anchor, const QRect &part, bool atEnd)
{
    const bool right = anchor->isRightToLeft() != atEnd;
    const int left = right ? part.right() + 1 - menu.sizeHint().width() : part.left();
    return anchor->mapToGlobal(QPoint(left, part.bottom() + 1));
}

} // namespace rolescope::ui
