// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/texttable.h"
#include "clifixture.h"
#include "domain/codes.h"
#include "tests/importer/onetfixture.h"
#include "tests/importer/zipfixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace rolescope;
using namespace rolescope::cli::fixture;

namespace {
const QStringList commands{
    QStringLiteral("new"),       QStringLiteral("roles"),    QStringLiteral("role"),   QStringLiteral("compare"),
    QStringLiteral("agreement"), QStringLiteral("evidence"), QStringLiteral("import"), QStringLiteral("imports"),
    QStringLiteral("undo"),      QStringLiteral("jobs"),     QStringLiteral("facets"), QStringLiteral("gap"),
    QStringLiteral("salary"),    QStringLiteral("similar"),  QStringLiteral("titles"), QStringLiteral("check")};
}

/// Help, usage, and the commands that tell of roles and libraries.
class TestCliCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionIsOneLine();
    void helpFitsEightyColumns();
    void usageErrors_data();
    void usageErrors();
    void newMakesLibraries();
    void newNeverOverwrites();
    void rolesShape();
    void roleHasItsSources();
    void roleByAlias();
    void roleAlternatives();
    void roleText();
    void unknownRoleNamesTheNearest();
    void importDryRunWritesNothing();
    void importIntoEmptyLibrary();
    void importGoesOnAfterABadPack();
    void onetFolderIsImportedAndAttributed();
    void onetZipIsImported();
    void checkReports();
    void oneIsNotMany();
    void tableCellsEndInWholeCharacters();

private:
    Sample m_sample;
};

void TestCliCommands::versionIsOneLine()
{
    const Outcome outcome = runCli({QStringLiteral("--version")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("rolescope-cli "));
    QCOMPARE(outcome.out.count('\n'), 1);
    QVERIFY(outcome.err.isEmpty());
}

void TestCliCommands::helpFitsEightyColumns()
{
    QList<QStringList> calls{{QStringLiteral("--help")}, {QStringLiteral("-h")}};
    for (const QString &command : commands)
        calls += {command, QStringLiteral("--help")};
    for (const QStringList &call : calls) {
        const Outcome outcome = runCli(call);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.err.isEmpty());
        const QStringList lines = QString::fromUtf8(outcome.out).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 80, qPrintable(line));
        if (call.size() == 2)
            QVERIFY(lines.filter(QStringLiteral("  rolescope-cli ") + call.first()).size() >= 2);
    }
}

void TestCliCommands::usageErrors_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &args, const QString &sentence) {
        QTest::newRow(name) << args.split(u' ', Qt::SkipEmptyParts) << sentence;
    };
    row("nothing", {}, QStringLiteral("No command is given; there are new, roles"));
    row("unknown command", QStringLiteral("rank X"), QStringLiteral("no command “rank”; there are new, roles"));
    row("unknown option", QStringLiteral("roles --jsno"), QStringLiteral("no option --jsno"));
    row("unknown option before", QStringLiteral("--libary x roles"), QStringLiteral("no option --libary"));
    row("option without its value", QStringLiteral("roles --library"), QStringLiteral("--library"));
    row("later option", QStringLiteral("jobs --all-pairs"), QStringLiteral("no option --all-pairs"));
    row("argument missing", QStringLiteral("compare A"), QStringLiteral("missing: compare A B"));
    row("argument too many", QStringLiteral("role A B"), QStringLiteral("too many: role NAME"));
    row("new with a library", QStringLiteral("--library x new y"), QStringLiteral("as an argument"));
    row("unknown kind", QStringLiteral("import --kind esco x"), QStringLiteral("“esco”"));
    row("unknown format", QStringLiteral("compare A B --format docx"), QStringLiteral("“docx”"));
    row("two kinds of pairs", QStringLiteral("compare --all-pairs --pairs x --output y"), QStringLiteral("exclude"));
    row("pairs and names", QStringLiteral("compare A B --all-pairs --output y"), QStringLiteral("too many"));
    row("pairs without a folder", QStringLiteral("compare --all-pairs"), QStringLiteral("--output"));
    row("reader of no CSV", QStringLiteral("compare A B --for machine"), QStringLiteral("--format csv"));
    row("unknown reader", QStringLiteral("compare A B --format csv --for you"), QStringLiteral("“you”"));
    row("unknown column", QStringLiteral("jobs --format csv --columns pay"), QStringLiteral("“pay”"));
    row("unknown ending", QStringLiteral("compare A B --output a.docx"), QStringLiteral("a.docx"));
    row("JSON into a PDF", QStringLiteral("compare A B --json --output a.pdf"), QStringLiteral("a.pdf"));
    row("PDF into text", QStringLiteral("compare A B --format pdf --output a.txt"), QStringLiteral("a.txt"));
    row("two formats", QStringLiteral("compare A B --json --format pdf"), QStringLiteral("exclude"));
}

void TestCliCommands::usageErrors()
{
    QFETCH(QStringList, args);
    QFETCH(QString, sentence);
    const Outcome outcome = runCli(args);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(sentence), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.err.contains(u"--help."));
}

void TestCliCommands::newMakesLibraries()
{
    const QString empty = m_sample.path(QStringLiteral("empty.rolescope"));
    const Outcome made = runCli({QStringLiteral("new"), empty, QStringLiteral("--json")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object()[QLatin1String("roles")].toInt(), 0);
    QCOMPARE(made.object()[QLatin1String("library")].toString(), empty);

    const Outcome roles =
        runCli({QStringLiteral("roles"), QStringLiteral("--json"), QStringLiteral("--library"), empty});
    QCOMPARE(roles.code, 0);
    QCOMPARE(roles.out.simplified(), QByteArray("[ ]"));
    const Outcome jobs = runCli({QStringLiteral("--library"), empty, QStringLiteral("jobs"), QStringLiteral("--count"),
                                 QStringLiteral("--json")});
    QCOMPARE(jobs.code, 0);
    QCOMPARE(jobs.object()[QLatin1String("total")].toInt(-1), 0);
    QCOMPARE(runCli({QStringLiteral("--library=") + empty, QStringLiteral("jobs")}).code, 4);
    QCOMPARE(runCli({QStringLiteral("facets"), QStringLiteral("--library"), empty}).code, 0);

    const Outcome sample = runCli({QStringLiteral("new"), m_sample.path(QStringLiteral("b.rolescope")),
                                   QStringLiteral("--sample"), QStringLiteral("--json")});
    QCOMPARE(sample.object()[QLatin1String("roles")].toInt(), 5);
    QCOMPARE(sample.object()[QLatin1String("sources")].toInt(), 4);
    QCOMPARE(sample.object()[QLatin1String("jobs")].toInt(), 5);
}

void TestCliCommands::newNeverOverwrites()
{
    const QString path = m_sample.path(QStringLiteral("precious.txt"));
    writeContent(path, "precious");
    const Outcome outcome = runCli({QStringLiteral("new"), path});
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.err.contains(path));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QCOMPARE(runCli({QStringLiteral("new"), m_sample.path(QStringLiteral("nowhere/a.rolescope"))}).code, 5);
}

void TestCliCommands::rolesShape()
{
    const Outcome outcome = m_sample.run({QStringLiteral("roles"), QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    const QJsonArray roles = outcome.array();
    QStringList names;
    for (const QJsonValue &role : roles) {
        names += role[QLatin1String("name")].toString();
        for (const char *key : {"texts", "publishers", "jobs"})
            QVERIFY(role[QLatin1String(key)].isDouble());
        QVERIFY(role[QLatin1String("aliases")].isArray());
        QCOMPARE(role[QLatin1String("jobs")].toInt(), names.last() == u"Data Scientist" ? 1 : 0);
    }
    QCOMPARE(names, sampleRoles());
    const QString table = QString::fromUtf8(m_sample.run({QStringLiteral("roles")}).out);
    for (const QString &name : sampleRoles())
        QVERIFY(table.contains(name));
}

void TestCliCommands::roleHasItsSources()
{
    for (const QString &name : sampleRoles()) {
        const Outcome outcome = m_sample.run({QStringLiteral("role"), name, QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject role = outcome.object();
        QCOMPARE(role[QLatin1String("name")].toString(), name);
        QSet<int> sources;
        for (const QJsonValue &source : role[QLatin1String("sources")].toArray()) {
            QVERIFY(!source[QLatin1String("title")].toString().isEmpty());
            sources.insert(source[QLatin1String("id")].toInt());
        }
        QCOMPARE(role[QLatin1String("texts")].toInt(), static_cast<int>(sources.size()));
        const QJsonArray claims = role[QLatin1String("claims")].toArray();
        QVERIFY(!claims.isEmpty());
        for (const QJsonValue &claim : claims) {
            QVERIFY(sources.contains(claim[QLatin1String("source")].toInt()));
            QVERIFY(domain::sectionFromCode(claim[QLatin1String("section")].toString()));
            QVERIFY(domain::strengthFromCode(claim[QLatin1String("strength")].toString()));
            QVERIFY(claim[QLatin1String("original")].isNull());
            QVERIFY(claim[QLatin1String("span")].isNull());
            QVERIFY(claim[QLatin1String("paraphrased")].toBool());
            const QString scope = claim[QLatin1String("scope")].toString();
            QVERIFY(scope == u"role" || scope == u"pair");
            QCOMPARE(claim[QLatin1String("other_role")].isString(), scope == u"pair");
        }
    }
    const QJsonObject engineer =
        m_sample.run({QStringLiteral("role"), QStringLiteral("Machine Learning Engineer"), QStringLiteral("--json")})
            .object();
    QCOMPARE(engineer[QLatin1String("texts")].toInt(), 4);
    QCOMPARE(engineer[QLatin1String("publishers")].toInt(), 2);
}

void TestCliCommands::roleByAlias()
{
    const QJsonObject role =
        m_sample.run({QStringLiteral("role"), QStringLiteral("dataops engineer"), QStringLiteral("--json")}).object();
    QCOMPARE(role[QLatin1String("name")].toString(), QStringLiteral("Data Operations Specialist"));
    QVERIFY(role[QLatin1String("aliases")].toArray().contains(QStringLiteral("DataOps Engineer")));
    QVERIFY(role[QLatin1String("alias_sources")][0][QLatin1String("source")].isDouble());
}

void TestCliCommands::roleAlternatives()
{
    const QJsonObject role =
        m_sample.run({QStringLiteral("role"), QStringLiteral("Machine Learning Engineer"), QStringLiteral("--json")})
            .object();
    const QSet<QString> languages{QStringLiteral("Python"), QStringLiteral("R"), QStringLiteral("Java")};
    const auto isLanguages = [&](const QJsonValue &value) {
        QSet<QString> names;
        for (const QJsonValue &name : value.toArray())
            names.insert(name.toString());
        return names == languages;
    };
    bool inClaims = false, inSkills = false;
    for (const QJsonValue &claim : role[QLatin1String("claims")].toArray())
        inClaims = inClaims || isLanguages(claim[QLatin1String("any_of")]);
    for (const QJsonValue &skill : role[QLatin1String("skills")].toArray()) {
        QVERIFY(skill[QLatin1String("texts")].toInt() >= skill[QLatin1String("publishers")].toInt());
        inSkills = inSkills || isLanguages(skill[QLatin1String("any_of")]);
    }
    QVERIFY(inClaims);
    QVERIFY(inSkills);
}

void TestCliCommands::roleText()
{
    const Outcome outcome = m_sample.run({QStringLiteral("role"), QStringLiteral("Data Scientist")});
    QCOMPARE(outcome.code, 0);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY(text.startsWith(u"Data Scientist\n"));
    QVERIFY(text.simplified().contains(u"publisher not named in the text"));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCliCommands::unknownRoleNamesTheNearest()
{
    for (const QStringList &args :
         {QStringList{QStringLiteral("role"), QStringLiteral("Data Sientist")},
          QStringList{QStringLiteral("compare"), QStringLiteral("Data Sientist"), QStringLiteral("Data Specialist")},
          QStringList{QStringLiteral("compare"), QStringLiteral("Data Specialist"), QStringLiteral("Data Sientist")},
          QStringList{QStringLiteral("jobs"), QStringLiteral("--role"), QStringLiteral("Data Sientist")}}) {
        const Outcome outcome = m_sample.run(args);
        QCOMPARE(outcome.code, 4);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(u"Nearest: Data Scientist, "), qPrintable(outcome.err));
        int named = 0;
        for (const QString &role : sampleRoles())
            named += static_cast<int>(outcome.err.count(role));
        QCOMPARE(named, 3);
    }
}

void TestCliCommands::importDryRunWritesNothing()
{
    const QString pack = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    const QString empty = m_sample.path(QStringLiteral("dry.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), empty}).code, 0);
    const QStringList call{QStringLiteral("--library"), empty,
                           QStringLiteral("import"),    pack,
                           QStringLiteral("--kind"),    QStringLiteral("pack"),
                           QStringLiteral("--json")};
    const Outcome dry = runCli(call + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.code, 0);
    QVERIFY(runCli({QStringLiteral("--library"), empty, QStringLiteral("roles"), QStringLiteral("--json")})
                .array()
                .isEmpty());
    const Outcome real = runCli(call);
    QCOMPARE(real.code, 0);
    // The preview is the import, but for its number.
    QByteArray numbered = real.out;
    QCOMPARE(dry.out, numbered.replace("\"batch\": 2", "\"batch\": null"));
    QCOMPARE(
        runCli({QStringLiteral("--library"), empty, QStringLiteral("roles"), QStringLiteral("--json")}).array().size(),
        5);
}

void TestCliCommands::importIntoEmptyLibrary()
{
    const QString library = m_sample.path(QStringLiteral("filled.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const Outcome outcome = runCli({QStringLiteral("--library"), library, QStringLiteral("import"),
                                    QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), QStringLiteral("--json")});
    QCOMPARE(outcome.array().size(), 1);
    const QJsonObject report = outcome.array().first().toObject();
    for (const char *key : {"file", "kind", "batch", "claims", "lines", "jobs", "set_aside_file", "warnings"})
        QVERIFY2(report.contains(QLatin1String(key)), key);
    QCOMPARE(report[QLatin1String("jobs")][QLatin1String("read")].toInt(), 5);
    QCOMPARE(report[QLatin1String("jobs")][QLatin1String("added")].toInt(), 5);

    const Outcome again = runCli({QStringLiteral("--library"), library, QStringLiteral("import"),
                                  QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), QStringLiteral("--json")});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.array().first()[QLatin1String("jobs")][QLatin1String("duplicates")].toInt(), 5);
    QVERIFY(again.err.contains(u"is there already"));
    const Outcome count =
        runCli({QStringLiteral("--library"), library, QStringLiteral("jobs"), QStringLiteral("--count")});
    QCOMPARE(count.out, QByteArray("5 of 5 shown\n"));
}

void TestCliCommands::importGoesOnAfterABadPack()
{
    const QString library = m_sample.path(QStringLiteral("two.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const Outcome outcome =
        runCli({QStringLiteral("--library"), library, QStringLiteral("import"), m_sample.path(QStringLiteral("none")),
                QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"), QStringLiteral("--json")});
    QVERIFY(outcome.code != 0);
    QCOMPARE(outcome.array().size(), 1);
    QVERIFY(outcome.err.contains(u"none"));
    // Two that are broken alike are told apart.
    QStringList call{QStringLiteral("--library"), library, QStringLiteral("import")};
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")}) {
        call += m_sample.path(name);
        QVERIFY(QDir().mkpath(call.back()));
        writeContent(call.back() + QStringLiteral("/pack.json"), "{");
    }
    const QStringList lines = runCli(call).err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(call[3] + QStringLiteral(": ")), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(call[4] + QStringLiteral(": ")), qPrintable(lines[1]));
}

void TestCliCommands::onetFolderIsImportedAndAttributed()
{
    importer::onet::fixture::OnetFiles files;
    const QTemporaryDir folder;
    const QStringList to{QStringLiteral("--library"), m_sample.path(QStringLiteral("onet.rolescope"))};
    QCOMPARE(runCli({QStringLiteral("new"), to[1]}).code, 0);
    const QStringList call = to + QStringList{QStringLiteral("import"), folder.path(), QStringLiteral("--json")};

    const Outcome nothing = runCli(call + QStringList{QStringLiteral("--kind"), QStringLiteral("onet")});
    QCOMPARE(nothing.code, 1);
    QVERIFY2(nothing.err.contains(u"no “Occupation Data.txt” in it"), qPrintable(nothing.err));

    files.writeTo(folder.path());
    const Outcome done = runCli(call); // told by what is in it
    QCOMPARE(done.code, 0);
    const QJsonObject report = done.array().first().toObject();
    QCOMPARE(report[QLatin1String("kind")].toString(), QStringLiteral("onet"));
    QCOMPARE(report[QLatin1String("lines")][QLatin1String("claim")].toInt(), 12);
    QCOMPARE(report[QLatin1String("titles_of_several")].toInt(), 1);
    QVERIFY2(done.err.contains(u"has no data: 2."), qPrintable(done.err));

    const QString licence = QStringLiteral("The content of the O*NET 7.1 Database is licensed under a Test License.");
    const QStringList compare{QStringLiteral("compare"), QStringLiteral("Crane Drivers"),
                              QStringLiteral("Harbour Pilots")};
    const Outcome text = runCli(to + compare);
    QVERIFY2(QString::fromUtf8(text.out).simplified().contains(licence), text.out.constData());
    const QJsonObject json = runCli(to + compare + QStringList{QStringLiteral("--json")}).object();
    QCOMPARE(json[QLatin1String("sources")][0][QLatin1String("attribution")].toString(), licence);
    QCOMPARE(json[QLatin1String("skills")][QLatin1String("shared")].toArray().size(), 1);
    QCOMPARE(report[QLatin1String("attribution")].toString(), licence);

    // Whatever leaves the library with O*NET's words carries the sentence.
    const QStringList role{QStringLiteral("role"), QStringLiteral("Crane Drivers")};
    const Outcome roleText = runCli(to + role);
    QVERIFY2(QString::fromUtf8(roleText.out).simplified().contains(licence), roleText.out.constData());
    const QJsonObject roleJson = runCli(to + role + QStringList{QStringLiteral("--json")}).object();
    QCOMPARE(roleJson[QLatin1String("sources")][0][QLatin1String("attribution")].toString(), licence);
    const QString pdf = folder.filePath(QStringLiteral("pair.pdf"));
    QCOMPARE(runCli(to + compare + QStringList{QStringLiteral("--output"), pdf}).code, 0);
    QProcess words;
    words.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    QVERIFY2(words.waitForFinished(), "pdftotext is needed for this test");
    const QString page = QString::fromUtf8(words.readAllStandardOutput()).simplified();
    QVERIFY2(page.contains(licence), qPrintable(page));
}

void TestCliCommands::onetZipIsImported()
{
    using importer::onet::fixture::ZipEntry;
    const importer::onet::fixture::OnetFiles files;
    const QString zip = m_sample.path(QStringLiteral("db_7_1_text.zip"));
    const QStringList to{QStringLiteral("--library"), m_sample.path(QStringLiteral("zip.rolescope"))};
    QCOMPARE(runCli({QStringLiteral("new"), to[1]}).code, 0);
    std::vector<ZipEntry> entries;
    for (auto at = files.all().cbegin(); at != files.all().cend(); ++at)
        entries.push_back({u"db_7_1_text/"_qs + at.key(), at.value(), "secret"});
    importer::onet::fixture::writeZip(zip, entries);
    const Outcome refused = runCli(to + QStringList{QStringLiteral("import"), zip});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"needs a password"), qPrintable(refused.err));
    QVERIFY(runCli(to + QStringList{QStringLiteral("roles"), QStringLiteral("--json")}).array().isEmpty());

    for (ZipEntry &entry : entries)
        entry.password = nullptr;
    importer::onet::fixture::writeZip(zip, entries);
    const Outcome done = runCli(to + QStringList{QStringLiteral("import"), zip});
    QCOMPARE(done.code, 0);
    QCOMPARE(QString::fromUtf8(done.out), QStringLiteral("O*NET 7.1: added 3 occupations and 12 statements.\n"));
    const Outcome roles = runCli(to + QStringList{QStringLiteral("role"), QStringLiteral("Crane Drivers")});
    QVERIFY2(roles.out.contains("O*NET \xC2\xB7 0 jobs"), roles.out.constData());
    const Outcome history = runCli(to + QStringList{QStringLiteral("imports")});
    QVERIFY2(history.out.contains("O*NET 7.1"), history.out.constData());
}

void TestCliCommands::checkReports()
{
    for (const QStringList &args :
         {QStringList{QStringLiteral("check"), QStringLiteral("--json")},
          QStringList{QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--deep")}}) {
        const Outcome outcome = m_sample.run(args);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.object()[QLatin1String("ok")].toBool());
        QVERIFY(outcome.object()[QLatin1String("problems")].toArray().isEmpty());
        QVERIFY(outcome.object()[QLatin1String("rows")].toInt() > 100);
    }
    QVERIFY(m_sample.run({QStringLiteral("check")}).out.contains("is in order"));
}

void TestCliCommands::oneIsNotMany()
{
    const QString library = m_sample.path(QStringLiteral("one.rolescope"));
    QCOMPARE(runCli({QStringLiteral("new"), library}).code, 0);
    const auto out = [&library](const QStringList &call) {
        const Outcome outcome = runCli(QStringList{QStringLiteral("--library"), library} + call);
        return QString::fromUtf8(outcome.out) + outcome.err;
    };
    // The bundled words are no import.
    QVERIFY2(out({QStringLiteral("check")}).contains(QStringLiteral("of 0 imports and the bundled words")),
             qPrintable(out({QStringLiteral("check")})));
    const QString article = m_sample.path(QStringLiteral("one.txt"));
    writeContent(article, "Baker vs. Cook\n\nWhat is a Baker?\nA baker bakes bread.\n");
    const QString added = out({QStringLiteral("import"), article});
    QVERIFY2(added.contains(QStringLiteral("added 1 statement and 0 jobs.")), qPrintable(added));
    QVERIFY(out({QStringLiteral("check")}).contains(QStringLiteral("of 1 import and the bundled words")));
    QVERIFY(!out({QStringLiteral("imports")}).contains(QStringLiteral("1 statements")));
    const QString pairs =
        out({QStringLiteral("compare"), QStringLiteral("--all-pairs"), QStringLiteral("--format"),
             QStringLiteral("json"), QStringLiteral("--output"), m_sample.path(QStringLiteral("one-pair"))});
    QVERIFY2(pairs.contains(QStringLiteral("Wrote 1 comparison and ")), qPrintable(pairs));
}

void TestCliCommands::tableCellsEndInWholeCharacters()
{
    const QString cat = QString::fromUcs4(U"\U0001F408"); // two code units each
    for (const QString &start : {QString(), QStringLiteral("a")}) {
        const QString name = start + cat.repeated(10);
        const cli::TextTable table({{QStringLiteral("N"), 8}}, {{name}});
        const QString row = table.row({name}).trimmed();
        QVERIFY2(row.endsWith(u'…') && row.size() <= 8, qPrintable(row));
        QCOMPARE(QString::fromUtf8(row.toUtf8()), row); // half a character does not come back
    }
}

QTEST_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
