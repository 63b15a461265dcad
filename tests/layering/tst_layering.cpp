// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "layerrules.h"

#include <QLibraryInfo>
#include <QTest>

using rolescope::layering::LayerRules;
using rolescope::layering::readFiles;
using rolescope::layering::SourceFile;

/// Reads the sources: who includes whom, how long files are, and what must not stand in them.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ruleFindsItsBreach_data();
    void ruleFindsItsBreach();
    void projectKeepsTheRules();

private:
    LayerRules m_rules{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
};

void TestLayering::initTestCase() { QVERIFY2(m_rules.isReady(), "Qt's headers were not found"); }

void TestLayering::ruleFindsItsBreach_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("problems");
    const auto row = [](const char *name, const char *path, const QString &code, int problems) {
        QTest::newRow(name) << QString::fromLatin1(path) << code << problems;
    };
    row("arrow down", "app/engine/a.h", QStringLiteral("#include \"domain/job.h\"\n"), 0);
    row("arrow up", "app/domain/a.h", QStringLiteral("#include \"engine/jobtable.h\"\n"), 1);
    row("arrow sideways", "app/report/a.h", QStringLiteral("#include \"storage/jobstore.h\"\n"), 1);
    row("storage from ui", "ui/jobs/a.cpp", QStringLiteral("#include \"storage/jobstore.h\"\n"), 1);
    row("ui from app", "app/workspace/a.cpp", QStringLiteral("#include \"ui/jobs/jobspane.h\"\n"), 1);
    row("a program joins all", "app/main.cpp",
        QStringLiteral("#include \"ui/shell/mainwindow.h\"\n#include <QApplication>\n"), 0);
    row("widget by its short name", "app/chart/a.cpp", QStringLiteral("#include <QWidget>\n"), 1);
    row("widget by its folder", "app/domain/a.cpp", QStringLiteral("#include <QtWidgets/QWidget>\n"), 1);
    row("widget in ui", "ui/common/a.cpp", QStringLiteral("#include <QWidget>\n"), 0);
    row("widget in the command line", "app/cli/main.cpp", QStringLiteral("#include <QApplication>\n"), 1);
    row("colour class in wording", "app/wording/a.cpp", QStringLiteral("#include <QColor>\n"), 1);
    row("database in ui", "ui/jobs/b.cpp", QStringLiteral("#include <QSqlQuery>\n"), 1);
    row("sqlite in workspace", "app/workspace/b.cpp", QStringLiteral("#include <sqlite3.h>\n"), 1);
    row("database in storage", "app/storage/b.cpp", QStringLiteral("#include <QSqlQuery>\n#include <sqlite3.h>\n"), 0);
    row("unknown room", "app/extras/a.cpp", QStringLiteral("\n"), 1);
    row("sentence in the engine", "app/engine/a.cpp", QStringLiteral("auto t = tr(\"x\");\n"), 1);
    row("sentence in wording", "app/wording/b.cpp", QStringLiteral("auto t = tr(\"x\");\n"), 0);
    row("string() is no sentence", "app/engine/b.cpp", QStringLiteral("auto t = str(x) + painter.translate(p);\n"), 0);
    row("proxy filter", "ui/jobs/c.cpp", QStringLiteral("class A : QSortFilterProxyModel {};\n"), 1);
    row("named in a comment only", "ui/jobs/d.cpp",
        QStringLiteral("// no QSortFilterProxyModel here\n/* setHtml(x)\n */\n"), 0);
    row("rich text", "ui/jobs/e.cpp", QStringLiteral("label->setHtml(text);\n"), 1);
    row("a tooltip may be rich text", "ui/jobs/e.cpp", QStringLiteral("button->setToolTip(name);\n"), 1);
    row("a plain tooltip", "ui/jobs/e.cpp", QStringLiteral("setPlainToolTip(button, name);\n"), 0);
    row("rich text in its helper", "ui/common/e.cpp", QStringLiteral("label->setHtml(text);\n"), 0);
    row("colour by text", "ui/jobs/f.cpp", QStringLiteral("auto c = QColor(QStringLiteral(\"#12ab9f\"));\n"), 1);
    row("colour by numbers", "app/report/f.cpp", QStringLiteral("const QColor grey(120, 1, 2);\n"), 1);
    row("colour by name", "ui/jobs/g.cpp", QStringLiteral("pen.setColor(Qt::red);\n"), 1);
    row("colour in the theme", "app/chart/theme.cpp", QStringLiteral("auto c = QColor(1, 2, 3);\n"), 0);
    row("transparent is none", "ui/jobs/h.cpp", QStringLiteral("image.fill(Qt::transparent);\n"), 0);
    row("thread in a pane", "ui/jobs/i.cpp", QStringLiteral("std::jthread worker;\n"), 1);
    row("thread's id", "app/storage/i.cpp", QStringLiteral("std::thread::id id = std::this_thread::get_id();\n"), 0);
    row("QObject in the engine", "app/engine/i.cpp", QStringLiteral("class A : public QObject {};\n"), 1);
    row("long file", "tests/a/long.cpp", QString(601, u'\n'), 1);
    row("long window", "ui/shell/mainwindow.cpp", QString(301, u'\n'), 1);
}

void TestLayering::ruleFindsItsBreach()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(int, problems);
    const QString licence = QStringLiteral("// SPDX-FileCopyrightText: A\n// SPDX-License-Identifier: Apache-2.0\n");
    const QStringList found = m_rules.broken({path, licence + code});
    QVERIFY2(found.size() == problems, qPrintable(found.join(u'\n')));
    QCOMPARE(m_rules.broken({path, code}).size(), problems + 1); // without its licence
}

void TestLayering::projectKeepsTheRules()
{
    const QList<SourceFile> files =
        readFiles(QStringLiteral(ROLESCOPE_SOURCE_DIR),
                  {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"), QStringLiteral("data"),
                   QStringLiteral("packaging"), QStringLiteral("resources")});
    QVERIFY(files.size() > 100);
    QStringList problems;
    for (const SourceFile &file : files)
        problems += m_rules.broken(file);
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
