// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/exports.h"

#include <QString>

#include <vector>

namespace rolescope::ui {

/// A form in which a comparison is offered to leave the window.
struct ExportForm {
    workspace::ExportFormat format = workspace::ExportFormat::Pdf;
    text::CsvReader reader = text::CsvReader::Any; ///< of CSV
    QString name;
    QString use;    ///< what one does with it, in a sentence
    QString filter; ///< for a file dialog

    /// Whether presets, parts and a note shape it.
    bool isDocument() const;
};

/// In the order in which they are offered; the first is the usual one.
std::vector<ExportForm> exportForms();

} // namespace rolescope::ui
