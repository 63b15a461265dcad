// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/failcolumn.h"

#include "engine/scan.h"

#include <bit>

namespace rolescope::engine {
namespace {

/// Sixteen bits hold a chunk's count and let the compiler compare many rows at once.
static_assert(chunkRows <= 65535);

Passing passing(const FailBits *before, const FailBits *after, quint32 count, FailBits own)
{
    const auto others = static_cast<FailBits>(~own);
    quint16 rows = 0, crossing = 0;
    for (quint32 i = 0; i < count; ++i) {
        const bool was = (before[i] & others) == 0;
        const bool is = (after[i] & others) == 0;
        rows = static_cast<quint16>(rows + is);
        crossing = static_cast<quint16>(crossing + (was != is));
    }
    return {rows, crossing};
}

quint32 hiddenOnlyBy(FailBits reason, const FailBits *fails, quint32 count)
{
    quint16 rows = 0;
    for (quint32 i = 0; i < count; ++i)
        rows = static_cast<quint16>(rows + (fails[i] == reason));
    return rows;
}

void tallyChunk(const FailBits *before, const FailBits *after, quint32 count, Tally &into)
{
    FailBits now = 0, earlier = 0;
    for (quint32 i = 0; i < count; ++i) {
        now |= after[i];
        earlier |= before[i];
    }
    const auto reasons = static_cast<FailBits>(now | earlier);
    const Passing shown = passing(before, after, count, 0);
    into.shown.add(shown);
    for (const Facet facet : allFacets)
        into.facets[facet].add((reasons & ownBits(facet)) != 0 ? passing(before, after, count, ownBits(facet)) : shown);
    for (unsigned bits = now; bits != 0; bits &= bits - 1) {
        const int key = std::countr_zero(bits);
        into.hidden[static_cast<size_t>(key)] += hiddenOnlyBy(static_cast<FailBits>(1U << key), after, count);
    }
    into.reasons |= reasons;
}

Tally total(const Tally &a, const Tally &b, quint32 rows)
{
    Tally sum = a;
    sum.reasons |= b.reasons;
    sum.shown.add(b.shown);
    for (const Facet facet : allFacets)
        sum.facets[facet].add(b.facets[facet]);
    quint32 several = rows - sum.shown.rows;
    for (size_t key = 0; key < sum.hidden.size(); ++key) {
        sum.hidden[key] += b.hidden[key];
        several -= sum.hidden[key];
    }
    sum.hidden[static_cast<size_t>(domain::HiddenKey::Several)] = several;
    return sum;
}

} // namespace

FailColumn::FailColumn(std::shared_ptr<const JobTable> table)
    : m_table(std::move(table)),
      m_current(m_table->size(), 0),
      m_next(m_table->size(), 0)
{
    m_tally.shown.rows = m_table->size(); // the empty filter hides nothing
    for (Passing &facet : m_tally.facets)
        facet.rows = m_table->size();
    m_nextTally = m_tally;
}

bool FailColumn::evaluate(const domain::FilterSpec &spec, const std::stop_token &stop)
{
    const Dimensions changed = changedDimensions(m_spec, spec);
    m_changed = changed != 0;
    m_nextSpec = spec;
    m_nextTally = m_tally;
    if (!m_changed)
        return !stop.stop_requested();

    const FilterPlan plan(*m_table, spec, changed);
    Tally tallies[maxWorkers];
    ChunkQueue queue(size());
    onWorkers(size(), [&](int worker) {
        Tally mine;
        quint32 first = 0, last = 0;
        while (!stop.stop_requested() && queue.next(first, last)) {
            FailBits *after = m_next.data() + first;
            plan.write(first, last - first, before(first), after);
            tallyChunk(before(first), after, last - first, mine);
        }
        tallies[worker] = mine;
    });
    m_nextTally = total(tallies[0], tallies[1], size());
    return !stop.stop_requested();
}

void FailColumn::accept()
{
    if (m_changed)
        m_current.swap(m_next);
    m_changed = false;
    m_spec = m_nextSpec;
    m_tally = m_nextTally;
}

} // namespace rolescope::engine
