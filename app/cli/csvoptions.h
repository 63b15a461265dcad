// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "text/csvline.h"

namespace rolescope::cli {

/// --for, shared by the commands that write CSV.
QCommandLineOption csvOption();

/// Who is to read the table; a usage error where no table is written.
domain::Result<text::CsvReader> readCsvOption(const Call &, bool writesCsv);

} // namespace rolescope::cli
