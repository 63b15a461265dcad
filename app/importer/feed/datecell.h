// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/csvdialect.h"

#include <QDate>
#include <QStringView>

namespace rolescope::importer::feed {

/// Why a cell gives no day.
enum class DateProblem : quint8 {
    None,
    Empty,    ///< nothing, or a word for it
    Unread,   ///< no date from 1970 to 2100 that is understood, or one of two orders
    Relative, ///< "3 days ago", and the day it was said on is not known
    YearOnly, ///< "2024"
};

struct DateValue {
    QDate date; ///< valid if there is no problem
    DateProblem problem = DateProblem::None;

    bool operator==(const DateValue &) const = default;
};

/// The day that a cell states, as it is written there whatever the time zone; seconds since 1970 count in UTC.
/// `extracted` is the day on which "3 days ago" was said, or invalid.
DateValue readDateCell(QStringView cell, DateOrder order, QDate extracted);

} // namespace rolescope::importer::feed
