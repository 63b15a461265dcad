// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/mapping.h"

namespace rolescope::importer::feed {

/// A mapping from what columns are called alone. Of paths ("job.location.city") the last names count, where those
/// before do not say that it is of something else ("company.city"). A column that says what another one says comes
/// behind it, for records that leave the first one empty.
Mapping mappingByNames(const QStringList &columns);

} // namespace rolescope::importer::feed
