// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {
namespace {

constexpr double manyAds = 1000;

Threshold share(const char *key, double Thresholds::*member, double lowest = 0, double highest = 1)
{
    return {key, member, nullptr, lowest, highest};
}

Threshold count(const char *key, int Thresholds::*member, double lowest = 1, double highest = manyAds)
{
    return {key, nullptr, member, lowest, highest};
}

} // namespace

void Threshold::set(Thresholds &all, double value) const
{
    if (std::isnan(value))
        return;
    value = std::clamp(value, lowest, highest);
    if (share)
        all.*share = value;
    else
        all.*count = static_cast<int>(std::lround(value));
}

const std::vector<Threshold> &allThresholds()
{
    static const std::vector<Threshold> all{
        share("z", &Thresholds::z, 0.5, 5),
        count("interval_ads", &Thresholds::intervalAds),
        share("asked_share", &Thresholds::askedShare),
        share("rare_share", &Thresholds::rareShare),
        share("prior_ads", &Thresholds::priorAds, 1, manyAds),
        share("tail", &Thresholds::tail, 0.0001, 0.25),
        count("median_ads", &Thresholds::medianAds),
        count("quartile_ads", &Thresholds::quartileAds),
        count("decile_ads", &Thresholds::decileAds),
        count("employers", &Thresholds::employers),
        share("employer_share", &Thresholds::employerShare),
        share("wide_range", &Thresholds::wideRange, 1, 10),
        count("roles_for_cosine", &Thresholds::rolesForCosine),
        share("same_family", &Thresholds::sameFamily),
        share("near_copy_containment", &Thresholds::nearCopyContainment),
        count("fewest_shared_runs", &Thresholds::fewestSharedRuns),
        share("similar_duty_cosine", &Thresholds::similarDutyCosine),
        share("same_statement_cosine", &Thresholds::sameStatementCosine),
    };
    return all;
}

} // namespace rolescope::analysis
