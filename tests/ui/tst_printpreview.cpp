// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace rolescope;
using uitest::WindowHarness;

/// What is printed is what the PDF holds.
class TestPrintPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsThePagesOfThePdf();
    void keepsToTheRangeOfPages();
    void isLaidOutForThePaper();
    void laysOutAnotherPaperWhileTheWindowPaints();
    void isNotOfferedBeforeTheFirstComparison();

private:
    /// The preview's pages as a printer that writes a file puts them.
    QString printed(WindowHarness &, const std::function<void(QPrinter &)> &prepare);
    static QStringList pagesOf(const QString &path);
    static QStringList wordsOf(const QString &page);
};

QString TestPrintPreview::printed(WindowHarness &harness, const std::function<void(QPrinter &)> &prepare)
{
    const QString path = harness.path(QStringLiteral("printed.pdf"));
    harness.dialogs().onPrint = [&] {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
        prepare(printer);
        harness.dialogs().print(printer);
    };
    harness.dialogs().printed.clear();
    harness.trigger("actionPrint");
    return QTest::qWaitFor([&] { return !harness.dialogs().printed.isEmpty(); }, 20000) ? path : QString();
}

QStringList TestPrintPreview::pagesOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!process.waitForFinished(60000))
        return {};
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

/// Sorted, for the reader of texts goes by places, which are finer on a printer.
QStringList TestPrintPreview::wordsOf(const QString &page)
{
    QStringList words = page.split(u' ');
    words.sort();
    return words;
}

void TestPrintPreview::printsThePagesOfThePdf()
{
    WindowHarness harness;
    harness.start();
    harness.settle();
    const QStringList pages = pagesOf(printed(harness, [](QPrinter &) {}));
    QVERIFY(pages.size() > 2);
    QVERIFY(harness.dialogs().printed.contains(QStringLiteral("Data Scientist")));
    harness.dialogs().savePath = harness.path(QStringLiteral("exported.pdf"));
    harness.trigger("actionExportPdf");
    harness.find<QAbstractButton>("acceptExport")->click();
    harness.settle();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(harness.dialogs().savePath), 20000);
    const QStringList exported = pagesOf(harness.dialogs().savePath);
    QCOMPARE(pages.size(), exported.size());
    for (qsizetype i = 0; i < pages.size(); ++i)
        QCOMPARE(wordsOf(pages.at(i)), wordsOf(exported.at(i)));
}

void TestPrintPreview::keepsToTheRangeOfPages()
{
    WindowHarness harness;
    harness.start();
    harness.settle();
    const QStringList pages = pagesOf(printed(harness, [](QPrinter &printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(2, 3);
    }));
    QCOMPARE(pages.size(), 2);
    QVERIFY2(pages.front().contains(QStringLiteral("2 of ")), qPrintable(pages.front()));
    QVERIFY2(pages.back().contains(QStringLiteral("3 of ")), qPrintable(pages.back()));
}

void TestPrintPreview::isLaidOutForThePaper()
{
    WindowHarness harness;
    harness.start();
    harness.settle();
    const QString path = printed(harness, [](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::Letter)); });
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(process.readAllStandardOutput().contains("612 x 792"));
    const QStringList pages = pagesOf(path);
    QVERIFY2(pages.front().contains(QStringLiteral("Not the whole job market")), qPrintable(pages.front()));
}

void TestPrintPreview::laysOutAnotherPaperWhileTheWindowPaints()
{
    WindowHarness harness;
    harness.start();
    harness.settle();
    int turns = 0; // of the event loop while a paper is laid out that was not foreseen
    bool printed = false;
    harness.dialogs().onPrint = [&] {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(harness.path(QStringLiteral("small.pdf")));
        printer.setPageSize(QPageSize(QPageSize::A5));
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&turns] { ++turns; });
        timer.start(0);
        harness.dialogs().print(printer);
        printed = true;
    };
    harness.trigger("actionPrint");
    QTRY_VERIFY_WITH_TIMEOUT(printed, 20000);
    QVERIFY2(turns > 0, "the GUI thread laid out the pages");
}

void TestPrintPreview::isNotOfferedBeforeTheFirstComparison()
{
    WindowHarness harness;
    QByteArray statements; // as many as are compared on another thread
    for (int i = 0; i < 600; ++i)
        statements += R"({"for": "both", "section": "overview", "strength": "typical", "text": "Statement )"
            + QByteArray::number(i) + R"(."},)";
    const QString large = harness.libraryWith({{"\"claims\": [", "\"claims\": [" + statements}});
    harness.start();
    harness.window().selection()->swap(); // the other library begins with another pair
    auto *print = harness.window().findChild<QAction *>(QStringLiteral("actionPrint"));
    QVERIFY(print->isEnabled());
    int told = 0;
    const auto press = [&] { // once the library is taken, before its comparison can be
        ++told;
        QVERIFY(!harness.window().isComparing());
        print->trigger();
    };
    connect(harness.window().selection(), &workspace::Selection::pairChanged, this, press, Qt::QueuedConnection);
    harness.window().openLibrary(large);
    QTRY_COMPARE(told, 1);
    harness.settle();
    QVERIFY(harness.window().snapshot().catalog->claims.size() > 2000);
    QVERIFY(harness.window().isComparing());
    QVERIFY(print->isEnabled());
    QVERIFY(harness.dialogs().printed.isEmpty());
}

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
