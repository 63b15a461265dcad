// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/weightedoverlap.h"

#include <algorithm>
#include <map>
#include <utility>

namespace rolescope::analysis {
namespace {

class Ruzicka {
public:
    void add(double a, double b)
    {
        m_smaller += std::min(a, b);
        m_larger += std::max(a, b);
    }
    std::optional<double> value() const { return m_larger > 0 ? std::optional(m_smaller / m_larger) : std::nullopt; }

private:
    double m_smaller = 0;
    double m_larger = 0;
};

} // namespace

std::optional<double> overlapCoefficient(const SkillsInCommon &skills)
{
    const int shorter = std::min(skills.aOfB.of, skills.bOfA.of);
    return shorter > 0 ? std::optional(static_cast<double>(skills.shared.size()) / shorter) : std::nullopt;
}

std::optional<double> publisherWeightedJaccard(const Comparison &c)
{
    const int ofA = c.demandA.publishers;
    const int ofB = c.demandB.publishers;
    if (std::max(ofA, ofB) < 2)
        return std::nullopt;
    Ruzicka sum;
    for (const auto *list : {&c.skills.shared, &c.skills.onlyA, &c.skills.onlyB})
        for (const SkillFigure &skill : *list)
            sum.add(Proportion{skill.publishersA, ofA}.share(), Proportion{skill.publishersB, ofB}.share());
    return sum.value();
}

std::optional<double> adWeightedJaccard(const Comparison &c)
{
    if (std::min(c.demandA.withText, c.demandB.withText) < c.thresholds.weighedAds)
        return std::nullopt;
    std::map<domain::SkillId, std::pair<double, double>> weights;
    for (const SkillDemand &skill : c.demandA.skills)
        weights[skill.skill].first = skill.asked.share();
    for (const SkillDemand &skill : c.demandB.skills)
        weights[skill.skill].second = skill.asked.share();
    Ruzicka sum;
    for (const auto &[skill, both] : weights)
        sum.add(both.first, both.second);
    return sum.value();
}

} // namespace rolescope::analysis
