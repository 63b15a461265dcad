// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/salaryends.h"

#include "engine/jobtable.h"
#include "wording/jobwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace rolescope::ui {

namespace {

// Enough for stable ends, few enough to look at between two frames.
constexpr size_t sampleSalaries = 20'000;

qint32 atRank(std::vector<qint32> &values, size_t rank)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return values[rank];
}

} // namespace

bool SalaryEnds::endsAfter(const domain::YearlySalary &salary) const
{
    return std::max(salary.low.value_or(0), salary.high.value_or(0)) > high;
}

bool SalaryEnds::startsBefore(const domain::YearlySalary &salary) const
{
    return std::min(salary.low.value_or(low), salary.high.value_or(low)) < low;
}

QString scaleWords(const SalaryEnds &ends, const domain::YearlySalary &salary)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("rolescope::ui::SalaryEnds", text); };
    const QString scale =
        tr("On a scale of %1 %2 a year").arg(wording::salaryRange({ends.low, ends.high}), ends.currency);
    return ends.endsAfter(salary) || ends.startsBefore(salary)
        ? tr("%1; broken off where it goes on past the end").arg(scale)
        : scale;
}

SalaryEnds salaryEnds(const engine::JobTable &jobs, const QString &currency)
{
    const engine::JobColumns &c = jobs.columns();
    quint32 code = 1;
    while (code < c.currencies.size() && c.currencies.text(code) != currency)
        ++code;
    // Of the currency's own salaries: of a rare one, a sample of all jobs would have none.
    const auto known = c.currency.begin() + c.knownSalaries;
    const auto all = size_t(std::count(c.currency.begin(), known, quint16(code)));
    const size_t step = all / sampleSalaries + 1;
    std::vector<qint32> lows;
    std::vector<qint32> highs;
    auto at = c.currency.begin();
    for (size_t i = 0; i < all; ++i, ++at) {
        at = std::find(at, known, quint16(code));
        if (i % step != 0)
            continue;
        const auto row = quint32(at - c.currency.begin());
        lows.push_back(c.low[row] != engine::noSalary ? c.low[row] : c.high[row]);
        highs.push_back(c.topSalary(row));
    }
    if (lows.empty())
        return {0, 0, currency};
    const size_t beyond = lows.size() / 200;
    SalaryEnds ends{atRank(lows, beyond), atRank(highs, highs.size() - 1 - beyond), currency};
    if (ends.high <= ends.low) // one figure for all: it stands at the end of the scale
        ends.low = 0;
    return ends;
}

} // namespace rolescope::ui
