// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "engine/jobtable.h"
#include "ui/common/elidedlabel.h"
#include "ui/importing/feedcolumns.h"
#include "ui/importing/feeddialog.h"
#include "workspace/imports.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

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

template <typename T = QWidget>
T *part(const ui::FeedDialog *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QPushButton *button(const ui::FeedDialog *dialog, const char *name) { return part<QPushButton>(dialog, name); }

QPushButton *importButton(const ui::FeedDialog *dialog) { return button(dialog, "importFeed"); }

/// As a person does: the item of that value.
void choose(QComboBox *box, int index)
{
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void chooseData(const ui::FeedDialog *dialog, const char *name, const QVariant &value)
{
    auto *box = part<QComboBox>(dialog, name);
    choose(box, box->findData(value));
}

ui::FeedColumns *columns(const ui::FeedDialog *dialog) { return part<ui::FeedColumns>(dialog, "feedColumns"); }

/// Row of a column among those shown; -1: it is not shown.
int rowOf(const ui::FeedDialog *dialog, const QString &column)
{
    const QAbstractItemModel *model = columns(dialog)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == column)
            return row;
    return -1;
}

QString valueRead(const ui::FeedDialog *dialog, const QString &column)
{
    return columns(dialog)->model()->index(rowOf(dialog, column), 3).data().toString();
}

/// As a person does: opens the meanings of a column and takes one of them, 0 for none.
void setMeaning(const ui::FeedDialog *dialog, const QString &column, int meaning)
{
    const int row = rowOf(dialog, column);
    QVERIFY(row >= 0);
    columns(dialog)->openMeanings(row);
    auto *box = part<QComboBox>(dialog, "feedMeaning");
    QTRY_VERIFY(box->view()->isVisible());
    box->hidePopup();
    choose(box, meaning);
    QTRY_VERIFY(!columns(dialog)->findChild<QComboBox *>(QStringLiteral("feedMeaning")));
}

/// To the second page, until the rows are counted.
void count(const ui::FeedDialog *dialog)
{
    QTRY_VERIFY(button(dialog, "nextFeed")->isEnabled());
    button(dialog, "nextFeed")->click();
    QTRY_VERIFY(importButton(dialog)->isEnabled());
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
        count(dialog);
        QCOMPARE(h.window().snapshot().jobs->size(), before); // counted only
        importButton(dialog)->click();
        QTRY_COMPARE(h.window().snapshot().jobs->size(), before + 2);
        QVERIFY(h.find("message")->accessibleName().contains(QStringLiteral("Added 2 jobs from ads.csv")));
        QTRY_VERIFY(button(dialog, "closeFeed")->isVisible());
        button(dialog, "closeFeed")->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
    }

    void rowsAreCountedOnNextOnly()
    {
        WindowHarness h;
        h.start();
        h.settle();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        QSignalSpy counted(dialog, &ui::FeedDialog::countRequested);
        setMeaning(dialog, QStringLiteral("salary"), 0);
        setMeaning(dialog, QStringLiteral("company"), 0);
        h.settle();
        QCOMPARE(counted.count(), 0);
        count(dialog);
        QCOMPARE(counted.count(), 1);
        button(dialog, "backFeed")->click();
        count(dialog);
        QCOMPARE(counted.count(), 1); // nothing was changed meanwhile
        button(dialog, "backFeed")->click();
        setMeaning(dialog, QStringLiteral("company"), 2);
        QVERIFY(!importButton(dialog)->isEnabled());
        count(dialog);
        QCOMPARE(counted.count(), 2);
    }

    void noTitleNoImport()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "what,who\nData Engineer,Acme\n");
        QVERIFY(!button(dialog, "nextFeed")->isEnabled());
        QVERIFY(!importButton(dialog)->isEnabled());
        QVERIFY(part<QLabel>(dialog, "feedWhy")->text().contains(QStringLiteral("job titles")));
        const auto *counts = part(dialog, "feedCounts");
        QVERIFY(!counts->isVisible());
        setMeaning(dialog, QStringLiteral("what"), 1);
        count(dialog);
        QVERIFY(part<QLabel>(dialog, "feedWhy")->text().isEmpty());
        QVERIFY(counts->isVisible());
        button(dialog, "backFeed")->click();
        setMeaning(dialog, QStringLiteral("what"), 0);
        QVERIFY(counts->isHidden()); // they are of another mapping
        QVERIFY(!button(dialog, "nextFeed")->isEnabled());
    }

    void repeatsAreAsked()
    {
        WindowHarness h;
        h.start();
        h.settle();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        QVERIFY(!part(dialog, "feedRepeats")->isVisible());
        importButton(dialog)->click();
        QTRY_VERIFY(button(dialog, "closeFeed")->isVisible());
        button(dialog, "closeFeed")->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
        dialog = dropFeed(h, "id,title,company,salary\n1,Data Architect,Acme,\n", "later.csv");
        count(dialog);
        QVERIFY(part(dialog, "feedRepeats")->isVisible());
        QSignalSpy counted(dialog, &ui::FeedDialog::countRequested);
        choose(part<QComboBox>(dialog, "feedRepeats"), 1);
        QCOMPARE(counted.count(), 1);
        QVERIFY(!importButton(dialog)->isEnabled()); // until they are counted again
        QTRY_VERIFY(importButton(dialog)->isEnabled());
        QCOMPARE(dialog->wishes().duplicates, importer::feed::Duplicates::Update);
    }

    void sameFileAgainCanBeKept()
    {
        WindowHarness h;
        h.start();
        h.settle();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        importButton(dialog)->click();
        QTRY_VERIFY(button(dialog, "closeFeed")->isVisible());
        button(dialog, "closeFeed")->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
        dialog = dropFeed(h, ads);
        QTRY_VERIFY(button(dialog, "nextFeed")->isEnabled());
        button(dialog, "nextFeed")->click();
        QTRY_VERIFY(part<QLabel>(dialog, "feedNotices")->text().contains(QStringLiteral("imported before")));
        QVERIFY(!importButton(dialog)->isEnabled());
        choose(part<QComboBox>(dialog, "feedRepeats"), 2);
        QTRY_VERIFY(importButton(dialog)->isEnabled());
    }

    void headSaysWhatTheFileIs()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog =
            dropFeed(h, R"({"jobs":[{"title":"Data Engineer"},{"title":"Data Analyst"}]})", "ads.json");
        const QString about = part<ui::ElidedLabel>(dialog, "feedAbout")->text();
        QVERIFY2(about.contains(QStringLiteral("JSON object, list in “jobs” · 2 rows")), qPrintable(about));
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("feedFormat"))); // it says itself how it is written
    }

    void cancelLeavesTheLibrary()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const quint32 before = h.window().snapshot().jobs->size();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        button(dialog, "cancelFeed")->click();
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
        QCOMPARE(h.window().snapshot().jobs->size(), before);
    }

    void stoppedImportAddsNothing()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const quint32 before = h.window().snapshot().jobs->size();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        // Nothing begins before it is stopped.
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore gate;
        for (int i = 0; i < pool->maxThreadCount(); ++i)
            pool->start([&gate] { gate.acquire(); });
        importButton(dialog)->click();
        QVERIFY(!importButton(dialog)->isEnabled());
        button(dialog, "cancelFeed")->click();
        gate.release(pool->maxThreadCount());
        QTRY_VERIFY(importButton(dialog)->isEnabled()); // it can be imported still
        QCOMPARE(h.window().snapshot().jobs->size(), before);
    }

    void escapeStopsBeforeItCloses()
    {
        const ui::Style style;
        ui::FeedDialog dialog({}, nullptr, &style);
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
        setMeaning(dialog, QStringLiteral("what"), 1);
        button(dialog, "nextFeed")->click();
        QVERIFY(!importButton(dialog)->isEnabled());
        button(dialog, "cancelFeed")->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->draft().mapping.has(importer::feed::JobField::Title));
        auto *again = button(dialog, "countFeed");
        QVERIFY(again->isVisible());
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(importButton(dialog)->isEnabled(), 20000);
        QVERIFY(!again->isVisible());
    }

    void anotherDelimiterShowsOtherColumns()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "title;pay\nData Engineer;15\nData Analyst;25\n");
        QVERIFY(rowOf(dialog, QStringLiteral("pay")) >= 0);
        chooseData(dialog, "feedDelimiter", int(','));
        QVERIFY(!button(dialog, "nextFeed")->isEnabled()); // what is shown is about to change
        QTRY_VERIFY(rowOf(dialog, QStringLiteral("title;pay")) >= 0);
        QCOMPARE(part<QComboBox>(dialog, "feedDelimiter")->currentData().toInt(), int(','));
        setMeaning(dialog, QStringLiteral("title;pay"), 1);
        chooseData(dialog, "feedDelimiter", int(';'));
        QTRY_VERIFY(rowOf(dialog, QStringLiteral("pay")) >= 0);
        QTRY_VERIFY(button(dialog, "nextFeed")->isEnabled());
        chooseData(dialog, "feedHeader", 0);
        QTRY_COMPARE(dialog->draft().preview.rows.size(), size_t(3));
        QCOMPARE(dialog->draft().format.csv.dialect.delimiter, ';'); // what was decided before stays
    }

    void orderOfDatesChangesWhatIsRead()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "title,posted\nData Engineer,5/6/2024\nData Analyst,7/6/2024\n");
        const QString posted = QStringLiteral("posted");
        QTRY_VERIFY(valueRead(dialog, posted).contains(QStringLiteral("day or month first?")));
        QVERIFY(part<QLabel>(dialog, "feedWhy")->text().contains(QStringLiteral("the day or the month first?")));
        chooseData(dialog, "feedDates", int(importer::feed::DateOrder::DayFirst));
        QTRY_COMPARE(valueRead(dialog, posted), QStringLiteral("5 June 2024"));
        QVERIFY(part<QLabel>(dialog, "feedWhy")->text().isEmpty());
        chooseData(dialog, "feedDates", int(importer::feed::DateOrder::MonthFirst));
        QTRY_COMPARE(valueRead(dialog, posted), QStringLiteral("6 May 2024"));
        QVERIFY(part<QComboBox>(dialog, "feedDates")->findData(int(importer::feed::DateOrder::Ambiguous)) < 0);
    }

    void defaultsAreSeenInWhatIsRead()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "title,salary,posted\nData Engineer,\"80,000\",3 days ago\n");
        chooseData(dialog, "feedCurrency", QStringLiteral("PLN"));
        chooseData(dialog, "feedPeriod", int(domain::Period::Year));
        QTRY_COMPARE(valueRead(dialog, QStringLiteral("salary")), QStringLiteral("80,000 PLN a year"));
        auto *taken = part<QLineEdit>(dialog, "feedTaken");
        taken->setFocus();
        QTest::keyClicks(taken, QStringLiteral("2024-05-12"));
        QTRY_COMPARE(valueRead(dialog, QStringLiteral("posted")), QStringLiteral("9 May 2024"));
        QTest::keyClick(taken, Qt::Key_Backspace);
        QTRY_VERIFY(valueRead(dialog, QStringLiteral("posted")).contains(QStringLiteral("which day")));
    }

    void meaningsAreChosenByKeyboard()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "what,who\nData Engineer,Acme\n");
        ui::FeedColumns *table = columns(dialog);
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        auto *box = part<QComboBox>(dialog, "feedMeaning");
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(dialog->draft().mapping.fieldOf(QStringLiteral("what")) == importer::feed::JobField::Title);
        QTRY_VERIFY(button(dialog, "nextFeed")->isEnabled());
        QVERIFY(dialog->isVisible()); // Enter answered the list alone
    }

    void tabFollowsTheEye()
    {
        WindowHarness h;
        h.start();
        h.settle();
        ui::FeedDialog *dialog = dropFeed(h, ads);
        QTRY_VERIFY(button(dialog, "nextFeed")->hasFocus());
        QStringList names;
        for (int i = 0; i < 17; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            names += dialog->focusWidget()->objectName();
        }
        QCOMPARE(names.join(u' '),
                 QStringLiteral("feedAsColumns feedEncoding feedDelimiter feedQuote feedHeader feedRowsAbove "
                                "feedDecimal feedDates feedColumns feedPeriod feedCurrency feedTaken feedPublisher "
                                "feedJoin cancelFeed nextFeed feedAsColumns"));
    }

    void rowsAreShownAsJobs()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        button(dialog, "feedAsJobs")->click();
        auto *jobs = part<QTableView>(dialog, "feedJobs");
        QVERIFY(jobs->isVisible());
        QTRY_COMPARE(jobs->model()->rowCount(), 3);
        const auto text = [&](int row, int column) { return jobs->model()->index(row, column).data().toString(); };
        QCOMPARE(text(0, 4), QStringLiteral("50,000 – 60,000 USD a year"));
        QCOMPARE(text(2, 0), QStringLiteral("line 4"));
        QVERIFY(text(2, 1).contains(QStringLiteral("no job title")));
        setMeaning(dialog, QStringLiteral("salary"), 0);
        QTRY_COMPARE(text(0, 4), QStringLiteral("not stated"));
    }

    void publisherReachesTheImport()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        part<QLineEdit>(dialog, "feedPublisher")->setText(QStringLiteral("Example Board"));
        count(dialog);
        importButton(dialog)->click();
        QTRY_VERIFY(button(dialog, "closeFeed")->isVisible());
        const auto &sources = h.window().snapshot().catalog->sources;
        QVERIFY(std::any_of(sources.begin(), sources.end(), [](const domain::Source &source) {
            return source.publisher == QStringLiteral("Example Board");
        }));
    }

    void setAsideRowsCanBeCopiedAndShown()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        importButton(dialog)->click();
        QTRY_VERIFY(button(dialog, "copySetAside")->isVisible());
        const QString kept = dialog->imported().setAsideFile;
        h.dialogs().savePath = h.path(QStringLiteral("copy.csv"));
        button(dialog, "copySetAside")->click();
        QCOMPARE(h.dialogs().proposed, QFileInfo(kept).fileName());
        QTRY_VERIFY(part<QLabel>(dialog, "feedSetAside")->text().contains(QStringLiteral("copy.csv")));
        QFile copy(h.dialogs().savePath);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll().contains("no_title"));
        button(dialog, "showSetAside")->click();
        QCOMPARE(h.dialogs().opened, QFileInfo(kept).absolutePath());
    }

    void nothingSetAsideNoCopy()
    {
        WindowHarness h;
        h.start();
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, "title\nData Engineer\n");
        count(dialog);
        importButton(dialog)->click();
        QTRY_VERIFY(button(dialog, "closeFeed")->isVisible());
        QVERIFY(!button(dialog, "copySetAside")->isVisible());
    }

    void titlesAreOfferedOverOneFifth_data()
    {
        QTest::addColumn<uint>("withoutRole");
        QTest::addColumn<bool>("offered");
        QTest::newRow("over") << 21U << true;
        QTest::newRow("one fifth") << 20U << false;
        QTest::newRow("none") << 0U << false;
    }

    void titlesAreOfferedOverOneFifth()
    {
        QFETCH(uint, withoutRole);
        const ui::Style style;
        ui::FeedDialog dialog({}, nullptr, &style);
        dialog.show();
        importer::feed::FeedResult result;
        result.report.batch = domain::BatchId(5);
        dialog.showImported(result, withoutRole, 100);
        QTEST(part(&dialog, "feedTitles")->isVisible(), "offered");
    }

    void titlesLinkOpensThem()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        h.settle();
        const ui::FeedDialog *dialog = dropFeed(h, ads);
        count(dialog);
        importButton(dialog)->click();
        QTRY_VERIFY(part(dialog, "feedTitles")->isVisible());
        part<QAbstractButton>(dialog, "feedTitles")->click();
        QTRY_VERIFY(h.find("titlesDialog"));
        QTRY_VERIFY(!h.window().findChild<ui::FeedDialog *>());
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
