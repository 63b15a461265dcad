// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace rolescope::cli {

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeRolesCommand();
std::unique_ptr<Command> makeRoleCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makeAgreementCommand();
std::unique_ptr<Command> makeEvidenceCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeImportsCommand();
std::unique_ptr<Command> makeUndoCommand();
std::unique_ptr<Command> makeJobsCommand();
std::unique_ptr<Command> makeFacetsCommand();
std::unique_ptr<Command> makeTitlesCommand();
std::unique_ptr<Command> makeCheckCommand();

} // namespace rolescope::cli
