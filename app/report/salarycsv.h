// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/salarysummary.h"
#include "analysis/skillpay.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace rolescope::report {

/// Columns of a table of salaries: amounts are of a year, in `currency`.
QStringList salaryColumns();

/// A role's rows of it. `group` says which job ads: a level's, all, internships, those in another currency, those of
/// unknown salary; all but the levels' add up to the role's ads.
QJsonArray salaryRecords(const analysis::SalarySummary &, const QString &role);

/// Columns of a table of what the ads naming a skill advertise, and a role's row of it. Shares are parts of the other
/// ads' salaries: 0.07 is 7 % more.
QStringList skillPayColumns();
QJsonObject skillPayRecord(const analysis::SkillPay &, const QString &skill, const QString &role);

} // namespace rolescope::report
