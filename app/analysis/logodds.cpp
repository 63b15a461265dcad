// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/logodds.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {

LogOdds logOdds(Proportion a, Proportion b, double priorNaming, double priorAds)
{
    // Each side has its own prior ads, so that swapping the sides changes the sign alone.
    const double namingA = a.x + priorNaming;
    const double othersA = a.n - a.x + (priorAds - priorNaming);
    const double namingB = b.x + priorNaming;
    const double othersB = b.n - b.x + (priorAds - priorNaming);
    const double ratio = std::log(namingA / othersA) - std::log(namingB / othersB);
    const double varianceA = 1 / namingA + 1 / othersA;
    const double varianceB = 1 / namingB + 1 / othersB;
    return {ratio, ratio / std::sqrt(varianceA + varianceB)};
}

std::vector<DistinctiveSkill> distinctiveSkills(const std::vector<SkillCounts> &counts, int adsA, int adsB,
                                                const Thresholds &thresholds)
{
    std::vector<DistinctiveSkill> result;
    for (const int ads : {adsA, adsB})
        if (proportionTier(ads, thresholds) != ProportionTier::WithInterval)
            return result;
    for (const SkillCounts &count : counts) {
        // Half an ad more on either side: the prior is certain of nothing.
        const double share = (count.a + count.b + 0.5) / (adsA + adsB + 1.0);
        const Proportion a{count.a, adsA};
        const Proportion b{count.b, adsB};
        result.push_back(
            {count.skill, count.name, a, b, logOdds(a, b, share * thresholds.priorAds, thresholds.priorAds)});
    }
    std::sort(result.begin(), result.end(), [](const DistinctiveSkill &x, const DistinctiveSkill &y) {
        if (x.odds.z != y.odds.z)
            return x.odds.z > y.odds.z;
        if (const int order = x.name.compare(y.name, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return x.name != y.name ? x.name < y.name : x.skill < y.skill;
    });
    return result;
}

} // namespace rolescope::analysis
