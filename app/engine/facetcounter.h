// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/facet.h"
#include "engine/jobanswer.h"
#include "engine/jobtable.h"
#include "engine/salaryscale.h"
#include "engine/scan.h"

#include <array>
#include <vector>

namespace rolescope::engine {

/// Counts by facet and code, or the difference of two: signed, so that differences add up.
/// Posted is by day, Salary by place in SalaryBins.
using Counts = PerFacet<std::vector<qint32>>;

Counts noCounts(const JobTable &, const SalaryBins &);
void addTo(std::vector<qint32> &sum, const std::vector<qint32> &more);
void toFacets(const Counts &, const JobTable &, FacetCounts &);

/// Counts rows as they come to pass or to fail; what stays as it was costs nothing.
class FacetCounter {
public:
    FacetCounter(const JobTable &, const SalaryBins &);

    /// Finds the rows among `first` to `first + count - 1` (at most chunkRows) that `before` and `after`
    /// treat differently, reasons within `own` aside. The following calls count these.
    void compare(quint32 first, quint32 count, const FailBits *before, const FailBits *after, FailBits own);
    /// In all facets at once. Those that are counted apart get nonsense here: it costs less than asking.
    void countInAll();
    void countApart(Facet);
    void countSkills();

    /// The differences found, apart from the facets in `apart`, which must have been counted so.
    const Counts &counts(const PerFacet<bool> &apart);
    const std::vector<qint32> &skills() const { return m_skills; }

private:
    struct RowList {
        std::array<quint32, chunkRows> rows;
        quint32 size = 0;
    };

    void addInAll(const RowList &, qint32 amount);
    void addSkills(const RowList &, qint32 amount);
    template <typename CodeOf>
    void addApart(Facet, CodeOf);

    const JobTable &m_table;
    const SalaryBins &m_bins;
    std::array<qint32, 256> m_packed{}; // level, type and remote in one
    Counts m_together, m_apart;
    std::vector<qint32> m_skills;
    RowList m_arriving, m_leaving;
};

} // namespace rolescope::engine
