// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/salarysummary.h"

#include <QJsonObject>

namespace rolescope::report {

/// A role's salaries: the figures of all its ads at the top, `levels`, `internships`, and what is left out.
QJsonObject salaryJson(const analysis::SalarySummary &);
/// An ad as an entry of `points`; the employer is the caller's to add.
QJsonObject salaryPointJson(const analysis::SalaryPoint &, const analysis::Thresholds &);

} // namespace rolescope::report
