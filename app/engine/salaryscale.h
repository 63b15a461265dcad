// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace rolescope::engine {

class JobTable;

/// The bins of the salary histogram: equal, between round numbers, fixed for a currency so that
/// they stand still while filters move. The outermost bins also take what lies beyond them.
struct SalaryScale {
    qint32 first = 0;
    qint32 step = 1;
    quint16 bins = 0; ///< 0: no salaries in that currency

    quint16 bin(qint32 salary) const
    {
        if (salary < first)
            return 0;
        const qint32 at = (salary - first) / step;
        return at < bins ? static_cast<quint16>(at) : static_cast<quint16>(bins - 1);
    }
    bool operator==(const SalaryScale &) const = default;
};

/// For the top salaries of a currency, largest first.
SalaryScale salaryScale(const std::vector<qint32> &topSalaries);

/// Where a job's salary is counted, by row: its bin, or one of the places after the bins.
struct SalaryBins {
    quint16 currency = 0; ///< by code
    SalaryScale scale;
    std::vector<quint8> column;

    quint8 unknown() const { return static_cast<quint8>(scale.bins); }
    /// Unknown, of a job that states another currency.
    quint8 unknownElsewhere() const { return static_cast<quint8>(scale.bins + 1); }
    /// Known, in another currency.
    quint8 elsewhere() const { return static_cast<quint8>(scale.bins + 2); }
    size_t places() const { return scale.bins + 3U; }
};

SalaryBins salaryBins(const JobTable &, quint16 currency);

} // namespace rolescope::engine
