// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/charts/chartcolumn.h"

namespace rolescope::screenshots {
namespace {

const QList<Look> looks()
{
    return {Look{}, Look{{1440, 900}, true, 1, 100}, Look{{1440, 900}, false, 2, 100}, Look{{1366, 768}, false, 1, 150},
            Look{{1024, 600}, false, 1, 100}};
}

void showPage(Scene &scene, const char *name)
{
    scene.window().findChild<ui::ChartColumn *>()->setCurrent(QLatin1String(name));
}

} // namespace

void salaryScenes(Album &album)
{
    QTemporaryDir folder, other;
    Scene sample;
    showPage(sample, "salaryPane");
    album.take(sample, QStringLiteral("salary-sample"), {});

    const QString manyJobs = makeManyJobs(folder.path(), 460);
    if (manyJobs.isEmpty())
        return album.fail(QStringLiteral("the library with many jobs could not be made"));
    Scene many(manyJobs);
    many.choose(QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"));
    showPage(many, "salaryPane");
    for (const Look &look : looks())
        album.take(many, QStringLiteral("salary-many"), look);

    const QString some = makeManyJobs(other.path(), 24);
    if (some.isEmpty())
        return album.fail(QStringLiteral("the library with some jobs could not be made"));
    Scene few(some);
    few.choose(QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"));
    showPage(few, "salaryPane");
    for (const Look &look : looks())
        album.take(few, QStringLiteral("salary-some"), look);
}

} // namespace rolescope::screenshots
