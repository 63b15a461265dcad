// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::text {

/// Whether a skill's name is also a common word or a single letter: "R", "Go", "Excel", "Access".
bool isAmbiguousWord(QStringView folded);

/// What the words around say of an ambiguous word at [from, to).
enum class Surroundings : quint8 {
    Never,    ///< "excel at", "R&D", "C-level": no skill, whatever list it is in
    Nothing,  ///< counts in a list with other skills only
    Technical ///< "experience with Go", "R programming", "Excel macros"
};

Surroundings surroundings(QStringView text, qsizetype from, qsizetype to);

} // namespace rolescope::text
