// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/facetkeeper.h"
#include "engine/failcolumn.h"
#include "engine/jobanswer.h"
#include "engine/jobtable.h"
#include "engine/roworder.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace rolescope::engine {

/// The parts of an answer that a caller may do without.
struct Wanted {
    bool rows = true;
    bool skills = true;
};

/// Answers filters over a table. Remembers the last filter, so that a step costs what it changes.
/// May be asked from any thread; a second question waits until the first is done or has stopped.
class JobIndex {
public:
    explicit JobIndex(std::shared_ptr<const JobTable>);

    const std::shared_ptr<const JobTable> &table() const { return m_table; }

    /// Nothing when stopped.
    std::optional<JobAnswer> answer(const domain::FilterSpec &, const Order & = {}, const std::stop_token & = {},
                                    Wanted = {});
    /// The jobs counted under HiddenKey::Several, in order; nothing when stopped.
    std::optional<std::vector<HiddenJob>> severalRows(const domain::FilterSpec &, const Order & = {},
                                                      const std::stop_token & = {});
    /// Every reason that hides a job; empty when it is shown.
    std::vector<domain::HiddenKey> reasons(quint32 row, const domain::FilterSpec &) const;

private:
    bool moveTo(const domain::FilterSpec &, bool withSkills, const std::stop_token &);
    void setOrder(const Order &);

    std::shared_ptr<const JobTable> m_table;
    std::mutex m_mutex; // guards all below
    FailColumn m_fails;
    FacetKeeper m_facets;
    Order m_order;
    std::vector<quint32> m_rowsInOrder; // empty: the table's own order
};

/// The keys of a HiddenJob's reasons.
std::vector<domain::HiddenKey> reasonsOf(FailBits);

} // namespace rolescope::engine
