// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"

namespace rolescope::storage {

class Connection;

/// Whether the skills are those that imports wrote, or what a person made of them.
enum class SkillEdits : quint8 { Applied, Ignored };

/// Everything the library says of roles. A row that names something missing, or a code that is
/// none, makes it LibraryDamaged: what comes back can be trusted to be whole.
domain::Result<domain::Catalog> loadCatalog(Connection &, SkillEdits = SkillEdits::Applied);

} // namespace rolescope::storage
