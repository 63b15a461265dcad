// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/jobtable.h"

#include <array>
#include <vector>

namespace rolescope::engine {

/// Why a row fails, a bit for each HiddenKey but Several; 0: the row is shown.
using FailBits = quint16;

constexpr FailBits failBit(domain::HiddenKey key) { return static_cast<FailBits>(1U << static_cast<unsigned>(key)); }
inline constexpr FailBits allFailBits = (1U << (domain::hiddenKeyCount - 1)) - 1;

/// Filters that are evaluated together, from the same columns.
enum class Dimension : quint8 { Packed, Role, Salary, Place, Employer, Text, Posted, Skill };
inline constexpr int dimensionCount = 8;
using Dimensions = quint8; ///< a bit for each

/// The filters in which two specs differ.
Dimensions changedDimensions(const domain::FilterSpec &, const domain::FilterSpec &);

/// Whether a job's currency matters: jobs in another one are hidden, or pass unfiltered by salary.
bool comparesCurrency(const domain::FilterSpec &);
/// The currency salaries are compared in, by code; a code of no job when the spec's is unknown.
quint16 comparedCurrency(const JobTable &, const domain::FilterSpec &);

/// A filter made ready for a table: every text and list has become a look-up by code.
class FilterPlan {
public:
    /// Prepares only the `wanted` dimensions.
    FilterPlan(const JobTable &, const domain::FilterSpec &, Dimensions wanted);

    /// Replaces the bits of the prepared dimensions: `after[i]` for row `first + i`.
    void write(quint32 first, quint32 count, const FailBits *before, FailBits *after) const;

private:
    /// Rows match when the title's marks and the employer's marks together are all of `wanted`.
    struct WordGroup {
        std::vector<quint32> titles, employers;
        quint32 wanted = 0;
    };
    struct SalaryRule {
        quint16 currency = 0;
        bool comparing = false;
        bool hideOther = false;
        bool hideUnknown = false;
        bool hideKnown = false;
        domain::SalaryRanges ranges = domain::SalaryRanges::All;
        double wideRange = 0;
        bool asksForTop = false;
        qint64 topFrom = 0;    ///< a top, or a low without one, below this fails
        qint64 topBelow = 0;   ///< and one from this on
        qint32 lowestTop = 0;  ///< a stated top below this fails
        qint32 lowestLow = 0;  ///< strict: a low below this, or none, fails
        qint32 highestLow = 0; ///< a low above this fails
    };

    void preparePacked(const domain::FilterSpec &);
    void prepareRole(const domain::FilterSpec &);
    void prepareSalary(const domain::FilterSpec &);
    void prepareText(const domain::FilterSpec &);
    void prepareSkills(const domain::FilterSpec &);
    void writeSalary(quint32 first, quint32 count, const FailBits *before, FailBits *after) const;
    void writeRanges(quint32 first, quint32 count, FailBits *after) const;
    bool isOfRange(quint32 row) const;
    void writeText(quint32 first, quint32 count, const FailBits *before, FailBits *after) const;
    void writePosted(quint32 first, quint32 count, const FailBits *before, FailBits *after) const;
    void writeSkills(quint32 first, quint32 count, const FailBits *before, FailBits *after) const;

    const JobTable &m_table;
    Dimensions m_wanted;
    std::array<FailBits, 256> m_packed{}; // fail bits by code, as the next three
    std::vector<FailBits> m_role, m_place, m_employer;
    SalaryRule m_salary;
    std::vector<WordGroup> m_text;
    std::vector<bool> m_described; // by row: its description has the words; empty: not asked for
    quint32 m_firstDay = 0;        // 0: no date asked for
    std::vector<quint16> m_skills; // codes that must all occur
    bool m_skillMissing = false;   // a skill no job names
    bool m_needsText = false;      // jobs whose skills could not be read fail as those that name none
};

} // namespace rolescope::engine
