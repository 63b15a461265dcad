// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"
#include "ui/common/choicebox.h"
#include "ui/common/segmentbar.h"

#include <QDialog>
#include <QPushButton>

namespace rolescope::screenshots {

void exportScenes(Album &album)
{
    Scene scene;
    const auto take = [&](const QString &name, const auto &arrange) {
        scene.trigger("actionExportPdf");
        auto *dialog = scene.window().findChild<QDialog *>(QStringLiteral("exportDialog"));
        arrange(dialog);
        album.takeDialog(scene, name, *dialog);
        album.takeDialog(scene, name, *dialog, 150);
        delete dialog;
    };
    take(QStringLiteral("export"), [](QDialog *) {});
    take(QStringLiteral("export-pairs"), [](QDialog *dialog) {
        dialog->findChild<ui::SegmentBar *>(QStringLiteral("exportWhat"))->button(1)->click();
        dialog->findChild<ui::SegmentBar *>(QStringLiteral("exportPreset"))->button(0)->click();
    });
    take(QStringLiteral("export-table"), [](QDialog *dialog) {
        dialog->findChild<ui::ChoiceBox *>(QStringLiteral("exportFormat"))->setCurrentIndex(3);
    });
    scene.trigger("actionExportJobs");
    auto *jobs = scene.window().findChild<QDialog *>(QStringLiteral("jobExportDialog"));
    album.takeDialog(scene, QStringLiteral("export-jobs"), *jobs);
    album.takeDialog(scene, QStringLiteral("export-jobs"), *jobs, 150);
    delete jobs;
}

} // namespace rolescope::screenshots
