// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "engine/jobtable.h"
#include "ui/charts/chartcolumn.h"
#include "ui/charts/skillpayview.h"

#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace rolescope::screenshots {

namespace {

QList<Look> looks()
{
    return {Look{}, Look{{1440, 900}, true, 1, 100}, Look{{1440, 900}, true, 2, 100}, Look{{1366, 768}, false, 1, 150},
            Look{{1024, 600}, false, 1, 100}};
}

/// The two roles that most jobs are for.
void chooseLargest(Scene &scene)
{
    const workspace::Snapshot &snapshot = scene.window().snapshot();
    std::vector<domain::Role> roles = snapshot.catalog->roles;
    std::stable_sort(roles.begin(), roles.end(), [&](const domain::Role &x, const domain::Role &y) {
        return snapshot.jobs->jobsOfRole(x.id) > snapshot.jobs->jobsOfRole(y.id);
    });
    if (roles.size() > 1)
        scene.choose(roles[0].name, roles[1].name);
}

void takePage(Album &album, Scene &scene, const QString &page, const QString &name)
{
    for (const Look &look : looks()) {
        scene.show(look);
        if (auto *tab = scene.window().findChild<QPushButton *>(QStringLiteral("chartsTab")); tab && tab->isVisible())
            tab->click();
        scene.window().findChild<ui::ChartColumn *>()->setCurrent(page);
        album.take(scene, QStringLiteral("views-") + name, look);
    }
}

} // namespace

/// Every page of the chart column, the list and similar roles of somebody's library.
void viewScenes(Album &album, const QString &library)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.rolescope"));
    if (!QFile::copy(library, copy))
        return album.fail(QStringLiteral("%1: cannot be copied").arg(library));
    Scene scene(copy);
    chooseLargest(scene);
    for (const char *page : {"chartsPane", "demandPane", "salaryPane", "mySkillsPage"})
        takePage(album, scene, QLatin1String(page), QLatin1String(page));
    if (auto *details = scene.window().findChild<ui::SkillPayView *>()) {
        details->setOpen(true);
        scene.settle();
        auto *pane = scene.window().findChild<QScrollArea *>(QStringLiteral("salaryPane"));
        const auto toEnd = [&] { pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum()); };
        for (const Look &look : looks()) {
            scene.window().findChild<ui::ChartColumn *>()->setCurrent(QStringLiteral("salaryPane"));
            scene.show(look);
            toEnd();
            album.take(scene, QStringLiteral("views-details"), look);
        }
    }
    scene.window().setJobsView(true);
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("views-jobs"), look);
}

} // namespace rolescope::screenshots
