// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <optional>
#include <vector>

namespace rolescope::engine {

/// The job ids by row, four bytes each while they lie close enough together, and the way back.
class IdColumn {
public:
    IdColumn() = default;
    /// `rowsById`: the rows in the order of their ids; empty: not known.
    explicit IdColumn(const std::vector<qint64> &ids, std::vector<quint32> rowsById = {});

    domain::JobId at(quint32 row) const { return domain::JobId(m_wide.empty() ? m_base + m_narrow[row] : m_wide[row]); }
    std::optional<quint32> rowOf(domain::JobId id) const;

private:
    qint64 m_base = 0;
    std::vector<quint32> m_narrow; // id - m_base
    std::vector<qint64> m_wide;    // only when the ids do not fit above
    std::vector<quint32> m_rowsById;
};

} // namespace rolescope::engine
