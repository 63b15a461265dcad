// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/pagelayout.h"

#include <QStringList>

namespace rolescope::report {

/// Characters of the pages that no installed font can draw, each once, in order of their code points.
/// The writer drops them without a word.
QStringList missingCharacters(const PageLayout &, const chart::Fonts &);

} // namespace rolescope::report
