// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "report/documentoptions.h"

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QStringList>

namespace rolescope::report {

struct PdfOptions {
    PageSize pageSize = PageSize::A4;
    QDateTime lastChange; ///< of the library: the file's date, so that equal content is equal bytes
    bool blackAndWhite = false;
};

/// The document as a PDF in memory; the caller writes it. Needs a QGuiApplication.
/// `missing` receives the characters that no installed font has.
domain::Result<QByteArray> pdf(const Document &, const PdfOptions &, QStringList *missing = nullptr);

/// In points.
QSizeF pointSize(PageSize);

} // namespace rolescope::report
