// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace rolescope::cli {

/// Runs one command line, given without the program's name, and answers its exit code.
int run(const QStringList &args, const Streams &);

/// Whether that command line lays out text: main() then starts a QGuiApplication, which aborts
/// where there are no fonts, and a QCoreApplication otherwise.
bool needsFonts(const QStringList &args);

} // namespace rolescope::cli
