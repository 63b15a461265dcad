// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/choicebox.h"
#include "ui/common/segmentbar.h"
#include "ui/exporting/exportdialog.h"
#include "windowharness.h"
#include "workspace/filterhistory.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace rolescope;
using namespace rolescope::ui;
using uitest::WindowHarness;

namespace {

ExportDialog *opened(WindowHarness &h)
{
    QTest::mouseClick(h.find("exportButton"), Qt::LeftButton);
    return h.find<ExportDialog>("exportDialog");
}

template <typename T>
T *part(ExportDialog *dialog, const char *objectName)
{
    return dialog->findChild<T *>(QLatin1String(objectName));
}

void accept(WindowHarness &h, ExportDialog *dialog)
{
    QTest::mouseClick(part<QPushButton>(dialog, "acceptExport"), Qt::LeftButton);
    h.settle();
}

void choose(ExportDialog *dialog, const QString &form)
{
    auto *box = part<ChoiceBox>(dialog, "exportFormat");
    const int place = box->findText(form, Qt::MatchStartsWith);
    QVERIFY(place >= 0);
    box->setCurrentIndex(place);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString message(WindowHarness &h) { return h.find("message")->accessibleName(); }

} // namespace

class TestExporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { uitest::useTestFont(); }

    void pdfIsOneKeyAway()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("out.pdf"));
        accept(h, opened(h));
        QVERIFY(h.dialogs().proposed.endsWith(QStringLiteral("Data Scientist vs Machine Learning Engineer.pdf")));
        QVERIFY(bytesOf(h.dialogs().savePath).startsWith("%PDF-"));
        QVERIFY(message(h).contains(h.dialogs().savePath));
        auto *open = h.find<QAbstractButton>("openExportedButton");
        QVERIFY(open && open->isVisible());
        open->click();
        QCOMPARE(h.dialogs().opened, h.dialogs().savePath);
        h.find<QAbstractButton>("showFolderButton")->click();
        QCOMPARE(h.dialogs().opened, QFileInfo(h.dialogs().savePath).absolutePath());
    }

    void exportThatFailsSaysSo()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("no/such/folder/out.pdf"));
        accept(h, opened(h));
        QVERIFY(h.find("message")->isVisible());
        QVERIFY(message(h).contains(QStringLiteral("out.pdf")));
        QVERIFY(!h.find("openExportedButton"));
    }

    void everyFormIsWritten_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("web page") << QStringLiteral("Web page") << QStringLiteral(".html") << QByteArray("<!DOCTYPE");
        QTest::newRow("markdown") << QStringLiteral("Markdown") << QStringLiteral(".md") << QByteArray("# ");
        QTest::newRow("spreadsheet") << QStringLiteral("Table for a") << QStringLiteral(".csv")
                                     << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("table") << QStringLiteral("Table for p") << QStringLiteral(".csv") << QByteArray();
        QTest::newRow("json") << QStringLiteral("Data") << QStringLiteral(".json") << QByteArray("{");
    }

    void everyFormIsWritten()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, begins);
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("out") + ending);
        ExportDialog *dialog = opened(h);
        choose(dialog, form);
        accept(h, dialog);
        QVERIFY2(h.dialogs().proposed.endsWith(ending), qPrintable(h.dialogs().proposed));
        const QByteArray bytes = bytesOf(h.dialogs().savePath);
        QVERIFY2(!bytes.isEmpty() && bytes.startsWith(begins), bytes.left(40).constData());
    }

    void documentSaysForWhomAndWhatWasNoted()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("out.md"));
        ExportDialog *dialog = opened(h);
        choose(dialog, QStringLiteral("Markdown"));
        part<QLineEdit>(dialog, "exportFor")->setText(QStringLiteral("the evening class"));
        part<QPlainTextEdit>(dialog, "exportNote")->setPlainText(QStringLiteral("Bring questions."));
        part<QCheckBox>(dialog, "exportPart_method")->setChecked(false);
        accept(h, dialog);
        const QString text = QString::fromUtf8(bytesOf(h.dialogs().savePath));
        QVERIFY(text.contains(QStringLiteral("the evening class")));
        QVERIFY(text.contains(QStringLiteral("Bring questions.")));
        QVERIFY(!text.contains(QStringLiteral("How this was counted")));
    }

    void presetTicksItsParts()
    {
        WindowHarness h;
        h.start();
        ExportDialog *dialog = opened(h);
        part<SegmentBar>(dialog, "exportPreset")->button(0)->click();
        QVERIFY(!part<QCheckBox>(dialog, "exportPart_jobs")->isChecked());
        QCOMPARE(dialog->choice().options.preset, report::Preset::Handout);
        QVERIFY(!dialog->choice().options.parts);
        part<QCheckBox>(dialog, "exportPart_jobs")->setChecked(true);
        QVERIFY(dialog->choice().options.parts);
    }

    void onlyPicturesBecomeALogo()
    {
        WindowHarness h;
        h.start();
        ExportDialog *dialog = opened(h);
        h.dialogs().openPath = h.path(QStringLiteral("logo.png"));
        QFile text(h.dialogs().openPath);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
        text.close();
        part<QPushButton>(dialog, "exportLogo")->click();
        h.settle();
        QVERIFY(part<QLabel>(dialog, "exportLogoState")->text().contains(QStringLiteral("PNG or JPEG")));
        QVERIFY(dialog->choice().options.logo.isEmpty());
        QImage picture(30, 10, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(h.dialogs().openPath));
        part<QPushButton>(dialog, "exportLogo")->click();
        h.settle();
        QVERIFY(!dialog->choice().options.logo.isEmpty());
        part<QPushButton>(dialog, "exportNoLogo")->click();
        QVERIFY(dialog->choice().options.logo.isEmpty());
    }

    void filteredJobsAreExportedUnlessAllAreWished()
    {
        WindowHarness h;
        h.start();
        QVERIFY(!part<QCheckBox>(opened(h), "exportEverything")->isVisible()); // nothing is filtered
        h.find<ExportDialog>("exportDialog")->reject();
        domain::FilterSpec spec;
        spec.salaryFrom = 900000;
        spec.showUnknownSalary = false;
        h.window().filters()->push(spec);
        h.settle();
        const auto jobsOf = [&h](bool everything) {
            h.dialogs().savePath = h.path(QStringLiteral("jobs.md"));
            auto *dialog = opened(h);
            choose(dialog, QStringLiteral("Markdown"));
            part<QCheckBox>(dialog, "exportEverything")->setChecked(everything);
            accept(h, dialog);
            return bytesOf(h.dialogs().savePath).contains("Cloud Consultant Intern");
        };
        QVERIFY(!jobsOf(false));
        QVERIFY(jobsOf(true));
    }

    void namesInTheFilterAreText()
    {
        WindowHarness h;
        h.start();
        domain::FilterSpec spec;
        spec.text = QStringLiteral("<img src=\"file:///etc/hostname\">");
        h.window().filters()->push(spec);
        h.settle();
        const auto *everything = part<QCheckBox>(opened(h), "exportEverything");
        QVERIFY(everything->isVisible());
        QVERIFY2(!everything->toolTip().contains(QStringLiteral("<img")), qPrintable(everything->toolTip()));
        QVERIFY2(everything->accessibleDescription().contains(spec.text),
                 qPrintable(everything->accessibleDescription()));
    }

    void longNoteSaysWhatIsPrinted()
    {
        WindowHarness h;
        h.start();
        ExportDialog *dialog = opened(h);
        auto *note = part<QPlainTextEdit>(dialog, "exportNote");
        auto *limit = part<QLabel>(dialog, "exportNoteLimit");
        note->setPlainText(QString(2000, u'n'));
        QVERIFY(limit->isHidden());
        note->setPlainText(QString(2001, u'n'));
        QVERIFY(!limit->isHidden() && limit->text().contains(QStringLiteral("2,000")));
        QCOMPARE(note->toPlainText().size(), 2001); // nothing that was typed is lost
        note->setPlainText(QStringLiteral("short"));
        QVERIFY(limit->isHidden());
    }

    void allPairsGoToAFolder()
    {
        WindowHarness h;
        h.start();
        h.dialogs().folderPath = h.path(QStringLiteral("pairs"));
        const auto exportPairs = [&h] {
            ExportDialog *dialog = opened(h);
            choose(dialog, QStringLiteral("Markdown"));
            part<SegmentBar>(dialog, "exportWhat")->button(1)->click();
            QVERIFY(part<QLabel>(dialog, "exportPairCount")->text().startsWith(QStringLiteral("10 files")));
            accept(h, dialog);
        };
        exportPairs();
        const QDir folder(h.dialogs().folderPath);
        QCOMPARE(folder.entryList({QStringLiteral("*.md")}, QDir::Files).size(), 11);
        QVERIFY(message(h).contains(folder.filePath(QStringLiteral("index.md"))));
        // Once more: it asks once, and replaces when told so.
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("index.md"))));
        exportPairs();
        auto *replace = h.find<QAbstractButton>("replaceFilesButton");
        QVERIFY(replace && !QFile::exists(folder.filePath(QStringLiteral("index.md"))));
        replace->click();
        h.settle();
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("index.md"))));
    }

    void oneRoleHasNoPair()
    {
        WindowHarness h;
        h.start();
        ExportDialog *dialog = opened(h);
        part<SegmentBar>(dialog, "exportWhat")->button(1)->click();
        QTest::mouseClick(part<QAbstractButton>(dialog, "exportNoRoles"), Qt::LeftButton);
        QVERIFY(!part<QPushButton>(dialog, "acceptExport")->isEnabled());
        part<QLineEdit>(dialog, "exportFindRole")->setText(QStringLiteral("scien"));
        QTest::mouseClick(part<QAbstractButton>(dialog, "exportAllRoles"), Qt::LeftButton);
        QCOMPARE(dialog->choice().roles.size(), size_t(2)); // Data Science Engineer, Data Scientist
        QVERIFY(part<QPushButton>(dialog, "acceptExport")->isEnabled());
    }

    void choiceComesBack()
    {
        WindowHarness h;
        h.start();
        h.dialogs().savePath = h.path(QStringLiteral("out.html"));
        ExportDialog *dialog = opened(h);
        choose(dialog, QStringLiteral("Web page"));
        part<SegmentBar>(dialog, "exportPreset")->button(0)->click();
        part<QLineEdit>(dialog, "exportBy")->setText(QStringLiteral("Career desk"));
        part<QLineEdit>(dialog, "exportFor")->setText(QStringLiteral("somebody"));
        accept(h, dialog);
        h.start(); // the next start of the program
        dialog = opened(h);
        QCOMPARE(part<SegmentBar>(dialog, "exportPreset")->current(), 0);
        QCOMPARE(part<QLineEdit>(dialog, "exportBy")->text(), QStringLiteral("Career desk"));
        QVERIFY(part<QLineEdit>(dialog, "exportFor")->text().isEmpty());
        QVERIFY(part<ChoiceBox>(dialog, "exportFormat")->currentText().startsWith(QStringLiteral("Web page")));
    }
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
