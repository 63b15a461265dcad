// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/marks.h"
#include "chart/theme.h"

class QPainter;

namespace rolescope::chart {

/// Which marks stand out; an invalid id none.
struct PaintState {
    MarkId hovered;
    MarkId selected;
    MarkId focused;
    std::vector<MarkId> marked; ///< stand out as the hovered one does
};

/// Draws marks alike on screen, in the dark and on paper. The painter's units are those of the layout.
void paintMarks(QPainter &, const Marks &, const Theme &, const Fonts &, const PaintState & = {});

/// The square that stands for a role, with its pattern: in headings, role boxes and job rows.
void paintRoleMark(QPainter &, const QRectF &, Ink role, const Theme &);

QColor inkColor(Ink, const Theme &);

} // namespace rolescope::chart
