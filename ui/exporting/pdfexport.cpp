// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/pdfexport.h"

#include <QFileInfo>

namespace rolescope::ui {

QString PdfExport::proposedName(const QString &roleA, const QString &roleB)
{
    return safeName(tr("%1 vs %2").arg(roleA, roleB)) + QStringLiteral(".pdf");
}

QString PdfExport::safeName(QString name)
{
    for (QChar &c : name) {
        // Signs that one file system or another refuses.
        if (c.unicode() < 32 || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    return name.left(120).trimmed();
}

void PdfExport::start(const workspace::ExportRequest &request, const QString &path)
{
    using Outcome = domain::Result<workspace::ExportedFile>;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_task.start(
        [request, absolute](std::stop_token stop) -> Outcome {
            QStringList warnings;
            const auto bytes = workspace::comparisonPdf(request, &warnings);
            if (!bytes)
                return bytes.error();
            if (stop.stop_requested())
                return domain::Error{domain::ErrorCode::Cancelled, {}};
            auto written = workspace::writeExport(absolute, *bytes, true);
            if (written)
                written.value().warnings = warnings;
            return written;
        },
        [this](Outcome outcome) {
            if (outcome)
                Q_EMIT finished(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

} // namespace rolescope::ui
