// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutsdialog.h"
#include "windowharness.h"
#include "workspace/versions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace rolescope;
using namespace rolescope::ui;
using rolescope::uitest::WindowHarness;

/// Help on F1, the versions, and the table of keys.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topicsAreReadFromTheFile();
    void everyTopicHasText();
    void everyTopicIsReachable();
    void f1TellsOfThePane_data();
    void f1TellsOfThePane();
    void f1TellsOfTheDialog();
    void topicsAreShown();
    void aboutCopiesVersions();
    void shortcutsAreThoseOfTheMenus();
    void noTwoCommandsHaveTheSameKeys();
};

void TestHelp::topicsAreReadFromTheFile()
{
    const auto topics =
        helpTopics(QStringLiteral("<!-- a -->\n\n# One\\*two {#one}\n\ntext\n- a\n\n# Two {#two}\nmore\n"));
    QCOMPARE(topics.size(), size_t(2));
    QCOMPARE(topics[0].key, QStringLiteral("one"));
    QCOMPARE(topics[0].title, QStringLiteral("One*two"));
    QCOMPARE(topics[0].markdown, QStringLiteral("text\n- a"));
    QCOMPARE(topics[1].markdown, QStringLiteral("more"));
}

void TestHelp::everyTopicHasText()
{
    QSet<QString> keys;
    for (const HelpTopic &topic : helpTopics()) {
        QVERIFY(!keys.contains(topic.key));
        keys.insert(topic.key);
        QVERIFY2(topic.markdown.size() > 80, qPrintable(topic.key));
        // A file without network speaks of none.
        QVERIFY2(!topic.markdown.contains(QRegularExpression(QStringLiteral("\\]\\(|https?:"))), qPrintable(topic.key));
    }
    for (const QString &used : HelpDesk::dialogTopics())
        QVERIFY2(keys.contains(used), qPrintable(used));
}

void TestHelp::everyTopicIsReachable()
{
    WindowHarness harness;
    harness.start();
    harness.trigger("actionHelp");
    auto *list = harness.find<QListWidget>("helpTopics");
    QVERIFY(list);
    QCOMPARE(size_t(list->count()), helpTopics().size());
}

void TestHelp::f1TellsOfThePane_data()
{
    QTest::addColumn<QString>("className");
    QTest::addColumn<QString>("topic");
    QTest::newRow("roles") << QStringLiteral("rolescope::ui::RoleBar") << QStringLiteral("roles");
    QTest::newRow("comparison") << QStringLiteral("rolescope::ui::ComparisonPane") << QStringLiteral("comparison");
    QTest::newRow("sections") << QStringLiteral("rolescope::ui::SectionList") << QStringLiteral("comparison");
    QTest::newRow("charts") << QStringLiteral("rolescope::ui::ChartColumn") << QStringLiteral("charts");
    QTest::newRow("filters") << QStringLiteral("rolescope::ui::FilterPane") << QStringLiteral("filters");
    QTest::newRow("jobs") << QStringLiteral("rolescope::ui::JobsPane") << QStringLiteral("jobs");
    QTest::newRow("job") << QStringLiteral("rolescope::ui::JobPane") << QStringLiteral("job");
}

void TestHelp::f1TellsOfThePane()
{
    QFETCH(QString, className);
    QFETCH(QString, topic);
    WindowHarness harness;
    MainWindow &window = harness.start();
    QWidget *inside = nullptr;
    for (QWidget *pane : window.findChildren<QWidget *>()) {
        if (QLatin1String(pane->metaObject()->className()) != className)
            continue;
        QList<QWidget *> widgets = pane->findChildren<QWidget *>();
        widgets += pane;
        for (QWidget *widget : widgets)
            if (!inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                inside = widget;
    }
    QVERIFY2(inside, qPrintable(className));
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_F1);
    auto *help = harness.find<HelpWindow>("helpWindow");
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), topic);
    // A second F1 needs no second window.
    help->close();
    harness.settle();
    harness.trigger("actionHelp");
    QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
}

void TestHelp::f1TellsOfTheDialog()
{
    WindowHarness harness;
    MainWindow &window = harness.start();
    harness.trigger("actionMethod");
    auto *dialog = harness.find<QDialog>("methodDialog");
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_F1);
    auto *help = harness.find<HelpWindow>("helpWindow");
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), QStringLiteral("method"));
    QCOMPARE(help->parentWidget(), dialog); // so that the modal dialog lets keys into it
    dialog->close();
    harness.settle();
    harness.trigger("actionHelp");
    QCOMPARE(window.findChild<HelpWindow *>()->parentWidget(), &window);
}

void TestHelp::topicsAreShown()
{
    WindowHarness harness;
    harness.start();
    harness.trigger("actionHelp");
    auto *list = harness.find<QListWidget>("helpTopics");
    auto *text = harness.find<QTextBrowser>("helpText");
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const QString shown = text->toPlainText();
        QVERIFY2(shown.startsWith(list->item(row)->text()), qPrintable(shown));
        // Nothing of the Markdown is left to be seen.
        QVERIFY2(!shown.contains(QStringLiteral("**")) && !shown.contains(u'#') && !shown.contains(u'\\'),
                 qPrintable(shown));
        QCOMPARE(text->accessibleName(), list->item(row)->text());
    }
}

void TestHelp::aboutCopiesVersions()
{
    WindowHarness harness;
    harness.start();
    harness.trigger("actionAbout");
    auto *copy = harness.find<QPushButton>("copyVersions");
    QVERIFY(copy);
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, harness.find<QLabel>("versions")->text());
    const workspace::Versions libraries = workspace::libraryVersions();
    static const QRegularExpression number(QStringLiteral("^\\d+\\.\\d+"));
    QVERIFY(number.match(libraries.sqlite).hasMatch() && number.match(libraries.libzip).hasMatch());
    const QStringList lines = copied.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("Rolescope " ROLESCOPE_VERSION));
    QCOMPARE(lines[1], QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
    QCOMPARE(lines[2], QStringLiteral("SQLite ") + libraries.sqlite);
    QCOMPARE(lines[3], QStringLiteral("libzip ") + libraries.libzip);
}

void TestHelp::shortcutsAreThoseOfTheMenus()
{
    WindowHarness harness;
    MainWindow &window = harness.start();
    const auto shortcuts = shortcutsOf(window.menuBar());
    size_t withKeys = 0;
    for (const QAction *action : window.findChildren<QAction *>())
        withKeys += !action->objectName().isEmpty() && !action->shortcut().isEmpty();
    QCOMPARE(shortcuts.size(), withKeys);
    harness.trigger("actionShortcuts");
    auto *table = harness.find<QTableWidget>("shortcuts");
    QVERIFY(table);
    QCOMPARE(size_t(table->rowCount()), shortcuts.size());
    bool found = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        QVERIFY(!table->item(row, 1)->text().contains(u'&'));
        QVERIFY(!table->item(row, 2)->text().isEmpty());
        QVERIFY(!table->item(row, 0)->data(Qt::AccessibleTextRole).toString().isEmpty());
        found = found || (table->item(row, 1)->text() == u"Help on this pane" && table->item(row, 2)->text() == u"F1");
    }
    QVERIFY(found);
}

void TestHelp::noTwoCommandsHaveTheSameKeys()
{
    WindowHarness harness;
    MainWindow &window = harness.start();
    QSet<QString> seen;
    for (const Shortcut &shortcut : shortcutsOf(window.menuBar()))
        for (const QString &keys : shortcut.keys.split(QStringLiteral(", "))) {
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
