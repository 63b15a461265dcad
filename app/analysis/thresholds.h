// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rolescope::analysis {

/// Every number that decides what is shown and what is refused. Counts are of job ads unless they say otherwise,
/// shares are in [0, 1].
struct Thresholds {
    double z = 1.96;          ///< of all intervals: 95 %, two-sided
    int intervalAds = 5;      ///< fewer show "x of n" alone: an interval would span most of [0, 1]
    double askedShare = 0.05; ///< asked: the interval lies above it, so that one stray ad is no demand
    double rareShare = 0.20;  ///< not asked: the interval lies below it; 0 of 16 does, 0 of 15 does not
    double priorAds = 20;     ///< ads that the prior of log-odds weighs as much as: a role with fewer is drawn to all
    int medianAds = 6;        ///< 0.5^n <= 0.025: the smallest n whose order statistics bound a median at 95 %
    int quartileAds = 13;     ///< 0.75^n <= 0.025: the same for quartiles
    int decileAds = 36;       ///< 0.9^n <= 0.025: the same for P10 and P90
    int employers = 5;        ///< fewer are "few employers": the convention of salary surveys
    double employerShare = 0.25; ///< one employer with more of the ads is "few employers", too
    int rolesForCosine = 10;     ///< roles with skills: with fewer, how rare a skill is among them says nothing
    double sameFamily = 0.2;     ///< mean Jaccard: two sources on one and the same role share that much and more
};

} // namespace rolescope::analysis
