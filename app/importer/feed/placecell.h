// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

struct PlaceValue {
    QString place;
    QString country;                                 ///< two letters; empty: not stated
    domain::Remote remote = domain::Remote::Unknown; ///< as far as the place says it
};

/// "New York, NY", "Remote in Leeds, UK", "Anywhere  (+10 others)".
PlaceValue readPlaceCell(QStringView);

/// Two letters where the country is known, else the cell as it is.
QString readCountryCell(QStringView);

/// From words, from a part of the work in percent (0, 50, 100) or from yes and no.
domain::Remote readRemoteCell(QStringView);

} // namespace rolescope::importer::feed
