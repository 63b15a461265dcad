// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QStringView>

namespace rolescope::importer::feed {

/// The level that a column states, in its codes ("SE") or words ("Senior-level / Expert"); Unknown: none, one that
/// is not known, or words of several ("Mid-Senior level").
domain::Level readLevelCell(QStringView);

} // namespace rolescope::importer::feed
