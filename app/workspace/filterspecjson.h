// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/filterspec.h"

#include <QJsonObject>

namespace rolescope::workspace {

/// The spec as stored in saved views and settings; only set filters have a key. Roles stand by name
/// and skills by key, so that it still means the same in a library that was made anew.
QJsonObject toJson(const domain::FilterSpec &, const domain::Catalog &);
/// The inverse; what it, or the catalog, does not know is left out.
domain::FilterSpec filterSpecFromJson(const QJsonObject &, const domain::Catalog &);

} // namespace rolescope::workspace
