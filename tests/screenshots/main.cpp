// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPushButton>
#include <QTextStream>

#include <array>
#include <utility>

using namespace rolescope;
using namespace rolescope::screenshots;

namespace {

const QList<Look> allLooks()
{
    QList<Look> looks;
    for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1280, 800), QSize(1024, 600)}) {
        for (const bool dark : {false, true}) {
            for (const int scale : {1, 2})
                looks += Look{size, dark, scale, 100};
        }
    }
    looks += {Look{{1440, 900}, false, 1, 150}, Look{{1366, 768}, false, 1, 150}, Look{{1024, 600}, false, 1, 150}};
    return looks;
}

/// The sizes, once each.
QList<Look> quickLooks()
{
    return {Look{}, Look{{1366, 768}, false, 1, 100}, Look{{1280, 800}, false, 1, 100},
            Look{{1024, 600}, false, 1, 100}};
}

const QList<Look> bothSchemes()
{
    return {Look{},
            Look{{1440, 900}, true, 1, 100},
            Look{{1440, 900}, false, 2, 100},
            Look{{1440, 900}, true, 2, 100},
            Look{{1366, 768}, false, 1, 100},
            Look{{1024, 600}, false, 1, 100},
            Look{{1366, 768}, false, 1, 150}};
}

/// What the sources of a role agree on, and duties that are alike.
void sourcesDiffer(Album &album, Scene &scene)
{
    scene.window().showView(QStringLiteral("agreement"));
    for (const Look &look : bothSchemes())
        album.take(scene, QStringLiteral("view-agreement"), look);
    scene.choose(QStringLiteral("Data Science Engineer"), QStringLiteral("Data Specialist"));
    scene.window().showView(QStringLiteral("responsibilities"));
    for (const Look &look : bothSchemes())
        album.take(scene, QStringLiteral("view-similar"), look);
    scene.choose(QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"));
}

void methodTable(Album &album, Scene &scene)
{
    scene.trigger("actionMethod");
    auto *dialog = scene.window().findChild<QDialog *>(QStringLiteral("methodDialog"));
    album.takeDialog(scene, QStringLiteral("method"), *dialog);
    album.takeDialog(scene, QStringLiteral("method"), *dialog, 150);
    dialog->close();
}

void firstStart(Album &album, bool quick)
{
    Scene scene;
    if (!scene.window().isComplete()) {
        album.fail(QStringLiteral("the sample could not be opened"));
        return;
    }
    for (const Look &look : quick ? quickLooks() : allLooks())
        album.take(scene, QStringLiteral("first-start"), look);
    const Look plain;
    const Look dark{{1440, 900}, true, 1, 100};
    const Look small{{1024, 600}, false, 1, 100};
    auto *drawer = scene.window().findChild<QPushButton *>(QStringLiteral("filterDrawerButton"));
    drawer->click();
    album.take(scene, QStringLiteral("drawer"), small);
    drawer->click();
    scene.window().findChild<QPushButton *>(QStringLiteral("chartsTab"))->click();
    album.take(scene, QStringLiteral("charts-tab"), small);
    for (const QString &view :
         {QStringLiteral("definition"), QStringLiteral("responsibilities"), QStringLiteral("skills"),
          QStringLiteral("industries"), QStringLiteral("outlook"), QStringLiteral("sources")}) {
        scene.window().showView(view);
        album.take(scene, QStringLiteral("view-") + view, plain);
        if (view == QStringLiteral("skills"))
            album.take(scene, QStringLiteral("view-") + view, {{1366, 768}, false, 1, 100});
    }
    sourcesDiffer(album, scene);
    scene.window().showView(QStringLiteral("glance"));
    scene.trigger("actionChooseB");
    album.take(scene, QStringLiteral("role-list"), plain);
    scene.closePopup();
    scene.trigger("actionFind");
    album.take(scene, QStringLiteral("find"), dark);
    scene.closeFind();
    scene.window().setJobsView(true);
    album.take(scene, QStringLiteral("jobs"), plain);
    album.take(scene, QStringLiteral("jobs"), dark);
    scene.window().setJobsView(false);

    domain::FilterSpec spec;
    spec.salaryFrom = 120000;
    spec.levels = {domain::Level::Mid, domain::Level::Senior};
    scene.window().filters()->push(spec);
    album.take(scene, QStringLiteral("filtered"), plain);
    album.take(scene, QStringLiteral("filtered"), dark);
    spec.salaryFrom = 900000;
    spec.showUnknownSalary = false;
    scene.window().filters()->push(spec);
    album.take(scene, QStringLiteral("nothing-found"), plain);
    album.take(scene, QStringLiteral("nothing-found"), dark);
    scene.window().filters()->reset();
    methodTable(album, scene);

    const auto &roles = scene.window().snapshot().catalog->roles;
    for (size_t a = 0; a < roles.size(); ++a) {
        for (size_t b = a + 1; b < roles.size(); ++b) {
            scene.choose(roles[a].name, roles[b].name);
            album.take(scene, QStringLiteral("pair-%1-%2").arg(a + 1).arg(b + 1), plain);
        }
    }
}

void otherLibraries(Album &album)
{
    QTemporaryDir folder;
    const QString empty = makeEmpty(folder.path());
    const QString longNames = makeLongNames(folder.path());
    for (const bool dark : {false, true}) {
        Scene scene(empty);
        album.take(scene, QStringLiteral("empty-library"), {{1440, 900}, dark, 1, 100});
    }
    for (const int count : {1, 6, 12}) {
        Scene copies(makeCopies(folder.path(), count));
        copies.choose(QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"));
        copies.window().showView(QStringLiteral("agreement"));
        album.take(copies, QStringLiteral("copies-%1").arg(count), {});
        album.take(copies, QStringLiteral("copies-%1").arg(count), {{1024, 600}, true, 1, 100});
    }
    Scene scene(longNames);
    scene.choose(QStringLiteral("Distinguished Data Scientist of Longitudinal Health Economics"),
                 QStringLiteral("Principal Machine Learning Engineer for Realtime Recommenders"));
    for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1024, 600)})
        album.take(scene, QStringLiteral("long-names"), {size, false, 1, 100});

    const QString manyJobs = makeManyJobs(folder.path(), 460);
    if (manyJobs.isEmpty())
        return album.fail(QStringLiteral("the library with many jobs could not be made"));
    Scene many(manyJobs);
    for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1280, 800), QSize(1024, 600)})
        album.take(many, QStringLiteral("many-jobs"), {size, false, 1, 100});
    many.window().setJobsView(true);
    for (const bool dark : {false, true})
        album.take(many, QStringLiteral("many-jobs-list"), {{1440, 900}, dark, 1, 100});
    if (auto *factors = many.window().findChild<QAbstractButton *>(QStringLiteral("yearFactors"))) {
        factors->click();
        album.take(many, QStringLiteral("year-factors"), {});
        many.closePopup();
    }
    domain::FilterSpec spec;
    spec.salaryFrom = 100000;
    spec.levels = {domain::Level::Mid, domain::Level::Senior};
    many.window().filters()->push(spec);
    album.take(many, QStringLiteral("many-jobs-filtered"), {});
}

/// Parts of the album that can be asked for alone.
const std::array<std::pair<const char *, void (*)(Album &)>, 9> parts{{{"--importing", importScenes},
                                                                       {"--feeds", feedScenes},
                                                                       {"--charts", chartScenes},
                                                                       {"--exporting", exportScenes},
                                                                       {"--jobs", jobScenes},
                                                                       {"--skills", skillScenes},
                                                                       {"--help-window", helpScenes},
                                                                       {"--similar", similarScenes},
                                                                       {"--salary", salaryScenes}}};

/// A screen that holds every window and leaves menus where they open.
QByteArray screenFile(const QString &folder)
{
    QFile file(folder + QStringLiteral("/screen.json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "paper", "x": 0, "y": 0, "width": 4000, "height": 2400,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return QFile::encodeName(file.fileName());
}

} // namespace

int main(int argc, char *argv[])
{
    // Pictures are taken without a display, of a person who has never started the program.
    QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screenFile(home.path()));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    if (arguments.size() < 2 || arguments.at(1).startsWith(u'-')) {
        QTextStream(stderr) << "usage: rolescope-screenshots OUTDIR "
                               "[--quick|--importing|--feeds|--charts|--exporting|--jobs|--salary|--skills|--similar|"
                               "--onet DATABASE|--views LIBRARY] [--right-to-left]\n";
        return 2;
    }
    if (arguments.contains(QStringLiteral("--right-to-left"))) // with any of the others
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << folder << ": cannot be made\n";
        return 5;
    }
    Album album(folder);
    for (const auto &[option, scenes] : parts) {
        if (arguments.contains(QLatin1String(option))) {
            scenes(album);
            return album.failed() ? 1 : 0;
        }
    }
    if (const qsizetype onet = arguments.indexOf(QStringLiteral("--onet")); onet > 0) {
        onetScenes(album, arguments.value(onet + 1));
        return album.failed() ? 1 : 0;
    }
    if (const qsizetype views = arguments.indexOf(QStringLiteral("--views")); views > 0) {
        viewScenes(album, arguments.value(views + 1));
        return album.failed() ? 1 : 0;
    }
    firstStart(album, quick);
    otherLibraries(album);
    importScenes(album);
    chartScenes(album);
    exportScenes(album);
    jobScenes(album);
    salaryScenes(album);
    skillScenes(album);
    helpScenes(album);
    similarScenes(album);
    return album.failed() ? 1 : 0;
}
