// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/similarroles.h"
#include "chart/bars.h"
#include "chart/marks.h"

namespace rolescope::chart {

/// What every pair of some roles has in common, darker where it is more of all that the two name.
struct MatrixData {
    analysis::RoleMatrix matrix;
    int a = -1; ///< place of role A, -1: not among them
    int b = -1;
    QString reading; ///< the picture in one sentence
};

struct MatrixStyle {
    double textSize = 12;
    double cellWidth = 44; ///< at most, as are the others
    double cellHeight = 28;
    double familyGap = 8;
};

/// From 0, nothing in common, to 5; what wording::shadeName() names.
int shadeLevel(double jaccard);
inline constexpr int shadeLevels = 6;

/// As many roles as a rectangle shows with readable names.
int matrixRoom(const QRectF &, const Fonts &, const MatrixStyle & = {});

/// Half a matrix: each role's name stands where its row ends and its column begins, so nothing is said twice and no
/// text is turned. A cell has the id {row, column} with the greater place first, a name {place, NoPart}. Families keep
/// a little apart. Roles without room are counted in a last line.
Picture layoutMatrix(const MatrixData &, const QRectF &, const Fonts &, const MatrixStyle & = {});

} // namespace rolescope::chart
