// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/idcolumn.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace rolescope::engine {

IdColumn::IdColumn(const std::vector<qint64> &ids, std::vector<quint32> rowsById) : m_rowsById(std::move(rowsById))
{
    if (m_rowsById.size() != ids.size()) {
        m_rowsById.resize(ids.size());
        std::iota(m_rowsById.begin(), m_rowsById.end(), 0U);
        std::sort(m_rowsById.begin(), m_rowsById.end(), [&](quint32 a, quint32 b) { return ids[a] < ids[b]; });
    }
    if (ids.empty())
        return;
    m_base = ids[m_rowsById.front()];
    const quint64 span = static_cast<quint64>(ids[m_rowsById.back()]) - static_cast<quint64>(m_base);
    if (span > std::numeric_limits<quint32>::max()) {
        m_wide = ids;
        return;
    }
    m_narrow.resize(ids.size());
    std::transform(ids.begin(), ids.end(), m_narrow.begin(),
                   [this](qint64 id) { return static_cast<quint32>(id - m_base); });
}

std::optional<quint32> IdColumn::rowOf(domain::JobId id) const
{
    const auto found = std::lower_bound(m_rowsById.begin(), m_rowsById.end(), id,
                                        [this](quint32 row, domain::JobId wanted) { return at(row) < wanted; });
    if (found == m_rowsById.end() || at(*found) != id)
        return std::nullopt;
    return *found;
}

} // namespace rolescope::engine
