// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace rolescope::importer::feed {

/// JSON that holds a table by its columns, {"title": {"0": "Baker"}}, by numbered rows, {"0": {"title": "Baker"}}, or
/// apart from their names, {"columns": ["title"], "data": [["Baker"]]}, as a list of objects. Nothing for other JSON.
std::optional<QByteArray> recordsOfColumns(const QByteArray &json);

} // namespace rolescope::importer::feed
