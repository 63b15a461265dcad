// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnyStringView>
#include <QString>

namespace rolescope::wording {

// How a feed is written down, from codes and signs to words.

QString feedKind(QAnyStringView code);      ///< "delimited" as "table", "json_lines" as "JSON lines"
QString encodingName(QAnyStringView code);  ///< "windows-1252" as "Western (1252)"
QString dateOrderName(QAnyStringView code); ///< "day_first" as "day first"
QString delimiterName(char);                ///< "comma", "tab"; another sign as itself
QString quoteName(char);                    ///< "double, \"…\""; 0: "none"
QString decimalName(char);                  ///< "point, 1.5"

/// How sure a finding is, from 0 to 1: "sure", "likely", "please check".
QString howSure(double);
/// Whether a person should look at it.
bool isDoubtful(double sure);

/// "5 rows"; where they were not all counted "about 1,200 rows", in two figures.
QString feedRows(qint64 rows, bool exact);
/// "8.4 MB", "12 KB", "512 bytes".
QString fileSize(qint64 bytes);

} // namespace rolescope::wording
