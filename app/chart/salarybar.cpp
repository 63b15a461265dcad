// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salarybar.h"

#include "chart/spacing.h"

#include <algorithm>

namespace rolescope::chart {

SalaryBar salaryBar(const domain::YearlySalary &salary, qint32 low, qint32 high, const QRectF &track, double least)
{
    const auto x = [&](qint32 amount) {
        const double part = (double(amount) - low) / std::max(1.0, double(high) - low);
        return track.left() + std::clamp(part, 0.0, 1.0) * track.width();
    };
    const auto within = [&](double from, double to) {
        const double width = std::min(std::max(to - from, least), track.width());
        const double start = std::clamp(from, track.left(), std::max(track.left(), track.right() - width));
        return QRectF(start, track.top(), width, track.height());
    };
    const double from = salary.low ? x(*salary.low) : track.left();
    const double to = salary.high ? x(*salary.high) : track.right();
    SalaryBar bar;
    bar.whole = bar.stated = within(from, to);
    if (!salary.high)
        bar.stated = within(from, from + least);
    else if (!salary.low)
        bar.stated = within(to - least, to);
    return bar;
}

QPainterPath breakOf(const QRectF &bar, bool atLeft)
{
    constexpr double gap = 2.5, slant = 3, before = 7;
    const double x = atLeft ? bar.left() + before : bar.right() - before - gap;
    QPainterPath cut(QPointF(x + slant / 2, bar.top() - 1));
    cut.lineTo(x + gap + slant / 2, bar.top() - 1);
    cut.lineTo(x + gap - slant / 2, bar.bottom() + 1);
    cut.lineTo(x - slant / 2, bar.bottom() + 1);
    cut.closeSubpath();
    return cut;
}

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LineLabel> &labels, const QRectF &line)
{
    std::vector<std::optional<QRectF>> placed;
    for (const LineLabel &label : labels) {
        const double left =
            std::clamp(label.middle - label.width / 2, line.left(), std::max(line.left(), line.right() - label.width));
        const QRectF box(left, line.top(), label.width, line.height());
        const QRectF wanted = box.adjusted(-labelClearance, 0, labelClearance, 0);
        const bool room = box.right() <= line.right()
            && std::none_of(placed.begin(), placed.end(), [&wanted](const std::optional<QRectF> &other) {
                              return other && wanted.intersects(*other);
                          });
        placed.push_back(room ? std::optional(box) : std::nullopt);
    }
    return placed;
}

} // namespace rolescope::chart
