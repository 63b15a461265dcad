// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "tests/importer/onetfixture.h"
#include "tests/importer/zipfixture.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/views.h"
#include "ui/importing/countstable.h"
#include "ui/importing/onetdialog.h"
#include "workspace/imports.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::uitest;
using importer::onet::fixture::OnetFiles;
using importer::onet::fixture::ZipEntry;

namespace {

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString folderOf(const WindowHarness &h, const OnetFiles &files = {})
{
    const QString folder = h.path(QStringLiteral("onet"));
    QDir().mkpath(folder);
    files.writeTo(folder);
    return folder;
}

QString zipOf(const WindowHarness &h)
{
    const OnetFiles files;
    std::vector<ZipEntry> entries;
    for (auto at = files.all().cbegin(); at != files.all().cend(); ++at)
        entries.push_back({QStringLiteral("db_7_1_text/") + at.key(), at.value()});
    const QString zip = h.path(QStringLiteral("db_7_1_text.zip"));
    importer::onet::fixture::writeZip(zip, entries);
    return zip;
}

/// A release that takes its time.
OnetFiles manyOccupations(int count)
{
    QByteArray occupations = "O*NET-SOC Code\tTitle\tDescription\r\n";
    QByteArray titles = "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray code = "10-" + QByteArray::number(10000 + i) + ".00";
        occupations += code + "\tOccupation " + QByteArray::number(i) + "\tWorks.\r\n";
        for (int title = 0; title < 40; ++title)
            titles += code + "\tTitle " + QByteArray::number(i * 37 + title) + "\tn/a\t08\r\n";
    }
    OnetFiles files;
    files.write("Occupation Data.txt", occupations);
    files.write("Alternate Titles.txt", titles);
    return files;
}

template <typename T = QWidget>
T *part(const ui::OnetDialog *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString said(const ui::OnetDialog *dialog, const char *name) { return part<QLabel>(dialog, name)->text(); }

/// The dialog, once it reports.
ui::OnetDialog *reported(WindowHarness &h)
{
    ui::OnetDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY2((dialog = h.window().findChild<ui::OnetDialog *>()),
                     qPrintable(h.find("message")->accessibleName()));
        QTRY_VERIFY_WITH_TIMEOUT(part(dialog, "closeOnet")->isVisible(), 20000);
    }();
    return dialog;
}

} // namespace

class TestOnetDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDroppedFolderIsImported()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        drop(h.window(), folderOf(h));
        const ui::OnetDialog *dialog = reported(h);
        QCOMPARE(said(dialog, "onetTitle"), QStringLiteral("O*NET 7.1 is in the library"));
        QCOMPARE(said(dialog, "onetAttribution"),
                 QStringLiteral("The content of the O*NET 7.1 Database is licensed under a Test License."));
        std::vector<int> counts;
        for (const auto &row : part<ui::CountsTable>(dialog, "onetCounts")->rows())
            counts.push_back(row.numbers.front());
        QCOMPARE(counts, (std::vector{3, 12, 5, 4, 1}));
        // What was set aside is told: a row of no occupation, two occupations without data on education.
        QCOMPARE(said(dialog, "onetNotices").count(u'\n'), 1);
        QVERIFY(!part(dialog, "onetProgress")->isVisible());
        QCOMPARE(h.window().snapshot().catalog->roles.size(), size_t(3));
        part<QPushButton>(dialog, "closeOnet")->click();
        QTRY_VERIFY(!h.window().findChild<ui::OnetDialog *>());
    }

    void theMenuTakesAZipOrAFileOfTheFolder_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("zip") << true;
        QTest::newRow("folder") << false;
    }

    void theMenuTakesAZipOrAFileOfTheFolder()
    {
        QFETCH(bool, zip);
        WindowHarness h;
        h.start();
        const size_t roles = h.window().snapshot().catalog->roles.size();
        h.dialogs().openPath = zip ? zipOf(h) : folderOf(h) + QStringLiteral("/Occupation Data.txt");
        h.trigger("actionAddOnet");
        const ui::OnetDialog *dialog = reported(h);
        QCOMPARE(said(dialog, "onetTitle"), QStringLiteral("O*NET 7.1 is in the library"));
        QCOMPARE(h.window().snapshot().catalog->roles.size(), roles + 3);
        QVERIFY(h.window().isComparing()); // the pair stays
    }

    void theReportTakesItBack()
    {
        WindowHarness h;
        const QString file = h.emptyLibrary();
        h.start(file);
        drop(h.window(), folderOf(h));
        const ui::OnetDialog *dialog = reported(h);
        part<QPushButton>(dialog, "undoOnet")->click();
        QTRY_COMPARE(said(dialog, "onetTitle"), QStringLiteral("O*NET 7.1 is taken back"));
        QVERIFY(!part(dialog, "undoOnet")->isVisible());
        QVERIFY(!part(dialog, "onetCounts")->isVisible());
        QVERIFY(h.window().snapshot().catalog->roles.empty());
        const auto entries = workspace::imports(*workspace::Library::open(file));
        QCOMPARE(entries->size(), size_t(1));
        QVERIFY(entries->front().undone.isValid());
    }

    void aKnownReleaseAddsNothing()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        const QString folder = folderOf(h);
        drop(h.window(), folder);
        part<QPushButton>(reported(h), "closeOnet")->click();
        QTRY_VERIFY(!h.window().findChild<ui::OnetDialog *>());
        drop(h.window(), folder);
        const ui::OnetDialog *dialog = reported(h);
        QCOMPARE(said(dialog, "onetTitle"), QStringLiteral("O*NET 7.1 was in the library already; nothing was added"));
        QVERIFY(!part(dialog, "undoOnet")->isVisible());
    }

    void whatIsNoOnetGetsOneSentence_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("zip") << true;
        QTest::newRow("folder") << false;
    }

    void whatIsNoOnetGetsOneSentence()
    {
        QFETCH(bool, zip);
        WindowHarness h;
        h.start(h.emptyLibrary());
        const QString place = h.path(zip ? QStringLiteral("holiday.zip") : QStringLiteral("holiday"));
        if (zip)
            importer::onet::fixture::writeZip(place, {{QStringLiteral("beach.txt"), "Sand."}});
        else
            QDir().mkpath(place);
        drop(h.window(), place);
        const auto message = [&] { return h.find("message")->accessibleName(); };
        QTRY_VERIFY2(message().contains(QStringLiteral("there is no “Occupation Data.txt” in it")),
                     qPrintable(message()));
        QVERIFY2(message().contains(QStringLiteral("holiday")), qPrintable(message()));
        QTRY_VERIFY(!h.window().findChild<ui::OnetDialog *>());
        QVERIFY(h.window().snapshot().catalog->roles.empty());
    }

    void cancelLeavesTheLibraryAsItWas()
    {
        WindowHarness h;
        const QString file = h.emptyLibrary();
        h.start(file);
        drop(h.window(), folderOf(h, manyOccupations(3000)));
        ui::OnetDialog *dialog = h.window().findChild<ui::OnetDialog *>();
        QVERIFY(dialog);
        auto *progress = part<QProgressBar>(dialog, "onetProgress");
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 350, 20000); // the writing has begun
        QVERIFY(progress->value() < progress->maximum());
        QElapsedTimer timer;
        timer.start();
        part<QPushButton>(dialog, "cancelOnet")->click();
        QCOMPARE(said(dialog, "onetStep"), QStringLiteral("Stopping…"));
        QTRY_VERIFY_WITH_TIMEOUT(!h.window().findChild<ui::OnetDialog *>(), 20000);
        qInfo("the dialog was gone %lld ms after Cancel", static_cast<long long>(timer.elapsed()));
        h.settle();
        const auto library = workspace::Library::open(file);
        QVERIFY(library->load()->catalog->roles.empty());
        QVERIFY(workspace::imports(*library)->empty());
        QVERIFY(library->check(true)->problems.isEmpty());
    }

    void aRelatedOccupationBecomesB()
    {
        WindowHarness h;
        OnetFiles files;
        files.write("Related Occupations.txt",
                    "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex\r\n"
                    "10-0001.00\t10-0003.00\tPrimary-Short\t1\r\n10-0001.00\t99-0000.00\tPrimary-Short\t2\r\n"
                    "10-0001.00\t10-0002.00\tSupplemental\t3\r\n");
        h.start(h.emptyLibrary());
        drop(h.window(), folderOf(h, files));
        part<QPushButton>(reported(h), "closeOnet")->click();
        const domain::Catalog &catalog = *h.window().snapshot().catalog;
        const domain::RoleId cranes = catalog.roleNamed(QStringLiteral("Crane Drivers"))->id;
        const domain::RoleId pilots = catalog.roleNamed(QStringLiteral("Harbour Pilots"))->id;
        const domain::RoleId ropes = catalog.roleNamed(QStringLiteral("Rope Makers"))->id;
        h.window().selection()->setPair(cranes, pilots);
        h.settle();
        const ui::PageContent page =
            ui::pageOf(domain::code(domain::Section::Overview), *h.window().comparison(), catalog);
        QStringList links, targets;
        for (const ui::EntryData &entry : page.entries)
            for (const ui::Piece &piece : entry.a)
                if (piece.kind == ui::Piece::Kind::Link && piece.target.startsWith(ui::linkkey::role)) {
                    links += piece.text;
                    targets += piece.target;
                }
        QCOMPARE(links, (QStringList{QStringLiteral("Rope Makers"), QStringLiteral("Harbour Pilots")}));
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        Q_EMIT pane->roleRequested(ropes);
        QCOMPARE(h.window().selection()->roleA(), cranes);
        QCOMPARE(h.window().selection()->roleB(), ropes);
        Q_EMIT pane->roleRequested(cranes); // A itself changes its place
        QCOMPARE(h.window().selection()->roleA(), ropes);
        QCOMPARE(h.window().selection()->roleB(), cranes);
    }
};

QTEST_MAIN(TestOnetDialog)
#include "tst_onetdialog.moc"
