// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    bool operator==(const SalaryEnds &) const = default;
};

/// All salaries of a small table; of a large one without the outermost half percent.
SalaryEnds salaryEnds(const engine::JobTable &, const QString &currency);

} // namespace rolescope::ui
