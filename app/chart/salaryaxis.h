// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/marks.h"

#include <vector>

namespace rolescope::chart {

/// A scale of yearly salaries from 0 to `top`, with round ticks as far apart as their labels need.
class SalaryAxis {
public:
    SalaryAxis() = default;
    /// Labels stay inside `bounds`.
    SalaryAxis(double left, double right, double top, const QRectF &bounds, const Fonts &, const TextStyle &);

    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(double amount) const { return m_left + (m_right - m_left) * amount / m_top; }
    double height() const { return m_height; }

    /// A hairline at each tick.
    void addGrid(Marks &, double top, double bottom) const;
    /// The line with its labels below `y`; gives where they end.
    double addTicks(Marks &, double y) const;
    /// The same with the labels above the line, from `y` down.
    double addTicksAbove(Marks &, double y) const;

private:
    struct Tick {
        double x = 0;
        Mark label;
    };
    std::vector<Tick> ticksAt(qint64 step, const QRectF &bounds, const Fonts &, const TextStyle &) const;

    double m_left = 0;
    double m_right = 1;
    double m_top = 1;
    double m_height = 0;
    std::vector<Tick> m_ticks;
};

} // namespace rolescope::chart
