// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace rolescope::chart {
struct Theme;
}

namespace rolescope::ui {

/// A scroll bar without arrows: where its parts are, left to right, and how it looks.
QRect scrollBarPart(const QStyleOptionSlider &, QStyle::SubControl);
void paintScrollBar(QPainter *, const QStyleOptionSlider &, const chart::Theme &);

} // namespace rolescope::ui
