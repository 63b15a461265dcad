// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/proportion.h"
#include "domain/catalog.h"

#include <vector>

namespace rolescope::analysis {

/// Log of the odds in `a` over the odds in `b`; positive: more of a.
struct LogOdds {
    double ratio = 0; ///< natural log
    double z = 0;     ///< the ratio in its standard deviations; ranks
};

/// The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): `priorNaming` of
/// `priorAds` imagined ads name the skill on either side, 0 < priorNaming < priorAds, so the result is finite. The
/// variance keeps the ads that do not name it (the paper leaves them out, as words are rare): most ads may name a
/// skill, and it would then stand out by chance.
LogOdds logOdds(Proportion a, Proportion b, double priorNaming, double priorAds);

/// How many ads of either role name a skill; an ad counts once.
struct SkillCounts {
    domain::SkillId skill;
    QString name;
    int a = 0;
    int b = 0;
};

struct DistinctiveSkill {
    domain::SkillId skill;
    QString name;
    Proportion a;
    Proportion b;
    LogOdds odds;
};

/// The skills by how much they stand out for A: its own first, B's last; equal ones by name. The prior follows the
/// shares in the ads of both roles together, not in all ads, so that an ad of a third role changes nothing here; it
/// weighs Thresholds::priorAds. None when a side has too few ads to rank. Order of input is without effect.
std::vector<DistinctiveSkill> distinctiveSkills(const std::vector<SkillCounts> &, int adsA, int adsB,
                                                const Thresholds & = {});

} // namespace rolescope::analysis
