// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QString>

#include <vector>

namespace rolescope::report {

/// The groups a reader is shown, in order.
inline constexpr analysis::DemandGroup shownGroups[] = {
    analysis::DemandGroup::Both, analysis::DemandGroup::DescribedOnly, analysis::DemandGroup::AskedOnly,
    analysis::DemandGroup::TooFewAds};

/// A group's skills, in the demand's order.
std::vector<const analysis::SkillDemand *> skillsIn(const analysis::Demand &, analysis::DemandGroup);
/// Those that can be told apart, more of A (or of B) first by how much.
std::vector<const analysis::DemandDifference *> toldFor(const analysis::Comparison &, bool a);

/// "Python 14 of 60, SQL 12 of 60 and 9 more": the first few of a group.
QString firstSkills(const std::vector<const analysis::SkillDemand *> &);

} // namespace rolescope::report
