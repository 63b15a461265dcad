// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::text {

struct Repair {
    QString text;
    int count = 0; ///< damaged sequences mended
};

/// Mends characters whose UTF-8 bytes were once read as Windows-1252, Windows-1253 or Windows-874
/// (their gaps filled from Windows-1252), one sequence at a time; all other characters stay as they
/// are. A text that is itself Greek or Thai is left alone.
Repair repaired(QStringView);

} // namespace rolescope::text
