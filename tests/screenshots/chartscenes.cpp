// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/charts/chartcolumn.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"

#include <QPushButton>

namespace rolescope::screenshots {

namespace {

constexpr int feedSize = 900;

QList<Look> looks()
{
    return {Look{},
            Look{{1440, 900}, true, 1, 100},
            Look{{1440, 900}, false, 2, 100},
            Look{{1440, 900}, true, 2, 100},
            Look{{1366, 768}, false, 1, 100},
            Look{{1366, 768}, false, 1, 150},
            Look{{1024, 600}, false, 1, 100}};
}

/// In a narrow window the charts are a tab of the centre.
void takeCharts(Album &album, Scene &scene, const QString &name)
{
    for (const Look &look : looks()) {
        scene.show(look);
        if (auto *tab = scene.window().findChild<QPushButton *>(QStringLiteral("chartsTab")); tab && tab->isVisible())
            tab->click();
        album.take(scene, name, look);
    }
}

} // namespace

void chartScenes(Album &album)
{
    QTemporaryDir folder;
    const QString library = makeFeed(folder.path(), feedSize);
    if (library.isEmpty())
        return album.fail(QStringLiteral("the library with a feed could not be made"));
    {
        Scene sample;
        sample.window().findChild<ui::ChartColumn *>()->setCurrent(QStringLiteral("demandPane"));
        takeCharts(album, sample, QStringLiteral("demand-none"));
    }
    Scene scene(library);
    scene.choose(QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"));
    takeCharts(album, scene, QStringLiteral("skills-page"));
    scene.window().findChild<ui::ChartColumn *>()->setCurrent(QStringLiteral("demandPane"));
    takeCharts(album, scene, QStringLiteral("demand"));
    auto *view = scene.window().findChild<ui::ChartView *>(QStringLiteral("demandChart"));
    if (!view || view->table().isEmpty())
        return album.fail(QStringLiteral("the demand could not be shown"));
    scene.show({});
    Q_EMIT view->clicked({0, chart::NoPart});
    album.take(scene, QStringLiteral("demand-chosen"), {});
    album.take(scene, QStringLiteral("demand-chosen"), {{1440, 900}, true, 1, 100});
    view->showTable();
    if (auto *dialog = scene.window().findChild<ui::ChartTableDialog *>()) {
        album.takeDialog(scene, QStringLiteral("demand-table"), *dialog);
        dialog->close();
    }
}

} // namespace rolescope::screenshots
