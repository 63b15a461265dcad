// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/importreport.h"
#include "importer/pack.h"

#include <stop_token>

namespace rolescope::importer {

class Sink;

/// Writes everything the pack holds; the report counts what was not there before. A job printed by several
/// sources becomes one job and a repeat for each further source.
domain::Result<ImportReport> importPack(const Pack &, Sink &, std::stop_token = {});

} // namespace rolescope::importer
