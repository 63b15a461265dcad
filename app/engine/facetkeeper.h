// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/facetcounter.h"
#include "engine/failcolumn.h"
#include "engine/jobanswer.h"
#include "engine/jobtable.h"
#include "engine/salaryscale.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace rolescope::engine {

/// Keeps the facet counts of the current filter, so that the next one costs only what it changes.
class FacetKeeper {
public:
    explicit FacetKeeper(std::shared_ptr<const JobTable>);

    /// Counts the evaluated step of `column`; false when stopped, then the counts are those from before.
    /// Salaries are counted in the currency with code `currency`.
    bool update(const FailColumn &column, quint16 currency, bool withSkills, const std::stop_token &);
    /// Facets and salaries; `comparing`: unknown salaries in other currencies are left out.
    void fill(JobAnswer &, bool comparing, bool withSkills) const;

private:
    /// What counting starts from: no row, all rows, or the rows that passed before the step.
    enum class Start : quint8 { Nothing, Everything, Before };
    struct Pass {
        Start start = Start::Before;
        quint32 changes = 0; ///< rows to count from there

        bool operator==(const Pass &) const = default;
    };
    struct Plan {
        Pass together, skills;
        PerFacet<Pass> apart;
        PerFacet<bool> isApart{};
        bool countFacets = false;
        bool countSkills = false;
    };

    void countEverything();
    void setCurrency(quint16 currency);
    Pass cheapest(const Passing &, bool beforeIsKnown) const;
    Plan planFor(const FailColumn &, bool withSkills) const;
    void countChunk(const Plan &, const FailColumn &, quint32 first, quint32 count, FacetCounter &) const;
    void take(const Plan &, const std::vector<std::unique_ptr<FacetCounter>> &);
    const FailBits *bitsAt(Start, const FailColumn &, quint32 first) const;

    std::shared_ptr<const JobTable> m_table;
    SalaryBins m_bins;
    std::vector<FailBits> m_noneFail, m_allFail; // a chunk each, see Start
    Counts m_everything;                         // of a filter that hides nothing
    std::vector<qint32> m_everySkill;
    Counts m_counts;
    std::vector<qint32> m_skills;
    bool m_counted = true; // whether m_counts are those of the current filter
    bool m_skillsCounted = true;
};

} // namespace rolescope::engine
