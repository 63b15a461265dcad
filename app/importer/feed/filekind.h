// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QLatin1String>

namespace rolescope::importer::feed {

/// How a feed's records are written down. The ending of the name does not count.
enum class FileKind : quint8 {
    Delimited,  ///< a table of cells with commas, tabs or the like between them
    JsonArray,  ///< one list
    JsonObject, ///< one object, or several that follow each other
    JsonLines,  ///< an object a line
};

/// Stable names: "delimited", "json_lines".
QLatin1String code(FileKind);
inline bool isJson(FileKind kind) { return kind != FileKind::Delimited; }

/// From the beginning of a file, best 64 KiB of it. FeedInvalid for what no table can be read from: "empty",
/// "spreadsheet", "archive", "html", "xml", "lfs_pointer", "other_kind" {kind}, "binary".
domain::Result<FileKind> fileKind(QByteArrayView head, const QString &file);

} // namespace rolescope::importer::feed
