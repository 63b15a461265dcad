// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "domain/result.h"
#include "engine/roworder.h"
#include "report/document.h"
#include "report/documentoptions.h"
#include "text/csvline.h"
#include "workspace/library.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

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
    text::CsvReader reader = text::CsvReader::Any; ///< of CSV
};

/// The forms of one comparison. A text's words are translated; what programs read is not.
enum class ExportFormat : quint8 { Text, Json, Csv, Markdown, Html, Pdf };

struct ExportFormatName {
    ExportFormat format;
    QString name;   ///< "md", as commands and settings call it
    QString ending; ///< of its files, without the dot
};
/// All of them, in the order in which they are offered.
const std::vector<ExportFormatName> &exportFormats();
/// The format with this name, or the one whose files end so, in any case of letters.
std::optional<ExportFormat> formatNamed(const QString &name);
std::optional<ExportFormat> formatOfEnding(const QString &path);
QString endingOf(ExportFormat);
/// Whether it lays out text and so needs a QGuiApplication.
bool needsFonts(ExportFormat);

struct ExportedFile {
    QString path;         ///< absolute
    QStringList warnings; ///< glyphs no font has
};

/// The comparison as its options want it, for any format.
domain::Result<report::Document> comparisonDocument(const ExportRequest &);

/// The comparison's PDF in memory. Needs a QGuiApplication.
domain::Result<QByteArray> comparisonPdf(const ExportRequest &, QStringList *warnings = nullptr);

/// The comparison in a format, in memory. `warnings` receives the glyphs that no font has.
domain::Result<QByteArray> exported(const ExportRequest &, ExportFormat, QStringList *warnings = nullptr);

/// Writes bytes through the checked writer; `overwrite` false refuses an existing file.
domain::Result<ExportedFile> writeExport(const QString &path, const QByteArray &, bool overwrite);

} // namespace rolescope::workspace
