// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <set>

/// The steps compare() is made of; private to the room.
namespace rolescope::analysis {

/// Numbers the sources of a pair, from 1, in the catalog's order.
class SourceNumbers {
public:
    SourceNumbers(const domain::Catalog &, domain::RoleId a, domain::RoleId b);
    const std::vector<NumberedSource> &all() const { return m_all; }
    /// Ascending, each once.
    std::vector<int> of(const std::set<domain::SourceId> &) const;

private:
    std::vector<NumberedSource> m_all;
};

std::vector<SectionComparison> compareSections(const domain::Catalog &, const StatementWords &, domain::RoleId a,
                                               domain::RoleId b, const SourceNumbers &, const Thresholds &);

SkillsInCommon compareSkills(const domain::Catalog &, domain::RoleId a, domain::RoleId b, const SourceNumbers &,
                             const Publishers &);

std::vector<GlanceRow> glance(const domain::Catalog &, const Comparison &, const SourceNumbers &, const Publishers &);

/// What one role's skills and tools claims name, with the sources that name it.
struct RoleSkill {
    domain::SkillId id;
    domain::Strength strength = domain::Strength::Example;
    std::set<domain::SourceId> sources;
    std::vector<domain::SkillId> oneOf;
};

/// By skill id.
std::vector<RoleSkill> roleSkills(const domain::Catalog &, domain::RoleId);
/// The same of claims about one role, in the catalog's order.
std::vector<RoleSkill> roleSkills(const std::vector<const domain::Claim *> &);

/// Jaccard of one role's skills between texts of independent publishers, summed over pairs of texts.
struct Baseline {
    double sum = 0;
    int pairs = 0;
};
Baseline selfAgreement(const domain::Catalog &, domain::RoleId, const Publishers &);

/// Those that describe the role, in the catalog's order.
std::vector<domain::SourceId> sourcesOf(const domain::Catalog &, domain::RoleId);

} // namespace rolescope::analysis
