// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "workspace/exports.h"

namespace rolescope::cli {

/// compare --all-pairs and compare --pairs: a folder of comparisons with an index page.
domain::Result<ExitCode> comparePairs(const Call &, workspace::ExportRequest, workspace::ExportFormat);

/// The two names of a line, with a tab or a comma between them; in quotes a name may have commas.
/// Empty: there are not two.
QStringList namesOfPair(const QString &line);

} // namespace rolescope::cli
