// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

struct TypeValue {
    domain::JobType type = domain::JobType::Unknown;
    QString hours; ///< "full_time" beside an internship; empty: not stated
};

/// From a column's codes ("FT", "FULL_TIME") or words; of several types the first.
TypeValue readTypeCell(QStringView);

} // namespace rolescope::importer::feed
