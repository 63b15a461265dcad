// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"

#include <QString>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

/// The two ends salaries are drawn between, in the currency they are compared in. They belong to the
/// library, not to the filter, so that bars stand still.
struct SalaryEnds {
    qint32 low = 0;
    qint32 high = 0;
    QString currency;

    bool isValid() const { return high > low; }
    /// Whether a salary goes on past an end of the scale.
    bool endsAfter(const domain::YearlySalary &) const;
    bool startsBefore(const domain::YearlySalary &) const;
    bool operator==(const SalaryEnds &) const = default;
};

/// All salaries of a small table; of a large one without the outermost half percent.
SalaryEnds salaryEnds(const engine::JobTable &, const QString &currency);

/// "On a scale of 40K – 289K USD a year; broken off where it goes on past the end."
QString scaleWords(const SalaryEnds &, const domain::YearlySalary &);

} // namespace rolescope::ui
