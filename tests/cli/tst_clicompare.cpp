// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace rolescope::cli::fixture;

namespace {

QJsonArray list(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toArray(); }
int number(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toInt(-1); }
QString text(const QJsonValue &object, const char *key) { return object[QLatin1String(key)].toString(); }

QStringList names(const QJsonArray &skills)
{
    QStringList found;
    for (const QJsonValue &skill : skills)
        found += text(skill, "name");
    return found;
}

void addPairs()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const QStringList roles = sampleRoles();
    for (const QString &a : roles)
        for (const QString &b : roles)
            if (a != b)
                QTest::addRow("%s x %s", qPrintable(a), qPrintable(b)) << a << b;
}

} // namespace

/// The comparison as text and JSON, and the file it is written to.
class TestCliCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEqualLists_data() { addPairs(); }
    void countsEqualLists();
    void otherOrderMirrors_data() { addPairs(); }
    void otherOrderMirrors();
    void textIsReadable_data() { addPairs(); }
    void textIsReadable();
    void skillsAgreeWithRoles();
    void sameRoleIsUsage();
    void formatComesFromTheEnding();
    void dashIsStandardOutput();
    void existingOutputNeedsForce();
    void outputMayNotBeAFolder();
    void outputFolderMustExist();

private:
    QStringList call(const QString &a, const QString &b, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("compare"), a, b} + more;
    }
    QStringList output(const QString &path) const
    {
        return call(QStringLiteral("Data Scientist"), QStringLiteral("Data Specialist"),
                    {QStringLiteral("--output"), path});
    }

    Sample m_sample;
};

void TestCliCompare::countsEqualLists()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Outcome outcome = m_sample.run(call(a, b, {QStringLiteral("--format"), QStringLiteral("json")}));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject comparison = outcome.object();
    QCOMPARE(text(comparison[QLatin1String("roles")][0], "name"), a);
    QCOMPARE(text(comparison[QLatin1String("roles")][1], "name"), b);
    QCOMPARE(number(comparison, "jobs"), 5);

    const QJsonValue skills = comparison[QLatin1String("skills")];
    const auto shared = list(skills, "shared").size();
    const QJsonValue aOfB = skills[QLatin1String("coverage")][QLatin1String("a_of_b")];
    const QJsonValue bOfA = skills[QLatin1String("coverage")][QLatin1String("b_of_a")];
    QCOMPARE(number(aOfB, "covered"), shared);
    QCOMPARE(number(bOfA, "covered"), shared);
    QCOMPARE(number(aOfB, "of"), shared + list(skills, "b_only").size());
    QCOMPARE(number(bOfA, "of"), shared + list(skills, "a_only").size());
    const auto all = shared + list(skills, "a_only").size() + list(skills, "b_only").size();
    QCOMPARE(skills[QLatin1String("jaccard")].toDouble(), static_cast<double>(shared) / static_cast<double>(all));
    int inCategories = 0;
    for (const QJsonValue &category : list(skills, "categories"))
        inCategories += number(category, "a_only") + number(category, "both") + number(category, "b_only");
    QCOMPARE(inCategories, static_cast<int>(all));
    for (const char *key : {"shared", "a_only", "b_only"}) {
        for (const QJsonValue &skill : list(skills, key)) {
            QCOMPARE(list(skill, "sources_a").size(), qsizetype(number(skill, "texts_a")));
            QCOMPARE(list(skill, "sources_b").size(), qsizetype(number(skill, "texts_b")));
        }
    }

    QSet<int> sources;
    for (const QJsonValue &source : list(comparison, "sources"))
        sources.insert(number(source, "number"));
    for (const QJsonValue &section : list(comparison, "sections")) {
        for (const char *key : {"both", "similar", "a", "b"}) {
            QCOMPARE(number(section[QLatin1String("counts")], key), list(section, key).size());
            for (const QJsonValue &statement : list(section, key)) {
                QVERIFY(!text(statement, "text").isEmpty());
                QVERIFY(!list(statement, "sources").isEmpty());
                for (const QJsonValue &source : list(statement, "sources"))
                    QVERIFY(sources.contains(source.toInt()));
            }
        }
        const auto similar = list(section, "similar").size();
        qsizetype statedA = list(section, "a").size() + similar, statedB = list(section, "b").size() + similar;
        for (const QJsonValue &row : list(section, "both")) {
            statedA += list(row, "shared").size() + list(row, "a").size();
            statedB += list(row, "shared").size() + list(row, "b").size();
        }
        QCOMPARE(number(section[QLatin1String("stated")], "a"), statedA);
        QCOMPARE(number(section[QLatin1String("stated")], "b"), statedB);
    }
    QVERIFY(list(comparison, "glance").size() <= 8);
    QVERIFY(!list(comparison, "glance").isEmpty());
}

void TestCliCompare::otherOrderMirrors()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const QJsonObject one = m_sample.run(call(a, b, {QStringLiteral("--json")})).object();
    const QJsonObject other = m_sample.run(call(b, a, {QStringLiteral("--json")})).object();
    const QJsonValue skills = one[QLatin1String("skills")];
    const QJsonValue mirrored = other[QLatin1String("skills")];
    QCOMPARE(names(list(skills, "shared")), names(list(mirrored, "shared")));
    QCOMPARE(names(list(skills, "a_only")), names(list(mirrored, "b_only")));
    QCOMPARE(list(one, "sections").size(), list(other, "sections").size());
    for (qsizetype i = 0; i < list(one, "sections").size(); ++i) {
        const QJsonValue section = list(one, "sections")[i];
        const QJsonValue back = list(other, "sections")[i];
        QCOMPARE(text(section, "key"), text(back, "key"));
        QCOMPARE(list(section, "a"), list(back, "b"));
        QCOMPARE(list(section, "both").size(), list(back, "both").size());
        QCOMPARE(list(section, "similar").size(), list(back, "similar").size());
        for (qsizetype row = 0; row < list(section, "similar").size(); ++row) {
            const QJsonValue pair = list(section, "similar")[row], mirror = list(back, "similar")[row];
            QCOMPARE(pair[QLatin1String("a")], mirror[QLatin1String("b")]);
            QCOMPARE(pair[QLatin1String("b")], mirror[QLatin1String("a")]);
            QCOMPARE(text(pair, "state"), QStringLiteral("suggested"));
        }
    }
}

void TestCliCompare::textIsReadable()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Outcome outcome = m_sample.run(call(a, b));
    QCOMPARE(outcome.code, 0);
    const QString page = QString::fromUtf8(outcome.out);
    QVERIFY(page.startsWith(a + QStringLiteral(" and ") + b));
    for (const QString &part :
         {QStringLiteral("At a glance"), QStringLiteral("Skills in common"), QStringLiteral("Sources")})
        QVERIFY(page.contains(u'\n' + part + u'\n'));
    for (const QString &line : page.split(u'\n')) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(!line.endsWith(u' '));
    }
}

void TestCliCompare::skillsAgreeWithRoles()
{
    const QString a = QStringLiteral("Data Scientist"), b = QStringLiteral("Machine Learning Engineer");
    const QJsonObject comparison = m_sample.run(call(a, b, {QStringLiteral("--json")})).object();
    const QJsonObject role = m_sample.run({QStringLiteral("role"), b, QStringLiteral("--json")}).object();
    QStringList compared = names(list(comparison[QLatin1String("skills")], "shared"))
        + names(list(comparison[QLatin1String("skills")], "b_only"));
    QStringList named = names(list(role, "skills"));
    compared.sort();
    named.sort();
    QCOMPARE(compared, named);
}

void TestCliCompare::sameRoleIsUsage()
{
    for (const QString &b : {QStringLiteral("Machine Learning Engineer"), QStringLiteral("machine learning engineer"),
                             QStringLiteral("ML Engineer")}) {
        const Outcome outcome = m_sample.run(call(QStringLiteral("Machine Learning Engineer"), b));
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains(u"itself"));
    }
}

void TestCliCompare::formatComesFromTheEnding()
{
    const QString json = m_sample.path(QStringLiteral("c.json"));
    const Outcome outcome = m_sample.run(output(json));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(json));
    QVERIFY(contentOf(json).startsWith("{"));

    const QString plain = m_sample.path(QStringLiteral("c.TXT"));
    QCOMPARE(m_sample.run(output(plain)).code, 0);
    QVERIFY(contentOf(plain).startsWith("Data Scientist and Data Specialist"));

    const QString odd = m_sample.path(QStringLiteral("c.out"));
    QCOMPARE(m_sample.run(output(odd)).code, 2);
    QVERIFY(!QFile::exists(odd));
    QCOMPARE(m_sample.run(output(odd) + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).code, 0);
    QCOMPARE(contentOf(odd), contentOf(json));
}

void TestCliCompare::dashIsStandardOutput()
{
    const Outcome outcome = m_sample.run(output(QStringLiteral("-")) + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.object().isEmpty());
}

void TestCliCompare::existingOutputNeedsForce()
{
    const QString path = m_sample.path(QStringLiteral("existing.json"));
    writeContent(path, "precious");
    const Outcome refused = m_sample.run(output(path));
    QCOMPARE(refused.code, 5);
    QVERIFY(refused.err.contains(path));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QCOMPARE(m_sample.run(output(path) + QStringList{QStringLiteral("--force")}).code, 0);
    QVERIFY(contentOf(path).startsWith("{"));
}

void TestCliCompare::outputMayNotBeAFolder()
{
    for (const QString &name :
         {QStringLiteral("folder"), QStringLiteral("folder.json"), QStringLiteral("folder.txt")}) {
        const QString path = m_sample.path(name);
        QVERIFY(QDir().mkpath(path));
        for (const QStringList &force : {QStringList{}, QStringList{QStringLiteral("--force")}}) {
            const Outcome outcome = m_sample.run(output(path) + force);
            QCOMPARE(outcome.code, 5);
            QVERIFY(outcome.err.contains(path));
            QVERIFY(QDir(path).exists());
        }
    }
}

void TestCliCompare::outputFolderMustExist()
{
    const Outcome outcome = m_sample.run(output(m_sample.path(QStringLiteral("nowhere/c.json"))));
    QCOMPARE(outcome.code, 5);
    QVERIFY(!QFile::exists(m_sample.path(QStringLiteral("nowhere"))));
}

QTEST_MAIN(TestCliCompare)
#include "tst_clicompare.moc"
