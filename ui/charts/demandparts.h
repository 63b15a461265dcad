// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "chart/shares.h"
#include "ui/charts/charttable.h"

namespace rolescope::ui {

/// Whose articles and job ads are held against each other: that role's groups and figures, with the other's dots.
enum class DemandSide : quint8 { A, B };

/// The picture's rows with the skill of each.
struct DemandRows {
    chart::SharesData shares;
    std::vector<domain::SkillId> skills;
};

/// Fewer of each group unless `all`; what is seldom asked and nowhere described is shown by `all` alone.
DemandRows demandRows(const analysis::Comparison &, DemandSide, bool all);
/// All skills of the role, with the other's share beside.
ChartTable demandTable(const analysis::Comparison &, DemandSide);

const analysis::Demand &demandOf(const analysis::Comparison &, DemandSide);

} // namespace rolescope::ui
