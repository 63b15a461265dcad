// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/comparison/page.h"
#include "ui/myskills/gaplist.h"
#include "ui/myskills/myskillspage.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollBar>

namespace rolescope::screenshots {

namespace {

QList<Look> looks()
{
    return {Look{},
            Look{{1440, 900}, true, 1, 100},
            Look{{1440, 900}, false, 2, 100},
            Look{{1366, 768}, false, 1, 150},
            Look{{1024, 600}, false, 1, 100},
            Look{{1024, 600}, true, 1, 100}};
}

ui::MySkillsPage *pageOf(Scene &scene) { return scene.window().findChild<ui::MySkillsPage *>(); }

void own(Scene &scene, const QStringList &names)
{
    for (const QString &name : names)
        if (const domain::Skill *skill = scene.window().snapshot().catalog->skillNamed(name))
            pageOf(scene)->setOwn(skill->id, true);
    scene.settle();
}

void tick(Scene &scene, const char *box) { scene.window().findChild<QCheckBox *>(QLatin1String(box))->click(); }

/// The whole of the page, however long it is.
void takeWhole(Album &album, Scene &scene, const QString &name)
{
    QScrollBar *bar = pageOf(scene)->verticalScrollBar();
    bar->setValue(bar->maximum());
    album.take(scene, name + QStringLiteral("-end"), {});
    bar->setValue(0);
}

void menuOfASkill(Scene &scene)
{
    for (ui::EntryRow *row : scene.window().findChild<ui::ComparisonPane *>()->page().rows()) {
        if (row->data().a.empty() || !row->data().a.front().skill.isValid())
            continue;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, row->rect().center(),
                                row->mapToGlobal(row->rect().center()));
        QCoreApplication::sendEvent(row, &event);
        return;
    }
}

} // namespace

void skillScenes(Album &album)
{
    QTemporaryDir folder;
    Scene scene;
    scene.trigger("actionMySkills");
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("skills-none"), look);
    auto *field = scene.window().findChild<QLineEdit *>(QStringLiteral("skillField"));
    field->setText(QStringLiteral("da"));
    Q_EMIT field->textEdited(field->text());
    album.take(scene, QStringLiteral("skills-typed"), {});
    album.take(scene, QStringLiteral("skills-typed"), {{1440, 900}, true, 1, 100});
    scene.closePopup();
    field->clear();
    own(scene,
        {QStringLiteral("Python"), QStringLiteral("SQL"), QStringLiteral("statistics"), QStringLiteral("Git"),
         QStringLiteral("data visualisation"), QStringLiteral("Docker"), QStringLiteral("pandas")});
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("skills-own"), look);
    takeWhole(album, scene, QStringLiteral("skills-own"));
    tick(scene, "isHereTick");
    tick(scene, "wantsTick");
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("skills-plan"), look);
    takeWhole(album, scene, QStringLiteral("skills-plan"));
    scene.window().showView(QStringLiteral("skills"));
    scene.settle();
    menuOfASkill(scene);
    album.take(scene, QStringLiteral("skills-menu"), {});
    scene.closePopup();

    Scene longNames(makeLongNames(folder.path()));
    longNames.choose(QStringLiteral("Distinguished Data Scientist of Longitudinal Health Economics"),
                     QStringLiteral("Principal Machine Learning Engineer for Realtime Recommenders"));
    longNames.trigger("actionMySkills");
    own(longNames, {QStringLiteral("Python"), QStringLiteral("statistics")});
    album.take(longNames, QStringLiteral("skills-long-names"), {});
    tick(longNames, "isHereTick");
    album.take(longNames, QStringLiteral("skills-long-names-plan"), {});
}

} // namespace rolescope::screenshots
