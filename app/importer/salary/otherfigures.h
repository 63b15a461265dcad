// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::importer::salary {

// Figures in words about pay that are no amount. Each gives where these words end, `from` where none begin there.

/// "401(k)": the pension plan; `alone`: no currency and no figure stands before it, thus "401k" is no sum.
qsizetype pensionPlanEnd(QStringView text, qsizetype from, bool alone);

/// "5 pm", "8:30", "9-5pm": hours of the day.
qsizetype hoursOfDayEnd(QStringView text, qsizetype from);

/// "EG 13", "GS-13", "Band 6", "E 9b", "EG 13/14": the letters that begin at `from` name a pay grade.
qsizetype payGradeEnd(QStringView text, qsizetype from);

/// "Oct-20", "20-Oct": a spreadsheet made a date of "10-20"; the whole cell is one.
bool isSpreadsheetDate(QStringView cell);

} // namespace rolescope::importer::salary
