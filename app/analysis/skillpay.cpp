// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/skillpay.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <tuple>

namespace rolescope::analysis {
namespace {

constexpr int draws = 2000;
constexpr quint64 seed = 20'260'101; ///< any: the same figures each time
constexpr size_t exactPairs = 250'000;
constexpr int halvings = 40; ///< of a bracket of logs: to far below a tenth of a percent

/// A value with how often it counts in a draw.
struct Weighted {
    double value = 0;
    size_t cluster = 0;
};

using Values = std::vector<Weighted>; ///< ascending

/// How many pairs differ by less than `shift`, minus how many by more.
double balance(const Values &naming, const Values &others, const std::vector<int> &weights, double shift)
{
    double less = 0, more = 0, below = 0, upTo = 0, all = 0;
    for (const Weighted &other : others)
        all += weights[other.cluster];
    size_t under = 0, reached = 0;
    // A pair's difference is below the shift where the other value lies above naming - shift.
    for (const Weighted &value : naming) {
        const double edge = value.value - shift;
        for (; under < others.size() && others[under].value < edge; ++under)
            below += weights[others[under].cluster];
        for (; reached < others.size() && others[reached].value <= edge; ++reached)
            upTo += weights[others[reached].cluster];
        less += weights[value.cluster] * (all - upTo);
        more += weights[value.cluster] * below;
    }
    return less - more;
}

/// A median of all pairs' differences.
double medianDifference(const Values &naming, const Values &others, const std::vector<int> &weights)
{
    double low = naming.front().value - others.back().value;
    double high = naming.back().value - others.front().value;
    for (int i = 0; i < halvings && high - low > 1e-9; ++i) {
        const double middle = low + (high - low) / 2;
        const double sign = balance(naming, others, weights, middle);
        if (sign == 0)
            return middle;
        (sign < 0 ? low : high) = middle;
    }
    return low + (high - low) / 2;
}

/// The same of plain values: exact while the pairs can be listed.
double medianDifference(const Values &naming, const Values &others)
{
    if (naming.size() * others.size() > exactPairs) {
        size_t clusters = 0;
        for (const Values *side : {&naming, &others})
            for (const Weighted &value : *side)
                clusters = std::max(clusters, value.cluster + 1);
        return medianDifference(naming, others, std::vector<int>(clusters, 1));
    }
    std::vector<double> pairs;
    pairs.reserve(naming.size() * others.size());
    for (const Weighted &value : naming)
        for (const Weighted &other : others)
            pairs.push_back(value.value - other.value);
    std::sort(pairs.begin(), pairs.end());
    return quantile(pairs, 0.5);
}

int total(const Values &values, const std::vector<int> &weights)
{
    int sum = 0;
    for (const Weighted &value : values)
        sum += weights[value.cluster];
    return sum;
}

struct Stratum {
    std::vector<const SkillPayAd *> naming;
    std::vector<const SkillPayAd *> others;
};

/// The two sides of a stratum by one measure of a range.
struct Sides {
    Values naming;
    Values others;
};

class Comparer {
public:
    Comparer(const SkillPayInput &input, const Thresholds &limits) : m_input(input), m_limits(limits)
    {
        m_result.skill = input.skill;
        m_result.currency = input.currency;
        m_result.thresholds = limits;
        group();
        number();
    }

    SkillPay take(const std::stop_token &stop)
    {
        m_result.naming = side(&Stratum::naming);
        m_result.others = side(&Stratum::others);
        if (!m_strata.empty()) {
            const auto middles = measured([](double low, double high) { return std::log((low + high) / 2); });
            m_result.difference = combined(middles);
            m_result.ofLows = combined(measured([](double low, double) { return std::log(low); }));
            m_result.ofHighs = combined(measured([](double, double high) { return std::log(high); }));
            if (enough())
                m_result.interval = bootstrapped(middles, stop);
        }
        refuse();
        return std::move(m_result);
    }

private:
    void group()
    {
        std::map<std::pair<domain::Level, domain::JobType>, Stratum> all;
        for (const SkillPayAd &ad : m_input.ads) {
            const bool stated = ad.level != domain::Level::Unknown && ad.type != domain::JobType::Internship
                && ad.yearly.low && ad.yearly.high && *ad.yearly.low > 0 && *ad.yearly.high > 0;
            if (!stated) {
                ++m_result.leftOut;
                continue;
            }
            Stratum &stratum = all[{ad.level, ad.type}];
            (ad.namesSkill ? stratum.naming : stratum.others).push_back(&ad);
        }
        const auto least = static_cast<size_t>(m_limits.stratumAds);
        for (auto &[key, stratum] : all) {
            const size_t naming = stratum.naming.size(), ads = naming + stratum.others.size();
            if (naming < least || stratum.others.size() < least) {
                m_result.leftOut += static_cast<int>(ads);
                continue;
            }
            PayStratum shown{key.first, key.second, {static_cast<int>(naming), static_cast<int>(ads)}, {}};
            shown.filter.roles = {m_input.role};
            shown.filter.currency = m_input.currency;
            shown.filter.showUnknownSalary = false;
            shown.filter.ranges = domain::SalaryRanges::BothEnds;
            shown.filter.levels = {key.first};
            shown.filter.types = {key.second};
            shown.filter.withText = true;
            m_result.strata.push_back(std::move(shown));
            m_strata.push_back(std::move(stratum));
        }
    }

    /// Gives each employer a number, and each ad that names none. By content, whatever the order of the input.
    void number()
    {
        std::vector<const SkillPayAd *> ads;
        for (const Stratum &stratum : m_strata)
            for (const auto *side : {&stratum.naming, &stratum.others})
                ads.insert(ads.end(), side->begin(), side->end());
        const auto key = [](const SkillPayAd *ad) {
            return std::tuple(ad->employer, ad->level, ad->type, ad->namesSkill, *ad->yearly.low, *ad->yearly.high);
        };
        std::sort(ads.begin(), ads.end(), [&](const auto *x, const auto *y) { return key(x) < key(y); });
        for (size_t i = 0; i < ads.size(); ++i) {
            if (i == 0 || ads[i]->employer == 0 || ads[i]->employer != ads[i - 1]->employer)
                ++m_clusters;
            m_clusterOf[ads[i]] = m_clusters - 1;
        }
    }

    template <typename Measure>
    std::vector<Sides> measured(Measure measure) const
    {
        const auto values = [&](const std::vector<const SkillPayAd *> &ads) {
            Values found;
            for (const SkillPayAd *ad : ads)
                found.push_back({measure(*ad->yearly.low, *ad->yearly.high), m_clusterOf.at(ad)});
            std::sort(found.begin(), found.end(), [](const Weighted &x, const Weighted &y) {
                return std::tie(x.value, x.cluster) < std::tie(y.value, y.cluster);
            });
            return found;
        };
        std::vector<Sides> all;
        for (const Stratum &stratum : m_strata)
            all.push_back({values(stratum.naming), values(stratum.others)});
        return all;
    }

    static double combined(const std::vector<Sides> &strata)
    {
        double sum = 0, weights = 0;
        for (const Sides &sides : strata) {
            const auto n1 = static_cast<double>(sides.naming.size()), n2 = static_cast<double>(sides.others.size());
            const double weight = n1 * n2 / (n1 + n2);
            sum += weight * medianDifference(sides.naming, sides.others);
            weights += weight;
        }
        return std::expm1(sum / weights);
    }

    /// None where a draw leaves one side of every stratum empty.
    static std::optional<double> combined(const std::vector<Sides> &strata, const std::vector<int> &weights)
    {
        double sum = 0, all = 0;
        for (const Sides &sides : strata) {
            const double n1 = total(sides.naming, weights), n2 = total(sides.others, weights);
            if (n1 == 0 || n2 == 0)
                continue;
            const double weight = n1 * n2 / (n1 + n2);
            sum += weight * medianDifference(sides.naming, sides.others, weights);
            all += weight;
        }
        return all > 0 ? std::optional(std::expm1(sum / all)) : std::nullopt;
    }

    std::optional<Interval> bootstrapped(const std::vector<Sides> &strata, const std::stop_token &stop) const
    {
        std::mt19937_64 random(seed); // the standard's own distributions differ between libraries
        std::vector<double> differences;
        std::vector<int> weights(m_clusters);
        for (int draw = 0; draw < draws; ++draw) {
            if (stop.stop_requested())
                return std::nullopt;
            std::fill(weights.begin(), weights.end(), 0);
            for (size_t i = 0; i < m_clusters; ++i)
                ++weights[random() % m_clusters];
            if (const auto difference = combined(strata, weights))
                differences.push_back(*difference);
        }
        if (differences.empty())
            return std::nullopt;
        std::sort(differences.begin(), differences.end());
        return Interval{quantile(differences, m_limits.tail), quantile(differences, 1 - m_limits.tail)};
    }

    PaySide side(std::vector<const SkillPayAd *> Stratum::*member) const
    {
        PaySide found;
        std::map<quint32, int> ads;
        for (const Stratum &stratum : m_strata)
            for (const SkillPayAd *ad : stratum.*member) {
                ++found.ads;
                if (ad->employer != 0)
                    ++ads[ad->employer];
            }
        found.employers = static_cast<int>(ads.size());
        int named = 0, most = 0;
        for (const auto &[employer, count] : ads) {
            named += count;
            most = std::max(most, count);
        }
        found.largestShare = Proportion{most, named}.share();
        return found;
    }

    template <typename Test>
    bool either(Test test) const
    {
        return test(m_result.naming) || test(m_result.others);
    }

    bool enough() const
    {
        return !either([this](const PaySide &side) { return side.ads < m_limits.payAds; });
    }

    void refuse()
    {
        if (!enough())
            m_result.refusals.push_back(PayRefusal::FewAds);
        if (either([this](const PaySide &side) { return side.employers < m_limits.employers; }))
            m_result.refusals.push_back(PayRefusal::FewEmployers);
        if (either([this](const PaySide &side) { return side.largestShare > m_limits.employerShare; }))
            m_result.refusals.push_back(PayRefusal::OneEmployer);
        const auto &interval = m_result.interval;
        if (enough() && (!interval || interval->upper - interval->lower >= m_limits.payWidth))
            m_result.refusals.push_back(PayRefusal::WideInterval);
    }

    const SkillPayInput &m_input;
    const Thresholds &m_limits;
    std::vector<Stratum> m_strata; ///< as in the result
    std::map<const SkillPayAd *, size_t> m_clusterOf;
    size_t m_clusters = 0;
    SkillPay m_result;
};

} // namespace

SkillPay skillPay(const SkillPayInput &input, const Thresholds &thresholds, const std::stop_token &stop)
{
    return Comparer(input, thresholds).take(stop);
}

} // namespace rolescope::analysis
