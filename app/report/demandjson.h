// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rolescope::report {

/// Articles against job ads of one role: `name, publishers, jobs, jobs_with_text, skills[]` with `low` and `high` null
/// where there are too few ads for an interval.
QJsonObject demandJson(const analysis::Demand &, const QString &role);
/// How two roles' ads differ, skill by skill; `tells` more for `a`, more for `b`, or null: one cannot tell.
QJsonArray differencesJson(const std::vector<analysis::DemandDifference> &);
/// What stands out in A's ads first, in B's last, with the log-odds that ranks it.
QJsonArray standsOutJson(const std::vector<analysis::DistinctiveSkill> &);
/// Both roles with what sets them apart: `roles[], differences[], stands_out[]`.
QJsonObject demandsJson(const analysis::Comparison &);

} // namespace rolescope::report
