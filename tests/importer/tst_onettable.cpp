// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onettable.h"

#include <QBuffer>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using importer::onet::OnetTable;

namespace {

Result<OnetTable> open(const QByteArray &text, const QStringList &columns, OnetTable::Watch watch = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return OnetTable::open(std::move(buffer), QStringLiteral("Tasks.txt"), columns, std::move(watch));
}

} // namespace

class TestOnetTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName();
    void quotesAreCharacters();
    void lineEndsAndEmptyLinesDoNoHarm();
    void missingValuesAreEmpty();
    void columnThatIsNotThere();
    void emptyFileHasNoColumn();
    void rowThatIsCutOff();
    void lineWithoutEnd();
    void watchSeesEveryByte();
};

void TestOnetTable::columnsAreFoundByName()
{
    auto table = open("Code\tTitle\tTask\n1\tExtra\tDo it.\n", {QStringLiteral("Task"), QStringLiteral("Code")});
    QVERIFY(table);
    QCOMPARE(table->next().value(), true);
    QCOMPARE(table->cell(0), QStringLiteral("Do it."));
    QCOMPARE(table->cell(1), QStringLiteral("1"));
    QCOMPARE(table->next().value(), false);
}

void TestOnetTable::quotesAreCharacters()
{
    auto table = open("Task\tType\n\"Walk\" the line, \"twice\tCore\nRun.\tCore\n",
                      {QStringLiteral("Task"), QStringLiteral("Type")});
    QVERIFY(table);
    QVERIFY(table->next().value());
    QCOMPARE(table->cell(0), QStringLiteral("\"Walk\" the line, \"twice"));
    QCOMPARE(table->cell(1), QStringLiteral("Core"));
    QVERIFY(table->next().value());
    QCOMPARE(table->cell(0), QStringLiteral("Run."));
}

void TestOnetTable::lineEndsAndEmptyLinesDoNoHarm()
{
    auto table = open("\xEF\xBB\xBF"
                      "Task\tType\r\na\tCore\r\n\r\nb\tSupplemental",
                      {QStringLiteral("Task"), QStringLiteral("Type")});
    QVERIFY(table);
    QVERIFY(table->next().value());
    QCOMPARE(table->cell(1), QStringLiteral("Core"));
    QVERIFY(table->next().value());
    QCOMPARE(table->cell(0), QStringLiteral("b"));
    QCOMPARE(table->cell(1), QStringLiteral("Supplemental"));
    QCOMPARE(table->next().value(), false);
}

void TestOnetTable::missingValuesAreEmpty()
{
    auto table = open("A\tB\tC\nn/a\t\tan/a\n", {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    QVERIFY(table);
    QVERIFY(table->next().value());
    QVERIFY(table->cell(0).isEmpty());
    QVERIFY(table->cell(1).isEmpty());
    QCOMPARE(table->cell(2), QStringLiteral("an/a"));
}

void TestOnetTable::columnThatIsNotThere()
{
    const auto table = open("Code\tTitle\n", {QStringLiteral("Code"), QStringLiteral("Task")});
    QVERIFY(!table);
    QVERIFY((table.error()
             == Error{ErrorCode::OnetInvalid,
                      {QStringLiteral("Tasks.txt"), QStringLiteral("no_column"), QStringLiteral("Task")}}));
}

void TestOnetTable::emptyFileHasNoColumn()
{
    const auto table = open({}, {QStringLiteral("Code")});
    QVERIFY(!table);
    QCOMPARE(table.error().context.value(1), QStringLiteral("no_column"));
}

void TestOnetTable::rowThatIsCutOff()
{
    auto table = open("A\tB\tC\n1\t2\t3\n4\t5", {QStringLiteral("A")});
    QVERIFY(table);
    QVERIFY(table->next().value());
    const auto cut = table->next();
    QVERIFY(!cut);
    QCOMPARE(cut.error().context.mid(1), (QStringList{QStringLiteral("cut_off"), QStringLiteral("3")}));
}

void TestOnetTable::lineWithoutEnd()
{
    auto table = open("A\n" + QByteArray(3 << 20, 'x') + "\n", {QStringLiteral("A")});
    QVERIFY(table);
    const auto row = table->next();
    QVERIFY(!row);
    QCOMPARE(row.error().context.value(1), QStringLiteral("long_line"));
}

void TestOnetTable::watchSeesEveryByte()
{
    const QByteArray text("A\tB\r\n\r\n1\t2\r\n");
    QByteArray seen;
    auto table = open(text, {QStringLiteral("A")}, [&](const QByteArray &line) { seen += line; });
    QVERIFY(table);
    QVERIFY(table->next().value());
    QCOMPARE(table->next().value(), false);
    QCOMPARE(seen, text);
}

QTEST_GUILESS_MAIN(TestOnetTable)
#include "tst_onettable.moc"
