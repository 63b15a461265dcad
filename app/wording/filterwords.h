// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/filterspec.h"

#include <QString>

#include <array>
#include <vector>

namespace rolescope::wording {

/// "Springfield, US", or the one part that is stated.
QString placeName(const domain::PlaceValue &);

/// One active filter as a chip, and the spec as if it had never been set.
struct Chip {
    QString text; ///< "salary ≥ 100K", "Mid, Senior"
    domain::FilterSpec rest;
};

/// `effectiveCurrency`: the one the engine compared in.
std::vector<Chip> chips(const domain::FilterSpec &, const domain::Catalog &, const QString &effectiveCurrency);

/// All active filters in one line, for the page and the command line: "all levels, any salary".
QString filterName(const domain::FilterSpec &, const domain::Catalog &, const QString &effectiveCurrency);

/// "786 salary below", the text of a link that drops the filter.
QString hidden(domain::HiddenKey, quint32 count);
/// One reason of a job that several filters hide: "salary below".
QString hiddenReason(domain::HiddenKey);
/// "5,601 of 8,650 shown"
QString shownOf(quint32 shown, quint32 total);
/// "5 of 8 shown, hidden: 2 other level, 1 several reasons"
QString countsSentence(quint32 shown, quint32 total, const std::array<quint32, domain::hiddenKeyCount> &);

} // namespace rolescope::wording
