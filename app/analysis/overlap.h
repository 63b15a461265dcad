// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <map>

/// Measures of how far two sets of skills overlap, all in [0, 1]; 0 where there is nothing to divide by.
namespace rolescope::analysis {

/// How firmly each skill belongs to a role, in (0, 1]: its agreement weight, or 1.
using SkillWeights = std::map<domain::SkillId, double>;

/// Shared of all that either names (Jaccard 1912); sizes of the sets and of what they share.
double jaccard(int shared, int a, int b);

/// Shared of the smaller set (Szymkiewicz 1934, Simpson 1943); a short list inflates it.
double overlapCoefficient(int shared, int a, int b);

/// Sum of minima of sum of maxima (Ruzicka 1958); Jaccard where all weights are 1.
double weightedJaccard(const SkillWeights &, const SkillWeights &);

/// Inverse document frequency of a skill that `named` of `roles` name, smoothed so that none weighs nothing.
double inverseFrequency(int roles, int named);

} // namespace rolescope::analysis
