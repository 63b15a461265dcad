// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

namespace rolescope::report {

/// Adds source numbers, each once and ascending.
void addNumbers(Runs &, std::vector<int> numbers);

/// Words of blocks as a reader of the page counts them, pictures' labels included.
int wordsIn(const std::vector<Block> &);

} // namespace rolescope::report
