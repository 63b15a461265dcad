// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QString>

namespace rolescope::report {

/// Articles against job ads of one role as plain text: every skill with its counts, group by group.
QString demandText(const analysis::Demand &, const QString &role);
/// Of two roles: each one's groups with their first skills, and what can be told apart.
QString demandSummary(const analysis::Comparison &);

} // namespace rolescope::report
