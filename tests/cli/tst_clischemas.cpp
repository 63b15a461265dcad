// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "schemacheck.h"

#include "cli/commands.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

const QString folder = QStringLiteral(ROLESCOPE_SOURCE_DIR "/app/cli/schemas/");

QJsonObject schema(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(folder + name + QStringLiteral(".json"))).object();
}

QJsonValue valueOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString said(const QStringList &problems) { return problems.mid(0, 10).join(u'\n'); }

/// Ads enough for every figure, in two currencies, some without this or that.
QByteArray ads()
{
    QByteArray csv = "title,company,location,salary,description,posted\n";
    for (int i = 0; i < 240; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += QByteArray(i % 3 == 0       ? "Senior Data Scientist"
                              : i % 3 == 1 ? "Machine Learning Engineer"
                                           : "Barista")
            + ",Employer " + QByteArray::number(i % 40) + (i % 7 == 0 ? ",," : ",\"Leeds, GB\",")
            + (i % 11 == 0       ? QByteArray()
                   : i % 13 == 0 ? "EUR " + QByteArray::number(30 + i) + " an hour"
                                 : "\"GBP " + QByteArray::number(40000 + 100 * i) + " - "
                       + QByteArray::number(60000 + 100 * i) + " a year\"")
            + ",\"Python, SQL and " + (i % 2 == 0 ? "Docker" : "statistics") + " for job " + n + "\","
            + (i % 5 == 0 ? "" : "2026-03-0" + QByteArray::number(1 + i % 9)) + "\n";
    }
    return csv + ",Nobody,,,,\n"; // set aside
}

} // namespace

/// What each command prints with --json is what its schema says, key by key.
class TestCliSchemas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputFitsItsSchema_data();
    void outputFitsItsSchema();
    void importAndUndoFitTheirs();
    void newFitsItsSchema();
    void eachCommandHasASchema();
    void checkFindsWhatDoesNotFit_data();
    void checkFindsWhatDoesNotFit();

private:
    Sample m_sample;
};

void TestCliSchemas::initTestCase()
{
    const QString file = m_sample.path(QStringLiteral("ads.csv"));
    writeContent(file, ads());
    const Outcome import = m_sample.run(
        {QStringLiteral("import"), file, QStringLiteral("--kind"), QStringLiteral("jobs"), QStringLiteral("--json")});
    QVERIFY2(import.code == 3, qPrintable(import.err));
    const QStringList problems = SchemaCheck(schema(QStringLiteral("import"))).problems(valueOf(import.out));
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
}

void TestCliSchemas::outputFitsItsSchema_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("args");
    const QString a = QStringLiteral("Data Scientist");
    const QString b = QStringLiteral("Machine Learning Engineer");
    const auto row = [](const char *label, const char *name, const QStringList &args) {
        QTest::newRow(label) << QString::fromLatin1(name) << args;
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("roles", "roles", {s("roles")});
    row("role", "role", {s("role"), a});
    row("role of two publishers", "role", {s("role"), b});
    row("compare", "compare", {s("compare"), a, b});
    row("compare without ads", "compare", {s("compare"), s("Data Specialist"), s("Data Operations Specialist")});
    row("agreement", "agreement", {s("agreement"), b});
    row("imports", "imports", {s("imports")});
    row("jobs", "jobs", {s("jobs")});
    row("no jobs", "jobs", {s("jobs"), s("--salary-from"), s("9000000"), s("--unknown-salary"), s("hide")});
    row("jobs counted", "jobs-count", {s("jobs"), s("--count"), s("--level"), s("senior")});
    row("facets", "facets", {s("facets")});
    row("facets of few", "facets", {s("facets"), s("--role"), a, s("--level"), s("senior")});
    row("evidence", "evidence", {s("evidence"), a});
    row("evidence without ads", "evidence", {s("evidence"), s("Data Specialist")});
    row("gap", "gap", {s("gap"), s("--have"), s("Python"), b});
    row("gap of all roles", "gap", {s("gap"), s("--have"), s("Python,SQL")});
    row("salary", "salary", {s("salary"), a});
    row("salary of two", "salary", {s("salary"), a, b});
    row("salary with a skill", "salary", {s("salary"), a, s("--skill"), s("Docker")});
    row("salary of two with a skill", "salary", {s("salary"), a, b, s("--skill"), s("Docker")});
    row("salary with a skill of none", "salary",
        {s("salary"), s("Data Operations Specialist"), s("--skill"), s("Docker")});
    row("salary of none", "salary", {s("salary"), s("Data Operations Specialist")});
    row("similar", "similar", {s("similar"), a});
    row("titles", "titles", {s("titles")});
    row("check", "check", {s("check"), s("--deep")});
}

void TestCliSchemas::outputFitsItsSchema()
{
    QFETCH(QString, name);
    QFETCH(QStringList, args);
    const Outcome outcome = m_sample.run(args + QStringList{QStringLiteral("--json")});
    QVERIFY2(!outcome.out.isEmpty(), qPrintable(outcome.err));
    const QJsonObject expected = schema(name);
    QVERIFY2(!expected.isEmpty(), qPrintable(name));
    const QStringList problems = SchemaCheck(expected).problems(valueOf(outcome.out));
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
}

void TestCliSchemas::importAndUndoFitTheirs()
{
    const QString article = m_sample.path(QStringLiteral("article.txt"));
    writeContent(article,
                 "Data Scientist vs. Data Engineer\n\nWhat is a Data Scientist?\nA data scientist studies data.\n");
    for (const QStringList &args :
         {QStringList{article}, QStringList{QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample")},
          QStringList{article, QStringLiteral("--dry-run")}}) {
        const Outcome import = m_sample.run(QStringList{QStringLiteral("import"), QStringLiteral("--json")} + args);
        const QStringList problems = SchemaCheck(schema(QStringLiteral("import"))).problems(valueOf(import.out));
        QVERIFY2(!import.out.isEmpty() && problems.isEmpty(), qPrintable(import.err + said(problems)));
    }
    const QJsonArray imports = m_sample.run({QStringLiteral("imports"), QStringLiteral("--json")}).array();
    const int batch = imports.first().toObject()[u"batch"].toInt();
    const Outcome undo = m_sample.run({QStringLiteral("undo"), QString::number(batch), QStringLiteral("--json")});
    QCOMPARE(undo.code, 0);
    QStringList problems = SchemaCheck(schema(QStringLiteral("undo"))).problems(valueOf(undo.out));
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
    const Outcome after = m_sample.run({QStringLiteral("imports"), QStringLiteral("--json")});
    problems = SchemaCheck(schema(QStringLiteral("imports"))).problems(valueOf(after.out));
    QVERIFY2(problems.isEmpty(), qPrintable(said(problems)));
}

void TestCliSchemas::newFitsItsSchema()
{
    const Outcome made =
        runCli({QStringLiteral("new"), m_sample.path(QStringLiteral("made.rolescope")), QStringLiteral("--json")});
    const QStringList problems = SchemaCheck(schema(QStringLiteral("new"))).problems(valueOf(made.out));
    QVERIFY2(made.code == 0 && problems.isEmpty(), qPrintable(made.err + said(problems)));
}

void TestCliSchemas::eachCommandHasASchema()
{
    using namespace rolescope::cli;
    QStringList names{QStringLiteral("jobs-count.json")};
    for (const auto make : {makeNewCommand, makeRolesCommand, makeRoleCommand, makeCompareCommand, makeAgreementCommand,
                            makeImportCommand, makeImportsCommand, makeUndoCommand, makeJobsCommand, makeFacetsCommand,
                            makeEvidenceCommand, makeGapCommand, makeSalaryCommand, makeSimilarCommand,
                            makeTitlesCommand, makeCheckCommand})
        names += make()->name() + QStringLiteral(".json");
    names.sort();
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), names);
    for (const QString &name : names) {
        const QJsonObject read = QJsonDocument::fromJson(contentOf(folder + name)).object();
        QCOMPARE(read[u"$schema"].toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
        QVERIFY2(!read[u"title"].toString().isEmpty() && !read[u"description"].toString().isEmpty(), qPrintable(name));
    }
}

void TestCliSchemas::checkFindsWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *schema, const char *value) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(value);
    };
    row("key missing", R"({"type":"object","required":["a"],"properties":{"a":{"type":"string"}}})", "{}");
    row("key unknown", R"({"type":"object","properties":{"a":{"type":"string"}}})", R"({"b":1})");
    row("type", R"({"type":"object","properties":{"a":{"type":"string"}}})", R"({"a":1})");
    row("null", R"({"type":"object","properties":{"a":{"type":["string","integer"]}}})", R"({"a":null})");
    row("not whole", R"({"type":"object","properties":{"a":{"type":"integer"}}})", R"({"a":1.5})");
    row("list", R"({"type":"object","properties":{"a":{"type":"string","enum":["x"]}}})", R"({"a":"y"})");
    row("small", R"({"type":"object","properties":{"a":{"type":"integer","minimum":0}}})", R"({"a":-1})");
    row("items", R"({"type":"array","items":{"type":"string"}})", R"(["a",1])");
    row("many", R"({"type":"array","items":{"type":"integer"},"maxItems":2})", "[1,2,3]");
    row("date", R"({"type":"object","properties":{"a":{"type":"string","format":"date"}}})", R"({"a":"2026-13-01"})");
    row("choices", R"({"anyOf":[{"type":"array","items":{}},{"type":"object","required":["a"]}]})", R"({"b":1})");
    row("reference", R"({"$ref":"#/$defs/x","$defs":{"x":{"type":"object","required":["a"]}}})", "{}");
    row("no definition", R"({"$ref":"#/$defs/y"})", "{}");
    row("keyword", R"({"type":"object","patternProperties":{}})", "{}");
    row("map", R"({"type":"object","additionalProperties":{"type":"integer"}})", R"({"a":"b"})");
}

void TestCliSchemas::checkFindsWhatDoesNotFit()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const SchemaCheck check(QJsonDocument::fromJson(schema).object());
    QCOMPARE(check.problems(valueOf(value)).size(), 1);
}

QTEST_MAIN(TestCliSchemas)
#include "tst_clischemas.moc"
