// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace rolescope::domain {

/// A place as job ads state it; either part may be empty.
struct PlaceValue {
    QString place;
    QString country;

    bool operator==(const PlaceValue &) const = default;
};

/// Which yearly salaries, by the ends they state.
enum class SalaryRanges : quint8 { All, OneEnd, BothEnds, Wide };

/// What the job list shows. A value: undo, chips, saved views, window and command line share it.
/// Repeated values of one filter are alternatives; several skills must all occur.
struct FilterSpec {
    std::vector<RoleId> roles;            ///< an invalid id stands for "no role"
    std::vector<RoleId> exceptRoles;      ///< "Neither": jobs of none of these
    std::vector<Level> levels;            ///< Unknown alone: only jobs without a level, see showUnknownLevel
    std::optional<bool> showUnknownLevel; ///< unset: shown while no level is ticked
    std::optional<qint32> salaryFrom;     ///< whole units a year
    std::optional<qint32> salaryTo;
    bool strictSalary = false; ///< the range must start at salaryFrom
    bool showUnknownSalary = true;
    bool showKnownSalary = true;             ///< false: only jobs without a yearly salary
    SalaryRanges ranges = SalaryRanges::All; ///< of the yearly salaries that are known
    double wideRange = 1.5;                  ///< Wide: the top is more than so many times the bottom
    std::optional<qint32> topFrom;           ///< of the salary's top, or its low where no top is stated
    std::optional<qint32> topBelow;          ///< exclusive: a bin of the histogram ends where the next one begins
    QString currency;                        ///< empty: the most frequent one, and only while a salary is asked for
    bool showOtherCurrency = false;          ///< other currencies pass, unfiltered by salary
    std::vector<JobType> types;              ///< Unknown is a value
    std::vector<Remote> remotes;             ///< Unknown is a value
    std::vector<QString> places;             ///< words, all of one entry must occur
    std::vector<QString> employers;          ///< words, all of one entry must occur
    std::vector<PlaceValue> placeValues;     ///< exactly as stated, alternatives together with `places`
    std::vector<QString> employerValues;     ///< the same for `employers`
    std::vector<SkillId> skills;
    bool withText = false; ///< only jobs whose skills can be read, from a description or a list; hides under Skill
    QString text;          ///< words of title or employer, prefix at a word's start
    bool inDescriptions = false; ///< jobs whose description has the words pass, too
    /// Those jobs, as the library answered for `text`; null: not asked yet. Never saved.
    std::shared_ptr<const std::vector<JobId>> describedBy;
    std::optional<QDate> postedAfter; ///< jobs without a date are hidden

    bool operator==(const FilterSpec &) const = default;

    bool isEmpty() const { return *this == FilterSpec{}; }
    bool asksForTop() const { return topFrom || topBelow; }
    bool asksForSalary() const { return salaryFrom || salaryTo || asksForTop(); }
    bool unknownLevelShown() const { return showUnknownLevel.value_or(levels.empty()); }
    /// Whether jobs in another currency are hidden.
    bool filtersCurrency() const { return !showOtherCurrency && (asksForSalary() || !currency.isEmpty()); }

    /// The spec as if the filter behind `key` had never been set: what a chip's cross does.
    FilterSpec cleared(HiddenKey key) const;
    /// The spec without the filter behind `key`, such that exactly the jobs hidden by that key alone
    /// appear: what another filter implied (the currency, the hidden unknown level) is pinned.
    /// `effectiveCurrency` is the currency the engine compared in.
    FilterSpec without(HiddenKey key, const QString &effectiveCurrency) const;
};

} // namespace rolescope::domain
