// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

/// What a cell says of where a job is done.
struct PlaceValue {
    QString place;
    QString country; ///< ISO 3166 code of two letters; empty: not stated
    domain::Remote remote = domain::Remote::Unknown;

    bool operator==(const PlaceValue &) const = default;
};

/// From the cell of a place: "New York, NY", "US", "Remote in Berlin, Germany", "Anywhere  (+10 others)".
PlaceValue readPlaceCell(QStringView cell);

/// From the cell of a country: its code where the name, code or number is known, else the text as it is; empty:
/// unknown, as in "Remote" and "Other".
QString readCountryCell(QStringView cell);

/// From the cell of a share (0, 50, 100), a yes or no, or words: "TELECOMMUTE", "Hybrid", "In-person".
domain::Remote readRemoteCell(QStringView cell);

} // namespace rolescope::importer::feed
