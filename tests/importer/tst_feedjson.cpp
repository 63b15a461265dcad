// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "feedfixture.h"
#include "importer/feed/jsonreader.h"

#include <QTest>

using namespace rolescope;
using namespace rolescope::importer::feed;
using namespace rolescope::importer::feed::fixture;

class TestFeedJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void shapes_data();
    void shapes();
    void objectsWithoutRecordsAreRefused();
    void nestedValuesAreColumns();
    void jobPostingsOfMixedTypes();
    void jobPostingsWithTypeLists();
    void escapes();
    void tolerated();
    void columnsAreThoseOfTheFirstRecords();
    void namesAreMadeUnique();
    void brokenJsonNamesItsLine_data();
    void brokenJsonNamesItsLine();
    void brokenLinesSpoilNoOther();
    void cutOffFilesGiveWhatTheyHave();
    void cutOffLines();
    void nestingHasABound();
    void textsHaveABound();
    void longTextsAreCutInAnyBlock();
    void recordsHaveABound();
    void blocksMakeNoDifference();
    void linesAreThoseOfTheFile();
    void otherEncodings();
};

namespace {

Given read(const QByteArray &bytes, bool lines = false, const JsonLimits &limits = {})
{
    const auto shape = guessJsonShape(bytes, QStringLiteral("jobs.json"), lines);
    if (shape)
        return given(JsonReader::open(deviceOf(bytes), QStringLiteral("jobs.json"), *shape, limits));
    Given none;
    none.error = shape.error().context.mid(1).join(u' ');
    return none;
}

} // namespace

void TestFeedJson::records_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const char *json, const QStringList &wanted) {
        QTest::newRow(name) << QByteArray(json) << wanted;
    };
    const QStringList two{u"x|1"_qs, u"y|2"_qs};
    row("list", R"([{"title":"x","n":1},{"title":"y","n":2}])", two);
    row("list in an object",
        R"({"0-notice":"see terms","count":2,"jobs":[{"title":"x","n":1},{"title":"y","n":2}],"more":[1,{"a":2}]})",
        two);
    row("list two objects deep",
        R"({"meta":{"a":[1]},"response":{"n":3,"results":[{"title":"x","n":1},{"title":"y","n":2}]},"z":0})", two);
    row("list under any name", R"({"v":1,"stellen":[{"title":"x","n":1},{"title":"y","n":2}]})", two);
    row("lines", "{\"title\":\"x\",\"n\":1}\n{\"title\":\"y\",\"n\":2}\n", two);
    row("objects one after the other", "{\n \"title\": \"x\",\n \"n\": 1\n}\n{\n \"title\": \"y\",\n \"n\": 2\n}", two);
    row("objects with commas", R"({"title":"x","n":1},{"title":"y","n":2},)", two);
    row("lists one after the other", R"([{"title":"x","n":1}] [{"title":"y","n":2}])", two);
    row("one job", R"({"title":"x","n":1,"company":"c"})", {u"x|1|c"_qs});
    row("a notice first", R"([{"legal":"see terms"},{"title":"x"}])", {u"see terms|"_qs, u"|x"_qs});
    row("no jobs", R"({"jobs":[]})", {});
    row("empty list", "[]", {});
    row("keys in another order", R"([{"title":"x","n":1},{"n":2,"title":"y"}])", two);
    row("other things in the list", R"([{"title":"x"},5,["a"],{"title":"y"}])",
        {u"x"_qs, u" [not_an_object]"_qs, u" [not_an_object]"_qs, u"y"_qs});
}

void TestFeedJson::records()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, wanted);
    QCOMPARE(read(json).error, QString());
    QCOMPARE(read(json).records, wanted);
    QCOMPARE(read("\xEF\xBB\xBF" + json).records, wanted);
}

void TestFeedJson::shapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("path");
    QTest::newRow("cut list") << QByteArray(R"({"count":2,"jobs":[{"title":"x"},{"tit)") << QList<QByteArray>{"jobs"};
    QTest::newRow("named before any") << QByteArray(R"({"links":[{"a":1}],"data":[{"title":"x"}]})")
                                      << QList<QByteArray>{"data"};
    QTest::newRow("a job's own lists") << QByteArray(R"({"title":"x","company":"c","offers":[{"a":1}]})")
                                       << QList<QByteArray>{};
    QTest::newRow("a feed's title") << QByteArray(R"({"title":"Jobs of May","items":[{"title":"x"}]})")
                                    << QList<QByteArray>{"items"};
}

void TestFeedJson::shapes()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<QByteArray>, path);
    const auto shape = guessJsonShape(json, {}, false);
    QVERIFY(shape);
    QCOMPARE(shape->path, path);
}

void TestFeedJson::objectsWithoutRecordsAreRefused()
{
    for (const char *json :
         {R"({"payload":{"tree":{"a":{"items":[{"name":"x"}]}},"blob":{"csv":[["a","b"]]}}})", "[1,2]", R"(["a"])",
          R"([["a","b"],["1","2"]])", R"({"a":1})", R"({"title":"A page","n":1})", "{}"})
        QCOMPARE(read(json).error, u"json_no_records"_qs);
}

void TestFeedJson::nestedValuesAreColumns()
{
    const Given all = read(R"([{"title":"x","location":{"name":"Oslo","geo":{"lat":59.9}},"tags":["a","","b",null],
        "offices":[{"id":1,"name":"North"},{"id":2,"name":"South"}],"grid":[[1,2],[3]],"none":{},"remote":true}])");
    QCOMPARE(all.columns,
             (QStringList{u"title"_qs, u"location.name"_qs, u"location.geo.lat"_qs, u"tags"_qs, u"offices.id"_qs,
                          u"offices.name"_qs, u"grid"_qs, u"remote"_qs}));
    QCOMPARE(all.records, QStringList{u"x|Oslo|59.9|a, b|1, 2|North, South|1, 2, 3|true"_qs});
}

void TestFeedJson::jobPostingsOfMixedTypes()
{
    const QByteArray posting(R"({"@type":"JobPosting","title":"x","baseSalary":{"value":{"minValue":"120000"}}})");
    const QByteArray other(R"({"@type":"Organization","name":"Acme"})");
    for (const QByteArray &json :
         {QByteArray("[" + other + "," + posting + "," + other + ",]"),
          QByteArray(R"({"@context":"https://schema.org","@graph":[)" + other + "," + posting + "]}")}) {
        const Given all = read(json);
        QCOMPARE(all.records.size(), 1);
        QVERIFY(all.columns.contains(u"baseSalary.value.minValue"_qs));
        QVERIFY(all.records[0].contains(u"120000"));
    }
    QCOMPARE(read(posting).records, QStringList{u"JobPosting|x|120000"_qs});
}

void TestFeedJson::jobPostingsWithTypeLists()
{
    const Given all = read(R"([{"@type":["Thing","JobPosting"],"title":"x"},{"@type":["Thing"],"title":"y"}])");
    QCOMPARE(all.records, QStringList{u"Thing, JobPosting|x"_qs});
}

void TestFeedJson::escapes()
{
    const Given all = read(
        R"([{"a":"\"\\\/\n\t\u00e9\u20AC","b":"\ud83d\udc4b","c":"\ud83dx\udc4b","d":"\ud83d\ud83d\udc4b\ud83d","e":"\q\u0000"}])");
    QCOMPARE(all.error, QString());
    QCOMPARE(all.records,
             QStringList{u"\"\\/\n\t\u00e9\u20AC|\U0001F44B|\uFFFDx\uFFFD|\uFFFD\U0001F44B\uFFFD|\\q\uFFFD"_qs});
}

void TestFeedJson::tolerated()
{
    const Given all = read("[{\"a\":NaN,\"b\":-Infinity,\"c\":None,\"d\":True,\"e\":1e3,\"f\":\"x\ny\",},]");
    QCOMPARE(all.error, QString());
    QCOMPARE(all.records, QStringList{u"|||True|1e3|x\ny"_qs});
}

void TestFeedJson::columnsAreThoseOfTheFirstRecords()
{
    QByteArray json("[");
    for (int i = 0; i < 1000; ++i)
        json += "{\"a\":1},";
    json += R"({"a":2,"late":3,"later":[4,5],"nothing":null}])";
    const auto reader = JsonReader::open(deviceOf(json), {}, JsonShape());
    QVERIFY(reader);
    const Given all = given(**reader);
    QCOMPARE(all.columns, QStringList{u"a"_qs});
    QCOMPARE(all.records.last(), u"2"_qs);
    QCOMPARE((*reader)->lateValues(), 3);
}

void TestFeedJson::namesAreMadeUnique()
{
    const Given all = read(R"([{"a":1," a":2,"":3}])");
    QCOMPARE(all.columns, (QStringList{u"a"_qs, u"a 2"_qs, u"column 3"_qs}));
    QCOMPARE(all.records, QStringList{u"1|2|3"_qs});
}

void TestFeedJson::brokenJsonNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no comma") << QByteArray("[{\"a\":1},\n{\"a\":2\n\"b\":3}]");
    QTest::newRow("no colon") << QByteArray("[{\"a\":1},\n\n{\"a\" 2}]");
    QTest::newRow("no comma in the list") << QByteArray("[{\"a\":1}\n,{\"a\":2}\n{\"a\":3}]");
    QTest::newRow("a word") << QByteArray("[{\"a\":1},\n{\"a\":2,\n\"b\":maybe}]");
    QTest::newRow("no value") << QByteArray("[{\"a\":1},\n{\"a\":2,\n\"b\":}]");
    QTest::newRow("wrong end") << QByteArray("[{\"a\":1},\n{\"a\":[2\n}}]");
    QTest::newRow("two commas") << QByteArray("[{\"a\":1},\n{\"a\":2},\n,]");
}

void TestFeedJson::brokenJsonNamesItsLine()
{
    QFETCH(QByteArray, json);
    const Given all = read(json);
    QVERIFY(!all.records.isEmpty());
    QVERIFY(all.records[0].startsWith(u"1"));
    QCOMPARE(all.error, u"json_syntax 3"_qs);
}

void TestFeedJson::brokenLinesSpoilNoOther()
{
    const Given all = read("{\"a\":1}\n{\"a\":2\n{\"a\":\"3}\nwhat\n{\"a\":4}\n", true);
    QCOMPARE(all.error, QString());
    QCOMPARE(all.records, (QStringList{u"1"_qs, u"2 [bad_json]"_qs, u"3} [bad_json]"_qs, u" [bad_json]"_qs, u"4"_qs}));
    QCOMPARE(all.lines, (QList<qint64>{1, 2, 3, 4, 5}));
}

void TestFeedJson::cutOffFilesGiveWhatTheyHave()
{
    QCOMPARE(read(R"([{"a":1,"b":"x"},{"a":2,"b":"hal)").records, (QStringList{u"1|x"_qs, u"2|hal [cut_off]"_qs}));
    QCOMPARE(read(R"([{"a":1},)").records, (QStringList{u"1"_qs, u" [cut_off]"_qs}));
    QCOMPARE(read(R"({"jobs":[{"a":1},{"a":tr)").records, (QStringList{u"1"_qs, u" [cut_off]"_qs}));
    QCOMPARE(read(R"({"jobs":[{"a":1}])").records, QStringList{u"1"_qs});
}

void TestFeedJson::cutOffLines()
{
    QCOMPARE(read("{\"a\":1}\n{\"a\":\"2", true).records, (QStringList{u"1"_qs, u"2 [cut_off]"_qs}));
}

void TestFeedJson::nestingHasABound()
{
    const QByteArray deep = R"([{"title":"x"},)" + QByteArray("{\"a\":").repeated(64) + "1" + QByteArray(64, '}') + "]";
    QCOMPARE(read(deep).error, QString());
    const QByteArray deeper =
        R"([{"title":"x"},)" + QByteArray("\n{\"a\":").repeated(65) + "1" + QByteArray(65, '}') + "]";
    QCOMPARE(read(deeper).error, u"json_deep 66"_qs);
    const QByteArray endless = R"([{"title":"x"},{"a":)" + QByteArray(100'000, '[');
    QCOMPARE(read(endless).error, u"json_deep 1"_qs);
}

void TestFeedJson::textsHaveABound()
{
    JsonLimits limits;
    limits.text = 100;
    const QByteArray start("[{\"a\":\"x\"},\n{\"a\":\"");
    QCOMPARE(read(start + QByteArray(100, 'x') + "\"}]", false, limits).records.size(), 2);
    QCOMPARE(read(start + QByteArray(101, 'x') + "\"}]", false, limits).error, u"json_long 2"_qs);
}

void TestFeedJson::longTextsAreCutInAnyBlock()
{
    const QByteArray lines = "{\"a\":\"x\"}\n{\"a\":\"" + QByteArray(300, 'y') + "\"}\n{\"a\":\"z\"}\n";
    JsonLimits limits;
    limits.text = 100;
    for (const qint64 block : {32, 45, 4096}) {
        limits.block = block;
        QCOMPARE(read(lines, true, limits).records,
                 (QStringList{u"x"_qs, QString(100, u'y') + u" [bad_json]"_qs, u"z"_qs}));
    }
}

void TestFeedJson::recordsHaveABound()
{
    JsonLimits limits;
    limits.record = 100;
    const QByteArray json = "[{\"a\":\"x\"},\n{\"a\":[" + QByteArray("\"yy\",").repeated(50) + "]}]";
    QCOMPARE(read(json, false, limits).error, u"long_record 2"_qs);
}

void TestFeedJson::blocksMakeNoDifference()
{
    QByteArray json("[");
    for (int i = 0; i < 60; ++i)
        json += "{\"title\": \"" + QByteArray(i, 'x') + "\\ud83d\\udc4b\\n\xC3\xA9\",\n \"n\": ["
            + QByteArray::number(i) + ", null, 12.5e3],\"o\":{\"p\":true}},\n";
    const Given whole = read(json);
    QCOMPARE(whole.records.size(), 61); // the list's end is missing
    JsonLimits limits;
    for (limits.block = 32; limits.block < 100; limits.block += 3) {
        const Given parts = read(json, false, limits);
        QCOMPARE(parts.records, whole.records);
        QCOMPARE(parts.lines, whole.lines);
    }
}

void TestFeedJson::linesAreThoseOfTheFile()
{
    QCOMPARE(read("[\n{\"a\":\"x\ny\"},\r\n\r\n{\"a\":2}]").lines, (QList<qint64>{2, 5}));
}

void TestFeedJson::otherEncodings()
{
    JsonShape shape;
    shape.encoding = Encoding::Utf16Le;
    QByteArray bytes("\xFF\xFE");
    for (const char c : QByteArray(R"([{"a":"x"}])"))
        bytes += QByteArray(1, c) + QByteArray(1, '\0');
    QCOMPARE(given(JsonReader::open(deviceOf(bytes), {}, shape)).records, QStringList{u"x"_qs});
}

QTEST_GUILESS_MAIN(TestFeedJson)
#include "tst_feedjson.moc"
