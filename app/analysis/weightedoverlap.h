// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <optional>

namespace rolescope::analysis {

/// Shared skills as a part of the shorter list (Szymkiewicz and Simpson); none while a role names no skill.
std::optional<double> overlapCoefficient(const SkillsInCommon &);

/// Sum of the smaller weights by sum of the larger ones (Ruzicka 1958), where a skill weighs the share that name it of
/// the independent publishers that describe the role's skills. None while neither role has two of these: all weights
/// would be one.
std::optional<double> publisherWeightedJaccard(const Comparison &);

/// The same where a skill weighs the share of the role's job ads that ask for it; none while a role has fewer than
/// Thresholds::weighedAds with text.
std::optional<double> adWeightedJaccard(const Comparison &);

} // namespace rolescope::analysis
