// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace rolescope::analysis {

/// Every number that decides what is shown and what is refused. Counts are of job ads unless they say otherwise,
/// shares are in [0, 1].
struct Thresholds {
    double z = 1.96;          ///< of the intervals of shares, two-sided: 95 %
    int intervalAds = 5;      ///< fewer show "x of n" alone: an interval would span most of [0, 1]
    double askedShare = 0.05; ///< asked: the interval lies above it, so that one stray ad is no demand
    double rareShare = 0.20;  ///< not asked: the interval lies below it; 0 of 16 does, 0 of 15 does not
    double priorAds = 20;     ///< ads that the prior of log-odds weighs as much as: a role with fewer is drawn to all
    double tail = 0.025;      ///< of the order statistics' intervals of quantiles, on either side: 95 % again
    int medianAds = 6;        ///< 0.5^n <= 0.025: the smallest n whose order statistics bound a median at 95 %
    int quartileAds = 13;     ///< 0.75^n <= 0.025: the same for quartiles
    int decileAds = 36;       ///< 0.9^n <= 0.025: the same for P10 and P90
    int employers = 5;        ///< fewer are "few employers": the convention of salary surveys
    double employerShare = 0.25; ///< of the ads that name one: an employer with more is "few employers", too
    double wideRange = 1.5;      ///< a range whose top is more than this many times its bottom says little
    int payAds = 10;             ///< on either side before a skill's ads and the others' are held against each other
    int stratumAds = 3;          ///< on either side of a level and type; with fewer it says nothing of a difference
    double payWidth = 0.40;      ///< an interval of that width or more cannot tell anything useful
    int weighedAds = 20;         ///< of either role, before skills are weighed by them where the two are compared
    int rolesForCosine = 10;     ///< roles with skills: with fewer, how rare a skill is among them says nothing
    double sameFamily = 0.2;     ///< mean Jaccard: two sources on one and the same role share that much and more
    /// Containment from which two texts count as one publisher's. Independent articles on the same roles share less
    /// than 0.01 of their five-word runs, articles of one template 0.08 and more.
    double nearCopyContainment = 0.05;
    int fewestSharedRuns = 3; ///< five-word runs; fewer are chance, however short the shorter text is
    /// TF-IDF cosine from which two duties are suggested as similar. On three articles with 22 pairs that a reader
    /// called the same duty, most of them reach it, and so do some that only share their nouns.
    double similarDutyCosine = 0.30;
    /// TF-IDF cosine from which two sources say the same of a role in other words. Nobody checks these pairs and a
    /// false one hides a difference, so it is where nine of ten pairs are right.
    double sameStatementCosine = 0.48;

    double confidence() const;                                 ///< of the intervals of shares, as z has it
    double quantileConfidence() const { return 1 - 2 * tail; } ///< of the intervals of quantiles

    bool operator==(const Thresholds &) const = default;
};

/// What a threshold counts or is a share of.
enum class ThresholdUnit { None, Percent, Ads, Employers, Times, Roles, Runs };

/// One of them, to be listed, kept and changed. Exactly one of the two members is set.
struct Threshold {
    const char *key; ///< stable, as files have it
    ThresholdUnit unit = ThresholdUnit::None;
    double Thresholds::*share = nullptr;
    int Thresholds::*count = nullptr;
    double lowest = 0; ///< that makes sense
    double highest = 1;

    double of(const Thresholds &all) const { return share ? all.*share : all.*count; }
    /// Brought into range; what is no number changes nothing.
    void set(Thresholds &, double value) const;
};

/// Every member of Thresholds, in its order.
const std::vector<Threshold> &allThresholds();

} // namespace rolescope::analysis
