// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "engine/jobtable.h"
#include "ui/importing/onetdialog.h"
#include "ui/rolepicker/rolepopup.h"
#include "ui/titles/titlesdialog.h"
#include "wording/errors.h"
#include "workspace/edits.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace rolescope::screenshots {

namespace {

QList<Look> bothSchemes() { return {Look{}, Look{{1440, 900}, true, 1, 100}}; }

void keep(const workspace::Library &library, const QString &title, const QString &employer)
{
    domain::Job job;
    job.title = title;
    job.employer = employer;
    job.place = QStringLiteral("Leeds");
    (void)workspace::Edits(library).keepJob(job);
}

/// The sample beside O*NET, with ads whose titles several occupations share.
QString makeLibrary(Album &album, const QString &folder, const QString &onet, importer::ImportReport &report)
{
    const QString path = folder + QStringLiteral("/onet.rolescope");
    const auto library = workspace::Library::create(path, workspace::Library::Content::Sample);
    const auto imported = library ? library->importOnet(onet, false) : library.error();
    if (!imported) {
        album.fail(wording::sentence(imported.error()));
        return {};
    }
    report = *imported;
    int employer = 0;
    for (const char *title : {"Psychometric Consultant", "Senior Psychometric Consultant", "Supervisor", "Supervisor",
                              "Yak Keeper", "Data Analyst", "Data Warehouse Architect"})
        keep(*library, QString::fromLatin1(title), QStringLiteral("Example %1").arg(++employer));
    return path;
}

void dialogs(Album &album, Scene &scene, const importer::ImportReport &report)
{
    ui::OnetDialog dialog(QStringLiteral("/home/user/db_29_2_text.zip"), &scene.style(), &scene.window());
    dialog.show();
    dialog.setProgress(0.46);
    album.takeDialog(scene, QStringLiteral("onet-progress"), dialog);
    dialog.showReport(report);
    album.takeDialog(scene, QStringLiteral("onet-report"), dialog);
    album.takeDialog(scene, QStringLiteral("onet-report"), dialog, 150);
    dialog.close();
}

void pickers(Album &album, Scene &scene)
{
    for (const Look &look : bothSchemes()) {
        scene.show(look);
        scene.trigger("actionChooseB");
        album.take(scene, QStringLiteral("onet-picker"), look);
        for (const char *typed : {"statis", "quant", "zebra"}) {
            if (QWidget *popup = QApplication::activePopupWidget())
                if (auto *edit = popup->findChild<QLineEdit *>(QStringLiteral("roleEdit")))
                    edit->setText(QString::fromLatin1(typed));
            album.take(scene, QStringLiteral("onet-picker-") + QLatin1String(typed), look);
        }
        scene.closePopup();
    }
}

void jobs(Album &album, Scene &scene)
{
    scene.window().setJobsView(true);
    scene.settle();
    const auto &table = *scene.window().snapshot().jobs;
    for (quint32 row = 0; row < table.size(); ++row)
        if (table.columns().titles.text(table.columns().title[row]) == u"Psychometric Consultant")
            scene.window().selection()->setJob(table.id(row));
    scene.settle();
    for (const Look &look : bothSchemes()) {
        album.take(scene, QStringLiteral("onet-job"), look);
        if (auto *choose = scene.window().findChild<QAbstractButton *>(QStringLiteral("chooseJobRole")))
            choose->click();
        album.take(scene, QStringLiteral("onet-job-roles"), look);
        scene.closePopup();
    }
    scene.trigger("actionTitles");
    if (auto *dialog = scene.window().findChild<ui::TitlesDialog *>()) {
        album.takeDialog(scene, QStringLiteral("onet-titles"), *dialog);
        dialog->close();
    }
    scene.window().setJobsView(false);
    scene.settle();
}

} // namespace

void onetScenes(Album &album, const QString &onet)
{
    const QTemporaryDir folder;
    importer::ImportReport report;
    const QString library = makeLibrary(album, folder.path(), onet, report);
    if (library.isEmpty())
        return;
    Scene scene(library);
    dialogs(album, scene, report);
    pickers(album, scene);
    scene.choose(QStringLiteral("Data Scientists"), QStringLiteral("Statisticians"));
    for (const QString &view : {QStringLiteral("glance"), QStringLiteral("overview"), QStringLiteral("education")}) {
        scene.window().showView(view);
        for (const Look &look : bothSchemes())
            album.take(scene, QStringLiteral("onet-") + view, look);
    }
    jobs(album, scene);
}

} // namespace rolescope::screenshots
