// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/salarysummary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace rolescope::analysis {
namespace {

using domain::JobType;
using domain::Level;

using Points = std::span<const SalaryPoint>;

/// Counts employers; kept, because a library has far more of them than a figure has ads.
class EmployerCount {
public:
    explicit EmployerCount(Points points)
    {
        quint32 most = 0;
        for (const SalaryPoint &point : points)
            most = std::max(most, point.employer);
        m_ads.assign(most + size_t(1), 0);
    }

    /// How many ads each named employer has.
    std::vector<int> adsOfEach(Points points)
    {
        for (const SalaryPoint &point : points)
            ++m_ads[point.employer];
        m_ads[0] = 0;
        std::vector<int> ads;
        for (const SalaryPoint &point : points)
            if (int &count = m_ads[point.employer]; count > 0)
                ads.push_back(std::exchange(count, 0));
        return ads;
    }

private:
    std::vector<int> m_ads;
};

domain::FilterSpec filterOf(const SalaryInput &input)
{
    domain::FilterSpec filter;
    filter.roles = {input.role};
    filter.currency = input.currency;
    filter.showUnknownSalary = false;
    return filter;
}

std::vector<JobType> typesWithoutInternship()
{
    std::vector<JobType> types(domain::allJobTypes.begin(), domain::allJobTypes.end());
    std::erase(types, JobType::Internship);
    return types;
}

class Summarizer {
public:
    Summarizer(SalaryInput input, const Thresholds &thresholds)
        : m_input(std::move(input)),
          m_thresholds(thresholds),
          m_employers(m_input.points)
    {
        putInOrder();
    }

    SalarySummary take()
    {
        m_summary.jobs = m_input.jobs;
        m_summary.currency = m_input.currency;
        m_summary.thresholds = m_thresholds;
        const size_t internships = m_begins[domain::allLevels.size()];
        domain::FilterSpec filter = filterOf(m_input);
        filter.types = {JobType::Internship};
        m_summary.internships = figure(internships, m_summary.points.size(), filter);
        filter.types = typesWithoutInternship();
        m_summary.all = figure(0, internships, filter);
        for (size_t i = 0; i < domain::allLevels.size(); ++i)
            addLevel(i, filter);
        addOthers();
        return std::move(m_summary);
    }

private:
    static size_t groupOf(const SalaryPoint &point)
    {
        if (point.type == JobType::Internship)
            return domain::allLevels.size();
        const auto *level = std::find(domain::allLevels.begin(), domain::allLevels.end(), point.level);
        return static_cast<size_t>(level - domain::allLevels.begin());
    }

    /// By level, internships last; the groups begin at m_begins.
    void putInOrder()
    {
        std::array<std::vector<SalaryPoint>, groups> sorted;
        for (const SalaryPoint &point : m_input.points)
            sorted[groupOf(point)].push_back(point);
        for (size_t i = 0; i < groups; ++i) {
            const auto key = [](const SalaryPoint &p) {
                return std::tuple(p.yearly.low.value_or(0), p.yearly.high.value_or(0), p.job);
            };
            if (static_cast<int>(sorted[i].size()) < m_thresholds.quartileAds)
                std::sort(sorted[i].begin(), sorted[i].end(),
                          [&](const SalaryPoint &x, const SalaryPoint &y) { return key(x) < key(y); });
            m_begins[i] = m_summary.points.size();
            m_summary.points.insert(m_summary.points.end(), sorted[i].begin(), sorted[i].end());
        }
        m_begins[groups] = m_summary.points.size();
    }

    SalaryFigure figure(size_t first, size_t end, const domain::FilterSpec &filter)
    {
        SalaryFigure figure;
        const Points points(m_summary.points.data() + first, end - first);
        figure.n = static_cast<int>(points.size());
        figure.first = first;
        figure.filter = filter;
        figure.tier = quantileTier(figure.n, m_thresholds);
        std::vector<double> lows, highs;
        for (const SalaryPoint &point : points) {
            if (point.yearly.low)
                lows.push_back(*point.yearly.low);
            if (point.yearly.high)
                highs.push_back(*point.yearly.high);
            figure.oneEnded += point.yearly.low && point.yearly.high ? 0 : 1;
            figure.wideRanges += domain::isWideRange(point.yearly, m_thresholds.wideRange) ? 1 : 0;
        }
        figure.lows = box(std::move(lows), m_thresholds);
        figure.highs = box(std::move(highs), m_thresholds);
        const std::vector<int> ads = m_employers.adsOfEach(points);
        figure.employers = static_cast<int>(ads.size());
        // Where no ad names its employer, nothing says that they are many.
        figure.fewEmployers = figure.n > 0 && (ads.empty() || analysis::fewEmployers(ads, m_thresholds));
        return figure;
    }

    void addLevel(size_t group, domain::FilterSpec filter)
    {
        if (m_begins[group] == m_begins[group + 1])
            return;
        const Level level = domain::allLevels[group];
        filter.levels = {level};
        if (level == Level::Unknown)
            filter.showUnknownLevel = true;
        m_summary.levels.push_back(figure(m_begins[group], m_begins[group + 1], filter));
        m_summary.levels.back().level = level;
    }

    void addOthers()
    {
        int known = static_cast<int>(m_summary.points.size());
        for (const auto &[currency, jobs] : m_input.otherCurrencies) {
            SalaryAside other{currency, jobs, filterOf(m_input)};
            other.filter.currency = currency;
            m_summary.otherCurrencies.push_back(std::move(other));
            known += jobs;
        }
        std::sort(m_summary.otherCurrencies.begin(), m_summary.otherCurrencies.end(),
                  [](const SalaryAside &x, const SalaryAside &y) {
                      return x.jobs != y.jobs ? x.jobs > y.jobs : x.currency < y.currency;
                  });
        m_summary.unknown.jobs = m_input.jobs - known;
        m_summary.unknown.filter.roles = {m_input.role};
        m_summary.unknown.filter.showKnownSalary = false;
    }

    static constexpr size_t groups = domain::allLevels.size() + 1;

    SalaryInput m_input;
    const Thresholds &m_thresholds;
    EmployerCount m_employers;
    std::array<size_t, groups + 1> m_begins{};
    SalarySummary m_summary;
};

std::optional<qint32> rounded(std::optional<double> amount)
{
    return amount ? std::optional(static_cast<qint32>(std::lround(*amount))) : std::nullopt;
}

} // namespace

domain::YearlySalary SalaryFigure::medians() const { return {rounded(lows.median), rounded(highs.median)}; }

domain::FilterSpec SalaryFigure::oneEndedFilter() const
{
    domain::FilterSpec found = filter;
    found.ranges = domain::SalaryRanges::OneEnd;
    return found;
}

domain::FilterSpec SalaryFigure::wideFilter(const Thresholds &limits) const
{
    domain::FilterSpec found = filter;
    found.ranges = domain::SalaryRanges::Wide;
    found.wideRange = limits.wideRange;
    return found;
}

domain::YearlySalary SalaryFigure::ends() const
{
    return {lows.n > 0 ? rounded(lows.lowest) : std::nullopt, highs.n > 0 ? rounded(highs.highest) : std::nullopt};
}

std::span<const SalaryPoint> SalarySummary::pointsOf(const SalaryFigure &figure) const
{
    return {points.data() + figure.first, static_cast<size_t>(figure.n)};
}

bool listsAds(const SalaryFigure &figure)
{
    return figure.tier == QuantileTier::ListOnly || figure.tier == QuantileTier::Median;
}

SalarySummary summarizeSalaries(SalaryInput input, const Thresholds &thresholds)
{
    return Summarizer(std::move(input), thresholds).take();
}

} // namespace rolescope::analysis
