// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/salaryscale.h"

#include "engine/jobtable.h"

#include <algorithm>

namespace rolescope::engine {
namespace {

constexpr qint64 wantedBins = 20;

/// The smallest of 1, 2, 5, 10, 20, 50... that is not below `least`.
qint64 roundStep(qint64 least)
{
    for (qint64 power = 1;; power *= 10)
        for (const qint64 digit : {1, 2, 5})
            if (digit * power >= least)
                return digit * power;
}

} // namespace

SalaryScale salaryScale(const std::vector<qint32> &top)
{
    if (top.empty())
        return {};
    // One in a hundred lies beyond either end, so that a slip of the pen does not flatten the rest.
    const size_t beyond = top.size() / 100;
    const qint64 most = top[beyond];
    qint64 least = top[top.size() - 1 - beyond];
    // The lower end has no sign for what lies beyond it, so it goes down to the lowest salary where that is near.
    if (least - top.back() <= (most - least) / 4)
        least = top.back();
    const qint64 step = roundStep((most - least + wantedBins) / wantedBins);
    const qint64 first = least / step * step;
    SalaryScale scale;
    scale.first = static_cast<qint32>(first);
    scale.step = static_cast<qint32>(step);
    scale.bins = static_cast<quint16>((most - first) / step + 1);
    return scale;
}

SalaryBins salaryBins(const JobTable &table, quint16 currency)
{
    const JobColumns &c = table.columns();
    std::vector<qint32> top;
    for (quint32 row = 0; row < c.knownSalaries; ++row)
        if (c.currency[row] == currency)
            top.push_back(c.topSalary(row));

    SalaryBins bins;
    bins.currency = currency;
    bins.scale = salaryScale(top);
    bins.column.resize(c.size);
    for (quint32 row = 0; row < c.knownSalaries; ++row)
        bins.column[row] =
            static_cast<quint8>(c.currency[row] == currency ? bins.scale.bin(c.topSalary(row)) : bins.elsewhere());
    for (quint32 row = c.knownSalaries; row < c.size; ++row) {
        const bool other = c.currency[row] != 0 && c.currency[row] != currency;
        bins.column[row] = other ? bins.unknownElsewhere() : bins.unknown();
    }
    return bins;
}

} // namespace rolescope::engine
