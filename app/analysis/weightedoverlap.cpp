// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/weightedoverlap.h"

#include "analysis/overlap.h"

#include <algorithm>

namespace rolescope::analysis {
namespace {

void add(SkillWeights &to, domain::SkillId skill, Proportion named)
{
    if (named.x > 0)
        to[skill] = named.share();
}

std::optional<double> weighted(const SkillWeights &a, const SkillWeights &b)
{
    return a.empty() && b.empty() ? std::nullopt : std::optional(weightedJaccard(a, b));
}

} // namespace

std::optional<double> overlapCoefficient(const SkillsInCommon &skills)
{
    const int ofA = skills.bOfA.of;
    const int ofB = skills.aOfB.of;
    if (ofA == 0 || ofB == 0)
        return std::nullopt;
    return overlapCoefficient(static_cast<int>(skills.shared.size()), ofA, ofB);
}

std::optional<double> publisherWeightedJaccard(const Comparison &c)
{
    if (std::max(c.demandA.publishers, c.demandB.publishers) < 2)
        return std::nullopt;
    SkillWeights a, b;
    for (const auto *list : {&c.skills.shared, &c.skills.onlyA, &c.skills.onlyB}) {
        for (const SkillFigure &skill : *list) {
            add(a, skill.id, {skill.publishersA, c.demandA.publishers});
            add(b, skill.id, {skill.publishersB, c.demandB.publishers});
        }
    }
    return weighted(a, b);
}

std::optional<double> adWeightedJaccard(const Comparison &c)
{
    if (std::min(c.demandA.withText, c.demandB.withText) < c.thresholds.weighedAds)
        return std::nullopt;
    SkillWeights a, b;
    for (const SkillDemand &skill : c.demandA.skills)
        add(a, skill.skill, skill.asked);
    for (const SkillDemand &skill : c.demandB.skills)
        add(b, skill.skill, skill.asked);
    return weighted(a, b);
}

} // namespace rolescope::analysis
