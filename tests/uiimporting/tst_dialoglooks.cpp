// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "handmade.h"

#include "../ui/windowharness.h"

#include "ui/editing/librarychanger.h"
#include "ui/editing/rolesdialog.h"
#include "ui/editing/statementdialog.h"
#include "ui/importing/addialog.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/feeddialog.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/sourceview.h"

#include <QAccessible>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedLayout>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

using Made = std::unique_ptr<QWidget>;

Made makeArticle(WindowHarness &h, bool review)
{
    auto dialog = std::make_unique<ui::ArticleDialog>(
        ui::makeDraft(handmade::article(), *h.window().snapshot().catalog), &h.style(), &h.window());
    dialog->show();
    if (review)
        dialog->openReview();
    return dialog;
}

Made makeHistory(WindowHarness &h)
{
    static ui::LibraryChanger changer;
    auto dialog = std::make_unique<ui::HistoryDialog>(&changer, &h.style(), &h.window());
    dialog->setEntries({{domain::BatchId(1),
                         QStringLiteral("an-article.txt"),
                         QStringLiteral("article"),
                         QDateTime::currentDateTimeUtc(),
                         46,
                         5,
                         {}}});
    dialog->show();
    dialog->ask(0);
    return dialog;
}

Made makeRoles(WindowHarness &h)
{
    auto dialog = std::make_unique<ui::RolesDialog>(&h.style(), &h.window());
    const auto catalog = h.window().snapshot().catalog;
    dialog->setCatalog(catalog, [catalog](const domain::Role &role) { return analysis::summarize(*catalog, role); });
    dialog->tell(QStringLiteral("“Data Scientist” is called “Research Data Scientist” now"), false, [] {});
    return dialog;
}

Made makeStatement(WindowHarness &h)
{
    const domain::Catalog &catalog = *h.window().snapshot().catalog;
    return std::make_unique<ui::StatementDialog>(catalog.claims.at(20), catalog, h.window().selection()->roleA(),
                                                 h.window().selection()->roleB(), false, &h.style(), &h.window());
}

Made makeAd(WindowHarness &h)
{
    const auto catalog = h.window().snapshot().catalog;
    auto dialog = std::make_unique<ui::AdDialog>(
        catalog, [catalog](const domain::Role &role) { return analysis::summarize(*catalog, role); }, &h.style(),
        &h.window());
    dialog->setText(QStringLiteral("Senior Data Scientist\nEUR 72,000 - 88,000 a year\nPython, SQL and statistics"));
    return dialog;
}

Made makeSource(WindowHarness &h)
{
    auto catalog = std::make_shared<domain::Catalog>(*h.window().snapshot().catalog);
    const domain::SourceId source = handmade::addTo(*catalog, handmade::article());
    auto view = std::make_unique<ui::SourceView>(&h.style());
    view->resize(900, 600);
    view->setCatalog(catalog);
    view->showSource(source);
    return view;
}

/// A feed's page: "feed", "feed jobs", "feed counts", "feed busy", "feed report".
Made makeFeed(WindowHarness &h, const QString &page)
{
    QFile file(h.path(QStringLiteral("a-file-of-job-ads-with-a-rather-long-name-from-some-board-of-jobs.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("id,title,company,location,salary,posted,a column with a rather long name\n"
               "1,Senior Data Engineer,Example Energy,\"Austin, TX\",\"$120,000 - $150,000 a year\",5/6/2024,x\n"
               "2,,Example Rail,Leeds,,7/6/2024,y\n");
    file.close();
    const auto draft = workspace::readFeed(file.fileName(), workspace::RememberedMappings(h.path({})));
    if (!draft)
        return {};
    auto dialog = std::make_unique<ui::FeedDialog>(*draft, h.window().snapshot().catalog, &h.style(), &h.window());
    dialog->show();
    importer::feed::FeedResult result;
    result.report.file = QFileInfo(file).fileName();
    result.report.batch = domain::BatchId(5);
    result.report.jobs = {1520, 1471, 0, 47, 2};
    result.report.setAsideFile = h.path(QStringLiteral("set-aside-5.csv"));
    result.report.warnings = {QStringLiteral("doubtful_salary: 4"), QStringLiteral("unread_date: 12")};
    result.setAside = {{5, {}, QStringLiteral("no_title"), {}}, {1204, {}, QStringLiteral("short_row"), {}}};
    if (page == u"feed jobs")
        dialog->showJobs();
    if (page == u"feed busy") {
        dialog->goOn();
        dialog->setBusy(QStringLiteral("Counting the rows…"));
    }
    if (page == u"feed counts")
        dialog->showReport(result);
    if (page == u"feed report")
        dialog->showImported(result, 512, 1471);
    return dialog;
}

Made make(WindowHarness &h, const QString &what)
{
    if (what.startsWith(u"feed"))
        return makeFeed(h, what);
    if (what == u"summary" || what == u"review")
        return makeArticle(h, what == u"review");
    if (what == u"history")
        return makeHistory(h);
    if (what == u"roles")
        return makeRoles(h);
    if (what == u"statement")
        return makeStatement(h);
    return what == u"ad" ? makeAd(h) : makeSource(h);
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

/// The dialogs keep the rules that the window is held to.
class TestDialogLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("percent");
        for (const char *what : {"summary", "review", "history", "roles", "statement", "ad", "source", "feed",
                                 "feed jobs", "feed counts", "feed busy", "feed report"}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s at %d %%", what, percent) << QString::fromLatin1(what) << QSize(1440, 900) << percent;
            QTest::addRow("%s in a small window", what) << QString::fromLatin1(what) << QSize(1024, 600) << 100;
        }
    }

    void looks()
    {
        QFETCH(QString, what);
        QFETCH(QSize, window);
        QFETCH(int, percent);
        WindowHarness h(window);
        h.start();
        h.style().setTextPercent(percent);
        h.settle();
        const Made dialog = make(h, what);
        QVERIFY(dialog);
        dialog->show();
        h.settle();
        if (what != u"source") {
            QVERIFY2(dialog->width() <= window.width() && dialog->height() <= window.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
        }
        checkMargins(*dialog);
        checkFonts(*dialog);
        checkNames(*dialog);
        checkNothingCut(*dialog);
    }

private:
    static void checkMargins(const QWidget &dialog)
    {
        const QSet<int> allowed{-1, 0, 1, 4, 8, 12, 16, 24}; // 1: beside a hairline
        for (QLayout *layout : dialog.findChildren<QLayout *>()) {
            if (!layout->parentWidget() || layout->parentWidget()->objectName().startsWith(QStringLiteral("qt_"))
                || qobject_cast<QStackedLayout *>(layout))
                continue;
            const QMargins m = layout->contentsMargins();
            for (const int value : {m.left(), m.top(), m.right(), m.bottom(), layout->spacing()})
                QVERIFY2(allowed.contains(value),
                         qPrintable(QStringLiteral("%1 in %2").arg(value).arg(nameOf(layout->parentWidget()))));
        }
    }

    static void checkFonts(const QWidget &dialog)
    {
        QSet<int> sizes;
        QSet<int> weights;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            sizes.insert(widget->fontInfo().pixelSize());
            weights.insert(widget->font().weight());
        }
        QVERIFY2(sizes.size() <= 4, qPrintable(QStringLiteral("%1 sizes").arg(sizes.size())));
        QVERIFY(weights.size() <= 2);
    }

    static void checkNames(const QWidget &dialog)
    {
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget)));
        }
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    static void checkNothingCut(const QWidget &dialog)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int need = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= need, qPrintable(label->text()));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            QVERIFY2(button->width() >= text, qPrintable(button->text()));
            const QRect inside(button->mapTo(&dialog, QPoint(0, 0)), button->size());
            QVERIFY2(isScrolled(button) || dialog.rect().contains(inside), qPrintable(button->text()));
        }
        for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1 of %2")
                                        .arg(area->widget()->minimumSizeHint().width())
                                        .arg(area->viewport()->width())));
        }
    }
};

QTEST_MAIN(TestDialogLooks)
#include "tst_dialoglooks.moc"
