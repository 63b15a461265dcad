// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "report/documentoptions.h"
#include "workspace/exports.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace rolescope::cli {

/// The options that shape a document: preset, names, logo, note, parts, paper.
QList<QCommandLineOption> documentOptions();

/// What they say; a logo is read here. One that a format has no place for is a usage error.
domain::Result<report::DocumentOptions> readDocumentOptions(const QCommandLineParser &, workspace::ExportFormat);

} // namespace rolescope::cli
