// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/comparison.h"

#include "analysis/agreement.h"
#include "analysis/parts.h"

#include <algorithm>

namespace rolescope::analysis {
namespace {

bool describes(const domain::Source &source, domain::RoleId role)
{
    return std::find(source.roles.begin(), source.roles.end(), role) != source.roles.end();
}

std::vector<SkillCounts> countsOf(const std::vector<DemandDifference> &differences)
{
    std::vector<SkillCounts> counts;
    counts.reserve(differences.size());
    for (const DemandDifference &skill : differences)
        counts.push_back({skill.skill, skill.name, skill.a.x, skill.b.x});
    return counts;
}

void addDemand(Comparison &to, const domain::Catalog &catalog, const StatementWords &words, const JobFigures &jobs,
               const Publishers &publishers)
{
    const Thresholds &thresholds = to.thresholds;
    const auto demandOf = [&](domain::RoleId role, RoleAds ads) {
        ads.role = role;
        return demand(skillAgreement(catalog, words, role, publishers, thresholds), ads, thresholds);
    };
    to.demandA = demandOf(to.a.id, jobs.adsA);
    to.demandB = demandOf(to.b.id, jobs.adsB);
    to.demandDifferences = demandDifferences(to.demandA, to.demandB, thresholds);
    to.standsOut =
        distinctiveSkills(countsOf(to.demandDifferences), to.demandA.withText, to.demandB.withText, thresholds);
}

} // namespace

std::vector<domain::SourceId> sourcesOf(const domain::Catalog &catalog, domain::RoleId role)
{
    std::vector<domain::SourceId> found;
    for (const domain::Source &source : catalog.sources)
        if (describes(source, role))
            found.push_back(source.id);
    return found;
}

SourceNumbers::SourceNumbers(const domain::Catalog &catalog, domain::RoleId a, domain::RoleId b)
{
    for (const domain::Source &source : catalog.sources)
        if (describes(source, a) || describes(source, b))
            m_all.push_back({static_cast<int>(m_all.size()) + 1, source.id});
}

std::vector<int> SourceNumbers::of(const std::set<domain::SourceId> &sources) const
{
    std::vector<int> numbers;
    for (const NumberedSource &entry : m_all)
        if (sources.contains(entry.id))
            numbers.push_back(entry.number);
    return numbers;
}

domain::Strength SkillFigure::strongest() const
{
    constexpr domain::Strength weakest = domain::Strength::Example;
    return std::min(strengthA.value_or(weakest), strengthB.value_or(weakest));
}

const SectionComparison *Comparison::section(domain::Section wanted) const
{
    const auto it = std::find_if(sections.begin(), sections.end(),
                                 [wanted](const SectionComparison &s) { return s.section == wanted; });
    return it == sections.end() ? nullptr : &*it;
}

RoleSummary summarize(const domain::Catalog &catalog, const domain::Role &role)
{
    return summarize(catalog, role, Publishers(catalog));
}

RoleSummary summarize(const domain::Catalog &catalog, const domain::Role &role, const Publishers &publishers)
{
    const std::vector<domain::SourceId> sources = sourcesOf(catalog, role.id);
    RoleSummary summary;
    summary.id = role.id;
    summary.name = role.name;
    summary.family = role.family;
    summary.texts = static_cast<int>(sources.size());
    summary.onet = countOnet(catalog, sources);
    summary.publishers = publishers.count(sources);
    return summary;
}

Comparison compare(const domain::Catalog &catalog, domain::RoleId a, domain::RoleId b, const JobFigures &jobs,
                   const Thresholds &thresholds)
{
    return compare(catalog, StatementWords(), a, b, jobs, thresholds);
}

Comparison compare(const domain::Catalog &catalog, const StatementWords &words, domain::RoleId a, domain::RoleId b,
                   const JobFigures &jobs, const Thresholds &thresholds)
{
    Comparison result;
    result.thresholds = thresholds;
    const Publishers publishers(catalog);
    result.a = summarize(catalog, *catalog.role(a), publishers);
    result.b = summarize(catalog, *catalog.role(b), publishers);
    result.a.jobs = jobs.a.jobs;
    result.b.jobs = jobs.b.jobs;
    result.salaryA = jobs.a;
    result.salaryB = jobs.b;
    result.jobsTotal = jobs.total;
    result.yearFactors = jobs.yearFactors;

    const SourceNumbers numbers(catalog, a, b);
    result.sources = numbers.all();
    for (const NumberedSource &entry : numbers.all()) {
        const domain::Source *source = catalog.source(entry.id);
        if (!describes(*source, a) || !describes(*source, b))
            result.otherComparisons.push_back(entry.id);
    }
    result.sections = compareSections(catalog, words, a, b, numbers, thresholds);
    result.skills = compareSkills(catalog, a, b, numbers, publishers);
    addDemand(result, catalog, words, jobs, publishers);
    result.glance = glance(catalog, result, numbers, publishers);
    return result;
}

} // namespace rolescope::analysis
