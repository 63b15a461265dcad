// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace rolescope::chart {

/// Every colour of the program. Blue is role A, orange role B, bluish green both, and nothing else.
struct Theme {
    QColor surface;   ///< behind texts and charts
    QColor panel;     ///< left column, boxes
    QColor noteStrip; ///< the slim strip above the comparison
    QColor text;
    QColor quietText;
    QColor disabledText;
    QColor line;  ///< hairlines that only divide
    QColor track; ///< the empty part of a scale
    QColor controlBorder;
    QColor hover;     ///< behind the row under the pointer
    QColor selection; ///< behind the selected row
    QColor focus;     ///< 2 px outline
    QColor button;    ///< the one filled button
    QColor buttonText;
    QColor link;
    QColor highlight; ///< behind found words, with `text` on it
    QColor roleA;
    QColor roleB;
    QColor both;
    QColor tintA; ///< light areas of the same meaning
    QColor tintB;
    QColor tintBoth;
    QColor slate;           ///< salary and jobs
    QColor slateTint;       ///< all jobs behind the shown ones
    QColor shade;           ///< the darkest cell of a matrix, with `text` on it
    QColor warning;         ///< text of a refusal
    bool patterned = false; ///< no colour tells roles apart: rules do by pattern, too
};

const Theme &lightTheme();
const Theme &darkTheme();
const Theme &printTheme();
/// Paper without colours: patterns and positions alone tell the roles apart.
const Theme &grayTheme();

/// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &, const QColor &);

} // namespace rolescope::chart
