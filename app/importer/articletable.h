// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/articlebuilder.h"

#include <optional>
#include <vector>

namespace rolescope::importer {

/// Whether a line is a row of a Markdown table: "| Aspect | A | B |".
bool isTableRow(QStringView line);

/// The two roles in the header row of a table, for an article without a title that names them.
std::optional<std::array<QString, 2>> tableRoles(QStringView line);

/// Reads the table that begins at `first`: a claim a cell, for the role above it. Returns the line behind it.
size_t readTable(ArticleBuilder &, const std::vector<Range> &lines, size_t first);

} // namespace rolescope::importer
