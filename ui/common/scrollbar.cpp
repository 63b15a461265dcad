// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/scrollbar.h"

#include "chart/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int leastThumb = 32;

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl control)
{
    const QRect whole = bar.rect;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? whole.width() : whole.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 page = std::max(1, bar.pageStep);
    const int thumb =
        range <= 0 ? length : std::clamp(int(length * page / (range + page)), std::min(leastThumb, length), length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto part = [&](int from, int size) {
        return horizontal ? QRect(whole.left() + from, whole.top(), size, whole.height())
                          : QRect(whole.left(), whole.top() + from, whole.width(), size);
    };
    switch (control) {
    case QStyle::SC_ScrollBarSlider: return part(at, thumb);
    case QStyle::SC_ScrollBarGroove: return whole;
    case QStyle::SC_ScrollBarSubPage: return part(0, at);
    case QStyle::SC_ScrollBarAddPage: return part(at + thumb, length - at - thumb);
    default: return {};
    }
}

void paintScrollBar(QPainter *p, const QStyleOptionSlider &bar, const chart::Theme &t)
{
    const bool active = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF thumb = scrollBarPart(bar, QStyle::SC_ScrollBarSlider);
    const double inset = active ? 2 : 4;
    const QRectF pill =
        bar.orientation == Qt::Horizontal ? thumb.adjusted(1, inset, -1, -inset) : thumb.adjusted(inset, 1, -inset, -1);
    const double radius = std::min(pill.width(), pill.height()) / 2;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(Qt::NoPen);
    p->setBrush(active ? t.slate : t.controlBorder);
    p->drawRoundedRect(pill, radius, radius);
    p->restore();
}

} // namespace rolescope::ui
