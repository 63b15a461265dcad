// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jobassembler.h"

#include "importer/feed/celltext.h"
#include "importer/feed/nulls.h"

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

using namespace domain;

/// Fields that a notice in a list of ads has none of.
constexpr std::array adFields{JobField::Title, JobField::Employer, JobField::Description, JobField::Url};

constexpr std::array salaryFields{JobField::Salary, JobField::SalaryLow, JobField::SalaryHigh, JobField::SalaryMiddle};

bool saysSalary(JobField field)
{
    return std::find(salaryFields.begin(), salaryFields.end(), field) != salaryFields.end();
}

bool statesOneFigure(const Salary &salary) { return salary.low && salary.high && *salary.low == *salary.high; }

/// Skills as the catalog has them, without what articles brought and nobody sorted.
std::shared_ptr<const text::SkillReader> skillReader(const Catalog &catalog)
{
    std::vector<Skill> skills;
    std::copy_if(catalog.skills.begin(), catalog.skills.end(), std::back_inserter(skills),
                 [](const Skill &skill) { return skill.category != QLatin1String("unsorted"); });
    return std::make_shared<const text::SkillReader>(skills);
}

} // namespace

bool joinRange(FeedJob &job, const FeedJob &next)
{
    Salary &salary = job.job.salary;
    const Salary &other = next.job.salary;
    if (job.joined || !(job.besideSalary == next.besideSalary) || !statesOneFigure(salary) || !statesOneFigure(other))
        return false;
    if (salary.currency != other.currency || salary.period != other.period || salary.low == other.low)
        return false;
    salary.low = std::min(*salary.low, *other.low);
    salary.high = std::max(*salary.high, *other.high);
    job.joined = true;
    return true;
}

} // namespace rolescope::importer::feed
