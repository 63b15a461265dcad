// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::importer::feed {

/// Whether a cell says that nothing is known: empty, "NA", "null", "-1", "-Not found-", "Not Applicable" and the like.
bool isNullWord(QStringView cell);

} // namespace rolescope::importer::feed
