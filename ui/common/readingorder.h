// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMargins>
#include <QPoint>
#include <QRectF>
#include <QString>

class QMenu;
class QPainter;
class QWidget;

namespace rolescope::ui {

/// Draws a text at the side where readers of the window begin, in the order of
/// its own letters: a skill "C++" of a window that is read from the right stays
/// "C++". Flags as of QPainter::drawText().
void drawInOrder(QPainter *, const QRectF &, int flags, const QString &text);

/// The strip along the side of a row where reading begins.
QRect leadingStrip(Qt::LayoutDirection, const QRect &row, int width);

/// Margins of a layout by where reading begins and ends.
QMargins readingMargins(int begin, int top, int end, int bottom);

/// Where a menu stands below a widget so that both begin at the same side, or
/// end there.
QPoint menuPlace(const QMenu &, const QWidget *anchor, bool atEnd = false);
/// The same below a part of the widget.
QPoint menuPlace(const QMenu &, const QWidget *anchor, const QRect &part, bool atEnd = false);

} // namespace rolescope::ui
