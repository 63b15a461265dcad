// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "csvrows.h"

#include <QLocale>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

const QString scientist = QStringLiteral("Data Scientist");
const QString engineer = QStringLiteral("Machine Learning Engineer");

QStringList words(const char *line) { return QString::fromLatin1(line).split(u' '); }

/// What a value of JSON is as a cell.
QByteArray cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 17).toDouble() == value.toInt()
            ? QByteArray::number(value.toInt())
            : QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QStringList parts;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        parts += item.toString();
    return parts.join(QStringLiteral("; ")).toUtf8();
}

QByteArray cellOfNumbers(const QJsonArray &numbers)
{
    QByteArrayList cells;
    for (const QJsonValue &number : numbers)
        cells += QByteArray::number(number.toInt());
    return cells.join("; ");
}

} // namespace

/// Figures as tables: the same as their JSON, under headers that no language changes.
class TestCliCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreThoseOfJson_data();
    void listsAreThoseOfJson();
    void headersAreAsHelpSays_data();
    void headersAreAsHelpSays();
    void salariesAddUpToTheJobs();
    void skillPayIsATableOfItsOwn();
    void skillsNameTheTextsOfTheirRole();
    void gapListsAreOneBelowTheOther();
    void differencesKeepTheirSign();
    void agreementHasARowForEachSource();
    void facetsCountWhatJsonCounts();
    void emptyTablesHaveTheirHeader();
    void formatsThatDoNotGoTogether_data();
    void formatsThatDoNotGoTogether();

private:
    std::vector<QByteArrayList> table(const QStringList &call) const
    {
        return rowsOf(m_sample
                          .run(call
                               + QStringList{QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--for"),
                                             QStringLiteral("machine")})
                          .out);
    }
    Outcome json(const QStringList &call) const { return m_sample.run(call + QStringList{QStringLiteral("--json")}); }

    Sample m_sample;
};

/// Pay and skills enough for figures, with texts that need quotes.
void TestCliCsv::initTestCase()
{
    QByteArray csv = "id,title,company,location,salary,description\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += n + (i % 2 == 0 ? ",Senior Data Scientist,\"Acme, " : ",Machine Learning Engineer,\"Bolt \"\"") + n
            + (i % 2 == 0 ? "\"" : "\"\"\"") + ",Berlin,"
            + (i % 10 == 9 ? ""
                           : "$" + QByteArray::number(80000 + 500 * i) + " - $" + QByteArray::number(110000 + 500 * i))
            + "," + (i % 4 < 2 ? "We need Python and SQL." : "We need Java.") + "\n";
    }
    writeContent(m_sample.path(QStringLiteral("ads.csv")), csv);
    const Outcome import = m_sample.run({QStringLiteral("import"), m_sample.path(QStringLiteral("ads.csv"))});
    QVERIFY2(import.code == 0, qPrintable(import.err));
}

void TestCliCsv::listsAreThoseOfJson_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("list"); ///< empty: the answer is the list
    QTest::newRow("roles") << words("roles") << QString();
    QTest::newRow("imports") << words("imports") << QString();
    QTest::newRow("titles") << words("titles") << QString();
    QTest::newRow("similar") << QStringList{QStringLiteral("similar"), scientist} << QStringLiteral("roles");
    QTest::newRow("gap") << words("gap --have Python") << QStringLiteral("roles");
}

void TestCliCsv::listsAreThoseOfJson()
{
    QFETCH(QStringList, call);
    QFETCH(QString, list);
    const auto rows = table(call);
    const Outcome outcome = json(call);
    const QJsonArray records = list.isEmpty() ? outcome.array() : outcome.object()[list].toArray();
    QCOMPARE(rows.size(), size_t(records.size()) + 1);
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(rows[size_t(i) + 1].size(), rows[0].size());
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            const QString key = QString::fromUtf8(rows[0][column]);
            QVERIFY2(records[i].toObject().contains(key), qPrintable(key));
            QCOMPARE(rows[size_t(i) + 1][column], cellOf(records[i][key]));
        }
    }
}

void TestCliCsv::headersAreAsHelpSays_data()
{
    QTest::addColumn<QStringList>("call");
    const QList<QStringList> calls{
        words("roles"),
        {QStringLiteral("compare"), scientist, engineer},
        {QStringLiteral("agreement"), scientist},
        words("imports"),
        words("jobs"),
        words("jobs --count"),
        words("facets"),
        {QStringLiteral("evidence"), scientist},
        {QStringLiteral("evidence"), scientist, engineer},
        {QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python"), scientist},
        words("gap --have Python"),
        {QStringLiteral("salary"), scientist},
        {QStringLiteral("salary"), scientist, QStringLiteral("--skill"), QStringLiteral("Python")},
        {QStringLiteral("similar"), scientist},
        words("titles")};
    for (const QStringList &call : calls)
        QTest::newRow(qPrintable(call.join(u' '))) << call;
}

void TestCliCsv::headersAreAsHelpSays()
{
    QFETCH(QStringList, call);
    const auto rows = table(call);
    QVERIFY(rows.size() > 1);
    for (const QByteArrayList &row : rows)
        QCOMPARE(row.size(), rows[0].size());
    const QString help = QString::fromUtf8(runCli({call.first(), QStringLiteral("--help")}).out);
    const QString part = help.section(QStringLiteral("\nCSV:\n"), 1).section(QStringLiteral("\n\n"), 0, 0).simplified();
    QVERIFY2(part.contains(QString::fromUtf8(": " + rows[0].join(", "))), rows[0].join(", ").constData());
}

void TestCliCsv::salariesAddUpToTheJobs()
{
    const auto rows = table({QStringLiteral("salary"), scientist, engineer});
    const QByteArrayList &header = rows[0];
    const auto at = [&](const QByteArrayList &row, const char *column) { return row[header.indexOf(column)]; };
    for (const QString &role : {scientist, engineer}) {
        const QJsonObject summary = json({QStringLiteral("salary"), role}).object();
        int apart = 0, levels = 0, all = 0;
        for (const QByteArrayList &row : rows) {
            if (at(row, "role") != role.toUtf8())
                continue;
            const int n = at(row, "n").toInt();
            if (at(row, "group") == "level") {
                levels += n;
            } else {
                apart += n;
            }
            if (at(row, "group") != "all")
                continue;
            all = n;
            QCOMPARE(at(row, "currency"), QByteArray("USD"));
            QCOMPARE(at(row, "median_low_yearly"), cellOf(summary[u"median_low"]));
            QCOMPARE(at(row, "median_low_from_yearly"), cellOf(summary[u"median_interval"][u"low"][0]));
            QCOMPARE(at(row, "median_low_to_yearly"), cellOf(summary[u"median_interval"][u"low"][1]));
            QCOMPARE(at(row, "high_quartile_3_yearly"), cellOf(summary[u"quartiles"][u"high"][1]));
            QVERIFY(at(row, "high_quartile_3_yearly").toInt() > at(row, "high_quartile_1_yearly").toInt());
        }
        QCOMPARE(apart, summary[u"jobs"].toInt());
        QCOMPARE(levels, all);
        QVERIFY(all >= 20);
    }
}

void TestCliCsv::skillPayIsATableOfItsOwn()
{
    const QStringList call{QStringLiteral("salary"), scientist, QStringLiteral("--skill"), QStringLiteral("Python")};
    const auto rows = table(call);
    QCOMPARE(rows.size(), size_t(2));
    const QJsonObject pay = json(call).object()[u"skill_pay"].toObject();
    const auto at = [&](const char *column) { return rows[1][rows[0].indexOf(column)]; };
    QCOMPARE(at("role"), scientist.toUtf8());
    QCOMPARE(at("skill"), QByteArray("Python"));
    QCOMPARE(at("told"), cellOf(pay[u"told"]));
    QCOMPARE(at("difference_share"), cellOf(pay[u"difference"]));
    QCOMPARE(at("naming_jobs"), cellOf(pay[u"naming"][u"jobs"]));
    QCOMPARE(at("others_employers"), cellOf(pay[u"others"][u"employers"]));
    QVERIFY(at("naming_jobs").toInt() > 0);
}

void TestCliCsv::skillsNameTheTextsOfTheirRole()
{
    const auto rows = table({QStringLiteral("compare"), scientist, engineer});
    const QJsonObject skills = json({QStringLiteral("compare"), scientist, engineer}).object()[u"skills"].toObject();
    const auto column = [&rows](const char *name) { return rows[0].indexOf(name); };
    int inBoth = 0, onOneSide = 0;
    for (const QByteArrayList &row : rows) {
        if (row[column("kind")] != "skill")
            continue;
        const QByteArrayList sources = row[column("sources")].split(';');
        QCOMPARE(QByteArray::number(sources.size()), row[column("texts")]);
        const bool both = row[column("standing")] == "both";
        ++(both ? inBoth : onOneSide);
        const bool ofA = row[column("side")] == "a";
        const QString list = both ? QStringLiteral("shared")
            : ofA                 ? QStringLiteral("a_only")
                                  : QStringLiteral("b_only");
        for (const QJsonValue &skill : skills[list].toArray())
            if (skill[u"name"].toString().toUtf8() == row[column("text")])
                QCOMPARE(row[column("sources")], cellOfNumbers(skill[ofA ? u"sources_a" : u"sources_b"].toArray()));
    }
    QVERIFY(inBoth > 0 && onOneSide > 0);
}

void TestCliCsv::gapListsAreOneBelowTheOther()
{
    const QStringList call{QStringLiteral("gap"), QStringLiteral("--have"), QStringLiteral("Python"), scientist};
    const auto rows = table(call);
    const QJsonObject gap = json(call).object();
    size_t at = 0;
    for (const auto &[key, list] :
         {std::pair("have", "have"), std::pair("missing", "missing"), std::pair("examples", "example")}) {
        for (const QJsonValue &requirement : gap[QLatin1String(key)].toArray()) {
            QVERIFY(++at < rows.size());
            QCOMPARE(rows[at][rows[0].indexOf("list")], QByteArray(list));
            for (const char *column : {"skill", "strength", "any_of", "own", "jobs", "of_jobs", "publishers"})
                QCOMPARE(rows[at][rows[0].indexOf(column)], cellOf(requirement[QLatin1String(column)]));
        }
    }
    QCOMPARE(at + 1, rows.size());
}

void TestCliCsv::differencesKeepTheirSign()
{
    const QStringList call{QStringLiteral("evidence"), scientist, engineer};
    // A spreadsheet takes a negative number for a number only without a guard.
    const auto rows = rowsOf(m_sample.run(call + words("--format csv")).out);
    const QJsonArray differences = json(call).object()[u"differences"].toArray();
    QCOMPARE(rows.size(), size_t(differences.size()) + 1);
    int negative = 0;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        const QByteArray low = rows[size_t(i) + 1][rows[0].indexOf("share_difference_low")];
        QCOMPARE(low, cellOf(differences[i][u"low"]));
        QCOMPARE(rows[size_t(i) + 1][rows[0].indexOf("jobs_b")], cellOf(differences[i][u"jobs_b"]));
        negative += low.startsWith('-') ? 1 : 0;
    }
    QVERIFY(negative > 0);
}

void TestCliCsv::agreementHasARowForEachSource()
{
    const QStringList call{QStringLiteral("agreement"), engineer};
    const auto rows = table(call);
    size_t cells = 0;
    for (const QJsonValue &section : json(call).object()[u"sections"].toArray())
        for (const QJsonValue &row : section[u"rows"].toArray())
            for (const QJsonValue &cell : row[u"cells"].toArray()) {
                QVERIFY(++cells < rows.size());
                const auto at = [&](const char *column) { return rows[cells][rows[0].indexOf(column)]; };
                QCOMPARE(at("section"), cellOf(section[u"key"]));
                QCOMPARE(at("text"), cellOf(row[u"text"]));
                QCOMPARE(at("state"), cellOf(cell[u"state"]));
                QCOMPARE(at("source_texts"), cellOf(cell[u"texts"]));
                QVERIFY(!at("source_title").isEmpty());
            }
    QCOMPARE(cells + 1, rows.size());
}

void TestCliCsv::facetsCountWhatJsonCounts()
{
    const QStringList call = words("facets --limit 3");
    const auto rows = table(call);
    const QJsonObject object = json(call).object();
    QMap<QByteArray, int> expected, found;
    const QJsonObject facets = object[u"facets"].toObject();
    for (auto it = facets.begin(); it != facets.end(); ++it)
        for (const QJsonValue &value : it.value().toArray())
            expected[it.key().toUtf8() + ' ' + cellOf(value[u"value"])] += value[u"jobs"].toInt();
    for (const QJsonValue &bin : object[u"salaries"].toArray())
        expected["salary_yearly " + cellOf(bin[u"from"])] += bin[u"jobs"].toInt();
    expected["salary_yearly "] += object[u"salary_unknown"].toInt();
    for (size_t i = 1; i < rows.size(); ++i)
        found[rows[i][0] + ' ' + rows[i][1]] += rows[i][rows[0].indexOf("jobs")].toInt();
    QCOMPARE(found, expected);
    QVERIFY(found.size() > 20);
}

void TestCliCsv::emptyTablesHaveTheirHeader()
{
    const QString empty = m_sample.path(QStringLiteral("empty.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), empty}).code, 0);
    const Outcome outcome = runCli({QStringLiteral("--library"), empty, QStringLiteral("titles"),
                                    QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QByteArray("title,jobs,candidates\r\n"));
    QVERIFY(outcome.err.isEmpty());
}

void TestCliCsv::formatsThatDoNotGoTogether_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("word");
    for (const char *command :
         {"roles", "imports", "titles", "facets", "similar X", "agreement X", "salary X", "evidence X", "gap X"}) {
        const QStringList call = words(command);
        QTest::newRow(QByteArray(command) + " --for")
            << call + words("--for machine") << QStringLiteral("--format csv");
        QTest::newRow(QByteArray(command) + " --json")
            << call + words("--json --format csv") << QStringLiteral("--json");
        QTest::newRow(QByteArray(command) + " xls") << call + words("--format xls") << QStringLiteral("“xls”");
    }
}

void TestCliCsv::formatsThatDoNotGoTogether()
{
    QFETCH(QStringList, call);
    QFETCH(QString, word);
    const Outcome outcome = m_sample.run(call);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(TestCliCsv)
#include "tst_clicsv.moc"
