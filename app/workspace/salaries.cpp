// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/salaries.h"

#include "engine/jobtable.h"

#include <algorithm>

namespace rolescope::workspace {
namespace {

constexpr int notAsked = -1;

/// Where each of the table's roles stands among those asked for.
std::vector<int> placesOfRoles(const engine::JobTable &jobs, const std::vector<domain::RoleId> &roles)
{
    std::vector<int> places(jobs.roles().size(), notAsked);
    for (size_t code = 1; code < places.size(); ++code) {
        const auto asked = std::find(roles.begin(), roles.end(), jobs.roles()[code]);
        if (asked != roles.end())
            places[code] = static_cast<int>(asked - roles.begin());
    }
    return places;
}

/// Calls `use(row, place)` for each ad of the roles that has a yearly salary.
template <typename Use>
void forSalaries(const engine::JobTable &jobs, const std::vector<int> &places, Use use)
{
    const std::vector<quint16> &role = jobs.roleColumn();
    for (quint32 row = 0; row < jobs.columns().knownSalaries; ++row)
        if (const int place = places[role[row]]; place != notAsked)
            use(row, static_cast<size_t>(place));
}

using CurrencyCounts = std::vector<std::vector<int>>; // by place, then by the currency's code

CurrencyCounts countCurrencies(const engine::JobTable &jobs, const std::vector<int> &places, size_t roles)
{
    CurrencyCounts counts(roles, std::vector<int>(jobs.columns().currencies.size(), 0));
    forSalaries(jobs, places, [&](quint32 row, size_t place) { ++counts[place][jobs.columns().currency[row]]; });
    return counts;
}

QString mostFrequent(const engine::JobTable &jobs, const CurrencyCounts &counts)
{
    int most = 0;
    QString currency = jobs.mostFrequentCurrency();
    for (quint32 code = 1; code < jobs.columns().currencies.size(); ++code) {
        int ads = 0;
        for (const std::vector<int> &ofRole : counts)
            ads += ofRole[code];
        const QString &name = jobs.columns().currencies.text(code);
        if (ads > most || (ads > 0 && ads == most && name == jobs.mostFrequentCurrency())) {
            most = ads;
            currency = name;
        }
    }
    return currency;
}

/// Charts and lists name the employers of ads that are shown one by one.
void nameEmployers(analysis::SalarySummary &summary, const engine::JobTable &jobs)
{
    const auto nameIn = [&](const analysis::SalaryFigure &figure) {
        if (!analysis::listsAds(figure))
            return;
        for (const analysis::SalaryPoint &point : summary.pointsOf(figure))
            if (point.employer != 0)
                summary.employers.emplace(point.employer, jobs.columns().employers.text(point.employer));
    };
    nameIn(summary.all);
    nameIn(summary.internships);
    for (const analysis::SalaryFigure &figure : summary.levels)
        nameIn(figure);
}

} // namespace

std::vector<analysis::SalarySummary> salaries(const engine::JobTable &jobs, const std::vector<domain::RoleId> &roles,
                                              const analysis::Thresholds &thresholds, QString currency)
{
    const engine::JobColumns &columns = jobs.columns();
    const std::vector<int> places = placesOfRoles(jobs, roles);
    const CurrencyCounts counts = countCurrencies(jobs, places, roles.size());
    if (currency.isEmpty())
        currency = mostFrequent(jobs, counts);

    std::vector<analysis::SalaryInput> inputs(roles.size());
    for (size_t i = 0; i < roles.size(); ++i) {
        inputs[i].role = roles[i];
        inputs[i].jobs = static_cast<int>(jobs.jobsOfRole(roles[i]));
        inputs[i].currency = currency;
        for (quint32 code = 1; code < columns.currencies.size(); ++code)
            if (const int ads = counts[i][code]; ads > 0 && columns.currencies.text(code) != currency)
                inputs[i].otherCurrencies.emplace_back(columns.currencies.text(code), ads);
    }
    quint32 wanted = 0;
    for (quint32 code = 1; code < columns.currencies.size(); ++code)
        if (columns.currencies.text(code) == currency)
            wanted = code;
    forSalaries(jobs, places, [&](quint32 row, size_t place) {
        if (columns.currency[row] == wanted)
            inputs[place].points.push_back(
                {jobs.id(row), jobs.yearly(row), jobs.level(row), jobs.type(row), columns.employer[row]});
    });

    std::vector<analysis::SalarySummary> summaries;
    for (analysis::SalaryInput &input : inputs) {
        summaries.push_back(analysis::summarizeSalaries(std::move(input), thresholds));
        nameEmployers(summaries.back(), jobs);
    }
    return summaries;
}

} // namespace rolescope::workspace
