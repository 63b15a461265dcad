// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "domain/result.h"
#include "engine/roworder.h"
#include "report/document.h"
#include "report/documentoptions.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace rolescope::workspace {

/// What an export is made of: the same for window and command line.
struct ExportRequest {
    Snapshot snapshot;
    domain::RoleId a;
    domain::RoleId b;
    domain::FilterSpec filter; ///< the jobs it lists
    /// In which order; unset: the ads of A, then of B, then all others, as the window shows them unsorted.
    std::optional<engine::Order> order = std::nullopt;
    report::DocumentOptions options = {};
};

struct ExportedFile {
    QString path;         ///< absolute
    QStringList warnings; ///< glyphs no font has
};

/// The comparison as its options want it, for any format.
domain::Result<report::Document> comparisonDocument(const ExportRequest &);

/// The comparison's PDF in memory. Needs a QGuiApplication.
domain::Result<QByteArray> comparisonPdf(const ExportRequest &, QStringList *warnings = nullptr);

/// Writes bytes through the checked writer; `overwrite` false refuses an existing file.
domain::Result<ExportedFile> writeExport(const QString &path, const QByteArray &, bool overwrite);

} // namespace rolescope::workspace
