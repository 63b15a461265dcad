// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/importing/articledialog.h"
#include "uiimporting/handmade.h"

#include <QLineEdit>

namespace rolescope::screenshots {

namespace {

void article(Album &album, Scene &scene)
{
    const domain::Catalog &catalog = *scene.window().snapshot().catalog;
    ui::ArticleDraft draft = ui::makeDraft(handmade::article(), catalog);
    draft.file = QStringLiteral("two-ways-into-research.html");
    ui::ArticleDialog dialog(draft, &scene.style(), &scene.window());
    dialog.show();
    album.takeDialog(scene, QStringLiteral("import-summary"), dialog);
    dialog.openReview();
    album.takeDialog(scene, QStringLiteral("import-review"), dialog);
    dialog.closeReview();
    draft.knownTitle = draft.article->title;
    ui::ArticleDialog known(draft, &scene.style(), &scene.window());
    known.show();
    album.takeDialog(scene, QStringLiteral("import-known"), known);
}

} // namespace

void importScenes(Album &album)
{
    Scene scene;
    if (!scene.window().isComplete()) {
        album.fail(QStringLiteral("the sample could not be opened"));
        return;
    }
    article(album, scene);
}

} // namespace rolescope::screenshots
