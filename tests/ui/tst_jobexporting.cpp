// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "tests/cli/csvrows.h"
#include "ui/common/choicebox.h"
#include "ui/common/segmentbar.h"
#include "ui/exporting/jobexportdialog.h"
#include "ui/exporting/jobexporting.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobspane.h"
#include "windowharness.h"
#include "workspace/feeds.h"
#include "workspace/filterhistory.h"
#include "workspace/jobrecord.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace rolescope;
using namespace rolescope::ui;
using cli::fixture::rowsOf;
using uitest::WindowHarness;

namespace {

JobExportDialog *opened(WindowHarness &h)
{
    h.trigger("actionExportJobs");
    return h.find<JobExportDialog>("jobExportDialog");
}

QString about(JobExportDialog *dialog) { return dialog->findChild<QLabel *>(QStringLiteral("jobExportAbout"))->text(); }

void accept(JobExportDialog *dialog)
{
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("acceptJobExport")), Qt::LeftButton);
}

void chooseEverything(JobExportDialog *dialog)
{
    dialog->findChild<SegmentBar *>(QStringLiteral("jobExportWhat"))->button(1)->click();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString message(WindowHarness &h) { return h.find("message")->accessibleName(); }

JobListView *listOf(WindowHarness &h) { return h.find<JobListView>("jobList"); }

/// Some of the sample's jobs, by salary downwards.
void filterAndSort(WindowHarness &h)
{
    domain::FilterSpec spec;
    spec.text = QStringLiteral("intern");
    h.window().filters()->push(spec);
    h.settle();
    listOf(h)->horizontalHeader()->sectionClicked(JobListModel::SalaryColumn);
    h.settle();
}

/// An own library with so many jobs from a feed.
QString libraryWithJobs(WindowHarness &h, size_t count)
{
    const QString feed = h.path(QStringLiteral("ads.csv")), path = h.path(QStringLiteral("many.rolescope"));
    QFile out(feed);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("the feed could not be written");
    out.write("title,company\n");
    for (size_t i = 0; i < count; ++i)
        out.write("Data Scientist,Employer " + QByteArray::number(i) + '\n');
    out.close();
    const auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
    const auto draft = workspace::readFeed(feed, workspace::RememberedMappings(h.path(QStringLiteral("mappings"))));
    if (!library || !draft || !library->importFeed(*draft, {}, false))
        qFatal("the ads were not imported");
    return path;
}

} // namespace

/// The job list leaves the window: as a file, and on the clipboard.
class TestJobExporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { uitest::useTestFont(); }

    void shownIsWhatIsExported()
    {
        WindowHarness h;
        h.start();
        filterAndSort(h);
        const JobListView *list = listOf(h);
        const int shown = list->model()->rowCount();
        QVERIFY(shown > 0 && shown < 5);
        h.dialogs().savePath = h.path(QStringLiteral("jobs.csv"));
        JobExportDialog *dialog = opened(h);
        QVERIFY(dialog);
        QVERIFY2(about(dialog).startsWith(QString::number(shown)), qPrintable(about(dialog)));
        QVERIFY(about(dialog).contains(QStringLiteral("low_yearly")));
        accept(dialog);
        h.settle();
        QVERIFY(h.dialogs().proposed.endsWith(QStringLiteral("/Jobs.csv")));
        const QByteArray bytes = bytesOf(h.dialogs().savePath);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto rows = rowsOf(bytes.mid(3));
        QCOMPARE(rows.size(), size_t(shown) + 1);
        QCOMPARE(QString::fromUtf8(rows[0].join('\n')).split(u'\n'), list->shownKeys());
        for (int row = 0; row < shown; ++row) {
            const QString cell = list->model()->index(row, JobListModel::TitleColumn).data().toString();
            QCOMPARE(QString::fromUtf8(rows[size_t(row) + 1][rows[0].indexOf("title")]), cell.section(u'\n', 0, 0));
        }
        QVERIFY(message(h).contains(h.dialogs().savePath));
        h.find<QAbstractButton>("openExportedButton")->click();
        QCOMPARE(h.dialogs().opened, h.dialogs().savePath);
        h.find<QAbstractButton>("showFolderButton")->click();
        QCOMPARE(h.dialogs().opened, QFileInfo(h.dialogs().savePath).absolutePath());
    }

    void everythingIsTheSecondChoice()
    {
        WindowHarness h;
        h.start();
        filterAndSort(h);
        const auto all = h.window().snapshot().jobs->size();
        h.dialogs().savePath = h.path(QStringLiteral("all.csv"));
        JobExportDialog *dialog = opened(h);
        chooseEverything(dialog);
        QVERIFY2(about(dialog).startsWith(QString::number(all)), qPrintable(about(dialog)));
        dialog->findChild<ChoiceBox *>(QStringLiteral("jobExportFormat"))->setCurrentIndex(1);
        accept(dialog);
        h.settle();
        const auto rows = rowsOf(bytesOf(h.dialogs().savePath));
        QCOMPARE(rows.size(), size_t(all) + 1);
        QCOMPARE(QString::fromUtf8(rows[0].join('\n')).split(u'\n'), workspace::jobColumnKeys());
        // The choice is offered again.
        QVERIFY(opened(h)->choice().everything);
    }

    void stopLeavesTheOldFile()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("jobs.csv"));
        QFile old(h.dialogs().savePath);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        // Nothing begins before the person has stopped it.
        QThreadPool *pool = QThreadPool::globalInstance();
        const int threads = pool->maxThreadCount();
        QSemaphore held;
        pool->setMaxThreadCount(1);
        pool->start([&held] { held.acquire(); });
        accept(opened(h));
        QTRY_VERIFY(h.find<QAbstractButton>("stopExportButton"));
        h.find<QAbstractButton>("stopExportButton")->click();
        held.release();
        pool->setMaxThreadCount(threads);
        h.settle();
        QCOMPARE(bytesOf(h.dialogs().savePath), QByteArray("old"));
        QVERIFY2(message(h).contains(QStringLiteral("Cancelled")), qPrintable(message(h)));
    }

    void failureSaysSo()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("no/such/folder/jobs.csv"));
        accept(opened(h));
        h.settle();
        QVERIFY(message(h).contains(QStringLiteral("jobs.csv")));
        QVERIFY(!h.find("openExportedButton"));
    }

    void chosenJobsAreCopiedAsATable()
    {
        WindowHarness h;
        h.start();
        JobListView *list = listOf(h);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keySequence(list, QKeySequence(Qt::SHIFT | Qt::Key_Down));
        QCOMPARE(list->chosenCount(), size_t(2));
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(list, QKeySequence::Copy);
        h.settle();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasText() && data->hasHtml());
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].split(u'\t'), list->shownKeys());
        for (int row = 0; row < 2; ++row) {
            const QString cell = list->model()->index(row, JobListModel::TitleColumn).data().toString();
            QCOMPARE(lines[row + 1].section(u'\t', 0, 0), cell.section(u'\n', 0, 0));
        }
        QCOMPARE(data->html().count(QStringLiteral("<tr>")), 3);
        QVERIFY(data->html().contains(QStringLiteral("<th scope=\"col\">title</th>")));
    }

    void tooManyJobsAreNotCopied()
    {
        WindowHarness h;
        const size_t most = JobExporting::mostCopied;
        h.start(libraryWithJobs(h, most + 1));
        JobListView *list = listOf(h);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keySequence(list, QKeySequence::SelectAll);
        QCOMPARE(list->chosenCount(), most + 1);
        QTest::keySequence(list, QKeySequence::Copy);
        h.settle();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY2(message(h).contains(QStringLiteral("10,001 jobs are too many to copy")), qPrintable(message(h)));
        h.find<QAbstractButton>("exportInsteadButton")->click();
        QVERIFY(h.find<JobExportDialog>("jobExportDialog")->isVisible());
    }

    void hostileTextStaysText()
    {
        WindowHarness h;
        const QString library = h.libraryWith({{"Senior Data Scientist", "=cmd|' /C calc'!A0\\t<b>\\nData Scientist"}});
        QVERIFY(!library.isEmpty());
        h.start(library);
        JobListView *list = listOf(h);
        QTest::keySequence(list, QKeySequence::SelectAll);
        QTest::keySequence(list, QKeySequence::Copy);
        h.settle();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), list->model()->rowCount() + 1);
        bool found = false;
        for (const QString &line : lines) {
            QCOMPARE(line.split(u'\t').size(), list->shownKeys().size());
            QVERIFY(!line.startsWith(u'='));
            found = found || line.startsWith(QStringLiteral("'=cmd"));
        }
        QVERIFY(found);
        QVERIFY(!data->html().contains(QStringLiteral("<b>")));
        QVERIFY(data->html().contains(QStringLiteral("&lt;b&gt;")));
    }
};

QTEST_MAIN(TestJobExporting)
#include "tst_jobexporting.moc"
