// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "ui/common/inlinemessage.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/page.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/historylist.h"
#include "ui/importing/historymodel.h"
#include "ui/importing/sourceview.h"
#include "workspace/imports.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

QString articlePath(const char *name)
{
    return QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles/") + QLatin1String(name);
}

QString textOf(const char *name)
{
    QFile file(articlePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void drop(QWidget &window, const QMimeData &data)
{
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString message(WindowHarness &h)
{
    return h.find("message")->isVisible() ? h.find("message")->accessibleName() : QString();
}

const char *const plainArticle = "d1-s1-bullets-form-a.txt";

/// Adds an article as a person does, to the end.
void addArticle(WindowHarness &h, const char *name)
{
    h.dialogs().openPath = articlePath(name);
    h.trigger("actionAddArticle");
    auto *add = h.find<QPushButton>("importButton");
    QVERIFY(add && add->isVisible());
    add->click();
    h.settle();
    QVERIFY(!h.find("articleDialog") || !h.find("articleDialog")->isVisible());
}

int statementCount(WindowHarness &h) { return int(h.window().snapshot().catalog->claims.size()); }

} // namespace

class TestImporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void droppedFileIsShownNotAdded()
    {
        WindowHarness h;
        h.start();
        const int before = statementCount(h);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(articlePath(plainArticle))});
        drop(h.window(), data);
        h.settle();
        auto *dialog = h.find<ui::ArticleDialog>("articleDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->draft().article->roles[0], QStringLiteral("Data Engineer"));
        QVERIFY(h.find<QLabel>("articleWhen")->text().endsWith(QLatin1String(plainArticle)));
        dialog->reject();
        h.settle();
        QCOMPARE(statementCount(h), before);
        QVERIFY(!h.find("articleDialog"));
    }

    void pastedTextIsAddedAndCompared()
    {
        WindowHarness h;
        h.start();
        h.window().setJobsView(true);
        QGuiApplication::clipboard()->setText(textOf(plainArticle));
        h.trigger("actionPaste");
        auto *publisher = h.find<QLineEdit>("publisherEdit");
        QVERIFY(publisher && publisher->isVisible());
        publisher->setText(QStringLiteral("Example Press"));
        h.find<QPushButton>("importButton")->click();
        h.settle();
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Engineer"));
        QCOMPARE(h.window().comparison()->b.name, QStringLiteral("AI Architect"));
        QVERIFY(h.find("comparisonPane")->isVisible());
        QVERIFY2(message(h).startsWith(QStringLiteral("Added ")) && message(h).contains(QStringLiteral("statements")),
                 qPrintable(message(h)));
        const auto &sources = h.window().snapshot().catalog->sources;
        QVERIFY(std::any_of(sources.begin(), sources.end(),
                            [](const domain::Source &s) { return s.publisher == QStringLiteral("Example Press"); }));
    }

    void messageTakesTheImportBack()
    {
        WindowHarness h;
        h.start();
        const int before = statementCount(h);
        const QString pair = h.window().windowTitle();
        addArticle(h, plainArticle);
        QVERIFY(statementCount(h) > before);
        auto *undo = h.find<QPushButton>("undoChange");
        QVERIFY(undo && undo->isVisible());
        undo->click();
        h.settle();
        QCOMPARE(statementCount(h), before);
        QVERIFY2(message(h).startsWith(QStringLiteral("Taken back")), qPrintable(message(h)));
        QVERIFY(!h.window().snapshot().catalog->roleNamed(QStringLiteral("AI Architect")));
        QCOMPARE(h.window().windowTitle(), pair); // the roles that were compared are gone
    }

    void sameArticleTwiceSaysSo()
    {
        WindowHarness h;
        h.start();
        addArticle(h, plainArticle);
        const int after = statementCount(h);
        h.window().selection()->setPair(h.window().snapshot().catalog->roles.front().id,
                                        h.window().snapshot().catalog->roles.back().id);
        h.settle();
        h.trigger("actionAddArticle");
        QVERIFY(h.find("articleNote")->isVisible());
        QVERIFY(!h.find("importButton")->isVisible());
        h.find<QPushButton>("showPairButton")->click();
        h.settle();
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Engineer"));
        QCOMPARE(statementCount(h), after);
    }

    void filesComeOneAfterTheOther()
    {
        WindowHarness h;
        h.start();
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(articlePath(plainArticle)), QUrl::fromLocalFile(articlePath("html-page.html"))});
        drop(h.window(), data);
        h.settle();
        QCOMPARE(h.window().findChildren<ui::ArticleDialog *>().size(), 1);
        h.find<QPushButton>("importButton")->click();
        h.settle();
        auto *second = h.find<ui::ArticleDialog>("articleDialog");
        QVERIFY(second && second->isVisible());
        QVERIFY(h.find<QLabel>("articleWhen")->text().endsWith(QStringLiteral("html-page.html")));
        second->reject();
        h.settle();
        QVERIFY(!h.find("articleDialog"));
    }

    void textWithoutRolesMayBeAnAd()
    {
        WindowHarness h;
        h.start();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Data Engineer\nExample Inc., Leeds\nPython and SQL, full time."));
        h.trigger("actionPaste");
        QVERIFY2(message(h).contains(QStringLiteral("names no two roles")), qPrintable(message(h)));
        QVERIFY2(!message(h).startsWith(u' '), qPrintable(message(h)));
        auto *asAd = h.find<QPushButton>("asJobAd");
        QVERIFY(asAd && asAd->isVisible());
        asAd->click();
        h.settle();
        QCOMPARE(h.find<QLineEdit>("adTitle")->text(), QStringLiteral("Data Engineer"));
    }

    void unreadableFileIsASentence()
    {
        WindowHarness h;
        h.start();
        h.dialogs().openPath = h.path(QStringLiteral("missing.txt"));
        h.trigger("actionAddArticle");
        QVERIFY2(message(h).contains(QStringLiteral("missing.txt")), qPrintable(message(h)));
        QVERIFY(!h.find("articleDialog"));
        QGuiApplication::clipboard()->clear();
        h.trigger("actionPaste");
        QVERIFY2(message(h).contains(QStringLiteral("holds no text")), qPrintable(message(h)));
    }

    void emptyLibraryTakesAnArticle()
    {
        WindowHarness h;
        h.start(h.emptyLibrary());
        h.dialogs().openPath = articlePath(plainArticle);
        auto *add = h.find<QPushButton>("addArticleButton");
        QVERIFY(add && add->isVisible());
        add->click();
        h.settle();
        h.find<QPushButton>("importButton")->click();
        h.settle();
        QVERIFY(h.window().isComparing());
        QCOMPARE(h.window().comparison()->a.name, QStringLiteral("Data Engineer"));
        QVERIFY(h.find("roleBoxA")->isVisible());
    }

    void historyListsAndUndoes()
    {
        WindowHarness h;
        h.start();
        const int before = statementCount(h);
        addArticle(h, plainArticle);
        h.trigger("actionImportHistory");
        auto *history = h.find<ui::HistoryDialog>("historyDialog");
        QVERIFY(history && history->isVisible());
        ui::HistoryModel *model = history->model();
        QCOMPARE(model->rowCount(), 2); // the sample was imported, too
        QCOMPARE(model->name(0), QLatin1String(plainArticle));
        auto *list = h.find<ui::HistoryList>("historyList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->undoRect(model->index(0)).center());
        QVERIFY(h.find("undoQuestion")->isVisible());
        QVERIFY2(h.find("undoQuestion")->accessibleName().contains(QStringLiteral("statements")),
                 qPrintable(h.find("undoQuestion")->accessibleName()));
        h.find<QPushButton>("keepImport")->click();
        QVERIFY(model->stands(0) && !h.find("undoQuestion")->isVisible());
        QTest::keyClick(list, Qt::Key_Delete);
        auto *progress = h.find<QProgressBar>("undoProgress");
        QSignalSpy steps(progress, &QProgressBar::valueChanged);
        QVERIFY(!progress->isVisible());
        h.find<QPushButton>("confirmUndo")->click();
        QVERIFY(progress->isVisible());
        h.settle();
        QCOMPARE(steps.last().first().toInt(), progress->maximum());
        QVERIFY(!progress->isVisible());
        QCOMPARE(statementCount(h), before);
        QCOMPARE(model->rowCount(), 2); // it stays, greyed
        QVERIFY(!model->stands(0));
        QVERIFY(model->fate(0).startsWith(QStringLiteral("taken back")));
        QVERIFY(!list->undoRect(model->index(0)).isValid());
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!h.find("undoQuestion")->isVisible());
    }

    void historyIsCopiedAsATable()
    {
        WindowHarness h;
        h.start();
        addArticle(h, plainArticle);
        h.trigger("actionImportHistory");
        auto *list = h.find<ui::HistoryList>("historyList");
        list->setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(list, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), list->model()->rowCount() + 1);
        QCOMPARE(lines[0], QStringLiteral("batch\tfile\tkind\twhen\tstatements\tjobs\tundone"));
        const QStringList newest = lines[1].split(u'\t');
        QCOMPARE(newest.size(), 7);
        QCOMPARE(newest[1], QLatin1String(plainArticle));
        QVERIFY(newest[3].endsWith(u'Z') && QDateTime::fromString(newest[3], Qt::ISODate).isValid());
        QVERIFY(newest[4].toInt() > 0 && newest[6].isEmpty());
    }

    void stoppedUndoLeavesTheImport()
    {
        WindowHarness h;
        h.start();
        addArticle(h, plainArticle);
        const int before = statementCount(h);
        h.trigger("actionImportHistory");
        auto *history = h.find<ui::HistoryDialog>("historyDialog");
        history->ask(0);
        // Nothing begins before it is stopped.
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore gate;
        for (int i = 0; i < pool->maxThreadCount(); ++i)
            pool->start([&gate] { gate.acquire(); });
        h.find<QPushButton>("confirmUndo")->click();
        h.find<QPushButton>("stopUndo")->click();
        QVERIFY(h.find("undoProgress")->isVisible());
        gate.release(pool->maxThreadCount());
        h.settle();
        QVERIFY(!h.find("undoProgress")->isVisible());
        QVERIFY(!h.find("undoQuestion")->isVisible());
        QVERIFY(history->model()->stands(0));
        QCOMPARE(statementCount(h), before);
    }

    void stoppedArticleAddsNothing()
    {
        WindowHarness h;
        h.start();
        const int before = statementCount(h);
        h.dialogs().openPath = articlePath(plainArticle);
        h.trigger("actionAddArticle");
        // Nothing begins before it is stopped.
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore gate;
        for (int i = 0; i < pool->maxThreadCount(); ++i)
            pool->start([&gate] { gate.acquire(); });
        h.find<QPushButton>("importButton")->click();
        QVERIFY(!h.find("importButton")->isVisible());
        h.find<QPushButton>("cancelImport")->click();
        gate.release(pool->maxThreadCount());
        QTRY_VERIFY(h.find("importButton")->isVisible()); // it can be added still
        QCOMPARE(statementCount(h), before);
    }

    void everyStatementLeadsToItsWords()
    {
        WindowHarness h;
        h.start();
        addArticle(h, plainArticle);
        h.window().showView(QStringLiteral("responsibilities"));
        h.settle();
        auto *pane = h.find<ui::ComparisonPane>("comparisonPane");
        int shown = 0;
        for (ui::EntryRow *row : pane->page().rows()) {
            if (row->data().claimsA.empty())
                continue;
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Right);
            QTest::keyClick(row, Qt::Key_Return);
            auto *view = h.find<ui::SourceView>("sourceView");
            QVERIFY(view && view->isVisible());
            QCOMPARE(view->claim(), row->data().claimsA.front());
            ++shown;
        }
        QVERIFY(shown > 5);
        QCOMPARE(pane->view(), QStringLiteral("responsibilities")); // the comparison stays as it was
    }

    void cancelledReadingAddsNothing()
    {
        WindowHarness h;
        h.start();
        h.dialogs().openPath = articlePath(plainArticle);
        h.window().findChild<QAction *>(QStringLiteral("actionAddArticle"))->trigger();
        h.window().openLibrary(h.emptyLibrary()); // another library: the article was meant for the first
        h.settle();
        QVERIFY(!h.find("articleDialog"));
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
