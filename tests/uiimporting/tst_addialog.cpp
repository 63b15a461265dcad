// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../ui/windowharness.h"

#include "engine/jobtable.h"
#include "ui/common/choicebox.h"
#include "ui/importing/addialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

const QString adText = QStringLiteral("Senior Machine Learning Engineer\n"
                                      "Full time, EUR 72,000 - 88,000 a year\n\n"
                                      "Tasks \U0001F32C\n"
                                      "- Solid Python, and either PyTorch or TensorFlow\n"
                                      "- Docker and SQL\n");

/// The dialog as the menu opens it, with the text pasted.
ui::AdDialog *open(WindowHarness &h, const QString &text = adText)
{
    h.start();
    QGuiApplication::clipboard()->setText(text);
    h.trigger("actionPasteAd");
    return h.find<ui::AdDialog>("adDialog");
}

QStringList markedWords(ui::AdDialog *dialog, ui::TextMark::Kind kind)
{
    auto *text = dialog->findChild<ui::MarkedText *>(QStringLiteral("adText"));
    QStringList words;
    for (const ui::TextMark &mark : text->marks()) {
        if (mark.kind == kind)
            words += text->toPlainText().mid(mark.from, mark.to - mark.from);
    }
    return words;
}

/// As a person types: over what stands there.
void type(WindowHarness &h, const char *field, const QString &text)
{
    auto *edit = h.find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class TestAdDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void anotherPeriodKeepsTheFigures_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("en_US") << QStringLiteral("72,000");
        QTest::newRow("de_DE") << QStringLiteral("72.000");
        QTest::newRow("de_CH") << QStringLiteral("72’000");
        QTest::newRow("fr_FR") << QStringLiteral("72\u202f000");
    }
    void anotherPeriodKeepsTheFigures()
    {
        QLocale::setDefault(QLocale(QLatin1String(QTest::currentDataTag())));
        WindowHarness h;
        ui::AdDialog *dialog = open(h);
        QTEST(h.find<QLineEdit>("adSalaryLow")->text(), "shown");
        auto *period = h.find<ui::ChoiceBox>("adPeriod");
        period->setCurrentIndex(1);
        Q_EMIT period->activated(1);
        const domain::Salary salary = dialog->job().salary;
        QCOMPARE(salary.period, domain::Period::Month);
        QCOMPARE(salary.low, domain::Minor(7'200'000));
        QCOMPARE(salary.high, domain::Minor(8'800'000));
    }

    void readWordsAreMarked()
    {
        WindowHarness h;
        ui::AdDialog *dialog = open(h);
        QVERIFY(dialog && dialog->isVisible() && dialog->isRead());
        QCOMPARE(h.find<QLineEdit>("adTitle")->text(), QStringLiteral("Senior Machine Learning Engineer"));
        QCOMPARE(h.find<QLineEdit>("adSalaryLow")->text(), QStringLiteral("72,000"));
        QCOMPARE(h.find<QLineEdit>("adCurrency")->text(), QStringLiteral("EUR"));
        QVERIFY(markedWords(dialog, ui::TextMark::Kind::Quiet)
                    .contains(QStringLiteral("Senior Machine Learning Engineer")));
        QCOMPARE(markedWords(dialog, ui::TextMark::Kind::Word),
                 QStringList({QStringLiteral("Python"), QStringLiteral("PyTorch"), QStringLiteral("TensorFlow"),
                              QStringLiteral("Docker"), QStringLiteral("SQL")}));
        QVERIFY(h.find<QLabel>("adTitleReading")->text().startsWith(QStringLiteral("Machine Learning Engineer")));
    }

    void correctionsOutliveTheText()
    {
        WindowHarness h;
        ui::AdDialog *dialog = open(h);
        type(h, "adTitle", QStringLiteral("Data Scientist"));
        type(h, "adSalaryHigh", QStringLiteral("90k"));
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text() == QStringLiteral("Docker"))
                box->click();
        }
        auto *text = dialog->findChild<ui::MarkedText *>(QStringLiteral("adText"));
        text->appendPlainText(QStringLiteral("- Kubernetes and Git"));
        QTRY_VERIFY(dialog->isRead());
        const domain::Job job = dialog->job();
        QCOMPARE(job.title, QStringLiteral("Data Scientist"));
        QCOMPARE(job.salary.high, domain::Minor(9000000));
        const domain::Catalog &catalog = *h.window().snapshot().catalog;
        const auto names = [&](const char *skill) {
            const domain::Skill *known = catalog.skillNamed(QLatin1String(skill));
            return std::find(job.skills.begin(), job.skills.end(), known->id) != job.skills.end();
        };
        QVERIFY(names("Kubernetes") && names("Python") && !names("Docker"));
    }

    void skillsAreAddedByName()
    {
        WindowHarness h;
        ui::AdDialog *dialog = open(h);
        const size_t before = dialog->job().skills.size();
        type(h, "adNewSkill", QStringLiteral("telepathy"));
        QTest::keyClick(h.find("adNewSkill"), Qt::Key_Return);
        QVERIFY(h.find<QLabel>("adSkillNote")->isVisible());
        QVERIFY(dialog->isVisible()); // Enter ends the field only
        type(h, "adNewSkill", QStringLiteral("git"));
        QTest::keyClick(h.find("adNewSkill"), Qt::Key_Return);
        QVERIFY(!h.find<QLabel>("adSkillNote")->isVisible());
        QCOMPARE(dialog->job().skills.size(), before + 1);
    }

    void roleIsComparedWithTheAd()
    {
        WindowHarness h;
        ui::AdDialog *dialog = open(h);
        auto *match = dialog->findChild<ui::AdMatch *>();
        const domain::Catalog &catalog = *h.window().snapshot().catalog;
        // The title's own role comes first.
        QCOMPARE(match->role(), catalog.roleNamed(QStringLiteral("Machine Learning Engineer"))->id);
        QCOMPARE(match->findChild<QLabel *>(QStringLiteral("adReading"))->text(),
                 QStringLiteral("Of the 34 skills named for Machine Learning Engineer, this ad names 4."));
        QVERIFY(match->findChild<QLabel *>(QStringLiteral("adNamed"))->text().contains(QStringLiteral("PyTorch")));
        QVERIFY(match->findChild<QLabel *>(QStringLiteral("adMissing"))
                    ->text()
                    .startsWith(QStringLiteral("30 not named: ")));
        QVERIFY(match->findChild<QLabel *>(QStringLiteral("adBeyond"))->text().contains(QStringLiteral("SQL")));
        match->setRole(catalog.roleNamed(QStringLiteral("Data Scientist"))->id);
        QVERIFY(match->findChild<QLabel *>(QStringLiteral("adReading"))
                    ->text()
                    .contains(QStringLiteral("Data Scientist, this ad names 1")));
    }

    void keptAdIsAJob()
    {
        WindowHarness h;
        open(h);
        const quint32 jobs = h.window().snapshot().jobs->size();
        h.find<QPushButton>("keepAd")->click();
        h.settle();
        QCOMPARE(h.window().snapshot().jobs->size(), jobs + 1);
        QVERIFY(h.find("message")->accessibleName().contains(QStringLiteral("Senior Machine Learning Engineer")));
        h.find<QPushButton>("undoChange")->click();
        h.settle();
        QCOMPARE(h.window().snapshot().jobs->size(), jobs);
    }

    void adWithoutTitleIsNotKept()
    {
        WindowHarness h;
        open(h, QString());
        QVERIFY(!h.find<QPushButton>("keepAd")->isEnabled());
        type(h, "adTitle", QStringLiteral("Data Engineer"));
        QVERIFY(h.find<QPushButton>("keepAd")->isEnabled());
    }
};

QTEST_MAIN(TestAdDialog)
#include "tst_addialog.moc"
