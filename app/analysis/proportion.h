// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"

#include <optional>

namespace rolescope::analysis {

/// From `lower` to `upper`, both included.
struct Interval {
    double lower = 0;
    double upper = 0;

    bool spansZero() const { return lower <= 0 && upper >= 0; }
    bool operator==(const Interval &) const = default;
};

/// x of n, whole numbers, 0 <= x <= n.
struct Proportion {
    int x = 0;
    int n = 0;

    double share() const { return n > 0 ? static_cast<double>(x) / n : 0; } ///< 0 when of none
    bool operator==(const Proportion &) const = default;
};

/// What may be shown of a proportion.
enum class ProportionTier {
    None,         ///< of none: nothing
    CountsOnly,   ///< "x of n"
    WithInterval, ///< "x of n" and its interval
};

ProportionTier proportionTier(int n, const Thresholds & = {});

/// The score interval of a share (Wilson 1927), in [0, 1]. Of none: all of [0, 1]. It covers chance alone, not how
/// the n were chosen. It is defined below the tier with an interval, too; the caller decides what to show.
Interval wilson(Proportion, double z = Thresholds().z);

/// The hybrid score interval of share a minus share b (Newcombe 1998, method 10), in [-1, 1]; none when a side is
/// in a tier without interval. One that spans zero cannot tell which share is larger.
std::optional<Interval> differenceInterval(Proportion a, Proportion b, const Thresholds & = {});

} // namespace rolescope::analysis
