// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/quantile.h"
#include "domain/filterspec.h"
#include "domain/salary.h"

#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace rolescope::analysis {

/// A job ad's yearly salary. A range of one end keeps its other end empty: a low counts among lows only, a high
/// among highs only, and neither stands for the other.
struct SalaryPoint {
    domain::JobId job;
    domain::YearlySalary yearly;
    domain::Level level = domain::Level::Unknown;
    domain::JobType type = domain::JobType::Unknown;
    quint32 employer = 0; ///< equal for ads of one employer; 0: not stated
};

/// Job ads that state something else than the figures count.
struct SalaryAside {
    QString currency; ///< empty: of salaries that are unknown
    int jobs = 0;
    domain::FilterSpec filter; ///< opens exactly these
};

/// What a role's job ads state, as whoever holds them counted it.
struct SalaryInput {
    domain::RoleId role;
    int jobs = 0;                                         ///< all of them
    QString currency;                                     ///< the one of `points`
    std::vector<SalaryPoint> points;                      ///< each with at least one end
    std::vector<std::pair<QString, int>> otherCurrencies; ///< ads with a yearly salary in another one
};

/// Salaries of some ads of a role: what may be said of them, by their number. Medians, quartiles and deciles are of
/// the lows and of the highs, each from as many ads as state that end; no range is ever averaged.
struct SalaryFigure {
    std::optional<domain::Level> level; ///< unset: all levels
    int n = 0;
    int employers = 0; ///< different ones that are named
    QuantileTier tier = QuantileTier::None;
    Box lows;
    Box highs;
    bool fewEmployers = false;
    int wideRanges = 0; ///< ads whose top is far above their bottom, see Thresholds::wideRange
    int oneEnded = 0;   ///< ads that state one end only
    domain::FilterSpec filter;
    size_t first = 0; ///< of its points in SalarySummary::points, which are n

    /// "median low to median high", the headline; an end without enough ads has none.
    domain::YearlySalary medians() const;
    /// The lowest low and the highest high.
    domain::YearlySalary ends() const;
    bool isMostlyWide() const { return 2 * wideRanges > n; }
    bool hasOneEndedRanges() const { return oneEnded > 0; }
    /// Opens exactly the `oneEnded` ads.
    domain::FilterSpec oneEndedFilter() const;
    /// Opens exactly the `wideRanges` ads.
    domain::FilterSpec wideFilter(const Thresholds &) const;
};

/// Salaries of one role's job ads in one currency. The ads of `all`, of `internships`, of other currencies and of
/// unknown salaries are all ads of the role, each once.
struct SalarySummary {
    int jobs = 0;
    QString currency;
    SalaryFigure all;                         ///< but for internships
    std::vector<SalaryFigure> levels;         ///< of `all`, those with ads: entry first, not stated last
    SalaryFigure internships;                 ///< apart, whatever their level
    std::vector<SalaryAside> otherCurrencies; ///< most ads first
    SalaryAside unknown;                      ///< no yearly salary can be told
    /// Those of `all` by level, then of internships; of a figure that lists them, lows first.
    std::vector<SalaryPoint> points;
    std::map<quint32, QString> employers; ///< names for the points of figures that list them, where known
    Thresholds thresholds;                ///< that decided the tiers

    std::span<const SalaryPoint> pointsOf(const SalaryFigure &) const;
};

/// Whether the ads of a figure are shown one by one: there are too few for a box.
bool listsAds(const SalaryFigure &);

/// Pure: equal input, equal output.
SalarySummary summarizeSalaries(SalaryInput, const Thresholds & = {});

} // namespace rolescope::analysis
