// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobindex.h"

#include "engine/rowcollector.h"

#include <bit>

namespace rolescope::engine {

using domain::FilterSpec;
using domain::HiddenKey;

std::vector<HiddenKey> reasonsOf(FailBits fails)
{
    std::vector<HiddenKey> keys;
    for (unsigned key = 0; key < domain::hiddenKeyCount; ++key)
        if (fails >> key & 1U)
            keys.push_back(static_cast<HiddenKey>(key));
    return keys;
}

JobIndex::JobIndex(std::shared_ptr<const JobTable> table)
    : m_table(std::move(table)),
      m_fails(m_table),
      m_facets(m_table)
{}

bool JobIndex::moveTo(const FilterSpec &spec, bool withSkills, const std::stop_token &stop)
{
    if (!m_fails.evaluate(spec, stop) || !m_facets.update(m_fails, comparedCurrency(*m_table, spec), withSkills, stop))
        return false;
    m_fails.accept();
    return true;
}

void JobIndex::setOrder(const Order &order)
{
    if (order == m_order)
        return;
    m_rowsInOrder = rowsInOrder(*m_table, order);
    m_order = order;
}

std::optional<JobAnswer> JobIndex::answer(const FilterSpec &spec, const Order &order, const std::stop_token &stop,
                                          Wanted wanted)
{
    const std::lock_guard lock(m_mutex);
    if (!moveTo(spec, wanted.skills, stop))
        return std::nullopt;
    JobAnswer answer;
    answer.total = m_table->size();
    answer.shown = m_fails.tally().shown.rows;
    answer.hidden = m_fails.tally().hidden;
    answer.currency = spec.currency.isEmpty() ? m_table->mostFrequentCurrency() : spec.currency;
    m_facets.fill(answer, comparesCurrency(spec), wanted.skills);
    if (wanted.rows) {
        setOrder(order);
        answer.rows = shownRows(m_fails.current(), m_rowsInOrder, answer.shown, stop);
    }
    if (stop.stop_requested()) // the rows may be incomplete
        return std::nullopt;
    return answer;
}

std::optional<std::vector<HiddenJob>> JobIndex::severalRows(const FilterSpec &spec, const Order &order,
                                                            const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (!moveTo(spec, false, stop))
        return std::nullopt;
    setOrder(order);
    std::vector<HiddenJob> jobs;
    const std::vector<FailBits> &fails = m_fails.current();
    for (quint32 i = 0; i < fails.size(); ++i) {
        const quint32 row = m_rowsInOrder.empty() ? i : m_rowsInOrder[i];
        if (std::popcount(fails[row]) > 1)
            jobs.push_back({row, fails[row]});
    }
    return jobs;
}

std::vector<HiddenKey> JobIndex::reasons(quint32 row, const FilterSpec &spec) const
{
    FailBits fails = 0;
    constexpr Dimensions all = (1U << dimensionCount) - 1;
    FilterPlan(*m_table, spec, all).write(row, 1, &fails, &fails);
    return reasonsOf(fails);
}

} // namespace rolescope::engine
