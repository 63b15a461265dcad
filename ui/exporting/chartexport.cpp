// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/chartexport.h"

#include "ui/common/dialogs.h"
#include "ui/exporting/pdfexport.h"

#include <QFileInfo>

namespace rolescope::ui {

ChartExport::ChartExport(Dialogs *dialogs, QObject *parent) : QObject(parent), m_dialogs(dialogs) {}

void ChartExport::save(QWidget *over, const QString &folder, const ChartFile &file)
{
    const QString name = PdfExport::safeName(file.name) + QStringLiteral(".svg");
    const QString path = m_dialogs->saveFile(over, tr("Save as SVG"), folder + name, tr("SVG pictures (*.svg)"));
    if (path.isEmpty())
        return;
    using Outcome = domain::Result<workspace::ExportedFile>;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_task.start(
        [absolute, svg = file.svg](std::stop_token) -> Outcome { return workspace::writeExport(absolute, svg, true); },
        [this](Outcome outcome) {
            if (outcome)
                Q_EMIT finished(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

} // namespace rolescope::ui
