// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/packreader.h"
#include "packfixture.h"

#include <QFile>
#include <QTest>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::importer;
using namespace rolescope::importer::fixture;

class TestPackReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void readsTheSample();
    void refuses_data();
    void refuses();
    void missingFiles();
    void unknownFileIsRefused();
    void noFolder();
    void syntaxErrorSaysItsLine();
    void hugeFileIsRefused();
    void hostileTextIsKept();
    void brokenBytesNeverCrash();
};

void TestPackReader::readsEverything()
{
    const PackFolder folder;
    const auto pack = readPack(folder.path());
    QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(pack.error().context.join(u'|')));
    QCOMPARE(pack->name, QStringLiteral("Small"));
    QCOMPARE(pack->categories.size(), size_t(2));
    QCOMPARE(pack->skills.at(0).partOf, QStringLiteral("aws"));
    QCOMPARE(pack->skills.at(1).aliases.at(0), QStringLiteral("Amazon Web Services"));
    QVERIFY(!pack->roles.at(0).aliases.at(0).source.isValid());
    QVERIFY(pack->roles.at(0).aliases.at(1).source == SourceId(1));

    const PackSource &one = pack->sources.at(0);
    QCOMPARE(one.source.title, QStringLiteral("Builder vs. Analyst"));
    QVERIFY(one.source.publisher.isEmpty());
    QCOMPARE(one.source.date, QDate(2023, 5, 17));
    QCOMPARE(one.source.readingMinutes, 6);
    QVERIFY((one.source.roles == std::vector{RoleId(2), RoleId(1)}));
    QVERIFY(one.source.references.at(0).role == RoleId(1));
    QVERIFY(!one.source.references.at(1).role.isValid());
    QCOMPARE(one.contentHash.size(), 64);
    QVERIFY(one.contentHash != pack->sources.at(1).contentHash);

    const Claim &both = one.claims.at(0);
    QVERIFY(both.role == RoleId(2) && both.otherRole == RoleId(1) && both.paraphrased && !both.original);
    const Claim &code = one.claims.at(1);
    QVERIFY(code.role == RoleId(2) && !code.isPair() && !code.paraphrased);
    QCOMPARE(*code.original, QStringLiteral("They write code."));
    QVERIFY((code.span == Span{3, 19}));
    QVERIFY((code.skills
             == std::vector<ClaimSkill>{{SkillId(3), Strength::Required, 1},
                                        {SkillId(2), Strength::Required, 1},
                                        {SkillId(1), Strength::Example, 0}}));
    const Outlook outlook{13.5, 2020, 2030, QStringLiteral("US"), {}, QStringLiteral("BLS")};
    QVERIFY(one.claims.at(2).outlook == outlook);

    const PackJob &job = pack->jobs.at(0);
    QVERIFY((job.sources == std::vector{SourceId(1), SourceId(2)}));
    QVERIFY((job.job.salary == Salary{QStringLiteral("NOK"), Period::Hour, 25050, 30000}));
    QVERIFY(job.job.type == JobType::Internship && job.job.remote == Remote::Hybrid
            && job.job.statedLevel == Level::Senior);
    QCOMPARE(job.job.description, QStringLiteral("Builds.\nA lot."));
    QVERIFY((job.job.skills == std::vector{SkillId(3)}));
    const Job &bare = pack->jobs.at(1).job;
    QVERIFY(bare.type == JobType::Unknown && !bare.salary.isKnown() && !bare.posted.isValid());
}

void TestPackReader::readsTheSample()
{
    const auto pack = readPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"));
    QVERIFY2(pack.ok(), pack.ok() ? "" : qPrintable(pack.error().context.join(u'|')));
    QCOMPARE(pack->roles.size(), size_t(5));
    QCOMPARE(pack->sources.size(), size_t(4));
    QCOMPARE(pack->jobs.size(), size_t(5));
    for (const PackSource &source : pack->sources)
        for (const Claim &claim : source.claims)
            QVERIFY(claim.paraphrased && !claim.original); // the sample is in our own words
}

void TestPackReader::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const QString about = QStringLiteral("pack.json");
    const QString vocabulary = QStringLiteral("vocabulary.json");
    const QString roles = QStringLiteral("roles.json");
    const QString source = QStringLiteral("sources/1.json");
    const QString jobs = QStringLiteral("jobs.json");
    const auto row = [](const char *name, const QString &file, const char *before, const char *after, const char *where,
                        const char *what) {
        QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << QString::fromUtf8(where)
                            << QString::fromUtf8(what);
    };
    row("unknown key", about, "\"about\"", "\"abuot\"", "abuot", "unknown key");
    row("missing key", about, "\"name\": \"Small\", ", "", "name", "missing");
    row("empty text", about, "\"Small\"", "\"  \"", "name", "empty");
    row("no object", about,
        "{\"name\": \"Small\", \"version\": \"1\", \"license\": \"CC0-1.0\", \"about\": \"For tests.\"}", "[]",
        "line 1", "not an object");
    row("key twice", about, "\"about\"", "\"name\"", "line 1", "\"name\" given twice");
    row("key twice inside", jobs, "\"skills\": [\"python\"]", "\"title\" :\"X\"", "line 6", "\"title\" given twice");
    row("number for a text", about, "\"Small\"", "7", "name", "not a text");
    row("unknown category", vocabulary, "\"category\": \"lang\"", "\"category\": \"long\"", "skills[2].category",
        "unknown category \"long\"");
    row("unknown whole", vocabulary, "\"part_of\": \"aws\"", "\"part_of\": \"gcp\"", "skills", "unknown skill \"gcp\"");
    row("part of itself", vocabulary, "\"part_of\": \"aws\"", "\"part_of\": \"sagemaker\"", "skills",
        "\"sagemaker\" is part of itself");
    row("skill twice", vocabulary, "\"key\": \"python\"", "\"key\": \"aws\"", "skills[2].key", "\"aws\" given twice");
    row("alias twice", vocabulary, "[\"Amazon Web Services\"]", "[\"A\", \"A\"]", "skills[1].aliases[1]",
        "given twice");
    row("list as text", vocabulary, "[\"Amazon Web Services\"]", "\"A\"", "skills[1].aliases", "not a list");
    row("item is no object", vocabulary, "{\"key\": \"lang\", \"name\": \"Languages\"}", "\"lang\"", "categories[0]",
        "not an object");
    row("role twice in other case", roles, "\"Builder\"", "\"ANALYST\"", "roles[1].name", "\"analyst\" given twice");
    row("alias of no source", roles, "\"source\": \"one\"", "\"source\": \"none\"", "roles[0].aliases[1].source",
        "unknown source \"none\"");
    row("unknown role", source, "[\"Builder\", \"Analyst\"]", "[\"Builder\", \"Analist\"]", "roles",
        "unknown role \"Analist\"");
    row("role not of the source", source, "[\"Builder\", \"Analyst\"]", "[\"Builder\"]", "claims[0].for",
        "\"both\" needs a source with two roles");
    row("claim of another role", source, "\"for\": \"Builder\"", "\"for\": \"Nobody\"", "claims[1].for",
        "unknown role \"Nobody\"");
    row("unknown section", source, "\"skills\", \"strength\"", "\"skill\", \"strength\"", "claims[1].section",
        "unknown code \"skill\"");
    row("unknown strength", source, "\"required\"", "\"must\"", "claims[1].strength", "unknown code \"must\"");
    row("unknown kind", source, "\"article\"", "\"book\"", "kind", "unknown code \"book\"");
    row("unknown reference", source, "\"off_topic\"", "\"ad\"", "references[1].kind", "unknown code \"ad\"");
    row("unknown skill", source, "[\"python\", \"aws\"]", "[\"pyhton\"]", "claims[1].skills",
        "unknown skill \"pyhton\"");
    row("skill and example", source, "[\"sagemaker\"]", "[\"aws\"]", "claims[1].examples", "\"aws\" given twice");
    row("long brief", source, "\"writes code\"", "\"a b c d e f g h i\"", "claims[1].brief", "more than 8 words");
    row("bad span", source, "[3, 19]", "[19, 3]", "claims[1].span", "not a place [from, to)");
    row("short span", source, "[3, 19]", "[3]", "claims[1].span", "not a place [from, to)");
    row("text as flag", source, "\"one_of\": true", "\"one_of\": 1", "claims[1].one_of", "neither true nor false");
    row("bad date", source, "2023-05-17", "17.05.2023", "date", "not a date YYYY-MM-DD");
    row("no such day", source, "2023-05-17", "2023-02-30", "date", "not a date YYYY-MM-DD");
    row("script address", source, "https://example.org/a?b=1", "javascript:alert(1)", "url",
        "not an http or https address");
    row("file address", source, "https://example.org/a?b=1", "file:///etc/passwd", "url",
        "not an http or https address");
    row("half a minute", source, "\"reading_minutes\": 6", "\"reading_minutes\": 6.5", "reading_minutes",
        "not a whole number");
    row("year out of range", source, "2030", "20300", "claims[2].outlook.to", "out of range");
    row("unknown outlook key", source, "\"origin\"", "\"orgin\"", "claims[2].outlook.orgin", "unknown key");
    row("NUL", source, "Grows.", "Gr\\u0000ows.", "claims[2].text", "control characters or broken Unicode");
    row("escape character", source, "Grows.", "\\u001b[31mGrows.", "claims[2].text",
        "control characters or broken Unicode");
    row("lone surrogate", source, "Grows.", "Gr\\ud800ows.", "claims[2].text", "control characters or broken Unicode");
    row("source key twice", QStringLiteral("sources/2.json"), "\"two\"", "\"one\"", "key", "\"one\" given twice");
    row("unknown remote", jobs, "\"hybrid\"", "\"home\"", "jobs[0].remote", "unknown code \"home\"");
    row("unknown type", jobs, "\"internship\"", "\"intern\"", "jobs[0].type", "unknown code \"intern\"");
    row("unknown hours", jobs, "\"full_time\"", "\"40\"", "jobs[0].hours", "unknown code \"40\"");
    row("unknown level", jobs, "\"senior\"", "\"guru\"", "jobs[0].level", "unknown code \"guru\"");
    row("unknown period", jobs, "\"hour\"", "\"shift\"", "jobs[0].period", "unknown code \"shift\"");
    row("no currency", jobs, "\"NOK\"", "\"kr\"", "jobs[0].currency", "not a currency code");
    row("text as salary", jobs, "250.5", "\"250,5\"", "jobs[0].low", "not a number");
    row("negative salary", jobs, "250.5", "-1", "jobs[0].low", "out of range");
    row("endless salary", jobs, "250.5", "1e300", "jobs[0].low", "out of range");
    row("salary reversed", jobs, "250.5", "301", "jobs[0].low", "above \"high\"");
    row("unknown source", jobs, "[\"one\", \"two\"]", "[\"one\", \"three\"]", "jobs[0].sources",
        "unknown source \"three\"");
    row("source twice", jobs, "[\"one\", \"two\"]", "[\"one\", \"one\"]", "jobs[0].sources[1]", "given twice");
    row("no title", jobs, "\"title\": \"Analyst\", ", "", "jobs[1].title", "missing");
}

void TestPackReader::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const PackFolder folder;
    folder.replace(file, before, after);
    const auto pack = readPack(folder.path());
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().code, ErrorCode::PackInvalid);
    QCOMPARE(pack.error().context, (QStringList{file, where, what}));
}

void TestPackReader::missingFiles()
{
    for (const char *name : {"pack.json", "vocabulary.json", "roles.json", "jobs.json"}) {
        const PackFolder folder;
        folder.remove(QLatin1String(name));
        const auto pack = readPack(folder.path());
        QVERIFY(!pack.ok());
        QCOMPARE(pack.error().code, ErrorCode::PackInvalid);
        QCOMPARE(pack.error().context.value(0), QLatin1String(name));
        QCOMPARE(pack.error().context.value(2), QStringLiteral("missing file"));
    }
}

void TestPackReader::unknownFileIsRefused()
{
    const PackFolder folder;
    folder.write(QStringLiteral("README.md"), "Welcome.");
    QVERIFY(readPack(folder.path()).ok());
    folder.write(QStringLiteral("job.json"), "{}");
    const auto pack = readPack(folder.path());
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().context.value(0), QStringLiteral("job.json"));
}

void TestPackReader::noFolder()
{
    const PackFolder folder;
    QCOMPARE(readPack(folder.path() + QStringLiteral("/no")).error().code, ErrorCode::FileMissing);
    QCOMPARE(readPack(folder.path() + QStringLiteral("/pack.json")).error().code, ErrorCode::PackInvalid);
}

void TestPackReader::syntaxErrorSaysItsLine()
{
    const PackFolder folder;
    folder.replace(QStringLiteral("vocabulary.json"), "\"part_of\": null}", "\"part_of\": nul}");
    const auto pack = readPack(folder.path());
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().context.value(0), QStringLiteral("vocabulary.json"));
    QCOMPARE(pack.error().context.value(1), QStringLiteral("line 5"));
    folder.write(QStringLiteral("vocabulary.json"), QByteArray(2'000'000, '['));
    QVERIFY(!readPack(folder.path()).ok());
    folder.write(QStringLiteral("vocabulary.json"), "");
    QVERIFY(!readPack(folder.path()).ok());
}

void TestPackReader::hugeFileIsRefused()
{
    const PackFolder folder;
    QFile file(folder.path() + QStringLiteral("/jobs.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize((qint64(64) << 20) + 1));
    file.close();
    const auto pack = readPack(folder.path());
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().context,
             (QStringList{QStringLiteral("jobs.json"), QStringLiteral("file"), QStringLiteral("larger than 64 MB")}));
}

void TestPackReader::hostileTextIsKept()
{
    const QByteArray name = "<img src='file:///etc/passwd'>\\\"; DROP TABLE role; --" + QByteArray(10000, 'n');
    const PackFolder folder;
    folder.replace(QStringLiteral("jobs.json"), "Senior Builder", name);
    const auto pack = readPack(folder.path());
    QVERIFY(pack.ok());
    QCOMPARE(pack->jobs.at(0).job.title, QString::fromUtf8(name).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
}

void TestPackReader::brokenBytesNeverCrash()
{
    const PackFolder folder;
    for (const char *name : {"pack.json", "vocabulary.json", "roles.json", "sources/1.json", "jobs.json"}) {
        const QString file = QLatin1String(name);
        const QByteArray good = folder.read(file);
        for (qsizetype at = 0; at < good.size(); at += 7) {
            folder.write(file, good.left(at));
            QVERIFY(!readPack(folder.path()).ok());
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x85);
            folder.write(file, bad);
            static_cast<void>(readPack(folder.path()));
        }
        folder.write(file, good);
    }
    QVERIFY(readPack(folder.path()).ok());
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_packreader.moc"
