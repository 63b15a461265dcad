// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rolescope::analysis {
namespace {

/// How many of the smallest outcomes of n draws at `share` have together at most the tail's probability.
int outcomesInTail(int n, double share, double tail)
{
    // In logs, because (1 - share)^n is none from n = 1100 on.
    const double logTerms = std::log(share);
    const double logOthers = std::log1p(-share);
    double sum = 0;
    for (int k = 0; k <= n; ++k) {
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) + k * logTerms
                        + (n - k) * logOthers);
        if (sum > tail)
            return k;
    }
    return n;
}

} // namespace

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<Interval> quantileInterval(const std::vector<double> &sorted, double share, double tail)
{
    if (sorted.empty() || share <= 0 || share >= 1)
        return std::nullopt;
    const int n = static_cast<int>(sorted.size());
    const int lower = outcomesInTail(n, share, tail);       // a rank from 1
    const int fromTop = outcomesInTail(n, 1 - share, tail); // the same, counted from the largest
    if (lower == 0 || fromTop == 0)
        return std::nullopt;
    return Interval{sorted[static_cast<size_t>(lower - 1)], sorted[static_cast<size_t>(n - fromTop)]};
}

QuantileTier quantileTier(int n, const Thresholds &thresholds)
{
    if (n <= 0)
        return QuantileTier::None;
    if (n < thresholds.medianAds)
        return QuantileTier::ListOnly;
    if (n < thresholds.quartileAds)
        return QuantileTier::Median;
    return n < thresholds.decileAds ? QuantileTier::Quartiles : QuantileTier::Deciles;
}

Box box(std::vector<double> values, const Thresholds &thresholds)
{
    Box result;
    result.n = static_cast<int>(values.size());
    result.tier = quantileTier(result.n, thresholds);
    if (values.empty())
        return result;
    std::sort(values.begin(), values.end());
    result.lowest = values.front();
    result.highest = values.back();
    if (result.tier >= QuantileTier::Median) {
        result.median = quantile(values, 0.5);
        result.medianInterval = quantileInterval(values, 0.5, thresholds.tail);
    }
    if (result.tier >= QuantileTier::Quartiles)
        result.quartiles = Interval{quantile(values, 0.25), quantile(values, 0.75)};
    if (result.tier >= QuantileTier::Deciles)
        result.whiskers = Interval{quantile(values, 0.1), quantile(values, 0.9)};
    return result;
}

bool fewEmployers(const std::vector<int> &adsOfEmployers, const Thresholds &thresholds)
{
    if (adsOfEmployers.empty())
        return false;
    const double all = std::accumulate(adsOfEmployers.begin(), adsOfEmployers.end(), 0.0);
    const int most = *std::max_element(adsOfEmployers.begin(), adsOfEmployers.end());
    return static_cast<int>(adsOfEmployers.size()) < thresholds.employers || most > thresholds.employerShare * all;
}

} // namespace rolescope::analysis
