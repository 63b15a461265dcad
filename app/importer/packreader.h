// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/pack.h"

namespace rolescope::importer {

/// Reads a pack's folder, which may be a resource. Strict: anything it does not know is PackInvalid
/// {file, line or key, what is wrong}, so that a misspelling is never silently lost.
domain::Result<Pack> readPack(const QString &folder);

} // namespace rolescope::importer
