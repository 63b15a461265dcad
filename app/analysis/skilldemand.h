// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"
#include "domain/catalog.h"
#include "domain/filterspec.h"

#include <optional>
#include <vector>

namespace rolescope::analysis {

struct Agreement;

/// How many of a role's ads name a skill; an ad counts once.
struct SkillAds {
    domain::SkillId skill;
    QString name;
    int ads = 0;
};

/// The ads of one role, counted by the caller, which alone sees jobs.
struct RoleAds {
    domain::RoleId role;
    int ads = 0; ///< all of them, reposts once
    /// Those with readable text: what a skill's ads are of. A description counts, and so does a feed's list of
    /// skills that came without one.
    int withText = 0;
    std::vector<SkillAds> skills; ///< that any ad names, each once, in any order
};

/// Where a skill stands between articles and job ads.
enum class DemandGroup {
    Both,
    DescribedOnly,
    AskedOnly,
    TooFewAds, ///< to tell
    Neither,   ///< no publisher names it and few ads do
};

/// A skill: described by k of m publishers, asked in x of n job ads.
struct SkillDemand {
    domain::SkillId skill;
    QString name;
    Proportion described;             ///< publishers
    Proportion asked;                 ///< ads with text
    std::optional<Interval> interval; ///< of the ads, where there are enough for one
    DemandGroup group = DemandGroup::TooFewAds;
};

/// Articles against job ads for one role. A plain value.
struct Demand {
    domain::RoleId role;
    int publishers = 0; ///< that describe the role's skills
    int ads = 0;
    int withText = 0;
    /// By group; in it most asked first by the interval's lower bound (below it by ads), then most described, then
    /// by name.
    std::vector<SkillDemand> skills;
    Thresholds thresholds; ///< that decided what is shown

    /// Whether its ads are enough for intervals; with fewer each skill has its count alone.
    bool hasIntervals() const;
    int count(DemandGroup) const;
    /// Opens exactly the ads that ask for a skill: as many as its asked.x.
    domain::FilterSpec jobsAskingFor(domain::SkillId) const;
    /// Opens exactly the `withText` ads that the skills' ads are of.
    domain::FilterSpec jobsWithText() const;
};

/// Asked where the interval lies above Thresholds::askedShare, not asked where it lies below rareShare; an interval
/// that spans both cannot tell. Below Thresholds::intervalAds nothing can be told.
DemandGroup demandGroup(Proportion described, Proportion asked, const Thresholds & = {});

/// Joins what the sources of a role say with what its ads ask. Order of input is without effect.
Demand demand(const Agreement &, const RoleAds &, const Thresholds & = {});

/// How much more often the ads of role A ask for a skill than those of B.
struct DemandDifference {
    domain::SkillId skill;
    QString name;
    Proportion a;
    Proportion b;
    std::optional<Interval> interval; ///< of a's share minus b's, where both have ads enough

    bool canTell() const { return interval && !interval->spansZero(); }
};

/// Every skill that either role's ads ask for: those that can be told first, most of A's first and B's last among
/// them, then the others by name.
std::vector<DemandDifference> demandDifferences(const Demand &a, const Demand &b, const Thresholds & = {});

} // namespace rolescope::analysis
