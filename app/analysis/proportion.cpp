// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/proportion.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {

ProportionTier proportionTier(int n, const Thresholds &thresholds)
{
    if (n <= 0)
        return ProportionTier::None;
    return n < thresholds.intervalAds ? ProportionTier::CountsOnly : ProportionTier::WithInterval;
}

Interval wilson(Proportion of, double z)
{
    if (of.n <= 0)
        return {0, 1};
    const double n = of.n;
    const double p = of.share();
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
    // Exact at the ends, where rounding would leave 1e-17.
    return {of.x == 0 ? 0 : std::max(0.0, centre - half), of.x == of.n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> differenceInterval(Proportion a, Proportion b, const Thresholds &thresholds)
{
    for (const Proportion &side : {a, b})
        if (proportionTier(side.n, thresholds) != ProportionTier::WithInterval)
            return std::nullopt;
    const Interval ofA = wilson(a, thresholds.z);
    const Interval ofB = wilson(b, thresholds.z);
    const double difference = a.share() - b.share();
    const double down = std::hypot(a.share() - ofA.lower, ofB.upper - b.share());
    const double up = std::hypot(ofA.upper - a.share(), b.share() - ofB.lower);
    return Interval{std::max(-1.0, difference - down), std::min(1.0, difference + up)};
}

} // namespace rolescope::analysis
