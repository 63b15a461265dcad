// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QStringView>

namespace rolescope::importer::feed {

/// The level that a cell of a level column states, by code or word: "SE", "Senior-level / Expert", "R2". Unknown: no
/// level, none that is known, or several.
domain::Level readLevelCell(QStringView cell);

} // namespace rolescope::importer::feed
