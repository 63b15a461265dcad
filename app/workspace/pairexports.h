// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/exports.h"

#include <functional>
#include <stop_token>
#include <utility>

namespace rolescope::workspace {

using RolePair = std::pair<domain::RoleId, domain::RoleId>;

/// Each unordered pair of the library's roles once, in the order of their names.
std::vector<RolePair> allPairs(const domain::Catalog &);

/// Many comparisons as files of one folder.
struct PairsRequest {
    ExportRequest common;        ///< snapshot, filter and options of each; `a` and `b` are not looked at
    std::vector<RolePair> pairs; ///< a pair that stands here twice, in either order, is written once
    ExportFormat format = ExportFormat::Html;
    QString folder; ///< made if it is not there
    bool overwrite = false;
};

struct ExportedPairs {
    QString index; ///< the page that leads to all files; absolute
    qint64 written = 0;
    QStringList warnings; ///< glyphs no font has
};

/// After each file: how many there are of how many.
using PairsProgress = std::function<void(qint64 done, qint64 of)>;

/// Writes a file a pair, named from the roles, then index.html (index.md where they are Markdown). Whether something
/// exists is asked before the first is written. When it is stopped or fails, what is there is whole and no index is
/// written. Not for the GUI thread; HTML and PDF need a QGuiApplication.
domain::Result<ExportedPairs> exportPairs(const PairsRequest &, const PairsProgress &, std::stop_token);

/// A text as a file name that every file system takes, without its ending.
QString safeFileName(const QString &);

} // namespace rolescope::workspace
