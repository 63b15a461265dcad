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

/// Folds the weights of the skills that both name into one figure.
template <typename Join>
double overShared(const SkillWeights &a, const SkillWeights &b, Join join)
{
    double all = 0;
    for (const auto &[skill, weight] : a)
        if (const auto other = b.find(skill); other != b.end())
            all += join(weight, other->second);
    return all;
}

double sumOfMinima(const SkillWeights &a, const SkillWeights &b)
{
    return overShared(a, b, [](double x, double y) { return std::min(x, y); });
}

double norm(const SkillWeights &weights)
{
    return std::sqrt(overShared(weights, weights, [](double x, double y) { return x * y; }));
}

} // namespace

double jaccard(int shared, int a, int b) { return part(shared, a + b - shared); }

double overlapCoefficient(int shared, int a, int b) { return part(shared, std::min(a, b)); }

double weightedJaccard(const SkillWeights &a, const SkillWeights &b)
{
    const double minima = sumOfMinima(a, b);
    return part(minima, sum(a) + sum(b) - minima); // of two numbers, the greater is their sum less the smaller
}

double weightedCoverage(const SkillWeights &of, const SkillWeights &by) { return part(sumOfMinima(of, by), sum(of)); }

double inverseFrequency(int roles, int named) { return std::log((1.0 + roles) / (1.0 + named)) + 1; }

double cosine(const SkillWeights &a, const SkillWeights &b)
{
    return part(overShared(a, b, [](double x, double y) { return x * y; }), norm(a) * norm(b));
}

} // namespace rolescope::analysis
