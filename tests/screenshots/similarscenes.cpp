// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/similar/similarrolesdialog.h"
#include "workspace/library.h"

#include <QAbstractButton>
#include <QDir>

namespace rolescope::screenshots {

namespace {

void similar(Album &album, Scene &scene, const QString &name)
{
    scene.trigger("actionSimilarRoles");
    auto *dialog = scene.window().findChild<ui::SimilarRolesDialog *>();
    if (!dialog)
        return album.fail(QStringLiteral("similar roles could not be shown"));
    album.takeDialog(scene, name, *dialog);
    album.takeDialog(scene, name, *dialog, 150);
    const QSize size = dialog->size();
    dialog->resize(720, 420);
    scene.settle();
    album.takeDialog(scene, name + QStringLiteral("-small"), *dialog);
    dialog->resize(size);
    scene.settle();
}

} // namespace

/// Roles that name the same skills: of the sample, and of O*NET where its database is at hand.
void similarScenes(Album &album)
{
    {
        Scene scene;
        similar(album, scene, QStringLiteral("similar"));
    }
    const QString database = QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/onet");
    if (!QDir(database).exists())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("onet.rolescope"));
    const auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
    if (!library || !library->importOnet(database, false))
        return album.fail(QStringLiteral("the O*NET library could not be made"));
    Scene scene(path);
    scene.choose(QStringLiteral("Data Scientists"), QStringLiteral("Software Developers"));
    similar(album, scene, QStringLiteral("similar-onet"));
}

} // namespace rolescope::screenshots
