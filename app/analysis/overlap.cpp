// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/overlap.h"

#include <algorithm>
#include <cmath>

namespace rolescope::analysis {
namespace {

double part(double of, double all) { return all > 0 ? of / all : 0; }

double sum(const SkillWeights &weights)
{
    double all = 0;
    for (const auto &[skill, weight] : weights)
        all += weight;
    return all;
}

double sumOfMinima(const SkillWeights &a, const SkillWeights &b)
{
    double all = 0;
    for (const auto &[skill, weight] : a)
        if (const auto other = b.find(skill); other != b.end())
            all += std::min(weight, other->second);
    return all;
}

} // namespace

double jaccard(int shared, int a, int b) { return part(shared, a + b - shared); }

double overlapCoefficient(int shared, int a, int b) { return part(shared, std::min(a, b)); }

double weightedJaccard(const SkillWeights &a, const SkillWeights &b)
{
    const double minima = sumOfMinima(a, b);
    return part(minima, sum(a) + sum(b) - minima); // of two numbers, the greater is their sum less the smaller
}

double inverseFrequency(int roles, int named) { return std::log((1.0 + roles) / (1.0 + named)) + 1; }

} // namespace rolescope::analysis
