// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/facet.h"
#include "engine/filterplan.h"
#include "engine/jobtable.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace rolescope::engine {

/// Why each row fails the current filter. A step to another filter evaluates only what differs and
/// stands beside the current one until it is accepted, so that a stopped step leaves no trace.
class FailColumn {
public:
    explicit FailColumn(std::shared_ptr<const JobTable>);

    /// Evaluates a step; false when stopped.
    bool evaluate(const domain::FilterSpec &, const std::stop_token &);
    /// Makes the evaluated step the current filter.
    void accept();

    quint32 size() const { return static_cast<quint32>(m_current.size()); }
    /// Whether the evaluated step can change any row.
    bool changed() const { return m_changed; }
    const FailBits *before(quint32 first) const { return m_current.data() + first; }
    const FailBits *after(quint32 first) const { return (m_changed ? m_next : m_current).data() + first; }
    const Tally &tally() const { return m_nextTally; } ///< of the evaluated step

    const std::vector<FailBits> &current() const { return m_current; }

private:
    std::shared_ptr<const JobTable> m_table;
    domain::FilterSpec m_spec, m_nextSpec;
    std::vector<FailBits> m_current, m_next;
    Tally m_tally, m_nextTally;
    bool m_changed = false;
};

} // namespace rolescope::engine
