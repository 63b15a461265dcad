// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "engine/jobtable.h"
#include "ui/importing/feeddialog.h"
#include "workspace/imports.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

const QByteArray ads =
    "id,title,company,salary\n1,Data Engineer,Acme,\"$50,000 - $60,000 a year\"\n2,Yak keeper,Acme,\n3,,Acme,\n";

void drop(QWidget &window, const QMimeData &data)
{
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

ui::FeedDialog *dropFeed(WindowHarness &h, const QByteArray &text, const char *name = "ads.csv")
{
    QFile file(h.path(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(h.window(), data);
    ui::FeedDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY2((dialog = h.window().findChild<ui::FeedDialog *>()),
                     qPrintable(h.find("message")->accessibleName()));
    }();
    return dialog;
}

QPushButton *importButton(const ui::FeedDialog *dialog)
{
    return dialog->findChild<QPushButton *>(QStringLiteral("importFeed"));
}

QComboBox *meaningOf(const ui::FeedDialog *dialog, const QString &column)
{
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        if (box->accessibleName().endsWith(u' ' + column))
            return box;
    return nullptr;
}

} // namespace

/// Job feeds on their way into the library by the window.
class TestFeedDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void droppedFeedIsCountedThenImported()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const quint32 before = h.window().snapshot().jobs->size();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QCOMPARE(h.window().snapshot().jobs->size(), before); // counted only
        importButton(dialog)->click();
        QTRY_COMPARE(h.window().snapshot().jobs->size(), before + 2);
        QVERIFY(h.find("message")->accessibleName().contains(QStringLiteral("Added 2 jobs from ads.csv")));
    }

    void noTitleNoImport()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "what,who\nData Engineer,Acme\n");
        QVERIFY(!importButton(dialog)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("feedWhy"))->text().contains(QStringLiteral("job titles")));
        const auto *counts = dialog->findChild<QWidget *>(QStringLiteral("feedCounts"));
        QVERIFY(!counts->isVisible());
        QComboBox *meaning = meaningOf(dialog, QStringLiteral("what"));
        meaning->setCurrentIndex(1);
        Q_EMIT meaning->activated(1);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("feedWhy"))->text().isEmpty());
        QVERIFY(counts->isVisible());
        meaning->setCurrentIndex(0);
        Q_EMIT meaning->activated(0);
        QVERIFY(!counts->isVisible()); // they are of another mapping
    }

    void repeatsAreAsked()
    {
        WindowHarness h;
        h.start();
        h.settle();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("feedRepeats"))->isVisible());
        importButton(dialog)->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
        dialog = dropFeed(h, "id,title,company,salary\n1,Data Architect,Acme,\n", "later.csv");
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("feedRepeats"))->isVisible());
    }

    void cancelLeavesTheLibrary()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const quint32 before = h.window().snapshot().jobs->size();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        dialog->findChild<QPushButton *>(QStringLiteral("cancelFeed"))->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
        QCOMPARE(h.window().snapshot().jobs->size(), before);
    }

    void escapeStopsBeforeItCloses()
    {
        const ui::Style style;
        ui::FeedDialog dialog({}, &style);
        QSignalSpy stopped(&dialog, &ui::FeedDialog::stopRequested);
        QSignalSpy closed(&dialog, &QDialog::finished);
        dialog.show();
        dialog.setBusy(QStringLiteral("Adding the job ads…"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        dialog.close();
        QCOMPARE(stopped.count(), 2);
        QCOMPARE(closed.count(), 0); // what is under way is still to be seen
        dialog.setBusy({});
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void stoppedCountKeepsTheMapping()
    {
        WindowHarness h;
        h.start();
        h.settle();
        QByteArray many = "what,who\n";
        for (int i = 0; i < 200'000; ++i)
            many += "Data Engineer,Acme\n";
        ui::FeedDialog *dialog = dropFeed(h, many);
        QComboBox *meaning = meaningOf(dialog, QStringLiteral("what"));
        meaning->setCurrentIndex(1);
        Q_EMIT meaning->activated(1);
        QVERIFY(!importButton(dialog)->isEnabled());
        dialog->findChild<QPushButton *>(QStringLiteral("cancelFeed"))->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->draft().mapping.has(importer::feed::JobField::Title));
        auto *again = dialog->findChild<QPushButton *>(QStringLiteral("countFeed"));
        QVERIFY(again->isVisible());
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(importButton(dialog)->isEnabled(), 20000);
        QVERIFY(!again->isVisible());
    }

    void wrongFileIsSaid()
    {
        WindowHarness h;
        h.start();
        h.settle();
        QFile file(h.path(QStringLiteral("x.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(h.window(), data);
        QTRY_VERIFY(h.find("message")->accessibleName().contains(QStringLiteral("is empty")));
    }
};

QTEST_MAIN(TestFeedDialog)
#include "tst_feeddialog.moc"
