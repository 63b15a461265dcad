// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exporting.h"

#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "wording/errors.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace rolescope::ui {

using workspace::ExportedFile;

QString safeFileName(QString name)
{
    for (QChar &c : name) {
        // Signs that one file system or another refuses.
        if (c.unicode() < 32 || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    return name.left(120).trimmed();
}

Exporting::Exporting(const Parts &parts) : QObject(parts.window), m_parts(parts) {}

QString Exporting::folder() const
{
    const QString last = m_last.isEmpty() ? QString() : QFileInfo(m_last).absolutePath();
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
    return folder + u'/';
}

void Exporting::saveComparison(const workspace::ExportRequest &request)
{
    const domain::Catalog &catalog = *request.snapshot.catalog;
    const QString names = tr("%1 vs %2").arg(catalog.role(request.a)->name, catalog.role(request.b)->name);
    const QString path = m_parts.dialogs->saveFile(
        m_parts.window, tr("Export PDF"), folder() + safeFileName(names) + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        write(path, [request](QStringList *warnings) { return workspace::comparisonPdf(request, warnings); });
}

void Exporting::saveChart(const ChartFile &file)
{
    const QString path = m_parts.dialogs->saveFile(m_parts.window, tr("Save as SVG"),
                                                   folder() + safeFileName(file.name) + QStringLiteral(".svg"),
                                                   tr("SVG pictures (*.svg)"));
    if (!path.isEmpty())
        write(path, [svg = file.svg](QStringList *) { return Made(svg); });
}

void Exporting::write(const QString &path, std::function<Made(QStringList *warnings)> make)
{
    using Outcome = domain::Result<ExportedFile>;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_parts.message->tell(InlineMessage::Kind::Information, tr("Writing %1 …").arg(absolute));
    m_task.start(
        [absolute, make = std::move(make)](std::stop_token stop) -> Outcome {
            QStringList warnings;
            const Made bytes = make(&warnings);
            if (!bytes)
                return bytes.error();
            if (stop.stop_requested())
                return domain::Error{domain::ErrorCode::Cancelled, {}};
            auto written = workspace::writeExport(absolute, *bytes, true);
            if (written)
                written.value().warnings = warnings;
            return written;
        },
        [this](const Outcome &outcome) {
            if (outcome)
                tell(*outcome);
            else
                tell(outcome.error());
        });
}

void Exporting::tell(const ExportedFile &file)
{
    m_last = file.path;
    QString text = tr("Exported to %1").arg(file.path);
    if (!file.warnings.isEmpty())
        text += u'\n' + wording::missingGlyphs(file.warnings);
    m_parts.message->tell(InlineMessage::Kind::Information, text);
    const auto offer = [this](const char *objectName, const QString &label, const QString &path) {
        m_parts.message->addButton(QLatin1String(objectName), label,
                                   [this, path] { m_parts.dialogs->openExternally(path); });
    };
    offer("openExportedButton", tr("&Open"), file.path);
    offer("showFolderButton", tr("Show in &folder"), QFileInfo(file.path).absolutePath());
    Q_EMIT finished(file);
}

void Exporting::tell(const domain::Error &error)
{
    m_parts.message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    Q_EMIT failed(error);
}

} // namespace rolescope::ui
