// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "report/documentoptions.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace rolescope::cli {

/// The options that shape a document: preset, names, logo, note, parts, paper.
QList<QCommandLineOption> documentOptions();

/// What they say; a logo is read here.
domain::Result<report::DocumentOptions> readDocumentOptions(const QCommandLineParser &);

} // namespace rolescope::cli
