// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

struct TypeValue {
    domain::JobType type = domain::JobType::Unknown;
    QString hours; ///< "full_time" or "part_time" beside a type that does not say it; empty: not stated

    bool operator==(const TypeValue &) const = default;
};

/// The type of employment from a code ("FT") or words ("Full Time Internship"); of several, the first one stated.
TypeValue readTypeCell(QStringView cell);

} // namespace rolescope::importer::feed
