// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/facetkeeper.h"

#include "engine/scan.h"

#include <algorithm>
#include <limits>

namespace rolescope::engine {
namespace {

qint32 binEdge(const SalaryScale &scale, quint32 bin)
{
    const qint64 edge = scale.first + qint64(bin) * scale.step;
    return static_cast<qint32>(std::min<qint64>(edge, std::numeric_limits<qint32>::max()));
}

} // namespace

FacetKeeper::FacetKeeper(std::shared_ptr<const JobTable> table)
    : m_table(std::move(table)),
      m_bins(salaryBins(*m_table, comparedCurrency(*m_table, {}))),
      m_noneFail(chunkRows, 0),
      m_allFail(chunkRows, allFailBits)
{
    countEverything();
}

void FacetKeeper::countEverything()
{
    const auto counter = std::make_unique<FacetCounter>(*m_table, m_bins);
    for (quint32 first = 0; first < m_table->size(); first += chunkRows) {
        const quint32 count = std::min(chunkRows, m_table->size() - first);
        counter->compare(first, count, m_allFail.data(), m_noneFail.data(), 0);
        counter->countInAll();
        counter->countSkills();
    }
    m_counts = m_everything = counter->counts({});
    m_skills = m_everySkill = counter->skills();
}

void FacetKeeper::setCurrency(quint16 currency)
{
    if (m_bins.currency == currency)
        return;
    m_bins = salaryBins(*m_table, currency);
    m_everything[Facet::Salary].assign(m_bins.places(), 0);
    for (const quint8 place : m_bins.column)
        ++m_everything[Facet::Salary][place];
    m_counted = false;
}

/// Counting costs by the row that comes or goes, so it starts where fewest do: never more than half.
FacetKeeper::Pass FacetKeeper::cheapest(const Passing &passing, bool beforeIsKnown) const
{
    const Pass nothing{Start::Nothing, passing.rows};
    const Pass everything{Start::Everything, m_table->size() - passing.rows};
    const Pass best = nothing.changes < everything.changes ? nothing : everything;
    return beforeIsKnown && passing.crossing <= best.changes ? Pass{Start::Before, passing.crossing} : best;
}

FacetKeeper::Plan FacetKeeper::planFor(const FailColumn &column, bool withSkills) const
{
    const Tally &tally = column.tally();
    Plan plan;
    plan.countFacets = column.changed() || !m_counted;
    plan.countSkills = withSkills && (column.changed() || !m_skillsCounted);
    plan.together = cheapest(tally.shown, m_counted);
    plan.skills = cheapest(tally.shown, m_skillsCounted);
    for (const Facet facet : allFacets) {
        plan.isApart[facet] = tally.filters(facet);
        plan.apart[facet] = cheapest(tally.facets[facet], m_counted);
    }
    return plan;
}

const FailBits *FacetKeeper::bitsAt(Start start, const FailColumn &column, quint32 first) const
{
    switch (start) {
    case Start::Nothing: return m_allFail.data();
    case Start::Everything: return m_noneFail.data();
    case Start::Before: break;
    }
    return column.before(first);
}

void FacetKeeper::countChunk(const Plan &plan, const FailColumn &column, quint32 first, quint32 count,
                             FacetCounter &counter) const
{
    const FailBits *after = column.after(first);
    const auto compare = [&](const Pass &pass, FailBits own) {
        counter.compare(first, count, bitsAt(pass.start, column, first), after, own);
    };
    const bool together = plan.countFacets && plan.together.changes > 0;
    if (together) {
        compare(plan.together, 0);
        counter.countInAll();
    }
    if (plan.countSkills && plan.skills.changes > 0) {
        if (!together || plan.skills != plan.together)
            compare(plan.skills, 0);
        counter.countSkills();
    }
    if (!plan.countFacets)
        return;
    for (const Facet facet : allFacets)
        if (plan.isApart[facet] && plan.apart[facet].changes > 0) {
            compare(plan.apart[facet], ownBits(facet));
            counter.countApart(facet);
        }
}

void FacetKeeper::take(const Plan &plan, const std::vector<std::unique_ptr<FacetCounter>> &counters)
{
    const auto start = [](Start from, std::vector<qint32> &counts, const std::vector<qint32> &everything) {
        if (from == Start::Everything)
            counts = everything;
        else if (from == Start::Nothing)
            counts.assign(everything.size(), 0);
    };
    if (plan.countFacets)
        for (const Facet facet : allFacets)
            start((plan.isApart[facet] ? plan.apart[facet] : plan.together).start, m_counts[facet],
                  m_everything[facet]);
    if (plan.countSkills)
        start(plan.skills.start, m_skills, m_everySkill);
    for (const auto &counter : counters) {
        const Counts &counts = counter->counts(plan.isApart);
        for (const Facet facet : allFacets)
            addTo(m_counts[facet], counts[facet]);
        addTo(m_skills, counter->skills());
    }
}

bool FacetKeeper::update(const FailColumn &column, quint16 currency, bool withSkills, const std::stop_token &stop)
{
    setCurrency(currency);
    const Plan plan = planFor(column, withSkills);
    if (!plan.countFacets && !plan.countSkills)
        return !stop.stop_requested();

    std::vector<std::unique_ptr<FacetCounter>> counters(maxWorkers);
    for (auto &counter : counters)
        counter = std::make_unique<FacetCounter>(*m_table, m_bins);
    ChunkQueue queue(column.size());
    onWorkers(column.size(), [&](int worker) {
        quint32 first = 0, last = 0;
        while (!stop.stop_requested() && queue.next(first, last))
            countChunk(plan, column, first, last - first, *counters[static_cast<size_t>(worker)]);
    });
    if (stop.stop_requested())
        return false;
    take(plan, counters);
    m_counted = true;
    m_skillsCounted = plan.countSkills || (m_skillsCounted && !column.changed());
    return true;
}

void FacetKeeper::fill(JobAnswer &answer, bool comparing, bool withSkills) const
{
    toFacets(m_counts, *m_table, answer.facets);
    if (withSkills)
        answer.facets.skills.assign(m_skills.begin(), m_skills.end());
    const std::vector<qint32> &salaries = m_counts[Facet::Salary];
    for (quint32 bin = 0; bin < m_bins.scale.bins; ++bin)
        answer.salaries.push_back(
            {binEdge(m_bins.scale, bin), binEdge(m_bins.scale, bin + 1), static_cast<quint32>(salaries[bin])});
    const qint32 elsewhere = comparing ? 0 : salaries[m_bins.unknownElsewhere()];
    answer.salaryUnknown = static_cast<quint32>(salaries[m_bins.unknown()] + elsewhere);
}

} // namespace rolescope::engine
