// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"
#include "domain/salary.h"
#include "engine/dictionary.h"
#include "engine/idcolumn.h"

#include <vector>

namespace rolescope::engine {

/// Level, type and remote in one byte: one look-up answers three filters, one counter three facets.
constexpr quint8 packed(domain::Level level, domain::JobType type, domain::Remote remote)
{
    return static_cast<quint8>(static_cast<unsigned>(level) | static_cast<unsigned>(type) << 3
                               | static_cast<unsigned>(remote) << 6);
}
constexpr domain::Level packedLevel(quint8 p) { return static_cast<domain::Level>(p & 7); }
constexpr domain::JobType packedType(quint8 p) { return static_cast<domain::JobType>(p >> 3 & 7); }
constexpr domain::Remote packedRemote(quint8 p) { return static_cast<domain::Remote>(p >> 6); }

/// A calendar month with jobs in it.
struct Month {
    int year = 0;
    int month = 0;

    bool operator==(const Month &) const = default;
};

inline constexpr qint32 noSalary = -1;

/// What jobs state, a column a field; never changes once built. Rows stand in the default order
/// (salary downwards, unknown last, then title, then whatever else they state, at last id), so most lists need no
/// sorting at all.
struct JobColumns {
    quint32 size = 0;
    IdColumn ids;
    std::vector<quint32> title, employer, place; ///< dictionary codes, 0: not stated
    std::vector<quint16> currency;               ///< dictionary codes, 0: not stated
    std::vector<quint16> day;                    ///< position in `days`, 0: not stated
    std::vector<qint32> low, high;               ///< yearly; noSalary: not stated
    std::vector<quint8> stated;                  ///< packed(), with the level as stated
    std::vector<quint32> firstSkill;             ///< into skillCodes, one more than rows
    std::vector<quint16> skillCodes;             ///< ascending within a row, each once
    std::vector<bool> withText;                  ///< the row's skills could be read, see BasicJobRow::hasText

    Dictionary titles, employers, currencies;
    Dictionary places;                             ///< place and country as one text, see placeSeparator
    std::vector<QString> placeNames, countryNames; ///< by place code
    std::vector<qint32> days;                      ///< Julian days, ascending from position 1
    std::vector<quint16> monthOfDay;               ///< day code to position in `months`
    std::vector<Month> months;                     ///< ascending from position 1; 0: no date
    std::vector<domain::SkillId> skills;           ///< ascending
    quint32 knownSalaries = 0;                     ///< rows from here on have no yearly salary
    quint16 mostFrequentCurrency = 0;
    domain::YearFactors yearFactors; ///< that made the salaries yearly
    quint8 periods = 0;              ///< bit 1 << Period: some salary is stated so

    bool hasPeriod(domain::Period period) const { return periods >> static_cast<int>(period) & 1; }

    /// The salary a job is sorted and drawn at: its top, or its low when no top is stated.
    qint32 topSalary(quint32 row) const { return high[row] != noSalary ? high[row] : low[row]; }
};

/// Parts place and country inside a place's dictionary text; folding takes it for a blank.
inline constexpr QChar placeSeparator(u'\u2029');

} // namespace rolescope::engine
