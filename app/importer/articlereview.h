// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "importer/importreport.h"
#include "text/skillreader.h"

#include <optional>
#include <vector>

namespace rolescope::importer {

/// Places of the lines that were not placed: what a person should look at.
std::vector<size_t> unclearLines(const Article &);

/// A person's word on a line: About::Nobody drops what it says and leaves it not placed; else its claims get
/// this role and section, and a line without claims becomes one. A section is needed unless it is Nobody.
void correct(Article &, size_t line, About, std::optional<domain::Section>, const text::SkillReader &);

/// The lines counted by fate, as the report will say.
ImportReport::Lines lineCounts(const Article &);

} // namespace rolescope::importer
