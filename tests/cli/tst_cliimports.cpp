// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "workspace/edits.h"
#include "workspace/library.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace rolescope;
using namespace rolescope::cli::fixture;

/// The import history, and taking imports back.
class TestCliImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyShape();
    void historyAsText();
    void emptyHistory();
    void undoTakesAnImportBackWhole();
    void undoneImportsCanComeAgain();
    void undoAsJson();
    void whatCannotBeUndone_data();
    void whatCannotBeUndone();
    void anInterruptedUndoLeavesEverything();

private:
    static QString batchOf(const Outcome &imports, qsizetype entry)
    {
        return QString::number(imports.array().at(entry).toObject().value(u"batch"_qs).toInt());
    }
};

void TestCliImports::historyShape()
{
    const Sample sample;
    const auto library = workspace::Library::open(sample.library());
    QVERIFY(library.ok());
    QVERIFY(workspace::Edits(*library).addRole(u"Astronaut"_qs, {}).ok());
    const Outcome outcome = sample.run({u"imports"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.array().size(), 2);
    const QJsonObject change = outcome.array().at(0).toObject();
    QCOMPARE(change.value(u"kind"_qs).toString(), u"by_hand"_qs);
    QCOMPARE(change.value(u"file"_qs).toString(), u"role_added: Astronaut"_qs);
    const QJsonObject import = outcome.array().at(1).toObject();
    QCOMPARE(import.value(u"file"_qs).toString(), u"sample"_qs);
    QCOMPARE(import.value(u"kind"_qs).toString(), u"pack"_qs);
    QCOMPARE(import.value(u"jobs"_qs).toInt(), 5);
    QCOMPARE(import.value(u"added"_qs).toInt(), import.value(u"statements"_qs).toInt() + 5);
    QVERIFY(import.value(u"undone"_qs).isNull());
    const QString when = import.value(u"when"_qs).toString();
    QVERIFY(when.endsWith(u'Z') && QDateTime::fromString(when, Qt::ISODate).isValid());
}

void TestCliImports::historyAsText()
{
    const Sample sample;
    const auto library = workspace::Library::open(sample.library());
    QVERIFY(workspace::Edits(*library).addRole(u"Astronaut"_qs, {}).ok());
    QCOMPARE(sample.run({u"undo"_qs, batchOf(sample.run({u"imports"_qs, u"--json"_qs}), 0)}).code, 0);
    const Outcome outcome = sample.run({u"imports"_qs});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = QString::fromUtf8(outcome.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith(u"Import  When"));
    QVERIFY2(lines[2].contains(u"New role: Astronaut"), qPrintable(lines[2]));
    QVERIFY(lines[2].contains(QRegularExpression(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d$"_qs))); // undone
    QVERIFY2(lines[3].contains(u"pack") && lines[3].endsWith(u"statements, 5 jobs"), qPrintable(lines[3]));
}

void TestCliImports::emptyHistory()
{
    const Sample sample;
    QCOMPARE(runCli({u"new"_qs, sample.path(u"empty"_qs)}).code, 0);
    const Outcome json = runCli({u"--library"_qs, sample.path(u"empty"_qs), u"imports"_qs, u"--json"_qs});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.out.simplified().replace(' ', ""), QByteArray("[]"));
    const Outcome text = runCli({u"--library"_qs, sample.path(u"empty"_qs), u"imports"_qs});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.isEmpty() && text.err.contains(u"Nothing was imported"));
}

void TestCliImports::undoTakesAnImportBackWhole()
{
    const Sample sample;
    const Outcome undone = sample.run({u"undo"_qs, batchOf(sample.run({u"imports"_qs, u"--json"_qs}), 0)});
    QCOMPARE(undone.code, 0);
    QVERIFY(undone.out.startsWith("Took import ") && undone.out.endsWith(": sample.\n"));
    QCOMPARE(sample.run({u"roles"_qs, u"--json"_qs}).array().size(), 0);
    QCOMPARE(sample.run({u"jobs"_qs, u"--json"_qs}).array().size(), 0);
    QVERIFY(!sample.run({u"imports"_qs, u"--json"_qs}).array().at(0).toObject().value(u"undone"_qs).isNull());
    QCOMPARE(sample.run({u"check"_qs, u"--deep"_qs}).code, 0);
}

void TestCliImports::undoneImportsCanComeAgain()
{
    const Sample sample;
    const QByteArray compare = sample.run({u"compare"_qs, u"Data Scientist"_qs, u"Data Specialist"_qs}).out;
    const QByteArray jobs = sample.run({u"jobs"_qs, u"--json"_qs}).out;
    const QString pack = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    QCOMPARE(sample.run({u"undo"_qs, batchOf(sample.run({u"imports"_qs, u"--json"_qs}), 0)}).code, 0);
    const Outcome again = sample.run({u"import"_qs, pack, u"--json"_qs});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.array().at(0).toObject().value(u"jobs"_qs).toObject().value(u"added"_qs).toInt(), 5);
    QCOMPARE(sample.run({u"compare"_qs, u"Data Scientist"_qs, u"Data Specialist"_qs}).out, compare);
    QCOMPARE(sample.run({u"jobs"_qs, u"--json"_qs}).out, jobs);
    // Imported twice, each stands for itself: the first may go.
    QCOMPARE(sample.run({u"import"_qs, pack}).code, 0);
    QCOMPARE(sample.run({u"undo"_qs, batchOf(again, 0)}).code, 0);
    QCOMPARE(sample.run({u"jobs"_qs, u"--json"_qs}).out, jobs);
    QCOMPARE(sample.run({u"check"_qs, u"--deep"_qs}).code, 0);
}

void TestCliImports::undoAsJson()
{
    const Sample sample;
    const QString batch = batchOf(sample.run({u"imports"_qs, u"--json"_qs}), 0);
    const QJsonObject undone = sample.run({u"undo"_qs, batch, u"--json"_qs}).object();
    QCOMPARE(QString::number(undone.value(u"batch"_qs).toInt()), batch);
    QCOMPARE(undone.value(u"kind"_qs).toString(), u"pack"_qs);
    QVERIFY(undone.value(u"undone"_qs).toString().endsWith(u'Z'));
}

void TestCliImports::whatCannotBeUndone_data()
{
    QTest::addColumn<QString>("batch");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << u"99"_qs << 4 << u"There is no import 99"_qs;
    QTest::newRow("the bundled words") << u"1"_qs << 4 << u"There is no import 1 "_qs;
    QTest::newRow("undone already") << u"2"_qs << 1 << u"taken back already"_qs;
    QTest::newRow("no number") << u"sample"_qs << 2 << u"“sample” is no number"_qs;
    QTest::newRow("zero") << u"0"_qs << 2 << u"“0” is no number"_qs;
}

void TestCliImports::whatCannotBeUndone()
{
    QFETCH(QString, batch);
    QFETCH(int, code);
    QFETCH(QString, words);
    const Sample sample;
    if (code == 1)
        QCOMPARE(sample.run({u"undo"_qs, batch}).code, 0);
    const Outcome outcome = sample.run({u"undo"_qs, batch});
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
}

void TestCliImports::anInterruptedUndoLeavesEverything()
{
    const Sample sample;
    const QByteArray before = sample.run({u"roles"_qs, u"--json"_qs}).out;
    std::stop_source stop;
    stop.request_stop();
    const QStringList undo{u"--library"_qs, sample.library(), u"undo"_qs, u"2"_qs};
    QCOMPARE(runCli(undo, stop.get_token()).code, 130);
    QCOMPARE(sample.run({u"roles"_qs, u"--json"_qs}).out, before);
}

QTEST_GUILESS_MAIN(TestCliImports)
#include "tst_cliimports.moc"
