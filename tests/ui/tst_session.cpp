// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/comparisonpane.h"
#include "ui/shell/sessionkeeper.h"
#include "windowharness.h"
#include "workspace/filterspecjson.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace rolescope;
using rolescope::ui::MainWindow;
using workspace::Settings;
using workspace::WindowState;

namespace {

constexpr int patience = 60000; // ms

/// What a person did before the crash, with the program's own window, in a process of its own.
int crashingSession(const QString &folder)
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder));
    ui::Style style;
    uitest::ScriptedDialogs dialogs;
    const Settings settings(folder + QStringLiteral("/window.json"));
    MainWindow window({}, settings, &style, &dialogs);
    window.show();
    if (!QTest::qWaitFor([&] { return window.isComparing() && window.isComplete(); }, patience))
        return 1;
    const domain::Catalog &catalog = *window.snapshot().catalog;
    window.selection()->setPair(catalog.roleNamed(QStringLiteral("Data Specialist"))->id,
                                catalog.roleNamed(QStringLiteral("Data Operations Specialist"))->id);
    domain::FilterSpec filter;
    filter.text = QStringLiteral("intern");
    window.filters()->push(filter);
    window.showView(QStringLiteral("education"));
    window.setJobsView(true);
    const auto isWritten = [&] {
        const WindowState state = settings.load();
        return state.roleA == u"Data Specialist" && state.jobsView && !state.filter.isEmpty()
            && state.section == u"education";
    };
    if (!QTest::qWaitFor(isWritten, patience))
        return 2;
    std::raise(SIGKILL); // no destructor, no close event
    return 3;
}

} // namespace

/// What the window remembers, however it ends.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crashLosesNothing();
    void everyChangeIsWrittenSoon();
    void lastWordIsTheLast();
    void nothingNewWritesNothing();
};

void TestSession::crashLosesNothing()
{
    const QTemporaryDir folder;
    QProcess first;
    first.setProcessChannelMode(QProcess::ForwardedChannels);
    first.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--crash"), folder.path()});
    QVERIFY(first.waitForFinished(2 * patience));
    QVERIFY2(first.exitStatus() == QProcess::CrashExit, qPrintable(QString::number(first.exitCode())));

    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    ui::Style style;
    uitest::ScriptedDialogs dialogs;
    MainWindow window({}, Settings(folder.filePath(QStringLiteral("window.json"))), &style, &dialogs);
    window.show();
    QVERIFY(QTest::qWaitFor([&] { return window.isComparing() && window.isComplete(); }, patience));
    QCOMPARE(window.comparison()->a.name, QStringLiteral("Data Specialist"));
    QCOMPARE(window.comparison()->b.name, QStringLiteral("Data Operations Specialist"));
    QCOMPARE(window.filters()->current().text, QStringLiteral("intern"));
    QCOMPARE(window.findChild<ui::ComparisonPane *>()->view(), QStringLiteral("education"));
    QVERIFY(window.findChild<QAction *>(QStringLiteral("actionJobsView"))->isChecked());
    window.close();
}

void TestSession::everyChangeIsWrittenSoon()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("window.json")));
    WindowState state;
    ui::SessionKeeper keeper(
        settings, [&] { return state; }, nullptr);
    for (const char *name : {"one", "two", "three"}) {
        state.roleA = QLatin1String(name);
        keeper.note();
        QTRY_COMPARE_WITH_TIMEOUT(settings.load().roleA, state.roleA, patience);
    }
}

void TestSession::lastWordIsTheLast()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("window.json")));
    WindowState state;
    for (int round = 0; round < 10; ++round) {
        int reads = 0;
        ui::SessionKeeper keeper(
            settings,
            [&] {
                ++reads;
                return state;
            },
            nullptr);
        state.roleA = QStringLiteral("on its way %1").arg(round);
        keeper.note();
        QTRY_VERIFY_WITH_TIMEOUT(reads == 1, patience); // another thread has it now
        state.roleA = QStringLiteral("last %1").arg(round);
        keeper.finish();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(settings.load().roleA, state.roleA);
    }
}

void TestSession::nothingNewWritesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.json"));
    const WindowState state;
    int reads = 0;
    ui::SessionKeeper keeper(
        Settings(path),
        [&] {
            ++reads;
            return state;
        },
        nullptr);
    keeper.note();
    keeper.note();
    QTRY_COMPARE_WITH_TIMEOUT(reads, 1, patience); // two changes at once are one
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(!QFile::exists(path));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.value(1) == u"--crash")
        return crashingSession(args.value(2));
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"
