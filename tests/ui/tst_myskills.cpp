// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/comparison/page.h"
#include "ui/myskills/myskillspage.h"
#include "workspace/personal.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

/// A window on the sample with the page in front.
struct SkillsWindow : WindowHarness {
    SkillsWindow()
    {
        start();
        trigger("actionMySkills");
    }
    ui::MySkillsPage *page() { return window().findChild<ui::MySkillsPage *>(); }
    domain::SkillId skill(const char *name) { return window().snapshot().catalog->skillNamed(QLatin1String(name))->id; }
    void own(const char *name)
    {
        page()->setOwn(skill(name), true);
        settle();
    }
    QStringList kept()
    {
        settle();
        const auto library = workspace::Library::open(workspace::Library::defaultPath());
        const auto personal = workspace::readPersonal(*library);
        return personal ? personal->skills : QStringList{QStringLiteral("unreadable")};
    }
};

} // namespace

/// My skills in the window: the ways to the page, ticks from the comparison, copies of the library.
class TestMySkills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stripLeadsToThePage();
    void comparisonTicksASkill();
    void copiesHoldTheOwnPartOrNot();
};

void TestMySkills::stripLeadsToThePage()
{
    WindowHarness h;
    h.start();
    auto *page = h.window().findChild<ui::MySkillsPage *>();
    QVERIFY(!page->isVisible());
    auto *button = h.find<QPushButton>("tickSkillsButton");
    QVERIFY(button && button->isVisible());
    button->click();
    h.settle();
    QVERIFY(page->isVisible());
    QVERIFY(h.find<QLineEdit>("skillField")->hasFocus());
    WindowHarness narrow({1024, 600});
    narrow.start();
    narrow.find<QPushButton>("tickSkillsButton")->click();
    narrow.settle();
    QVERIFY(narrow.window().findChild<ui::MySkillsPage *>()->isVisible());
}

void TestMySkills::comparisonTicksASkill()
{
    SkillsWindow w;
    w.window().showView(QStringLiteral("skills"));
    w.settle();
    const auto menuOf = [&](auto wantedRow) -> QMenu * {
        for (ui::EntryRow *row : w.find<ui::ComparisonPane>("comparisonPane")->page().rows()) {
            if (!wantedRow(row->data()))
                continue;
            QContextMenuEvent event(QContextMenuEvent::Keyboard, row->rect().center(), QPoint());
            QCoreApplication::sendEvent(row, &event);
            return w.find<QMenu>("statementMenu");
        }
        return nullptr;
    };
    const auto skillsIn = [](const ui::EntryData &entry) {
        return std::count_if(entry.a.begin(), entry.a.end(), [](const ui::Piece &p) { return p.skill.isValid(); });
    };
    QMenu *one = menuOf([&](const ui::EntryData &entry) { return skillsIn(entry) == 1; });
    QVERIFY(one);
    QAction *tick = nullptr;
    for (QAction *action : one->actions())
        if (action->text().contains(QStringLiteral("I can do this: ")))
            tick = action;
    QVERIFY(tick && tick->isCheckable() && !tick->isChecked());
    tick->trigger();
    one->close();
    w.settle();
    QCOMPARE(w.page()->own().size(), size_t(1));
    QCOMPARE(w.kept().size(), 1);
    QMenu *several = menuOf([&](const ui::EntryData &entry) { return skillsIn(entry) > 1; });
    QVERIFY(several);
    for (QAction *action : several->actions())
        if (action->menu()) {
            action->menu()->actions().first()->trigger();
            break;
        }
    several->close();
    w.settle();
    QCOMPARE(w.page()->own().size(), size_t(2));
}

void TestMySkills::copiesHoldTheOwnPartOrNot()
{
    SkillsWindow w;
    w.own("Python");
    w.dialogs().savePath = w.path(QStringLiteral("whole.rolescope"));
    w.page()->setOwn(w.skill("SQL"), true); // set just before, perhaps not written yet
    w.trigger("actionSaveCopy");
    QVERIFY2(w.dialogs().proposed.endsWith(QStringLiteral(".rolescope")), qPrintable(w.dialogs().proposed));
    const auto whole = workspace::Library::open(w.dialogs().savePath);
    QVERIFY(whole.ok());
    QCOMPARE(workspace::readPersonal(*whole)->skills, (QStringList{QStringLiteral("python"), QStringLiteral("sql")}));

    w.dialogs().savePath = w.path(QStringLiteral("bare.rolescope"));
    w.trigger("actionSaveCopyWithout");
    const auto bare = workspace::Library::open(w.dialogs().savePath);
    QVERIFY(bare.ok());
    QCOMPARE(workspace::readPersonal(*bare)->skills, QStringList());
    QCOMPARE(bare->loadCatalog()->catalog->roles.size(), w.window().snapshot().catalog->roles.size());
    // Another library is not replaced, whatever the dialog agreed to.
    w.trigger("actionSaveCopy");
    QCOMPARE(workspace::readPersonal(*bare)->skills, QStringList());
}

QTEST_MAIN(TestMySkills)
#include "tst_myskills.moc"
