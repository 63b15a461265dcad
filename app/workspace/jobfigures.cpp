// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/library.h"

#include "analysis/salaryfigures.h"
#include "engine/jobtable.h"
#include "workspace/roleads.h"

namespace rolescope::workspace {
namespace {

analysis::SalaryFigures figuresOf(const engine::JobTable &jobs, domain::RoleId role)
{
    analysis::SalaryFigures figures;
    figures.jobs = static_cast<int>(jobs.jobsOfRole(role));
    figures.currency = jobs.mostFrequentCurrency();
    figures.filter.roles = {role};
    if (figures.jobs == 0)
        return figures;
    std::vector<domain::YearlySalary> salaries;
    for (quint32 row = 0; row < jobs.size(); ++row)
        if (jobs.role(row) == role && jobs.currency(row) == figures.currency)
            salaries.push_back(jobs.yearly(row));
    analysis::addSalaries(figures, salaries);
    return figures;
}

} // namespace

analysis::JobFigures jobFigures(const Snapshot &snapshot, domain::RoleId a, domain::RoleId b)
{
    if (!snapshot.jobs)
        return {};
    return {static_cast<int>(snapshot.jobs->size()), figuresOf(*snapshot.jobs, a), figuresOf(*snapshot.jobs, b),
            snapshot.jobs->columns().yearFactors,    roleAds(snapshot, a),         roleAds(snapshot, b)};
}

analysis::Comparison compare(const Snapshot &snapshot, domain::RoleId a, domain::RoleId b)
{
    return analysis::compare(*snapshot.catalog, a, b, jobFigures(snapshot, a, b));
}

} // namespace rolescope::workspace
