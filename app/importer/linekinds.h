// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"

#include <QStringView>

namespace rolescope::importer {

/// Sections that may speak of both roles at once without naming them.
bool isOfThePair(domain::Section);

/// Whether a paragraph begins as conclusions without a heading do ("In conclusion", "By understanding").
bool concludes(QStringView paragraph);

/// A sentence that only says what comes ("Let's look at each role", "Here are the skills").
bool announces(QStringView sentence);

/// Sections whose statements are of one role each.
bool isOfEachRole(domain::Section);

/// Says of both only that they differ or have something in common, not what ("have different responsibilities").
bool onlyContrasts(QStringView sentence);

/// Names a degree, a certificate or the like.
bool aboutEducation(QStringView words);

/// Written in capitals, as headings are.
bool isTitleCase(QStringView line);

/// How many items follow the first in a list on one line ("A - B - C": 2); 0: a dash stands in a sentence.
qsizetype itemBreaks(QStringView line);

} // namespace rolescope::importer
