// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"

#include <optional>
#include <vector>

namespace rolescope::analysis {

/// Linear interpolation between order statistics (Hyndman and Fan 1996, type 7), in the unit of the values.
/// `sorted` ascending and not empty; 0 <= share <= 1.
double quantile(const std::vector<double> &sorted, double share);

/// The distribution-free interval of a quantile: two order statistics whose ranks leave at most `tail` on each side
/// of the binomial distribution. None where n values are too few for it.
std::optional<Interval> quantileInterval(const std::vector<double> &sorted, double share,
                                         double tail = Thresholds().tail);

/// What may be shown of n values.
enum class QuantileTier {
    None,
    ListOnly,  ///< each value by itself
    Median,    ///< and its interval
    Quartiles, ///< a box
    Deciles,   ///< a box with whiskers
};

QuantileTier quantileTier(int n, const Thresholds & = {});

/// The figures of a box, each only from its tier on, in the unit of the values.
struct Box {
    int n = 0;
    QuantileTier tier = QuantileTier::None;
    double lowest = 0;  ///< valid when n > 0
    double highest = 0; ///< valid when n > 0
    std::optional<double> median;
    std::optional<Interval> medianInterval;
    std::optional<Interval> quartiles; ///< P25 and P75
    std::optional<Interval> whiskers;  ///< P10 and P90
};

/// Of values in any order.
Box box(std::vector<double> values, const Thresholds & = {});

/// Whether figures rest on few employers; `adsOfEmployers` has the ads of each that is named, 1 or more. False without
/// any ad.
bool fewEmployers(const std::vector<int> &adsOfEmployers, const Thresholds & = {});

} // namespace rolescope::analysis
