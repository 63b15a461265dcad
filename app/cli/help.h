// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace rolescope::cli {

QString programName();
/// "rolescope-cli 0.1.0"
QString versionLine();

/// The command's own options and those that every command has; those before a command for none.
QList<QCommandLineOption> allOptions(const Command *);

/// Help fits 80 columns.
QString programHelp(const std::vector<std::unique_ptr<Command>> &);
QString commandHelp(const Command &);
/// The same as a page of the manual.
QByteArray programManual(const std::vector<std::unique_ptr<Command>> &);

} // namespace rolescope::cli
