// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace rolescope::cli {

/// The options of the window's program; Qt adds its own.
QList<QCommandLineOption> windowOptions();
/// Help fits 80 columns.
QString windowHelp();
/// What to say where no window can open.
QString withoutDisplay();
/// "rolescope 0.1.0"
QString windowVersionLine();
/// The same as a page of the manual.
QByteArray windowManual();

} // namespace rolescope::cli
