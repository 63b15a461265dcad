// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"

#include <QJsonObject>

namespace rolescope::workspace {

/// The spec as stored in saved views and settings; only set filters have a key.
QJsonObject toJson(const domain::FilterSpec &);
/// The inverse; what it does not know is left out.
domain::FilterSpec filterSpecFromJson(const QJsonObject &);

} // namespace rolescope::workspace
