// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "ui/common/choicebox.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/page.h"
#include "ui/editing/formdialog.h"
#include "ui/editing/rolesdialog.h"
#include "ui/editing/statementdialog.h"
#include "ui/importing/sourceview.h"
#include "ui/rolepicker/rolebox.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

const domain::Catalog &catalog(WindowHarness &h) { return *h.window().snapshot().catalog; }

const domain::Role *role(WindowHarness &h, const char *name) { return catalog(h).roleNamed(QLatin1String(name)); }

QString message(WindowHarness &h) { return h.find("message")->accessibleName(); }

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

void undo(WindowHarness &h)
{
    click(h, "undoChange");
    QVERIFY2(message(h).startsWith(QStringLiteral("Taken back")), qPrintable(message(h)));
}

/// Opens the menu of the first statement of a view, as Shift+F10 does, and triggers an entry.
void fromMenu(WindowHarness &h, const char *view, const char *words)
{
    h.window().showView(QLatin1String(view));
    h.settle();
    auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
    for (ui::EntryRow *row : pane->page().rows()) {
        if (row->data().claimsA.empty())
            continue;
        row->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, row->rect().center(), QPoint());
        QCoreApplication::sendEvent(row, &event);
        break;
    }
    auto *menu = h.find<QMenu>("statementMenu");
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(QLatin1String(words))) {
            action->trigger();
            break;
        }
    }
    menu->close();
    h.settle();
}

/// The words of the first statement of the view in sight.
QString firstStatement(WindowHarness &h)
{
    for (const ui::EntryRow *row : h.find<ui::ComparisonPane>("comparisonPane")->page().rows()) {
        if (!row->data().claimsA.empty())
            return catalog(h).claim(row->data().claimsA.front())->text;
    }
    return {};
}

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roleIsRenamedAndTheOldNameStays()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionRoles");
        QCOMPARE(h.find<QLabel>("roleName")->text(), QStringLiteral("Data Scientist")); // the compared one
        QVERIFY(!h.find<QPushButton>("renameButton")->isEnabled());
        type(h, "renameEdit", "Research Data Scientist");
        click(h, "renameButton");
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Research Data Scientist"));
        QCOMPARE(h.find<QLabel>("roleName")->text(), QStringLiteral("Research Data Scientist"));
        QVERIFY(h.find<QLabel>("aliasNames")->text().contains(QStringLiteral("Data Scientist")));
        click(h, "undoChange");
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Scientist"));
    }

    void takenNameIsRefusedAsItIsTyped()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionRoles");
        type(h, "aliasEdit", "data specialist");
        QVERIFY(!h.find<QPushButton>("aliasButton")->isEnabled());
        QVERIFY(h.find("listMessage")->isVisible());
        QVERIFY(h.find("listMessage")->accessibleName().contains(QStringLiteral("names a role already")));
        type(h, "aliasEdit", "Statistician");
        QVERIFY(!h.find("listMessage")->isVisible());
        click(h, "aliasButton");
        QCOMPARE(role(h, "Statistician"), role(h, "Data Scientist"));
    }

    void familyGroupsTheRole()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionRoles");
        type(h, "familyEdit", "Research");
        click(h, "familyButton");
        QCOMPARE(role(h, "Data Scientist")->family, QStringLiteral("Research"));
        type(h, "familyEdit", "");
        click(h, "familyButton");
        QVERIFY(role(h, "Data Scientist")->family.isEmpty());
    }

    void mergedRoleIsComparedUnderItsNewName()
    {
        WindowHarness h;
        h.start();
        h.window().selection()->setPair(role(h, "Data Specialist")->id, role(h, "Machine Learning Engineer")->id);
        h.settle();
        const size_t roles = catalog(h).roles.size();
        h.trigger("actionRoles");
        auto *dialog = h.find<ui::RolesDialog>("rolesDialog");
        click(h, "mergeButton");
        auto *popup = dialog->findChild<QWidget *>(QStringLiteral("rolePopup"));
        QVERIFY(popup && popup->isVisible());
        auto *edit = popup->findChild<QLineEdit *>(QStringLiteral("roleEdit"));
        QTest::keyClicks(edit, QStringLiteral("data operations"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(h.find("listMessage")->accessibleName().startsWith(QStringLiteral("Merge “Data Specialist” into")));
        QCOMPARE(catalog(h).roles.size(), roles); // not before it is confirmed
        h.settle();
        click(h, "confirmMerge");
        QCOMPARE(catalog(h).roles.size(), roles - 1);
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Operations Specialist"));
        QCOMPARE(dialog->role(), role(h, "Data Operations Specialist")->id);
        click(h, "undoChange");
        QCOMPARE(catalog(h).roles.size(), roles);
    }

    void newRoleNeedsANameOfItsOwn()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionRoles");
        click(h, "newRole");
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        type(h, "newRoleName", "data scientist");
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        QVERIFY(h.find<QLabel>("missingNote")->text().contains(QStringLiteral("has this name")));
        type(h, "newRoleName", "Data Steward");
        type(h, "newRoleFamily", "Governance");
        click(h, "acceptForm");
        QVERIFY(role(h, "Data Steward"));
        QCOMPARE(role(h, "Data Steward")->family, QStringLiteral("Governance"));
    }

    void statementOfOnesOwnStandsBesideTheOthers()
    {
        WindowHarness h;
        h.start();
        h.window().showView(QStringLiteral("tips"));
        h.trigger("actionAddStatement");
        auto *section = h.find<ui::ChoiceBox>("sectionChoice");
        QVERIFY(section);
        QCOMPARE(section->currentText(), QStringLiteral("Tips"));
        QVERIFY(!h.find<QPushButton>("acceptForm")->isEnabled());
        h.find<QPlainTextEdit>("statementText")->setPlainText(QStringLiteral("Write Python\nevery day."));
        click(h, "acceptForm");
        const auto &claims = catalog(h).claims;
        const auto own = std::find_if(claims.begin(), claims.end(), [](const domain::Claim &claim) {
            return claim.text == QStringLiteral("Write Python every day.");
        });
        QVERIFY(own != claims.end());
        QCOMPARE(own->role, h.window().selection()->roleA());
        QCOMPARE(own->skills.size(), size_t(1)); // it names one
        QCOMPARE(catalog(h).source(own->source)->kind, QStringLiteral("note"));
        undo(h);
    }

    void editedStatementReplacesTheOld()
    {
        WindowHarness h;
        h.start();
        h.window().showView(QStringLiteral("responsibilities"));
        const QString before = firstStatement(h);
        fromMenu(h, "responsibilities", "Edit");
        auto *text = h.find<QPlainTextEdit>("statementText");
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), before);
        text->setPlainText(QStringLiteral("Looks at data with care."));
        click(h, "acceptForm");
        QCOMPARE(h.find<ui::ComparisonPane>("comparisonPane")->view(), QStringLiteral("responsibilities"));
        const auto texts = [&] {
            QStringList all;
            for (const domain::Claim &claim : catalog(h).claims)
                all += claim.text;
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("Looks at data with care.")) && !texts().contains(before));
        undo(h);
        QVERIFY(!texts().contains(QStringLiteral("Looks at data with care.")) && texts().contains(before));
    }

    void hiddenStatementComesBack()
    {
        WindowHarness h;
        h.start();
        const size_t before = catalog(h).claims.size();
        fromMenu(h, "responsibilities", "Hide");
        QCOMPARE(catalog(h).claims.size(), before - 1);
        QCOMPARE(message(h), QStringLiteral("Hid a statement about Data Scientist"));
        undo(h);
        QCOMPARE(catalog(h).claims.size(), before);
    }

    void publisherIsNamedFromTheSource()
    {
        WindowHarness h;
        h.start();
        fromMenu(h, "responsibilities", "Show");
        auto *view = h.find<ui::SourceView>("sourceView");
        QVERIFY(view && view->isVisible());
        const domain::SourceId source = view->source();
        QVERIFY(catalog(h).source(source)->publisher.isEmpty());
        QVERIFY(h.find<QLabel>("sourceNote")->text().contains(QStringLiteral("our own words")));
        click(h, "namePublisher");
        type(h, "publisherName", "Example Press");
        click(h, "acceptForm");
        QVERIFY(h.find<QLabel>("sourceWhere")->text().startsWith(QStringLiteral("Example Press")));
        undo(h);
        QVERIFY(h.find<QLabel>("sourceWhere")->text().startsWith(QStringLiteral("publisher not named")));
    }

    void nearCopiesCountApartUntilTakenBack()
    {
        WindowHarness h;
        h.start();
        const domain::SourceId one = catalog(h).sources.front().id, other = catalog(h).sources.back().id;
        const std::vector pairs{std::pair{std::min(one, other), std::max(one, other)}};
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        Q_EMIT pane->copiesChosen({pairs, true});
        h.settle();
        QVERIFY(catalog(h).countedApart == pairs);
        QCOMPARE(message(h), QStringLiteral("Kept: the near copies count apart"));
        undo(h);
        QVERIFY(catalog(h).countedApart.empty());
    }

    void quickChangesAllArrive()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionRoles");
        auto *dialog = h.find<ui::RolesDialog>("rolesDialog");
        const domain::RoleId id = dialog->role();
        for (const char *alias : {"First name", "Second name", "Third name"})
            Q_EMIT dialog->aliasRequested(id, QLatin1String(alias));
        h.settle();
        for (const char *alias : {"First name", "Second name", "Third name"})
            QVERIFY2(role(h, alias) && role(h, alias)->name == QStringLiteral("Data Scientist"), alias);
    }
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
