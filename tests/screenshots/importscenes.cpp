// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/editing/librarychanger.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/sourceview.h"
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

void history(Album &album, Scene &scene)
{
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 5), Qt::UTC); };
    ui::LibraryChanger changer;
    ui::HistoryDialog dialog(&changer, &scene.style(), &scene.window());
    dialog.setEntries({{domain::BatchId(5),
                        QStringLiteral("Renamed “Data Specialist” to “Data Steward”"),
                        QStringLiteral("by_hand"),
                        at(21, 9),
                        0,
                        0,
                        {}},
                       {domain::BatchId(4),
                        QStringLiteral("two-ways-into-research.html"),
                        QStringLiteral("article"),
                        at(20, 16),
                        46,
                        5,
                        {}},
                       {domain::BatchId(3), {}, QStringLiteral("article"), at(20, 15), 31, 0, at(20, 16)},
                       {domain::BatchId(2),
                        QStringLiteral("notes-on-data-engineering-and-analytics-engineering-a-very-"
                                       "long-name-that-does-not-fit-beside-its-counts.md"),
                        QStringLiteral("article"),
                        at(18, 11),
                        1204,
                        12,
                        {}},
                       {domain::BatchId(1), QStringLiteral("sample"), QStringLiteral("pack"), at(2, 8), 219, 5, {}}});
    dialog.show();
    album.takeDialog(scene, QStringLiteral("history"), dialog);
    dialog.ask(1);
    album.takeDialog(scene, QStringLiteral("history-question"), dialog);
}

void sources(Album &album, Scene &scene)
{
    auto catalog = std::make_shared<domain::Catalog>(*scene.window().snapshot().catalog);
    const domain::SourceId source = handmade::addTo(*catalog, handmade::article());
    ui::SourceView view(&scene.style());
    view.setObjectName(QStringLiteral("sourceView"));
    view.resize(900, 600);
    view.setCatalog(catalog);
    view.showSource(source);
    for (const domain::Claim &claim : catalog->claims) {
        if (claim.source == source && claim.skills.size() == 3)
            view.showClaim(claim.id);
    }
    view.show();
    album.takeDialog(scene, QStringLiteral("source"), view);
    view.showClaim(catalog->claims.at(20).id);
    album.takeDialog(scene, QStringLiteral("source-without-text"), view);
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
    history(album, scene);
    sources(album, scene);
}

} // namespace rolescope::screenshots
