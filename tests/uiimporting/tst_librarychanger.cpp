// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/importer/onetfixture.h"
#include "ui/common/style.h"
#include "ui/editing/librarychanger.h"
#include "ui/importing/onetimport.h"
#include "workspace/imports.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace rolescope;
using ui::LibraryChange;
using ui::LibraryChanger;

namespace {

/// A changer with a library of its own, and a change that ends when it is let.
struct Desk {
    Desk()
    {
        auto made = workspace::Library::create(folder.filePath(QStringLiteral("a.rolescope")),
                                               workspace::Library::Content::Empty);
        library = std::make_shared<const workspace::Library>(std::move(made).value());
        changer.setLibrary(library);
        QObject::connect(&changer, &LibraryChanger::changed, &changer,
                         [this](const LibraryChange &change) { told += change.sentence; });
    }
    ~Desk()
    {
        letEnd.release(100);
        QThreadPool::globalInstance()->waitForDone();
    }

    LibraryChanger::Work says(const QString &sentence)
    {
        return [sentence](const workspace::Library &, std::stop_token) { return LibraryChange{sentence, {}}; };
    }
    LibraryChanger::Work saysWhenLet(const QString &sentence)
    {
        return [this, sentence](const workspace::Library &, std::stop_token stop) -> domain::Result<LibraryChange> {
            begun.release();
            letEnd.acquire();
            if (stop.stop_requested())
                return domain::Error{domain::ErrorCode::Cancelled, {}};
            return LibraryChange{sentence, {}};
        };
    }
    LibraryChanger::After into(QStringList &outcomes)
    {
        return [&outcomes](const domain::Result<workspace::Snapshot> &outcome) {
            outcomes += outcome                                        ? QStringLiteral("done")
                : outcome.error().code == domain::ErrorCode::Cancelled ? QStringLiteral("cancelled")
                                                                       : QStringLiteral("failed");
        };
    }

    QTemporaryDir folder;
    QSemaphore begun, letEnd;
    std::shared_ptr<const workspace::Library> library;
    LibraryChanger changer;
    QStringList told;
};

} // namespace

class TestLibraryChanger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsDroppedAndWhatRunsGoesOn()
    {
        Desk desk;
        QStringList first, second, third;
        desk.changer.start(desk.saysWhenLet(QStringLiteral("one")), desk.into(first));
        const auto ticket = desk.changer.start(desk.says(QStringLiteral("two")), desk.into(second));
        desk.changer.start(desk.says(QStringLiteral("three")), desk.into(third));
        desk.begun.acquire();
        desk.changer.stop(ticket);
        QCOMPARE(second, QStringList{QStringLiteral("cancelled")});
        desk.letEnd.release();
        QTRY_COMPARE(desk.told, (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
        QCOMPARE(first, QStringList{QStringLiteral("done")});
        QTRY_COMPARE(third, QStringList{QStringLiteral("done")});
        QCOMPARE(second, QStringList{QStringLiteral("cancelled")});
    }

    void whatRunsIsStoppedAndWhatWaitsGoesOn()
    {
        Desk desk;
        QStringList first;
        const auto ticket = desk.changer.start(desk.saysWhenLet(QStringLiteral("one")), desk.into(first));
        desk.changer.start(desk.says(QStringLiteral("two")));
        desk.begun.acquire();
        desk.changer.stop(ticket);
        QVERIFY(first.isEmpty()); // it is told when it has ended
        desk.letEnd.release();
        QTRY_COMPARE(desk.told, QStringList{QStringLiteral("two")});
        QCOMPARE(first, QStringList{QStringLiteral("cancelled")});
    }

    void theTicketOfWhatIsOverStopsNothing()
    {
        Desk desk;
        const auto over = desk.changer.start(desk.says(QStringLiteral("one")));
        QTRY_COMPARE(desk.told.size(), 1);
        desk.changer.start(desk.saysWhenLet(QStringLiteral("two")));
        desk.begun.acquire();
        desk.changer.stop(over);
        desk.changer.stop(0);
        desk.letEnd.release();
        QTRY_COMPARE(desk.told, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    }

    void whatIsAskedForOnHearingOfAChangeLosesNoneThatWaits()
    {
        Desk desk;
        QObject::connect(&desk.changer, &LibraryChanger::changed, this, [&](const LibraryChange &change) {
            if (change.sentence == u"one")
                desk.changer.start(desk.says(QStringLiteral("three")));
        });
        desk.changer.start(desk.saysWhenLet(QStringLiteral("one")));
        desk.changer.start(desk.says(QStringLiteral("two")));
        desk.letEnd.release();
        QTRY_COMPARE(desk.told, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }

    void cancelInTheDialogOfAnImportThatWaitsStopsThatImport()
    {
        Desk desk;
        const QString release = desk.folder.filePath(QStringLiteral("onet"));
        QDir().mkpath(release);
        importer::onet::fixture::OnetFiles().writeTo(release);
        const ui::Style style;
        QWidget window;
        ui::OnetImport import(&desk.changer, &style, &window);
        import.setLibrary(desk.library);
        QStringList first;
        desk.changer.start(desk.saysWhenLet(QStringLiteral("one")), desk.into(first));
        desk.begun.acquire();
        import.add(release);
        QPointer<ui::OnetDialog> dialog = import.dialog();
        Q_EMIT desk.changer.progressed(500); // of what runs in front of it
        QCOMPARE(dialog->findChild<QProgressBar *>(QStringLiteral("onetProgress"))->value(), 0);
        dialog->findChild<QPushButton *>(QStringLiteral("cancelOnet"))->click();
        QTRY_VERIFY(!dialog);
        desk.letEnd.release();
        QTRY_COMPARE(first, QStringList{QStringLiteral("done")});
        QTRY_VERIFY(!desk.changer.isRunning());
        QCOMPARE(desk.told, QStringList{QStringLiteral("one")});
        QVERIFY(workspace::imports(*desk.library)->empty());
    }
};

QTEST_MAIN(TestLibraryChanger)
#include "tst_librarychanger.moc"
