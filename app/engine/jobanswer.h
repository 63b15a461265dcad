// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>

#include <array>
#include <vector>

namespace rolescope::engine {

/// How many jobs have each value, where each filter leaves its own values out of account: a count
/// says how many jobs ticking that value alone would show. Level's own filter includes the unknown
/// level. Several skills must all occur, so skills are counted within the skill filter.
struct FacetCounts {
    std::array<quint32, 5> levels{};  ///< by domain::Level
    std::array<quint32, 7> types{};   ///< by domain::JobType
    std::array<quint32, 4> remotes{}; ///< by domain::Remote
    std::vector<quint32> currencies;  ///< by code in JobColumns::currencies
    std::vector<quint32> roles;       ///< by position in JobTable::roles()
    std::vector<quint32> places;      ///< by code in JobColumns::places
    std::vector<quint32> employers;   ///< by code in JobColumns::employers
    std::vector<quint32> months;      ///< by position in JobColumns::months
    std::vector<quint32> skills;      ///< by position in JobColumns::skills; empty when not asked for

    bool operator==(const FacetCounts &) const = default;
};

/// Jobs with a salary from `from` to below `to`; the first and last bin also hold what lies beyond.
struct SalaryBin {
    qint32 from = 0;
    qint32 to = 0;
    quint32 count = 0;

    bool operator==(const SalaryBin &) const = default;
};

/// What a filter shows, hides and leaves to choose. shown plus all of hidden is total.
struct JobAnswer {
    std::vector<quint32> rows; ///< the shown rows in order; empty when not asked for
    quint32 shown = 0;
    quint32 total = 0;
    std::array<quint32, domain::hiddenKeyCount> hidden{}; ///< by domain::HiddenKey
    FacetCounts facets;
    /// Jobs in `currency` that pass all filters but the salary's. Each is counted once, at its top,
    /// or at its low when no top is stated.
    std::vector<SalaryBin> salaries;
    quint32 salaryUnknown = 0; ///< those whose yearly salary is unknown
    QString currency;          ///< the one salaries are compared in

    quint32 hiddenBy(domain::HiddenKey key) const { return hidden[static_cast<size_t>(key)]; }
};

/// A job hidden for several reasons; `reasons` has a bit for each, see reasonsOf().
struct HiddenJob {
    quint32 row = 0;
    quint16 reasons = 0;

    bool operator==(const HiddenJob &) const = default;
};

/// The value codes with the most jobs, most first, equals by code; leaves out code 0 and empty ones.
std::vector<quint32> mostFrequent(const std::vector<quint32> &counts, size_t limit);

} // namespace rolescope::engine
