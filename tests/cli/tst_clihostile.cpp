// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"
#include "csvrows.h"
#include "tests/hostiletexts.h"
#include "tests/report/markupprobe.h"

#include "text/csvline.h"
#include "workspace/pairexports.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <sqlite3.h>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {

/// All texts of this test, as a library can hold them.
QStringList payloads()
{
    QStringList all;
    for (const QString &text : hostile::markup())
        all += QString::fromUtf8(text.toUtf8()); // half a character is none
    for (const QByteArray &formula : hostile::formulas())
        all += QString::fromUtf8(formula);
    return all;
}

/// Every text column of the library gets the payloads in turn, row by row.
void poison(const QString &path)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    const auto run = [&](const QByteArray &sql) {
        char *message = nullptr;
        QVERIFY2(sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK, message);
    };
    run("CREATE TEMP TABLE payload (n INTEGER PRIMARY KEY, text TEXT)");
    const QStringList texts = payloads();
    sqlite3_stmt *insert = nullptr;
    QCOMPARE(sqlite3_prepare_v2(database, "INSERT INTO payload VALUES (?, ?)", -1, &insert, nullptr), SQLITE_OK);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray text = texts[i].toUtf8();
        sqlite3_bind_int64(insert, 1, i);
        sqlite3_bind_text(insert, 2, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        QCOMPARE(sqlite3_step(insert), SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    const QByteArray count = QByteArray::number(texts.size());
    const auto turn = [&](int step) {
        return "(SELECT text FROM payload WHERE n = (rowid_ * 7 + " + QByteArray::number(step) + ") % " + count + ")";
    };
    const auto fill = [&](const QByteArray &table, const QByteArrayList &columns) {
        int step = 0;
        for (const QByteArray &column : columns) {
            QByteArray value = turn(++step * 11);
            value.replace("rowid_", table + ".rowid");
            run("UPDATE " + table + " SET " + column + " = " + value + " || CASE WHEN " + column
                + " = '' THEN '' ELSE ' ' || " + table + ".rowid END");
        }
    };
    fill("source", {"title", "long_title", "publisher", "url"});
    fill("claim", {"label", "text", "brief"});
    fill("skill", {"name"});
    fill("skill_category", {"name"});
    fill("job", {"title", "employer", "place"});
    fill("job_text", {"salary_raw", "level_raw", "hours", "url"});
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
}

/// One role's name, which everything of it is found by.
void rename(const QString &path, const QString &from, const QString &to)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    sqlite3_stmt *update = nullptr;
    QCOMPARE(sqlite3_prepare_v2(database, "UPDATE role SET name = ? WHERE name = ?", -1, &update, nullptr), SQLITE_OK);
    const QByteArray a = to.toUtf8(), b = from.toUtf8();
    sqlite3_bind_text(update, 1, a.constData(), int(a.size()), SQLITE_TRANSIENT);
    sqlite3_bind_text(update, 2, b.constData(), int(b.size()), SQLITE_TRANSIENT);
    QCOMPARE(sqlite3_step(update), SQLITE_DONE);
    sqlite3_finalize(update);
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
}

QString htmlFault(const QByteArray &page)
{
    const reporttest::Markup markup(page);
    if (!markup.error().isEmpty())
        return markup.error();
    static const QSet<QString> elements{
        QStringLiteral("html"),   QStringLiteral("head"),    QStringLiteral("meta"),     QStringLiteral("title"),
        QStringLiteral("style"),  QStringLiteral("body"),    QStringLiteral("main"),     QStringLiteral("header"),
        QStringLiteral("footer"), QStringLiteral("section"), QStringLiteral("div"),      QStringLiteral("h1"),
        QStringLiteral("h2"),     QStringLiteral("h3"),      QStringLiteral("h4"),       QStringLiteral("p"),
        QStringLiteral("span"),   QStringLiteral("strong"),  QStringLiteral("em"),       QStringLiteral("sup"),
        QStringLiteral("br"),     QStringLiteral("a"),       QStringLiteral("ul"),       QStringLiteral("ol"),
        QStringLiteral("li"),     QStringLiteral("table"),   QStringLiteral("thead"),    QStringLiteral("tbody"),
        QStringLiteral("tr"),     QStringLiteral("th"),      QStringLiteral("td"),       QStringLiteral("figure"),
        QStringLiteral("svg"),    QStringLiteral("desc"),    QStringLiteral("defs"),     QStringLiteral("g"),
        QStringLiteral("path"),   QStringLiteral("rect"),    QStringLiteral("polyline"), QStringLiteral("polygon"),
        QStringLiteral("text")};
    for (const reporttest::Element &element : markup.elements()) {
        if (!elements.contains(element.name))
            return QStringLiteral("element %1").arg(element.name);
        for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
            if (it.key().startsWith(u"on") || it.key() == u"style" || it.key() == u"src")
                return QStringLiteral("attribute %1").arg(it.key());
            static const QRegularExpression safe(QStringLiteral("\\A(#|\\./|https?://)"));
            if (it.key() == u"href" && !safe.match(it.value()).hasMatch())
                return QStringLiteral("link to %1").arg(it.value());
        }
    }
    const QString text = QString::fromUtf8(page);
    return std::any_of(text.begin(), text.end(), isControl) ? QStringLiteral("a control") : QString();
}

QString markdownFault(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (std::any_of(text.begin(), text.end(), isControl))
        return QStringLiteral("a control");
    QTextDocument document;
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    const QString html = document.toHtml();
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    auto found = link.globalMatch(html);
    while (found.hasNext()) {
        const QString target = found.next().captured(1);
        if (!target.startsWith(u"http://") && !target.startsWith(u"https://") && !target.startsWith(u"./"))
            return QStringLiteral("link to %1").arg(target);
    }
    if (html.contains(u"<img") || html.count(u"<h1") != 1)
        return QStringLiteral("a picture or a heading");
    return {};
}

} // namespace

/// A library whose every text tries to be more than text, in every form that it leaves the program in.
class TestCliHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparisonsAreInert();
    void tablesKeepEveryText();
    void jobListsAreInert_data();
    void jobListsAreInert();
    void jobListReadsBackAsItIs();
    void figuresAreInert_data();
    void figuresAreInert();
    void namesOfFilesAreInert();
    void namesOfRolesAreInert_data();
    void namesOfRolesAreInert();

private:
    QByteArray compared(const QString &format, const QStringList &more = {}) const
    {
        const Outcome outcome =
            m_sample.run(QStringList{QStringLiteral("compare"), QStringLiteral("Data Scientist"),
                                     QStringLiteral("Machine Learning Engineer"), QStringLiteral("--format"), format}
                         + more);
        return outcome.code == 0 ? outcome.out : QByteArray();
    }

    Sample m_sample;
};

void TestCliHostile::initTestCase()
{
    QVERIFY(payloads().size() >= 70 && hostile::formulas().size() >= 39);
    QByteArray csv = "title,company,location,description\n";
    for (const QString &payload : payloads()) {
        QByteArray cell = payload.toUtf8().replace('"', "\"\"");
        csv += "\"" + cell + " Data Scientist\",\"" + cell + "\",\"" + cell + "\",\"" + cell + "\"\n";
    }
    writeContent(m_sample.path(QStringLiteral("ads.csv")), csv);
    const Outcome import = m_sample.run({QStringLiteral("import"), m_sample.path(QStringLiteral("ads.csv")),
                                         QStringLiteral("--kind"), QStringLiteral("jobs")});
    QVERIFY2(import.code == 0 || import.code == 3, qPrintable(import.err));
    QVERIFY(QFile::copy(m_sample.library(), m_sample.path(QStringLiteral("imported.rolescope"))));
    poison(m_sample.library());
}

void TestCliHostile::comparisonsAreInert()
{
    for (const QStringList &more :
         {QStringList{}, QStringList{QStringLiteral("--for"), QStringLiteral("spreadsheet")}}) {
        QByteArray csv = compared(QStringLiteral("csv"), more);
        QCOMPARE(csv.startsWith("\xEF\xBB\xBF"), !more.isEmpty());
        if (!more.isEmpty())
            csv.remove(0, 3);
        QCOMPARE(faultOf(csv), QString());
    }
    const QByteArray html = compared(QStringLiteral("html"));
    QVERIFY(!html.isEmpty());
    QCOMPARE(htmlFault(html), QString());
    const QByteArray markdown = compared(QStringLiteral("md"));
    QVERIFY(!markdown.isEmpty());
    QCOMPARE(markdownFault(markdown), QString());
    const QString text = QString::fromUtf8(compared(QStringLiteral("text")));
    QVERIFY(!text.isEmpty());
    QVERIFY(std::none_of(text.begin(), text.end(), isControl));
    const QByteArray pdf = compared(QStringLiteral("pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    for (const char *sign : {"/JavaScript", "/Launch", "/EmbeddedFile", "(javascript:", "(file:", "(data:"})
        QVERIFY2(!pdf.contains(sign), sign);
}

/// The texts of the table are those of the comparison's JSON, character by character.
void TestCliHostile::tablesKeepEveryText()
{
    const QJsonObject json = QJsonDocument::fromJson(compared(QStringLiteral("json"))).object();
    QList<QByteArray> expected;
    const auto add = [&](const QJsonValue &statement) {
        expected += text::csvCell(statement[u"label"].toString()) + '\n' + text::csvCell(statement[u"text"].toString());
    };
    for (const QJsonValue &section : json[u"sections"].toArray()) {
        for (const QJsonValue &row : section[u"both"].toArray())
            for (const char *side : {"shared", "a", "b"})
                for (const QJsonValue &statement : row[QLatin1String(side)].toArray())
                    add(statement);
        for (const QJsonValue &row : section[u"similar"].toArray())
            for (const char *side : {"a", "b"})
                add(row[QLatin1String(side)]);
        for (const char *side : {"a", "b"})
            for (const QJsonValue &statement : section[QLatin1String(side)].toArray())
                add(statement);
    }
    const auto rows = rowsOf(compared(QStringLiteral("csv")));
    const qsizetype label = rows.front().indexOf("label");
    const qsizetype said = rows.front().indexOf("text");
    QList<QByteArray> found;
    for (const QByteArrayList &row : rows)
        if (row[0] == "statement")
            found += text::unguarded(row[label]).toByteArray() + '\n' + text::unguarded(row[said]).toByteArray();
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    QVERIFY(found.size() > 30);
    QCOMPARE(found, expected);
}

void TestCliHostile::jobListsAreInert_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("for a spreadsheet") << QStringList{QStringLiteral("--for"), QStringLiteral("spreadsheet")};
    QTest::newRow("some columns") << QStringList{QStringLiteral("--columns"), QStringLiteral("employer,title,skills")};
}

void TestCliHostile::jobListsAreInert()
{
    QFETCH(QStringList, more);
    const Outcome outcome =
        m_sample.run(QStringList{QStringLiteral("jobs"), QStringLiteral("--format"), QStringLiteral("csv")} + more);
    QCOMPARE(outcome.code, 0);
    QByteArray csv = outcome.out;
    if (csv.startsWith("\xEF\xBB\xBF"))
        csv.remove(0, 3);
    QCOMPARE(faultOf(csv), QString());
    if (more.value(0) == u"--columns")
        QCOMPARE(rowsOf(csv).front(), QByteArrayList({"employer", "title", "skills"}));
}

void TestCliHostile::jobListReadsBackAsItIs()
{
    const auto listed = [this](const QString &library, const QStringList &more = {}) {
        return runCli(QStringList{QStringLiteral("jobs"), QStringLiteral("--format"), QStringLiteral("csv"),
                                  QStringLiteral("--library"), library}
                      + more)
            .out;
    };
    const auto sorted = [](const QByteArray &csv) {
        std::vector<QByteArrayList> rows = rowsOf(csv);
        for (QByteArrayList &row : rows)
            row.removeLast(); // the source is the list itself the second time
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    const QString imported = m_sample.path(QStringLiteral("first.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), imported}).code, 0);
    const Outcome import =
        runCli({QStringLiteral("import"), m_sample.path(QStringLiteral("ads.csv")), QStringLiteral("--kind"),
                QStringLiteral("jobs"), QStringLiteral("--library"), imported});
    QVERIFY2(import.code == 0 || import.code == 3, qPrintable(import.err));
    for (const QStringList &more :
         {QStringList{}, QStringList{QStringLiteral("--for"), QStringLiteral("spreadsheet")},
          QStringList{QStringLiteral("--for"), QStringLiteral("machine")}}) {
        const QByteArray first = listed(imported, more);
        const QString list = m_sample.path(QStringLiteral("list.csv"));
        const QString again = m_sample.path(QStringLiteral("again%1.rolescope").arg(more.value(1)));
        writeContent(list, first);
        QCOMPARE(runCli({QStringLiteral("new"), again}).code, 0);
        const Outcome import = runCli({QStringLiteral("import"), list, QStringLiteral("--kind"), QStringLiteral("jobs"),
                                       QStringLiteral("--library"), again});
        QVERIFY2(import.code == 0, qPrintable(import.err));
        const QByteArray second = listed(again, more);
        const auto before = sorted(first), after = sorted(second);
        QVERIFY(before.size() > 70);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
    }
}

void TestCliHostile::figuresAreInert_data()
{
    QTest::addColumn<QStringList>("call");
    const QString scientist = QStringLiteral("Data Scientist");
    const QString engineer = QStringLiteral("Machine Learning Engineer");
    for (const QStringList &call :
         {QStringList{QStringLiteral("roles")}, QStringList{QStringLiteral("agreement"), scientist},
          QStringList{QStringLiteral("imports")}, QStringList{QStringLiteral("facets")},
          QStringList{QStringLiteral("evidence"), scientist},
          QStringList{QStringLiteral("gap"), QStringLiteral("--have"), QString(), scientist},
          QStringList{QStringLiteral("gap"), QStringLiteral("--have"), QString()},
          QStringList{QStringLiteral("salary"), scientist, engineer}, QStringList{QStringLiteral("similar"), scientist},
          QStringList{QStringLiteral("titles")}})
        QTest::newRow(qPrintable(call.join(u' '))) << call;
}

/// For a person no cell is a formula; for a program each text is what it is.
void TestCliHostile::figuresAreInert()
{
    QFETCH(QStringList, call);
    const auto table = [&](const QStringList &more) {
        return m_sample.run(call + QStringList{QStringLiteral("--format"), QStringLiteral("csv")} + more).out;
    };
    const auto machine = rowsOf(table({QStringLiteral("--for"), QStringLiteral("machine")}));
    for (const QStringList &more :
         {QStringList{}, QStringList{QStringLiteral("--for"), QStringLiteral("spreadsheet")}}) {
        QByteArray csv = table(more);
        QCOMPARE(csv.startsWith("\xEF\xBB\xBF"), !more.isEmpty());
        if (!more.isEmpty())
            csv.remove(0, 3);
        QCOMPARE(faultOf(csv), QString());
        const auto rows = rowsOf(csv);
        QCOMPARE(rows.size(), machine.size());
        for (size_t i = 0; i < rows.size(); ++i)
            for (qsizetype cell = 0; cell < rows[i].size(); ++cell)
                QCOMPARE(text::unguarded(rows[i][cell]).toByteArray(),
                         text::csvCell(QString::fromUtf8(text::unguarded(machine[i][cell]).toByteArray())));
    }
}

/// Names and paths of files stand in answers, which a terminal would obey.
void TestCliHostile::namesOfFilesAreInert()
{
    const QString evil = QString::fromUtf8("\x1b[2Jevil\u202Egnp\u009B31m\a");
    const QString folder = m_sample.path(evil);
    QVERIFY(QDir().mkpath(folder));
    const QString library = folder + QStringLiteral("/l.rolescope");
    const QString ads = folder + u'/' + evil + QStringLiteral(".csv");
    writeContent(ads, "title,company\nBaker,Acme\n,Nobody\n");
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const auto run = [&library](const QStringList &call) {
        return runCli(QStringList{QStringLiteral("--library"), library} + call);
    };
    const Outcome import = run({QStringLiteral("import"), ads});
    QCOMPARE(import.code, 3); // with the path of what was set aside
    const Outcome failed = run({QStringLiteral("import"), QStringLiteral("--kind"), QStringLiteral("article"), ads});
    const QString batch =
        QString::number(run({QStringLiteral("imports"), QStringLiteral("--json")}).array()[0][u"batch"].toInteger());
    const Outcome imports = run({QStringLiteral("imports")});
    const Outcome undo = run({QStringLiteral("undo"), batch});
    QCOMPARE(undo.code, 0);
    for (const Outcome &outcome : {import, failed, imports, undo, run({QStringLiteral("check")})}) {
        const QString said = QString::fromUtf8(outcome.out) + outcome.err;
        QVERIFY2(said.contains(QStringLiteral("evil")), qPrintable(said));
        QVERIFY2(std::none_of(said.begin(), said.end(), isControl), qPrintable(said));
    }
}

void TestCliHostile::namesOfRolesAreInert_data()
{
    QTest::addColumn<QString>("payload");
    int number = 0;
    for (const QString &payload : payloads())
        QTest::newRow(QByteArray::number(++number) + ' ' + payload.toUtf8().toPercentEncoding(" <>").left(50))
            << payload;
}

void TestCliHostile::namesOfRolesAreInert()
{
    QFETCH(QString, payload);
    const QString library = m_sample.path(QStringLiteral("named.rolescope"));
    QFile::remove(library);
    QVERIFY(QFile::copy(m_sample.path(QStringLiteral("imported.rolescope")), library));
    rename(library, QStringLiteral("Data Specialist"), payload);
    const auto snapshot = workspace::Library::open(library)->load();
    QVERIFY(snapshot.ok());
    workspace::PairsRequest request;
    request.common.snapshot = *snapshot;
    request.overwrite = true;
    for (const workspace::RolePair &pair : workspace::allPairs(*snapshot->catalog))
        if (snapshot->catalog->role(pair.first)->name == payload
            || snapshot->catalog->role(pair.second)->name == payload)
            request.pairs = {pair};
    QCOMPARE(request.pairs.size(), size_t(1));
    for (const auto format :
         {workspace::ExportFormat::Csv, workspace::ExportFormat::Markdown, workspace::ExportFormat::Html}) {
        request.folder = m_sample.path(QStringLiteral("named"));
        request.format = format;
        QDir(request.folder).removeRecursively();
        const auto done = workspace::exportPairs(request, {}, {});
        QVERIFY(done.ok());
        const QStringList files =
            QDir(request.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(files.size(), 2);
        for (const QString &file : files) {
            const QByteArray bytes = contentOf(request.folder + u'/' + file);
            const QString fault = file.endsWith(u".html") ? htmlFault(bytes)
                : file.endsWith(u".md")                   ? markdownFault(bytes)
                                                          : faultOf(bytes);
            QVERIFY2(fault.isEmpty(), qPrintable(file + QStringLiteral(": ") + fault));
        }
    }
}

QTEST_MAIN(TestCliHostile)
#include "tst_clihostile.moc"
