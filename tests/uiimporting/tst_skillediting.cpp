// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "engine/jobtable.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/page.h"
#include "ui/editing/skillsdialog.h"
#include "ui/editing/skillwordsdialog.h"
#include "workspace/edits.h"
#include "workspace/library.h"
#include "workspace/selection.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

const domain::Catalog &catalog(WindowHarness &h) { return *h.window().snapshot().catalog; }

const domain::Skill *skill(WindowHarness &h, const char *name) { return catalog(h).skillNamed(QLatin1String(name)); }

int statementsWith(WindowHarness &h, domain::SkillId id)
{
    return int(std::count_if(catalog(h).claims.begin(), catalog(h).claims.end(), [id](const domain::Claim &claim) {
        return std::any_of(claim.skills.begin(), claim.skills.end(), [id](const auto &s) { return s.skill == id; });
    }));
}

int jobsWith(WindowHarness &h, domain::SkillId id)
{
    const auto &jobs = *h.window().snapshot().jobs;
    int count = 0;
    for (quint32 row = 0; row < jobs.size(); ++row) {
        const auto skills = jobs.skills(row);
        count += std::find(skills.begin(), skills.end(), id) != skills.end() ? 1 : 0;
    }
    return count;
}

void click(WindowHarness &h, const char *button)
{
    auto *found = h.find<QAbstractButton>(button);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
    found->click();
    h.settle();
}

void type(WindowHarness &h, const char *field, const char *text)
{
    auto *edit = h.find<QLineEdit>(field);
    QVERIFY2(edit && edit->isVisible(), field);
    edit->setText(QLatin1String(text));
}

/// What the small dialog says would follow, once it is counted.
QString effect(WindowHarness &h)
{
    auto *label = h.find<QLabel>("skillEffect");
    for (int i = 0; i < 200 && label->text().startsWith(QStringLiteral("Counting")); ++i)
        QTest::qWait(20);
    return label->text();
}

QAction *actionOf(QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions())
        if (action->text().remove(u'&').startsWith(words))
            return action;
    return nullptr;
}

void openMenu(QWidget *on, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, on->mapToGlobal(at));
    QCoreApplication::sendEvent(on, &event);
}

} // namespace

/// A person's own say over skills, in the window.
class TestSkillEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListShowsWhatEachIsCalled()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionSkills");
        type(h, "findInList", "python");
        QCOMPARE(h.find<QLabel>("skillName")->text(), QStringLiteral("Python"));
        QCOMPARE(h.find<QLabel>("skillAliases")->text(), QStringLiteral("Python 3"));
        const domain::SkillId id = skill(h, "Python")->id;
        const QString counts = h.find<QLabel>("skillCounts")->text();
        QVERIFY2(counts.startsWith(QString::number(statementsWith(h, id)) + u' '), qPrintable(counts));
        QVERIFY2(counts.contains(QStringLiteral("· %1 ").arg(jobsWith(h, id))), qPrintable(counts));
        type(h, "findInList", "power bi"); // by another name
        QCOMPARE(h.find<QLabel>("skillName")->text(), QStringLiteral("Power BI"));
    }

    void anotherNameIsAddedAndTakenBack()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionSkills");
        type(h, "findInList", "python");
        click(h, "skillAliasButton");
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        type(h, "skillWords", "tableau"); // another skill's
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        QVERIFY(h.find<QLabel>("missingNote")->text().contains(QStringLiteral("Tableau")));
        type(h, "skillWords", "Snake language");
        QCOMPARE(effect(h), QStringLiteral("No statement and no job ad would change."));
        click(h, "acceptForm");
        QCOMPARE(skill(h, "Snake language"), skill(h, "Python"));
        QVERIFY(h.find<QLabel>("skillAliases")->text().contains(QStringLiteral("Snake language")));
        click(h, "undoChange");
        QVERIFY(!skill(h, "Snake language"));
    }

    void mergingSaysWhatFollowsAndDoesIt()
    {
        WindowHarness h;
        h.start();
        const domain::SkillId from = skill(h, "TensorFlow")->id;
        const int statements = statementsWith(h, from);
        const int jobs = jobsWith(h, from);
        QVERIFY(statements > 0);
        h.trigger("actionSkills");
        type(h, "findInList", "tensorflow");
        click(h, "skillMergeButton");
        type(h, "skillWords", "tensorflow");
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        type(h, "skillWords", "pytorch");
        const QString told = effect(h);
        QVERIFY2(told.startsWith(QString::number(statements) + u' '), qPrintable(told));
        QVERIFY2(jobs == 0 || told.contains(QStringLiteral(" %1 ").arg(jobs)), qPrintable(told));
        click(h, "acceptForm");
        QCOMPARE(skill(h, "TensorFlow"), skill(h, "PyTorch"));
        QCOMPARE(h.find<QLabel>("skillName")->text(), QStringLiteral("PyTorch"));
        click(h, "undoChange");
        QCOMPARE(statementsWith(h, skill(h, "TensorFlow")->id), statements);
    }

    void aWordIsNeverReadSo()
    {
        WindowHarness h;
        h.start();
        const domain::SkillId python = skill(h, "Python")->id;
        const int statements = statementsWith(h, python);
        const int jobs = jobsWith(h, python);
        h.trigger("actionSkills");
        type(h, "findInList", "python");
        click(h, "skillNeverButton");
        type(h, "skillWords", "Python");
        const QString told = effect(h);
        click(h, "acceptForm");
        QVERIFY(h.find<QLabel>("skillNever")->isVisible());
        const int changed = statements - statementsWith(h, python);
        QVERIFY(changed > 0);
        QVERIFY2(told.startsWith(QString::number(changed) + u' '), qPrintable(told));
        const int fewer = jobs - jobsWith(h, python);
        QVERIFY2(fewer == 0 || told.contains(QStringLiteral(" %1 ").arg(fewer)), qPrintable(told));
    }

    void aStatementDoesNotNameASkill()
    {
        WindowHarness h;
        h.start();
        h.window().showView(QStringLiteral("skills"));
        h.settle();
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        const ui::EntryRow *found = nullptr;
        for (const ui::EntryRow *row : pane->page().rows())
            if (!row->data().a.empty() && row->data().a.front().skill.isValid() && row->data().side == ui::Side::Both) {
                found = row;
                break;
            }
        QVERIFY(found);
        const domain::SkillId id = found->data().a.front().skill;
        const int before = statementsWith(h, id);
        openMenu(const_cast<ui::EntryRow *>(found), QPoint(-5, -5));
        auto *menu = h.find<QMenu>("statementMenu");
        QVERIFY(menu);
        const QString name = catalog(h).skill(id)->name;
        QVERIFY(actionOf(menu, name + QStringLiteral(": ")));
        QVERIFY(actionOf(menu, QStringLiteral("Also called")));
        QVERIFY(actionOf(menu, QStringLiteral("Same as")));
        QAction *where = actionOf(menu, QStringLiteral("Not named in"));
        QVERIFY(where && where->menu());
        where->menu()->actions().front()->trigger();
        menu->close();
        h.settle();
        QCOMPARE(statementsWith(h, id), before - 1);
        click(h, "undoChange");
        QCOMPARE(statementsWith(h, id), before);
    }

    void aJobAdDoesNotNameASkill()
    {
        WindowHarness h;
        const QString path = h.path(QStringLiteral("named.rolescope"));
        const auto library = workspace::Library::create(path, workspace::Library::Content::Sample);
        QVERIFY(library.ok());
        domain::Job ad;
        ad.title = QStringLiteral("Snake keeper"); // the sample's ads name no skills
        ad.description = QStringLiteral("You write Python.");
        ad.skills = {library->loadCatalog()->catalog->skillNamed(QStringLiteral("Python"))->id};
        QVERIFY(workspace::Edits(*library).keepJob(ad).ok());
        h.start(path);
        const auto jobs = h.window().snapshot().jobs;
        quint32 row = 0;
        while (row < jobs->size() && jobs->skills(row).empty())
            ++row;
        QVERIFY(row < jobs->size());
        const domain::JobId job = jobs->id(row);
        const auto skills = jobs->skills(row);
        h.window().selection()->setJob(job);
        h.settle();
        openMenu(h.find("jobSkills"), QPoint(4, 4));
        auto *menu = h.find<QMenu>("skillMenu");
        QVERIFY(menu);
        QMenu *of = skills.size() == 1 ? menu : menu->actions().front()->menu();
        QAction *here = actionOf(of, QStringLiteral("This job ad does not name"));
        QVERIFY(here);
        here->trigger();
        menu->close();
        h.settle();
        const auto now = h.window().snapshot().jobs;
        QCOMPARE(now->skills(*now->rowOf(job)).size(), skills.size() - 1);
        click(h, "undoChange");
        const auto after = h.window().snapshot().jobs;
        QCOMPARE(after->skills(*after->rowOf(job)), skills);
    }
};

QTEST_MAIN(TestSkillEditing)
#include "tst_skillediting.moc"
