// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/help/helpwindow.h"

namespace rolescope::screenshots {

namespace {

void dialog(Album &album, const char *action, const char *objectName, const QString &name)
{
    Scene scene;
    scene.trigger(action);
    auto *shown = scene.window().findChild<QDialog *>(QLatin1String(objectName));
    if (!shown)
        return album.fail(name + QStringLiteral(" could not be shown"));
    album.takeDialog(scene, name, *shown);
    album.takeDialog(scene, name, *shown, 150);
}

} // namespace

/// The menu Help: a topic with a list, versions, keys.
void helpScenes(Album &album)
{
    dialog(album, "actionAbout", "aboutDialog", QStringLiteral("help-about"));
    dialog(album, "actionShortcuts", "shortcutsDialog", QStringLiteral("help-shortcuts"));
    Scene scene;
    scene.trigger("actionHelp");
    auto *help = scene.window().findChild<ui::HelpWindow *>();
    if (!help)
        return album.fail(QStringLiteral("help could not be shown"));
    help->showTopic(QStringLiteral("filters"));
    album.takeDialog(scene, QStringLiteral("help-filters"), *help);
    album.takeDialog(scene, QStringLiteral("help-filters"), *help, 150);
}

} // namespace rolescope::screenshots
