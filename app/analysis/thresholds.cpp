// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {
namespace {

constexpr double many = 1000;

using Unit = ThresholdUnit;

Threshold share(const char *key, double Thresholds::*member, Unit unit, double lowest = 0, double highest = 1)
{
    return {key, unit, member, nullptr, lowest, highest};
}

Threshold count(const char *key, int Thresholds::*member, Unit unit) { return {key, unit, nullptr, member, 1, many}; }

} // namespace

double Thresholds::confidence() const { return std::erf(z / std::sqrt(2)); }

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
        share("z", &Thresholds::z, Unit::None, 0.5, 5),
        count("interval_ads", &Thresholds::intervalAds, Unit::Ads),
        share("asked_share", &Thresholds::askedShare, Unit::Percent),
        share("rare_share", &Thresholds::rareShare, Unit::Percent),
        share("prior_ads", &Thresholds::priorAds, Unit::Ads, 1, many),
        share("tail", &Thresholds::tail, Unit::Percent, 0.001, 0.25),
        count("median_ads", &Thresholds::medianAds, Unit::Ads),
        count("quartile_ads", &Thresholds::quartileAds, Unit::Ads),
        count("decile_ads", &Thresholds::decileAds, Unit::Ads),
        count("employers", &Thresholds::employers, Unit::Employers),
        share("employer_share", &Thresholds::employerShare, Unit::Percent),
        share("wide_range", &Thresholds::wideRange, Unit::Times, 1, 10),
        count("pay_ads", &Thresholds::payAds, Unit::Ads),
        count("stratum_ads", &Thresholds::stratumAds, Unit::Ads),
        share("pay_width", &Thresholds::payWidth, Unit::Percent, 0.01, 10),
        count("weighed_ads", &Thresholds::weighedAds, Unit::Ads),
        count("roles_for_cosine", &Thresholds::rolesForCosine, Unit::Roles),
        share("same_family", &Thresholds::sameFamily, Unit::None),
        share("near_copy_containment", &Thresholds::nearCopyContainment, Unit::Percent),
        count("fewest_shared_runs", &Thresholds::fewestSharedRuns, Unit::Runs),
        share("similar_duty_cosine", &Thresholds::similarDutyCosine, Unit::None),
        share("same_statement_cosine", &Thresholds::sameStatementCosine, Unit::None),
    };
    return all;
}

} // namespace rolescope::analysis
