// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/flowstyles.h"

namespace rolescope::report {

PageShape bar(const QRectF &rect, chart::Ink ink) { return {PageShape::Kind::Bar, rect, ink}; }

chart::Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::RoleA: return chart::Ink::RoleA;
    case Tone::RoleB: return chart::Ink::RoleB;
    case Tone::Both: return chart::Ink::Both;
    default: return chart::Ink::Line;
    }
}

PageShape headRule(double width, Tone tone) { return bar(QRectF(0, 1, width, 1.2), inkOf(tone)); }

void keepPairs(std::vector<FlowRow> &rows)
{
    constexpr double low = 60; // taller rows stand well alone
    const auto join = [&](size_t first) {
        if (rows[first].height() < low && rows[first + 1].height() < low)
            rows[first].keepWithNext = true;
    };
    if (rows.size() < 2)
        return;
    join(0);
    join(rows.size() - 2);
}

} // namespace rolescope::report
