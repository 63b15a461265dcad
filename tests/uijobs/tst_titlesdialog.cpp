// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/style.h"
#include "ui/editing/librarychanger.h"
#include "ui/titles/titlelist.h"
#include "ui/titles/titlesdialog.h"
#include "workspace/edits.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::ui;

namespace {

/// The dialog on a library of nine jobs, wired as the shell wires it.
struct Titles {
    Titles()
    {
        auto made = workspace::Library::create(folder.filePath(QStringLiteral("a.rolescope")),
                                               workspace::Library::Content::Empty);
        library = std::make_shared<const workspace::Library>(std::move(made).value());
        const workspace::Edits edits(*library);
        (void)edits.addRole(QStringLiteral("Data Scientist"), {});
        int employer = 0;
        for (const char *title : {"Data Scientist", "Data Engineer", "Data Engineer", "Senior Data Engineer", "Welder",
                                  "Welder", "Painter"}) {
            domain::Job job;
            job.title = QLatin1String(title);
            job.employer = QString::number(++employer);
            (void)edits.keepJob(job);
        }
        changer.setLibrary(library);
        QObject::connect(&changer, &LibraryChanger::changed, &dialog,
                         [this](const LibraryChange &, const workspace::Snapshot &now) {
                             snapshot = now;
                             dialog.setSnapshot(now);
                         });
        snapshot = library->load().value();
        dialog.setSnapshot(snapshot);
        dialog.show();
        (void)QTest::qWaitFor([this] { return dialog.list()->model()->rowCount() > 0; });
    }

    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < dialog.list()->model()->rowCount(); ++row)
            titles += dialog.list()->model()->index(row, 0).data().toString();
        return titles;
    }
    void select(const QStringList &titles) const
    {
        dialog.list()->clearSelection();
        for (int row = 0; row < dialog.list()->model()->rowCount(); ++row) {
            const QModelIndex index = dialog.list()->model()->index(row, 0);
            if (titles.contains(index.data().toString()))
                dialog.list()->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    /// As a source does that calls both roles so.
    void shareWelder()
    {
        snapshot = library->load().value();
        domain::Catalog changed = *snapshot.catalog;
        for (domain::Role &role : changed.roles)
            role.aliases.push_back({QStringLiteral("welder"), domain::SourceId(1)});
        snapshot.catalog = std::make_shared<const domain::Catalog>(std::move(changed));
        dialog.setSnapshot(snapshot);
    }
    QString candidatesOf(const QString &title) const
    {
        const auto *model = static_cast<TitleModel *>(dialog.list()->model());
        const qsizetype row = shown().indexOf(title);
        return row < 0 ? QString() : model->candidates(int(row));
    }
    QPushButton *button(const char *name) const { return dialog.findChild<QPushButton *>(QLatin1String(name)); }
    QString message() const { return dialog.findChild<InlineMessage *>(QStringLiteral("titlesMessage"))->text(); }

    QTemporaryDir folder;
    std::shared_ptr<const workspace::Library> library;
    Style style;
    LibraryChanger changer;
    workspace::Snapshot snapshot;
    TitlesDialog dialog{&changer, &style};
};

} // namespace

class tst_TitlesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectedTitlesAreCopiedAsATable();
    void listsByCountAndFinds()
    {
        Titles t;
        QCOMPARE(t.shown(),
                 (QStringList{QStringLiteral("Data Engineer"), QStringLiteral("Welder"), QStringLiteral("Painter"),
                              QStringLiteral("Senior Data Engineer")}));
        t.dialog.findChild<QLineEdit *>(QStringLiteral("findTitle"))->setText(QStringLiteral("eng"));
        QTRY_COMPARE(t.shown().size(), 2);
        t.dialog.findChild<QLineEdit *>(QStringLiteral("findTitle"))->setText(QStringLiteral("zebra"));
        QTRY_VERIFY(t.dialog.findChild<QLabel *>(QStringLiteral("noTitles"))->isVisible());
    }

    void opensAtAWantedTitle()
    {
        Titles t;
        t.dialog.showTitle(QStringLiteral("Painter"));
        QTRY_COMPARE(t.dialog.list()->selectedTitles(), QStringList{QStringLiteral("Painter")});
        QCOMPARE(t.dialog.list()->currentIndex().data().toString(), QStringLiteral("Painter"));
        t.dialog.showTitle(QStringLiteral("Data Scientist")); // it has a role: nothing moves
        QTest::qWait(0);
        QTRY_COMPARE(t.dialog.list()->selectedTitles(), QStringList{QStringLiteral("Painter")});
    }

    void theEffectIsShownBeforeANewRoleIsMade()
    {
        Titles t;
        t.select({QStringLiteral("Data Engineer")});
        QCOMPARE(t.dialog.findChild<QLabel *>(QStringLiteral("titlesSelected"))->text(),
                 QStringLiteral("1 title selected, 2 jobs"));
        t.button("newRoleOfTitles")->click();
        auto *form = t.dialog.findChild<QDialog *>(QStringLiteral("titlesRoleDialog"));
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("titlesRoleName"))->text(),
                 QStringLiteral("Data Engineer"));
        form->accept();
        QTRY_COMPARE(t.message(), QStringLiteral("3 jobs get the role Data Engineer; 2 titles."));
        QVERIFY(!t.library->load()->catalog->roleNamed(QStringLiteral("Data Engineer"))); // only asked so far
        t.button("confirmAssign")->click();
        QTRY_COMPARE(t.shown(), (QStringList{QStringLiteral("Welder"), QStringLiteral("Painter")}));
        const domain::Role *role = t.snapshot.catalog->roleNamed(QStringLiteral("Data Engineer"));
        QVERIFY(role);
        QCOMPARE(t.snapshot.jobs->jobsOfRole(role->id), 3U);
        QTRY_VERIFY(t.button("undoTitles"));
        t.button("undoTitles")->click();
        QTRY_COMPARE(t.shown().size(), 4);
    }

    void rolesThatShareATitleAreProposed()
    {
        Titles t;
        const workspace::Edits edits(*t.library);
        const auto second = edits.addRole(QStringLiteral("Metal Worker"), {});
        QVERIFY(second.ok());
        t.shareWelder();
        QTRY_COMPARE(t.candidatesOf(QStringLiteral("Welder")), QStringLiteral("may be Data Scientist, Metal Worker"));
        QCOMPARE(t.candidatesOf(QStringLiteral("Painter")), QString());
        t.select({QStringLiteral("Welder")});
        t.button("assignTitles")->click();
        const auto *list = t.dialog.findChild<QAbstractItemView *>(QStringLiteral("roleList"));
        QTRY_VERIFY(list->isVisible());
        QStringList first;
        for (int row = 0; row < 3; ++row)
            first += list->model()->index(row, 0).data().toString();
        QCOMPARE(first,
                 (QStringList{QStringLiteral("Roles that are called so"), QStringLiteral("Data Scientist"),
                              QStringLiteral("Metal Worker")}));
    }

    void ignoredTitlesComeBackOnAsking()
    {
        Titles t;
        t.select({QStringLiteral("Welder"), QStringLiteral("Painter")});
        t.button("ignoreTitles")->click();
        QTRY_COMPARE(t.shown().size(), 2);
        t.dialog.findChild<QAbstractButton *>(QStringLiteral("withIgnored"))->click();
        QTRY_COMPARE(t.shown().size(), 4);
        t.select({QStringLiteral("Welder")});
        QVERIFY(t.button("ignoreTitles")->text().contains(QStringLiteral("gain")));
        t.button("ignoreTitles")->click();
        t.dialog.findChild<QAbstractButton *>(QStringLiteral("withIgnored"))->click();
        QTRY_COMPARE(t.shown().size(), 3);
    }

    void thatOnlyIgnoredTitlesAreLeftIsSaid()
    {
        Titles t;
        const auto *nothing = t.dialog.findChild<QLabel *>(QStringLiteral("noTitles"));
        t.select(t.shown());
        t.button("ignoreTitles")->click();
        QTRY_VERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), QStringLiteral("Only ignored titles have no role."));
        auto *find = t.dialog.findChild<QLineEdit *>(QStringLiteral("findTitle"));
        find->setText(QStringLiteral("weld"));
        QTRY_COMPARE(nothing->text(), QStringLiteral("Only ignored titles have these words."));
        find->setText(QStringLiteral("zebra"));
        QTRY_COMPARE(nothing->text(), QStringLiteral("No title has these words."));
    }

    void thatEveryJobHasARoleIsSaid()
    {
        Titles t;
        for (const char *role : {"Data Engineer", "Welder", "Painter"})
            QVERIFY(workspace::Edits(*t.library).addRole(QLatin1String(role), {}).ok());
        t.snapshot = t.library->load().value();
        t.dialog.setSnapshot(t.snapshot);
        const auto *nothing = t.dialog.findChild<QLabel *>(QStringLiteral("noTitles"));
        QTRY_VERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), QStringLiteral("Every job with a title has a role."));
    }
};

void tst_TitlesDialog::selectedTitlesAreCopiedAsATable()
{
    Titles t;
    t.shareWelder();
    t.select({QStringLiteral("Welder"), QStringLiteral("Painter")});
    QGuiApplication::clipboard()->clear();
    t.dialog.list()->setFocus();
    QTest::keySequence(t.dialog.list(), QKeySequence::Copy);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.value(0), QStringLiteral("title\tjobs\tcandidates"));
    lines.removeFirst();
    lines.sort();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("Painter\t1\t"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("Welder\t2\t")), qPrintable(lines[1]));
    QCOMPARE(data->html().count(QStringLiteral("<tr>")), 3);
}

QTEST_MAIN(tst_TitlesDialog)
#include "tst_titlesdialog.moc"
